import {GroupTally} from './group-tally.js';
import type {Group} from './group.js';
import {checkMinGroup, membersOf} from './score-members.js';
import type {Instrument, Response} from '../schema.js';

/**
 * Brings a group's responses together. Who has no score of a node, or no value of an item, is left out of it there.
 *
 * An item that is withheld enters no score of a node either: nothing can be subtracted. It counts as
 * `createGroup` does, over a list whose scores are all kept: the quartiles of nodes are exact too.
 *
 * @param given One response per member; of several with one id, the last counts, and none that another one replaces. A
 *   group's outcome is left out.
 * @param minGroup Under how many nothing but a size is told, so that nobody's answer can be guessed: 3 by default.
 * @returns Statistics per node and per item. Agreement is on raw ranks of options for ratings, on percentages else.
 * @throws {CoopError} As `scoreMembers` does; `out-of-range` for an answer that its item does not offer.
 * @see `agreement`, `quantile`, `createGroup`
 */
export function aggregate(instrument: Instrument, given: readonly Response[], minGroup = 3): Group {
  checkMinGroup(minGroup);
  const responses = membersOf(instrument, given);
  const group = new GroupTally(instrument, minGroup);
  const members = responses.map(({answers}) => group.memberOf(answers));
  for (const member of members) group.count(member);
  return group.read(members.map((member) => [member, 1]));
}
