import {html, nothing, svg, type TemplateResult} from 'lit';
import {arcPath, sectorPath, whiskerPath} from '../../geometry/axis-path.js';
import type {Box} from '../../geometry/box.js';
import {placeAtLines} from '../../geometry/place-at-lines.js';
import type {PlacedLabel} from '../../geometry/place-labels.js';
import {angleOf, pointAt} from '../../geometry/polar.js';
import {bandPath, linePath, pointsOf, wedgePath} from '../../geometry/series-path.js';
import {coverageOf, SMALL, type Layout} from './layout.js';
import {markersAt} from './marks.js';
import {axisWords, isGap, type RadarView, type ShownSeries} from './view.js';

/** How much wider a text is when it is bold. */
const BOLD = 1.12;

/** The picture: rings and axes, which are a list to walk through, and over them the series. */
export function renderChart(view: RadarView, layout: Layout): TemplateResult {
  const {width, top, bottom} = layout;
  const height = Math.ceil(bottom - top) + 4;
  return html`<svg
    part="picture"
    class="chart"
    role="listbox"
    aria-label=${view.messages.picture(view.title)}
    viewBox="${-width / 2} ${Math.floor(top) - 2} ${width} ${height}"
    width=${width}
    height=${height}
    font-size=${layout.size}
  >
    ${renderRings(view, layout)} ${view.axes.map((_, axis) => renderAxis(view, layout, axis))}
    <g class="series" aria-hidden="true">
      ${renderLines(view, layout)} ${renderLevels(view, layout)} ${renderMarkers(view, layout)}
      ${renderNames(view, layout)}
    </g>
  </svg>`;
}

/** The bounds of the levels, or quarters where levels have no names. */
function ringsOf({instrument: {levels}}: RadarView): {to: number; from: number; title: string}[] {
  return levels.length > 0 ? levels : [0, 25, 50, 75].map((from) => ({from, to: from + 25, title: ''}));
}

/** Whether the levels' names fit on their rings. */
export function ringsHaveNames(view: RadarView, {radius, size}: Layout): boolean {
  return ringsOf(view).every(({from, to}) => ((to - from) / 100) * radius > size * 2.2);
}

/** Where each level's name stands: between the last axis and the first. */
function ringNames(view: RadarView, layout: Layout): (Box & {title: string})[] {
  if (!ringsHaveNames(view, layout)) return [];
  const {radius, size, measureSmall} = layout;
  return ringsOf(view).map(({from, to, title}) => {
    const {x, y} = pointAt(angleOf(-0.5, view.axes.length), ((from + to) / 200) * radius);
    const box = {width: measureSmall(title), height: size};
    return {title, x: x - box.width / 2, y: y - box.height / 2, ...box};
  });
}

function renderRings(view: RadarView, layout: Layout): TemplateResult {
  const {axes, families} = view;
  const {radius, size} = layout;
  return svg`<g aria-hidden="true">
    ${ringsOf(view).map(({to}) => svg`<circle class="ring" r=${(to / 100) * radius} />`)}
    ${families.map(
      ({first, last}, i) =>
        svg`<path class="family f${i % 4}" d=${arcPath(first, last, axes.length, radius + size * 0.45, size * 0.3)} />`,
    )}
  </g>`;
}

/** The levels' names lie over lines, which they interrupt, and under markers. */
function renderLevels(view: RadarView, layout: Layout): TemplateResult[] {
  return ringNames(view, layout).map(({title, x, y, width, height}) =>
    renderSmall('level', title, x + width / 2, y + height / 2, layout.size),
  );
}

function renderAxis(view: RadarView, layout: Layout, axis: number): TemplateResult {
  const {radius, size} = layout;
  const count = view.axes.length;
  const angle = angleOf(axis, count);
  const {x, y} = pointAt(angle, radius);
  const label = layout.labels[axis]!;
  const {box} = label;
  return svg`<g
    role="option"
    class="axis ${isGap(view, axis) ? 'is-gap' : ''}"
    data-axis=${axis}
    tabindex=${axis === view.current ? 0 : -1}
    aria-selected=${axis === view.selected}
    aria-label=${axisWords(view, axis)}
  >
    <path class="sector" d=${sectorPath(axis, count, radius + size)} />
    <rect class="frame" x=${box.x - 3} y=${box.y - 2} width=${box.width + 6} height=${box.height + 4} rx="4" />
    <line class="spoke" x2=${x} y2=${y} />
    ${label.lift > 0 ? renderLead(angle, radius, label.lift + size * 0.3) : nothing}
    ${renderLabel(view, layout, label, axis)}
  </g>`;
}

