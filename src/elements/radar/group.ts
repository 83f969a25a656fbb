import type {svg, TemplateResult} from 'lit';
import {quantile} from '../../core/group/quantile.js';
import {toldScore} from '../../core/tree.js';
import {whiskerPath} from '../../geometry/axis-path.js';
import {bandPath, linePath, type Values} from '../../geometry/series-path.js';
import type {Figure, Reading} from './figures.js';
import type {Reference} from './reference.js';

/** Of a group on one axis: least, first quartile, median, third quartile, greatest. */
type Spread = readonly [number, number, number, number, number];

const THIN = 'stroke: var(--_hue); vector-effect: non-scaling-stroke';
const MEDIAN = `${THIN}; stroke-width: 2.5px`;
const BAND = `${THIN}; stroke-dasharray: var(--_dash); fill: var(--_hue); fill-opacity: 0.2`;

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** What may be shown of a group: nothing of an axis where fewer than `minGroup` members have a score. */
export function groupOf(
  members: readonly (readonly Figure[])[],
  {instrument, axes, minGroup, messages}: Reference,
  hidesMembers = false,
): Omit<Reading, 'name'> {
  const spreads = axes.map((_, axis) => {
    const scores = members.flatMap((member) => member[axis]!.score ?? []);
    return scores.length < minGroup ? null : (QUARTERS.map((p) => quantile(scores, p)!) as unknown as Spread);
  });
  const figures = spreads.map((spread, axis): Figure => {
    if (!spread)
      return {
        score: null,
        words:
          messages[
            members.some((member) => member[axis]!.score !== null) || members.length < minGroup ? 'withheld' : 'noScore'
          ],
      };
    const answered = members.filter((member) => member[axis]!.score !== null).length;
    const told = spread.map((score) => toldScore(instrument, score));
    const [least, low, median, high, greatest] = told as unknown as Spread;
    return {
      score: spread[2],
      words: messages.spread(median, low, high, least, greatest),
      bar: (draw) => renderBar(draw, spread),
      ...(answered < members.length && {answered, applicable: members.length}),
    };
  });
  const lines = members.map((member) => member.map(({score}, axis) => (spreads[axis] ? score : null)));
  return {
    figures,
    ...(members.length >= minGroup && {
      band: (draw, radius, showsMembers) =>
        renderBand(draw, spreads, radius, showsMembers && !hidesMembers ? lines : []),
      swatch: (draw) => draw`<path .style=${BAND} d="M1 1H39V15H1Z" /><path .style=${MEDIAN} d="M1 8H39" />`,
      ...(!hidesMembers && {
        field: (draw, isChecked) =>
          draw`<label><input type="checkbox" name="members" .checked=${isChecked} />${messages.members}</label>`,
      }),
    }),
  };
}

/** The middle half as a band, the range as a whisker on each axis, and members as thin lines. */
function renderBand(draw: typeof svg, spreads: readonly (Spread | null)[], radius: number, members: readonly Values[]) {
  const part = (i: number) => spreads.map((spread) => spread && spread[i]!);
  const whiskers = spreads.map((spread, axis) =>
    spread ? whiskerPath(axis, spreads.length, (spread[0] / 100) * radius, (spread[4] / 100) * radius) : '',
  );
  const medians = linePath(part(2), radius);
  // In the order of what they show: no place follows anybody.
  const lines = members.map((values) => linePath(values, radius)).sort();
  return draw`<path .style=${BAND} fill-rule="evenodd" d=${bandPath(part(1), part(3), radius)} />
    <path .style=${THIN} d=${whiskers.join('')} />
    <path .style=${THIN} d=${lines.join('')} />
    <path .style=${MEDIAN} d=${medians} />`;
}

/** The same along a bar that is 100 wide and 1 high. */
function renderBar(draw: typeof svg, [least, low, median, high, greatest]: Spread): TemplateResult {
  return draw`<path .style=${THIN} d="M${least} .5H${greatest}" />
    <path .style=${BAND} d="M${low} 0H${high}V1H${low}Z" />
    <path .style=${MEDIAN} d="M${median} 0V1" />`;
}
