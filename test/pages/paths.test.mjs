/** The ways that browsers have besides the usual ones. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {
  answer,
  assertResponse,
  eventually,
  inEachBrowser,
  newPage,
  startPartner,
  startSite,
  visit,
} from './support.mjs';

/** The kinds of questions that the browser asks, all answered with yes. */
function dialogsOf(page) {
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  return asked;
}

const received = async (page) => {
  await page.getByRole('heading', {name: 'Bien reçu, merci'}).waitFor();
  return JSON.parse(await page.getByRole('region', {name: 'JSON'}).textContent());
};

inEachBrowser('a form that a script sends', (browser) => {
  it('is finished, and left without a question', async (t) => {
    const {page, problems} = await visit(t, browser, '/formulaire.html');
    const asked = dialogsOf(page);
    await answer(page, 2, 5);
    await page.evaluate(() => document.querySelector('form').submit());
    const response = assertResponse(await received(page));
    assert.deepEqual(response.answers, {a1_1: 2, a1_2: 'na'});
    assert.ok(response.completedAt);
    assert.deepEqual(asked, []);
    assert.deepEqual(problems, []);
  });

  it('keeps its other fields in their order, and those that have the same name', async (t) => {
    const {page} = await visit(t, browser, '/formulaire.html');
    await answer(page, 2);
    const entries = await page.evaluate(() => {
      const form = document.querySelector('form');
      for (const add of ['append', 'prepend']) {
        const field = document.createElement('input');
        Object.assign(field, {type: 'hidden', name: 'grille', value: 'autre'});
        form[add](field);
      }
      return [...new FormData(form)].map(([name, value]) => [name, value === 'autre' ? value : value.slice(0, 10)]);
    });
    assert.deepEqual(entries, [
      ['grille', 'autre'],
      ['structure', ''],
      ['grille', '{"schema":'],
      ['grille', 'autre'],
    ]);
  });

  it('that is only read changes nothing: leaving is asked about again after a second, and at once after an answer', async (t) => {
    const {page} = await visit(t, browser, '/formulaire.html');
    const asked = dialogsOf(page);
    await answer(page, 2);
    const [read, now] = await page.evaluate(() => {
      const grid = document.querySelector('coop-grid');
      return [new FormData(grid.form).get('grille'), grid.response];
    });
    assert.ok(JSON.parse(read).completedAt);
    assert.equal(now.completedAt, undefined);
    await answer(page, 3);
    await page.reload();
    await eventually(() => assert.deepEqual(asked, ['beforeunload']));
    await page.getByRole('radio').first().waitFor();
    await answer(page, 1);
    await page.evaluate(() => new FormData(document.querySelector('form')));
    await page.waitForTimeout(1100);
    await page.reload();
    await eventually(() => assert.deepEqual(asked, ['beforeunload', 'beforeunload']));
  });

  it('with a whole self-test in it is finished, its sheet as well, and left without a question', async (t) => {
    const {origin} = await startPartner(t);
    const {page} = await newPage(t, browser);
    await page.goto(`${origin}/autodiagnostic.html`);
    const asked = dialogsOf(page);
    await page.evaluate(async () => {
      const assessment = document.querySelector('coop-assessment');
      const form = document.createElement('form');
      Object.assign(form, {method: 'post', action: '/formulaire'});
      assessment.name = 'grille';
      assessment.before(form);
      form.append(assessment);
      await assessment.updateComplete;
    });
    await page.getByRole('textbox', {name: 'Comment s’appelle le projet'}).fill('La Fabrique');
    await page.evaluate(() => (document.querySelector('coop-assessment').step = 'form'));
    await answer(page, 2);
    await page.evaluate(() => document.querySelector('form').submit());
    const response = assertResponse(await received(page));
    assert.deepEqual(response.answers, {a1_1: 2});
    assert.deepEqual(response.project, {nom: 'La Fabrique'});
    assert.ok(response.completedAt);
    assert.deepEqual(asked, []);
  });
});

inEachBrowser('a file', (browser) => {
  it('that the browser does not save counts as saved only once the person says so', async (t) => {
    const {origin} = await startPartner(t);
    const site = await startSite(
      t,
      `<iframe title="Bac à sable" sandbox="allow-scripts allow-same-origin" src="${origin}/grille.html" width="900" height="700"></iframe>`,
    );
    const {page} = await newPage(t, browser);
    await page.goto(site);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('radio').nth(2).click();
    await frame.getByRole('button', {name: 'Enregistrer mes réponses dans un fichier'}).press('Enter');
    const isAsked = () =>
      page.frames()[1].evaluate(() => !dispatchEvent(new Event('beforeunload', {cancelable: true})));
    const receipt = frame.getByRole('button', {name: 'J’ai bien le fichier'});
    await receipt.waitFor();
    assert.equal(await isAsked(), true);
    await receipt.press('Enter');
    assert.equal(await isAsked(), false);
    assert.equal(await receipt.count(), 0);
  });
});

inEachBrowser('without a secure context', (browser) => {
  it('a date goes to a calendar all the same', async (t) => {
    const {origin} = await startPartner(t);
    const {page, problems} = await newPage(t, browser);
    // As on plain http, which a test on this machine's own address is not.
    await page.addInitScript(() => delete Crypto.prototype.randomUUID);
    await page.goto(`${origin}/parcours.html`);
    assert.equal(await page.evaluate(() => crypto.randomUUID), undefined);
    await page.getByRole('button', {name: 'Décanter'}).first().press('Enter');
    await page.evaluate(() => {
      globalThis.saved = [];
      // Over WebDriver BiDi, Playwright hears of no download.
      HTMLAnchorElement.prototype.click = function () {
        globalThis.saved.push(this.download);
      };
    });
    await page.getByRole('button', {name: 'L’ajouter à un agenda'}).press('Enter');
    await eventually(async () =>
      assert.match((await page.evaluate(() => globalThis.saved)).join(), /^prochain-point-\d{4}-\d\d-\d\d\.ics$/),
    );
    assert.deepEqual(problems, []);
  });
});

inEachBrowser('a finger that comes to scroll', (browser) => {
  it('answers no slider that it starts on, and gives back one that was placed', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('only Chromium can be made to swipe');
    const {origin} = await startPartner(t);
    const context = await browser.instance.newContext({viewport: {width: 400, height: 700}, hasTouch: true});
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(`${origin}/principes.html`);
    const slider = page.getByRole('slider').first();
    await slider.waitFor();
    const value = () => page.evaluate(() => document.querySelector('coop-principles').value);
    const swipe = async () => {
      await slider.scrollIntoViewIfNeeded();
      const {x, y, width, height} = await slider.boundingBox();
      const at = {x: Math.round(x + width * 0.8), y: Math.round(y + height / 2)};
      const before = await page.evaluate(() => scrollY);
      const devtools = await context.newCDPSession(page);
      const touch = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', {type, touchPoints});
      await touch('touchStart', [at]);
      for (let i = 1; i <= 10; i += 1) await touch('touchMove', [{x: at.x, y: at.y - 15 * i}]);
      await touch('touchEnd', []);
      assert.notEqual(await page.evaluate(() => scrollY), before, 'the page has scrolled');
    };
    await swipe();
    assert.deepEqual(await value(), {});
    assert.equal(await slider.evaluate((field) => field.value), '5');
    await slider.press('3');
    assert.deepEqual(await value(), {savoir: {a: 3}});
    await swipe();
    assert.deepEqual(await value(), {savoir: {a: 3}});
    assert.equal(await slider.evaluate((field) => field.value), '3');
  });
});
