import type {Space} from '../../core/score/dialogy.js';
import type {CoopErrorCode} from '../../core/error.js';
import type {Explanation, Term} from '../../core/score/explain.js';
import type {Response, SectionNames} from '../../core/schema.js';
import type {Time, TimeId} from './time.js';

/**
 * What became of the answers. `unfinished`: one is still answering. `alone`: one has finished, and nobody has received
 * anything. `device`: they are kept on this device, and nowhere else. `sending`: they are being stored. `waiting`: they are
 * on this device, and will be sent. `stored`: somebody has stored them. `refused`: nobody took them, and all is still here.
 * `taken`: the host took delivery over. `form`: they went with the form around.
 */
export type Delivery =
  'unfinished' | 'alone' | 'device' | 'sending' | 'waiting' | 'stored' | 'refused' | 'taken' | 'form';

/** Every word that the elements say by themselves, in one language. Numbers come in ready to be read. */
export interface Messages {
  /** The direction of the script. */
  dir: 'ltr' | 'rtl';
  form: FormMessages;
  kept: KeptMessages;
  sharing: SharingMessages;
  grid: GridMessages;
  principles: PrinciplesMessages;
  project: ProjectMessages;
  radar: RadarMessages & ComparisonMessages;
  journey: JourneyMessages & {keeping: KeepingMessages};
  report: ReportMessages;
  assessment: AssessmentMessages;
  group: GroupMessages;
}

/** What explains the words of cooperation, where they are used. */
export interface GlossaryMessages {
  words: string;
  all: string;
  failed(code: CoopErrorCode): string;
}

/** What every element that asks says alike. */
export interface FormMessages extends AnsweringMessages, EndingMessages {}

/** What it says while one answers. */
export interface AnsweringMessages extends FailureMessages, Pick<FileMessages, 'offered'> {
  glossary: GlossaryMessages;
  privacy: string;
  privacyInForm: string;
  answered(count: number, of: number): string;
  left(count: number): string;
  takeBack: string;
  missing(item: string): string;
  /** How many characters more a field takes, once they are few. */
  room(left: number): string;
  expected: string;
  back: string;
  forward: string;
  unanswered: string;
  finish: string;
  open: string;
  save: string;
  fileName(instrument: string, date: string): string;
  /** By what one has them on: the respondent says so. */
  have: Readonly<Record<'file' | 'paper', string>>;
  undo: string;
  loading: string;
  /** What is said of answers that a host set and that were refused. */
  answersRefused: string;
  /** What keeps or sends answers did not arrive. */
  notKeeping: string;
  /** What one needs at the end did not arrive. */
  notEnding(code: CoopErrorCode): string;
}

/** What it says of looking back and of the end, and of taking answers along. */
export interface EndingMessages {
  reviewTitle: string;
  /** Where nothing is missing. */
  reviewComplete: string;
  reviewAll: string;
  edit: string;
  finishInForm: string;
  /** What became of the answers, said once it is known; nothing while one answers. */
  outcomes: Readonly<Record<Delivery, string>>;
  /** In the place of `alone`, once the respondent says that a file, paper or a code was taken. */
  handedOver: string;
  /** In the place of `device`, likewise. */
  keptAndGiven: string;
  print: string;
  /** What is said once answers were printed: a page never learns whether they were. */
  printed: string;
  /** One thing to do, once one has finished. */
  next: string;
  opened: string;
  /** Why a file could not be opened, by the kind of refusal. */
  fileRefused(code: CoopErrorCode): string;
  erase: string;
  eraseCancel: string;
  erased: string;
  undone: string;
  /** Opens what gives answers to a group, and what is said where that did not arrive. */
  share: string;
  notSharing(code: CoopErrorCode): string;
}

