/** A site that nobody prepared for the elements: bare pages, and the library's built files in any folder of the name `cdn`. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {basename, join} from 'node:path';

const CDN = join(import.meta.dirname, '../../dist/cdn');
const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** As strict as a policy gets. */
export const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** A page with this in its body, pasted as it is. */
export function bare(body, head = '') {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/**
 * Starts it on a free port; it stops after the test.
 *
 * @param {Record<string, string>} files By path: a page, or a script where the path ends in `.js`.
 * @param {Record<string, string>} headers Those of its pages.
 * @returns Its `origin`; `received`, filled with the forms that are posted, as `{path, fields}`; `broken`, the names of the
 * files under /cdn/ that it does not give.
 */
export async function startBareSite(t, files, headers = {}) {
  const received = [];
  const server = createServer(async (request, response) => {
    const {pathname: path} = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') {
      const body = Buffer.concat(await request.toArray()).toString();
      received.push({path, fields: Object.fromEntries(new URLSearchParams(body))});
      return response.writeHead(200, {'content-type': HTML}).end(bare('<h1>Reçu</h1>'));
    }
    const body = path.includes('/cdn/') ? await builtFile(basename(path)) : files[path];
    if (!body) return response.writeHead(404).end();
    const type = path.endsWith('.js') ? {'content-type': SCRIPT} : {'content-type': HTML, ...headers};
    return response.writeHead(200, {...type, 'access-control-allow-origin': '*'}).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {origin: `http://127.0.0.1:${server.address().port}`, received};
}

const builtFile = (name) => readFile(join(CDN, name)).catch(() => undefined);
