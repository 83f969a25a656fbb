import {placeLabels, placeNumbers, type Placement} from '../../geometry/place-labels.js';
import type {Measure} from '../../geometry/wrap-words.js';
import type {Frame} from './frame-controller.js';
import {isGap, type RadarView} from './view.js';

/** The size of small words, beside that of the axes' names. */
export const SMALL = 0.8125;

/** Where everything goes that does not move with the scores. */
export interface Layout extends Placement {
  width: number;
  /** The size of the axes' names, in pixels. */
  size: number;
  /** Whether numbers stand for the names, which a key tells. */
  isNumbered: boolean;
  /** How wide small words are. */
  measureSmall: Measure;
}

/** What stands under an axis' name: nothing, the place of how much is answered, or that there is no score. */
type Note = '' | 'coverage' | 'gap';

/** What the note under an axis' name is about. Without any score at all it would say the same everywhere. */
export function noteOf(view: RadarView, axis: number): Note {
  if (isGap(view, axis)) return view.axes.every((_, i) => isGap(view, i)) ? '' : 'gap';
  return coverageOf(view, axis) ? 'coverage' : '';
}

/** How much of an axis the first series has answered; '' where that says nothing. */
export function coverageOf({messages, series, axes}: RadarView, axis: number): string {
  const {answered, applicable, spread} = series[0]?.figures[axis] ?? {};
  if (!applicable || spread || (axes[axis]!.isDialogy && answered)) return '';
  return messages.coverage(answered!, applicable);
}

/** What a layout depends on: not on scores, so that one that changes moves no label. */
export function layoutKey(view: RadarView): string {
  return view.axes.map(({title}, axis) => `${title}\n${noteOf(view, axis)}`).join('\n');
}

/** Gives every label its place. */
export function layOut(view: RadarView, {width, em, measure}: Frame): Layout {
  const size = em * (width < 32 * em ? 0.875 : width < 48 * em ? 0.9375 : 1);
  const at = (scale: number) => (text: string) => measure(text) * scale;
  const measureName = at(size / em);
  const measureSmall = at((size / em) * SMALL);
  const {messages, axes} = view;
  const labels = axes.map(({title}, axis) => {
    const note = noteOf(view, axis);
    const text = note === 'gap' ? messages.noScore : messages.coverage(99, 99);
    return [
      {text: title, measure: measureName, lineHeight: size * 1.25},
      ...(note ? [{text, measure: measureSmall, lineHeight: size * 1.1}] : []),
    ];
  });
  const room = {
    width: width - 2,
    gap: (view.families.length > 0 ? 1.1 : 0.6) * size,
    maxRadius: Math.min(16 * em, 0.42 * width),
    minRadius: Math.min(5.5 * em, 0.24 * width),
  };
  const words = placeLabels(labels, room);
  const placement = words ?? placeNumbers(axes.length, measureName, size * 1.25, room);
  return {...placement, width, size, isNumbered: !words, measureSmall};
}
