import {expect} from '@open-wc/testing';
import {parseResponse} from '../../src/core/parse/parse.js';
import {createResponse, succeed} from '../../src/core/response.js';
import type {Response} from '../../src/core/schema.js';
import {ptce} from '../../src/instruments/ptce/index.js';

const finished: Response = {
  ...createResponse(ptce, 'fr-CA', 'mutual'),
  startedAt: '2026-03-12T09:04:11.000Z',
  completedAt: '2026-03-12T09:19:52.000Z',
  answers: {a1_1: 3, a1_2: 'na'},
  comments: {a1_1: 'Oui'},
  project: {territory: 'Ici'},
  group: 'K7Q2',
};
const {completedAt: _end, ...open} = finished;

describe('succeed', () => {
  // The contract: a finished response never changes; a change begins another, with `replaces`.
  const cases = [
    {name: 'a finished response', given: finished},
    {name: 'one that is itself a successor', given: {...finished, replaces: createResponse(ptce, 'fr', 'self').id}},
    {name: 'one that is not finished', given: open},
  ];
  for (const {name, given} of cases)
    it(`begins another in place of ${name}, and leaves that one as it was`, () => {
      const before = structuredClone(given);
      const earliest = Date.now();
      const next = succeed(given);
      const {id, startedAt, replaces, ...same} = next;
      const {id: ofGiven, startedAt: _start, completedAt: _end, replaces: _replaced, ...others}: Response = given;
      expect(replaces).to.equal(ofGiven);
      expect(id).not.to.equal(ofGiven);
      expect(same).to.deep.equal(others);
      expect(Date.parse(startedAt)).to.be.within(earliest, Date.now());
      expect(parseResponse(next, ptce), 'it is read back').to.deep.equal(next);
      expect(given).to.deep.equal(before);
    });

  it('takes one that is frozen, and a change of the successor’s answers does not reach it', () => {
    const next = succeed(Object.freeze({...finished, answers: Object.freeze({...finished.answers})}));
    next.answers = {...next.answers, a1_1: 0};
    expect(finished.answers).to.deep.equal({a1_1: 3, a1_2: 'na'});
  });
});
