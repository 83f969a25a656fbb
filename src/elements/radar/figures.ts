import type {html, svg, TemplateResult} from 'lit';
import type {Axes, Axis} from '../../core/axes.js';
import type {Instrument, Result} from '../../core/schema.js';

/** What one series says of one axis. */
export interface Figure {
  /** A percentage, a group's median; `null` when there is none. */
  score: number | null;
  /** How many items are answered, or how many of a group have a score; absent where that says nothing. */
  answered?: number;
  applicable?: number;
  /** What is said instead of a score: of a group, how its scores are spread, or that they are withheld. */
  words?: string;
  /** What is drawn instead of a bar from 0. */
  bar?: (draw: typeof svg) => TemplateResult;
}

/** A series as it is read, with its name in the reader's language. */
export interface Reading {
  name: string;
  figures: readonly Figure[];
  /** What a group has in place of a line: a band, its median and, where asked, its members. */
  band?: (draw: typeof svg, radius: number, showsMembers: boolean) => TemplateResult;
  /** The same in small, 40 wide and 16 high. */
  swatch?: (draw: typeof svg) => TemplateResult;
  /** The field that shows a group's members. */
  field?: (draw: typeof html, isChecked: boolean) => TemplateResult;
}

/** How a series is drawn: by a hue and a dash, as a style, and by a marker, as path data around its middle. */
export interface Look {
  style: string;
  marker: string;
}

/** A reading as it is drawn. */
export type Series = Reading & Look;

/** What there is to draw. */
export interface RadarData extends Axes {
  /** In the reader's language. */
  instrument: Instrument;
  readings: readonly Series[];
}

export const FIRST_LOOK: Look = {
  style: '--_hue:var(--coop-series-1,var(--_accent))',
  marker: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
};

/** What a result says of each axis. */
export function figuresOf(result: Result | null, axes: readonly Axis[]): Figure[] {
  const nodes: ({id: string} & Figure)[] = result
    ? [result.total, ...result.nodes, ...result.dialogies.map(figureOf)]
    : [];
  return axes.map((axis) => nodes.find(({id}) => id === axis.id) ?? {score: null});
}

function figureOf({id, vitality}: Result['dialogies'][number]) {
  return {id, score: vitality, answered: Number(vitality !== null), applicable: 1};
}
