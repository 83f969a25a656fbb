import {levelOf} from '../../core/level.js';
import type {Instrument} from '../../core/schema.js';
import type {RadarMessages} from '../messages/messages.js';
import type {Axes} from './axes.js';
import type {Figure, Reading} from './figures.js';

export type ViewName = 'radar' | 'bars' | 'table';

/** How many axes a radar can be read with. */
export const AXES = {least: 3, most: 24};

/** How many looks a series can have before they repeat. */
const LOOKS = 6;

/** A series with its name, and its look: which hue, dash and marker it is drawn with. */
export interface ShownSeries extends Reading {
  name: string;
  look: number;
}

/** Everything the templates read. They answer through named fields and buttons, never by calls. */
export interface RadarView extends Axes {
  messages: RadarMessages;
  title: string;
  /** In the reader's language. */
  instrument: Instrument;
  series: readonly ShownSeries[];
  view: ViewName;
  /** The axis that is being read; −1 for none. */
  selected: number;
  /** The axis that the Tab key reaches. */
  current: number;
  /** Whether each member of a group is drawn too. */
  showsMembers: boolean;
}

export function hasRadar({axes}: Axes): boolean {
  return axes.length >= AXES.least && axes.length <= AXES.most;
}

/** Gives each series its name and its look. */
export function present(readings: readonly Reading[], messages: RadarMessages, tag: string): ShownSeries[] {
  return readings.map((reading, i) => {
    const {kind, label, date, size} = reading;
    const name = label || (kind === 'group' ? messages.group(size!) : messages.kinds[kind]);
    return {...reading, name: date ? messages.dated(name, dateIn(date, tag)) : name, look: i % LOOKS};
  });
}

const dates = new Map<string, string>();

/** A date in words, written once: formats are slow to make. One without a time is the same everywhere on earth. */
export function dateIn(date: string, tag: string): string {
  const key = `${tag} ${date}`;
  if (!dates.has(key)) {
    const zone = date.length > 10 ? {} : {timeZone: 'UTC'};
    dates.set(key, new Intl.DateTimeFormat(tag, {dateStyle: 'long', ...zone}).format(new Date(date)));
  }
  return dates.get(key)!;
}

/** Whether nobody has a score on an axis. */
export function isGap({series}: Pick<RadarView, 'series'>, axis: number): boolean {
  return series.every(({figures}) => figures[axis]!.score === null);
}

/** What is said of one series on one axis, in parts: the score, and how much of the axis is answered. */
export function figureWords(
  {messages, instrument}: Pick<RadarView, 'messages' | 'instrument'>,
  {isWithheld}: Reading,
  {score, spread, answered, applicable}: Figure,
): string[] {
  const counts = applicable && answered !== undefined && !(spread && answered === applicable);
  return [
    score === null
      ? isWithheld
        ? messages.withheld
        : messages.noScore
      : spread
        ? messages.spread(...([score, spread[1], spread[2], spread[0], spread[3]].map(Math.round) as Five))
        : messages.score(Math.round(score), levelOf(instrument.levels, score)?.title),
    ...(counts ? [messages.answers(answered, applicable)] : []),
  ];
}

type Five = [number, number, number, number, number];

/** Every word about one axis: its title, and each series. */
export function axisWords(view: RadarView, axis: number): string {
  const said = view.series.map((series) =>
    [series.name, ...figureWords(view, series, series.figures[axis]!)].join(', '),
  );
  const {messages, axes} = view;
  return messages.axis(axes[axis]!.title, said.length > 0 ? said : [messages.noScore]);
}
