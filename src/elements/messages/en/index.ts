import {space} from '../../../core/interpret/words/en.js';
import {capitalised} from '../capitalised.js';
import {byId} from '../time.js';
import {fileRefused} from './file-refused.js';
import {group} from './group.js';
import {look} from './look.js';
import {outdated, unlessOutdated, unusable} from './outdated.js';
import {sharing} from './sharing.js';
import {times} from './times.js';
import type {GlossaryMessages, Messages} from '../messages.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const modes = {
  self: 'Self-assessment',
  external: 'Outside view',
  mutual: 'Mutual assessment',
  group: 'Positions of the group',
};
const sectionNames = {one: 'theme', many: 'themes'};

/** “your answer and ”, “your 12 answers and ”, before what else is cleared; nothing where there is no answer. */
const cleared = (answers: number) =>
  answers === 0 ? '' : `your ${answers === 1 ? 'answer' : `${answers} answers`} and `;

const file = {
  offered: 'The file is handed to your browser, which does not tell whether it saved it.',
  haveFile: 'I have the file',
};

const room = (left: number) =>
  left > 0 ? `Room for ${plural(left, 'more character', 'more characters')}` : 'This field is full.';

const glossary: GlossaryMessages = {
  words: 'The words of cooperation',
  all: 'All other words',
  failed: unlessOutdated('The words could not be loaded.'),
};

