/** The whole self-test on the partner's site, as somebody meets it who has never seen it. Built files, strictest policy. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {score} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {guide} from '../../dist/instruments/ptce/guide.js';
import {
  assertResponse,
  eventually,
  focused,
  inEachBrowser,
  newPage,
  press,
  sees,
  startPartner,
  tabTo,
} from './support.mjs';

inEachBrowser('the whole self-test', (browser) => {
  it('is done by keyboard alone, from the project to the report, and printed', async (t) => {
    const {page, problems, store} = await visitSelfTest(t, browser);

    await tabTo(page, ({type}) => type === 'text');
    await page.keyboard.type('La Fabrique du Val');
    await pressByTab(page, 'Continuer');
    const answered = new Set();
    for (let i = 0; i < 36; i += 1) {
      await tabTo(page, ({type, name}) => type === 'radio' && !answered.has(name));
      answered.add((await focused(page)).name);
      await page.keyboard.press(String(i % 5));
    }
    await sees(page, 'complet');
    await pressByTab(page, 'Terminer');
    await eventually(async () => assert.equal((await focused(page)).text, 'Le résultat', 'one goes on to the result'));
    const {answers, project} = await eventually(async () => assertResponse((await store.list())[0]));
    assert.equal(Object.keys(answers).length, 36);
    assert.equal(Object.values(project)[0], 'La Fabrique du Val');

    await page.getByRole('heading', {name: 'La Fabrique du Val'}).waitFor();
    const {total, nodes} = score(ptce, answers);
    await sees(page, `${Math.round(total.score)} sur 100`);
    if (browser.name === 'Chromium') await assertPrinted(t, page, nodes);
    await pressByTab(page, 'Continuer');
    await sees(page, 'Vos réponses sont enregistrées.');
    assert.deepEqual(problems, []);
  });

  it('is done by touch on a phone of 360 px with few taps and little scrolling, where nothing is wider than the screen', async (t) => {
    // Firefox has no touch over WebDriver BiDi.
    const hasTouch = browser.name === 'Chromium';
    const touch = (locator) => (hasTouch ? locator.tap() : locator.click());
    const {page, problems, store} = await visitSelfTest(t, browser, {viewport: {width: 360, height: 740}, hasTouch});
    await page.getByRole('textbox').first().fill('La Fabrique du Val');
    let taps = 0;
    let scrolled = 0;
    /** From where one comes to a part, down to the button that leads on. */
    const goOn = async (name) => {
      await assertFits(page);
      const button = page.getByRole('button', {name, exact: true});
      scrolled += await button.evaluate((element) => Math.max(0, element.getBoundingClientRect().bottom - innerHeight));
      assert.equal(await page.locator('button.main:visible').count(), 1, 'one filled button at any moment');
      await touch(button);
      taps += 1;
    };
    await page.evaluate(() => scrollTo(0, 0));
    await goOn('Continuer');
    for (let section = 0; section < 9; section += 1) {
      // The grid takes one to its heading.
      await page.waitForFunction(() => scrollY > 0);
      if (section === 0) await assertFirstScreen(page);
      const top = await page.evaluate(() => scrollY);
      for (const statement of await page.getByRole('radiogroup').all()) {
        await touch(statement.getByRole('radio').nth(3));
        taps += 1;
      }
      await page.evaluate((y) => scrollTo(0, y), top);
      await goOn('Continuer');
    }
    await goOn('Terminer');
    await sees(page, 'Dans l’ensemble');
    await goOn('Continuer');
    await sees(page, 'Vos réponses sont enregistrées.');
    await assertFits(page);
    t.diagnostic(`${taps} taps, ${Math.round(scrolled)} px`);
    assert.ok(taps <= 36 + 12, `${taps} taps`);
    assert.ok(scrolled <= 17_000, `${scrolled} px`);
    assert.equal((await store.list()).length, 1);

    // Back and forth, nothing is lost.
    await press(page, 'Le projet');
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'La Fabrique du Val');
    assert.deepEqual(problems, []);
  });

  it('leads to results, where a group of three reads what it sees differently', async (t) => {
    const {page, store} = await visitSelfTest(t, browser);
    await page.getByRole('link', {name: 'Résultats'}).click();
    await sees(page, 'Personne n’a encore répondu.');
    await page.getByRole('link', {name: 'Faire l’autodiagnostic'}).click();
    await page.getByRole('textbox').first().waitFor();
    const blank = await page.locator('coop-assessment').evaluate((element) => element.response);
    const answersOf = (rating) => Object.fromEntries(nodesWithItems().map((id) => [id, rating(id)]));
    for (const [i, top] of [0, 4, 4].entries()) {
      const answers = answersOf((id) => (id.startsWith('a2') ? top : 2));
      await store.add({...blank, id: blank.id.replace(/.$/, String(i)), completedAt: blank.startedAt, answers});
    }
    await page.getByRole('link', {name: 'Résultats'}).click();
    await page.getByRole('heading', {name: 'Ce qui est vu différemment'}).waitFor();
    await sees(page, 'à côté des réponses de 3 personnes');
    for (const text of [guide.differences.a2_1, ...guide.nodes.a2.steps]) await sees(page, text);
  });

  it('is ready to go without network only once what follows from the result is here', async (t) => {
    const site = await startPartner(t);
    const {page} = await newPage(t, browser);
    let isCut = true;
    await page.route('**/cdn/ptce.guide-*.js*', (route) => (isCut ? route.abort() : route.continue()));
    await page.goto(`${site.origin}/autodiagnostic.html`);
    const asked = await page.waitForEvent('requestfailed', (request) => request.url().includes('ptce.guide'));
    assert.ok(asked);
    await page.waitForTimeout(500);
    assert.equal(await page.locator('coop-assessment[data-ready]').count(), 0);
    isCut = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('coop-assessment[data-ready]').waitFor();
  });
});

