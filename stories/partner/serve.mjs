/**
 * The little server of an imaginary partner: its pages, the library's built files, and a place to store responses.
 *
 * `node stories/partner/serve.mjs [--port=8000] [--store=FILE]` prints its address; Ctrl-C stops it. Responses are kept
 * in memory, and with `--store` also in a file, one JSON a line. They are sent to `/reponses`: see `receive.mjs`.
 */
import {realpathSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {dirname, extname, join, resolve, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {lastOfEach} from '../../dist/core/group/score-members.js';
import {exampleGroup} from './example.mjs';
import {createReceiver} from './receive.mjs';
import {createStore} from './store.mjs';

const PAGES = fileURLToPath(new URL('.', import.meta.url));
const CDN = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
/** Reads tables for « votre propre grille »; a file of its own that imports nothing. */
const CSV_PARSE = dirname(fileURLToPath(import.meta.resolve('csv-parse/browser/esm/sync')));
const MAX_BYTES = 256 * 1024;
const RECEIVER = '/reponses';

/** What is served; anything else of these folders is not. */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a page of the site holds, in this order: what its head adds, its skip link, what its header adds, its main part. */
const PARTS = /^(?<head>.*?)(?<skip><a class="skip".*?<\/a>)(?<tools>.*?)(?<main><main.*)$/s;

/** As strict as a policy gets: the library needs no inline style, no inline script and no eval. */
const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
};

/** An answer that ends a request early. */
class HttpError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * The partner's server, not listening yet.
 *
 * @param {object} [options]
 * @param {string} [options.cdn] The folder served under /cdn/; by default the one that `npm run build` writes.
 * @param {ReturnType<typeof createStore>} [options.store] Where responses go.
 */
export function createPartnerServer({cdn = CDN, store = createStore()} = {}) {
  const routes = {
    'GET /': () => page('/index.html'),
    'GET /formulaire': () => page('/formulaire.html'),
    'POST /formulaire': async (request) => layOut(receivedPage(new URLSearchParams(await readBody(request)))),
    'GET /reponses': async () => layOut(storedPage(await listed())),
    'GET /exemple-seance.json': () => json(exampleGroup()),
    'GET /reponses.json': async () => json(await listed()),
    // A page of somebody else's, without what every page of the site has around it.
    'GET /composer/apercu.html': () => file(PAGES, 'composer/apercu.html'),
    'GET /composer/csv-parse.js': () => file(CSV_PARSE, 'sync.js'),
    // Browsers ask for it by themselves.
    'GET /favicon.ico': () => file(PAGES, 'logo.svg'),
  };

  const receiver = createReceiver(store, RECEIVER);

  /** Nobody twice: what another response replaces is kept, and left out. */
  async function listed() {
    return lastOfEach(await store.list());
  }

  /** What a page asks for, or a response that is sent or erased. */
  async function answerTo(request) {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const pathname = pathOf(request.url);
    const route = routes[`${method} ${pathname}`];
    if (route) return route(request);
    const isSent = pathname === RECEIVER || pathname.startsWith(`${RECEIVER}/`);
    if (isSent) return receiver.answer(request, pathname, () => readBody(request));
    if (method === 'GET') return staticFile(pathname, cdn);
    throw new HttpError(405, 'Method not allowed');
  }

  return createServer(async (request, response) => {
    try {
      const answer = await answerTo(request);
      response.writeHead(answer.status ?? 200, {...HEADERS, ...answer.headers}).end(answer.body);
    } catch (error) {
      if (!(error instanceof HttpError)) console.error(error);
      const {status = 500, message} = error instanceof HttpError ? error : {message: 'Something broke here'};
      // What is left of a body too large is not waited for.
      const headers = {...HEADERS, ...error.headers, 'content-type': 'text/plain; charset=utf-8', connection: 'close'};
      response.writeHead(status, headers).end(`${message}\n`);
    }
  });
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    throw new HttpError(400, 'This is no address');
  }
}

async function staticFile(pathname, cdn) {
  if (!pathname.startsWith('/cdn/')) return extname(pathname) === '.html' ? page(pathname) : file(PAGES, pathname);
  const answer = await file(cdn, pathname.slice('/cdn'.length));
  // Modules are read across origins only when their server allows it, as public CDNs do.
  return {...answer, headers: {...answer.headers, 'access-control-allow-origin': '*'}};
}

async function page(pathname) {
  const {body} = await file(PAGES, pathname);
  return layOut(body.toString(), pathname);
}