/** The line from an axis to a label that was lifted. */
function renderLead(angle: number, radius: number, lift: number): TemplateResult {
  const [from, to] = [pointAt(angle, radius), pointAt(angle, radius + lift)];
  return svg`<line class="spoke" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
}

function renderLabel(view: RadarView, {size}: Layout, {box, lines, anchor}: PlacedLabel, axis: number): TemplateResult {
  const x = box.x + {start: 0, middle: box.width / 2, end: box.width}[anchor];
  // The place of a coverage was kept for the widest one.
  const isCoverage = !isGap(view, axis);
  return svg`<text class="label" text-anchor=${anchor}>${lines.map(({text, part, y}) =>
    part === 0
      ? svg`<tspan x=${x} y=${y + size * 0.35}>${text}</tspan>`
      : svg`<tspan class="note" x=${x} y=${y + size * SMALL * 0.35} font-size=${size * SMALL}>${isCoverage ? coverageOf(view, axis) : text}</tspan>`,
  )}</text>`;
}

/** The first series is drawn last, over the others, and it alone is filled; bands lie under all lines. */
function renderLines(view: RadarView, {radius}: Layout): TemplateResult[] {
  const drawn = view.series.toReversed();
  return [
    ...drawn.filter(isGroup).map((series) => renderBand(series, radius, view.showsMembers)),
    ...drawn.map((series) => {
      const scores = scoresOf(series);
      return svg`<g class="s${series.look}">
        ${series === view.series[0] && !isGroup(series) ? svg`<path class="wedge" d=${wedgePath(scores, radius)} />` : nothing}
        <path class="line ${isGroup(series) ? 'is-median' : ''}" d=${linePath(scores, radius)} />
      </g>`;
    }),
  ];
}

function renderMarkers({series}: RadarView, {radius}: Layout): TemplateResult[] {
  return series
    .toReversed()
    .map((one) => svg`<path class="marker s${one.look}" d=${markersAt(pointsOf(scoresOf(one), radius), one.look)} />`);
}

const isGroup = ({kind}: ShownSeries): boolean => kind === 'group';
const scoresOf = ({figures}: ShownSeries): (number | null)[] => figures.map(({score}) => score);

function renderBand({figures, look, members = []}: ShownSeries, radius: number, showsMembers: boolean): TemplateResult {
  const part = (i: number) => figures.map(({spread}) => spread?.[i] ?? null);
  const whiskers = figures.map(({spread}, axis) =>
    spread ? whiskerPath(axis, figures.length, (spread[0] / 100) * radius, (spread[3] / 100) * radius) : '',
  );
  return svg`<g class="s${look}">
    <path class="band" fill-rule="evenodd" d=${bandPath(part(1), part(2), radius)} />
    <path class="whisker" d=${whiskers.join('')} />
    ${showsMembers ? svg`<path class="member" d=${members.map((values) => linePath(values, radius)).join('')} />` : nothing}
  </g>`;
}

/** Each series' name at its line, where there is a free place and somebody to take it for. */
function renderNames(view: RadarView, layout: Layout): TemplateResult[] | typeof nothing {
  const {series} = view;
  if (series.length < 2) return nothing;
  const {radius, size, measureSmall} = layout;
  const lines = series.map((one) => pointsOf(scoresOf(one), radius));
  const sizes = series.map(({name}) => ({width: measureSmall(name) * BOLD, height: size}));
  return placeAtLines(lines, sizes, ringNames(view, layout), radius).flatMap((box, i) =>
    box
      ? [renderSmall(`name s${series[i]!.look}`, series[i]!.name, box.x + box.width / 2, box.y + size / 2, size)]
      : [],
  );
}

/** @param y The middle of the line. */
function renderSmall(name: string, text: string, x: number, y: number, size: number): TemplateResult {
  return svg`<text class=${name} text-anchor="middle" x=${x} y=${y + size * SMALL * 0.35} font-size=${size * SMALL}>${text}</text>`;
}