export const en: Messages = {
  dir: 'ltr',
  form: {
    glossary,
    privacy: 'Your answers stay on this page until you choose to finish.',
    privacyInForm: 'Your answers leave with this form, when you send it.',
    answered: (count, of) => `${count} of ${of}`,
    left: (count) => (count === 0 ? 'complete' : `${count} to go`),
    takeBack: 'Take my answer back',
    missing: (statement) => `“${statement}” has no answer yet`,
    expected: 'An answer is expected',
    room,
    offered: file.offered,
    back: 'Back',
    forward: 'Continue',
    reviewTitle: 'Before you finish',
    reviewComplete: 'You have answered everything.',
    reviewAll: 'All your answers',
    unanswered: 'no answer yet',
    edit: 'Change the answer',
    finish: 'Finish',
    finishInForm: 'All that is left is to send the form.',
    outcomes: {
      unfinished: '',
      sending: 'Sending…',
      stored: 'Your answers are saved.',
      alone:
        'All done, and nobody else has your answers: they are on this page alone. Keep them in a file or on paper before you leave it.',
      device: 'All done. Your answers are kept on this device, and nowhere else.',
      waiting: 'All done. Your answers are kept on this device, and will be sent as soon as possible.',
      refused: 'Sending did not go through. Your answers are still here.',
      taken: 'All done: this site has taken your answers. Thank you for taking the time.',
      form: 'Your answers leave with the form.',
    },
    keptAndGiven: 'All done. Your answers are kept on this device, and where you have given them.',
    handedOver: 'All done. You have kept your answers, or passed them on: you may leave this page.',
    print: 'Print',
    printed: 'Your browser does not tell whether it printed.',
    have: {file: file.haveFile, paper: 'I have them on paper'},
    next: 'And now: talk about it with other members. Their answers, beside yours, will show what to talk about first.',
    retry: 'Try again',
    save: 'Save my answers in a file',
    open: 'Open a file of answers',
    fileName: (instrument, date) => `answers-${instrument}-${date}.json`,
    opened: 'The answers of the file are here.',
    erase: 'Clear everything',
    eraseCancel: 'Clear nothing',
    erased: 'Your answers are cleared.',
    undo: 'Undo',
    undone: 'Your answers are back.',
    loading: 'The questionnaire is on its way…',
    failed: unlessOutdated('The questionnaire could not be loaded.'),
    unusable,
    answersRefused: 'Answers given by this page could not be used.',
    fileRefused: (code) =>
      `${fileRefused('This file holds no answers to this questionnaire.')(code)} Your answers have not changed.`,
    share: 'Give my answers to a group',
    notSharing: unlessOutdated('There is no network to show your code. Try again in a moment.'),
    notKeeping: 'There is no network: nothing is kept on this device for now.',
    notEnding: unlessOutdated(
      'There is no network for what comes next. Your answers are still here. Try again in a moment.',
    ),
  },
  kept: {
    privacy: (isKept, receiver) => {
      const keeping = isKept
        ? 'Your answers are kept on this device, as you give them'
        : 'Your answers stay on this page';
      return receiver ? `${keeping}. When you finish, they are sent to ${receiver}.` : `${keeping}.`;
    },
    kept: (time) => `Kept on this device at ${time}.`,
    about: 'What is kept here',
    aboutText:
      'Your answers, your comments, what you say of the project and where you are. It does not leave this browser, and goes once your answers are saved elsewhere, once you clear it, or after 13 months. A browser may clear it sooner: Safari does after 7 days without a visit.',
    refusals: {
      denied:
        'This browser keeps nothing here. Your answers are on this page: save them in a file before you leave it.',
      full: 'This device has no room left. Your answers are on this page: save them in a file before you leave it.',
      newer:
        'This device keeps answers of a newer version here, which stay as they are. Those that you give stay on this page.',
      unreadable:
        'This device keeps something else here, which stays as it is. The answers that you give stay on this page.',
      twice:
        'Another questionnaire of this page is kept under the same name: this one is not. Save your answers in a file before you leave the page.',
    },
    erase: 'Clear from this device',
    found: (date) => `Here are your answers of ${date}.`,
    foundOfAnother: (date) => `Here are your answers of ${date}. They were for another session than today’s.`,
    again: 'Answer for this session',
    resume: 'Go on',
    another: 'Somebody else answers here',
    anotherQuestion: 'This page knows of no other copy of these answers. Save them in a file before you start again?',
    anotherConfirm: 'Start again without keeping them',
    anotherCancel: 'Go on with these answers',
    aside: (date) => `Other answers were kept here, of ${date}.`,
    takeAside: 'Take back what was kept here',
    changed: (date) => `The questionnaire has changed since your answers of ${date}. They are still kept here.`,
    saveAside: 'Save them in a file',
    dropAside: 'Clear them',
    takenAside: 'What was kept here is back.',
    followed: 'Your answers have changed in another tab.',
    gone: 'These answers were cleared in another tab.',
    waiting: (count) => `${plural(count, 'response waits', 'responses wait')} to be sent.`,
    late: (count) =>
      `${plural(count, 'response has', 'responses have')} waited for more than three days to be sent. We keep trying.`,
    refused: (count) => `${plural(count, 'response was', 'responses were')} not accepted where it was to go.`,
    saveThem: 'Save in a file',
    sendAgain: 'Send now',
    dropThem: 'Clear from this device',
    eraseThere: 'Withdraw my saved answers',
    erasedThere: 'Your answers are not saved any more.',
    erasingThere: 'Your answers will be withdrawn as soon as there is network.',
  },
  sharing,
  grid: {
    notApplicable: 'Not applicable',
    doesNotKnow: 'Don’t know',
    sectionNames,
    intro: (items, sections, minutes, {one, many}) =>
      `${plural(items, 'statement', 'statements')} in ${plural(sections, one, many)}, about ${plural(minutes, 'minute', 'minutes')}. No answer is wrong, and you can come back to any of them.`,
    about: 'About this questionnaire',
    sections: (count, {many}) => `The ${count} ${many}`,
    sectionOf: (position, count, {one}) => `${capitalised(one)} ${position} of ${count}`,
    scaleWords: 'What the answers mean',
    step: (value, label, help) => `${value}, ${label}${help ? `: ${help}` : ''}`,
    nextUnanswered: 'Next statement',
    addComment: 'Add an example',
    comment: 'An example, a fact that shows it',
    score: (score, level) =>
      score === null ? 'Answers to complete' : `${level ? `${level} · ` : ''}${score} out of 100`,
    total: 'Overall',
    sectionAnnounced: (title, score) => `${title}: ${score}`,
    required: 'Please answer every statement. “Not applicable” is an answer.',
    reviewMissing: (count) => `${plural(count, 'statement has', 'statements have')} no answer yet:`,
    eraseQuestion: (answers) => `Clear ${cleared(answers)}the examples?`,
  },
  principles: {
    sectionNames,
    intro: (items, sections, minutes, {one, many}) =>
      `${plural(items, 'dialogy', 'dialogies')} on ${plural(sections, one, many)}, about ${plural(minutes, 'minute', 'minutes')}. Each holds two logics together, neither of which is better. Say how alive each logic is today.`,
    about: 'About these dialogies',
    nextUnanswered: 'Next dialogy',
    addComment: 'Add a note',
    comment: 'What shows it? Even a small sign counts.',
    required: 'Please answer both logics of every dialogy.',
    reviewMissing: (count) => `${plural(count, 'dialogy is', 'dialogies are')} still to complete:`,
    eraseQuestion: (answers) => `Clear ${cleared(answers)}the notes?`,
    intensity: (logic, value) =>
      `${logic}: ${value === undefined ? 'no answer yet' : `${value} out of 10, ${strength(value)}`}`,
    strength,
    space,
    notApplicable: 'not applicable',
    toComplete: 'to complete',
    relation: 'Their relation',
    relations: {complementary: 'complementary', competing: 'competing', antagonistic: 'antagonistic'},
    help: 'Signs to recognise, and a question to talk about',
    signalOf: (logic) => `When “${logic}” takes up all the room`,
    question: 'To talk about it',
  },
  project: {
    sectionNames,
    intro: () => 'A few lines about your project, in the order that suits you.',
    optional: 'A few lines about your project, in the order that suits you. You may leave anything out.',
    about: 'About this sheet',
    required: 'Please answer every question.',
    eraseQuestion: () => 'Clear all that this sheet holds?',
    along: 'This sheet goes along with the answers that you give on this page.',
    choose: 'Choose from the list',
  },
  radar: {
    views: 'Shown as',
    view: {radar: 'Radar', bars: 'Bars', table: 'Table'},
    picture: (title) => `${title}, as a radar. Arrow keys go from one axis to the next.`,
    modes,
    kinds: {earlier: 'Earlier', target: 'Aim', reference: 'Reference'},
    group: (size) => `Group of ${size}`,
    score: (score, of, level) => `${level ? `${level}, ` : ''}${score} out of ${of}`,
    noScore: 'no score yet',
    withheld: 'too few answers to show them',
    spread: (median, low, high, least, greatest) =>
      `${median} in the middle of the group, half between ${low} and ${high}, from ${least} to ${greatest} in all`,
    coverage: (answered, of) => `${answered}\u00a0of\u00a0${of}`,
    answers: (answered, of) => `${answered} of ${plural(of, 'answer', 'answers')}`,
    axis: (title, said) => `${title}: ${said.join('; ')}`,
    axes: 'Axis',
    levels: (names) => `From the centre to the rim: ${names.join(', ')}.`,
    members: 'Show each response',
    empty: 'The radar will draw itself as answers come in.',
    notForRadar: 'A radar can be read with 3 to 24 axes.',
    savePicture: {png: 'Save the picture', svg: 'Save the picture for printing'},
    notSaved: unlessOutdated('The picture could not be made.'),
    loading: 'The radar is on its way…',
    failed: unlessOutdated('The radar could not be shown.'),
    unusable,
    retry: 'Try again',
  },
  journey: {
    glossary,
    title: 'The nine times of cooperation',
    times: byId(times),
    timeOf: (position, count) => `Time ${position} of ${count}`,
    isWritten: 'with a note',
    isRunning: 'timer running',
    prompts: 'To talk about it',
    back: 'Back',
    forward: 'Continue',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',

    timer: 'Timer',
    suggested: (minutes) => `Suggested length: ${plural(minutes, 'minute', 'minutes')}`,
    start: 'Start',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Start again',
    left: (minutes, seconds) => `${duration(minutes, seconds)} left`,
    taken: (minutes, seconds) => `${duration(minutes, seconds)} more`,
    started: (title, minutes) => `${title}: the timer starts for ${plural(minutes, 'minute', 'minutes')}.`,
    over: 'The suggested time has passed. Take what you need.',
    overIn: (title) => `${title}: the suggested time has passed. Take what you need.`,

    note: 'What we take away from this time',
    notes: 'Our notes',
    noNote: 'no note yet',
    noNotes: 'Your notes will be here, time by time.',
    room,
    haveFile: file.haveFile,
    edit: 'Add to it',
    save: 'Save our notes in a file',
    print: 'Print',
    fileName: (date) => `notes-nine-times-${date}.txt`,
    privacy: 'Your notes stay on this page: save them in a file before you leave it.',
    notices: {
      failed: 'That did not work. Your notes are still here.',
      noDate: 'Choose a date first.',
      noFullScreen: 'Full screen is not possible here.',
      offered: file.offered,
      outdated: `${outdated} Your notes are still here.`,
    },
    keeping: {
      privacy: 'Your notes stay on this device, and nowhere else.',
      kept: (time) => `Kept on this device at ${time}.`,
      about: 'What is kept here',
      aboutText:
        'Your notes, the time you are at and the date you chose. None of it leaves this browser, and it goes when you clear it, or after 13 months without a change. A browser may clear it sooner: Safari does after 7 days without a visit.',
      erase: 'Clear from this device',
      notices: {
        aside: 'Other notes were kept here, written in another tab or another time.',
        denied:
          'This device cannot keep anything here. Your notes stay on this page: save them in a file before you leave it.',
        dropped: 'Those other notes are cleared from this device.',
        erased: 'Your notes are cleared from this device.',
        followed: 'Your notes were added to in another tab.',
        full: 'This device has no room left. Your notes stay on this page: save them in a file before you leave it.',
        gone: 'Your notes were cleared in another tab.',
        newer: 'This device keeps notes of a newer version, which stay as they are.',
        notErased: 'Your notes are no longer on this page, but this device could not clear anything.',
        taken: 'What was kept here is back.',
        twice:
          'Another journey on this page is kept under the same name: this one is not. Save your notes in a file before you leave the page.',
        undone: 'Your notes are back.',
        unreadable:
          'This device holds something else under this name, and leaves it alone. Your notes stay on this page.',
      },
      choices: {drop: 'Clear them', take: 'Take back what was kept here', undo: 'Undo'},
    },

    next: 'Date when we take stock again',
    nextHelp: 'Six months leave time for things to settle. The choice is yours.',
    nextIs: (date) => `Taking stock: ${date}`,
    calendar: 'Add it to a calendar',
    calendarName: (date) => `taking-stock-${date}.ics`,
    meeting: 'Take stock of our cooperation again',
    meetingHelp:
      'We chose this day to look at our cooperation again, and to see what has moved. Choose the hour that suits everyone.',

    answering: 'Answer the dialogies',
    ways: 'How do you answer?',
    together: 'Together, on this screen',
    apart: 'Each on their own phone',
    groupSaid: 'What the group has said of the dialogies',
    takeSaid: 'Take it into our note',
    groupPosition: (title, a, intensityA, b, intensityB) =>
      `${title}: ${a} ${intensityA} out of 10, ${b} ${intensityB} out of 10`,
    groupDisagreement: (title) => `${title}: we stay in disagreement`,
    loading: 'The dialogies are on their way…',
    principlesPrivacy: 'These answers do not go with your notes: save them in a file, at the foot of the page.',
    loadFailed: unlessOutdated('The dialogies could not be loaded.'),
    retry: 'Try again',
  },
  report: {
    glossary,
    modes,
    sectionNames,
    dialogy: 'dialogy',
    empty: 'The report will write itself as answers come in.',
    loading: 'The report is on its way…',
    failed: unlessOutdated('The report could not be shown.'),
    unusable,
    retry: 'Try again',
    project: 'The project',
    story: {
      ambitions: 'What it hopes for',
      defis: 'The challenges that it takes up',
      valeur: 'What it brings to the local area',
    },
    notPublic: 'Not to be published without consent',
    overview: 'Where cooperation stands',
    answered: (answered, of) => `${answered} of ${plural(of, 'answer', 'answers')}`,
    score: (score, of) => `${score} out of ${of}`,
    noScore: 'no score yet',
    dialogies: 'The dialogies, one by one',
    pairs: 'Levels that change one another',
    pairsLead: 'These levels act on one another, often without a thought.',
    pair: (one, other) => `${one} and ${other}`,
    mandate: 'You answer for an organisation: that is one more tension, worth looking at.',
    strengths: 'What to lean on',
    priorities: 'What can grow',
    splits: 'What is seen differently',
    splitsLead: 'Do not try to agree right away: first tell each other what you see.',
    inThisOne: (standing) => `In this response: ${standing}.`,
    question: 'A question to ask yourselves',
    steps: 'Possible steps',
    resources: 'Who to turn to',
    supports: 'Who can help you',
    supportsLead: 'Networks stand beside those who cooperate. One call is enough to begin.',
    moves: 'What has moved',
    since: (date) => `Since ${date}`,
    notMoved: 'Nothing has a score both times yet.',
    openEarlier: 'Open the file of last time',
    earlierUnread: fileRefused('This file does not hold what it takes to compare.'),
    closeEarlier: 'Compare no more',
    before: 'Before',
    now: 'Now',
    details: 'In detail',
    showDetails: 'All scores, and how they are made',
    nodeScore: 'Score',
    total: 'Overall',
    explain: 'How this score is worked out',
    rules: {
      'weighted-mean': 'It is the mean of what has a score.',
      'geometric-mean': 'The score depends on both logics at once: as long as one is not alive, it stays at 0.',
      'too-few-answers': 'There are still too few answers for a score.',
      'nothing-applicable': 'Nothing applies here.',
    },
    weight: (weight) => `counts ${weight} times`,
    statuses: {unanswered: 'no score yet', dk: 'don’t know', na: 'not applicable'},
    answers: 'The answers',
    showAnswers: 'All the answers',
    unanswered: 'no answer',
    showSheet: 'The whole sheet',
    provenance: 'Where this questionnaire comes from',
    print: 'Print',
    saveTable: 'Save a table of the answers',
    saveResponse: 'Save a file to open again later',
    columns: {
      item: 'Question',
      answer: 'Answer',
      value: 'Value',
      score: 'Score out of 100',
      comment: 'Example or note',
    },
    separator: ',',
    relations: {complementary: 'complementary', competing: 'competing', antagonistic: 'antagonistic'},
    fileName: (instrument, date) => `report-${instrument}-${date}`,
    groupOf: (size) => `beside the answers of ${plural(size, 'person', 'people')}`,
    look,
  },
  assessment: {
    parts: {
      project: 'The project',
      form: 'The questions',
      radar: 'The radar',
      report: 'The report',
      result: 'The result',
      next: 'What next',
    },
    steps: 'Steps',
    stepOf: (position, count) => `Step ${position} of ${count}`,
    back: 'Back',
    forward: 'Continue',
    seeResult: 'See the result',
    seeReport: 'Read the report',
    finish: 'Finish',
    loading: 'The questionnaire is on its way…',
    failed: unlessOutdated('The questionnaire could not be loaded.'),
    unusable,
    retry: 'Try again',
  },
  group: {
    ...group,
    ...file,
    room,
    failed: unlessOutdated('The questionnaire could not be loaded.'),
    unusable,
    retry: 'Try again',
  },
};

function duration(minutes: number, seconds: number): string {
  const parts = [minutes && plural(minutes, 'minute', 'minutes'), plural(seconds, 'second', 'seconds')];
  return parts.filter((part, i) => part && (i === 0 || seconds || !minutes)).join(' ');
}

function strength(value: number): string {
  const strengths = ['nothing yet', 'asleep', 'alive', 'very much alive', 'fully alive'];
  return strengths[[0, 3, 6, 8].filter((below) => value > below).length]!;
}
