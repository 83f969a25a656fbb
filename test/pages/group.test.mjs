/**
 * A session played through: twelve phones, one screen, no network. Built files, real server, strictest policy.
 *
 * The members answer at random, the same each time; eight codes are pasted, two are shown to the camera, two come as files.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {aggregate, createResponse, decodeAnswers, encodeAnswers} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {eventually, finish, inEachBrowser, newPage, press, savedBy, sees, startPartner} from './support.mjs';

const MEMBERS = 12;
const PHONE = {viewport: {width: 360, height: 740}};
const SCREEN = {viewport: {width: 1280, height: 720}};

const leaves = (nodes) => nodes.flatMap((node) => (node.children ? leaves(node.children) : node));
const items = leaves(ptce.tree);
const objectives = ptce.tree.flatMap((family) => family.children);
const labels = ptce.scales[items[0].scale].options.map(({label}) => label);

inEachBrowser('a session of a group', (browser) => {
  it('is played through without network, from twelve phones to an outcome that is stored', async (t) => {
    const site = await startPartner(t);
    const {page: screen, problems, requests} = await newPage(t, browser, SCREEN);
    await screen.addInitScript(showToCamera);
    await screen.goto(`${site.origin}/seance.html`);
    await screen.locator('coop-group[data-ready]').waitFor({timeout: 20_000});
    const address = await screen.locator('.address a').getAttribute('href');
    assert.match(address, /\/repondre\.html#coop-join=[a-z\d]{6}$/);

    const phones = [];
    for (let member = 0; member < MEMBERS; member += 1) phones.push(await takePhone(t, browser, address, member));
    for (const {page} of [...phones, {page: screen}]) await page.context().setOffline(true);
    requests.length = 0;

    for (const {page} of phones) await finish(page);
    const codes = [];
    for (const {page} of phones) codes.push(await readCode(page));

    const field = screen.getByLabel('Codes des réponses');
    await field.fill(
      [codes.slice(0, 3).join(', '), codes.slice(3, 5).join('\n'), codes.slice(5, 8).join('   ')].join(';'),
    );
    await press(screen, 'Ajouter');
    await sees(screen, '8 personnes ont répondu');
    await press(screen, 'Lire les codes avec la caméra');
    for (const [i, {page}] of phones.slice(8, 10).entries()) {
      await screen.evaluate((code) => globalThis.showToCamera(code), await pictureOf(page));
      await sees(screen, `${9 + i} personnes ont répondu`);
    }
    await press(screen, 'Arrêter la caméra');
    const files = [];
    for (const {page} of phones.slice(10)) files.push(await savedFile(page, browser));
    await screen.locator('input[name=files]').setInputFiles(files);
    await sees(screen, '12 personnes ont répondu');

    const tree = await treeOf(screen);
    for (const hidden of [...labels, ...codes, ...items.map(({text}) => text)])
      assert.ok(!tree.includes(hidden), `before the reveal nobody reads "${hidden}"`);

    await press(screen, 'Montrer ce que le groupe a répondu');
    await sees(screen, 'Ce que nous voyons différemment');
    const responses = codes.map((code) => ({
      ...createResponse(ptce, 'fr', 'mutual'),
      answers: decodeAnswers(ptce, code),
    }));
    const group = aggregate(ptce, responses);
    await assertShown(screen, group);

    const splits = [];
    for (let point = 0; point < 3; point += 1) {
      splits.push(await screen.locator('#h-point').textContent());
      assert.ok(await fits(screen), `all of point ${point + 1} is on one screen`);
      await screen.keyboard.press('PageDown');
    }
    assert.equal(new Set(splits).size, 3, 'three split points are named');

    await screen.getByRole('button', {name: '3 S’accorder'}).click();
    await screen.getByRole('radio', {name: labels[2]}).check();
    await screen.getByLabel('Ce que nous en retenons').fill('Commençons par une visite.');
    await press(screen, 'Continuer');
    await screen.getByRole('radio', {name: 'Nous restons en désaccord'}).check();
    await press(screen, 'Continuer');
    await screen.getByRole('radio', {name: labels[3]}).check();
    while (await screen.getByRole('button', {name: 'Continuer'}).count()) await press(screen, 'Continuer');
    for (const [i, what] of ['Visiter', 'Écrire', 'Se revoir'].entries()) {
      await screen.getByLabel('Quoi', {exact: true}).nth(i).fill(what);
      await screen.getByLabel('Qui', {exact: true}).nth(i).fill('Le comité');
      await screen.getByLabel('Quand').nth(i).fill('avant l’été');
    }
    await screen.getByRole('button', {name: '4 Garder'}).click();
    if (browser.name === 'Chromium') await assertPrinted(t, screen, splits);

    await press(screen, 'Terminer');
    await sees(screen, 'Votre bilan est gardé sur cet appareil, et sera envoyé dès que possible.');
    await screen.context().setOffline(false);
    await sees(screen, 'Votre bilan est enregistré.');
    const [outcome, ...others] = await site.store.list();
    assert.deepEqual(others, []);
    assert.equal(outcome.mode, 'group');
    assert.deepEqual(Object.values(outcome.agreed.items).sort(), ['disagreement', 'position', 'position']);
    assert.deepEqual(
      outcome.agreed.steps.map(({what}) => what),
      ['Visiter', 'Écrire', 'Se revoir'],
    );
    assert.deepEqual(
      Object.fromEntries(group.items.map(({id, counts}) => [id, [...counts.options, counts.na, counts.dk]])),
      outcome.spread.items,
    );
    const asked = requests.filter((request) => !request.includes('blob:'));
    assert.deepEqual([...new Set(asked)], [`POST ${site.origin}/reponses`], 'nothing else is asked for');
    // What the browser itself says of a network that is off is no fault of the page.
    assert.deepEqual(
      problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED|NetworkError/.test(problem)),
      [],
    );
  });

  it('a year later names the objectives that moved, and no other, with where the group stood both times', async (t) => {
    const site = await startPartner(t);
    const {page} = await newPage(t, browser, SCREEN);
    const before = Array.from({length: 5}, (_, member) => answersOf((_, i) => chance(member, i, 3)));
    const moved = [objectives[1], objectives[4], objectives[7]];
    const up = new Set(moved.flatMap(({children}) => children.map(({id}) => id)));
    const after = before.map((answers) =>
      Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value + (up.has(id) ? 2 : 0)])),
    );
    await hold(page, site.origin, before);
    const file = await savedFile(page, browser, 'Enregistrer le bilan dans un fichier');
    await page.evaluate(() => indexedDB.databases().then((all) => all.map(({name}) => indexedDB.deleteDatabase(name))));

    const {page: later} = await newPage(t, browser, SCREEN);
    await hold(later, site.origin, after);
    await later.locator('input[name=earlier]').setInputFiles(file);
    await later.getByText('Ce qui a bougé depuis').waitFor();
    const rows = await later.locator('.moved li').allInnerTexts();
    const middles = [before, after].map((answers) => aggregate(ptce, answers.map(respond)));
    const middleOf = (group, id) => Math.round(group.nodes.find((node) => node.id === id).median);
    assert.deepEqual(
      rows.map((row) => row.replace(/\s+/g, ' ').trim()),
      moved.map(({id, title}) => {
        const [then, now] = middles.map((group) => middleOf(group, id));
        return `${title} ${then} la dernière fois, ${now} aujourd’hui`;
      }),
    );
  });
});

inEachBrowser('a group on a page of its own file alone', (browser) => {
  it('shows all, the radar included, in the language of the page', async (t) => {
    const {origin} = await startPartner(t);
    const {page, problems} = await newPage(t, browser, SCREEN);
    const body =
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Alone</title><link rel="icon" href="data:,">' +
      '<script type="module" src="/cdn/coop-group.js"></script><coop-group></coop-group>';
    await page.route('**/alone.html', (route) => route.fulfill({contentType: 'text/html', body}));
    await page.goto(`${origin}/alone.html`);
    const answers = Array.from({length: 3}, (_, member) => answersOf((_, i) => chance(member, i, 5)));
    await page.getByLabel('Codes of answers').fill(answers.map((one) => encodeAnswers(ptce, one)).join('\n'));
    await press(page, 'Add');
    await press(page, 'Show what the group has answered');
    while (await page.getByRole('button', {name: 'Continue'}).count()) await press(page, 'Continue');
    await page.getByRole('heading', {name: 'The whole'}).waitFor();
    await sees(page, 'Group of 3');
    assert.deepEqual(problems, []);
  });
});

