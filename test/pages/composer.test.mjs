/** The composer, as somebody who minds a site meets it: choose, see, copy. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {eventually, focused, inEachBrowser, newPage, press, sees, startPartner, tabTo, violations} from './support.mjs';

inEachBrowser('the composer', (browser) => {
  async function open(t, options) {
    const site = await startPartner(t);
    const visitor = await newPage(t, browser, {viewport: {width: 1280, height: 900}, ...options});
    await visitor.page.goto(`${site.origin}/composer.html`);
    const [screen, phone] = ['1280', '360'].map((width) => visitor.page.frameLocator(`[data-width="${width}"] iframe`));
    await phone.getByRole('heading').first().waitFor();
    await screen.getByRole('heading').first().waitFor();
    return {...site, ...visitor, screen, phone};
  }

  const lines = (page) => page.getByRole('region', {name: 'Les lignes à coller'}).textContent();
  const isSaid = (page, text) => page.locator('#copied').getByText(text, {exact: true}).waitFor();
  const chosenIn = (frame) =>
    frame.locator('input[type=radio]:checked').evaluateAll((all) => all.map(({name}) => name));

  it('is gone through by keyboard alone, to the lines that were chosen', async (t) => {
    const {page, phone, screen, problems} = await open(t);
    await allowCopying(page, browser);
    await tabTo(page, ({name}) => name === 'element');
    await page.keyboard.press('ArrowDown');
    await phone.getByRole('heading', {name: 'Grille de coopération territoriale'}).waitFor();
    await tabTo(page, ({name}) => name === 'questionnaire');
    await page.keyboard.press('ArrowDown');
    for (const frame of [phone, screen]) await frame.getByRole('heading', {name: 'Maturité coopérative'}).waitFor();

    await tabTo(page, ({name}) => name === 'accent');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('#6D2F55');
    await tabTo(page, ({name, type}) => name === 'answers' && type === 'radio');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, ({name}) => name === 'endpoint');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('https://example.org/recoit');
    const expected =
      '<script type="module" src="/cdn/coop-grid.js"></script>\n' +
      '<coop-grid instrument="maturite" autosave endpoint="https://example.org/recoit" ' +
      'style="--coop-accent: #6d2f55; --coop-on-accent: #ffffff">Le questionnaire arrive…</coop-grid>';
    assert.equal(await lines(page), expected);

    // Not through the frames: what is in them can be tried, and that takes many keys.
    await page.getByRole('radio', {name: 'HTML'}).focus();
    await tabTo(page, ({text}) => text === 'Copier');
    await page.keyboard.press('Enter');
    await isSaid(page, 'Copié');
    assert.equal(await page.evaluate(() => globalThis.written ?? navigator.clipboard.readText()), expected);
    await page.getByRole('radio', {name: 'HTML'}).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await lines(page), '[coop_grid questionnaire="maturite" accent="#6d2f55" store="oui"]');
    assert.equal(await page.locator('#copied').textContent(), '', 'other lines are not copied yet');
    assert.deepEqual(problems, []);
  });

  it('says « Copié » only once it is, and marks the lines where it cannot', async (t) => {
    const {page} = await open(t);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => new Promise((_, reject) => (globalThis.refuse = reject));
    });
    await press(page, 'Copier');
    await eventually(async () => assert.ok(await page.evaluate(() => Boolean(globalThis.refuse))));
    assert.equal(await page.locator('#copied').textContent(), '', 'it is not known yet');
    await page.evaluate(() => globalThis.refuse(new Error('NotAllowedError')));
    await sees(page, 'Le texte est sélectionné');
    assert.equal(await page.evaluate(() => getSelection().toString().trim()), await lines(page));
    assert.equal((await focused(page)).text, await lines(page));
  });

  it('shows the element at 360 and 1280 pixels, in one’s own colours, and no colour takes answers away', async (t) => {
    const {page, phone, screen, problems} = await open(t);
    await page.getByLabel('Ce que l’on montre').selectOption('grid');
    await page.getByRole('radio', {name: 'Tout sur une page'}).check();
    for (const frame of [phone, screen]) await answerIn(frame, 3, 1);
    await page.getByLabel('Fond de votre page', {exact: true}).fill('#1d181f');
    await page.getByLabel('Encre de votre page', {exact: true}).fill('#f0e7e2');
    await page.getByLabel('Accent', {exact: true}).fill('#e0a9cb');

    for (const [frame, width] of [
      [phone, 360],
      [screen, 1280],
    ]) {
      await eventually(async () => {
        const seen = await frame.locator('coop-grid').evaluate((grid) => {
          const page = getComputedStyle(document.documentElement);
          const own = getComputedStyle(grid);
          return [innerWidth, page.backgroundColor, own.color, own.colorScheme, own.getPropertyValue('--coop-accent')];
        });
        assert.deepEqual(seen, [width, 'rgb(29, 24, 31)', 'rgb(240, 231, 226)', 'dark', '#e0a9cb']);
      });
      assert.deepEqual(await chosenIn(frame), ['a1_1', 'a1_2']);
    }
    assert.equal(await page.locator('#legible').textContent(), '');
    await page.getByLabel('Encre de votre page', {exact: true}).fill('#4a4a4a');
    await sees(page, 'L’encre se détache peu du fond\u202f: 1,9 pour 1, il faudrait 4,5.');
    assert.deepEqual(problems, []);
  });

  it('offers what an element takes, and nothing else', async (t) => {
    const {page, phone} = await open(t);
    const shown = () =>
      page
        .locator('#reglages :is(input, select):visible')
        .evaluateAll((all) => all.map(({name, value}) => (['answers', 'parts'].includes(name) ? value : name)));
    const what = page.getByLabel('Ce que l’on montre');
    await what.selectOption('journey');
    const colours = ['', 'accent', '', 'ground', '', 'ink'];
    assert.deepEqual(await shown(), ['element', ...colours, 'device', 'nothing']);
    await what.selectOption('group');
    assert.deepEqual(await shown(), ['element', 'questionnaire', 'join', ...colours, 'device', 'endpoint', 'nothing']);
    await page.getByRole('radio', {name: 'À une adresse de votre serveur'}).check();
    await what.selectOption('journey');
    assert.equal(
      await lines(page),
      '<script type="module" src="/cdn/coop-journey.js"></script>\n<coop-journey autosave>Le questionnaire arrive…</coop-journey>',
    );

    await what.selectOption('assessment');
    for (const part of ['La fiche du projet', 'Le résultat et son radar', 'La suite'])
      await page.getByRole('checkbox', {name: part}).uncheck();
    assert.match(await lines(page), / parts="form" /);
    await phone.getByRole('radiogroup').first().waitFor();
  });

  it('keeps nothing and asks for nothing but its own files, whatever is tried in it', async (t) => {
    const {page, phone, origin, requests, problems, store} = await open(t);
    for (const where of ['À une adresse de votre serveur', 'Dans un formulaire']) {
      await page.getByLabel('Ce que l’on montre').selectOption('grid');
      await page.getByRole('radio', {name: 'Tout sur une page'}).check();
      await page.getByRole('radio', {name: where}).check();
      await answerIn(phone, 2, 4);
      await phone.getByRole('button', {name: where === 'Dans un formulaire' ? 'Envoyer' : 'Terminer'}).press('Enter');
    }
    assert.match(
      await page.locator('[data-width="360"] iframe').getAttribute('src'),
      /^\/composer\/apercu\.html#element=/,
    );
    const kept = await page.evaluate(async () => [
      ...(await indexedDB.databases()),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      document.cookie,
    ]);
    assert.deepEqual(kept, ['']);
    assert.deepEqual(await store.list(), []);
    for (const request of requests)
      assert.match(
        request.replace(`GET ${origin}`, ''),
        /^\/(composer\.html|partner\.css|logo\.svg|(composer|cdn)\/[\w.-]+(#.*)?)$/,
      );

    const asked = [];
    page.on('dialog', (dialog) => dialog.accept(asked.push(dialog.type())));
    await page.getByRole('link', {name: 'Faites-en votre propre grille'}).click();
    await page.getByRole('heading', {name: 'Votre propre grille'}).waitFor();
    assert.deepEqual(asked, [], 'a try is nobody’s answers');
    assert.deepEqual(problems, []);
  });

  for (const width of [360, 768, 1280])
    it(`fits ${width} pixels, and axe finds nothing`, async (t) => {
      const {page} = await open(t, {viewport: {width, height: 800}});
      await page.getByLabel('Accent', {exact: true}).fill('#fefefe');
      await sees(page, 'L’accent se détache peu du fond');
      await page.getByLabel('Accent', {exact: true}).fill('#6d2f55');
      const [across, ...drawn] = await page.evaluate(() => [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ...[...document.querySelectorAll('.frame')].flatMap((frame) => {
          const [outer, inner] = [frame, frame.firstElementChild].map((box) => box.getBoundingClientRect());
          return [inner.width - outer.width, inner.height - outer.height].map((beyond) => Math.abs(beyond) < 1.5);
        }),
      ]);
      assert.equal(across, 0, 'nothing goes beyond the page');
      assert.deepEqual(drawn, [true, true, true, true], 'each frame is as large as its place');
      assert.deepEqual(await violations(page), []);
    });
});

/** By keyboard: over WebDriver BiDi, Playwright clicks beside what a scaled frame shows. */
async function answerIn(frame, ...digits) {
  const statements = frame.getByRole('radiogroup');
  for (const [i, digit] of digits.entries()) await statements.nth(i).getByRole('radio').first().press(`${digit}`);
}

/** Chromium gives the clipboard to who is allowed; over WebDriver BiDi there is nobody to allow it: what is written is seen. */
async function allowCopying(page, {name}) {
  if (name === 'Chromium') return page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      globalThis.written = text;
    };
  });
}
