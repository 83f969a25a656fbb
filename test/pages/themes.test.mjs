/** What the elements take up of their page's look: its ground, dark or light, and its bars. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inEachBrowser, newPage, startPartner, startSite} from './support.mjs';

const TAGS = ['grid', 'principles', 'project', 'radar', 'report', 'journey', 'assessment'].map((tag) => `coop-${tag}`);

/** By hand: the sRGB of the page, and what surfaces have to be. */
const GROUNDS = [
  {name: 'a dark page', css: 'body {background: #14181f; color: #eee}', ground: 'rgb(20, 24, 31)'},
  {
    name: 'a dark card in a light page, whose colours are mixed',
    css: 'body {background: #fff} main {background: color-mix(in srgb, #000 90%, #fff); color: #fff}',
    ground: 'color(srgb 0.1 0.1 0.1)',
  },
  {name: 'a cream page', css: 'body {background: #fdf6e3; color: #333}', ground: 'rgb(253, 246, 227)'},
  {
    name: 'a dark page under a veil',
    css: 'body {background: #102030; color: #eee} main {background: rgb(255 255 255 / 5%)}',
    ground: 'rgb(16, 32, 48)',
  },
  {
    name: 'a light page seen by someone who prefers dark ones',
    css: 'body {background: #fff}',
    ground: 'rgb(255, 255, 255)',
    prefers: 'dark',
  },
  {name: 'a page without a ground', css: '', ground: 'rgb(255, 255, 255)'},
  {
    name: 'a page without a ground, in the dark scheme',
    css: ':root {color-scheme: dark}',
    ground: 'Canvas',
  },
  {
    name: 'a dark page that says its surface',
    css: 'body {background: #14181f; color: #eee; --coop-surface: #fff8e1}',
    ground: 'rgb(255, 248, 225)',
  },
];

inEachBrowser('the ground of a page', (browser) => {
  for (const {name, css, ground, prefers} of GROUNDS)
    it(`is that of surfaces, and links stand out from it: ${name}`, async (t) => {
      const page = await open(t, browser, css, {colorScheme: prefers ?? 'light'});
      for (const tag of TAGS) {
        const {surface, expected, words, links} = await page.evaluate(look, {tag, ground});
        assert.equal(surface, expected, tag);
        assert.ok(words >= 4.5, `${tag}: words on surfaces at ${words}`);
        assert.ok(links >= 4.5, `${tag}: links at ${links}`);
      }
    });

  it('is followed when the page changes it', async (t) => {
    const page = await open(
      t,
      browser,
      'body {background: #fff; color: #111} body.dark {background: #111; color: #fff}',
    );
    for (const [dark, ground] of [
      [true, 'rgb(17, 17, 17)'],
      [false, 'rgb(255, 255, 255)'],
    ]) {
      await page.evaluate((isDark) => document.body.classList.toggle('dark', isDark), dark);
      await page.waitForTimeout(200);
      for (const tag of TAGS) {
        const {surface, links} = await page.evaluate(look, {tag, ground});
        assert.equal(surface, ground, tag);
        assert.ok(links >= 4.5, `${tag}: links at ${links}`);
      }
    }
  });

  it('has sticky lines below WordPress’s bar, and below a header that the page names', async (t) => {
    const bar = ':root {--wp-admin--admin-bar--height: 32px}';
    for (const [css, top] of [
      ['', '0px'],
      [bar, '32px'],
      [`${bar} body {--coop-sticky-top: 80px}`, '80px'],
    ]) {
      const page = await open(t, browser, css);
      const tops = await page.evaluate(() =>
        ['coop-grid', 'coop-principles'].map(
          (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('.progress')).insetBlockStart,
        ),
      );
      assert.deepEqual(tops, [top, top]);
    }
  });
});

