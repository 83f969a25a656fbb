import {isSameData} from '../../core/same-data.js';
import {begin, withMembers, withSaid, type Member, type Session} from './session.js';

/**
 * Two tabs of one session, or what a device kept and what has come in since: what was done here goes on top. An outcome
 * that one of them has finished stays as it is: where the other one says more, another outcome takes its place.
 *
 * @param base What both came from; nothing at first.
 * @param minGroup How many have to come in at once after the reveal.
 */
export function merge(theirs: Session, ours: Session, base: Session | undefined, minGroup: number): Session {
  const from = base ?? begin();
  const ourSteps = isSameData(ours.steps, from.steps) ? theirs.steps : ours.steps;
  const merged = {
    ...theirs,
    ...gathered(theirs, ours, from, minGroup),
    positions: keys(theirs.positions, ours.positions, from.positions),
    notes: keys(theirs.notes, ours.notes, from.notes),
    disagreements: list(theirs.disagreements, ours.disagreements, from.disagreements),
    steps: ourSteps,
  };
  const finished = [theirs, ours].find(({id, completedAt}) => completedAt !== undefined && id === theirs.id);
  if (!finished) return merged;
  if (isSameData(contentOf(merged), contentOf(finished)))
    return isSameData(merged.late, finished.late) ? finished : {...finished, late: merged.late};
  return withSaid({...merged, completedAt: finished.completedAt!}, {});
}

/** All that its outcome is made of. */
function contentOf({members, positions, disagreements, notes, steps}: Session) {
  return {members: members.map(({code}) => code), positions, disagreements, notes, steps};
}

/** Who is in it, and who waits. Whom the one that is revealed does not show comes in as anybody does from then on. */
function gathered(theirs: Session, ours: Session, from: Session, minGroup: number) {
  const all = members(theirs.members, ours.members, from.members);
  const revealed = [theirs, ours].find(({isRevealed}) => isRevealed);
  if (!revealed) return {members: all};
  const isAmong = (some: readonly Member[]) => (one: Member) =>
    some.some(({response}) => response.id === one.response.id);
  const shown = all.filter(isAmong(revealed.members));
  const late = members(theirs.late, ours.late, from.late).filter((one) => !isAmong(all)(one));
  const arrived = all.filter((one) => !isAmong(shown)(one));
  const session = withMembers({...revealed, members: shown, late}, arrived, minGroup);
  return {members: session.members, late: session.late, isRevealed: true};
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
