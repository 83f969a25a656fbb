import type {Group} from '../../core/group/group.js';
import type {Interpretation} from '../../core/interpret/interpret.js';
import type {Instrument, Response, Result} from '../../core/schema.js';
import {toldOutOf, toldScore} from '../../core/tree.js';
import type {RadarSeries} from '../radar/series.js';
import {capitalised} from '../messages/capitalised.js';
import type {ReportMessages} from '../messages/messages.js';

/** Everything the templates read. They answer through named buttons, never by calls. */
export interface ReportView {
  messages: ReportMessages;
  /** The language of the words. */
  tag: string;
  heading: string;
  /** Of the title; those under it are deeper. */
  headingLevel: number;
  /** In the reader's language. */
  instrument: Instrument;
  response: Response;
  result: Result;
  interpretation: Interpretation;
  /** When the earlier response was given; `undefined` without one. */
  since: string | undefined;
  group: Group | undefined;
  /** The questionnaire of the project sheet, where the response has one and it is here. */
  sheet: Instrument | undefined;
  picture: ReportPicture;
  opened: Opened;
  /** What one has opened of what is folded on screen. */
  unfolded: ReadonlySet<string>;
}

/** What became of the file of another time that somebody opened here. */
export interface Opened {
  /** Whether what is compared comes from it. */
  isShown: boolean;
  /** Why it is not taken. */
  refused: string;
}

/** What the radar draws. */
export interface ReportPicture {
  followed: readonly Element[];
  series: readonly RadarSeries[];
}

/** What a section is called, as it heads a column. */
export function sectionName({instrument, messages}: Pick<ReportView, 'instrument' | 'messages'>): string {
  return capitalised((instrument.sectionNames ?? messages.sectionNames).one);
}

/** What an axis is called, as it heads a column: a section, or a dialogy. */
export function axisName(view: Pick<ReportView, 'instrument' | 'messages'>): string {
  return hasMarks(view) ? sectionName(view) : capitalised(view.messages.dialogy);
}

/** Whether scores are told where one reads on: dialogies are looked at, and nobody marks them. */
export function hasMarks({instrument}: Pick<ReportView, 'instrument'>): boolean {
  return toldOutOf(instrument) === 100;
}

/** A score in words; that of dialogies as their intensities are. */
export function markOf(view: Pick<ReportView, 'instrument' | 'messages'>, score: number): string {
  return view.messages.score(toldScore(view.instrument, score), toldOutOf(view.instrument));
}
