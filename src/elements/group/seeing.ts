/** What is worked out and shown of a group once it is revealed: a file of its own, since nothing of it is needed before. */
import {aggregate} from '../../core/group/aggregate.js';
import {compareGroups} from '../../core/group/compare-groups.js';
import {createOutcome} from '../../core/group/create-outcome.js';
import {scoreMembers} from '../../core/group/score-members.js';
import {interpretGroup} from '../../core/interpret/interpret-group.js';
import type {Answer, Instrument, Response} from '../../core/schema.js';
import {score} from '../../core/score/score.js';
import {ACTORS} from './actors.js';
import {renderAgree} from './agree.js';
import {renderKeep} from './keep.js';
import {renderLook} from './look.js';
import type {Member, Session} from './session.js';
import type {Seen} from './view.js';

export {compareGroups, interpretGroup, score};

/** What shows it, by step. */
export const renders = {look: renderLook, agree: renderAgree, keep: renderKeep};

export function see(instrument: Instrument, members: readonly Member[], minGroup: number): Seen {
  const responses = members.map(({response}) => response);
  return {
    group: aggregate(instrument, responses, minGroup),
    responses,
    results: scoreMembers(instrument, responses, minGroup),
    parts: partsOf(instrument, members, minGroup),
  };
}

/** What the group makes of what it sees, as it would be stored. */
export function outcomeOf(
  instrument: Instrument,
  {group}: Seen,
  session: Session,
  {code, tag}: {code: string; tag: string},
): Response {
  const {id, startedAt, completedAt, replaces, positions, disagreements, notes, steps} = session;
  const outcome = createOutcome(instrument, group, {
    ...{locale: tag, groupCode: code, startedAt, disagreements},
    positions: Object.fromEntries(Object.entries(positions).filter(([, position]) => isWhole(position))),
    steps: steps.filter(({what}) => what !== ''),
    ...(completedAt && {completedAt}),
  });
  const comments = Object.keys(notes).length > 0 && {comments: {...notes}};
  return {...outcome, id, ...comments, ...(replaces && {replaces})};
}

/** One logic alone is no position on a dialogy yet. */
function isWhole(position: Answer): boolean {
  return typeof position !== 'object' || ('a' in position && 'b' in position);
}

/** Groups by type of actor: all of them, or none where one is too small, which could be found by subtraction. */
function partsOf(instrument: Instrument, members: readonly Member[], minGroup: number): Seen['parts'] {
  const parts = [...ACTORS, undefined]
    .map((actor) => ({actor, responses: members.flatMap((one) => (one.actor === actor ? one.response : []))}))
    .filter(({responses}) => responses.length > 0);
  if (parts.length < 2 || parts.some(({responses}) => responses.length < minGroup)) return [];
  return parts.map(({actor, responses}) => ({actor, group: aggregate(instrument, responses, minGroup)}));
}
