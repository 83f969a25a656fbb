import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {batchColumns, scoreBatch} from '../../../src/core/score/batch.js';
import {explain} from '../../../src/core/score/explain.js';
import {levelOf} from '../../../src/core/score/level.js';
import {parseInstrument} from '../../../src/core/parse/parse.js';
import type {
  Answers,
  Branch,
  DialogyAnswer,
  DialogyItem,
  Instrument,
  Item,
  RatingItem,
  Result,
} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {isBranch, isScored, itemsOf, walk} from '../../../src/core/tree.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {answeredArb, instrumentArb, answersArb} from '../arbitraries.js';

type Child = Branch | Item;

const rating = (id: string, more: Partial<RatingItem> = {}): RatingItem => ({
  type: 'rating',
  id,
  text: id,
  scale: 's',
  ...more,
});
const dialogy = (id: string, more: Partial<DialogyItem> = {}): DialogyItem => ({
  type: 'dialogy',
  id,
  title: id,
  a: {title: 'A', text: 'One logic'},
  b: {title: 'B', text: 'The other'},
  ...more,
});
const branch = (id: string, children: Child[], weight?: number): Branch => ({
  id,
  title: id,
  children,
  ...(weight !== undefined && {weight}),
});

/** A scale from 0 to 4, four equal levels, and these children. */
const of = (tree: Child[], more: Partial<Instrument> = {}): Instrument => ({
  schema: 'coop-elements/instrument/1',
  id: 'small',
  version: '1.0.0',
  locale: 'en',
  title: 'Small',
  source: {author: 'us', licence: 'CC0', about: 'For this test'},
  scales: {s: {options: [0, 1, 2, 3, 4].map((value) => ({value, label: `${value}`})), dk: true}},
  tree,
  levels: ['low', 'fair', 'good', 'high'].map((id, i) => ({id, from: 25 * i, to: 25 * (i + 1), title: id})),
  ...more,
});

const nodesOf = ({total, nodes}: Result) => [total, ...nodes];
const scoresOf = (result: Result) => Object.fromEntries(nodesOf(result).map(({id, score}) => [id, score]));

const two = of([rating('q1'), rating('q2')]);
const four = of(['q1', 'q2', 'q3', 'q4'].map((id) => rating(id)));
const weighted = of([rating('q1', {weight: 3}), rating('q2'), rating('q3', {weight: 2})]);
const strict = (minAnswered: number) => of(four.tree, {missing: {minAnswered}});
const poles = of([dialogy('d1'), dialogy('d2')]);
const spread = of([rating('q1')], {
  scales: {s: {options: [-2, -1, 7].map((value) => ({value, label: `${value}`}))}},
});

