/** How the partner's server receives finished responses, and erases them: what an element's `endpoint` speaks to. */
import {createHmac, timingSafeEqual} from 'node:crypto';
import {parseResponse} from '../../dist/core/index.js';

/** Any site may send here, without credentials; a page may read how long it is asked to wait. */
const CORS = {'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After'};
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'POST, DELETE',
  'access-control-allow-headers': 'Content-Type, Idempotency-Key',
  'access-control-max-age': '86400',
};

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * @param {ReturnType<typeof import('./store.mjs').createStore>} store Where responses go.
 * @param {string} path The address that they are sent to; `path/ID/SECRET` erases one.
 */
export function createReceiver(store, path) {
  return {
    /** What a request gets, whose body is read only where it has one to be read. */
    async answer({method, headers}, pathname, readBody) {
      if (method === 'OPTIONS') return {status: 204, headers: PREFLIGHT};
      try {
        const answer = await act(method, headers, pathname, readBody);
        return {...answer, headers: {...answer.headers, ...CORS}};
      } catch (error) {
        // Without them, a page of another site would take a body too large for a network that fails, and try for ever.
        throw Object.assign(error, {headers: CORS});
      }
    },
  };

  function act(method, headers, pathname, readBody) {
    if (pathname === path)
      return method === 'POST' ? receive(headers, readBody) : notAllowed('GET, HEAD, POST, OPTIONS');
    return method === 'DELETE' ? erase(pathname) : notAllowed('DELETE, OPTIONS');
  }

  async function receive(headers, readBody) {
    if (!JSON_TYPE.test(headers['content-type'])) return refusal(415, 'Send application/json');
    const response = read(await readBody(), headers['idempotency-key']);
    if (response instanceof Error) return refusal(422, response.message);
    const outcome = await store.add(response);
    if (outcome === 'erased') return refusal(410, 'This response was erased');
    if (outcome === 'other') return refusal(422, 'Other answers have this id');
    const erasing = `http://${headers.host}${path}/${response.id}/${await secretOf(response.id)}`;
    return json(outcome === 'added' ? 201 : 200, {id: response.id, erase: erasing});
  }

  async function erase(pathname) {
    const [id, ...rest] = pathname.slice(path.length + 1).split('/');
    const expected = Buffer.from(await secretOf(id));
    const given = Buffer.from(rest.join('/'));
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return refusal(404, 'There is no such thing');
    return (await store.erase(id)) ? {status: 204} : refusal(410, 'It is erased already');
  }

  /** The same each time, so that whoever sends a response again is told the same address. */
  async function secretOf(id) {
    return createHmac('sha256', await store.secret())
      .update(id)
      .digest('base64url');
  }
}

/** A whole response, or why it is none. A questionnaire of one's own is checked by whoever has it. */
function read(body, key) {
  try {
    const response = parseResponse(JSON.parse(body));
    if (!response.completedAt) return new Error('It is not finished: it has no completedAt');
    if (key !== undefined && key !== response.id) return new Error('Idempotency-Key is not its id');
    return response;
  } catch (error) {
    return error;
  }
}

const json = (status, value) => ({
  status,
  headers: {'content-type': 'application/json; charset=utf-8'},
  body: JSON.stringify(value),
});

const refusal = (status, message) => json(status, {message});

function notAllowed(allow) {
  const answer = refusal(405, 'Method not allowed');
  return {...answer, headers: {...answer.headers, allow}};
}
