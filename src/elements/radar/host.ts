import type {ReactiveControllerHost} from 'lit';
import type {InstrumentSource} from '../shared/load-instrument.js';
import type {RadarSeries} from './series.js';

/** What is on show. */
export type ViewName = 'radar' | 'bars' | 'table';

/** What a radar is told to draw. */
export interface RadarHost extends ReactiveControllerHost, HTMLElement, InstrumentSource {
  htmlFor: string;
  forElements: readonly Element[];
  series: readonly RadarSeries[];
  depth: number | undefined;
  minGroup: number;
  view: ViewName;
}
