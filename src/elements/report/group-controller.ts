import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Group} from '../../core/group/group.js';
import {lastOfEach, scoreMembers} from '../../core/group/score-members.js';
import type {GroupWords} from '../../core/interpret/words/group-words.js';
import type {Guide, Instrument, Response} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import type {GroupData} from './group-report.js';

type File = typeof import('./group-report.js');

/** Says what a group sees differently and alike, where nobody's own response is reported. What says it is a file of its own. */
export class GroupController implements ReactiveController {
  /** Resolves once what says it is here, or has failed. */
  loaded: Promise<void> = Promise.resolve();
  /** Why what says it is not here. */
  error: CoopError | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #fail: (error: CoopError) => void;
  #file: File | undefined;
  #isAsked = false;
  #last: {of: readonly unknown[]; data: GroupData} | undefined;

  constructor(host: ReactiveControllerHost, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
  }

  /** Asks again for what did not come. */
  readonly retry = (): void => {
    if (!this.error) return;
    this.error = undefined;
    this.#isAsked = false;
    this.#host.requestUpdate();
  };

  /** What shows it; nothing until it is here. */
  get render(): File['renderGroupReport'] | undefined {
    return this.#file?.renderGroupReport;
  }

  /** @returns Nothing until what says it is here. */
  read(
    instrument: Instrument,
    members: readonly Response[],
    words: string | GroupWords,
    guide: Guide | undefined,
    earlier: Response | undefined,
    aggregate: () => Group,
  ): GroupData | undefined {
    if (!this.#file) {
      if (!this.#isAsked) this.loaded = this.#bring();
      this.#isAsked = true;
      return undefined;
    }
    const group = aggregate();
    const of = [instrument, members, words, guide, earlier, group.minGroup];
    if (this.#last?.of.every((one, i) => one === of[i])) return this.#last.data;
    const data = {
      ...{instrument, group, responses: lastOfEach(members)},
      results: scoreMembers(instrument, members, group.minGroup),
      ...this.#file.readGroup(instrument, group, words, guide, earlier),
    };
    this.#last = {of, data};
    return data;
  }

  async #bring(): Promise<void> {
    try {
      this.#file = await bring(import('./group-report.js'));
    } catch (error) {
      this.error = error as CoopError;
      this.#fail(this.error);
    }
    this.#host.requestUpdate();
  }
}
