/** The built core in Node, where there is no DOM, and the JSON Schemas that the build writes. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {Ajv2020} from 'ajv/dist/2020.js';
import {
  batchColumns,
  CoopError,
  createGroup,
  createOutcome,
  createResponse,
  decodeAnswers,
  encodeAnswers,
  explain,
  localize,
  parseInstrument,
  parseResponse,
  score,
  scoreBatch,
  succeed,
} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {en} from '../../dist/instruments/ptce/en.js';

const items = batchColumns(ptce).states;
/** 0 to 4, then "na", then no answer, and again: 26 values, 5 "na" and 5 absent. */
const answers = Object.fromEntries(items.flatMap((id, i) => (i % 7 === 6 ? [] : [[id, i % 7 === 5 ? 'na' : i % 7]])));
const response = {...createResponse(ptce, 'fr', 'self'), answers, comments: {a1_1: 'Oui'}};
const group = createGroup(ptce);
for (let i = 0; i < 3; i++) group.add(response);
const outcome = createOutcome(ptce, group.read(), {positions: {a1_1: 3}, steps: [{what: 'Lire'}], locale: 'fr'});

describe('the core in Node', () => {
  it('meets no DOM', () => {
    for (const name of ['document', 'window', 'HTMLElement', 'customElements'])
      assert.equal(globalThis[name], undefined);
  });

  it('parses what it is given', () => {
    assert.deepEqual(parseInstrument({...ptce, locales: {en}}), {...ptce, locales: {en}});
    assert.deepEqual(parseResponse(response, ptce), response);
    assert.throws(
      () => parseResponse({...response, answers: {a1_1: 9}}, ptce),
      (error) => {
        assert.ok(error instanceof CoopError);
        assert.deepEqual([error.code, error.path], ['out-of-range', '$.answers.a1_1']);
        return true;
      },
    );
  });

  // By hand, a child being scored from half of what applies.
  it('scores as by hand', () => {
    const byId = Object.fromEntries(score(ptce, answers).nodes.map((node) => [node.id, node]));
    assert.equal(byId.a1.score, 37.5); // 0, 25, 50, 75
    assert.equal(byId.a2.score, 50); // 100, "na", absent, 0: 2 of 3 applicable
    assert.equal(byId.a3.score, 62.5); // 25, 50, 75, 100
    assert.equal(byId.a.score, 50);
    assert.deepEqual([byId.a2.answered, byId.a2.applicable, byId.a.level], [2, 3, 'structured']);
    assert.equal(explain(ptce, answers, 'a').rule, 'weighted-mean');
  });

  it('scores a batch as one by one', () => {
    const states = Uint8Array.from(items, (id) => (id in answers ? (answers[id] === 'na' ? 2 : 1) : 0));
    const values = Float64Array.from(items, (id) => (typeof answers[id] === 'number' ? answers[id] : NaN));
    const {scores, scored} = scoreBatch(ptce, {values, states});
    const {total, nodes} = score(ptce, answers);
    assert.deepEqual(
      Array.from(scores, (found, i) => (scored[i] === 1 ? found : null)),
      [total, ...nodes].map((node) => node.score),
    );
  });

  it('reads a group of any size without holding its members', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const group = createGroup(ptce);
    const heapAfter = (members) => {
      for (let i = 0; i < members; i++) group.add({...response, answers: {...answers, a1_1: i % 5, c3_4: 'na'}});
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heapAfter(1000);
    const grown = heapAfter(20_000) - before;
    assert.equal(group.read().n, 21_000);
    // Half of one key of each of 20,000 objects would be more.
    assert.ok(grown < 500_000, `${grown} bytes`);
  });

  it('reads back its own codes', () => {
    assert.deepEqual(decodeAnswers(ptce, encodeAnswers(ptce, answers)), answers);
  });

  it('translates', () => assert.equal(localize({...ptce, locales: {en}}, 'en').title, en.title));
});

describe('the JSON Schemas', () => {
  const ajv = new Ajv2020({allErrors: true, validateFormats: false});
  const validators = Object.fromEntries(
    ['instrument', 'response', 'result'].map((name) => [
      name,
      ajv.compile(JSON.parse(readFileSync(`dist/schema/${name}.json`, 'utf8'))),
    ]),
  );
  const [branch] = ptce.tree;
  const [section] = branch.children;
  const [item] = section.children;
  const withItem = (edit) => ({
    ...ptce,
    tree: [{...branch, children: [{...section, children: [{...item, ...edit}]}]}],
  });

  const accepted = {
    instrument: {ptce, 'ptce with its English': {...ptce, locales: {en}}},
    response: {
      'a whole response': response,
      'one just started': createResponse(ptce, 'en', 'mutual'),
      'one that replaces another': succeed(response),
      'the outcome of a group': outcome,
    },
    result: {'a result': score(ptce, answers), 'one of nothing': score(ptce, {})},
  };
  for (const [name, cases] of Object.entries(accepted))
    for (const [what, data] of Object.entries(cases))
      it(`${name}.json accepts ${what}`, () => {
        const validate = validators[name];
        assert.ok(validate(JSON.parse(JSON.stringify(data))), JSON.stringify(validate.errors));
      });

  const refused = {
    instrument: {
      'no licence': {...ptce, source: {author: 'us', about: 'x'}},
      'a weight of 0 deep in the tree': withItem({weight: 0}),
      'an unknown key deep in the tree': withItem({wieght: 2}),
      'an unknown type': withItem({type: 'slider'}),
      'another schema': {...ptce, schema: 'coop-elements/instrument/2'},
    },
    response: {
      'a UUID of version 4': {...response, id: '9b2e7f0a-1c3d-4e5f-8a6b-0123456789ab'},
      'a text for what it replaces': {...response, replaces: 'the first'},
      'a name': {...response, name: 'Jo'},
      'null for an answer': {...response, answers: {a1_1: null}},
      'a count that is none': {...outcome, spread: {...outcome.spread, items: {a1_1: [3, 0, 0, 0, 0, 0, -1]}}},
      'four steps': {...outcome, agreed: {items: {}, steps: [1, 2, 3, 4].map(() => ({what: 'Lire'}))}},
      'an intensity of 11': {...response, answers: {a1_1: {a: 11}}},
    },
    result: {'a score over 100': {...score(ptce, {}), total: {...score(ptce, {}).total, score: 101}}},
  };
  for (const [name, cases] of Object.entries(refused))
    for (const [what, data] of Object.entries(cases))
      it(`${name}.json refuses ${what}`, () => assert.equal(validators[name](data), false));
});