describe('score of one node', () => {
  // Worked by hand: 100 · (x − 0) / 4 each, then the mean by weight of what is answered.
  const cases: {name: string; of: Instrument; answers: Answers; score: number | null; completion: number}[] = [
    {name: 'nothing answered is null, never 0', of: two, answers: {}, score: null, completion: 0},
    {name: 'all at the least is 0, never null', of: two, answers: {q1: 0, q2: 0}, score: 0, completion: 1},
    {name: 'the mean of 1 and 4 is (25 + 100) / 2', of: two, answers: {q1: 1, q2: 4}, score: 62.5, completion: 1},
    {name: 'one of two answered is half, which is enough', of: two, answers: {q1: 3}, score: 75, completion: 0.5},
    {name: 'one of four is not enough', of: four, answers: {q1: 4}, score: null, completion: 0.25},
    {name: '"na" leaves the computation', of: two, answers: {q1: 4, q2: 'na'}, score: 100, completion: 1},
    {
      name: '"na" lowers what must be answered: 1 of 2 applicable',
      of: four,
      answers: {q1: 1, q2: 'na', q3: 'na'},
      score: 25,
      completion: 0.5,
    },
    {
      name: 'everything "na" is null, and complete',
      of: two,
      answers: {q1: 'na', q2: 'na'},
      score: null,
      completion: 1,
    },
    {
      name: '"dk" has no value yet is applicable: 1 of 4 answered',
      of: four,
      answers: {q1: 4, q2: 'dk', q3: 'dk', q4: 'dk'},
      score: null,
      completion: 1,
    },
    {
      name: '"dk" leaves the mean to the others: (100 + 50) / 2',
      of: four,
      answers: {q1: 4, q2: 2, q3: 'dk'},
      score: 75,
      completion: 0.75,
    },
    {
      name: '"dk" everywhere is null, and complete',
      of: two,
      answers: {q1: 'dk', q2: 'dk'},
      score: null,
      completion: 1,
    },
    {
      name: 'reverse mirrors: 1 of 4 is worth 75',
      of: of([rating('q1', {reverse: true})]),
      answers: {q1: 1},
      score: 75,
      completion: 1,
    },
    {
      name: 'values need neither start at 0 nor be evenly spaced: (−1 + 2) / 9',
      of: spread,
      answers: {q1: -1},
      score: 100 / 9,
      completion: 1,
    },
    {
      name: 'weights 3, 1, 2: (3 · 100 + 1 · 0 + 2 · 25) / 6',
      of: weighted,
      answers: {q1: 4, q2: 0, q3: 1},
      score: 350 / 6,
      completion: 1,
    },
    {
      name: 'weights decide what is enough: 3 of 6',
      of: weighted,
      answers: {q1: 2},
      score: 50,
      completion: 1 / 3,
    },
    {
      name: 'and what is not: 2 of 6, though as many items',
      of: weighted,
      answers: {q3: 2},
      score: null,
      completion: 1 / 3,
    },
    {
      name: 'minAnswered is reached exactly: 3/4',
      of: strict(0.75),
      answers: {q1: 4, q2: 4, q3: 4},
      score: 100,
      completion: 0.75,
    },
    {
      name: 'and missed by a hair: 3/4 < 0.7501',
      of: strict(0.7501),
      answers: {q1: 4, q2: 4, q3: 4},
      score: null,
      completion: 0.75,
    },
    {name: 'minAnswered 1 wants all', of: strict(1), answers: {q1: 4, q2: 4, q3: 4}, score: null, completion: 0.75},
    {name: 'of what applies', of: strict(1), answers: {q1: 4, q2: 4, q3: 4, q4: 'na'}, score: 100, completion: 1},
    {
      name: 'an inexact quotient counts: 7/10 against 0.7',
      of: of([rating('q1', {weight: 7}), rating('q2', {weight: 3})], {missing: {minAnswered: 0.7}}),
      answers: {q1: 2},
      score: 50,
      completion: 0.5,
    },
    {
      name: 'a tiny minAnswered still wants one score',
      of: strict(0.001),
      answers: {q1: 'dk'},
      score: null,
      completion: 0.25,
    },
    {
      name: 'texts and choices enter neither score nor completion',
      of: of([
        rating('q1'),
        {type: 'text', id: 't1', text: 'Why?'},
        {type: 'choice', id: 'c1', text: 'Which?', options: [{value: 'na', label: 'North'}]},
        {
          type: 'choices',
          id: 'c2',
          text: 'Which ones?',
          options: [
            {value: 'a', label: 'A'},
            {value: 'b', label: 'B'},
          ],
        },
      ]),
      answers: {q1: 4, c1: 'na', c2: ['a', 'b']},
      score: 100,
      completion: 1,
    },
    {
      name: 'only texts: nothing is applicable',
      of: of([{type: 'text', id: 't1', text: 'Why?'}]),
      answers: {t1: 'Because'},
      score: null,
      completion: 1,
    },
  ];
  for (const {name, of: instrument, answers, score: expected, completion} of cases)
    it(name, () => {
      const result = score(instrument, answers);
      if (expected === null) expect(result.total.score).to.be.null;
      else expect(result.total.score).to.be.closeTo(expected, 1e-9);
      expect(result.completion).to.be.closeTo(completion, 1e-12);
    });

  it('counts the four states apart', () => {
    const {answered, dk, applicable} = score(four, {q1: 0, q2: 'na', q3: 'dk'}).total;
    expect({answered, dk, applicable}).to.deep.equal({answered: 1, dk: 1, applicable: 3});
  });
});

