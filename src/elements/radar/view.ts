import {levelOf} from '../../core/score/level.js';
import {toldOutOf, toldScore} from '../../core/tree.js';
import type {RadarMessages} from '../messages/messages.js';
import type {Axes} from '../../core/axes.js';
import type {Figure, RadarData} from './figures.js';
import type {Labels} from './layout.js';
import type {ViewName} from './host.js';

/** Everything the templates read. They answer through named fields and buttons, never by calls. */
export interface RadarView extends RadarData, Labels {
  title: string;
  /** Of the title. */
  headingLevel: number;
  view: ViewName;
  /** The axis that is being read, if there is one of that number; −1 for none. */
  selected: number;
  /** The axis that the Tab key reaches. */
  current: number;
  /** Whether each member of a group is drawn too. */
  showsMembers: boolean;
  /** What draws several series; `undefined` until it is here. */
  file: typeof import('./comparison.js') | undefined;
}

/** A radar can be read with 3 to 24 axes. */
export function hasRadar({axes: {length}}: Axes): boolean {
  return length > 2 && length < 25;
}

/** What is under the names of the axes. Without any score at all, it would say the same everywhere. */
export function notesOf(
  {readings, axes}: RadarData,
  messages: RadarMessages,
): Pick<Labels, 'gaps' | 'notes' | 'isWhole'> {
  const gaps = axes.map((_, axis) => readings.every(({figures}) => figures[axis]!.score === null));
  const notes = axes.map((_, axis) => {
    const {answered, applicable, words} = readings[0]?.figures[axis] ?? {};
    if (gaps[axis]) return gaps.includes(false) ? (words ?? messages.noScore) : '';
    // A dialogy is one answer: that it is there goes without saying.
    return !applicable || words || (applicable === 1 && answered) ? '' : messages.coverage(answered!, applicable);
  });
  const isWhole = axes.map((_, axis) => {
    const {answered, applicable} = readings[0]?.figures[axis] ?? {};
    return answered === applicable;
  });
  return {gaps, notes, isWhole};
}

/** What is said of one series on one axis, in parts: its level and score, and how much is answered where some is not. */
export function figureWords({messages, instrument}: RadarView, {score, words, answered, applicable}: Figure): string[] {
  const scored =
    score === null
      ? messages.noScore
      : messages.score(toldScore(instrument, score), toldOutOf(instrument), levelOf(instrument.levels, score)?.title);
  const said = words ?? scored;
  return applicable && answered! < applicable ? [said, messages.answers(answered!, applicable)] : [said];
}

/** Every word about one axis: its title, and each series. */
export function axisWords(view: RadarView, axis: number): string {
  const {messages, axes, readings} = view;
  const said = readings.map(({name, figures}) => [name, ...figureWords(view, figures[axis]!)].join(', '));
  return messages.axis(axes[axis]!.title, said.length > 0 ? said : [messages.noScore]);
}
