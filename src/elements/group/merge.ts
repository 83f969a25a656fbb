import {isSameData} from '../../core/same-data.js';
import {begin, isEmpty, withSaid, type Member, type Session} from './session.js';

/**
 * Two tabs of one session, or what a device kept and what has come in since: what was done here goes on top. An outcome
 * that one of them has finished stays as it is: where the other one says more, another outcome takes its place.
 *
 * @param base What both came from; nothing at first.
 */
export function merge(theirs: Session, ours: Session, base: Session | undefined): Session {
  if (!base && isEmpty(ours)) return theirs;
  const from = base ?? begin();
  const ourSteps = isSameData(ours.steps, from.steps) ? theirs.steps : ours.steps;
  const merged = {
    ...theirs,
    members: members(theirs.members, ours.members, from.members),
    late: members(theirs.late, ours.late, from.late),
    isRevealed: theirs.isRevealed || ours.isRevealed,
    positions: keys(theirs.positions, ours.positions, from.positions),
    notes: keys(theirs.notes, ours.notes, from.notes),
    disagreements: list(theirs.disagreements, ours.disagreements, from.disagreements),
    steps: ourSteps,
  };
  const finished = [theirs, ours].find(({id, completedAt}) => completedAt !== undefined && id === theirs.id);
  if (!finished) return merged;
  if (isSameData(contentOf(merged), contentOf(finished))) return finished;
  return withSaid({...merged, completedAt: finished.completedAt!}, {});
}

/** All that its outcome is made of. */
function contentOf({members, positions, disagreements, notes, steps}: Session) {
  return {members: members.map(({code}) => code), positions, disagreements, notes, steps};
}

function members(theirs: readonly Member[], ours: readonly Member[], base: readonly Member[]): Member[] {
  const idOf = ({response}: Member) => response.id;
  const ids = new Set(list(theirs.map(idOf), ours.map(idOf), base.map(idOf)));
  const all = new Map([...theirs, ...ours].map((member) => [idOf(member), member]));
  return [...ids].map((id) => all.get(id)!);
}

/** Theirs, with what was added here and without what was taken out. */
function list(theirs: readonly string[], ours: readonly string[], base: readonly string[]): string[] {
  const removed = base.filter((one) => !ours.includes(one));
  const added = ours.filter((one) => !base.includes(one) && !theirs.includes(one));
  return [...theirs.filter((one) => !removed.includes(one)), ...added];
}

function keys<T>(
  theirs: Readonly<Record<string, T>>,
  ours: Readonly<Record<string, T>>,
  base: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged = {...theirs};
  for (const key of Object.keys({...base, ...ours})) {
    if (isSameData(ours[key], base[key])) continue;
    if (ours[key] === undefined) delete merged[key];
    else merged[key] = ours[key];
  }
  return merged;
}