/** What elements that ask say of keeping answers on this device, and of sending them. Dates come in as words. */
export interface KeptMessages {
  /** Where answers are kept, where they go, or both. */
  privacy(isKept: boolean, receiver: string | undefined): string;
  kept(time: string): string;
  /** What is kept, and how long. */
  about: string;
  aboutText: string;
  /** Why nothing is kept. */
  refusals: Readonly<Record<'denied' | 'full' | 'newer' | 'unreadable' | 'twice', string>>;
  erase: string;
  found(date: string): string;
  /** Likewise, where another group than theirs asks for answers now; and the way to answer anew. */
  foundOfAnother(date: string): string;
  again: string;
  resume: string;
  /** Another person begins anew, and what is asked where these answers are nowhere else. */
  another: string;
  anotherQuestion: string;
  anotherConfirm: string;
  anotherCancel: string;
  /** What had to make room, and the ways out of it. */
  aside(date: string): string;
  takeAside: string;
  changed(date: string): string;
  saveAside: string;
  dropAside: string;
  takenAside: string;
  followed: string;
  gone: string;
  waiting(count: number): string;
  late(count: number): string;
  refused(count: number): string;
  saveThem: string;
  sendAgain: string;
  dropThem: string;
  eraseThere: string;
  erasedThere: string;
  erasingThere: string;
}

/** What elements that ask say of giving answers to a group. */
export interface SharingMessages {
  title: string;
  /** The title, where one answers for a group. */
  awaited: string;
  /** What one can do with the code, and whom it is for. */
  lead: string;
  /** What the code and its picture are called. */
  code: string;
  picture: string;
  /** A link to the page where the group's answers meet. */
  link: string;
  /** On whose device it is of use. */
  linkHelp: string;
  copyCode: string;
  copyLink: string;
  copied: string;
  notCopied: string;
  /** What is not in the code. */
  omitted(what: readonly Omitted[]): string;
  /** The respondent says that the group has the code, and is answered. */
  given: string;
  noted: string;
}

/** What a code does not hold: comments, answers that are not scored, the project sheet. */
export type Omitted = 'comments' | 'unscored' | 'project';

/** What is said once a file was handed over: a page never learns whether it was saved. */
export interface FileMessages {
  offered: string;
  haveFile: string;
}

/** What is said in the place of a questionnaire. */
export interface FailureMessages {
  /** Something did not arrive, by the kind of failure. */
  failed(code: CoopErrorCode): string;
  /** It did arrive, and cannot be asked or read. */
  unusable: string;
  retry: string;
}

/** What each element that asks says in words of its own: it knows what its items and sections are called. */
export interface AskingMessages {
  /** What sections are called where the questionnaire does not say it. */
  sectionNames: SectionNames;
  /** Before anything: how many questions, how long. */
  intro(items: number, sections: number, minutes: number, names: SectionNames): string;
  about: string;
  required: string;
  eraseQuestion(answers: number): string;
}

/** What each element that assesses says besides: how far one is, comments, what the read-through misses. */
export interface AssessingMessages extends AskingMessages {
  nextUnanswered: string;
  addComment: string;
  comment: string;
  reviewMissing(count: number): string;
}

