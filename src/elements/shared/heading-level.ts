import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CoopError} from '../../core/error.js';

/** A page has one title, and what stands in it comes under that. */
const USUAL = 2;
const DEEPEST = 6;

interface Host extends ReactiveControllerHost {
  headingLevel: number;
}

/** Tells of a level that is none, and has headings start at the usual one then. */
export class HeadingLevelController implements ReactiveController {
  readonly #host: Host;
  readonly #fail: (error: CoopError) => void;

  /** @param fail Says what went wrong. */
  constructor(host: Host, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  hostUpdate(): void {
    const given: unknown = this.#host.headingLevel;
    if (Number.isInteger(given) && (given as number) >= 1 && (given as number) <= DEEPEST) return;
    this.#host.headingLevel = USUAL;
    if (given === null || given === undefined) return;
    const message = `Give a whole number from 1 to ${DEEPEST}, such as ${USUAL}.`;
    this.#fail(new CoopError({code: 'out-of-range', path: '$.headingLevel', message}));
  }
}

/** The level at which the headings of an element inside another start, so many under the outer one's first. */
export function levelUnder(level: number, steps: number): number {
  return Math.min(DEEPEST, level + steps);
}
