import {checkAnswers, checkProject} from '../../core/parse/answers.js';
import {CoopError} from '../../core/error.js';
import {hashInstrument} from '../../core/hash.js';
import {reopen} from '../../core/response.js';
import {isSameData} from '../../core/same-data.js';
import type {Answers, Instrument, Response} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {deepFreeze} from '../shared/events.js';
import {textOf} from '../shared/file-text.js';

/** What comes from outside, unchecked, one of these at a time: a host's properties, what a browser kept of a form, or a file. */
export interface Intake {
  value?: Answers | null | undefined;
  project?: Answers | undefined;
  /** Whether the respondent said it, in a sheet. */
  isByRespondent?: boolean;
  response?: unknown;
  restored?: string;
  file?: File;
}

/**
 * What it makes of the response at hand.
 *
 * @param base As it was when this came: what equals it is no change, and what the respondent has done since comes on top.
 * @returns The very same as `now` where nothing is new.
 */
export type Change = (now: Response, base: Response) => Response;

/**
 * Checks what comes from outside. Loaded only by pages where something does.
 *
 * @throws {CoopError} When it does not fit the instrument, or when the schemas cannot be loaded.
 */
export async function readIntake(intake: Intake, instrument: Instrument): Promise<Change> {
  if ('value' in intake) return changing({answers: checkAnswers(instrument, intake.value)});
  if ('project' in intake) return readProject(intake.project);
  if (intake.restored) return changing(readRestored(parseJson(intake.restored) as Response, instrument));
  const {parseResponse} = await bring(import('../../core/parse/parse.js'));
  const given = 'response' in intake ? intake.response : parseJson(await textOf(intake.file!));
  // A whole response replaces the one at hand: what it leaves out, such as comments, goes.
  const response = deepFreeze(parseResponse(given, instrument));
  return (now, base) => (isSameData(response, base) || isSameData(response, now) ? now : onTop(response, now, base));
}

/** Parts of a response, after which it is no longer finished. */
function changing(parts: Partial<Response>): Change {
  return (now, base) => {
    const isIn = (response: Response) =>
      Object.entries(parts).every(([key, part]) => isSameData(part, response[key as keyof Response]));
    if (isIn(base) || isIn(now)) return now;
    return onTop({...reopen(now), ...parts}, now, base);
  };
}

function readProject(input: unknown): Change {
  const project = input === undefined ? {} : deepFreeze(checkProject(input));
  return (now, base) => {
    if (isSameData(project, base.project)) return now;
    const {project: _before, ...response} = reopen(now);
    return {...response, ...(Object.keys(project).length > 0 && {project})};
  };
}

/** What the browser kept was ours, but may answer a questionnaire that has been edited since. */
function readRestored(restored: Response, instrument: Instrument): Partial<Response> {
  const {savedAt: _when, ...kept} = reopen(restored) as Response & {savedAt?: string};
  if (kept.instrument.hash !== hashInstrument(instrument)) return {};
  return {...kept, answers: checkAnswers(instrument, kept.answers)};
}

/** What the respondent answered, commented or said of the project meanwhile, or took back, on top of what came. */
export function onTop(taken: Response, now: Response, base: Response): Response {
  const isChanged = !isSameData(now.answers, base.answers) || !isSameData(now.comments, base.comments);
  const {comments: _comments, project: _project, ...response} = isChanged ? reopen(taken) : taken;
  const answers = merge(taken.answers, now.answers, base.answers) ?? {};
  const comments = merge(taken.comments, now.comments, base.comments);
  const project = merge(taken.project, now.project, base.project);
  return {...response, answers, ...(comments && {comments}), ...(project && {project})};
}

function merge<T extends Readonly<Record<string, unknown>>>(taken?: T, now?: T, base?: T): T | undefined {
  if (now === base) return taken;
  const merged: Record<string, unknown> = {...taken};
  for (const id of Object.keys({...base, ...now})) {
    if (isSameData(now?.[id], base?.[id])) continue;
    if (now?.[id] === undefined) delete merged[id];
    else merged[id] = now[id];
  }
  return Object.keys(merged).length > 0 ? (merged as T) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CoopError({code: 'invalid', path: '$', message: 'This is not JSON; choose a file that was saved here.'});
  }
}
