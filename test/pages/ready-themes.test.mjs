/** The ready themes: in light and dark pages, what they colour stands out as it has to. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {inEachBrowser, newPage, startPartner, startSite} from './support.mjs';

const THEMES = readdirSync('dist/themes').map((file) => file.replace('.css', ''));
const GROUNDS = {light: 'background: #fff; color: #111', dark: 'background: #14181f; color: #eee'};

inEachBrowser('a ready theme', (browser) => {
  for (const name of THEMES)
    for (const [scheme, ground] of Object.entries(GROUNDS))
      it(`stands out from a ${scheme} page: ${name}`, async (t) => {
        const {origin} = await startPartner(t);
        const css = readFileSync(`dist/themes/${name}.css`, 'utf8');
        const address = await startSite(
          t,
          `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Thème</title><link rel="icon" href="data:,">
          <style>${css} body {${ground}}</style><script type="module" src="${origin}/cdn/coop-elements.js"></script>
          <coop-grid id="g" layout="page"></coop-grid><coop-principles></coop-principles><coop-radar for="g"></coop-radar>`,
        );
        const {page, problems} = await newPage(t, browser);
        await page.goto(address);
        await page.getByRole('radio').first().check({force: true});
        await page.locator('coop-grid[data-ready]').waitFor();
        const found = await page.evaluate(measure);
        const words = name === 'contrast' ? 7 : 4.5;
        assert.ok(found.link >= words, `links at ${found.link}`);
        assert.ok(found.button >= words, `the words of a button at ${found.button}`);
        assert.ok(found.surface >= words, `words on a surface at ${found.surface}`);
        for (const part of ['a', 'b', 'series']) assert.ok(found[part] >= 3, `${part} at ${found[part]}`);
        assert.deepEqual(problems, []);
      });
});

/** Runs in the page: how far what a theme colours stands out from what is behind it. */
function measure() {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const luminance = (color) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const linear = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (...colors) => {
    const [dark, light] = colors.map(luminance).sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const styleOf = (tag, selector) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(selector));
  const ground = getComputedStyle(document.body).backgroundColor;
  const main = styleOf('coop-grid', '.main');
  const progress = styleOf('coop-grid', '.progress');
  const colorOf = (tag, value) => {
    const probe = document
      .querySelector(tag)
      .shadowRoot.querySelector('.root')
      .appendChild(document.createElement('i'));
    probe.style.background = value;
    const {backgroundColor} = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  };
  return {
    link: contrast(styleOf('coop-grid', '.quiet').color, ground),
    button: contrast(main.color, main.backgroundColor),
    surface: contrast(progress.color, progress.backgroundColor),
    a: contrast(colorOf('coop-principles', 'var(--_a)'), ground),
    b: contrast(colorOf('coop-principles', 'var(--_b)'), ground),
    series: contrast(colorOf('coop-radar', 'var(--coop-series-1)'), ground),
  };
}
