/** What keeps a session on this device, and sends its outcome: a file of its own, brought by pages that ask for it. */
import type {CoopError} from '../../core/error.js';
import {hashInstrument} from '../../core/hash.js';
import {isSameData} from '../../core/same-data.js';
import type {Instrument, Response} from '../../core/schema.js';
import {Keeper, type Met} from '../../storage/keeper.js';
import type {Delivery} from '../messages/messages.js';
import type {Step} from '../questionnaire/delivery.js';
import {isSameDraft} from '../questionnaire/draft.js';
import {holds, openSending, type Sending} from '../questionnaire/sending.js';
import {draftKey} from '../shared/draft-key.js';
import type {CoopDeliveredDetail} from '../shared/events.js';
import {merge} from './merge.js';
import {isEmpty, withSaid, type Session} from './session.js';
import type {SessionController} from './session-controller.js';
import type {GroupPlace, KeepingView} from './view.js';

/** What is kept of a session. */
interface Kept {
  session: Session;
  delivery: Delivery;
  /** Of the questionnaire that it answers. */
  hash: string;
  /** Where one was; absent where an earlier version kept it. */
  place?: GroupPlace;
}

/** Whose session it is. */
export interface KeepingHost extends HTMLElement {
  autosave: string | null;
  endpoint: string;
  groupCode: string;
  minGroup: number;
  requestUpdate(): void;
}

/** What the element is told. */
interface Told {
  /** A session was kept here. */
  found(savedAt: string, place: GroupPlace | undefined): void;
  /** Where one is by now. */
  place(): GroupPlace;
  kept(savedAt: string): void;
  refused(): void;
  delivered(news: CoopDeliveredDetail): void;
  fail(error: CoopError): void;
}

export class Keeping {
  /** Resolves once what was kept is read. */
  loaded: Promise<unknown> = Promise.resolve();
  readonly #host: KeepingHost;
  readonly #controller: SessionController;
  readonly #instrument: Instrument;
  readonly #told: Told;
  #keeper: Keeper<Kept> | undefined;
  #sending: Sending | undefined;
  /** The key that it keeps under, whose session that is, and the address that it sends to. */
  #asked = {key: '', groupCode: '', endpoint: ''};
  #last: Kept | undefined;
  #toldOf: unknown;

  constructor(host: KeepingHost, controller: SessionController, instrument: Instrument, told: Told) {
    this.#host = host;
    this.#controller = controller;
    this.#instrument = instrument;
    this.#told = told;
  }

