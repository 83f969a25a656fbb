/** Bodies that are no responses, of every kind, each the same every time. */
import {response} from './plugin.mjs';

const KINDS = [
  ['no JSON at all', 'rest_invalid_json', (n) => ({body: ['{', '{"a":}', 'null{', '[1,', '{"id":"', '{]'][n % 6]})],
  ['not an object', 'not-json', (n) => ({body: ['null', '[]', '3', '"a"', 'true', '[{}]'][n % 6]})],
  [
    'another type',
    'not-json',
    (n) => ({body: whole(n), headers: {'content-type': ['text/plain', 'application/xml'][n % 2]}}),
  ],
  ['nested without end', 'not-json', (n) => ({body: `${'['.repeat(100 + (n % 300))}${']'.repeat(100 + (n % 300))}`})],
  ['too large', 'too-large', (n) => ({body: {...whole(n), comments: {a1_1: 'é'.repeat(140_000)}}})],
  ['from a newer version', 'newer-schema', (n) => ({body: {...whole(n), schema: `coop-elements/response/${n + 2}`}})],
  [
    'a key that is missing',
    'invalid',
    (n) => ({body: without(whole(n), ['id', 'instrument', 'locale', 'mode', 'startedAt', 'answers', 'schema'][n % 7])}),
  ],
  [
    'a key too many',
    'invalid',
    (n) => ({body: {...whole(n), [['email', 'ip', 'name', '__proto__x', 'page'][n % 5]]: 'x'}}),
  ],
  [
    'a value of another type',
    'invalid',
    (n) => ({
      body: {
        ...whole(n),
        ...[
          {id: n},
          {answers: []},
          {answers: 'x'},
          {comments: {a1_1: 3}},
          {locale: null},
          {group: ''},
          {instrument: 'ptce'},
          {answers: {a1_1: null}},
          {answers: {a1_1: {a: 11}}},
          {answers: {a1_1: {c: 1}}},
        ][n % 10],
      },
    }),
  ],
  [
    'what looks like an id, or a date',
    'invalid',
    (n) => ({
      body: {
        ...whole(n),
        ...[
          {id: 'x'},
          {id: `${whole(n).id} `},
          {id: '00000000-0000-4000-8000-000000000000'},
          {startedAt: '2026-02-30T00:00:00Z'},
          {completedAt: 'hier'},
          {startedAt: `${whole(n).startedAt}\n`},
        ][n % 6],
      },
    }),
  ],
  ['a text that is too long', 'invalid', (n) => ({body: {...whole(n), comments: {a1_1: 'x'.repeat(10_001 + n)}}})],
  ['an answer as the text of a number', 'out-of-range', (n) => ({body: {...whole(n), answers: {a1_1: String(n % 5)}}})],
  ['not finished', 'unfinished', (n) => ({body: without(whole(n), 'completedAt')})],
  ['another key', 'other-key', (n) => ({body: whole(n), headers: {'idempotency-key': `x${n}`}})],
  ['replacing itself', 'replaces-itself', (n) => same(whole(n))],
  [
    'a questionnaire that is not here',
    'unknown-instrument',
    (n) => ({body: {...whole(n), instrument: {...whole(n).instrument, id: `q${n}`}}}),
  ],
  [
    'another version of it',
    'instrument-mismatch',
    (n) => ({
      body: {
        ...whole(n),
        instrument: {...whole(n).instrument, ...(n % 2 ? {hash: '0123456789abcdef'} : {version: '9.0.0'})},
      },
    }),
  ],
  [
    'a question that is not in it',
    'unknown-item',
    (n) => ({body: {...whole(n), ...(n % 2 ? {answers: {[`z${n}`]: 1}} : {comments: {[`z${n}`]: 'x'}})}}),
  ],
  [
    'an answer that is not offered',
    'out-of-range',
    (n) => ({body: {...whole(n), answers: {a1_1: [5 + n, -1 - n, 1.5, 'dk', 'oui', ['a'], {a: 1}][n % 7]}}}),
  ],
  [
    'an outcome of nothing',
    'not-an-outcome',
    (n) => ({body: {...whole(n), ...(n % 2 ? {mode: 'group'} : {agreed: {items: {}, steps: []}})}}),
  ],
];

/** @returns {{kind: string, code: string, body: unknown, headers?: Record<string, string>}} */
export function malformed(i) {
  const [kind, code, make] = KINDS[i % KINDS.length];
  return {kind, code, headers: {}, ...make(Math.floor(i / KINDS.length))};
}

function whole(n) {
  return response({a1_1: n % 5});
}

function without(data, key) {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

function same(data) {
  return {body: {...data, replaces: data.id}};
}
