import type {CoopResponseDetail} from 'coop-elements/elements/coop-grid.js';

/** One of those that answer, and what it has answered. */
export interface Structure {
  id: string;
  name: string;
  answered: CoopResponseDetail | null;
}