describe('score of branches', () => {
  const nested = of([
    branch('a', [branch('a1', [rating('q1'), rating('q2')]), branch('a2', [rating('q3')], 3)]),
    branch('b', [rating('q4', {weight: 2}), rating('q5')]),
  ]);

  // By hand, from rule 3.
  const cases: {name: string; answers: Answers; scores: Record<string, number | null>}[] = [
    {
      name: 'weighs branches: a = (1 · 50 + 3 · 100) / 4, total = (a + b) / 2',
      answers: {q1: 1, q2: 3, q3: 4, q4: 4, q5: 1},
      scores: {a1: 50, a2: 100, a: 87.5, b: 75, total: 81.25},
    },
    {
      name: 'leaves a branch that is all "na" out, whatever its weight',
      answers: {q1: 1, q2: 1, q3: 'na', q4: 'na', q5: 'na'},
      scores: {a1: 25, a2: null, a: 25, b: null, total: 25},
    },
    {
      name: 'counts an unscored branch as applicable: a2 weighs 3 of 4',
      answers: {q1: 1, q2: 1, q4: 4, q5: 4},
      scores: {a1: 25, a2: null, a: null, b: 100, total: 100},
    },
    {
      name: 'does not make up for a branch by many answers elsewhere',
      answers: {q3: 2, q5: 4},
      scores: {a1: null, a2: 50, a: 50, b: null, total: 50},
    },
    {
      name: 'a "dk" keeps a branch applicable, unlike "na"',
      answers: {q1: 4, q2: 4, q3: 'dk', q4: 'na', q5: 'dk'},
      scores: {a1: 100, a2: null, a: null, b: null, total: null},
    },
    {name: 'says nothing of nothing', answers: {}, scores: {a1: null, a2: null, a: null, b: null, total: null}},
  ];
  for (const {name, answers, scores} of cases)
    it(name, () => expect(scoresOf(score(nested, answers))).to.deep.equal(scores));

  it('lists branches in the order of the tree, with counts of all their items', () => {
    const {nodes} = score(nested, {q1: 1, q3: 'dk', q5: 'na'});
    const counts = nodes.map(({id, answered, dk, applicable}) => `${id} ${answered}+${dk}/${applicable}`);
    expect(counts).to.deep.equal(['a 1+1/3', 'a1 1+0/2', 'a2 0+1/1', 'b 0+0/1']);
  });

  it('takes a branch without any item to score as not applicable', () => {
    const withNotes = of([branch('a', [rating('q1')]), branch('b', [{type: 'text', id: 't1', text: 'Why?'}], 9)]);
    expect(scoresOf(score(withNotes, {q1: 3}))).to.deep.equal({a: 75, b: null, total: 75});
  });

  it('keeps one instrument’s answers out of the next scoring', () => {
    score(nested, {q1: 4, q2: 4, q3: 4, q4: 4, q5: 4});
    expect(scoresOf(score(nested, {q3: 0}))).to.deep.equal({a1: null, a2: 0, a: 0, b: null, total: 0});
  });
});

