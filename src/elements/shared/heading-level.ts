import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CoopError} from '../../core/error.js';
import {ErrorController} from './error-controller.js';

/** A page has one title, and what stands in it comes under that. */
const USUAL = 2;
const DEEPEST = 6;

interface Host extends ReactiveControllerHost, HTMLElement {
  headingLevel: number;
}

/** Tells of a level that is none, and has headings start at the usual one then. */
export class HeadingLevelController implements ReactiveController {
  readonly #host: Host;
  readonly #errors: ErrorController;

  constructor(host: Host) {
    this.#host = host;
    this.#errors = new ErrorController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const given: unknown = this.#host.headingLevel;
    if (Number.isInteger(given) && (given as number) >= 1 && (given as number) <= DEEPEST) return;
    this.#host.headingLevel = USUAL;
    const message = `Give a whole number from 1 to ${DEEPEST}, such as ${USUAL}.`;
    this.#errors.fail(new CoopError({code: 'out-of-range', path: '$.headingLevel', message}));
  }
}

/** The level at which the headings of an element inside another start, so many under the outer one's first. */
export function levelUnder(level: number, steps: number): number {
  return Math.min(DEEPEST, level + steps);
}
