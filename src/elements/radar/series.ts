import type {Mode, Result} from '../../core/schema.js';

/** Whose view a series is: a person's or several persons' (`Mode`), the same at an earlier date, an aim, or a group's. */
export type RadarKind = Mode | 'earlier' | 'target' | 'reference' | 'group';

/** What a series says about itself. */
interface Described {
  /** Its name in the key and in words. By default, what its kind is called. */
  label?: string;
  /** When it was answered: a date or a date-time of ISO 8601, as `2026-11-22`; told beside its name. */
  date?: string;
}

/** One result: of a self-assessment, from outside, earlier, or to compare with. `null` stands for one that is still to come. */
export interface RadarResultSeries extends Described {
  kind: Exclude<RadarKind, 'group'>;
  result: Result | null;
}

/** Scores that come from no answers, such as a target: percentages by node id (or dialogy id), `null` for none. */
export interface RadarScoresSeries extends Described {
  kind: Exclude<RadarKind, 'group'>;
  scores: Readonly<Record<string, number | null>>;
}

/**
 * The results of a group's members, shown as a band: its middle half, its median and its range. `scoreMembers` gives
 * them without what too few answered, which everybody's own scores would let one compute.
 */
export interface RadarGroupSeries extends Described {
  kind: 'group';
  results: readonly Result[];
  /** Whether members stay unseen: nobody is offered to show each response. */
  hidesMembers?: boolean;
}

/** What a radar draws one line or one band for. */
export type RadarSeries = RadarResultSeries | RadarScoresSeries | RadarGroupSeries;
