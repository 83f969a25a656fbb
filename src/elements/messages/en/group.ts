import type {CoopErrorCode} from '../../../core/error.js';
import type {GroupMessages, KeptMessages} from '../messages.js';
import {fileRefused} from './file-refused.js';
import {look} from './look.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Why a code or a file was not read. */
const reasons: Partial<Record<CoopErrorCode, string>> = {
  'code-length': 'some of it is missing, or there is too much',
  'code-symbol': 'this is no code',
  'code-checksum': 'a character is wrong, compare it with the original',
  'code-version': 'it comes from a newer version',
  'code-instrument': 'it answers another questionnaire',
  'instrument-mismatch': 'it answers another questionnaire',
  'newer-schema': 'it comes from a newer version',
  'load-failed': 'there is no network to open it',
  failed: 'it could not be read here',
  outdated: 'a file of this page is missing, reload it',
};

const refusals: KeptMessages['refusals'] = {
  denied: 'This browser keeps nothing here. Save the outcome in a file before you leave the page.',
  full: 'This device has no room left. Save the outcome in a file before you leave the page.',
  newer: 'This device keeps a session of a newer version here, which stays as it is.',
  unreadable: 'This device keeps something else here, which stays as it is.',
  twice: 'Another session of this page is kept under the same name: this one is not.',
};

/** English, of `<coop-group>`; what it shares with other elements is given beside. */
export const group: Omit<GroupMessages, 'offered' | 'haveFile' | 'room' | 'failed' | 'unusable' | 'retry'> = {
  ...look,
  loading: 'The questionnaire is on its way…',
  title: 'Our mutual diagnosis',
  steps: {gather: 'Gather', look: 'Look', agree: 'Agree', keep: 'Keep'},
  stepsLabel: 'Steps',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  back: 'Back',
  forward: 'Continue',

  joinTitle: 'Answer each on your own phone',
  join: 'Scan this picture, or type this address:',
  joinPicture: 'Picture to scan, which leads to the page where to answer',
  joinNext: 'At the end, your phone shows a code: read it out, or hold it to the camera of this screen.',
  codes: 'Codes of answers',
  codesHelp: 'Type or paste one code or several, or drop files of answers here.',
  add: 'Add',
  actor: 'Who answers, if you wish',
  actorHelp: (of) => `Answers are shown by type of actor as well where there are at least ${of} of each.`,
  openFiles: 'Open files of answers',
  scan: 'Read codes by the camera',
  scanning: 'Hold a code to the camera.',
  stopScanning: 'Stop the camera',
  noCamera: {
    absent: 'This page has no camera: it takes one, and an https address. Type the codes, or open the files.',
    refused: 'This page may not use the camera. You can allow it in your browser, or type the codes.',
    failed: 'The camera could not start. Type the codes, or open the files.',
  },
  members: 'What has come in',
  member: (position, time) => `Answer ${position}, came at ${time}`,
  remove: 'Take out',
  removed: 'The answer is taken out.',
  undo: 'Undo',
  added: (count) => `${plural(count, 'answer', 'answers')} added.`,
  unread: (text, code) => `“${text}”: ${reasons[code] ?? 'it holds no answers to this questionnaire'}.`,
  twice: 'These answers are here already. Is it the same person?',
  samePerson: 'Yes, the same',
  otherPerson: 'No, somebody else',
  reveal: 'Show what the group has answered',
  revealHelp: (of) => `After that, nothing can be taken out, and what still comes enters only ${of} at a time.`,
  missing: (count, of) =>
    `${plural(count, 'answer is', 'answers are')} missing. Under ${of}, one would recognise who answered what.`,
  late: (count, of) =>
    `${plural(count, 'answer that came since waits', 'answers that came since wait')}: ${of - count} more, so that nobody is recognised.`,
  entered: (count) =>
    `${plural(count, 'answer that came since has', 'answers that came since have')} come in: what you see has changed.`,
  hides: 'You will see what was answered, never by whom.',

  pointOf: (position, count) => `Point ${position} of ${count}`,
  morePoints: (count) =>
    `${plural(count, 'other statement parts', 'other statements part')} us as well: see “The whole”.`,
  whole: 'The whole',

  position: 'Our common position',
  agreed: (position) => `Our position: ${position}`,
  disagreement: 'We stay in disagreement',
  undecided: 'To be decided',
  intensity: 'intensity, from 0 to 10',
  note: 'What we take from it',
  stepsTitle: 'Our next steps',
  stepsHelp: 'Three at most: small, and in your own hands.',
  stepNumber: (position) => ['First', 'Second', 'Third'][position - 1] + ' step',
  what: 'What',
  whatMissing: 'Say what: without it, this step is not kept.',
  who: 'Who',
  whoHelp: 'For “Who”, a role or a structure, not a name.',
  when: 'When',

  outcome: 'The outcome of our group',
  summary: (count, time) => `${count} people, ${time}`,
  decided: 'What we say of it',
  nothingDecided: 'No common position is noted yet.',
  finish: 'Finish',
  outcomes: {
    unfinished: '',
    sending: 'Sending…',
    stored: 'Your outcome is saved.',
    alone:
      'All done, and nobody else has your outcome: it is on this page alone. Keep it in a file or on paper before you leave it.',
    device: 'All done. Your outcome is kept on this device, and nowhere else.',
    waiting: 'All done. Your outcome is kept on this device, and will be sent as soon as possible.',
    refused: 'Sending did not go through. Your outcome is still here.',
    taken: 'All done: this site has taken your outcome.',
    form: 'Your outcome leaves with the form.',
  },
  handedOver: 'All done. You have kept your outcome: you may leave this page.',
  save: 'Save the outcome in a file',
  print: 'Print',
  printed: 'Your browser does not tell whether it printed.',
  havePaper: 'We have it on paper',
  next: 'And now: choose when you meet again. The file of this outcome, opened that day, shows what has moved.',
  fileName: (instrument, date) => `outcome-${instrument}-${date}.json`,
  openEarlier: 'Open the outcome of last time',
  earlierOpened: 'This is the outcome of a group, and nobody’s answer: it will be compared with yours.',
  earlierUnread: fileRefused('This file is no outcome of a group.'),

  privacy: (isKept, receiver) =>
    [
      isKept ? 'Answers are kept on this device.' : 'Answers stay on this page, and go with it.',
      receiver ? `When you finish, the outcome is sent to ${receiver}.` : '',
      isKept
        ? `The session goes from this device ${receiver ? 'once that outcome is stored, or ' : ''}once you clear it; a file or a print clears nothing.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  kept: (time) => `Kept on this device at ${time}.`,
  found: (date) => `Here is the session of ${date}.`,
  begin: 'New session',
  begun: 'A new session begins: the one before is cleared from this device.',
  erase: 'Clear this session',
  erased: (isStored) =>
    `The session is cleared from this device.${isStored ? ' Its outcome stays where it is stored.' : ''}`,
  refusals,
  notKeeping: 'There is no network: nothing is kept on this device for now.',
};
