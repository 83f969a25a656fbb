import type {CoopError} from '../../core/error.js';
import type {Answers, Instrument} from '../../core/schema.js';
import {itemsOf, nameOf} from '../../core/tree.js';
import {firstUnanswered} from '../../core/unanswered.js';
import type {AnsweringMessages} from '../messages/messages.js';
import {failureIn} from '../shared/failure.js';
import type {Fault} from './form-controller.js';
import type {Face} from './held.js';

/** What a questionnaire is asked whether it may be sent. */
interface Asked {
  readonly source: {
    readonly instrument: Instrument | undefined;
    readonly shown: Instrument | undefined;
    readonly error: CoopError | undefined;
  };
  readonly locale: {readonly messages: AnsweringMessages};
  readonly sheet: {readonly answers: Answers};
  readonly face: Face;
}

/**
 * What keeps the form around from being sent: answers that were refused, no questionnaire, or a missing answer.
 *
 * @param refused Why the answers that were given last were refused.
 */
export function faultIn(
  {source, locale, sheet, face}: Asked,
  {isReady, isRequired, refused}: {isReady: boolean; isRequired: boolean; refused: CoopError | undefined},
): Fault | undefined {
  const {messages} = locale;
  const {instrument, shown, error} = source;
  const [first] = isReady ? itemsOf(instrument!.tree) : [];
  const anywhere = {flags: {customError: true}, anchor: first ? face.fieldOf(first.id) : face.notice};
  if (refused) return {...anywhere, message: `${messages.answersRefused} ${refused.message}`};
  if (error) return {...anywhere, message: `${failureIn(messages, error)} ${error.message}`};
  if (!isRequired) return undefined;
  if (!isReady) return {...anywhere, message: messages.loading};
  const missing = firstUnanswered(shown ?? instrument!, sheet.answers);
  if (!missing) return undefined;
  return {flags: {valueMissing: true}, message: messages.missing(nameOf(missing)), anchor: face.fieldOf(missing.id)};
}
