import type {CoopError} from '../../core/error.js';
import type {Answers, Instrument, Response} from '../../core/schema.js';
import {bring, isLoadFailure} from '../shared/bring.js';
import type {Change, Intake} from './intake.js';

/** What takes what was found good, and tells of what was not. */
interface Receiver {
  readonly source: {readonly instrument: Instrument | undefined};
  readonly sheet: {readonly current: Response | undefined; readonly isGiven: boolean};
  /** @param base The response as it was when this came; at first, nothing was yet. */
  receive(change: Change, base: Response | undefined, intake: Intake): void;
  fail(error: CoopError): void;
  /** Something was checked, or has to be checked anew. */
  checked(): void;
}

/** What came, and the response that was here then. */
interface Pending {
  intake: Intake;
  base: Response | undefined;
}

/**
 * Holds what a host sets or a browser restores until it is checked. The last one wins; what the respondent does meanwhile
 * is kept.
 */
export class IntakeController {
  /** Why the answers that were given last were refused. */
  refused: CoopError | undefined;
  /** Resolves once what was given is checked. */
  loaded: Promise<void> = Promise.resolve();
  readonly #receiver: Receiver;
  /** What is still to be checked: answers, and what they are about. */
  #answers: Pending | undefined;
  #project: Pending | undefined;
  #checking: Pending | undefined;
  /** Whether the respondent has changed something since. */
  #isOvertaken = false;

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  /** Whether answers are still to be checked. */
  get isChecking(): boolean {
    return this.#answers !== undefined;
  }

  /** The answers that are still to be checked, as long as they are all that there is to say. */
  get value(): Answers | undefined {
    return this.#isOvertaken ? undefined : (this.#answers?.intake.value ?? undefined);
  }

  /** What is still to be checked of what they are about; `undefined` where nothing is. */
  get about(): {project?: Answers | undefined} | undefined {
    return this.#project?.intake;
  }

  take(intake: Intake): void {
    const {current, isGiven} = this.#receiver.sheet;
    const pending = {intake, base: isGiven ? current : undefined};
    if ('project' in intake) this.#project = pending;
    else {
      // A whole response says as well what it is about.
      if (!('value' in intake)) this.#project = undefined;
      this.#answers = pending;
      this.refused = undefined;
      this.#isOvertaken = false;
    }
  }

  /** The respondent changes something: what was refused is past. */
  touch(): void {
    this.refused = undefined;
    this.#isOvertaken = true;
  }

  /** Another response has begun: nothing has been done to it meanwhile. */
  restart(): void {
    this.refused = undefined;
    for (const pending of [this.#answers, this.#project]) if (pending) pending.base = undefined;
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

  async #check(pending: Pending, instrument: Instrument): Promise<void> {
    this.#checking = pending;
    const change = await check(pending.intake, instrument).catch((error: unknown) => error as CoopError);
    this.#checking = undefined;
    const isProject = pending === this.#project;
    if (pending !== this.#answers && !isProject) return;
    // Another instrument came meanwhile: it is checked against that one.
    if (instrument !== this.#receiver.source.instrument) return this.#receiver.checked();
    if (isProject) this.#project = undefined;
    else this.#answers = undefined;
    if (change instanceof Error) {
      // Nothing is wrong with answers whose project is refused, nor with what did not arrive to check them.
      if (!isProject && !isLoadFailure(change)) this.refused = change;
      this.#receiver.fail(change);
    } else this.#receiver.receive(change, pending.base, pending.intake);
    this.#receiver.checked();
  }
}

/** The checks are a file of their own: only pages that set, restore or open answers load it. */
export async function check(intake: Intake, instrument: Instrument): Promise<Change> {
  const {readIntake} = await bring(import('./intake.js'));
  return readIntake(intake, instrument);
}