describe('score of dialogies', () => {
  // By hand, from rule 2: vitality 10 · √(a·b), tilt (b − a)/(a + b).
  const cases: {name: string; answer: DialogyAnswer | 'na'; vitality: number | null; tilt: number | null}[] = [
    {name: 'both full', answer: {a: 10, b: 10}, vitality: 100, tilt: 0},
    {name: 'nine and four', answer: {a: 9, b: 4}, vitality: 60, tilt: -5 / 13},
    {name: 'its mirror', answer: {a: 4, b: 9}, vitality: 60, tilt: 5 / 13},
    {name: 'one full, the other absent', answer: {a: 10, b: 0}, vitality: 0, tilt: -1},
    {name: 'the other way round', answer: {a: 0, b: 1}, vitality: 0, tilt: 1},
    {name: 'neither', answer: {a: 0, b: 0}, vitality: 0, tilt: null},
    {name: 'one alone is not answered', answer: {a: 7}, vitality: null, tilt: null},
    {name: 'nor is the other alone', answer: {b: 7}, vitality: null, tilt: null},
    {name: 'nor a relation alone', answer: {relation: 'competing'}, vitality: null, tilt: null},
    {name: 'a relation changes nothing', answer: {a: 9, b: 4, relation: 'antagonistic'}, vitality: 60, tilt: -5 / 13},
    {name: '"na" is nothing', answer: 'na', vitality: null, tilt: null},
  ];
  for (const {name, answer, vitality, tilt} of cases)
    it(name, () => {
      const {total, dialogies} = score(of([dialogy('d1')]), {d1: answer});
      expect(dialogies).to.deep.equal([{id: 'd1', vitality, tilt}]);
      expect(total.score).to.equal(vitality);
    });

  it('takes its vitality as its score, never its tilt', () => {
    expect(score(poles, {d1: {a: 9, b: 4}, d2: {a: 10, b: 0}}).total.score).to.equal(30);
  });

  it('counts one intensity alone as not answered', () => {
    const {total, completion} = score(poles, {d1: {a: 9, b: 4}, d2: {a: 3}});
    expect([total.score, total.answered, total.applicable, completion]).to.deep.equal([60, 1, 2, 0.5]);
  });

  it('weighs a dialogy as any item: (3 · 60 + 1 · 0) / 4', () => {
    const instrument = of([dialogy('d1', {weight: 3}), rating('q1')]);
    expect(score(instrument, {d1: {a: 9, b: 4}, q1: 0}).total.score).to.equal(45);
  });
});

describe('levels', () => {
  // By the rule: [from, to), the last one closed, on the score rounded to 9 decimals.
  const cases: [score: number | null, level: string | null][] = [
    [null, null],
    [0, 'low'],
    [24.999999, 'low'],
    [24.999999999, 'low'],
    [24.9999999999, 'fair'],
    [25, 'fair'],
    [25.0000000001, 'fair'],
    [49.99, 'fair'],
    [50, 'good'],
    [75, 'high'],
    [100, 'high'],
    [100.00000000000001, 'high'],
  ];
  for (const [found, level] of cases)
    it(`${found} is ${level}`, () => expect(levelOf(two.levels, found)?.id ?? null).to.equal(level));

  it('are none where the instrument has none', () => {
    expect(levelOf([], 50)).to.be.null;
    expect(score(of([rating('q1')], {levels: []}), {q1: 4}).total.level).to.be.null;
  });

  it('are those of each node', () => {
    const {total, nodes} = score(of([branch('a', [rating('q1')]), branch('b', [rating('q2')])]), {q1: 0, q2: 4});
    expect([total, ...nodes].map(({level}) => level)).to.deep.equal(['good', 'low', 'high']);
  });
});

/** Rule 3, read aloud and written down with no regard for speed: what it says of one child. */
interface Verdict {
  isApplicable: boolean;
  score: number | null;
  weight: number;
}

/**
 * The oracle: « A node: the weighted mean of its scored children. It is scored when the weight of its answered children
 * is at least minAnswered of the weight of its applicable ones; a child whose items are all "na" is not applicable. An
 * inner child counts as answered when it is scored. » At least one child must be. Notes verdicts in `byId`.
 */
function judge(instrument: Instrument, answers: Answers, byId: Map<string, Verdict>): Verdict {
  const {scales, missing: {minAnswered = 0.5} = {}} = instrument;
  const judgeChild = (child: Child): Verdict => {
    const verdict = isBranch(child) ? judgeChildren(child.children) : judgeItem(child);
    const withWeight = {...verdict, weight: ('weight' in child ? child.weight : undefined) ?? 1};
    byId.set(child.id, withWeight);
    return withWeight;
  };
  const judgeItem = (item: Item) => {
    const answer = answers[item.id];
    if (!isScored(item) || answer === 'na') return {isApplicable: false, score: null};
    if (item.type === 'dialogy') {
      const {a, b} = (answer ?? {}) as DialogyAnswer;
      return {isApplicable: true, score: a === undefined || b === undefined ? null : 10 * Math.sqrt(a * b)};
    }
    if (typeof answer !== 'number') return {isApplicable: true, score: null};
    const values = scales[item.scale]!.options.map(({value}) => value);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const percent = (100 * (answer - min)) / (max - min);
    return {isApplicable: true, score: item.reverse ? 100 - percent : percent};
  };
  const judgeChildren = (children: readonly Child[]) => {
    const applicable = children.map(judgeChild).filter(({isApplicable}) => isApplicable);
    const scored = applicable.filter((one) => one.score !== null);
    const weigh = (list: readonly Verdict[]) => list.reduce((total, one) => total + one.weight, 0);
    const isScored = scored.length > 0 && weigh(scored) / weigh(applicable) >= minAnswered;
    const sum = scored.reduce((total, one) => total + one.weight * one.score!, 0);
    return {isApplicable: applicable.length > 0, score: isScored ? sum / weigh(scored) : null};
  };
  const total = {...judgeChildren(instrument.tree), weight: 1};
  byId.set('total', total);
  return total;
}

