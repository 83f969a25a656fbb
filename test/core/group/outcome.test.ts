import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {decodeAnswers, encodeAnswers} from '../../../src/core/code/code.js';
import {CoopError} from '../../../src/core/error.js';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {compare} from '../../../src/core/group/compare.js';
import {compareGroups} from '../../../src/core/group/compare-groups.js';
import {createGroup} from '../../../src/core/group/create-group.js';
import {createOutcome, type Outcome} from '../../../src/core/group/create-outcome.js';
import type {Group} from '../../../src/core/group/group.js';
import {reliability} from '../../../src/core/group/reliability.js';
import {scoreMembers} from '../../../src/core/group/score-members.js';
import {parseResponse, parseResponses} from '../../../src/core/parse/parse.js';
import {createResponse} from '../../../src/core/response.js';
import type {Answers, Instrument, Response, Result} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {answersArb, instrumentArb} from '../arbitraries.js';

const respond = (instrument: Instrument, answers: Answers): Response => ({
  ...createResponse(instrument, 'fr', 'mutual'),
  answers,
});

const members = [
  {a1_1: 0, a1_2: 4, a2_1: 1},
  {a1_1: 4, a1_2: 4, a2_1: 3},
  {a1_1: 2, a1_2: 'na', a1_3: 2},
].map((answers) => respond(ptce, answers as Answers));

const made: Outcome = {
  positions: {a1_1: 3, b1_1: 'na'},
  disagreements: ['a1_2'],
  steps: [{what: 'Se revoir', who: 'La mairie', when: 'En mars'}, {what: 'Lire'}],
  ...{locale: 'fr', groupCode: 'K7Q2', startedAt: '2026-03-12T09:04:11.000Z', completedAt: '2026-03-12T11:19:52.000Z'},
};
const outcome = createOutcome(ptce, aggregate(ptce, members), made);
/** As it is after it was stored. */
const stored = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function refusalOf(act: () => unknown): [code: string, path: string, message: string] {
  try {
    act();
  } catch (error) {
    if (CoopError.isOne(error)) return [error.code, error.path, error.message];
  }
  throw new Error('It was not refused.');
}

describe('createOutcome', () => {
  it('writes common positions as answers, what members answered beside them, and nothing that is withheld', () => {
    const {id, instrument, ...others} = outcome;
    expect(others).to.deep.equal({
      ...{schema: 'coop-elements/response/1', locale: 'fr', mode: 'group', group: 'K7Q2'},
      ...{startedAt: made.startedAt, completedAt: made.completedAt, answers: made.positions},
      // By hand: a1_2, a1_3 and a2_1 have fewer than three values. Without them, nobody has more than one of the four of a1.
      spread: {n: 3, items: {a1_1: [1, 0, 1, 0, 1, 0, 0]}, nodes: {}},
      agreed: {items: {a1_1: 'position', b1_1: 'position', a1_2: 'disagreement'}, steps: made.steps},
    });
    expect(instrument).to.deep.equal(members[0]!.instrument);
    expect(id).not.to.equal(members[0]!.id);
  });

  it('is read back, of any questionnaire', () => {
    const arb = instrumentArb.chain((asked) =>
      fc.tuple(fc.constant(asked), fc.array(answersArb(asked), {minLength: 1, maxLength: 8})),
    );
    fc.assert(
      fc.property(arb, ([asked, given]) => {
        const group = aggregate(
          asked,
          given.map((answers) => respond(asked, answers)),
        );
        const scored = new Set(group.items.map(({id}) => id));
        const positions = Object.fromEntries(Object.entries(given[0]!).filter(([id]) => scored.has(id)));
        const disagreements = [...scored].filter((id) => !(id in positions)).slice(0, 2);
        const written = createOutcome(asked, group, {positions, disagreements, locale: 'fr'});
        expect(parseResponse(stored(written), asked)).to.deep.equal(written);
        expect(parseResponse(written)).to.deep.equal(written);
      }),
    );
  });

  it('refuses what could not be read back', () => {
    const group = aggregate(ptce, members);
    const write = (more: Partial<Outcome>, of: Group = group) => createOutcome(ptce, of, {...made, ...more});
    const refused: [act: () => unknown, code: string, path: string][] = [
      [() => write({positions: {a1_1: 9}}), 'out-of-range', '$.answers.a1_1'],
      [() => write({positions: {z9: 1}}), 'unknown-item', '$.z9'],
      [() => write({disagreements: ['a1']}), 'unknown-item', '$.a1'],
      [() => write({disagreements: ['a1_1']}), 'invalid', '$.a1_1'],
      [() => write({disagreements: ['a1_2', 'a1_2']}), 'invalid', '$.a1_2'],
      [() => write({steps: [1, 2, 3, 4].map((n) => ({what: `${n}`}))}), 'out-of-range', '$.steps'],
      [() => write({}, aggregate(dialogies, [])), 'instrument-mismatch', '$.instrument'],
    ];
    for (const [act, ...expected] of refused) expect(refusalOf(act).slice(0, 2)).to.deep.equal(expected);
  });
});

