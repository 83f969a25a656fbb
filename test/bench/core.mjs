/** The core in Node, from dist/core: one response at a time, and a million. */
import {batchColumns, createGroup, score, scoreBatch} from '../../dist/core/index.js';
import {referenceOf} from '../../dist/core/reference.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {scorePtceByHand} from './hand-written-batch.mjs';
import {compared, median, medianRatio, milliseconds, row} from './measure.mjs';

const RESPONSES = 1_000_000;
const items = batchColumns(ptce).states;

/** The same numbers at every run: a linear congruential generator, with the constants of Numerical Recipes. */
function randomNumbers(seed = 1) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

export function benchmarkCore() {
  return [oneByOne(), inBatch(), inGroup()];
}

/** `score` over 36 answers: whole responses, a thousand different ones. */
function oneByOne() {
  const responses = randomAnswers();
  let sum = 0;
  const round = () => {
    const started = performance.now();
    for (let i = 0; i < 200; i++) for (const answers of responses) sum += score(ptce, answers).total.score;
    return 200_000 / (performance.now() - started) / 1000;
  };
  round();
  const rounds = Array.from({length: 15}, round);
  if (!(sum > 0)) throw new Error('Nothing was scored.');
  const best = Math.max(...rounds);
  return row({
    what: 'score, 36 answers',
    ours: `${median(rounds).toFixed(2)} M/s (best ${best.toFixed(2)})`,
    target: '≥ 1 M/s',
    isMet: best >= 1,
    noise: [rounds],
  });
}

/** A million members of a group, counted and read, against scoring each. */
function inGroup() {
  const base = {schema: 'coop-elements/response/1', instrument: referenceOf(ptce), mode: 'mutual'};
  const responses = randomAnswers().map((answers) => ({...base, answers}));
  const rounds = RESPONSES / responses.length;
  const ours = [];
  const theirs = [];
  let sum = 0;
  for (let i = 0; i < 5; i++) {
    const group = createGroup(ptce);
    ours.push(
      time(() => {
        for (let round = 0; round < rounds; round++) for (const response of responses) group.add(response);
        sum += group.read().n;
      }),
    );
    theirs.push(
      time(() => {
        for (let round = 0; round < rounds; round++)
          for (const {answers} of responses) sum += score(ptce, answers).total.score;
      }),
    );
  }
  if (!(sum > 0)) throw new Error('Nothing was counted.');
  return compared('createGroup, 1,000,000 responses, against scoring them', ours, theirs, 1.5);
}

/** Whole answers of a thousand different people. */
function randomAnswers() {
  const random = randomNumbers();
  return Array.from({length: 1000}, () =>
    Object.fromEntries(items.map((id) => [id, random() < 0.05 ? 'na' : Math.floor(5 * random())])),
  );
}

/** `scoreBatch` against the loop written by hand, in turns, on a million responses with all the states. */
function inBatch() {
  const columns = randomColumns();
  assertSame(scoreBatch(ptce, columns), scorePtceByHand(columns));
  const ours = [];
  const theirs = [];
  for (let i = 0; i < 9; i++) {
    ours.push(time(() => scoreBatch(ptce, columns)));
    theirs.push(time(() => scorePtceByHand(columns)));
  }
  const ratio = medianRatio(ours, theirs);
  return row({
    what: `scoreBatch, ${RESPONSES.toLocaleString('en')} responses`,
    ours: milliseconds(median(ours)),
    theirs: milliseconds(median(theirs)),
    ratio,
    target: '≤ 1.5×',
    isMet: ratio <= 1.5,
    noise: [ours, theirs],
  });
}

function randomColumns() {
  const random = randomNumbers(2);
  const cells = items.length * RESPONSES;
  const values = new Float64Array(cells);
  const states = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const chance = random();
    states[cell] = chance < 0.85 ? 1 : chance < 0.93 ? 0 : 2;
    values[cell] = states[cell] === 1 ? Math.floor(5 * random()) : NaN;
  }
  return {values, states};
}

function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function assertSame(ours, theirs) {
  for (let i = 0; i < ours.scored.length; i++) {
    const isSame = ours.scored[i] === theirs.scored[i];
    if (!isSame || (ours.scored[i] === 1 && Math.abs(ours.scores[i] - theirs.scores[i]) > 1e-9))
      throw new Error(`The two disagree at ${i}: ${ours.scores[i]} and ${theirs.scores[i]}.`);
  }
}
