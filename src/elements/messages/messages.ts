import type {Space} from '../../core/dialogy.js';
import type {CoopErrorCode} from '../../core/error.js';

/** What became of finishing. */
export type Outcome = 'unfinished' | 'sending' | 'stored' | 'finished' | 'failed';

/** Every word that the elements say by themselves, in one language. Numbers come in ready to be read. */
export interface Messages {
  /** The direction of the script. */
  dir: 'ltr' | 'rtl';
  form: FormMessages;
  grid: GridMessages;
  principles: PrinciplesMessages;
}

/** What every element that asks says alike. */
export interface FormMessages {
  privacy: string;
  privacyInForm: string;
  answered(count: number, of: number): string;
  left(count: number): string;
  takeBack: string;
  missing(item: string): string;
  expected: string;
  back: string;
  forward: string;
  review: string;
  reviewTitle: string;
  reviewAll: string;
  unanswered: string;
  edit: string;
  finish: string;
  finishInForm: string;
  /** What became of finishing, said once it is known. */
  outcomes: Readonly<Record<Outcome, string>>;
  retry: string;
  save: string;
  open: string;
  fileName(instrument: string, date: string): string;
  opened: string;
  erase: string;
  eraseCancel: string;
  erased: string;
  undo: string;
  undone: string;
  loading: string;
  loadFailed: string;
  /** Why a file could not be opened, by the kind of refusal. */
  fileRefused(code: CoopErrorCode): string;
}

/** What each element that asks says in words of its own: it knows what its items and sections are called. */
export interface AskingMessages {
  /** Before anything: how many questions, how long. */
  intro(items: number, sections: number, minutes: number): string;
  about: string;
  nextUnanswered: string;
  addComment: string;
  comment: string;
  required: string;
  reviewMissing(count: number): string;
  eraseQuestion(answers: number): string;
}

export interface GridMessages extends AskingMessages {
  sections(count: number): string;
  sectionOf(position: number, count: number): string;
  /** A score and its level, in one line; `null` when too little is answered. */
  score(score: number | null, level: string | undefined): string;
  total: string;
  sectionAnnounced(title: string, score: string): string;
  notApplicable: string;
  doesNotKnow: string;
  scaleWords: string;
  /** What assistive technology says of one step of a scale. */
  step(value: string, label: string, help: string | undefined): string;
}

export interface PrinciplesMessages extends AskingMessages {
  /** What assistive technology says of one logic; `undefined` while it has no intensity. */
  intensity(logic: string, value: number | undefined): string;
  /** What the space between both logics looks like, where both have an intensity. */
  spaces: Readonly<Record<Space, string>>;
  notApplicable: string;
  relation: string;
  relations: Readonly<Record<'complementary' | 'competing' | 'antagonistic', string>>;
  /** The button that opens the reading help, and what its parts are called. */
  help: string;
  signalOf(logic: string): string;
  question: string;
}
