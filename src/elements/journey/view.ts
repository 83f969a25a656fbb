import type {TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {JourneyMessages, KeepingMessages} from '../messages/messages.js';
import type {Time, TimeId} from '../messages/time.js';
import type {FullScreen} from '../shared/full-screen.js';
import type {Notice} from './notice.js';
import type {JourneyProgress} from './progress.js';
import type {TimerReading} from './timer-controller.js';

/** One of the ten things that can be on show: a time, or all notes. */
export type Place = TimeId | 'notes';

/** What stands in the seventh time where the host put nothing, or why it did not come. */
export type Principles = 'none' | 'coming' | 'here' | CoopError;

/** What may stand there: all on one screen, or each on a phone. */
export type SeventhTag = 'coop-principles' | 'coop-group';

/** What the templates read. */
export interface JourneyView extends FullScreen {
  messages: JourneyMessages;
  title: string;
  /** Of the title; those under it are deeper. */
  headingLevel: number;
  progress: JourneyProgress;
  /** How many bytes are left for notes, where they are few. */
  bytes: number;
  at: Place;
  /** The words of a time, and its timer. */
  wordsOf: (time: TimeId) => Time;
  timerOf: (time: TimeId) => TimerReading;
  /** A date in the reader's words. */
  dateIn: (date: string) => string;
  /** What the date field shows: what it was left with, the date chosen, or one to suggest. */
  next: string;
  /** The first date that can be chosen. */
  today: string;
  /** What stands in the seventh time by itself, by the element. */
  seventh: Readonly<Record<SeventhTag, Principles>>;
  /** Where members answer, each on a phone. */
  join: string;
  autosave: string | null;
  /** What the group has said in the seventh time; '' where it has said nothing. */
  groupSaid: string;
  /** What is said of keeping notes on this device, where that is asked for. */
  keeping: KeepingMessages | undefined;
  /** When this device took what is here, and until when it has it, where what is written goes there. */
  kept: TemplateResult | undefined;
  /** Whether notes can be cleared from this device. */
  canErase: boolean;
  notice: Notice | undefined;
  /** What assistive technology is told of timers. */
  said: string;
}
