import {CoopError} from '../../core/error.js';
import {canonicalJson, fnv1a} from '../../core/hash.js';
import {succeed} from '../../core/response.js';
import type {Response} from '../../core/schema.js';
import {isLate, Outbox, type News} from '../../storage/outbox.js';
import type {Parcel} from '../../storage/database.js';
import {erase, post} from '../../storage/receipt.js';
import type {CoopDeliveredDetail} from '../shared/events.js';
import type {Step} from './delivery.js';
import {isIn, partsOf} from './draft.js';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Whose response it is, as what sends it sees it. */
interface Sender {
  /** The id of the response at hand. */
  id(): string | undefined;
  /** Whether a draft of it is kept on this device, which would have to be told from what was sent. */
  isKept(): boolean;
  /** Something is known of the response at hand. */
  learn(step: Step): void;
  /** Another response goes in the place of the one that it `replaces`: something else was sent under that id. */
  succeeded(next: Response): void;
  /** Something is known of any response that goes to this address. */
  told(news: CoopDeliveredDetail): void;
  changed(): void;
}

/** Sends to this address from now on, if to any. What is no address is told, and nothing is sent there. */
export function openSending(endpoint: string, sender: Sender, fail: (error: CoopError) => void): Sending | undefined {
  if (!endpoint) return undefined;
  try {
    const sending = new Sending(endpoint, sender);
    void sending.open();
    return sending;
  } catch (error) {
    fail(error as CoopError);
    return undefined;
  }
}

/** Has finished responses sent to one address: by the outbox of this device, or at once where the device keeps nothing. */
export class Sending {
  readonly #url: string;
  readonly #sender: Sender;
  readonly #outbox: Outbox;
  /** Where the responses that this page knows of can be erased. */
  readonly #erasers = new Map<string, string>();
  /** All that is known of responses that go there. */
  #parcels: readonly Parcel[] = [];
  /** What this page has sent by now, by its ids: to finish that again is nothing new. */
  readonly #sent = new Map<string, string>();
  #isClosed = false;

  /** @throws {CoopError} Where it is no address. */
  constructor(endpoint: string, sender: Sender) {
    this.#url = addressOf(endpoint);
    this.#sender = sender;
    this.#outbox = new Outbox((news) => this.#hear(news));
  }

