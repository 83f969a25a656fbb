/** What the file of every element exports beside its class: types to name, and languages to register from a pasted file. */
export type {Answer, Answers, Guide, Instrument, Mode, Response, Result, Texts} from '../../core/schema.js';
export type {CoopErrorCode} from '../../core/error.js';
export type {Delivery, Messages} from '../messages/messages.js';
export type {CoopChangeDetail, CoopErrorDetail, CoopEventMap, CoopResponseDetail, CoopSubmitEvent} from './events.js';
export {registerLocale, type Locale} from './locale.js';