describe('parseResponse of an outcome', () => {
  const {spread: _spread, agreed: _agreed, ...bare} = outcome;
  const spread = outcome.spread!;
  const agreed = outcome.agreed!;
  const cases: {name: string; input: unknown; code: string; path: string; mend: string}[] = [
    ...(['self', 'external', 'mutual'] as const).flatMap((mode) => [
      {name: `spread in ${mode}`, input: {...bare, mode, spread}, code: 'invalid', path: '$.spread', mend: 'remove it'},
      {name: `agreed in ${mode}`, input: {...bare, mode, agreed}, code: 'invalid', path: '$.agreed', mend: 'remove it'},
    ]),
    {name: 'no spread', input: {...bare, agreed}, code: 'invalid', path: '$.spread', mend: 'It is missing'},
    {name: 'nothing agreed on', input: {...bare, spread}, code: 'invalid', path: '$.agreed', mend: 'It is missing'},
    {
      ...{name: 'an answer that is no position', input: {...outcome, answers: {...outcome.answers, a1_2: 1}}},
      ...{code: 'invalid', path: '$.answers.a1_2', mend: 'remove this answer'},
    },
    {
      ...{name: 'a position without an answer', input: {...outcome, answers: {a1_1: 3}}},
      ...{code: 'invalid', path: '$.agreed.items.b1_1', mend: 'give it in `answers`'},
    },
    {
      ...{name: 'another word', input: {...outcome, agreed: {...agreed, items: {...agreed.items, a1_2: 'maybe'}}}},
      ...{code: 'invalid', path: '$.agreed.items.a1_2', mend: '"position" or "disagreement"'},
    },
    {
      ...{
        name: 'four steps',
        input: {...outcome, agreed: {...agreed, steps: [1, 2, 3, 4].map(() => ({what: 'Lire'}))}},
      },
      ...{code: 'out-of-range', path: '$.agreed.steps', mend: 'at most 3 entries'},
    },
    {
      ...{name: 'a step without a deed', input: {...outcome, agreed: {...agreed, steps: [{who: 'La mairie'}]}}},
      ...{code: 'invalid', path: '$.agreed.steps[0].what', mend: 'give a text'},
    },
    {
      ...{
        name: 'more answers than members',
        input: {...outcome, spread: {...spread, items: {a1_1: [1, 1, 1, 1, 0, 0, 0]}}},
      },
      ...{code: 'out-of-range', path: '$.spread.items.a1_1', mend: 'There are 3 members'},
    },
    {
      ...{name: 'counts of another scale', input: {...outcome, spread: {...spread, items: {a1_1: [1, 1, 1, 0, 0, 0]}}}},
      ...{code: 'invalid', path: '$.spread.items.a1_1', mend: 'a list of 7 counts'},
    },
    {
      ...{name: 'a negative count', input: {...outcome, spread: {...spread, items: {a1_1: [-1, 1, 1, 0, 0, 0, 0]}}}},
      ...{code: 'out-of-range', path: '$.spread.items.a1_1[0]', mend: 'at least 0'},
    },
    {
      ...{name: 'counts of nothing', input: {...outcome, spread: {...spread, items: {z9: [1, 1, 1, 0, 0, 0, 0]}}}},
      ...{code: 'unknown-item', path: '$.spread.items.z9', mend: 'remove this key'},
    },
    {
      ...{name: 'scores of nothing', input: {...outcome, spread: {...spread, nodes: {a1_1: nodeOf(50)}}}},
      ...{code: 'unknown-node', path: '$.spread.nodes.a1_1', mend: 'remove this key'},
    },
    {
      ...{
        name: 'a position on nothing',
        input: {...outcome, agreed: {...agreed, items: {...agreed.items, z9: 'disagreement'}}},
      },
      ...{code: 'unknown-item', path: '$.agreed.items.z9', mend: 'remove this key'},
    },
    {
      ...{name: 'no score', input: {...outcome, spread: {...spread, nodes: {a1: {...nodeOf(50), median: null}}}}},
      ...{code: 'invalid', path: '$.spread.nodes.a1.median', mend: 'give a number'},
    },
  ];
  for (const {name, input, code, path, mend} of cases)
    it(`refuses ${name}`, () => {
      const [found, at, message] = refusalOf(() => parseResponse(input, ptce));
      expect([found, at]).to.deep.equal([code, path]);
      expect(message).to.include(mend);
    });

  it('refuses intensities that are not as many for both logics', () => {
    const group = aggregate(
      dialogies,
      [1, 2, 3].map((a) => respond(dialogies, {savoir: {a, b: a}})),
    );
    const written = stored(createOutcome(dialogies, group, {positions: {savoir: {a: 3, b: 2}}, locale: 'fr'}));
    expect(parseResponse(written, dialogies)).to.deep.equal(written);
    const counts = written.spread!.items.savoir as {b: number[]; na: number};
    counts.b[0] = 1;
    expect(refusalOf(() => parseResponse(written, dialogies))[1]).to.equal('$.spread.items.savoir');
  });
});