  /** Whom the address belongs to. */
  get host(): string {
    return new URL(this.#url).host;
  }

  /** Other responses that wait here. Of the response at hand, its own end says what became. */
  get waiting(): Parcel[] {
    return this.#others.filter((parcel) => parcel.status === 'waiting' && !isLate(parcel));
  }

  /** Those that have waited for too long. */
  get late(): Parcel[] {
    return this.#others.filter(isLate);
  }

  /** Those that were not accepted. */
  get refused(): Parcel[] {
    return this.#others.filter(({status}) => status === 'refused');
  }

  /** Sends what waits for this address. */
  async open(): Promise<void> {
    await this.#list();
    const yesterday = new Date(Date.now() - DAY).toISOString();
    // Their draft has gone, and the page went before it could say so.
    this.#parcels.filter(({savedAt}) => savedAt < yesterday).forEach(({id}) => this.seal(id));
    void this.#outbox.send(this.#url).then(() => this.#list());
  }

  /** What is known here of a response that was finished before; nothing where nothing is. */
  async find(id: string): Promise<Parcel | undefined> {
    const found = await this.#outbox.find(id);
    const parcel = found.ok ? found.value : undefined;
    if (parcel?.erase) this.#erasers.set(id, parcel.erase);
    return parcel;
  }

  /** Sends a response that one has finished: on this device first, wherever that is possible. */
  async send(response: Response): Promise<void> {
    const {id} = response;
    const body = JSON.stringify(response);
    const digest = digestOf(response);
    const taken = await this.#outbox.put(this.#url, id, body, this.#sender.isKept() ? digest : '');
    if (!taken.ok) return this.#sendAtOnce(id, body);
    const {value: there} = taken;
    const isSent = this.#sent.get(id) === digest;
    if (there.url !== this.#url || !(isSent || holds(there, response))) return this.#sendAnother(response);
    this.#sent.set(id, digest);
    if (there.status === 'refused') await this.#outbox.retry(id);
    else await this.#outbox.send(this.#url);
    const after = await this.find(id);
    if (after?.status === 'stored') this.#learn(id, 'received');
    else if (after?.status === 'waiting') this.#learn(id, 'delayed');
    // It is on its way to be erased, or another tab has erased it.
    else if (after?.status !== 'refused') this.#learn(id, 'unreached');
    await this.#list();
  }

  /** What another tab has sent under the same id is not this. */
  async #sendAnother(response: Response): Promise<void> {
    const next = {...succeed(response), completedAt: new Date().toISOString()};
    this.#sender.succeeded(next);
    await this.send(next);
  }

  /** Nothing here goes on from what is stored: what it said need not be known any more. */
  seal(id: string): void {
    void this.#outbox.seal(id);
  }

  /** Tries again all that waits, or was refused. */
  async sendAgain(): Promise<void> {
    for (const {id} of this.refused) await this.#outbox.retry(id);
    await this.#outbox.send(this.#url);
    await this.#list();
  }

  /** Leaves nothing on this device of what was refused, and of what waits for too long. */
  async drop(parcels: readonly Parcel[]): Promise<void> {
    for (const {id} of parcels) await this.#outbox.remove(id);
    await this.#list();
  }

  /** Leaves nothing of a response on this device, so that it is not sent any more. */
  async forget(id: string): Promise<void> {
    const parcel = await this.find(id);
    if (parcel && parcel.status !== 'stored') await this.#outbox.remove(id);
    await this.#list();
  }

  /** Whether it is known where a response can be erased. */
  canErase(id: string): boolean {
    return this.#erasers.has(id);
  }

  /** Erases a response from where it is stored. Returns whether it is gone by now. */
  async erase(id: string): Promise<boolean> {
    const isKnown = await this.find(id);
    const isGone = isKnown ? await this.#outbox.erase(id) : await erase(this.#erasers.get(id)!);
    if (isGone) {
      this.#erasers.delete(id);
      this.#learn(id, 'erased');
    }
    return isGone;
  }

  close(): void {
    this.#isClosed = true;
    this.#outbox.close();
  }

  /** Without this device there is nothing to try again later. */
  async #sendAtOnce(id: string, body: string): Promise<void> {
    const receipt = await post(this.#url, id, body);
    if (receipt.status === 'later') return this.#learn(id, 'unreached');
    if (receipt.status === 'stored' && receipt.erase) this.#erasers.set(id, receipt.erase);
    this.#sender.told({id, status: receipt.status});
    this.#learn(id, receipt.status === 'stored' ? 'received' : 'declined');
  }

  #hear(news: News): void {
    if (this.#isClosed) return;
    const {id, status} = news;
    if (status === 'gone') this.#erasers.delete(id);
    else if (news.url !== this.#url) return;
    else {
      if (news.erase) this.#erasers.set(id, news.erase);
      if (status !== 'erasing') this.#sender.told({id, status});
    }
    if (status === 'stored') this.#learn(id, 'received');
    else if (status === 'refused') this.#learn(id, 'declined');
    else if (status === 'gone') ['erased', 'dropped'].forEach((step) => this.#learn(id, step as Step));
    void this.#list();
  }

  #learn(id: string, step: Step): void {
    if (!this.#isClosed && id === this.#sender.id()) this.#sender.learn(step);
  }

  get #others(): Parcel[] {
    const here = this.#sender.id();
    return this.#parcels.filter(({id}) => id !== here);
  }

  async #list(): Promise<void> {
    this.#parcels = await this.#outbox.parcelsTo(this.#url);
    if (!this.#isClosed) this.#sender.changed();
  }
}

function addressOf(endpoint: string): string {
  try {
    return new URL(endpoint, document.baseURI).href;
  } catch {
    const message = `Found ${JSON.stringify(endpoint)}; give the address that responses are sent to.`;
    throw new CoopError({code: 'invalid', path: '$.endpoint', message});
  }
}

/** Of all that a response says. */
function digestOf(response: Response): string {
  return fnv1a(canonicalJson(partsOf(response)));
}

/** Whether all that a response says is in what was sent under its id. Where that cannot be known any more, it is not. */
export function holds({body, digest}: Parcel, response: Response): boolean {
  return body ? isIn(response, JSON.parse(body) as Response) : digest === digestOf(response);
}
