/** What a store could not do, and why. */
export interface StoreRefusal {
  ok: false;
  /**
   * `denied`: the browser lets this page keep nothing. `full`: there is no room left. `changed`: somebody else, such as
   * another tab, wrote there since this store last looked. `unreadable`: what is there is not ours. `newer`: a newer
   * version of the library wrote it.
   */
  reason: 'denied' | 'full' | 'changed' | 'unreadable' | 'newer';
  /** What the browser said. */
  cause?: unknown;
}

export type StoreOutcome<T> = {ok: true; value: T} | StoreRefusal;

/** What is kept: plain data, not yet checked, and when it was written, in ISO 8601 UTC. */
export interface Kept {
  savedAt: string;
  data: unknown;
}

const PREFIX = 'coop-elements:';
const VERSION = 1;

/**
 * One place on this device, in `localStorage`, for plain data that must outlive the page.
 *
 * It throws nothing: storage may be denied, full, or hold what somebody else
 * wrote, and each of these is an outcome. It never writes over what it has not
 * seen: of two tabs with one key, the second to write is told `changed`, and
 * decides. Reading checks who wrote it and in which version, not the data.
 *
 * @example
 * const store = new DeviceStore('notes');
 * const kept = store.read(); // {ok: true, value: {savedAt: '2026-11-22T09:00:00.000Z', data: …}}
 * const outcome = store.write({text: 'Bonjour'});
 * if (!outcome.ok && outcome.reason === 'changed') ask(() => store.overwrite({text: 'Bonjour'}));
 */
export class DeviceStore {
  readonly #key: string;
  /** What was there when this store last looked. */
  #seen: string | null = null;

  /** @param key Names the place, among those of the library on this origin. */
  constructor(key: string) {
    this.#key = PREFIX + key;
  }

  /** What is kept; `undefined` when nothing is. */
  read(): StoreOutcome<Kept | undefined> {
    return attempt((storage) => {
      const written = storage.getItem(this.#key);
      if (written === null) {
        this.#seen = null;
        return done(undefined);
      }
      const kept = opened(written);
      // What cannot be read has not been seen, so that nothing is written over it.
      if (kept.ok) this.#seen = written;
      return kept;
    });
  }

  /** Keeps data in place of what this store last read or wrote. */
  write(data: unknown): StoreOutcome<undefined> {
    return attempt((storage) =>
      storage.getItem(this.#key) === this.#seen ? this.#put(storage, data) : {ok: false, reason: 'changed'},
    );
  }

  /** Keeps data in place of whatever is there. */
  overwrite(data: unknown): StoreOutcome<undefined> {
    return attempt((storage) => this.#put(storage, data));
  }

  /** Leaves nothing in its place, whatever was there. */
  remove(): StoreOutcome<undefined> {
    return attempt((storage) => {
      storage.removeItem(this.#key);
      this.#seen = null;
      return done(undefined);
    });
  }

  /**
   * Calls back when another tab has written or removed what is here.
   *
   * @returns What stops that.
   */
  watch(changed: () => void): () => void {
    const hear = ({key}: StorageEvent) => {
      // A key that is absent says that everything was removed at once.
      if (key === this.#key || key === null) changed();
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }

  #put(storage: Storage, data: unknown): StoreOutcome<undefined> {
    const written = JSON.stringify({
      schema: `coop-elements/device/${VERSION}`,
      savedAt: new Date().toISOString(),
      data,
    });
    storage.setItem(this.#key, written);
    this.#seen = written;
    return done(undefined);
  }
}

function done<T>(value: T): StoreOutcome<T> {
  return {ok: true, value};
}

/** Reaching for the storage may throw by itself, where a browser denies it. */
function attempt<T>(act: (storage: Storage) => StoreOutcome<T>): StoreOutcome<T> {
  try {
    return act(localStorage);
  } catch (cause) {
    const isFull = /quota/i.test((cause as Error).name);
    return {ok: false, reason: isFull ? 'full' : 'denied', cause};
  }
}

function opened(written: string): StoreOutcome<Kept> {
  let kept: (Partial<Kept> & {schema?: unknown}) | null;
  try {
    kept = JSON.parse(written) as typeof kept;
  } catch (cause) {
    return {ok: false, reason: 'unreadable', cause};
  }
  const version = Number(/^coop-elements\/device\/(\d+)$/.exec(String(kept?.schema))?.[1]);
  if (version > VERSION) return {ok: false, reason: 'newer'};
  const {savedAt, data} = kept ?? {};
  return version && typeof savedAt === 'string' ? done({savedAt, data}) : {ok: false, reason: 'unreadable'};
}
