import type {html, nothing, TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Answers, Branch, Instrument, Item, Response, Result, SectionNames} from '../../core/schema.js';
import {isAnswered} from '../../core/state.js';
import {isBranch} from '../../core/tree.js';
import type {AnsweringMessages, AskingMessages, AssessingMessages, Delivery} from '../messages/messages.js';

/** What takes answers along without a word to the page. */
export type Way = keyof AnsweringMessages['have'];

/** What the respondent has opened, and where one is. Never an answer. */
export interface QuestionnaireState {
  /** In steps, the section on show; as many as there are sections stands for the end. */
  step: number | undefined;
  /** Whether missing answers are pointed at, because the respondent tried to finish. */
  isChecked: boolean;
  /** Ids of the sections and items whose explanation is open. */
  openHelp: ReadonlySet<string>;
  /** Items whose comment is being written. */
  openComments: ReadonlySet<string>;
  /** The field that one has written in last. */
  typed: string;
  /** The item answered last. */
  lastItem: string;
  /** What was just done, and what undoing it brings back, or the way that it took answers, of which only the respondent knows whether they arrived. */
  notice: {text: string; undo?: Response; way?: Way} | undefined;
  /** Said once to assistive technology. */
  announcement: string;
}

export const untouched: QuestionnaireState = {
  ...{step: 0, isChecked: false, openComments: new Set(), openHelp: new Set()},
  ...{typed: '', lastItem: '', notice: undefined, announcement: ''},
};

/**
 * Everything the templates of a form element read. They answer through named
 * buttons and native fields, never by calls.
 *
 * @typeParam M The element's own words, besides those that all form elements say.
 */
export interface QuestionnaireView<M extends AskingMessages = AskingMessages> extends QuestionnaireState {
  messages: AnsweringMessages & M;
  /** Of the title; those under it are deeper. */
  headingLevel: number;
  /** In the respondent's language. */
  instrument: Instrument;
  sections: readonly Branch[];
  answers: Answers;
  comments: Readonly<Record<string, string>>;
  /** How many bytes are left for what one writes, where they are few. */
  bytes: number;
  result: Result;
  delivery: Delivery;
  /** Whether leaving the page would lose what the respondent did. */
  isUnsaved: boolean;
  /** Whether the respondent says to have it, or to have given it. */
  isHandedOver: boolean;
  /** What is said and done about keeping answers on this device and sending them, where a host asks for it. */
  keeping: KeepingView | undefined;
  /** What one needs at the end, once it is here, and why it did not come. */
  ending: EndingView | undefined;
  endingError: CoopError | undefined;
  shown: Shown;
  /** What each section and each item was last drawn from. */
  drawn: Map<string, readonly unknown[]>;
  isRequired: boolean;
  isReadOnly: boolean;
  isDisabled: boolean;
  isInForm: boolean;
}

/** What keeps answers on this device and sends them, as the other templates read it. */
export interface KeepingView {
  /** Where answers go. */
  privacy: string;
  /** What comes before all: what one comes back to, what waits, what is not kept. */
  lead: (draw: typeof html) => TemplateResult;
  /** What is kept, at the tools; briefly, only when. */
  foot: (draw: typeof html, isBrief: boolean) => TemplateResult;
  /** Ways that are left once one has finished. */
  ways: (draw: typeof html) => TemplateResult;
  /** What clearing is called, where it clears this device. */
  erase: string | undefined;
  /** Whether one has finished and it is not known yet whether this device keeps that. */
  isSettling: boolean;
  /** Whether sending again may help. */
  canSendAgain: boolean;
}

/** What one needs at the end, as the other templates read it. */
export interface EndingView {
  /** What became of the answers; '' while one answers. */
  outcome: (view: QuestionnaireView) => string;
  /** Ways that are left once one has finished. */
  ways: (draw: typeof html, view: QuestionnaireView) => TemplateResult | string;
  /** What is missing, and all answers where one wants to read them. */
  review: <M extends AssessingMessages>(
    draw: typeof html,
    view: QuestionnaireView<M>,
    drawing: Drawing<M>,
  ) => TemplateResult;
  /** Keeping, reopening and clearing answers. */
  tools: (draw: typeof html, view: QuestionnaireView) => TemplateResult;
}

