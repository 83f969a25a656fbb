/**
 * A receiver of responses that fails as it is told to, for the tests of what delivers them.
 *
 * Each NAME under `/receiver/` is a receiver of its own, so that tests do not meet:
 *
 * - `POST /receiver/NAME` stores a response once per id: 201, then 200, with the same `{id, erase}`;
 * - `DELETE` of that `erase` address: 204, then 404;
 * - `PUT /receiver/NAME/plan` takes a list of words: each POST and DELETE to come takes the next, and then all is `ok`;
 * - `GET /receiver/NAME/stored` tells what came in; `DELETE` there forgets everything, the plan included.
 *
 * A response that is sent again after its erasure is stored as a new row, so that a test can see it come back.
 */
import {createHmac} from 'node:crypto';
import {createServer} from 'node:http';
import {json as readJson} from 'node:stream/consumers';
import {setTimeout as sleep} from 'node:timers/promises';

const ADDRESS = /^\/receiver\/(?<name>[\w-]+)(?:\/(?<id>[^/]+)(?:\/(?<secret>[^/]+))?)?$/;
const LATE = 1500;

/** No connection serves two requests: a browser that meets a cut one which it had used before tries again by itself. */
const ONCE = {connection: 'close'};
const CORS = {
  ...ONCE,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
};
const PREFLIGHT = {
  'access-control-allow-methods': 'POST, DELETE',
  'access-control-allow-headers': 'Content-Type, Idempotency-Key',
};

/** What each word of a plan does with a request: `act` does what was asked for and gives the right answer. */
const WORDS = {
  ok: (act) => act(),
  500: () => ({status: 500}),
  '503-after': () => ({status: 503, headers: {'retry-after': '1'}}),
  429: () => ({status: 429}),
  422: () => ({status: 422, json: {message: 'This is refused as planned.'}}),
  html: () => ({status: 200, headers: {'content-type': 'text/html'}, body: '<!doctype html><title>Wi-Fi</title>'}),
  204: (act) => ({status: act().status < 400 ? 204 : 404}),
  'other-id': () => ({status: 201, json: {id: '01900000-0000-7000-8000-000000000000'}}),
  lost: (act) => ({...act(), isCut: true}),
  die: () => ({isCut: true}),
  hang: () => ({isHanging: true}),
  late: (act) => ({...act(), delay: LATE}),
  // Whoever follows it finds JSON with 200, and is wrong to take that for a receipt.
  redirect: (_act, {name}) => ({status: 302, headers: {location: `/receiver/${name}/stored`}}),
};

/**
 * The receivers as middleware of @web/dev-server.
 *
 * @param {() => string} [next] The word of each request that no plan is made for.
 */
export function receiverMiddleware(next) {
  const handle = createReceivers(next);
  return async (context, elsewhere) => {
    const place = placeOf(context.url);
    context.set(ONCE);
    if (!place) return elsewhere();
    // The answer may be that there is none: that is not Koa's to write.
    context.respond = false;
    await handle(context.req, context.res, place);
  };
}

/**
 * The receivers as a server of their own.
 *
 * @param {object} [options]
 * @param {number} [options.port] By default a free one.
 * @param {() => string} [options.next] The word of each request that no plan is made for.
 * @param {import('node:http').RequestListener} [options.elsewhere] What answers at any other address; by default, 404.
 * @returns `url`, the address of one receiver, and of that one `plan(words)`, `stored()` and `forget()`; others are
 * reached by `fetch`. After `close()`, `reopen()` listens at the same address, with all that was stored.
 */