/** Gathers, shows and goes to the last step. */
async function hold(page, origin, answers) {
  await page.goto(`${origin}/seance.html`);
  await page.getByLabel('Codes des réponses').fill(answers.map((one) => encodeAnswers(ptce, one)).join('\n'));
  await press(page, 'Ajouter');
  await press(page, 'Montrer ce que le groupe a répondu');
  await sees(page, 'Ce que nous voyons');
  await page.getByRole('button', {name: '4 Garder'}).click();
  await sees(page, 'Le bilan de notre groupe');
}

const respond = (answers) => ({...createResponse(ptce, 'fr', 'mutual'), answers});

/** At random, the same each time. */
function chance(member, i, below) {
  return Math.floor(Math.abs(Math.sin((member + 1) * 12.9898 + i * 78.233) * 43_758) % below);
}

function answersOf(valueOf) {
  return Object.fromEntries(items.map(({id}, i) => [id, valueOf(id, i)]));
}

/** Somebody answers on a phone: at random, the same each time. */
async function takePhone(t, browser, address, member) {
  const {page} = await newPage(t, browser, PHONE);
  await page.goto(address);
  await page.locator('coop-grid[data-ready]').waitFor({timeout: 20_000});
  const answers = answersOf((_, i) => chance(member, i, 5));
  await page.evaluate((all) => {
    const {shadowRoot} = document.querySelector('coop-grid');
    for (const [id, value] of Object.entries(all))
      shadowRoot.querySelector(`input[name="${id}"][value="${value}"]`).click();
  }, answers);
  return {page};
}

