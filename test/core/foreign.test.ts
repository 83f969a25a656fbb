/** What comes from outside may be anything, and throw anything as it is read: the core throws its own refusals alone. */
import {expect} from '@open-wc/testing';
import {decodeAnswers, encodeAnswers} from '../../src/core/code/code.js';
import {CoopError, guard, reasonOf} from '../../src/core/error.js';
import {aggregate} from '../../src/core/group/aggregate.js';
import {compare} from '../../src/core/group/compare.js';
import {scoreMembers} from '../../src/core/group/score-members.js';
import {checkAnswers, checkProject} from '../../src/core/parse/answers.js';
import {parseGuide, parseInstrument, parseResponse, parseResponses} from '../../src/core/parse/parse.js';
import {nameOf} from '../../src/core/plain.js';
import {createResponse} from '../../src/core/response.js';
import {score} from '../../src/core/score/score.js';
import {parseProgress} from '../../src/elements/journey/parse-progress.js';
import {ptce} from '../../src/instruments/ptce/index.js';

function refusalOf(read: () => unknown): CoopError {
  try {
    read();
  } catch (error) {
    // Not `instanceof`: what is thrown may be a proxy that throws.
    expect(CoopError.isOne(error), 'It threw something else than a refusal.').to.equal(true);
    return error as CoopError;
  }
  throw new Error('It was not refused.');
}

