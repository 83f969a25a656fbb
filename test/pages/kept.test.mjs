/** What becomes of answers in the pages that the README gives to paste. Built files, a real server. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {it} from 'node:test';
import {findFirefox, launchWithProfile} from '../support/browsers.mjs';
import {scriptWith, snippetWith} from '../support/readme.mjs';
import {eventually, inEachBrowser, newPage, press, savedBy, sees} from './support.mjs';

const CDN = join(import.meta.dirname, '../../dist/cdn');
const FOUR = ['coop-grid', 'coop-principles', 'coop-project', 'coop-assessment'];

/** A page of that content, with the library; what is sent to the server is in `received`, by method and address. */
async function startPage(t, content) {
  const received = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (request.method !== 'GET') {
      const chunks = await request.toArray();
      received.push({what: `${request.method} ${pathname}`, body: Buffer.concat(chunks).toString()});
      return response.writeHead(204).end();
    }
    if (pathname.startsWith('/cdn/'))
      return response
        .writeHead(200, {'content-type': 'text/javascript; charset=utf-8'})
        .end(readFileSync(join(CDN, basename(pathname))));
    const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${content}`;
    return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {origin: `http://127.0.0.1:${server.address().port}`, received};
}

const scriptOf = (file) => `<script type="module" src="/cdn/${file}.js"></script>`;

/** Answers the first items of an element that asks ratings. */
async function answerFirst(page, count, tag = 'coop-grid') {
  await page.getByRole('radio').first().waitFor();
  return page.locator(tag).evaluate(async (element, most) => {
    const groups = [...element.shadowRoot.querySelectorAll('[role=radiogroup]')].slice(0, most);
    groups.forEach((group, i) => group.querySelectorAll('input')[i % 5].click());
    await element.updateComplete;
    return {...element.value};
  }, count);
}

inEachBrowser('two tabs of one page', (browser) => {
  it('write each change once, and not one another’s for ever', async (t) => {
    const {origin} = await startPage(t, `${scriptOf('coop-grid')}<coop-grid autosave="twins"></coop-grid>`);
    const {page} = await newPage(t, browser);
    const context = page.context();
    await context.addInitScript(() => {
      globalThis.written = 0;
      IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
        apply: (put, store, given) => {
          globalThis.written += 1;
          return Reflect.apply(put, store, given);
        },
      });
    });
    const twin = await context.newPage();
    for (const tab of [page, twin]) {
      await tab.goto(origin);
      await tab.locator('coop-grid[data-ready]').waitFor();
    }
    await answerFirst(page, 1);
    await eventually(async () =>
      assert.deepEqual(await twin.locator('coop-grid').evaluate(({value}) => Object.keys(value)), ['a1_1']),
    );
    await page.waitForTimeout(500);
    const counts = [await page.evaluate(() => globalThis.written), await twin.evaluate(() => globalThis.written)];
    assert.ok(counts[0] <= 2 && counts[1] === 0, `${counts} writes`);
  });
});

for (const name of ['chromium', 'firefox'])
  it(
    `the README’s first two lines, twenty answers, ${name} killed: they are back`,
    {skip: name === 'firefox' && !findFirefox() && 'Firefox is not installed'},
    async (t) => {
      const {origin} = await startPage(t, snippetWith('coop-grid autosave'));
      const folder = mkdtempSync(join(tmpdir(), 'coop-elements-'));
      t.after(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));
      const before = await launchWithProfile(name, folder);
      const page = await before.newPage();
      await page.goto(origin);
      const answers = await answerFirst(page, 20);
      assert.equal(Object.keys(answers).length, 20);
      await sees(page, 'Gardé sur cet appareil');
      const closed = new Promise((resolve) => before.once('close', resolve));
      execFileSync('pkill', ['-9', '-f', folder]);
      await closed;

      const after = await launchWithProfile(name, folder);
      t.after(() => after.close());
      const again = await after.newPage();
      await again.goto(origin);
      await again.getByRole('radio').first().waitFor();
      await eventually(async () =>
        assert.deepEqual(await again.locator('coop-grid').evaluate(({value}) => ({...value})), answers),
      );
    },
  );

