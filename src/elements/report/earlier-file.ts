import type {ReactiveControllerHost} from 'lit';
import {CoopError, type CoopErrorCode} from '../../core/error.js';
import type {Instrument, Response} from '../../core/schema.js';
import {readEarlier, readOutcome, readSaved} from '../shared/read-response.js';

interface Host extends ReactiveControllerHost {
  earlier: Response | null;
}

/** What is reported, as far as another response can be told from it. */
type Reported = Pick<Response, 'id' | 'replaces'>;

/** The file of another time that somebody opens beside what is reported, and that goes with it: the next person's is another. */
export class EarlierFile {
  /** Why the last one was not taken. */
  refused: CoopErrorCode | undefined;
  readonly #host: Host;
  #opened: Response | undefined;
  /** What is being read: of two files, the later one. */
  #reading: File | undefined;
  #reported: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether what is compared comes from a file. */
  get isShown(): boolean {
    return this.#opened !== undefined && this.#host.earlier === this.#opened;
  }

  /** What is reported by now. */
  follow({id, replaces}: Reported): void {
    const before = this.#reported;
    this.#reported = id;
    if (before !== undefined && before !== id && before !== replaces) this.close();
  }

  /** @param isOutcome Whether it is to be a group's. @returns Whether it is beside what is reported now. */
  async open(file: File, instrument: Instrument, isOutcome: boolean): Promise<boolean> {
    this.#reading = file;
    this.refused = undefined;
    this.#host.requestUpdate();
    try {
      const response = await readSaved(file, isOutcome ? readOutcome : readEarlier, instrument);
      if (this.#reading !== file) return false;
      this.#host.earlier = this.#opened = response;
      return true;
    } catch (error) {
      if (this.#reading === file) this.refused = error instanceof CoopError ? error.code : 'failed';
      this.#host.requestUpdate();
      return false;
    }
  }

  close(): void {
    if (this.isShown) this.#host.earlier = null;
    this.#reading = this.#opened = this.refused = undefined;
    this.#host.requestUpdate();
  }
}