export async function startReceiver({port = 0, next, elsewhere = (_, response) => response.writeHead(404).end()} = {}) {
  const handle = createReceivers(next);
  const server = createServer((request, response) => {
    const place = placeOf(request.url);
    if (place) void handle(request, response, place);
    else elsewhere(request, response);
  });
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', resolve);
    });
  await listen(port);
  const taken = server.address().port;
  const url = `http://127.0.0.1:${taken}/receiver/main`;
  return {
    url,
    plan: (words) => control(`${url}/plan`, {method: 'PUT', body: JSON.stringify(words)}),
    stored: async () => (await control(`${url}/stored`)).json(),
    forget: () => control(`${url}/stored`, {method: 'DELETE'}),
    reopen: () => listen(taken),
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

async function control(url, init) {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

function placeOf(url) {
  return ADDRESS.exec(new URL(url, 'http://localhost').pathname)?.groups;
}

/** Handles requests of every receiver; one begins empty when it is first named. */
function createReceivers(next = () => 'ok') {
  const receivers = new Map();
  return async (request, response, place) => {
    if (!receivers.has(place.name)) receivers.set(place.name, createReceiver(place.name, next));
    const {status, headers, json, body, isCut, isHanging, delay} = await receivers
      .get(place.name)(request, place)
      .catch((error) => ({status: 400, body: String(error)}));
    if (isHanging) return;
    if (delay) await sleep(delay);
    if (isCut) return request.socket.destroy();
    const type = json && {'content-type': 'application/json'};
    response.writeHead(status, {...CORS, 'cache-control': 'no-store', ...type, ...headers});
    response.end(json ? JSON.stringify(json) : body);
  };
}

function createReceiver(name, next) {
  const hanging = new Set();
  let responses = new Map();
  let plan = [];
  let seen = [];
  let perId = {};

  /** What the routes do; each gives an answer. */
  const actions = {
    OPTIONS: () => ({status: 204, headers: PREFLIGHT}),
    'GET stored': () => ({status: 200, json: stored()}),
    'DELETE stored': () => {
      for (const socket of hanging) socket.destroy();
      hanging.clear();
      [responses, plan, seen, perId] = [new Map(), [], [], {}];
      return {status: 204};
    },
    'PUT plan': async (request) => {
      plan = checkPlan(await readJson(request));
      return {status: 204};
    },
    'POST ': async (request) => {
      const response = await readJson(request);
      if (typeof response?.id !== 'string') throw new Error('This is no response: it has no id');
      return take(request, () => add(response, `http://${request.headers.host}`));
    },
    'DELETE secret': (request, {id, secret}) => take(request, () => erase(id, secret)),
  };

  function take(request, act) {
    const word = plan.shift() ?? next();
    seen.push({method: request.method, word, at: Date.now(), headers: request.headers});
    const answer = WORDS[word](act, {name});
    if (answer.isHanging) hanging.add(request.socket);
    return answer;
  }

  function add(response, origin) {
    const {id} = response;
    const isNew = !responses.has(id);
    if (isNew) {
      responses.set(id, response);
      perId[id] = (perId[id] ?? 0) + 1;
    }
    const erase = `${origin}/receiver/${name}/${encodeURIComponent(id)}/${secretOf(id)}`;
    return {status: isNew ? 201 : 200, json: {id, erase}};
  }

  function erase(part, secret) {
    const id = decodeURIComponent(part);
    return {status: secret === secretOf(id) && responses.delete(id) ? 204 : 404};
  }

  const secretOf = (id) => createHmac('sha256', name).update(id).digest('base64url');

  function stored() {
    const count = (method) => seen.filter((request) => request.method === method).length;
    const counts = {posts: count('POST'), deletes: count('DELETE')};
    return {responses: [...responses.values()], ...counts, perId, requests: seen};
  }

  return async (request, {id = '', secret}) => {
    const {method} = request;
    const action = actions[method === 'OPTIONS' ? method : `${method} ${secret ? 'secret' : id}`];
    return action ? action(request, {id, secret}) : {status: 405};
  };
}

function checkPlan(words) {
  const unknown = [words].flat().find((word) => !Object.hasOwn(WORDS, word));
  if (unknown === undefined && Array.isArray(words)) return words;
  throw new Error(`Found ${JSON.stringify(unknown ?? words)}; give a list of ${Object.keys(WORDS).join(', ')}.`);
}
