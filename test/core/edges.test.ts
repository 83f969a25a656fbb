/** Numbers at the edge of what is allowed: each is refused, or scores as any other. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {CoopError} from '../../src/core/error.js';
import {aggregate} from '../../src/core/group/aggregate.js';
import {checkAnswers} from '../../src/core/parse/answers.js';
import {parseInstrument} from '../../src/core/parse/parse.js';
import {createResponse} from '../../src/core/response.js';
import type {Instrument} from '../../src/core/schema.js';
import {scoreBatch} from '../../src/core/score/batch.js';
import {explain} from '../../src/core/score/explain.js';
import {levelOf} from '../../src/core/score/level.js';
import {score} from '../../src/core/score/score.js';

const logic = {title: 'Pole', text: 'One of two logics'};

const on = (values: readonly number[], more: Partial<Instrument> = {}): Instrument => ({
  schema: 'coop-elements/instrument/1',
  ...{id: 'edge', version: '1.0.0', locale: 'en', title: 'Edge', levels: []},
  source: {author: 'us', licence: 'CC0', about: 'For this test'},
  scales: {s: {options: values.map((value) => ({value, label: `${value}`}))}},
  tree: [
    {type: 'rating', id: 'q1', text: 'Q', scale: 's'},
    {type: 'rating', id: 'q2', text: 'Q', scale: 's', reverse: true, weight: 1000},
    {type: 'dialogy', id: 'd1', title: 'D', a: logic, b: logic},
  ],
  ...more,
});

function refusalOf(read: () => unknown): Pick<CoopError, 'code' | 'path' | 'message'> {
  try {
    read();
  } catch (error) {
    return error as CoopError;
  }
  throw new Error('It was not refused.');
}

describe('at the edge', () => {
  it('a scale wider than a number can be is refused', () => {
    for (const values of [
      [-1.7e308, 0, 1.7e308],
      [-Number.MAX_VALUE, Number.MAX_VALUE],
    ]) {
      const {code, path, message} = refusalOf(() => parseInstrument(on(values)));
      expect([code, path]).to.deep.equal(['out-of-range', `$.scales.s.options[${values.length - 1}].value`]);
      expect(message).to.include('give values that lie less far apart');
    }
  });

  it('options of any value that is accepted score from 0 to 100, one by one and in a batch', () => {
    const edge = fc.constantFrom(-Number.MAX_VALUE, -1e308, -1, -5e-324, -0, 0, 5e-324, 1e-308, 1, 2 ** 53, 8e307);
    const values = fc
      .uniqueArray(fc.oneof(edge, fc.double({noNaN: true, noDefaultInfinity: true})), {
        ...{minLength: 2, maxLength: 5, comparator: 'IsStrictlyEqual'},
      })
      .map((found) => found.sort((a, b) => a - b));
    fc.assert(
      fc.property(values, (found) => {
        let instrument: Instrument;
        try {
          instrument = parseInstrument(on(found));
        } catch (error) {
          // Nothing else is wrong with it.
          expect((error as CoopError).message).to.include('less far apart');
          return;
        }
        for (const value of found) {
          const {total} = score(instrument, {q1: value, q2: value, d1: 'na'});
          expect(total.score, `${value} of ${found.join()}`).to.be.within(0, 100);
          const states = Uint8Array.of(1, 1, 2);
          const batch = scoreBatch(instrument, {states, values: Float64Array.of(value, value, 0, 0)});
          expect(batch.scores[0]).to.be.closeTo(total.score!, 1e-9);
        }
      }),
      {numRuns: 500},
    );
  });

  it('a zero is never −0, which a test of the host’s would tell from 0', () => {
    const instrument = on([0, 4]);
    const answers = checkAnswers(instrument, {q1: -0, q2: 4, d1: {a: -0, b: 3}});
    expect(Object.is(answers.q1, 0)).to.equal(true);
    const members = [1, 2, 3].map(() => ({...createResponse(instrument, 'en', 'mutual'), answers}));
    const told = [score(instrument, answers), explain(instrument, answers, 'total'), aggregate(instrument, members)];
    const visit = (value: unknown): void => {
      if (typeof value === 'number') expect(Object.is(value, -0), JSON.stringify(told)).to.equal(false);
      else if (typeof value === 'object' && value) Object.values(value).forEach(visit);
    };
    visit(told);
  });

  for (const version of ['01.0.0', '1.00.0', '1.0.00', '1.0.0\n', '1.0.0.0', '-1.0.0', '1.0.0-rc.1', '１.0.0'])
    it(`${JSON.stringify(version)} is no version`, () => {
      const {code, path} = refusalOf(() => parseInstrument(on([0, 1], {version})));
      expect([code, path]).to.deep.equal(['invalid', '$.version']);
    });

  for (const version of ['0.0.0', '0.10.20', '10.0.99999999999999999999'])
    it(`"${version}" is a version`, () => expect(parseInstrument(on([0, 1], {version})).version).to.equal(version));

  it('a schema’s number begins with no zero: 02 is not a newer one', () => {
    const {code} = refusalOf(() => parseInstrument({...on([0, 1]), schema: 'coop-elements/instrument/02'}));
    expect(code).to.equal('invalid');
  });

  it('a level begins at its bound, however finely that is written', () => {
    // Both are 100/3, and a score is looked up rounded to 9 decimals.
    const third = 100 / 3;
    const levels = [
      {id: 'low', from: 0, to: third, title: 'Low'},
      {id: 'high', from: third, to: 100, title: 'High'},
    ];
    expect(levelOf(levels, third)?.id).to.equal('high');
    expect(levelOf(levels, third - 1e-6)?.id).to.equal('low');
  });
});