function expectClose(found: number | null, expected: number | null, where: string): void {
  const isSame = found === null || expected === null ? found === expected : Math.abs(found - expected) <= 1e-9;
  if (!isSame) expect(found, where).to.equal(expected);
}

/** The columns that `batchColumns` describes, from answers. */
function columnsOf(instrument: Instrument, responses: readonly Answers[]) {
  const {values, states} = batchColumns(instrument);
  const stateOf = (answer: unknown): number => {
    if (answer === 'na') return 2;
    if (answer === 'dk') return 3;
    if (typeof answer === 'object') return 'a' in answer! && 'b' in answer ? 1 : 0;
    return typeof answer === 'number' ? 1 : 0;
  };
  const valueOf = (answers: Answers, column: string): number => {
    const [id = '', side] = column.split('.');
    const answer = answers[id];
    const value = side === undefined ? answer : (answer as Partial<Record<string, number>> | undefined)?.[side];
    // What stands where the state is not 1 must never be read.
    return typeof value === 'number' ? value : NaN;
  };
  return {
    values: Float64Array.from(values.flatMap((column) => responses.map((answers) => valueOf(answers, column)))),
    states: Uint8Array.from(states.flatMap((id) => responses.map((answers) => stateOf(answers[id])))),
  };
}

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], {minLength: list.length, maxLength: list.length});

/** The same tree with the children of every branch in another order. */
function reordered(children: readonly Child[]): fc.Arbitrary<Child[]> {
  const inner = children.map((child) =>
    isBranch(child)
      ? reordered(child.children).map((grown): Child => ({...child, children: grown}))
      : fc.constant(child),
  );
  return fc.tuple(...inner).chain(shuffled);
}

