/** What a host's own styles do to the elements: nothing but what is meant to shine through. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inEachBrowser, newPage, startPartner, startSite} from './support.mjs';

const TAGS = [
  'coop-grid',
  'coop-principles',
  'coop-project',
  'coop-radar',
  'coop-report',
  'coop-journey',
  'coop-assessment',
];

inEachBrowser('a host’s styles', (browser) => {
  it('at html {font-size: 62.5%}, leave elements as wide as elsewhere', async (t) => {
    const {page} = await open(t, browser, {css: 'html {font-size: 62.5%} body {font-size: 16px; margin: 0}'});
    assert.deepEqual(await measure(page, ({width}) => width), {
      'coop-grid': 736,
      'coop-principles': 736,
      'coop-project': 736,
      'coop-radar': 1024,
      'coop-report': 832,
      'coop-journey': 1024,
      'coop-assessment': 832,
    });
  });

  for (const width of [1280, 360])
    it(`of text, inherited, change no size and make nothing overflow, ${width} px wide`, async (t) => {
      const plain = await open(t, browser, {width, css: 'body {margin: 0}'});
      const before = await measure(plain.page, ({width, height}) => [width, height]);
      const css = `body {
        margin: 0; white-space: nowrap; text-align: center; text-transform: uppercase; text-indent: 2em;
        letter-spacing: 0.3em; word-spacing: 1em;
      }`;
      const {page} = await open(t, browser, {width, css});
      assert.deepEqual(await measure(page, ({width, height}) => [width, height]), before);
      const over = ({scrollingElement: page}) => page.scrollWidth - page.clientWidth;
      assert.equal(await page.evaluate(`(${over})(document)`), 0);
    });

  it(
    'of a dark page stay off paper: ink on white',
    {skip: browser.name !== 'Chromium' && 'no print emulation'},
    async (t) => {
      const css = ':root {color-scheme: dark} body {background: #111; color: #eee}';
      const {page} = await open(t, browser, {css});
      await page.emulateMedia({media: 'print'});
      const paints = await page.evaluate(
        (tags) =>
          Object.fromEntries(
            tags.map((tag) => {
              const root = document.querySelector(tag).shadowRoot.querySelector('.root');
              const {color, backgroundColor} = getComputedStyle(root);
              const accent = root.appendChild(document.createElement('i'));
              accent.className = 'main';
              return [tag, [color, backgroundColor, luminance(getComputedStyle(accent).backgroundColor) < 0.18]];
            }),
          ),
        TAGS,
      );
      const ink = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', true];
      assert.deepEqual(paints, Object.fromEntries(TAGS.map((tag) => [tag, ink])));
    },
  );
});

/** A page with every element, answered so that each has something to show. */
async function open(t, browser, {css, width = 1280}) {
  const {origin} = await startPartner(t);
  const tags = TAGS.map((tag) => (/radar|report/.test(tag) ? `<${tag} for="g"></${tag}>` : `<${tag}></${tag}>`));
  const address = await startSite(
    t,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Styles</title><link rel="icon" href="data:,">
    <style>${css}</style><script type="module" src="${origin}/cdn/coop-elements.js"></script>
    ${tags.join('\n').replace('<coop-grid>', '<coop-grid id="g">')}</html>`,
  );
  const visitor = await newPage(t, browser);
  await visitor.page.setViewportSize({width, height: 800});
  await visitor.page.goto(address);
  await visitor.page.addScriptTag({content: luminance.toString()});
  await visitor.page.evaluate(async () => {
    const grid = document.querySelector('#g');
    await grid.updateComplete;
    const items = [...grid.shadowRoot.querySelectorAll('[role=radiogroup]')];
    grid.value = Object.fromEntries(
      items.map((item, i) => [item.querySelector('input').name, [0, 1, 2, 3, 4, 'na'][i % 6]]),
    );
    for (const element of document.querySelectorAll('[for], #g, coop-journey, coop-assessment'))
      await element.updateComplete;
    await document.fonts.ready;
    // The radar draws what its observer sees in the next frame.
    for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
  });
  return visitor;
}

/** Of each element, in whole pixels. */
async function measure(page, read) {
  const boxes = await page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const {width, height} = document.querySelector(tag).getBoundingClientRect();
        return {width: Math.round(width), height: Math.round(height)};
      }),
    TAGS,
  );
  return Object.fromEntries(boxes.map((box, i) => [TAGS[i], read(box)]));
}

/** Runs in the page. The relative luminance of a colour, whatever it is written in. */
function luminance(color) {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const linear = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}
