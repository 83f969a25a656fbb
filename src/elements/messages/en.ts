import type {CoopErrorCode} from '../../core/error.js';
import {en as words} from '../../core/words/en.js';
import {byId} from '../journey/by-id.js';
import {times} from '../journey/times.en.js';
import type {Messages} from './messages.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  dir: 'ltr',
  form: {
    privacy: 'Your answers stay on this page until you choose to finish.',
    privacyInForm: 'Your answers leave with this form, when you send it.',
    answered: (count, of) => `${count} of ${of}`,
    left: (count) => (count === 0 ? 'All answered' : `${count} to go`),
    takeBack: 'Take back',
    missing: (statement) => `An answer is missing to “${statement}”`,
    expected: 'An answer is expected',
    back: 'Back',
    forward: 'Continue',
    review: 'Read through and finish',
    reviewTitle: 'Before you finish',
    reviewAll: 'All your answers',
    unanswered: 'no answer yet',
    edit: 'Change the answer',
    finish: 'Finish',
    finishInForm: 'All that is left is to send the form.',
    outcomes: {
      unfinished: '',
      sending: 'Saving…',
      stored: 'Your answers are saved.',
      finished: 'All done. Thank you for taking the time.',
      failed: 'Saving did not go through. Your answers are still here.',
    },
    retry: 'Try again',
    save: 'Keep my answers in a file',
    open: 'Pick up a file of answers',
    fileName: (instrument, date) => `answers-${instrument}-${date}.json`,
    opened: 'The answers of the file are here.',
    erase: 'Clear everything',
    eraseCancel: 'Keep my answers',
    erased: 'Your answers are cleared.',
    undo: 'Undo',
    undone: 'Your answers are back.',
    loading: 'The questionnaire is on its way…',
    loadFailed: 'The questionnaire could not be loaded.',
    fileRefused: (code) => {
      const reasons: Partial<Record<CoopErrorCode, string>> = {
        'load-failed': 'There is no network to open this file.',
        'instrument-mismatch': 'This file answers another questionnaire.',
        'newer-schema': 'This file comes from a newer version.',
      };
      return `${reasons[code] ?? 'This file holds no answers to this questionnaire.'} Your answers have not changed.`;
    },
  },
  grid: {
    notApplicable: 'Not applicable',
    doesNotKnow: 'Don’t know',
    intro: (items, sections, minutes) =>
      `${plural(items, 'statement', 'statements')} in ${plural(sections, 'objective', 'objectives')}, about ${plural(minutes, 'minute', 'minutes')}. No answer is wrong, and you can come back to any of them.`,
    about: 'About this questionnaire',
    sections: (count) => `The ${count} objectives`,
    sectionOf: (position, count) => `Objective ${position} of ${count}`,
    scaleWords: 'What these words mean',
    step: (value, label, help) => `${value}, ${label}${help ? `: ${help}` : ''}`,
    nextUnanswered: 'The next one',
    addComment: 'Add an example',
    comment: 'Some evidence, an example',
    score: (score, level) =>
      score === null ? 'Answers to complete' : `${level ? `${level} · ` : ''}${score} out of 100`,
    total: 'The whole questionnaire',
    sectionAnnounced: (title, score) => `${title}: ${score}`,
    required: 'Every statement expects an answer. “Not applicable” is one.',
    reviewMissing: (count) => `${plural(count, 'statement has', 'statements have')} no answer yet:`,
    eraseQuestion: (answers) => `Clear your ${plural(answers, 'answer', 'answers')} and the examples?`,
  },
  principles: {
    intro: (items, sections, minutes) =>
      `${plural(items, 'principle', 'principles')} on ${plural(sections, 'level', 'levels')}, about ${plural(minutes, 'minute', 'minutes')}. Each holds two logics together, neither of which is better. Say how alive each of them is today.`,
    about: 'About these principles',
    nextUnanswered: 'The next one',
    addComment: 'Add a note',
    comment: 'Which faint signal shows it?',
    required: 'Each principle expects an answer for both its logics.',
    reviewMissing: (count) => `${plural(count, 'principle is', 'principles are')} still to complete:`,
    eraseQuestion: (answers) => `Clear your ${plural(answers, 'answer', 'answers')} and the notes?`,
    intensity: (logic, value) => `${logic}: ${value === undefined ? 'no answer yet' : strength(value)}`,
    spaces: words.spaces,
    notApplicable: 'not applicable',
    toComplete: 'to complete',
    relation: 'Their relation',
    relations: {complementary: 'complementary', competing: 'competing', antagonistic: 'antagonistic'},
    help: 'Help in reading',
    signalOf: (logic) => `When “${logic}” takes all the room`,
    question: 'To talk about it',
  },
  radar: {
    views: 'Shown as',
    view: {radar: 'Radar', bars: 'Bars', table: 'Table'},
    picture: (title) => `${title}, as a radar. Arrow keys go from one axis to the next.`,
    modes: {self: 'Self-assessment', external: 'Outside view', mutual: 'A member’s view'},
    kinds: {earlier: 'Earlier', target: 'Target', reference: 'Reference'},
    group: (size) => `Group of ${size}`,
    score: (score, level) => `${score} out of 100${level ? `, ${level}` : ''}`,
    noScore: 'no score yet',
    withheld: 'too few answers to show them',
    spread: (median, low, high, least, greatest) =>
      `median ${median}, middle half from ${low} to ${high}, all from ${least} to ${greatest}`,
    coverage: (answered, of) => `${answered}\u00a0of\u00a0${of}`,
    answers: (answered, of) => `${answered} of ${plural(of, 'answer', 'answers')}`,
    axis: (title, said) => `${title}: ${said.join('; ')}`,
    axes: 'Axis',
    levels: (names) => `From the centre to the rim: ${names.join(', ')}.`,
    members: 'Show each response',
    empty: 'The radar will draw itself as answers come in.',
    notForRadar: 'A radar can be read with 3 to 24 axes.',
    savePicture: (format) => `Save the picture (${format})`,
    loading: 'The radar is on its way…',
    failed: 'That did not work.',
    retry: 'Try again',
  },
  journey: {
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

    note: 'What we keep from this time',
    notes: 'Our notes',
    noNote: 'no note yet',
    noNotes: 'Your notes will be here, time by time.',
    edit: 'Add to it',
    save: 'Keep our notes',
    print: 'Print',
    fileName: (date) => `notes-nine-times-${date}.txt`,
    privacy: 'Your notes stay on this page: keep them before you leave it.',
    notices: {
      failed: 'That did not work. Your notes are still here.',
      noDate: 'Choose a date first.',
      noFullScreen: 'Full screen is not possible here.',
    },
    keeping: {
      privacy: 'Your notes stay on this device, and nowhere else.',
      erase: 'Clear from this device',
      notices: {
        conflict: 'This device has other notes, written elsewhere: in another tab, or another time.',
        denied: 'This device cannot keep anything here. Your notes stay on this page: keep them before you leave it.',
        erased: 'Your notes are cleared from this device.',
        followed: 'Your notes were added to in another tab.',
        full: 'This device has no room left. Your notes stay on this page: keep them before you leave it.',
        newer: 'This device keeps notes of a newer version, which stay as they are.',
        taken: 'The notes of the device are here.',
        undone: 'Your notes are back.',
        unreadable: 'This device keeps something else under this name, and keeps it. Your notes stay on this page.',
      },
      choices: {keep: 'Keep these', take: 'Take those of the device', undo: 'Undo'},
    },

    next: 'Date when we take stock again',
    nextHelp: 'Six months leave time for things to settle. The choice is yours.',
    nextIs: (date) => `Taking stock: ${date}`,
    calendar: 'Add it to a calendar',
    calendarName: (date) => `taking-stock-${date}.ics`,
    meeting: 'Take stock of our cooperation again',
    meetingHelp:
      'We chose this day to situate our cooperation again, and to see what has moved. Choose the hour that suits everyone.',

    loading: 'The principles are on their way…',
    loadFailed: 'The principles could not be loaded.',
    retry: 'Try again',
  },
};

function duration(minutes: number, seconds: number): string {
  const parts = [minutes && plural(minutes, 'minute', 'minutes'), plural(seconds, 'second', 'seconds')];
  return parts.filter((part, i) => part && (i === 0 || seconds || !minutes)).join(' ');
}

function strength(value: number): string {
  const strengths = ['nothing yet', 'asleep', 'alive', 'very much alive', 'fully alive'];
  const word = strengths[[0, 3, 6, 8].filter((below) => value > below).length]!;
  return `${value} out of 10, ${word}`;
}