async function visitSelfTest(t, browser, options) {
  const site = {...(await startPartner(t)), ...(await newPage(t, browser, options))};
  await site.page.goto(`${site.origin}/`);
  await site.page.getByRole('link', {name: 'Faire l’autodiagnostic'}).click();
  await site.page.getByRole('textbox').first().waitFor();
  return site;
}

async function pressByTab(page, name) {
  await tabTo(page, ({text}) => text === name);
  await page.keyboard.press('Enter');
}

function nodesWithItems() {
  return ptce.tree.flatMap(({children}) => children.flatMap((objective) => objective.children.map(({id}) => id)));
}

/** Arriving at the questions, the first statement and its steps are on the first screen. */
async function assertFirstScreen(page) {
  const first = page.getByRole('radiogroup').first();
  const {top, bottom, height} = await first.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return {top: box.top, bottom: box.bottom, height: innerHeight};
  });
  assert.ok(top >= 0 && bottom <= height, `the first statement is at ${top}–${bottom} of ${height} px`);
}

async function assertFits(page) {
  await eventually(async () => {
    const {inner, scroll} = await page.evaluate(() => ({
      inner: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    assert.ok(scroll <= inner, `${scroll} px wide on a screen of ${inner}`);
  });
}

/** What comes out on paper holds every objective, its score, and the next steps. */
async function assertPrinted(t, page, nodes) {
  const pdf = await page.pdf({format: 'A4'});
  const {stdout, error} = spawnSync('pdftotext', ['-layout', '-', '-'], {input: pdf});
  if (error) {
    if (process.env.REQUIRE_PDFTOTEXT) throw error;
    return t.diagnostic('pdftotext is not installed: the text of the PDF was not read.');
  }
  const text = stdout.toString().replace(/\s+/g, ' ');
  const titles = new Map(
    ptce.tree.flatMap((general) => [general, ...general.children]).map((node) => [node.id, node.title]),
  );
  for (const {id, score: own} of nodes) {
    assert.ok(text.includes(titles.get(id)), titles.get(id));
    assert.match(text, new RegExp(`\\b${Math.round(own)} sur 100`), id);
  }
  const steps = Object.values(guide.nodes).filter((lead) => lead.steps.every((step) => text.includes(step)));
  assert.ok(steps.length >= 1 && steps.length <= 3, 'the steps of what one can grow from');
  assert.ok(text.includes('La Fabrique du Val'));
}
