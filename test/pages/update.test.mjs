/** A page that was open before an update of the files, which removed those that it may still ask for. */
import assert from 'node:assert/strict';
import {appendFile, cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {it} from 'node:test';
import {createResponse} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {answer, assertChosen, eventually, inEachBrowser, newPage, press, sees} from './support.mjs';

const RELOAD = 'Il manque un fichier à cette page : rechargez la page.';

/** A file of answers, as one keeps it. */
const KEPT = {
  name: 'reponses.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({...createResponse(ptce, 'fr', 'self'), answers: {a1_1: 0}})),
};

inEachBrowser('after an update', (browser) => {
  it('says to reload where a file is gone, keeps the answers, and a reload brings the update', async (t) => {
    const {page, site} = await visit(t, browser, 'coop-grid');
    await answer(page, 4, 3);
    await site.update();
    await open(page, KEPT);

    await sees(page, `${RELOAD} Vos réponses n’ont pas changé.`);
    await assertChosen(page, {a1_1: 4, a1_2: 3});
    assert.ok(site.askedAnew.includes('/cdn/coop-grid.js?ver=1'), `${site.askedAnew}`);

    await page.goto(site.address);
    await eventually(async () => assert.equal(await page.evaluate(() => globalThis.isUpdated), true));
  });

  it('asks anew for the page’s own script where the file of a file is gone, on another origin too', async (t) => {
    const {page, site} = await visit(t, browser, 'coop-grid', 'localhost');
    await page.evaluate(() => (document.querySelector('coop-grid').lang = 'en'));
    await sees(page, 'Before you finish');
    await site.update();
    await page.evaluate(() => (document.querySelector('coop-grid').instrument = {}));

    await sees(page, 'A file of this page is missing: reload the page.');
    assert.ok(site.askedAnew.includes('/cdn/coop-grid.js?ver=1'), `${site.askedAnew}`);
  });

  it('says so in the journey, and keeps the notes', async (t) => {
    const {page, site} = await visit(t, browser, 'coop-journey');
    await page.getByRole('textbox').first().fill('Nos téléphones sont restés à l’entrée.');
    await site.update();
    for (let i = 0; i < 6; i += 1) await press(page, 'Continuer');

    await sees(page, RELOAD);
    await page.getByRole('button', {name: /Se rendre disponible/}).press('Enter');
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'Nos téléphones sont restés à l’entrée.');
  });

  it('says that the network is missing where it is, and keeps the answers', async (t) => {
    const {page, site} = await visit(t, browser, 'coop-grid');
    await answer(page, 4);
    await site.stop();
    await open(page, KEPT);

    await sees(page, 'Le réseau manque pour ouvrir ce fichier. Vos réponses n’ont pas changé.');
    await assertChosen(page, {a1_1: 4});
  });
});

function open(page, file) {
  return page.locator('input[type=file]').setInputFiles(file);
}

async function visit(t, browser, tag, host = '127.0.0.1') {
  const site = await startSite(t, tag, host);
  const {page} = await newPage(t, browser);
  await page.goto(site.address);
  await page.getByRole('button').first().waitFor();
  return {page, site};
}

/** A page and a copy of the files, on an origin that lets browsers keep scripts for a year, as many do. */
async function startSite(t, tag, host) {
  const folder = await mkdtemp(join(tmpdir(), 'coop-elements-'));
  t.after(() => rm(folder, {recursive: true}));
  await cp('dist/cdn', folder, {recursive: true});
  /** The addresses that were asked for past the browser's cache. */
  const askedAnew = [];
  const html = (origin) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un site</title>
    <script type="module" src="${origin}/cdn/${tag}.js?ver=1"></script><${tag}></${tag}>`;

  const server = createServer(async ({url, headers}, response) => {
    if (url === '/') return response.writeHead(200, {'content-type': 'text/html'}).end(html(originOf('127.0.0.1')));
    // What `cache: 'reload'` asks with.
    if (headers['cache-control'] === 'no-cache') askedAnew.push(url);
    const file = join(folder, basename(new URL(url, 'http://localhost').pathname));
    const body = await readFile(file).catch(() => undefined);
    const kept = {
      'content-type': 'text/javascript',
      'cache-control': 'max-age=31536000',
      // What is not there is said without it, as most hosts do: a page elsewhere cannot read that.
      'access-control-allow-origin': '*',
    };
    response.writeHead(body ? 200 : 404, body && kept).end(body);
  });
  const stop = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  t.after(stop);
  const originOf = (host) => `http://${host}:${server.address().port}`;
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    address: `${originOf(host)}/`,
    askedAnew,
    stop,
    /** The entry is another one, and what the former one brings on demand is gone. */
    async update() {
      await appendFile(join(folder, `${tag}.js`), 'globalThis.isUpdated = true;');
      for (const file of await readdir(folder)) if (/-\w{8}\.js$/.test(file)) await rm(join(folder, file));
    },
  };
}
