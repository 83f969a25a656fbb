/** The partner's little server: what a curious or a hostile client gets. */
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {describe, it} from 'node:test';
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
