/** The guide on the partner's site, as a facilitator meets it. Built files, real server, strictest policy. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
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

inEachBrowser('the nine times, projected', (browser) => {
  const NAMES = 9;

  it('fit one screen each, with their names beside; a clicker leads on and back', async (t) => {
    const page = await project(t, browser);
    const {times} = await import('../../dist/elements/messages/fr/times.js');
    for (let i = 0; i < NAMES; i += 1) {
      assert.equal(await headingOf(page), times[i].title);
      const {fits, names} = await page.evaluate(measure);
      assert.ok(fits, `${times[i].title} is on one screen`);
      assert.equal(names, NAMES, 'the names of the times are shown');
      if (i < NAMES - 1) await page.keyboard.press(i % 2 ? 'ArrowRight' : 'PageDown');
    }
    await page.keyboard.press('PageDown');
    assert.equal(await headingOf(page), 'Nos notes');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageUp');
    assert.equal(await headingOf(page), times[7].title);
    // In a field those keys do what they do there.
    await page.locator('coop-journey textarea:visible').focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await headingOf(page), times[7].title);
  });

  it('open the dialogies on a screen of their own', async (t) => {
    const page = await project(t, browser);
    await page.getByRole('button', {name: /Éprouver/}).click();
    assert.equal(await page.locator('coop-principles').isVisible(), false);
    await page.locator('summary', {hasText: 'Répondre aux dialogies'}).click();
    await page.locator('coop-principles [type=range]').first().waitFor();
    assert.equal(await page.getByRole('button', {name: 'Démarrer'}).count(), 0, 'nothing scrolls under the timer');
  });

  it('print whole from there', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
    const page = await project(t, browser);
    const {stdout, error} = spawnSync('pdftotext', ['-raw', '-', '-'], {input: await page.pdf({format: 'A4'})});
    if (error) {
      if (process.env.REQUIRE_PDFTOTEXT) throw error;
      return t.skip('pdftotext is not installed (apt-get install poppler-utils): the text of the PDF was not read.');
    }
    const {times} = await import('../../dist/elements/messages/fr/times.js');
    const text = stdout.toString().replace(/\s+/g, '');
    for (const {title, prompts} of times)
      for (const said of [title, ...prompts]) assert.ok(text.includes(said.replace(/\s+/g, '')), said);
  });
});

async function project(t, browser) {
  const {origin} = await startPartner(t);
  const {page} = await newPage(t, browser, {viewport: {width: 1280, height: 720}});
  await page.goto(`${origin}/parcours.html`);
  await page.getByRole('button', {name: 'Plein écran'}).click();
  await page.waitForFunction(() => document.querySelector('coop-journey').matches(':fullscreen'));
  await page.locator('coop-journey[data-ready], coop-journey').first().waitFor();
  return page;
}

const headingOf = (page) =>
  page.locator('coop-journey h3:visible').evaluate((heading) => heading.textContent.replace(/^\d+\. /, '').trim());

/** Runs in the page: whether all of the time on show is on the screen, and how many names of times are. */
function measure() {
  const {shadowRoot, scrollHeight, clientHeight} = document.querySelector('coop-journey');
  const times = shadowRoot.querySelector('.times');
  const onScreen = (element) => element.getBoundingClientRect().bottom <= innerHeight;
  const names = [...shadowRoot.querySelectorAll('nav .name')].filter(
    (name) => name.getBoundingClientRect().width > 10 && onScreen(name),
  );
  return {
    fits: scrollHeight <= clientHeight && times.scrollHeight <= times.clientHeight && onScreen(times),
    names: names.length,
  };
}
