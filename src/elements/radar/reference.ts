import type {Axis} from '../../core/axes.js';
import type {Instrument} from '../../core/schema.js';
import type {ComparisonMessages, RadarMessages} from '../messages/messages.js';

/** What series are read against. */
export interface Reference {
  instrument: Instrument;
  axes: readonly Axis[];
  minGroup: number;
  messages: RadarMessages & ComparisonMessages;
}
