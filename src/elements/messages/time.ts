/** One of the nine times that nourish a cooperative process, as a facilitator walks a group through it. */
export interface Time {
  /** The same in every language. */
  id: string;
  title: string;
  /** What this time is for, in one sentence. */
  text: string;
  /** Two things to read aloud to the group, in this order. */
  prompts: readonly [string, string];
  /** How long to plan for it; a group may take longer. */
  minutes: number;
}
