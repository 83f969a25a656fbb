/** Builders that keep guides readable: where a group may go from one node. */
import type {Lead} from '../core/schema.js';

/** An open question, two steps that are in the group's own hands, and the ids of the resources to turn to. */
export function lead(question: string, steps: readonly [string, string], ...resources: string[]): Lead {
  return {question, steps: [...steps], resources};
}

/** One step that nourishes each logic of a dialogy, whose own question opens the talk, and the ids of the resources. */
export function nourish(a: string, b: string, ...resources: string[]): Lead {
  return {steps: [a, b], resources};
}
