import type {svg, TemplateResult} from 'lit';
import type {Box} from '../../geometry/box.js';
import {placeAtLines} from '../../geometry/place-at-lines.js';
import {pointsOf} from '../../geometry/series-path.js';
import {FIRST_LOOK, type Look, type Series} from './figures.js';
import type {Layout} from './layout.js';

/** Each look after the first: hue, dash and marker. */
const LOOKS = [
  [65, '8 5', 'm-4-4h8v8h-8z'],
  [320, '2 4', 'm0-5 5 5-5 5-5-5z'],
  [255, '11 4 2 4', 'm0-5 5 8h-10z'],
  [35, '4 3', 'm0 5 5-8h-10z'],
  [285, '14 3 2 3', 'm-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z'],
] as const;

/** How a series is drawn, by its position. After six, looks repeat. */
export function lookOf(i: number): Look {
  const number = i % (LOOKS.length + 1);
  if (number === 0) return FIRST_LOOK;
  const [hue, dash, marker] = LOOKS[number - 1]!;
  const light = `oklch(48% .11 ${hue})`;
  // The pages without a browser that unit tests run in have no `CSS`.
  const knowsBoth = (globalThis as {CSS?: typeof CSS}).CSS?.supports('color', 'light-dark(#000, #fff)');
  const own = knowsBoth ? `light-dark(${light}, oklch(80% .1 ${hue}))` : light;
  return {style: `--_hue: var(--coop-series-${number + 1}, ${own}); --_dash: ${dash}`, marker};
}

/** Each series' name at its line, where there is a free place and somebody to take it for. */
export function renderNames(
  draw: typeof svg,
  readings: readonly Series[],
  {radius, size, measureAs}: Layout,
  taken: readonly Box[],
): (TemplateResult | undefined)[] {
  if (readings.length < 2) return [];
  const lines = readings.map(({figures}) =>
    pointsOf(
      figures.map(({score}) => score),
      radius,
    ),
  );
  const sizes = readings.map(({name}) => ({width: measureAs('level name')(name), height: size}));
  return placeAtLines(lines, sizes, taken, radius).map((box, i) => {
    if (!box) return undefined;
    const {style, name} = readings[i]!;
    return draw`<text
      class="look level name"
      .style=${style}
      text-anchor="middle"
      x=${box.x + box.width / 2}
      y=${box.y + size * 0.78}
    >${name}</text>`;
  });
}
