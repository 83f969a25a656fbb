/** The nine times, in their order. */
export const TIMES = [
  'disponible',
  'lien',
  'cadre',
  'introspection',
  'detour',
  'perception',
  'maturite',
  'retour',
  'decantation',
] as const;

export type TimeId = (typeof TIMES)[number];

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

export function isTime(id: unknown): id is TimeId {
  return (TIMES as readonly unknown[]).includes(id);
}

/** The nine times by their ids, so that a translation may list them in any order. */
export function byId(times: readonly Time[]): Readonly<Record<TimeId, Time>> {
  return Object.fromEntries(times.filter(({id}) => isTime(id)).map((time) => [time.id, time])) as Record<TimeId, Time>;
}