inEachBrowser('answers that nobody listens to', (browser) => {
  it('are said to be in this page alone, and one is asked before leaving', async (t) => {
    const {origin} = await startPage(t, `${scriptOf('coop-grid')}<coop-grid></coop-grid>`);
    const {page} = await newPage(t, browser);
    await page.goto(origin);
    await answerFirst(page, 36);
    await press(page, 'Terminer');
    await sees(page, 'personne d’autre n’a vos réponses');
    const isAsked = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', {cancelable: true})));
    assert.ok(isAsked);
  });
});

inEachBrowser('four elements of one page', (browser) => {
  it('with an empty autosave have a draft each, in its place', async (t) => {
    const content = FOUR.map((tag) => `<${tag} autosave></${tag}>`).join('');
    const {origin} = await startPage(t, scriptOf('coop-elements') + content);
    const {page} = await newPage(t, browser);
    await page.goto(origin);
    await everyReady(page, FOUR);
    const given = {
      'coop-grid': {a1_1: 1},
      'coop-project': {nom: 'Un'},
      'coop-assessment': {b1_1: 2},
    };
    const dialogy = await page
      .locator('body > coop-principles')
      .evaluate(({questionnaire}) => questionnaire.tree.flatMap((one) => one.children ?? one)[0].id);
    given['coop-principles'] = {[dialogy]: {a: 3, b: 4}};
    await act(page, given);
    await eventually(async () => assert.equal((await draftKeys(page)).length, 4));
    assert.equal(new Set(await draftKeys(page)).size, 4);
    await page.reload();
    await everyReady(page, FOUR);
    await eventually(async () => {
      for (const [tag, value] of Object.entries(given))
        assert.deepEqual(await page.locator(`body > ${tag}`).evaluate((element) => ({...element.value})), value, tag);
    });
  });
});

inEachBrowser('without network from data-ready on', (browser) => {
  it('answering, keeping, ending, sharing and a file all work', async (t) => {
    const {origin} = await startPage(t, snippetWith('coop-grid autosave'));
    const {page, requests} = await newPage(t, browser);
    await page.goto(origin);
    await everyReady(page, ['coop-grid']);
    await page.context().setOffline(true);
    requests.length = 0;
    await answerFirst(page, 36);
    await sees(page, 'Gardé sur cet appareil');
    await press(page, 'Terminer');
    await sees(page, 'Vos réponses sont gardées sur cet appareil');
    await press(page, 'Donner mes réponses à un groupe');
    await page.getByRole('list', {name: /^Votre code/}).waitFor();
    const {text} = await savedBy(page, browser, 'Enregistrer mes réponses dans un fichier');
    assert.equal(Object.keys(JSON.parse(text).answers).length, 36);
    assert.deepEqual(
      requests.filter((request) => !request.includes('blob:')),
      [],
    );
  });
});

inEachBrowser('a whole self-test with neither attribute', (browser) => {
  it('touches no storage and asks for nothing beyond the library’s own files', async (t) => {
    const {origin} = await startPage(t, `${scriptOf('coop-assessment')}<coop-assessment></coop-assessment>`);
    const {page, requests} = await newPage(t, browser);
    await page.addInitScript(() => {
      globalThis.touched = [];
      const watch = (holder, name) => {
        const {get, ...own} = Object.getOwnPropertyDescriptor(holder, name);
        Object.defineProperty(holder, name, {
          ...own,
          get() {
            globalThis.touched.push(name);
            return get.call(this);
          },
        });
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) watch(window, name);
      watch(Document.prototype, 'cookie');
    });
    await page.goto(origin);
    await page.locator('coop-assessment[data-ready]').waitFor();
    await page.getByRole('textbox').first().fill('La Fabrique');
    await press(page, 'Continuer');
    for (const statement of await page.getByRole('radiogroup').all()) await statement.getByRole('radio').nth(2).click();
    await press(page, 'Terminer');
    await sees(page, 'La Fabrique');
    assert.deepEqual(await page.evaluate(() => globalThis.touched), []);
    const own = (request) => request === `GET ${origin}/` || request.startsWith(`GET ${origin}/cdn/`);
    assert.deepEqual(
      requests.filter((request) => !own(request) && !request.includes('data:')),
      [],
    );
  });
});

