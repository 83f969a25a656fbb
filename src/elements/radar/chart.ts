import {html, svg, type TemplateResult} from 'lit';
import {arcPath, sectorPath} from '../../geometry/axis-path.js';
import type {Box} from '../../geometry/box.js';
import {angleOf, pathPoint, pointAt, type Point} from '../../geometry/polar.js';
import {linePath, pointsOf, wedgePath} from '../../geometry/series-path.js';
import type {Reading, Series} from './figures.js';
import {ROOM, type Layout} from './layout.js';
import {axisWords, type RadarView} from './view.js';

/** The picture: rings and axes, which are a list to walk through, and over them the series. */
export function renderChart(view: RadarView, layout: Layout): TemplateResult {
  const {width, top, radius, size} = layout;
  const {axes, families} = view;
  const height = heightOf(layout);
  const levels = namesOnRings(view, layout);
  return html`<svg
    part="picture"
    class="chart"
    role="listbox"
    aria-label=${view.messages.picture(view.title)}
    viewBox="${-width / 2} ${top - ROOM} ${width} ${height}"
    width=${width}
    height=${height}
    font-size=${size}
  >
    <g aria-hidden="true">
      ${ringsOf(view).map(({to}) => svg`<circle class="ring" r=${(to / 100) * radius} />`)}
      ${families.map(
        ({first, last}, i) =>
          svg`<path class="family" stroke-dasharray=${dashOf(i)} d=${arcPath(first, last, axes.length, radius + size * 0.45, size * 0.3)} />`,
      )}
      ${axes.map((_, axis) => renderLabel(view, layout, axis))}
    </g>
    ${axes.map((_, axis) => renderAxis(view, layout, axis))}
    <g pointer-events="none" aria-hidden="true">
      ${renderLines(view, radius)} ${levels.map(renderName)} ${renderMarks(view, layout, levels)}
    </g>
  </svg>`;
}

/** How high the picture is, in pixels. */
export function heightOf({top, bottom}: Layout): number {
  return bottom - top + 2 * ROOM;
}

/** How the arc of a family is broken, which tells it from its neighbours. */
export function dashOf(family: number): string {
  return family ? `${12 / family} 3` : 'none';
}

/** The bounds of the levels, or quarters where levels have no names. */
function ringsOf({instrument: {levels}}: RadarView): {to: number; from: number; title: string}[] {
  return levels.length > 0 ? levels : [0, 25, 50, 75].map((from) => ({from, to: from + 25, title: ''}));
}

/** Whether the rings are thick enough for the names of their levels. */
export function hasNamesOnRings(view: RadarView, {radius, size}: Layout): boolean {
  return ringsOf(view).every(({from, to}) => ((to - from) / 100) * radius > size * 2.2);
}

interface Name extends Box {
  text: string;
}

/** The name of each level, between the last axis and the first: over the lines, which it interrupts, and under markers. */
function namesOnRings(view: RadarView, layout: Layout): Name[] {
  if (!hasNamesOnRings(view, layout)) return [];
  const {radius, size, measureAs} = layout;
  return ringsOf(view).map(({from, to, title: text}) => {
    const {x, y} = pointAt(angleOf(-0.5, view.axes.length), ((from + to) / 200) * radius);
    const width = measureAs('level')(text);
    return {text, x: x - width / 2, y: y - size / 2, width, height: size};
  });
}

function renderName({text, x, y, width, height}: Name): TemplateResult {
  return svg`<text class="level" text-anchor="middle" x=${x + width / 2} y=${y + height * 0.78}>${text}</text>`;
}

/** Outside of what is walked through: all that it says is in the words about its axis, in their order. */
function renderLabel({gaps, notes, isWhole}: RadarView, {size, labels}: Layout, axis: number): TemplateResult {
  const {lines, anchor, x} = labels[axis]!;
  return svg`<text text-anchor=${anchor}>${lines.map(
    ({text, part, y}) =>
      // The place of a coverage was kept for the longest one.
      svg`<tspan class=${part ? 'note' : ''} x=${x} y=${y + size * 0.33}>${part && !gaps[axis] ? (isWhole[axis] ? '' : notes[axis]) : text}</tspan>`,
  )}</text>`;
}

/** @see layout The spoke leads on to a label that was lifted. */
function renderAxis(view: RadarView, {radius, size, labels}: Layout, axis: number): TemplateResult {
  const {axes, gaps, current, selected} = view;
  const {box, lift} = labels[axis]!;
  const spoke = pointAt(angleOf(axis, axes.length), radius + lift);
  return svg`<g
    role="option"
    class=${gaps[axis] ? 'axis is-gap' : 'axis'}
    tabindex=${axis === current ? 0 : -1}
    aria-selected=${axis === selected}
    aria-label=${axisWords(view, axis)}
  >
    <path class="sector" d=${sectorPath(axis, axes.length, radius + size)} />
    <rect class="sector frame" x=${box.x - 3} y=${box.y - 2} width=${box.width + 6} height=${box.height + 4} rx="4" />
    <line class="spoke" x2=${spoke.x} y2=${spoke.y} />
  </g>`;
}

const scoresOf = ({figures}: Reading): (number | null)[] => figures.map(({score}) => score);

/** The first series is drawn last, over the others, and it alone is filled. */
function renderLines({readings, showsMembers}: RadarView, radius: number): TemplateResult[] {
  return readings
    .map((reading, i) => {
      const scores = scoresOf(reading);
      return svg`<g class="look" .style=${reading.style}>${
        reading.band?.(svg, radius, showsMembers) ??
        svg`<path class="fill" fill-opacity="0.07" d=${i > 0 ? '' : wedgePath(scores, radius)} />
          <path class="line" d=${linePath(scores, radius)} />`
      }</g>`;
    })
    .reverse();
}

/** Markers, and the names of series at their lines where there are several. */
function renderMarks({readings, file}: RadarView, layout: Layout, taken: readonly Box[]): unknown[] {
  const marks = readings.map((reading) => {
    const points = pointsOf(scoresOf(reading), layout.radius);
    return svg`<path class="look marker" .style=${reading.style} d=${markersAt(points, reading)} />`;
  });
  return [marks.reverse(), file?.renderNames(svg, readings, layout, taken)];
}

/** The markers of a series at these points, as one path. */
export function markersAt(points: readonly (Point | null)[], {marker}: Series): string {
  return points.map((point) => point && `M${pathPoint(point)}${marker}`).join('');
}
