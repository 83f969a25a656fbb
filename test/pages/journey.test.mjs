/** The guide on the partner's site, as a facilitator meets it. Built files, real server, strictest policy. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inEachBrowser, newPage, press, sees, startPartner} from './support.mjs';

inEachBrowser('the journey', (browser) => {
  it('is walked to the seventh time, and resumed where one stopped', async (t) => {
    const {origin} = await startPartner(t);
    const {page, problems, requests} = await newPage(t, browser);
    await page.goto(`${origin}/parcours.html`);
    await page.getByRole('heading', {name: 'Se rendre disponible'}).waitFor();
    await page.getByRole('textbox').first().fill('Nous avons laissé nos téléphones à l’entrée.');
    for (let i = 0; i < 6; i += 1) await press(page, 'Continuer');
    await page.getByRole('slider', {name: /^Transmettre/}).waitFor();
    assert.deepEqual(
      requests.filter((request) => request.includes('coop-principles')),
      [],
      'the page has the principles already',
    );

    await page.reload();
    await page.getByRole('slider', {name: /^Transmettre/}).waitFor();
    await page.getByRole('button', {name: /Se rendre disponible/}).press('Enter');
    assert.equal(
      await page.getByRole('textbox').filter({visible: true}).first().inputValue(),
      'Nous avons laissé nos téléphones à l’entrée.',
    );
    await sees(page, 'Se rendre disponible');
    assert.deepEqual(problems, []);
  });

  it(
    'fills the bar of a running timer as the person’s colours say',
    {skip: browser.name !== 'Chromium' && 'no emulation of forced colours'},
    async (t) => {
      const {origin} = await startPartner(t);
      const {page} = await newPage(t, browser);
      await page.emulateMedia({forcedColors: 'active'});
      await page.goto(`${origin}/parcours.html`);
      await press(page, 'Démarrer');
      const fills = await page.evaluate(() => {
        const bar = document.querySelector('coop-journey').shadowRoot.querySelector('.timer .bar rect');
        const probe = bar.parentNode.appendChild(bar.cloneNode());
        probe.style.fill = 'Highlight';
        return [bar, probe].map((rect) => getComputedStyle(rect).fill);
      });
      assert.equal(fills[0], fills[1]);
    },
  );
});
