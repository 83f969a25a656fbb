import {placeLabels, placeNumbers, type Placement} from '../../geometry/place-labels.js';
import type {Measure} from '../../geometry/wrap-words.js';
import type {RadarMessages} from '../messages/messages.js';
import type {RadarData} from './figures.js';

/** What is left around the labels, for the frame of the one that has the focus and its stroke; in pixels. */
export const ROOM = 5;

/** The room that a picture has, and how wide its words are. */
export interface Frame {
  /** In pixels. */
  width: number;
  /** The size of the text around, in pixels. */
  em: number;
  /** What was last laid out in it. */
  drawn?: {key: string; layout: Layout};
  /** How wide a text is in a picture of that size of text, in pixels; `look` is the class that it is drawn in. */
  measure: (text: string, size: number, look?: string) => number;
}

/** What is written around a radar. */
export interface Labels extends Pick<RadarData, 'axes' | 'families'> {
  messages: RadarMessages;
  /** By axis, whether nobody has a score. */
  gaps: readonly boolean[];
  /** By axis, what is said under its name: how much is answered, or that there is no score; '' for nothing. */
  notes: readonly string[];
  /** By axis, whether nothing is missing: then nothing is said of it, and its room stays. */
  isWhole: readonly boolean[];
}

/** Where everything goes that does not move with the scores. */
export interface Layout extends Placement {
  width: number;
  /** The size of the axes' names, in pixels. */
  size: number;
  /** Whether numbers stand for the names, which a key tells. */
  isNumbered: boolean;
  /** How wide words of that look are. */
  measureAs: (look?: string) => Measure;
}

/**
 * Gives every label its place, and leaves it there as long as nothing that it depends on has changed. That is not the
 * scores: one that changes moves no label.
 */
export function layoutOf(view: Labels, frame: Frame): Layout {
  const {axes, gaps, notes, messages} = view;
  const shown = axes.map(({title}, axis) => [title, gaps[axis] ? notes[axis] : !notes[axis]]);
  const key = [messages.coverage(99, 99), ...shown].join('\n');
  if (frame.drawn?.key !== key) frame.drawn = {key, layout: layOut(view, frame)};
  return frame.drawn.layout;
}

function layOut({axes, families, gaps, notes, messages}: Labels, {width, em, measure}: Frame): Layout {
  const size = em * (width < 32 * em ? 0.875 : width < 48 * em ? 0.9375 : 1);
  const measureAs = (look?: string) => (text: string) => measure(text, size, look);
  const labels = axes.map(({title}, axis) => {
    // Room for the longest coverage, so that no answer moves a label.
    const text = gaps[axis] ? notes[axis]! : notes[axis] && messages.coverage(99, 99);
    const name = {text: title, measure: measureAs(), lineHeight: size * 1.25};
    return text ? [name, {text, measure: measureAs('note'), lineHeight: size * 1.1}] : [name];
  });
  const room = {
    width: width - 2 * ROOM,
    gap: (families.length > 0 ? 1.2 : 0.8) * size,
    maxRadius: Math.min(16 * em, 0.42 * width),
    minRadius: Math.min(5.5 * em, 0.24 * width),
  };
  // A picture that words squeeze, as beside an article, says more with numbers: they may leave less, since nothing does.
  const words = placeLabels(labels, {...room, minRadius: Math.min(7.5 * em, 0.3 * width)});
  const placement =
    words ??
    placeNumbers(
      labels.map(([name]) => name!),
      room,
    );
  return {...placement, width, size, isNumbered: !words, measureAs};
}