inEachBrowser('hosts that keep answers themselves, as the README says', (browser) => {
  const visit = async (t, content, script) => {
    const site = await startPage(t, scriptOf('coop-grid') + content);
    const {page} = await newPage(t, browser);
    await page.goto(site.origin);
    await page.getByRole('radio').first().waitFor();
    await page.addScriptTag({content: script});
    return {page, ...site};
  };
  const end = async (page) => {
    await answerFirst(page, 36);
    await press(page, 'Terminer');
  };

  it('by waitUntil and fetch', async (t) => {
    const script = scriptWith("fetch('/responses'");
    const {page, received} = await visit(t, '<coop-grid></coop-grid>', script);
    await end(page);
    await sees(page, 'Vos réponses sont enregistrées.');
    assert.deepEqual(
      received.map(({what}) => what),
      ['POST /responses'],
    );
    assert.equal(Object.keys(JSON.parse(received[0].body).answers).length, 36);
  });

  it('by a form that a script sends', async (t) => {
    const content =
      '<form action="/merci" method="post"><coop-grid name="grille"></coop-grid><button>Envoyer</button></form>';
    const script = `const form = document.querySelector('form');\n${scriptWith('.finish();')}`;
    const {page, received} = await visit(t, content, script);
    await answerFirst(page, 36);
    await press(page, 'Envoyer');
    await sees(page, 'Vos réponses sont enregistrées.');
    assert.deepEqual(
      received.map(({what}) => what),
      ['POST /merci'],
    );
    assert.match(received[0].body, /"completedAt"/);
  });

  it('while one answers', async (t) => {
    const script = `const grid = document.querySelector('coop-grid');\n${scriptWith("'coop-draft'")}`;
    const {page, received} = await visit(t, '<coop-grid></coop-grid>', script);
    await answerFirst(page, 3);
    await eventually(() =>
      assert.equal(Object.keys(JSON.parse(received.at(-1)?.body ?? '{"answers":{}}').answers).length, 3),
    );
    assert.match(received.at(-1).what, /^PUT \/drafts\/[\w-]{36}$/);
    await eventually(async () =>
      assert.ok(
        await page.evaluate(() => dispatchEvent(new Event('beforeunload', {cancelable: true}))),
        'nobody is asked',
      ),
    );
  });
});

async function everyReady(page, tags) {
  for (const tag of tags) await page.locator(`body > ${tag}[data-ready]`).waitFor({timeout: 20_000});
}

/** Answers as a person does, in fields of every kind. */
function act(page, given) {
  return page.evaluate(async (all) => {
    for (const [tag, value] of Object.entries(all)) {
      const element = document.querySelector(`body > ${tag}`);
      const root =
        tag === 'coop-assessment' ? element.shadowRoot.querySelector('#form').shadowRoot : element.shadowRoot;
      for (const [id, said] of Object.entries(value)) {
        const fields =
          typeof said === 'object' ? Object.entries(said).map(([k, v]) => [`${id}.${k}`, v]) : [[id, said]];
        for (const [name, one] of fields) {
          const radio = root.querySelector(`input[type=radio][name="${name}"][value="${one}"]`);
          if (radio) radio.click();
          else {
            const field = root.querySelector(`[name="${name}"]`);
            field.value = one;
            field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
          }
        }
      }
      await element.updateComplete;
    }
  }, given);
}

function draftKeys(page) {
  return page.evaluate(async () => {
    const opening = indexedDB.open('coop-elements');
    const database = await new Promise((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const reading = database.transaction('drafts').objectStore('drafts').getAllKeys();
    const keys = await new Promise((resolve) => (reading.onsuccess = () => resolve(reading.result)));
    database.close();
    return keys;
  });
}
