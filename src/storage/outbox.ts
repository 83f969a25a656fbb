import {Connection, type Parcel, type Records} from './database.js';
import {attempt, type Outcome} from './outcome.js';
import {erase, post, type Receipt} from './receipt.js';
import {GIVING_UP, pauseAfter} from './schedule.js';

const CHANNEL = 'coop-elements:outbox';

/** What is known of one response: its parcel, or that there is none any more. */
export type News = Pick<Parcel, 'id' | 'url' | 'status' | 'erase'> | {id: string; status: 'gone'};

/** Whether one has waited for so long that somebody should know: three days since it was first sent. */
export function isLate({status, triedAt}: Parcel): boolean {
  return status === 'waiting' && triedAt !== undefined && Date.now() - triedAt > GIVING_UP;
}

/**
 * Responses on their way to a server: on this device before they are sent, tried again until the server has them, by one
 * tab at a time.
 *
 * It throws nothing. What is said stored, the server said it has; what is refused stays until it is removed.
 */
export class Outbox {
  readonly #hear: (news: News) => void;
  readonly #channel: BroadcastChannel | undefined;
  readonly #urls = new Set<string>();
  readonly #closing = new AbortController();
  readonly #connection = new Connection();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param hear Called whenever something is known of a response, by this tab or another. */
  constructor(hear: (news: News) => void) {
    this.#hear = hear;
    if (typeof BroadcastChannel !== 'undefined') this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel?.addEventListener('message', ({data}) => hear(data as News));
    addEventListener('online', () => this.#sendAll(), {signal: this.#closing.signal});
  }

  /**
   * Takes a finished response in, on the disk once this resolves. One that is here already stays as it is.
   *
   * @param digest Tells what the response says, once its body is gone.
   * @returns What is here under this id by now, which may say something else.
   */
  put(url: string, id: string, body: string, digest = ''): Promise<Outcome<Parcel>> {
    const parcel: Parcel = {id, url, body, digest, status: 'waiting', savedAt: new Date().toISOString(), tries: 0};
    return this.#write(async (parcels) => {
      const before = await parcels.get(id);
      if (!before) await parcels.put(parcel);
      return before ?? parcel;
    });
  }

  /** What a response said need not be known any more, where it is stored: nothing here goes on from it. */
  async seal(id: string): Promise<void> {
    await this.#write(async (parcels) => {
      const parcel = await parcels.get(id);
      if (!parcel?.digest || parcel.status !== 'stored') return;
      const {digest: _said, ...known} = parcel;
      await parcels.put(known);
    });
  }

  /** What is known of a response; `undefined` where nothing is. */
  find(id: string): Promise<Outcome<Parcel | undefined>> {
    return attempt(async () => (await this.#connection.open()).get('outbox', id));
  }

  /** All that is known for an address; nothing where the device does not say. */
  async parcelsTo(url: string): Promise<Parcel[]> {
    const found = await attempt(async () => (await this.#connection.open()).getAllFromIndex('outbox', 'url', url));
    return found.ok ? found.value : [];
  }

  /** Sends all that waits for an address, and goes on trying while this is open. */
  async send(url: string): Promise<void> {
    this.#urls.add(url);
    await this.#inTurn(url, true);
  }

  /** Tries again what was refused. */
  async retry(id: string): Promise<void> {
    const parcel = await this.#change(id, (before) => ({...before, status: 'waiting'}));
    if (parcel) await this.send(parcel.url);
  }

  /**
   * Has a response erased from its server: at once, or once there is network. One that may be there without our knowing
   * is sent again first, to learn where it can be erased.
   *
   * @returns Whether it is gone by now.
   */
  async erase(id: string): Promise<boolean> {
    const parcel = await this.#change(id, (before) => ({...before, status: 'erasing'}));
    if (parcel) await this.send(parcel.url);
    const found = await this.find(id);
    return found.ok && !found.value;
  }

  /** Leaves nothing of a response on this device; what its server has, it keeps. */
  async remove(id: string): Promise<Outcome<void>> {
    const outcome = await this.#write((parcels) => parcels.delete(id));
    if (outcome.ok) this.#tell({id, status: 'gone'});
    return outcome;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#closing.abort();
    this.#channel?.close();
    this.#connection.close();
  }

  readonly #sendAll = (isAnew = true): void => {
    for (const url of this.#urls) void this.#inTurn(url, isAnew);
  };

  /** One tab at a time, where browsers can tell; where they cannot, the server counts a response once all the same. */
  async #inTurn(url: string, isAnew: boolean): Promise<void> {
    const {signal} = this.#closing;
    if (signal.aborted) return;
    const asked = Date.now();
    const work = () => this.#sendDue(url, isAnew ? asked : -Infinity);
    // A page that is going, or that may have no locks, is no failure.
    if ('locks' in navigator) await navigator.locks.request(`${CHANNEL}:${url}`, {signal}, work).catch(() => undefined);
    else await work();
    if (!signal.aborted) await this.#plan();
  }

  /** @param asked From when on a pause of our own ends; one that the server asked for does not, nor one that began since. */
  async #sendDue(url: string, asked: number): Promise<void> {
    for (const parcel of await this.parcelsTo(url)) {
      const due = (parcel.failedAt ?? 0) <= asked ? parcel.notBefore : parcel.nextAt;
      if (isOnItsWay(parcel) && (due ?? 0) <= Date.now() && !this.#closing.signal.aborted) await this.#deliver(parcel);
    }
  }

  async #deliver(parcel: Parcel): Promise<void> {
    const {id, url, body} = parcel;
    if (parcel.status === 'erasing' && (parcel.erase || parcel.tries === 0)) return this.#eraseThere(parcel);
    const triedAt = Date.now();
    const sent = await this.#change(id, (before) => ({triedAt, ...before, tries: before.tries + 1}));
    if (!sent) return;
    const receipt = await post(url, id, body);
    const known = await this.#change(id, (before) => received(before, receipt));
    if (known?.status === 'erasing' && receipt.status !== 'later') await this.#eraseThere(known);
  }

  async #eraseThere(parcel: Parcel): Promise<void> {
    const isGone = !parcel.erase || (await erase(parcel.erase));
    if (isGone) await this.remove(parcel.id);
    else await this.#change(parcel.id, (before) => later({...before, tries: before.tries + 1}, 0));
  }

  /** Changes a parcel that is here, and tells all tabs. */
  async #change(id: string, change: (before: Parcel) => Parcel): Promise<Parcel | undefined> {
    const outcome = await this.#write(async (parcels) => {
      const before = await parcels.get(id);
      const after = before && change(before);
      if (after) await parcels.put(after);
      return after;
    });
    if (!outcome.ok || !outcome.value) return undefined;
    const {url, status, erase: address} = outcome.value;
    this.#tell({id, url, status, ...(address && {erase: address})});
    return outcome.value;
  }

  #tell(news: News): void {
    if (!this.#closing.signal.aborted) this.#channel?.postMessage(news);
    this.#hear(news);
  }

  /** Wakes when the next one is due. */
  async #plan(): Promise<void> {
    const parcels = (await Promise.all([...this.#urls].map((url) => this.parcelsTo(url)))).flat();
    if (this.#closing.signal.aborted) return;
    const times = parcels.filter(isOnItsWay).map(({nextAt}) => nextAt ?? 0);
    clearTimeout(this.#timer);
    if (times.length === 0) return;
    this.#timer = setTimeout(() => this.#sendAll(false), Math.max(0, Math.min(...times) - Date.now()));
  }

  #write<T>(work: (parcels: Records<'outbox'>) => Promise<T>): Promise<Outcome<T>> {
    return attempt(() => this.#connection.write('outbox', work));
  }
}

const isOnItsWay = ({status}: Parcel): boolean => status === 'waiting' || status === 'erasing';

/** What a parcel becomes by what a server said of it. */
function received(before: Parcel, receipt: Receipt): Parcel {
  if (receipt.status === 'later') return later(before, receipt.after);
  const isErasing = before.status === 'erasing';
  if (receipt.status === 'refused') return {...before, status: isErasing ? 'erasing' : 'refused'};
  const status = isErasing ? 'erasing' : 'stored';
  return {...before, status, body: '', ...(receipt.erase && {erase: receipt.erase})};
}

function later(before: Parcel, asked: number): Parcel {
  const now = Date.now();
  return {
    ...before,
    failedAt: now,
    nextAt: now + pauseAfter(before.tries, asked),
    ...(asked && {notBefore: now + asked}),
  };
}