/** What gives answers to a group, as the other templates read it. */
export interface SharingView {
  isOpen: boolean;
  /** The code and all that goes with it, once what draws it is here. */
  section?: (draw: typeof html, level: number, isMain: boolean) => TemplateResult;
}

/** What is on show of a questionnaire: all of it, or, where what became of the answers is a page of its own, either part. */
export type Shown = 'all' | 'questions' | 'end';

/** Where one is, so that one comes back there. */
export interface Place extends Pick<QuestionnaireState, 'step'> {
  openComments: readonly string[];
}

/** How live scores are drawn, and said once a section is whole. */
export interface Scores<M extends AskingMessages> {
  section: (view: QuestionnaireView<M>, section: Branch) => TemplateResult;
  total: (view: QuestionnaireView<M>) => TemplateResult;
  words: (view: QuestionnaireView<M>, section: Branch) => string;
}

/** What each form element draws its own way. */
export interface Drawing<M extends AskingMessages = AskingMessages> {
  /** All that one sees. */
  whole: (view: QuestionnaireView<M>, drawing: Drawing<M>) => TemplateResult;
  /** One item: its question and fields, and what one can do with the answer. */
  item: (view: QuestionnaireView<M>, drawing: Drawing<M>, item: Item) => TemplateResult;
  /** The question and the fields of one item. */
  fields: (view: QuestionnaireView<M>, item: Item) => TemplateResult;
  /** Where a section stands among the others. */
  eyebrow?: (view: QuestionnaireView<M>, section: Branch, position: number) => TemplateResult | typeof nothing;
  /** What comes before the items of a section. */
  lead?: (view: QuestionnaireView<M>, section: Branch) => TemplateResult;
  /** A section that most leave for later, closed until one opens it; without it, all sections are open. */
  fold?: (view: QuestionnaireView<M>, section: Branch, heading: TemplateResult, body: TemplateResult) => TemplateResult;
  /** The way to each section, where there are many. */
  contents?: (view: QuestionnaireView<M>) => TemplateResult | typeof nothing;
  /** Scores, where they are shown while one answers. */
  scores?: Scores<M>;
  /** An answer as the respondent would say it; '' when there is none. */
  answer: (view: QuestionnaireView<M>, item: Item) => string;
  /** What is said to assistive technology, once each time it changes. */
  status: (view: QuestionnaireView<M>) => string;
  /** How many items one answers in a minute. */
  pace: number;
  /** Whether a phone shows it better section by section. */
  isLong: boolean;
}

/**
 * What the read-through is called among the sections.
 *
 * An id in an element that asks is its kind, a hyphen and an id of the instrument, as `h-a1`, the heading of section
 * `a1`. Ours hold one more hyphen, as `h-read-through`: no id of an instrument holds any.
 */
export const REVIEW = 'read-through';

/** What sections are called: by the questionnaire, else in general. */
export function namesIn({instrument, messages}: Pick<QuestionnaireView, 'instrument' | 'messages'>): SectionNames {
  return instrument.sectionNames ?? messages.sectionNames;
}

/** Whether there is nothing yet that one could lose. */
export function hasNothing({answers, comments}: Pick<QuestionnaireView, 'answers' | 'comments'>): boolean {
  return Object.keys(answers).length === 0 && Object.keys(comments).length === 0;
}

/** The items of one section. */
export function itemsIn(section: Branch): Item[] {
  return section.children.filter((child) => !isBranch(child)) as Item[];
}

/** Which section an item is in. */
export function placeOf({sections}: Pick<QuestionnaireView, 'sections'>, item: string): number {
  return sections.findIndex((section) => itemsIn(section).some(({id}) => id === item));
}

/** Every item without any answer, in order. */
export function unansweredOf({sections, answers}: Pick<QuestionnaireView, 'sections' | 'answers'>): Item[] {
  return sections.flatMap(itemsIn).filter((item) => !isAnswered(item, answers));
}

/** Whether an answer is missing that the respondent is now asked for. */
export function isMissing({isChecked, answers}: QuestionnaireView, item: Item): boolean {
  return isChecked && !isAnswered(item, answers);
}

/** Whether every item of a section has an answer. */
export function isWhole(section: Branch, answers: Answers): boolean {
  return itemsIn(section).every((item) => isAnswered(item, answers));
}
