/** The partner's little server: what a curious or a hostile client gets. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {createStore} from '../../stories/partner/serve.mjs';
import {startPartner} from './support.mjs';

describe('the partner’s server', () => {
  it('gives pages and built files under a policy without any exception', async (t) => {
    const {origin} = await startPartner(t);
    const pages = ['/', '/autodiagnostic.html', '/parcours.html', '/resultats.html', '/reponses', '/reponses.json'];
    for (const path of [...pages, '/formulaire', '/formulaire.html', '/partner.css', '/cdn/coop-grid.js?v=2']) {
      const {status, headers} = await fetch(origin + path);
      assert.equal(status, 200, path);
      assert.match(
        headers.get('content-security-policy'),
        /require-trusted-types-for 'script'; trusted-types lit-html$/,
      );
      assert.doesNotMatch(headers.get('content-security-policy'), /unsafe|\*/);
    }
  });

  it('has the navigation on every page say which one is open', async (t) => {
    const {origin} = await startPartner(t);
    const links = ['/autodiagnostic.html', '/parcours.html', '/resultats.html'];
    for (const path of [...links, '/', '/reponses']) {
      const page = await (await fetch(origin + path)).text();
      const [navigation] = /<nav.*<\/nav>/s.exec(page);
      const open = links.filter((link) => navigation.includes(`<a href="${link}" aria-current="page">`));
      assert.deepEqual(open, links.includes(path) ? [path] : [], path);
    }
  });

  it('gives nothing outside its two folders, nor its own code', async (t) => {
    const {origin} = await startPartner(t);
    const paths = ['/../../package.json', '/cdn/../../package.json', '/cdn/..%2f..%2fpackage.json', '/%2e%2e/x.json'];
    const own = ['/serve.mjs', '/layout.html'];
    for (const path of [...paths, '/..%5c..%5cpackage.json', ...own, '/partner.css%00.html'])
      assert.equal(await statusOf(origin, path), 404, path);
    assert.equal(await statusOf(origin, '/%'), 400);
  });

  const wrong = [
    {name: 'what is not JSON', body: '{"id":', status: 400},
    {name: 'JSON that is no response', body: 'null', status: 400},
    {name: 'more than 256 KiB', body: JSON.stringify({id: 'x'.repeat(256 * 1024)}), status: 413},
  ];
  for (const {name, body, status} of wrong) {
    it(`refuses ${name}, and stores nothing`, async (t) => {
      const {origin, store} = await startPartner(t);
      assert.equal((await fetch(`${origin}/reponses`, {method: 'POST', body})).status, status);
      assert.deepEqual(await store.list(), []);
    });
  }

  it('keeps a response sent twice once, in its file too, and lists it as text', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'coop-elements-'));
    t.after(() => rm(folder, {recursive: true}));
    const path = join(folder, 'reponses.jsonl');
    const {origin} = await startPartner(t, {store: createStore(path)});
    const body = JSON.stringify({id: '<script>alert(1)</script>', answers: {a1_1: 3}});
    for (let i = 0; i < 2; i += 1)
      assert.equal((await fetch(`${origin}/reponses`, {method: 'POST', body})).status, 201);

    assert.equal((await createStore(path).list()).length, 1);
    assert.equal((await readFile(path, 'utf8')).split('\n')[0], body);
    const page = await (await fetch(`${origin}/reponses`)).text();
    assert.match(page, /1 personne a répondu/);
    assert.ok(page.includes('&lt;script&gt;') && !page.includes('<script'));
  });

  it('refuses a form whose grid is not JSON', async (t) => {
    const {origin} = await startPartner(t);
    const body = new URLSearchParams({grille: '<b>'});
    assert.equal((await fetch(`${origin}/formulaire`, {method: 'POST', body})).status, 400);
  });
});

/** As `fetch`, which would tidy the path up before sending it. */
function statusOf(origin, path) {
  return new Promise((resolve, reject) => {
    const {hostname, port} = new URL(origin);
    request({hostname, port, path}, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