export interface GridMessages extends AssessingMessages {
  sections(count: number, names: SectionNames): string;
  sectionOf(position: number, count: number, names: SectionNames): string;
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

export interface PrinciplesMessages extends AssessingMessages {
  /** What assistive technology says of one logic; `undefined` while it has no intensity. */
  intensity(logic: string, value: number | undefined): string;
  /** How alive a logic is, from 0 to 10. */
  strength(value: number): string;
  /** What the space between both logics looks like, where both have an intensity; `more` names the one that has more. */
  space(space: Space, more: string): string;
  notApplicable: string;
  /** What is said where one logic alone has an intensity. */
  toComplete: string;
  relation: string;
  relations: Readonly<Record<'complementary' | 'competing' | 'antagonistic', string>>;
  /** The button that opens the reading help, and what its parts are called. */
  help: string;
  signalOf(logic: string): string;
  question: string;
}

export interface ProjectMessages extends AskingMessages {
  /** Said instead of `intro` where nothing is required. */
  optional: string;
  /** Where the sheet goes, when it is for other forms. */
  along: string;
  /** What a list says while nothing is chosen in it. */
  choose: string;
}

/** Scores come in as whole numbers. */
export interface RadarMessages extends FailureMessages {
  /** What the switch is about, and what it switches between. */
  views: string;
  view: Readonly<Record<'radar' | 'bars' | 'table', string>>;
  /** What the picture is called, with how to walk through it by keyboard. */
  picture(title: string): string;
  /** What a series is called by who answers. */
  modes: Readonly<Record<Response['mode'], string>>;
  /** The name of its level, and a score. */
  score(score: number, of: 10 | 100, level: string | undefined): string;
  noScore: string;
  /** How much of an axis is answered, in a few words that stay on one line. */
  coverage(answered: number, of: number): string;
  answers(answered: number, of: number): string;
  /** All that is said of one axis. */
  axis(title: string, said: readonly string[]): string;
  /** The head of the table's first column. */
  axes: string;
  /** What the rings stand for, where there is no room to write it on them. */
  levels(names: readonly string[]): string;
  empty: string;
  /** Why there is no radar of less than 3 axes, nor of more than 24. */
  notForRadar: string;
  /** By what the picture is for: the screen, or paper at any size. */
  savePicture: Readonly<Record<'png' | 'svg', string>>;
  /** The picture could not be made, by the kind of failure. */
  notSaved(code: CoopErrorCode): string;
  loading: string;
}

/** What a radar says of several series. */
export interface ComparisonMessages {
  /** What a series is called that nobody answers just now. */
  kinds: Readonly<Record<'earlier' | 'target' | 'reference', string>>;
  group(size: number): string;
  /** What is said instead of a group's scores, where too few have one. */
  withheld: string;
  /** A group's scores: its median, what its middle half lies between, and its range. */
  spread(median: number, low: number, high: number, least: number, greatest: number): string;
  members: string;
}

/** Dates come in as words, except in names of files. */
export interface JourneyMessages extends Pick<FileMessages, 'haveFile'> {
  glossary: GlossaryMessages;
  title: string;
  /** The nine times themselves, by id. */
  times: Readonly<Record<TimeId, Time>>;
  timeOf(position: number, count: number): string;
  /** What a time is called in the list, for assistive technology. */
  isWritten: string;
  isRunning: string;
  /** What the two prompts are. */
  prompts: string;
  back: string;
  forward: string;
  fullScreen: string;
  leaveFullScreen: string;

  timer: string;
  /** The suggested length. */
  suggested(minutes: number): string;
  start: string;
  pause: string;
  resume: string;
  again: string;
  left(minutes: number, seconds: number): string;
  taken(minutes: number, seconds: number): string;
  started(title: string, minutes: number): string;
  /** What is said, and shown, once the suggested length has passed. */
  over: string;
  overIn(title: string): string;

  note: string;
  notes: string;
  noNote: string;
  noNotes: string;
  /** How many characters more a note takes, once they are few. */
  room(left: number): string;
  edit: string;
  save: string;
  print: string;
  fileName(date: string): string;
  privacy: string;
  /** What is said when something could not be done. */
  notices: Readonly<Record<'failed' | 'noDate' | 'noFullScreen' | 'offered' | 'outdated', string>>;

  next: string;
  nextHelp: string;
  nextIs(date: string): string;
  calendar: string;
  calendarName(date: string): string;
  /** What is noted in the calendar. */
  meeting: string;
  meetingHelp: string;