/** A page with what every page of the site has around it, where the navigation knows the page it stands on. */
async function layOut(text, pathname) {
  const parts = PARTS.exec(text)?.groups;
  // The layout is no page itself.
  if (!parts) throw new HttpError(404, 'There is nothing here');
  const layout = await readFile(join(PAGES, 'layout.html'), 'utf8');
  const body = layout
    .replaceAll(`<a href="${pathname}"`, '$& aria-current="page"')
    .replace(/<!-- (head|skip|tools|main) -->/g, (_, part) => parts[part].trim());
  return {headers: {'content-type': MEDIA_TYPES['.html']}, body};
}

/** A file of a folder, never one outside it. */
async function file(folder, name) {
  const root = resolve(folder);
  const path = resolve(join(root, name));
  const type = MEDIA_TYPES[extname(path)];
  if (!type || !path.startsWith(root + sep)) throw new HttpError(404, 'There is nothing here');
  try {
    return {headers: {'content-type': type}, body: await readFile(path)};
  } catch {
    throw new HttpError(404, 'There is nothing here');
  }
}

async function readBody(request) {
  const chunks = [];
  let bytes = 0;
  // Leaving the loop must not close the connection: the answer still has to go out.
  for await (const chunk of request.iterator({destroyOnReturn: false})) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new HttpError(413, `A body holds at most ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'This is not JSON');
  }
}

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
const pretty = (value) =>
  `<pre class="json" tabindex="0" role="region" aria-label="JSON">${escape(JSON.stringify(value, null, 2))}</pre>`;

const DATE = new Intl.DateTimeFormat('fr', {dateStyle: 'long', timeStyle: 'short'});

function json(value) {
  return {headers: {'content-type': MEDIA_TYPES['.json']}, body: JSON.stringify(value)};
}

function receivedPage(form) {
  const structure = form.get('structure')?.trim();
  const grid = form.get('grille');
  return ownPage(
    'Bien reçu, merci',
    `<dl class="facts">
      <div><dt>Votre structure</dt><dd>${structure ? escape(structure) : 'non précisée'}</dd></div>
    </dl>
    <h2>Ce que le formulaire a envoyé sous le nom «\u202fgrille\u202f»</h2>
    ${grid ? pretty(parseJson(grid)) : '<p>La grille n’a pas été envoyée.</p>'}
    <p><a href="/formulaire.html">Revenir au formulaire</a></p>`,
  );
}

function storedPage(responses) {
  const count = responses.length;
  return ownPage(
    'Réponses enregistrées',
    `<p>${count === 0 ? 'Aucune réponse pour l’instant.' : `${count} ${count < 2 ? 'personne a répondu' : 'personnes ont répondu'}, la plus récente d’abord.`}</p>
    ${responses
      .toReversed()
      .map(
        (response) => `<details class="stored">
          <summary><code>${escape(response.id)}</code>
            <span>${plural(Object.keys(response.answers ?? {}).length)}, ${escape(timeOf(response))}</span>
          </summary>
          ${pretty(response)}
        </details>`,
      )
      .join('\n')}
    <p><a href="/resultats.html">Lire les résultats</a></p>`,
  );
}

const plural = (count) => `${count} ${count < 2 ? 'réponse' : 'réponses'}`;

function timeOf({completedAt}) {
  const time = new Date(completedAt);
  return Number.isNaN(time.valueOf()) ? 'sans date' : DATE.format(time);
}

function ownPage(title, content) {
  return `<title>${title} · Les Ateliers du Val</title>
    <a class="skip" href="#contenu">Aller au contenu</a>
    <main id="contenu" class="narrow">
      <h1>${title}</h1>
      ${content}
    </main>`;
}

/** Listens on the port asked for, or on the first free one from 8000. Resolves to the address. */
function listen(server, wanted) {
  return new Promise((resolve, reject) => {
    let port = wanted ?? 8000;
    server.on('listening', () => resolve(`http://localhost:${server.address().port}/`));
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || wanted !== undefined) return reject(error);
      port += 1;
      server.listen(port, '127.0.0.1');
    });
    server.listen(port, '127.0.0.1');
  });
}

const isRunDirectly = process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
if (isRunDirectly) {
  const {values} = parseArgs({options: {port: {type: 'string'}, store: {type: 'string'}}});
  const port = values.port ?? process.env.PORT;
  const server = createPartnerServer({store: createStore(values.store)});
  const address = await listen(server, port === undefined ? undefined : Number(port));
  console.log(`Les Ateliers du Val\u202f: ${address}   (Ctrl-C to stop)`);
}