function revoked(): object {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What turns into no text. */
const bare: unknown = Object.create(null);
const trapped = new Proxy({}, {get: () => raise(revoked()), getPrototypeOf: () => raise(revoked())});

function raise(thing: unknown): never {
  throw thing;
}

/** What a getter, a trap or a module may throw. */
const thrown: Record<string, unknown> = {
  'an error': new RangeError('mine'),
  'an object without a prototype': bare,
  'a toString that throws': {toString: () => raise(new Error('again'))},
  'a toString that gives no text': {toString: () => ({}), valueOf: () => ({})},
  'a symbol': Symbol('mine'),
  nothing: undefined,
  null: null,
  'a revoked proxy': revoked(),
  'a proxy that throws': trapped,
  'what only inherits from a refusal': Object.create(CoopError.prototype) as unknown,
  'a text of a million letters': 'x'.repeat(1e6),
};

const reads: Record<string, (input: unknown) => unknown> = {
  parseInstrument,
  parseResponse: (input) => parseResponse(input, ptce),
  parseResponses: (input) => parseResponses([input], ptce),
  parseGuide: (input) => parseGuide(input, ptce),
  checkAnswers: (input) => checkAnswers(ptce, input),
  checkProject,
  parseProgress,
};

describe('what throws as it is read', () => {
  for (const [what, thing] of Object.entries(thrown))
    for (const [name, read] of Object.entries(reads))
      it(`${name} refuses a getter that throws ${what}`, () => {
        const input = {
          get schema() {
            return raise(thing);
          },
        };
        const {code, path, message} = refusalOf(() => read(input));
        expect(code).to.equal('not-plain-data');
        expect(path).to.match(/\.schema$/);
        expect(message).to.match(/Reading it failed \(.+\); give plain JSON data/);
        expect(message.length).to.be.below(400);
      });

  const trap = (name: string) => new Proxy({}, {[name]: () => raise(bare)});
  const hostile: Record<string, unknown> = {
    ...Object.fromEntries(
      ['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'].map((one) => [one, trap(one)]),
    ),
    revoked: revoked(),
    'a list that is revoked': [revoked()],
    'a constructor that throws': Object.create(
      Object.create({}, {constructor: {get: () => raise(bare)}}) as object,
    ) as unknown,
    'a toJSON that throws': {toJSON: () => raise(bare)},
  };
  for (const [what, input] of Object.entries(hostile))
    for (const [name, read] of Object.entries(reads))
      it(`${name} refuses, and nothing else: ${what}`, () => {
        // A trap that nothing asks for shows an empty object.
        expect(['not-plain-data', 'invalid', 'hostile-key']).to.include(
          refusalOf(() => (read(input), raise(new CoopError({code: 'invalid', path: '$', message: 'Taken as it is'}))))
            .code,
        );
      });

  it('parseResponses reads no list that says it is longer than any memory', () => {
    const {code, path} = refusalOf(() => parseResponses(new Array(2 ** 32 - 1), ptce));
    expect([code, path]).to.deep.equal(['not-plain-data', '$[0]']);
    const lists = [new Proxy([], {get: () => raise(null)}), new Proxy([], {get: () => Symbol('s')})];
    for (const list of lists) expect(refusalOf(() => parseResponses(list, ptce)).code).to.equal('not-plain-data');
  });

  it('a refusal of one’s own comes through, and anything has a name and words', () => {
    const own = new CoopError({code: 'invalid', path: '$.a', message: 'Ours.'});
    expect(
      refusalOf(() =>
        guard(
          () => raise(own),
          () => '$',
          'give less',
        ),
      ),
    ).to.equal(own);
    for (const thing of Object.values(thrown)) {
      expect(reasonOf(thing)).to.be.a('string').and.have.length.within(1, 200);
      expect(nameOf(thing)).to.be.a('string').and.have.length.below(100);
    }
  });
});

describe('arguments of another kind', () => {
  const result = score(ptce, {});
  const response = createResponse(ptce, 'fr', 'mutual');
  const others = {null: null, undefined, number: 42, list: [], object: {}, function: () => 1, revoked: revoked()};
  const uses: Record<string, {use: (given: never) => unknown; takes?: readonly string[]}> = {
    'a code': {use: (code) => decodeAnswers(ptce, code)},
    'answers to encode': {use: (answers) => encodeAnswers(ptce, answers), takes: ['list', 'object', 'revoked']},
    'responses to bring together': {use: (list) => aggregate(ptce, list), takes: ['list', 'revoked']},
    'members to score': {use: (list) => scoreMembers(ptce, list), takes: ['list', 'revoked']},
    'a member of a group': {use: (one) => aggregate(ptce, [response, one]), takes: ['revoked']},
    'an earlier result': {use: (before) => compare(before, result), takes: ['revoked']},
    'a later result': {use: (after) => compare(result, after), takes: ['revoked']},
  };
  for (const [what, {use, takes = []}] of Object.entries(uses))
    for (const [kind, given] of Object.entries(others).filter(([name]) => !takes.includes(name)))
      it(`${what} that is ${kind} is refused, and said to be`, () => {
        const {code, message} = refusalOf(() => use(given as never));
        expect(code).to.equal('invalid');
        expect(message).to.match(/Found .+; give /);
      });
});

describe('a text that is far too long for a code', () => {
  const code = encodeAnswers(ptce, {a1_1: 4});

  /** How many characters are looked at, one method's after another's, while this runs. */
  function charactersRead(act: () => unknown): number {
    const methods = ['replace', 'replaceAll', 'toUpperCase', Symbol.iterator] as const;
    const {prototype} = String as unknown as {prototype: Record<PropertyKey, (...args: unknown[]) => unknown>};
    const originals = methods.map((name) => prototype[name]!);
    let read = 0;
    methods.forEach((name, i) => {
      prototype[name] = function (this: string, ...args) {
        read += this.length;
        return originals[i]!.apply(this, args);
      };
    });
    try {
      act();
    } finally {
      methods.forEach((name, i) => (prototype[name] = originals[i]!));
    }
    return read;
  }

  it('is refused by its length, before anything of it is read', () => {
    for (const text of ['Z'.repeat(1e6), ' '.repeat(1e6), code.repeat(1e5)]) {
      let error: CoopError | undefined;
      const read = charactersRead(() => (error = refusalOf(() => decodeAnswers(ptce, text))));
      expect(error!.code).to.equal('code-length');
      // Its own instrument is laid out, and its own message written.
      expect(read, `${text.length} characters`).to.be.below(10_000);
    }
  });

  it('leaves room for every way of writing a code out', () => {
    for (const between of [' ', ' - ', '\u00a0–\u00a0', '\r\n'])
      expect(decodeAnswers(ptce, [...code].join(between))).to.deep.equal({a1_1: 4});
  });
});