  get view(): KeepingView {
    const {isKept, savedAt, refusal} = this.#keeper ?? {};
    const isWaiting = this.#controller.delivering.state === 'waiting';
    return {
      isKeeping: Boolean(this.#keeper) && !refusal,
      kept: isKept ? savedAt : undefined,
      refusal,
      receiver: this.#sending?.host,
      canSendAgain: isWaiting && Boolean(this.#sending),
    };
  }

  /** Keeps what is here, as the attributes ask. */
  follow(): void {
    const {endpoint, groupCode} = this.#host;
    const key = this.#key;
    if (endpoint !== this.#asked.endpoint) this.#openSending(endpoint);
    if (key !== this.#asked.key) {
      // What the former group has said stays under its own.
      if (this.#asked.key && key && groupCode !== this.#asked.groupCode) this.#controller.reset();
      this.#open(key);
    }
    this.#asked = {key, groupCode, endpoint};
    const {session, delivering} = this.#controller;
    const delivery = delivering.state;
    if (isEmpty(session) || delivery === 'stored' || delivery === 'taken') return this.#keeper?.empty();
    const place = this.#told.place();
    let last = this.#last;
    if (session !== last?.session || delivery !== last.delivery || !isSameData(place, last.place))
      last = {session, delivery, place, hash: hashInstrument(this.#instrument)};
    this.#last = last;
    this.#keeper?.keep(last);
  }

  deliver(response: Response): Step {
    if (!this.#sending) return 'left';
    void this.#sending.send(response);
    return 'sent';
  }

  /** Leaves nothing on this device, and nothing to be sent. */
  async forget(): Promise<void> {
    const {id} = this.#controller.session;
    this.#last = undefined;
    await Promise.all([this.#keeper?.remove(), this.#sending?.forget(id)]);
  }

  close(): void {
    this.#keeper?.close();
    this.#sending?.close();
    this.#keeper = this.#sending = this.#last = undefined;
    this.#asked = {key: '', groupCode: '', endpoint: ''};
  }

  /** Another group's session is another one. */
  get #key(): string {
    const {autosave, groupCode} = this.#host;
    if (autosave === null) return '';
    const key = draftKey(this.#host, this.#instrument.id, autosave);
    return groupCode ? `${key}|${groupCode}` : key;
  }

  #open(key: string): void {
    this.#keeper?.close();
    this.#keeper = this.#last = undefined;
    if (!key) return;
    this.#keeper = new Keeper<Kept>(key, {
      meet: (kept, base, savedAt) => this.#meet(kept as Kept, base, savedAt),
      isSame: isSameDraft,
      gone: (hadAll) => {
        if (hadAll) this.#controller.reset();
      },
      changed: () => this.#changed(),
    });
    this.loaded = this.#keeper.open();
  }

  #openSending(endpoint: string): void {
    this.#sending?.close();
    const controller = this.#controller;
    const sender = {
      id: () => controller.session.id,
      isKept: () => this.#keeper !== undefined,
      learn: (step: Step) => controller.delivering.move(step),
      succeeded: (next: Response) => controller.succeeded(next),
      told: (news: CoopDeliveredDetail) => this.#told.delivered(news),
      changed: () => this.#host.requestUpdate(),
    };
    this.#sending = openSending(endpoint, sender, (error) => this.#told.fail(error));
  }

  /** What was kept, at first or by another tab, comes to what is here. @throws Where it is no session of this questionnaire. */
  async #meet(kept: Kept, base: Kept | undefined, savedAt: string): Promise<Met<Kept>> {
    const {hash, session: theirs, delivery} = kept;
    if (hash !== hashInstrument(this.#instrument) || !Array.isArray(theirs.members))
      throw new TypeError('This is no session of this questionnaire.');
    const controller = this.#controller;
    const parcel = await this.#sending?.find(theirs.id);
    if (parcel) await controller.prepare();
    const {members, late} = controller.session;
    // At first, who is here comes in afterwards.
    const ours = base ? controller.session : {...controller.session, members: [], late: []};
    let session = merge(theirs, ours, base?.session, this.#host.minGroup);
    if (parcel && session.id === theirs.id) {
      const finished = {...session, completedAt: session.completedAt ?? parcel.savedAt};
      const outcome = controller.outcomeOf(finished);
      // What was sent already cannot hold what was done since.
      session = outcome && holds(parcel, outcome) ? finished : withSaid(finished, {});
    }
    controller.become(session);
    if (!session.completedAt) controller.delivering.move('changed');
    else if (parcel && parcel.status !== 'erasing') controller.delivering.stand(parcel.status);
    else if (delivery !== 'unfinished') controller.delivering.stand('alone');
    if (!base) {
      this.#told.found(savedAt, kept.place);
      controller.comeIn([...members, ...late]);
    }
    const place = this.#told.place();
    this.#last = {session: controller.session, delivery: controller.delivering.state, hash, place};
    return {now: this.#last};
  }

  #changed(): void {
    const {isKept, savedAt, refusal} = this.#keeper ?? {};
    if (isKept) {
      this.#controller.isUnsaved = false;
      this.#controller.delivering.move('held');
    } else if (refusal && this.#controller.delivering.state === 'device') this.#controller.delivering.move('dropped');
    const {session, delivering} = this.#controller;
    if (delivering.state === 'stored' && this.#keeper?.isRead && !savedAt) this.#sending?.seal(session.id);
    const news = isKept ? this.#last : refusal;
    if (news !== this.#toldOf) {
      this.#toldOf = news;
      if (isKept) this.#told.kept(savedAt!);
      else if (refusal) this.#told.refused();
    }
    this.#host.requestUpdate();
  }
}
