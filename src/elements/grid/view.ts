import type {
  Answer,
  Answers,
  Branch,
  Instrument,
  NodeResult,
  RatingItem,
  Response,
  Result,
  Scale,
} from '../../core/schema.js';
import {levelOf} from '../../core/level.js';
import {isAnswered} from '../../core/state.js';
import {isBranch} from '../../core/tree.js';
import type {Messages, Outcome} from '../messages/messages.js';

/** What the respondent has opened, and where one is. Never an answer. */
export interface GridState {
  /** In steps, the section on show; as many as there are sections stands for the read-through. */
  step: number | undefined;
  isReviewing: boolean;
  /** Whether missing answers are pointed at, because the respondent tried to finish. */
  isChecked: boolean;
  /** Sections whose scale is explained. */
  openWords: ReadonlySet<string>;
  /** Items whose comment is being written. */
  openComments: ReadonlySet<string>;
  /** The item answered last. */
  lastItem: string;
  /** What was just done, and what undoing it brings back. */
  notice: {text: string; undo?: Response} | undefined;
  /** Said once to assistive technology. */
  announcement: string;
}

export const untouched: GridState = {
  ...{step: 0, isReviewing: false, isChecked: false, openComments: new Set(), openWords: new Set()},
  ...{lastItem: '', notice: undefined, announcement: ''},
};

/** Everything the grid's templates read. They answer through named buttons and native fields, never by calls. */
export interface GridView extends GridState {
  messages: Messages;
  /** In the respondent's language. */
  instrument: Instrument;
  sections: readonly Branch[];
  answers: Answers;
  comments: Readonly<Record<string, string>>;
  result: Result;
  outcome: Outcome;
  /** What each section was last drawn from. */
  drawn: Map<string, readonly unknown[]>;
  isRequired: boolean;
  isReadOnly: boolean;
  isDisabled: boolean;
  isInForm: boolean;
}

/** The statements of one section. */
export function statementsOf(section: Branch): RatingItem[] {
  return section.children.filter((child) => !isBranch(child)) as RatingItem[];
}

export function scaleOf({instrument}: GridView, item: RatingItem): Scale {
  return instrument.scales[item.scale]!;
}

/** The answer as the respondent would say it; '' when there is none. */
export function wordFor(view: GridView, item: RatingItem, answer: Answer | undefined = view.answers[item.id]): string {
  if (answer === 'na') return view.messages.notApplicable;
  if (answer === 'dk') return view.messages.doesNotKnow;
  return scaleOf(view, item).options.find(({value}) => value === answer)?.label ?? '';
}

/** A score for people: its level and whole number, or that answers are to be completed. */
export function scoreText(
  {messages, instrument}: Pick<GridView, 'messages' | 'instrument'>,
  {score}: NodeResult,
): string {
  return messages.score(score === null ? null : Math.round(score), levelOf(instrument.levels, score)?.title);
}

export function nodeOf({result}: Pick<GridView, 'result'>, id: string): NodeResult {
  return result.nodes.find((node) => node.id === id) ?? result.total;
}

/** Which section a statement is in. */
export function placeOf({sections}: Pick<GridView, 'sections'>, item: string): number {
  return sections.findIndex((section) => statementsOf(section).some(({id}) => id === item));
}

/** Every statement without any answer, in order. */
export function unansweredOf({sections, answers}: Pick<GridView, 'sections' | 'answers'>): RatingItem[] {
  return sections.flatMap(statementsOf).filter((item) => !isAnswered(item, answers));
}

/** Whether every statement of a section has an answer. */
export function isWhole(section: Branch, answers: Answers): boolean {
  return statementsOf(section).every((item) => isAnswered(item, answers));
}
