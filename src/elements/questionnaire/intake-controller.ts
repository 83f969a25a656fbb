import type {CoopError} from '../../core/error.js';
import type {Answers, Instrument} from '../../core/schema.js';
import {bring, isLoadFailure} from '../shared/bring.js';
import type {Change, Intake} from './intake.js';

/** What takes what was found good, and tells of what was not. */
interface Receiver {
  readonly source: {readonly instrument: Instrument | undefined};
  receive(change: Change): void;
  fail(error: CoopError): void;
  /** Something was checked, or has to be checked anew. */
  checked(): void;
}

/** Holds what a host sets or a browser restores until it is checked. The last one wins. */
export class IntakeController {
  /** Why the answers that were given last were refused. */
  refused: CoopError | undefined;
  /** Resolves once what was given is checked. */
  loaded: Promise<void> = Promise.resolve();
  readonly #receiver: Receiver;
  /** What is still to be checked: answers, and what they are about. */
  #answers: Intake | undefined;
  #project: Intake | undefined;
  #checking: Intake | undefined;

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  /** Whether answers are still to be checked, which would replace any given meanwhile. */
  get isChecking(): boolean {
    return this.#answers !== undefined;
  }

  /** The answers that are still to be checked. */
  get value(): Answers | undefined {
    return this.#answers?.value;
  }

  /** What is still to be checked of what they are about; `undefined` where nothing is. */
  get about(): {project?: Answers | undefined} | undefined {
    return this.#project;
  }

  take(intake: Intake): void {
    if ('project' in intake) this.#project = intake;
    else {
      // A whole response says as well what it is about.
      if (!('value' in intake)) this.#project = undefined;
      this.#answers = intake;
      this.refused = undefined;
    }
  }

  /** Answers that are here already take the place of those to be checked. */
  drop(): void {
    this.#answers = this.refused = undefined;
  }

  /** Checks what was given against this instrument; idempotent. */
  follow(instrument: Instrument): void {
    const next = this.#answers ?? this.#project;
    if (next && next !== this.#checking) this.loaded = this.#check(next, instrument);
  }

  async #check(intake: Intake, instrument: Instrument): Promise<void> {
    this.#checking = intake;
    const change = await check(intake, instrument).catch((error: unknown) => error as CoopError);
    this.#checking = undefined;
    const isProject = intake === this.#project;
    if (intake !== this.#answers && !isProject) return;
    // Another instrument came meanwhile: it is checked against that one.
    if (instrument !== this.#receiver.source.instrument) return this.#receiver.checked();
    if (isProject) this.#project = undefined;
    else this.#answers = undefined;
    if (change instanceof Error) {
      // Nothing is wrong with answers whose project is refused, nor with what did not arrive to check them.
      if (!isProject && !isLoadFailure(change)) this.refused = change;
      this.#receiver.fail(change);
    } else this.#receiver.receive(change);
    this.#receiver.checked();
  }
}

/** The checks are a file of their own: only pages that set, restore or open answers load it. */
export async function check(intake: Intake, instrument: Instrument): Promise<Change> {
  const {readIntake} = await bring(import('./intake.js'));
  return readIntake(intake, instrument);
}