function nodeOf(score: number) {
  return {n: 3, mean: score, q1: score, median: score, q3: score, min: score, max: score};
}

describe('an outcome among the responses of a group', () => {
  it('is no member: statistics, scores and reliability leave it out', () => {
    const all = [outcome, ...members];
    expect(parseResponses(stored(all), ptce)).to.deep.equal(all);
    expect(aggregate(ptce, all)).to.deep.equal(aggregate(ptce, members));
    expect(scoreMembers(ptce, all)).to.deep.equal(scoreMembers(ptce, members));
    expect(reliability(ptce, all)).to.deep.equal(reliability(ptce, members));
    const stream = createGroup(ptce);
    for (const response of all) stream.add(response);
    expect(stream.read()).to.deep.equal(aggregate(ptce, members));
  });

  it('is not replaced by a member, nor in its place', () => {
    const [first, ...others] = members;
    expect(aggregate(ptce, [{...outcome, replaces: first!.id}, ...members]).n).to.equal(3);
    expect(aggregate(ptce, [outcome, {...first!, replaces: outcome.id}, ...others]).n).to.equal(3);
  });

  it('has a code, which holds its positions', () => {
    expect(decodeAnswers(ptce, encodeAnswers(ptce, outcome.answers))).to.deep.equal(outcome.answers);
  });
});

describe('compareGroups', () => {
  const groupOf = (...values: number[]) =>
    aggregate(
      ptce,
      values.map((value) => respond(ptce, {a1_1: value, a1_2: value})),
    );
  const outcomeOf = (group: Group) => stored(createOutcome(ptce, group, {positions: {}, locale: 'fr'}));
  const [before, after] = [groupOf(0, 1, 2), groupOf(2, 3, 4, 4, 4)];
  const few = groupOf(2, 3);
  const of = <T extends {id: string}>(list: readonly T[], id: string) => list.find((one) => one.id === id);

  it('puts medians, quartiles and counts side by side, of groups and of outcomes alike', () => {
    // By hand, R's type 7: 0, 25, 50, and 50, 75, 100, 100, 100.
    for (const [then, now] of [
      [before, after],
      [outcomeOf(before), outcomeOf(after)],
      [outcomeOf(before), after],
    ] as const) {
      const {n, total, nodes, items} = compareGroups(then, now);
      expect(n).to.deep.equal({before: 3, after: 5});
      expect(of(nodes, 'a1')).to.deep.equal({
        id: 'a1',
        before: {n: 3, q1: 12.5, median: 25, q3: 37.5},
        after: {n: 5, q1: 75, median: 100, q3: 100},
      });
      expect(total).to.deep.equal({id: 'total', before: null, after: null});
      expect(of(items, 'a1_1')).to.deep.equal({
        id: 'a1_1',
        before: {options: [1, 1, 1, 0, 0], na: 0, dk: 0},
        after: {options: [0, 0, 1, 1, 3], na: 0, dk: 0},
      });
    }
  });

  it('is null on the side where it is withheld', () => {
    for (const [then, now] of [
      [few, after],
      [outcomeOf(few), outcomeOf(after)],
    ] as const) {
      const forth = compareGroups(then, now);
      expect(of(forth.nodes, 'a1')).to.deep.include({before: null, after: {n: 5, q1: 75, median: 100, q3: 100}});
      expect(of(forth.items, 'a1_2')!.before).to.equal(null);
      const back = compareGroups(now, then);
      expect(of(back.nodes, 'a1')).to.deep.include({after: null, before: {n: 5, q1: 75, median: 100, q3: 100}});
      expect(of(back.items, 'a1_2')!.after).to.equal(null);
      expect(back.n).to.deep.equal({before: 5, after: 2});
    }
  });

  it('asks for two groups that answered one instrument, of one major version', () => {
    const version = (number: string) => ({...after, instrument: {...after.instrument, version: number}});
    expect(refusalOf(() => compareGroups(before, version('9.0.0')))[0]).to.equal('instrument-mismatch');
    expect(refusalOf(() => compareGroups(before, aggregate(dialogies, [])))[0]).to.equal('instrument-mismatch');
    const [major] = after.instrument.version.split('.');
    expect(compareGroups(before, version(`${major}.9.9`)).n.after).to.equal(5);
    for (const wrong of [members[0], score(ptce, {}), null, {}])
      expect(refusalOf(() => compareGroups(before, wrong as Response))).to.satisfy(
        ([code, , message]: string[]) => code === 'invalid' && message!.includes('give the outcome of a group'),
      );
  });

  it('is what compare names where it is given an outcome or a group', () => {
    const result = score(ptce, {});
    for (const given of [outcome, before] as unknown as Result[])
      for (const act of [() => compare(given, result), () => compare(result, given)]) {
        const [code, , message] = refusalOf(act);
        expect(code).to.equal('invalid');
        expect(message).to.include('`compareGroups`');
      }
  });
});