inEachBrowser('the demo', (browser) => {
  for (const path of [
    '/',
    '/autodiagnostic.html',
    '/parcours.html',
    '/resultats.html',
    '/grille.html',
    '/formulaire.html',
    '/seance.html',
    '/questionnaires.html',
  ])
    it(`has room at 320 px: ${path}`, async (t) => {
      const {origin} = await startPartner(t);
      const {page} = await newPage(t, browser);
      await page.setViewportSize({width: 320, height: 640});
      for (const lang of ['fr', 'en']) {
        await page.goto(origin + path);
        await page.evaluate((to) => (document.documentElement.lang = to), lang);
        const over = await page.evaluate(() => [
          document.scrollingElement.scrollWidth - innerWidth,
          ...[...document.querySelectorAll('.top, .top nav')].map((bar) => bar.scrollWidth - bar.clientWidth),
        ]);
        assert.ok(Math.max(...over) <= 0, `${lang}: ${over} px too wide`);
      }
    });

  for (const name of ['autodiagnostic', 'maturite', 'ingredients', 'coconstruction', 'cooperative'])
    it(`shows the word of every step at 320 px: ${name}`, async (t) => {
      const {origin} = await startPartner(t);
      const {page, problems} = await newPage(t, browser);
      await page.setViewportSize({width: 320, height: 640});
      await page.goto(`${origin}/${name}.html`);
      const test = page.locator('coop-assessment[data-ready]');
      await test.waitFor();
      const steps = await test.evaluate(async (host) => {
        Object.assign(host, {layout: 'page', step: 'form'});
        await host.updateComplete;
        const grid = host.shadowRoot.querySelector('coop-grid');
        await grid.updateComplete;
        return [...grid.shadowRoot.querySelectorAll('.step')].map((step) => {
          const word = step.querySelector('span');
          const [around, within] = [step.getBoundingClientRect(), word.getBoundingClientRect()];
          return {
            word: word.textContent,
            isSeen: word.checkVisibility() && within.width > 0,
            isInside: within.left >= around.left && within.right <= around.right && within.bottom <= around.bottom,
            isWide: Math.min(around.width, around.height) >= 44 && around.right <= innerWidth,
          };
        });
      });
      assert.ok(steps.length >= 45, `${steps.length} steps`);
      assert.deepEqual(
        steps.filter(({word, isSeen, isInside, isWide}) => !(word && isSeen && isInside && isWide)),
        [],
      );
      assert.deepEqual(problems, []);
    });
});

async function open(t, browser, css, media = {}) {
  const {origin} = await startPartner(t);
  const tags = TAGS.map((tag) => `<${tag}${/radar|report/.test(tag) ? ' for="g"' : ''}></${tag}>`).join('\n');
  const address = await startSite(
    t,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Fond</title><link rel="icon" href="data:,">
    <style>${css}</style><script type="module" src="${origin}/cdn/coop-elements.js"></script>
    <main>${tags.replace('<coop-grid>', '<coop-grid id="g">')}</main></html>`,
  );
  const {page} = await newPage(t, browser);
  if (browser.name === 'Chromium') await page.emulateMedia(media);
  await page.goto(address);
  await page.evaluate(async (all) => {
    for (const tag of all) await customElements.whenDefined(tag);
    for (const tag of all) await document.querySelector(tag).updateComplete;
  }, TAGS);
  return page;
}

/** Runs in the page: the colours of a surface and of a link in the element, and how far words and links stand out. */
function look({tag, ground}) {
  const root = document.querySelector(tag).shadowRoot.querySelector('.root');
  const probe = root.appendChild(document.createElement('i'));
  const colorOf = (value) => {
    probe.style.cssText = `background: ${value}`;
    return getComputedStyle(probe).backgroundColor;
  };
  const [surface, onSurface, accent] = ['surface', 'on-surface', 'accent'].map((name) => colorOf(`var(--_${name})`));
  const expected = colorOf(ground);
  // What is painted behind the element, by this test's own eyes.
  let around = root.getRootNode().host;
  const isOpaque = (element) => !/^rgba|\/ 0/.test(getComputedStyle(element).backgroundColor);
  while (around && !isOpaque(around)) around = around.parentElement;
  const behind = around ? getComputedStyle(around).backgroundColor : colorOf('Canvas');
  probe.remove();
  const luminance = (color) => {
    const context = document.createElement('canvas').getContext('2d');
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const linear = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  return {surface, expected, words: contrast(surface, onSurface), links: contrast(accent, behind)};
}
