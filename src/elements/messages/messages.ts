import type {CoopErrorCode} from '../../core/error.js';

/** What became of finishing. */
export type Outcome = 'unfinished' | 'sending' | 'stored' | 'finished' | 'failed';

/** Every word that the elements say by themselves, in one language. Numbers come in ready to be read. */
export interface Messages {
  /** The direction of the script. */
  dir: 'ltr' | 'rtl';
  notApplicable: string;
  doesNotKnow: string;
  /** Before anything: how many questions, how long, where answers go. */
  intro(items: number, sections: number, minutes: number): string;
  privacy: string;
  privacyInForm: string;
  about: string;
  sections(count: number): string;
  sectionOf(position: number, count: number): string;
  scaleWords: string;
  /** What assistive technology says of one step of a scale. */
  step(value: string, label: string, help: string | undefined): string;
  answered(count: number, of: number): string;
  left(count: number): string;
  nextUnanswered: string;
  takeBack: string;
  addComment: string;
  comment: string;
  /** A score and its level, in one line; `null` when too little is answered. */
  score(score: number | null, level: string | undefined): string;
  total: string;
  sectionAnnounced(title: string, score: string): string;
  missing(statement: string): string;
  isRequired: string;
  required: string;
  back: string;
  forward: string;
  review: string;
  reviewTitle: string;
  reviewAll: string;
  reviewMissing(count: number): string;
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
  eraseQuestion(answers: number): string;
  eraseCancel: string;
  erased: string;
  undo: string;
  undone: string;
  loading: string;
  loadFailed: string;
  /** Why a file could not be opened, by the kind of refusal. */
  fileRefused(code: CoopErrorCode): string;
}
