import type {Guide, Instrument, Result} from '../schema.js';
import {isBranch, walk} from '../tree.js';

/** How two branches act on one another, as a question. */
export interface PairReading {
  ids: readonly [string, string];
  titles: readonly [string, string];
  question: string;
}

/** The pairs that a guide has a question for: first the one whose scores lie furthest apart; those without scores last. */
export function readPairs({tree}: Instrument, {nodes}: Result, guide: Guide | undefined): PairReading[] {
  const titles = new Map([...walk(tree)].filter(isBranch).map(({id, title}) => [id, title] as const));
  const scores = new Map(nodes.map(({id, score}) => [id, score]));
  return (guide?.between ?? [])
    .flatMap(({nodes: ids, question}) => {
      const [first, second] = ids.map((id) => scores.get(id) ?? null) as [number | null, number | null];
      const apart = first === null || second === null ? -1 : Math.abs(first - second);
      const [one, other] = ids.map((id) => titles.get(id));
      return one && other ? [{ids, titles: [one, other] as const, question, apart}] : [];
    })
    .sort((one, other) => other.apart - one.apart)
    .map(({apart: _, ...pair}) => pair);
}
