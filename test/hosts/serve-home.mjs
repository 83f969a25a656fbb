/** Serves a home as its framework is served: files from any server, or Next's own; each stores what is sent to `/responses`. */
import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {text} from 'node:stream/consumers';
import {createReceiver} from '../../stories/partner/receive.mjs';
import {createStore} from '../../stories/partner/store.mjs';

const MEDIA_TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css'};
const ADDRESS = /http:\/\/\S+:\d+/;

/** @returns {Promise<{origin: string, stop: () => void}>} */
export async function serveFiles(folder) {
  const store = createStore();
  const receiver = createReceiver(store, '/responses');
  const answerTo = async (request) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname !== '/responses') return fileOf(folder, pathname === '/' ? '/index.html' : pathname);
    if (request.method === 'GET') return {body: JSON.stringify(await store.list())};
    return receiver.answer(request, pathname, () => text(request));
  };
  const server = createServer(async (request, response) => {
    const {status = 200, headers, body} = await answerTo(request).catch(() => ({status: 404}));
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, stop};
}

async function fileOf(folder, pathname) {
  const body = await readFile(join(folder, pathname));
  return {body, headers: {'content-type': MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream'}};
}

/** @returns {Promise<{origin: string, stop: () => void}>} */
export async function serveNext(folder) {
  const next = join(import.meta.dirname, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', folder, '--port=0', '--hostname=127.0.0.1']);
  let printed = '';
  const origin = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk;
      const [address] = printed.match(ADDRESS) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`next start ended: ${printed}`)));
  });
  return {origin, stop: () => server.kill()};
}
