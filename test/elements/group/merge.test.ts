import {expect} from '@open-wc/testing';
import {merge} from '../../../src/elements/group/merge.js';
import {begin, type Session} from '../../../src/elements/group/session.js';

describe('merging a session that one tab has finished', () => {
  const base: Session = {...begin(), notes: {a1_1: 'vu'}};
  const finished: Session = {...base, completedAt: '2026-11-20T10:00:00.000Z'};
  const more: Session = {...base, notes: {a1_1: 'vu', a1_2: 'encore'}};

  it('keeps it as it is, where the other one says no more', () => {
    expect(merge(finished, base, base)).to.equal(finished);
    expect(merge(base, finished, base)).to.equal(finished);
  });

  for (const [where, theirs, ours] of [
    ['here', finished, more],
    ['there', more, finished],
  ] as const)
    it(`has another outcome take its place, where more is said ${where}`, () => {
      const {id, replaces, completedAt, notes} = merge(theirs, ours, base);
      expect(id).not.to.equal(finished.id);
      expect([replaces, completedAt, notes]).to.deep.equal([finished.id, undefined, more.notes]);
    });
});
