import type {Instrument, Item} from '../../core/schema.js';
import type {AskingMessages} from '../messages/messages.js';
import type {Speech} from '../shared/locale-controller.js';

/** What an element asks, and in which words. */
export interface Asking<M extends AskingMessages> {
  /** The instrument that the element's own file holds, and asks by default. */
  preloaded: Instrument;
  /** The types of items that it can ask. */
  asks: readonly Item['type'][];
  /** Its own words, besides those that all say. */
  words: Speech<M>;
}