/** The code that a phone shows, as one would read it out. */
async function readCode(page) {
  const list = page.getByRole('list', {name: /^Votre code/});
  await list.waitFor();
  return list.evaluate((all) => {
    getSelection().selectAllChildren(all);
    return getSelection().toString().replace(/\s+/g, '');
  });
}

/** What is drawn on a phone to be scanned. */
async function pictureOf(page) {
  return page.locator('.qr').evaluate((svg) => ({
    size: svg.viewBox.baseVal.width,
    path: svg.querySelector('path').getAttribute('d'),
  }));
}

async function savedFile(page, browser, button = 'Enregistrer mes réponses dans un fichier') {
  const {name, text} = await savedBy(page, browser, button);
  return {name, mimeType: 'application/json', buffer: Buffer.from(text)};
}

/** In the page: a camera that sees what it is shown. */
function showToCamera() {
  // An empty page has no camera.
  if (!navigator.mediaDevices) return;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 480;
  const context = canvas.getContext('2d');
  const draw = (size, path) => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 480, 480);
    context.scale(480 / size, 480 / size);
    context.fillStyle = '#000';
    context.fill(new Path2D(path));
  };
  let shown = {size: 1, path: ''};
  globalThis.showToCamera = (picture) => (shown = picture);
  navigator.mediaDevices.getUserMedia = async () => {
    // A stream has new frames only where something is drawn.
    setInterval(() => draw(shown.size, shown.path), 100);
    return canvas.captureStream(10);
  };
}

/** All that the shadow tree holds. */
function treeOf(page) {
  return page.locator('coop-group').evaluate(({shadowRoot}) => shadowRoot.innerHTML);
}

/** What is drawn of each statement is what the core counts. */
async function assertShown(page, group) {
  await eventually(async () => assert.equal(await page.locator('.strip').count(), 1));
  const [first] = await page.locator('#h-point').allInnerTexts();
  const item = items.find(({text}) => text === first.trim());
  const dots = await page.locator('.strip .dots').evaluateAll((all) => all.map(({textContent}) => textContent.length));
  assert.deepEqual(dots, group.items.find(({id}) => id === item.id).counts.options);
}

/** Whether nothing of what is on show is out of sight. */
function fits(page) {
  return page.locator('coop-group').evaluate((host) => host.getBoundingClientRect().height <= innerHeight);
}

async function assertPrinted(t, page, splits) {
  const pdf = await page.pdf({format: 'A4'});
  const {stdout, error} = spawnSync('pdftotext', ['-layout', '-', '-'], {input: pdf});
  if (error) {
    if (process.env.REQUIRE_PDFTOTEXT) throw error;
    return t.diagnostic('pdftotext is not installed: the text of the PDF was not read.');
  }
  const text = stdout.toString();
  assert.equal(text.trimEnd().split('\f').length, 2, 'two pages');
  const line = text.replace(/\s+/g, ' ');
  const said = [
    'Le bilan de notre groupe',
    '12 personnes',
    labels[2],
    'Nous restons en désaccord',
    'Commençons par une visite.',
  ];
  for (const words of [...said, ...splits, 'Visiter', 'Écrire', 'Se revoir', 'Le comité'])
    assert.ok(line.includes(words.trim().replace(/\s+/g, ' ')), `on paper: ${words}`);
}
