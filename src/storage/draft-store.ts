import {uuidv7} from '../core/uuid.js';
import {Connection, type Aside, type Draft} from './database.js';
import {attempt, type Outcome} from './outcome.js';

/** What came of writing: `isKept` is false where somebody else wrote since this one was seen. */
export interface Written {
  isKept: boolean;
  /** What is there now. */
  draft: Draft | undefined;
}

const VERSION = 1;
const CHANNEL = 'coop-elements:drafts';

/** How much of what had to make room is kept. */
export const MOST_ASIDE = 20;

/**
 * One place on this device for plain data that must outlive the page, in IndexedDB.
 *
 * It throws nothing: storage may be denied, full, or hold what a newer version wrote, and each of these is an outcome. It
 * never writes over what has not been seen: of two tabs with one key, the second to write is given what the first wrote.
 * What is said kept is on the disk.
 */
export class DraftStore {
  readonly #key: string;
  readonly #channel: BroadcastChannel | undefined;
  readonly #connection = new Connection();

  /** @param key Names the place, among those of the library on this origin. */
  constructor(key: string) {
    this.#key = key;
    if (typeof BroadcastChannel !== 'undefined') this.#channel = new BroadcastChannel(CHANNEL);
  }

  /** What is kept; `undefined` where nothing is. */
  async read(): Promise<Outcome<Draft | undefined>> {
    const outcome = await attempt(async () => (await this.#connection.open()).get('drafts', this.#key));
    return outcome.ok ? readable(outcome.value) : outcome;
  }

  /**
   * Keeps data in the place of what was seen.
   *
   * @param seen The revision that was read or written last; `undefined` where there was nothing.
   */
  write(data: unknown, seen: string | undefined, aside: readonly Aside[] = []): Promise<Outcome<Written>> {
    return this.#change(seen, () => ({
      key: this.#key,
      schema: `coop-elements/draft/${VERSION}`,
      savedAt: new Date().toISOString(),
      revision: uuidv7(),
      data,
      aside: aside.slice(0, MOST_ASIDE),
    }));
  }

  /** Leaves nothing in its place, unless somebody else has written there since. */
  remove(seen: string | undefined): Promise<Outcome<Written>> {
    return this.#change(seen, () => undefined);
  }

  /** Calls back when another tab, or another store of this page, has written or removed what is here. */
  watch(changed: () => void): void {
    this.#channel?.addEventListener('message', ({data}) => {
      if (data === this.#key) changed();
    });
  }

  close(): void {
    this.#channel?.close();
    this.#connection.close();
  }

  async #change(seen: string | undefined, make: () => Draft | undefined): Promise<Outcome<Written>> {
    const outcome = await attempt(async () => {
      const written = await this.#connection.write('drafts', async (drafts): Promise<Written> => {
        const before = await drafts.get(this.#key);
        if (before?.revision !== seen) return {isKept: false, draft: before};
        const draft = make();
        await (draft ? drafts.put(draft) : drafts.delete(this.#key));
        return {isKept: true, draft};
      });
      if (written.isKept) this.#channel?.postMessage(this.#key);
      return written;
    });
    if (!outcome.ok) return outcome;
    const checked = readable(outcome.value.draft);
    return checked.ok ? outcome : checked;
  }
}

/** What a newer version wrote, or somebody else, is left alone. */
function readable(draft: Draft | undefined): Outcome<Draft | undefined> {
  if (!draft) return {ok: true, value: undefined};
  const version = Number(/^coop-elements\/draft\/(\d+)$/.exec(String(draft.schema))?.[1]);
  if (version > VERSION) return {ok: false, reason: 'newer'};
  const isOurs = version > 0 && typeof draft.savedAt === 'string' && Array.isArray(draft.aside);
  return isOurs ? {ok: true, value: draft} : {ok: false, reason: 'unreadable'};
}
