/** Groups of people, by how they answer. */
import {aggregate} from '../../src/core/group/aggregate.js';
import {createOutcome} from '../../src/core/group/create-outcome.js';
import {createResponse} from '../../src/core/response.js';
import type {Answers, Instrument, Response} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';

const OF_ONE_MIND = 2;

const respond = (answers: Answers, instrument: Instrument): Response => ({
  ...createResponse(instrument, 'fr', 'mutual'),
  answers,
});

/** @param answer What a person answers to an item, both by number. */
const people = (size: number, answer: (person: number, item: number) => number): Response[] =>
  Array.from({length: size}, (_, person) =>
    respond(Object.fromEntries(itemsOf(ptce.tree).map(({id}, item) => [id, answer(person, item)])), ptce),
  );

const lower = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value], i) => [id, i < 12 ? Math.max(0, Number(value) - 1) : value]),
  );

/** Of one mind on everything. */
export const alike = people(6, () => OF_ONE_MIND);

/** No two of one mind on anything. */
export const scattered = people(10, (person, item) => (person + item) % 5);

/** Two camps, on every third statement. */
export const camps = people(12, (person, item) => (item % 3 === 0 ? (person < 6 ? 0 : 4) : OF_ONE_MIND));

/** As groups are: mostly alike, apart here and there. */
export const twelve = people(12, (person, item) => {
  if (item === 3) return person < 5 ? 1 : 4;
  if (item === 14) return person % 5;
  if (item === 22) return person === 0 ? 0 : 3;
  return Math.max(1, 3 - ((person * (item + 1)) % 3));
});

/** What the same twelve made of it the year before: one step less on the first twelve statements. */
export const lastYear = createOutcome(
  ptce,
  aggregate(
    ptce,
    twelve.map((one) => respond(lower(one.answers), ptce)),
  ),
  {positions: {}, locale: 'fr', completedAt: '2025-11-20T10:00:00.000Z'},
);

export const sixty = people(60, (person, item) => (item % 9 === 0 ? (person % 2) * 4 : (person * 7 + item) % 4));

/** Eight people on the twelve dialogies. */
export const ribbons = Array.from({length: 8}, (_, person) =>
  respond(
    Object.fromEntries(
      itemsOf(dialogies.tree).map(({id}, item) => [
        id,
        item === 1
          ? {a: person < 4 ? 9 : 2, b: person < 4 ? 2 : 9}
          : {a: 5 + (person % 4), b: 4 + ((person + item) % 4)},
      ]),
    ),
    dialogies,
  ),
);
