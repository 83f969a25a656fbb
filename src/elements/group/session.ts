import {encodeAnswers} from '../../core/code/code.js';
import {succeed} from '../../core/response.js';
import type {Answer, Answers, Instrument, Response, Step} from '../../core/schema.js';
import {uuidv7} from '../../core/uuid.js';
import type {Actor} from '../messages/messages.js';

/** One person's answers, as they came in. */
export interface Member {
  response: Response;
  /** What two responses have in common that say the same, whatever way they came. */
  code: string;
  /** When it came, in ISO 8601 UTC. */
  at: string;
  actor?: Actor;
}

/** A group's session: plain data, replaced at each change, never mutated. */
export interface Session {
  /** The group's code, where the page gives it none. */
  code: string;
  /** Of its outcome. */
  id: string;
  startedAt: string;
  completedAt?: string;
  /** The outcome that this one takes the place of. */
  replaces?: string;
  members: readonly Member[];
  isRevealed: boolean;
  /** What came after the reveal, and waits until enough of it is there. */
  late: readonly Member[];
  positions: Answers;
  disagreements: readonly string[];
  notes: Readonly<Record<string, string>>;
  /** At most three. */
  steps: readonly Step[];
}

/** What the group says of what it sees. */
export type Said = Pick<Session, 'positions' | 'disagreements' | 'notes' | 'steps'>;

export const MAX_STEPS = 3;

/** What a group's code is made of, so that it can be read out. */
const SYMBOLS = '23456789abcdefghjkmnpqrstuvwxyz';

/** A session in which nothing has happened yet. */
export function begin(): Session {
  const code = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('');
  return {
    code,
    id: uuidv7(),
    startedAt: new Date().toISOString(),
    ...{members: [], isRevealed: false, late: []},
    ...{positions: {}, disagreements: [], notes: {}, steps: []},
  };
}

export function isEmpty(session: Session): boolean {
  const {members, late} = session;
  return members.length + late.length === 0;
}

export function memberOf(instrument: Instrument, response: Response, actor?: Actor): Member {
  const code = encodeAnswers(instrument, response.answers);
  return {response, code, at: new Date().toISOString(), ...(actor && {actor})};
}

/** Whether somebody with these very answers is there, or this very response. */
export function has({members, late}: Session, {response, code}: Member): boolean {
  return [...members, ...late].some((one) => one.code === code || one.response.id === response.id);
}

/** With these as well. After the reveal they wait until there are `minGroup` of them: one alone would be recognised. */
export function withMembers(session: Session, arrived: readonly Member[], minGroup: number): Session {
  if (!session.isRevealed) return {...session, members: [...session.members, ...arrived]};
  const late = [...session.late, ...arrived];
  if (late.length < minGroup) return {...session, late};
  return withSaid({...session, members: [...session.members, ...late], late: []}, {});
}

export function without(session: Session, member: Member): Session {
  return {...session, members: session.members.filter((one) => one !== member)};
}

/** A finished outcome never changes: another one takes its place. */
export function withSaid(session: Session, said: Partial<Said>): Session {
  if (!session.completedAt) return {...session, ...said};
  const {completedAt: _before, ...kept} = session;
  const {id, startedAt, replaces} = succeed({...session, answers: {}} as unknown as Response);
  return {...kept, ...said, id, startedAt, replaces: replaces!};
}

/** Says where the group stands on a statement: a position, that it stays in disagreement, or nothing yet. */
export function withPosition(
  {positions, disagreements}: Said,
  id: string,
  position: Answer | undefined,
  isDisagreed = false,
): Partial<Said> {
  const {[id]: _before, ...others} = positions;
  const rest = disagreements.filter((one) => one !== id);
  return {
    positions: position === undefined ? others : {...others, [id]: position},
    disagreements: isDisagreed ? [...rest, id] : rest,
  };
}

/** Says what one of the next steps is; without a word of what, it is none. */
export function withStep({steps}: Said, i: number, change: Partial<Step>): Partial<Said> {
  const all = Array.from({length: Math.max(steps.length, i + 1)}, (_, at) => steps[at] ?? {what: ''});
  const {what = '', who, when} = {...all[i], ...change};
  all[i] = {what, ...(who && {who}), ...(when && {when})};
  return {steps: all};
}
