import type {ReactiveController} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Instrument} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {CoopDraftEvent, CoopEvent, type CoopDeliveredDetail} from '../shared/events.js';
import type {Step} from '../questionnaire/delivery.js';
import type {Keeping, KeepingHost} from './keeping.js';
import type {SessionController} from './session-controller.js';
import type {KeepingView} from './view.js';

interface Told {
  /** A session was found here. */
  found(savedAt: string): void;
  /** What keeps did not come. */
  missing(): void;
  fail(error: CoopError): void;
}

/** Has a session kept on this device, and its outcome sent, where a host asks for it: what does it is a file of its own. */
export class KeepingController implements ReactiveController {
  readonly #host: KeepingHost & {isConnected: boolean};
  readonly #session: SessionController;
  readonly #source: {readonly instrument: Instrument | undefined};
  readonly #told: Told;
  #keeping: Keeping | undefined;
  #coming: Promise<Keeping | undefined> | undefined;
  #isMissing = false;

  constructor(
    host: KeepingHost & {addController(controller: ReactiveController): void},
    session: SessionController,
    source: {readonly instrument: Instrument | undefined},
    told: Told,
  ) {
    this.#host = host;
    this.#session = session;
    this.#source = source;
    this.#told = told;
    host.addController(this);
  }

  get isAsked(): boolean {
    return this.#host.autosave !== null || this.#host.endpoint !== '';
  }

  get view(): KeepingView | undefined {
    return this.#keeping?.view;
  }

  /** Resolves once what was kept is read, where anything is to be kept. */
  get loaded(): Promise<unknown> | undefined {
    return this.#keeping?.loaded ?? this.#coming;
  }

  hostConnected(): void {
    addEventListener('online', this.#bringAgain);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#bringAgain);
    // An element that is moved is back at once.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#keeping?.close();
    });
  }

  hostUpdated(): void {
    if (!this.#source.instrument || !this.#host.isConnected) return;
    if (this.isAsked && !this.#coming && !this.#isMissing) void this.#bring();
    this.#keeping?.follow();
  }

  /** Brings what keeps and sends, where that is asked for. Rejects where it does not come. */
  async bring(): Promise<void> {
    if (this.isAsked && !(await this.#bring())) throw new TypeError('What keeps a session did not come.');
  }

  /** The group has finished, and nobody else takes the outcome. */
  deliver(): Step {
    const {outcome} = this.#session;
    if (!this.isAsked || !outcome) return 'left';
    if (this.#keeping) return this.#keeping.deliver(outcome);
    if (!this.#host.endpoint) return 'left';
    void this.#bring().then((keeping) => {
      if (keeping) keeping.deliver(outcome);
      else this.#session.delivering.move('unreached');
    });
    return 'sent';
  }

  forget(): void {
    void this.#keeping?.forget();
  }

  #bring(): Promise<Keeping | undefined> {
    this.#coming ??= bring(import('./keeping.js')).then(
      ({Keeping: KeepingHere}) => {
        this.#isMissing = false;
        this.#keeping = new KeepingHere(this.#host, this.#session, this.#source.instrument!, {
          found: (savedAt) => {
            this.#told.found(savedAt);
            this.#tell('found', savedAt);
          },
          kept: (savedAt) => this.#tell('kept', savedAt),
          refused: () => this.#tell('refused'),
          delivered: (news) =>
            this.#host.dispatchEvent(new CoopEvent<CoopDeliveredDetail>('coop-delivered', () => news)),
          fail: (error) => this.#told.fail(error),
        });
        this.#host.requestUpdate();
        return this.#keeping;
      },
      (error: CoopError) => {
        if (!this.#isMissing) this.#told.missing();
        this.#isMissing = true;
        this.#coming = undefined;
        this.#told.fail(error);
        return undefined;
      },
    );
    return this.#coming;
  }

  /** Of an outcome alone: before the reveal there is none. */
  #tell(state: 'found' | 'kept' | 'refused', savedAt?: string): void {
    const {outcome} = this.#session;
    if (outcome)
      this.#host.dispatchEvent(new CoopDraftEvent(() => ({response: outcome, state, ...(savedAt && {savedAt})})));
  }

  readonly #bringAgain = (): void => {
    if (this.#isMissing) void this.#bring();
  };
}
