import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Instrument} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {CoopDraftEvent, CoopEvent, type CoopDeliveredDetail} from '../shared/events.js';
import type {Step} from '../questionnaire/delivery.js';
import {KeepingFile} from '../questionnaire/keeping-file.js';
import type {Keeping, KeepingHost} from './keeping.js';
import type {SessionController} from './session-controller.js';
import type {GroupPlace, KeepingView} from './view.js';

interface Told {
  /** A session was found here, and where one was in it. */
  found(savedAt: string, place: GroupPlace | undefined): void;
  place(): GroupPlace;
  /** What keeps did not come. */
  missing(): void;
  fail(error: CoopError): void;
}

/** Has a session kept on this device, and its outcome sent, where a host asks for it: what does it is a file of its own. */
export class KeepingController implements ReactiveController {
  readonly #host: KeepingHost;
  readonly #session: SessionController;
  readonly #source: {readonly instrument: Instrument | undefined};
  readonly #told: Told;
  readonly #file: KeepingFile<Keeping>;

  constructor(
    host: KeepingHost & ReactiveControllerHost,
    session: SessionController,
    source: {readonly instrument: Instrument | undefined},
    told: Told,
  ) {
    this.#host = host;
    this.#session = session;
    this.#source = source;
    this.#told = told;
    this.#file = new KeepingFile(
      host,
      () => this.#load(),
      (error, isFirst) => {
        if (isFirst) told.missing();
        told.fail(error);
      },
    );
    host.addController(this);
  }

  get view(): KeepingView | undefined {
    return this.#file.here?.view;
  }

  /** Resolves once what was kept is read, where anything is to be kept. */
  get loaded(): Promise<unknown> | undefined {
    return this.#file.loaded;
  }

  hostUpdated(): void {
    if (!this.#source.instrument || !this.#host.isConnected) return;
    this.#file.follow();
    this.#file.here?.follow();
  }

  /** Brings what keeps and sends, where that is asked for. Rejects where it does not come. */
  bring(): Promise<void> {
    return this.#file.need();
  }

  /** The group has finished, and nobody else takes the outcome. */
  deliver(): Step {
    const {outcome} = this.#session;
    if (!outcome) return 'left';
    return this.#file.deliver(
      (keeping) => keeping.deliver(outcome),
      () => this.#session.delivering.move('unreached'),
    );
  }

  forget(): void {
    void this.#file.here?.forget();
  }

  async #load(): Promise<Keeping> {
    const file = await bring(import('./keeping.js'));
    return new file.Keeping(this.#host, this.#session, this.#source.instrument!, {
      place: () => this.#told.place(),
      found: (savedAt, place) => {
        this.#told.found(savedAt, place);
        this.#tell('found', savedAt);
      },
      kept: (savedAt) => this.#tell('kept', savedAt),
      refused: () => this.#tell('refused'),
      delivered: (news) => this.#host.dispatchEvent(new CoopEvent<CoopDeliveredDetail>('coop-delivered', () => news)),
      fail: (error) => this.#told.fail(error),
    });
  }

  /** Of an outcome alone: before the reveal there is none. */
  #tell(state: 'found' | 'kept' | 'refused', savedAt?: string): void {
    const {outcome} = this.#session;
    if (outcome)
      this.#host.dispatchEvent(new CoopDraftEvent(() => ({response: outcome, state, ...(savedAt && {savedAt})})));
  }
}
