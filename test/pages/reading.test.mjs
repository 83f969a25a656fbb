/** Where the page is, when the focus goes somewhere by itself. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {eventually, inEachBrowser, visit} from './support.mjs';

inEachBrowser('the end of the questions', (browser) => {
  for (const [width, height] of [
    [1000, 800],
    [360, 640],
  ])
    it(`its heading is in sight as it takes the focus, at ${width} × ${height}`, async (t) => {
      const {page} = await visit(t, browser);
      await page.setViewportSize({width, height});
      await page.locator('coop-grid').evaluate((grid) => {
        grid.layout = 'steps';
        return grid.updateComplete;
      });
      const more = page.getByRole('button', {name: 'Continuer', exact: true});
      while (await more.count()) await more.press('Enter');
      await eventually(async () => {
        const seen = await page.evaluate(() => {
          const root = document.querySelector('coop-grid').shadowRoot;
          const heading = root.activeElement;
          const {top, bottom, left} = heading.getBoundingClientRect();
          const over = root.elementFromPoint(left + 4, (top + bottom) / 2);
          return {
            text: heading.textContent,
            top,
            bottom,
            isOnTop: over === heading,
            height: innerHeight,
            scroll: scrollY,
            max: document.documentElement.scrollHeight,
          };
        });
        assert.equal(seen.text, 'Avant de terminer');
        assert.ok(seen.isOnTop && seen.top >= 0 && seen.bottom <= height, JSON.stringify(seen));
      });
    });
});
