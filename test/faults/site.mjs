/** The site that faults happen to: one page of a grid that keeps and sends, and a receiver that fails as it is told to. */
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {startReceiver} from '../support/receiver.mjs';

const CDN = join(import.meta.dirname, '../../dist/cdn');

/** @returns Its `origin`, `addressOf(name)` of a page, `plan(name, words)`, `stored(name)` and `close()`; each name is a draft and a receiver of its own. */
export async function startSite() {
  const receiver = await startReceiver({elsewhere: serve});
  const {origin} = new URL(receiver.url);
  const control = (name, what, init) => fetch(`${origin}/receiver/${name}/${what}`, init);
  return {
    origin,
    addressOf: (name) => `${origin}/page/${name}`,
    plan: (name, words) => control(name, 'plan', {method: 'PUT', body: JSON.stringify(words)}),
    stored: async (name) => (await control(name, 'stored')).json(),
    close: () => receiver.close(),
  };
}

async function serve({url}, response) {
  const [, kind, name] = new URL(url, 'http://localhost').pathname.split('/');
  if (kind === 'page') {
    response
      .writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'})
      .end(pageOf(name));
    return;
  }
  const file = kind === 'cdn' && (await readFile(join(CDN, basename(name))).catch(() => undefined));
  response.writeHead(file ? 200 : 404, {'content-type': 'text/javascript; charset=utf-8'}).end(file || undefined);
}

const pageOf = (name) => `<!doctype html>
<html lang="fr">
  <title>Une page</title>
  <script type="module" src="/cdn/coop-grid.js"></script>
  <coop-grid autosave="${name}" endpoint="/receiver/${name}"></coop-grid>
</html>`;