  /** Opens what stands in the seventh time, where it is projected. */
  answering: string;
  /** How a group answers there. */
  ways: string;
  together: string;
  apart: string;
  /** What it has said there, for its notes. */
  groupSaid: string;
  takeSaid: string;
  groupPosition(title: string, a: string, intensityA: number, b: string, intensityB: number): string;
  groupDisagreement(title: string): string;
  loading: string;
  /** Where answers in the seventh time go. */
  principlesPrivacy: string;
  loadFailed(code: CoopErrorCode): string;
  retry: string;
}

/** What was done with notes or found on this device, and why it keeps nothing. */
type KeepingNotice =
  | ('aside' | 'dropped' | 'erased' | 'followed' | 'gone' | 'notErased' | 'taken' | 'undone')
  | ('denied' | 'full' | 'newer' | 'twice' | 'unreadable');

/** What a journey says of keeping notes on this device. */
export interface KeepingMessages {
  privacy: string;
  /** When the device took what is here, as words. */
  kept(time: string): string;
  /** What is kept, and how long. */
  about: string;
  aboutText: string;
  erase: string;
  /** What was just done or found, and the ways out of it. */
  notices: Readonly<Record<KeepingNotice, string>>;
  choices: Readonly<Record<'drop' | 'take' | 'undo', string>>;
}

/** Scores, counts and dates come in ready to be read. */
export interface ReportMessages extends FailureMessages {
  glossary: GlossaryMessages;
  /** What the report is, by who answers. */
  modes: Readonly<Record<Response['mode'], string>>;
  empty: string;
  loading: string;
  project: string;
  /** The heads of what one tells of a project, by question of its sheet. */
  story: Readonly<Record<'ambitions' | 'defis' | 'valeur', string>>;
  notPublic: string;
  overview: string;
  answered(answered: number, of: number): string;
  score(score: number, of: 10 | 100): string;
  noScore: string;
  dialogies: string;
  /** What two levels do to one another, and what one answers who speaks for an organisation. */
  pairs: string;
  pairsLead: string;
  pair(one: string, other: string): string;
  mandate: string;
  strengths: string;
  priorities: string;
  splits: string;
  splitsLead: string;
  /** Where the one response stands that a group's answers are beside. */
  inThisOne(standing: string): string;
  /** The heads of what follows from an axis. */
  question: string;
  steps: string;
  resources: string;
  /** Who helps, whatever the result is. */
  supports: string;
  supportsLead: string;
  moves: string;
  since(date: string): string;
  /** Nothing has a score both times. */
  notMoved: string;
  openEarlier: string;
  earlierUnread(code: CoopErrorCode): string;
  closeEarlier: string;
  before: string;
  now: string;
  details: string;
  showDetails: string;
  /** What sections are called where the questionnaire does not say it, and one dialogy. */
  sectionNames: SectionNames;
  dialogy: string;
  nodeScore: string;
  total: string;
  explain: string;
  /** How a score was made, or why there is none. */
  rules: Readonly<Record<Explanation['rule'], string>>;
  weight(weight: number): string;
  statuses: Readonly<Record<Exclude<Term['status'], 'counted'>, string>>;
  /** All answers, with their examples and notes; what opens them, and what is said of one that is not there. */
  answers: string;
  showAnswers: string;
  unanswered: string;
  showSheet: string;
  provenance: string;
  print: string;
  saveTable: string;
  saveResponse: string;
  /** The heads of the table that is saved, and what separates its columns where this language is read. */
  columns: Readonly<Record<'item' | 'answer' | 'value' | 'score' | 'comment', string>>;
  separator: string;
  relations: PrinciplesMessages['relations'];
  fileName(instrument: string, date: string): string;
  groupOf(size: number): string;
  /** Of a group, where nobody's own response is reported. */
  look: LookMessages;
}

/** The parts of a whole self-test, in the order in which one goes through them. */
export type PartName = 'project' | 'form' | 'radar' | 'report' | 'result' | 'next';

export interface AssessmentMessages extends FailureMessages {
  parts: Readonly<Record<PartName, string>>;
  /** What the list of parts is called. */
  steps: string;
  stepOf(position: number, count: number): string;
  back: string;
  /** On to the next part, by what it is. */
  forward: string;
  seeResult: string;
  seeReport: string;
  /** Where one has gone on without finishing. */
  finish: string;
  loading: string;
}

/** What one does in a group, one after the other. */
export type GroupStep = 'gather' | 'look' | 'agree' | 'keep';

/** Who a member speaks as, where the group wishes to tell. */
export type Actor = 'association' | 'company' | 'authority' | 'resident' | 'research' | 'other';

/** What a group has answered, item by item. */
export interface SpreadMessages {
  option(label: string, count: number): string;
  notApplicable(count: number): string;
  doesNotKnow(count: number): string;
  dotsOf(count: number): string;
  pair(a: string, intensityA: number, b: string, intensityB: number, count: number): string;
  withheld: string;
  byActor: string;
  noActor: string;
  actors: Readonly<Record<Actor, string>>;
}

/** What a group sees differently and alike. */
export interface LookMessages extends SpreadMessages {
  split: string;
  noSplit: string;
  agreements: string;
  noAgreement: string;
  wholeLead(count: number): string;
  statements: string;
  question: string;
  gathered(count: number): string;
  /** What heads what has moved since another time. */
  moved(date: string): string;
  notMoved: string;
  /** Too few have answered it at one time or the other. */
  notCompared: string;
  /** Where half of the group is under, and half above; and what that is. */
  middle(before: number, now: number, isInTens: boolean): string;
  middleMeans: string;
}

/** Of `<coop-group>`. Dates and times come in as words. */
export interface GroupMessages extends FailureMessages, FileMessages, LookMessages {
  loading: string;
  title: string;
  steps: Readonly<Record<GroupStep, string>>;
  stepsLabel: string;
  fullScreen: string;
  leaveFullScreen: string;
  back: string;
  forward: string;