describe('for any instrument and any answers', () => {
  it('the arbitraries are valid instruments', () => {
    fc.assert(
      fc.property(instrumentArb, (instrument) => void parseInstrument(instrument)),
      {numRuns: 200},
    );
  });

  // Oracle: `judge`, and from explain's terms the mean by hand.
  it('score, scoreBatch and explain say what rule 3 says, to 1e-9', () => {
    fc.assert(
      fc.property(answeredArb, ([instrument, answers]) => {
        const verdicts = new Map<string, Verdict>();
        judge(instrument, answers, verdicts);
        const result = score(instrument, answers);
        const {scores, scored} = scoreBatch(instrument, columnsOf(instrument, [answers]));
        const columns = batchColumns(instrument).scores;
        nodesOf(result).forEach((node, i) => {
          const expected = verdicts.get(node.id)!.score;
          expectClose(node.score, expected, `score of ${node.id}`);
          expectClose(scored[i] === 1 ? scores[i]! : null, expected, `scoreBatch of ${columns[i]}`);
          const {
            terms,
            score: explained,
            rule,
            answeredWeight,
            applicableWeight,
          } = explain(instrument, answers, node.id);
          const counted = terms.filter(({status}) => status === 'counted');
          const weight = counted.reduce((sum, term) => sum + term.weight, 0);
          const mean = counted.reduce((sum, term) => sum + term.weight * term.score!, 0) / weight;
          expectClose(explained, expected, `explain of ${node.id}`);
          expectClose(rule === 'weighted-mean' ? mean : null, expected, `terms of ${node.id}`);
          expectClose(answeredWeight, weight, `answered weight of ${node.id}`);
          const excluded = terms.filter(({status}) => status === 'na');
          expectClose(
            applicableWeight,
            terms.reduce((sum, term) => sum + term.weight, 0) - excluded.reduce((sum, term) => sum + term.weight, 0),
            `applicable weight of ${node.id}`,
          );
          if (expected === null) expect(rule === 'nothing-applicable').to.equal(!verdicts.get(node.id)!.isApplicable);
        });
        const ids = ['total', ...[...walk(instrument.tree)].filter(isBranch).map(({id}) => id)];
        expect(nodesOf(result).map(({id}) => id)).to.deep.equal(ids);
      }),
      {numRuns: 10_000},
    );
  }).timeout(60_000);

  it('scoreBatch scores each response as if it were alone', () => {
    const batchArb = instrumentArb.chain((instrument) =>
      fc.tuple(fc.constant(instrument), fc.array(answersArb(instrument), {maxLength: 150})),
    );
    fc.assert(
      fc.property(batchArb, ([instrument, responses]) => {
        const {scores, scored} = scoreBatch(instrument, columnsOf(instrument, responses));
        responses.forEach((answers, row) =>
          nodesOf(score(instrument, answers)).forEach((node, column) => {
            const at = column * responses.length + row;
            expectClose(scored[at] === 1 ? scores[at]! : null, node.score, `${node.id} of response ${row}`);
          }),
        );
      }),
      {numRuns: 60},
    );
  }).timeout(60_000);

  it('completion is the share of applicable items with a response, by counting', () => {
    fc.assert(
      fc.property(answeredArb, ([instrument, answers]) => {
        const applicable = itemsOf(instrument.tree).filter((item) => isScored(item) && answers[item.id] !== 'na');
        const responded = applicable.filter(({id}) => {
          const answer = answers[id];
          return typeof answer === 'object' ? 'a' in answer && 'b' in answer : answer !== undefined;
        });
        const expected = applicable.length === 0 ? 1 : responded.length / applicable.length;
        expectClose(score(instrument, answers).completion, expected, 'completion');
      }),
      {numRuns: 1000},
    );
  });

  it('scores do not depend on the order of items within a branch', () => {
    const cases = answeredArb.chain(([instrument, answers]) =>
      fc.tuple(
        fc.constant(instrument),
        reordered(instrument.tree).map((tree) => ({...instrument, tree})),
        fc.constant(answers),
      ),
    );
    fc.assert(
      fc.property(cases, ([instrument, other, answers]) => {
        const scores = scoresOf(score(other, answers));
        for (const node of nodesOf(score(instrument, answers))) expectClose(scores[node.id]!, node.score, node.id);
      }),
      {numRuns: 1000},
    );
  });

  it('nor on the order of the keys of answers', () => {
    const cases = answeredArb.chain(([instrument, answers]) =>
      fc.tuple(fc.constant(instrument), fc.constant(answers), shuffled(Object.entries(answers))),
    );
    fc.assert(
      fc.property(cases, ([instrument, answers, entries]) => {
        const scores = scoresOf(score(instrument, Object.fromEntries(entries)));
        for (const node of nodesOf(score(instrument, answers))) expectClose(scores[node.id]!, node.score, node.id);
      }),
      {numRuns: 1000},
    );
  });

  it('raising an answered rating lowers no score, raises none when it is mirrored', () => {
    const cases = answeredArb.chain(([instrument, answers]) => {
      const raisable = itemsOf(instrument.tree).filter(
        (item): item is RatingItem => item.type === 'rating' && typeof answers[item.id] === 'number',
      );
      return fc.tuple(fc.constant({instrument, answers, raisable}), fc.nat(), fc.nat());
    });
    fc.assert(
      fc.property(cases, ([{instrument, answers, raisable}, which, howFar]) => {
        const item = raisable[which % raisable.length];
        fc.pre(item !== undefined);
        const higher = instrument.scales[item.scale]!.options.filter(({value}) => value > Number(answers[item.id]));
        const option = higher[howFar % higher.length];
        fc.pre(option !== undefined);
        const before = scoresOf(score(instrument, answers));
        const after = nodesOf(score(instrument, {...answers, [item.id]: option.value}));
        for (const {id, score: found} of after) {
          const was = before[id]!;
          expect(found === null, `${id} stays scored or not`).to.equal(was === null);
          if (found === null || was === null) continue;
          expect(item.reverse ? was - found : found - was, id).to.be.at.least(-1e-9);
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe('explain', () => {
  const instrument = of([
    branch('a', [rating('q1', {weight: 2}), rating('q2'), rating('q3'), rating('q4')]),
    branch('b', [rating('q5')], 4),
    {type: 'text', id: 't1', text: 'Why?'},
  ]);
  const answers: Answers = {q1: 3, q2: 'na', q3: 'dk', t1: 'Because'};

  // By hand: 2 of 4 applicable is half; b is not answered, and weighs 4 of 5.
  it('lists items, weights, exclusions and the rule', () => {
    expect(explain(instrument, answers, 'a')).to.deep.equal({
      id: 'a',
      score: 75,
      level: 'high',
      terms: [
        {id: 'q1', weight: 2, score: 75, status: 'counted'},
        {id: 'q2', weight: 1, score: null, status: 'na'},
        {id: 'q3', weight: 1, score: null, status: 'dk'},
        {id: 'q4', weight: 1, score: null, status: 'unanswered'},
      ],
      answeredWeight: 2,
      applicableWeight: 4,
      minAnswered: 0.5,
      rule: 'weighted-mean',
    });
    const {terms, rule, answeredWeight, applicableWeight} = explain(instrument, answers, 'total');
    expect(terms).to.deep.equal([
      {id: 'a', weight: 1, score: 75, status: 'counted'},
      {id: 'b', weight: 4, score: null, status: 'unanswered'},
    ]);
    expect({rule, answeredWeight, applicableWeight}).to.deep.equal({
      rule: 'too-few-answers',
      answeredWeight: 1,
      applicableWeight: 5,
    });
  });

  it('says where nothing applies', () => {
    expect(explain(instrument, {q5: 'na'}, 'b').rule).to.equal('nothing-applicable');
    expect(explain(instrument, {q5: 'na'}, 'total').terms[1]).to.deep.include({id: 'b', status: 'na'});
  });

  it('refuses what is neither a branch nor a dialogy, and names the branches there are', () => {
    for (const id of ['q1', 'z', 'constructor', ''])
      expect(() => explain(instrument, answers, id))
        .to.throw(`"${id}" is neither a branch nor a dialogy of "small"; use "total" or one of a, b.`)
        .that.includes({code: 'unknown-node', path: '$'});
  });
});

describe('ptce', () => {
  // By hand: a1 = (100 + 50) / 2 on 2 of 4; a = a1 alone is 1 of 3, under half.
  it('scores as its documentation says', () => {
    const scores = scoresOf(score(ptce, {a1_1: 4, a1_2: 2}));
    expect([scores.a1, scores.a, scores.total]).to.deep.equal([75, null, null]);
  });

  it('is 100 and « mature » when all is exemplary', () => {
    const answers = Object.fromEntries(itemsOf(ptce.tree).map(({id}) => [id, 4]));
    const {total, nodes, completion} = score(ptce, answers);
    for (const node of [total, ...nodes]) expect(node).to.include({score: 100, level: 'mature'});
    expect([nodes.length, total.answered, completion]).to.deep.equal([12, 36, 1]);
  });
});

describe('scoreBatch', () => {
  it('names its columns, a dialogy having two values', () => {
    const instrument = of([branch('a', [rating('q1'), dialogy('d1')]), rating('q2')]);
    expect(batchColumns(instrument)).to.deep.equal({
      values: ['q1', 'd1.a', 'd1.b', 'q2'],
      states: ['q1', 'd1', 'q2'],
      scores: ['total', 'a'],
    });
  });

  it('refuses columns that do not fit, saying how long they must be', () => {
    for (const [values, states] of [
      [3, 4],
      [4, 3],
      [0, 2],
    ] as const)
      expect(() => scoreBatch(two, {values: new Float64Array(values), states: new Uint8Array(states)}))
        .to.throw('give 2 states and 2 values per response')
        .that.includes({code: 'invalid', path: '$'});
  });

  it('takes no response at all', () => {
    expect(scoreBatch(two, {values: new Float64Array(0), states: new Uint8Array(0)}).scores).to.have.lengthOf(0);
  });
});
