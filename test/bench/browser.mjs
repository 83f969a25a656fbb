/** Chromium, and a server of this folder for its pages. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {launchChromium} from '../support/browsers.mjs';

/**
 * Runs one part of the benchmark in Chromium.
 *
 * @param {(open: () => Promise<import('playwright-core').Page>) => Promise<T>} measure Gets what opens an empty page,
 * in a process of its own.
 * @param {Record<string, string>} bundles Code that is served at an address instead of the file there.
 * @returns {Promise<T>}
 * @template T
 */
export async function inChromium(measure, bundles = {}) {
  const server = await serve(resolve('.'), bundles);
  const browser = await launchChromium();
  console.log(`Chromium ${browser.version()}`);
  try {
    return await measure(() => openPage(browser, `http://127.0.0.1:${server.address().port}`));
  } finally {
    await browser.close();
    server.close();
  }
}

async function openPage(browser, address) {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}});
  const page = await context.newPage();
  await page.goto(`${address}/blank.html`);
  return page;
}

/**
 * Calls what a module of this folder exports, in the page.
 *
 * @param {unknown} arg Plain data.
 */
export function call(page, module, name, arg) {
  return page.evaluate(async ({path, exported, given}) => (await import(path))[exported](given), {
    path: `/test/bench/${module}`,
    exported: name,
    given: arg,
  });
}

const MEDIA_TYPES = {'.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html'};
const BLANK = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>';

async function serve(root, bundles) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const headers = {
      'content-type': MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream',
      // For measureUserAgentSpecificMemory.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    const made = {'/blank.html': BLANK, ...bundles}[pathname];
    const path = resolve(root, `.${decodeURIComponent(pathname)}`);
    try {
      if (!path.startsWith(root + sep)) throw new Error('outside');
      const body = made ?? (await readFile(path));
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return server;
}
