/** Twelve people of an imaginary group, the same each time: two camps here, a scatter there, one voice apart, much alike. */
import {createResponse} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';

const PEOPLE = 12;

/** What each of the twelve answered, where they were not of one mind. */
const DIFFERENCES = {
  a1_4: [0, 0, 1, 0, 0, 1, 4, 4, 4, 3, 4, 4],
  b2_1: [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 1, 3],
  c1_2: [3, 3, 3, 3, 3, 0, 3, 3, 3, 3, 3, 3],
  a2_3: [1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3],
};

const leaves = (nodes) => nodes.flatMap((node) => node.children ?? node).flatMap((node) => node.children ?? node);

export function exampleGroup() {
  const items = leaves(ptce.tree);
  return Array.from({length: PEOPLE}, (_, person) => ({
    ...createResponse(ptce, 'fr', 'mutual'),
    answers: Object.fromEntries(
      items.map(({id}, i) => [
        id,
        DIFFERENCES[id]?.[person] ?? Math.max(0, (i % 3) + 1 + ((person * (i + 1)) % 7 === 6 ? 1 : 0)),
      ]),
    ),
  }));
}
