import {expect} from '@open-wc/testing';
import {merge} from '../../../src/elements/group/merge.js';
import {begin, memberOf, type Member, type Session} from '../../../src/elements/group/session.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {answersOf, responsesOf} from './support.js';

const people: readonly Member[] = responsesOf(
  answersOf(8, {a1_1: [0, 1, 2, 3, 4, 0, 1, 2], a1_2: [0, 0, 0, 0, 0, 1, 1, 1]}),
).map((response) => memberOf(ptce, response));

describe('merging a session that one tab has finished', () => {
  const base: Session = {...begin(), isRevealed: true, notes: {a1_1: 'vu'}};
  const finished: Session = {...base, completedAt: '2026-11-20T10:00:00.000Z'};
  const more: Session = {...base, notes: {a1_1: 'vu', a1_2: 'encore'}};

  it('keeps it as it is, where the other one says no more', () => {
    expect(merge(finished, base, base, 3)).to.equal(finished);
    expect(merge(base, finished, base, 3)).to.equal(finished);
  });

  for (const [where, theirs, ours] of [
    ['here', finished, more],
    ['there', more, finished],
  ] as const)
    it(`has another outcome take its place, where more is said ${where}`, () => {
      const {id, replaces, completedAt, notes} = merge(theirs, ours, base, 3);
      expect(id).not.to.equal(finished.id);
      expect([replaces, completedAt, notes]).to.deep.equal([finished.id, undefined, more.notes]);
    });

  it('keeps who waits since, wherever they came', () => {
    const late = [people[3]!];
    for (const [theirs, ours] of [
      [finished, {...base, late}],
      [{...base, late}, finished],
    ] as const) {
      const merged = merge(theirs, ours, base, 3);
      expect([merged.id, merged.completedAt, merged.late]).to.deep.equal([finished.id, finished.completedAt, late]);
    }
  });
});

describe('merging a session that one tab has revealed', () => {
  const base: Session = {...begin(), members: people.slice(0, 3)};
  const revealed: Session = {...base, isRevealed: true};

  for (const [where, count, waiting] of [
    ['here', 1, 1],
    ['here', 3, 0],
    ['there', 2, 2],
  ] as const)
    it(`has ${count} who came ${where} enter as anybody does from then on`, () => {
      const more = {...base, members: people.slice(0, 3 + count)};
      const merged = where === 'here' ? merge(revealed, more, base, 3) : merge(more, revealed, base, 3);
      expect(merged.isRevealed).to.equal(true);
      expect(merged.late).to.have.length(waiting);
      expect(merged.members).to.have.length(6 - 3 + count - waiting);
    });

  it('has those who waited in two tabs enter together', () => {
    const [theirs, ours] = [people.slice(3, 5), people.slice(5, 7)].map((late) => ({...revealed, late}));
    const merged = merge(theirs!, ours!, revealed, 3);
    expect([merged.members.length, merged.late.length]).to.deep.equal([7, 0]);
  });
});
