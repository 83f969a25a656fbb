import {MAX_TEXT} from '../../core/bounds.js';
import type {Response} from '../../core/schema.js';
import {keepWithin} from '../shared/room.js';

/** The field of a comment. */
export const COMMENT = '.comment>*';

/** Has a field that one writes in take what the response has room for. Returns whether what it holds is to be kept. */
export function fits(
  event: Event,
  field: HTMLInputElement,
  questionnaire: {sheet: {response: Response}; bytesLeft(response: Response): number},
): boolean {
  if (!field.matches('textarea,input:not([type])')) return true;
  const {response} = questionnaire.sheet;
  const part = field.matches(COMMENT) ? 'comments' : 'answers';
  const before = (response[part]?.[field.name] as string | undefined) ?? '';
  const written = (text: string) => ({...response, [part]: {...response[part], [field.name]: text}});
  return keepWithin(
    event,
    field,
    before,
    (text) => text.length <= MAX_TEXT && questionnaire.bytesLeft(written(text)) >= 0,
  );
}