  /** Where one answers on one's own phone. */
  joinTitle: string;
  join: string;
  joinPicture: string;
  /** How answers come back. */
  joinNext: string;
  codes: string;
  codesHelp: string;
  add: string;
  actor: string;
  /** From how many on they are shown by type of actor. */
  actorHelp(of: number): string;
  openFiles: string;
  scan: string;
  scanning: string;
  stopScanning: string;
  /** Why the camera shows nothing. */
  noCamera: Readonly<Record<'absent' | 'refused' | 'failed', string>>;
  members: string;
  member(position: number, time: string): string;
  remove: string;
  removed: string;
  undo: string;
  added(count: number): string;
  /** What could not be read: as it was written, with why. */
  unread(text: string, code: CoopErrorCode): string;
  twice: string;
  samePerson: string;
  otherPerson: string;
  reveal: string;
  /** How many have to come at once afterwards. */
  revealHelp(of: number): string;
  missing(count: number, of: number): string;
  late(count: number, of: number): string;
  /** What waited is in what is seen by now. */
  entered(count: number): string;
  hides: string;

  pointOf(position: number, count: number): string;
  /** How many more points there are than are gone through. */
  morePoints(count: number): string;
  whole: string;

  position: string;
  /** It, once it is taken. */
  agreed(position: string): string;
  disagreement: string;
  undecided: string;
  intensity: string;
  note: string;
  room(left: number): string;
  stepsTitle: string;
  stepsHelp: string;
  stepNumber(position: number): string;
  what: string;
  /** Without a word of what, a step is none. */
  whatMissing: string;
  who: string;
  whoHelp: string;
  when: string;

  /** What the group takes along. */
  outcome: string;
  summary(count: number, time: string): string;
  decided: string;
  nothingDecided: string;
  finish: string;
  outcomes: Readonly<Record<Delivery, string>>;
  /** In the place of `alone`, once somebody says that a file or paper was taken. */
  handedOver: string;
  save: string;
  print: string;
  printed: string;
  havePaper: string;
  next: string;
  fileName(instrument: string, date: string): string;
  openEarlier: string;
  earlierUnread(code: CoopErrorCode): string;
  /** An outcome came among answers. */
  earlierOpened: string;

  /** Where answers are, and where the outcome goes. */
  privacy(isKept: boolean, receiver: string | undefined): string;
  kept(time: string): string;
  found(date: string): string;
  /** Begins another session where one was found. */
  begin: string;
  begun: string;
  erase: string;
  /** @param isStored Whether its outcome is somewhere else, and stays there. */
  erased(isStored: boolean): string;
  /** Why nothing is kept. */
  refusals: KeptMessages['refusals'];
  notKeeping: string;
}
