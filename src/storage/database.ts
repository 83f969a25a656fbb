import {openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore} from 'idb';

/** Plain data that was kept, and when, in ISO 8601 UTC. */
export interface Aside {
  savedAt: string;
  data: unknown;
}

/** What is kept under one key: data not yet checked, and what had to make room for it. */
export interface Draft extends Aside {
  key: string;
  schema: string;
  /** Another one at each write. */
  revision: string;
  /** The last first. */
  aside: readonly Aside[];
}

/** A finished response on its way, and afterwards its receipt. */
export interface Parcel {
  /** The response's. */
  id: string;
  /** Where it goes. */
  url: string;
  /** The response as JSON; empty once it is stored. */
  body: string;
  /** Of what the response says, to know it by once the body is gone; absent where an earlier version took it in. */
  digest?: string;
  /** `erasing`: it is to be gone from there. */
  status: 'waiting' | 'stored' | 'refused' | 'erasing';
  savedAt: string;
  /** How often it was sent. */
  tries: number;
  /** When it was sent first, did not arrive last, and may be sent again, in Unix milliseconds; absent while it was not. */
  triedAt?: number;
  failedAt?: number;
  nextAt?: number;
  /** Before then the server does not want it again. */
  notBefore?: number;
  /** Where it can be erased, once that is known. */
  erase?: string;
}

interface Stores extends DBSchema {
  drafts: {key: string; value: Draft; indexes: {savedAt: string}};
  outbox: {key: string; value: Parcel; indexes: {savedAt: string; url: string}};
}

type Name = 'drafts' | 'outbox';

/** The records of one kind, while they are written. */
export type Records<N extends Name> = IDBPObjectStore<Stores, [N], N, 'readwrite'>;

/** How long what nobody comes back to is kept. */
const MONTHS_KEPT = 13;

/**
 * A connection to what the library keeps on this device, for one store: made when it is first used, and made anew where it
 * never came, or broke.
 */
export class Connection {
  #database: Promise<IDBPDatabase<Stores>> | undefined;

  /** @throws Whatever the browser says where it lets a page keep nothing. */
  open(): Promise<IDBPDatabase<Stores>> {
    const forget = () => (this.#database = undefined);
    this.#database ??= openDatabase(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#database;
  }

  /** Does something with records of one kind. What is done by then would outlast the browser itself. */
  async write<N extends Name, T>(name: N, work: (records: Records<N>) => Promise<T>): Promise<T> {
    const transaction = (await this.open()).transaction(name, 'readwrite', {durability: 'strict'});
    // Waited for together: where one fails, so does the other, and neither may fail unheard.
    const [value] = await Promise.all([work(transaction.store), transaction.done]);
    return value;
  }

  close(): void {
    void this.#database?.then((database) => database.close()).catch(() => undefined);
  }
}

/** What is older than 13 months goes. */
async function openDatabase(broke: () => void): Promise<IDBPDatabase<Stores>> {
  const database = await openDB<Stores>('coop-elements', 1, {
    upgrade(fresh) {
      const drafts = fresh.createObjectStore('drafts', {keyPath: 'key'});
      const outbox = fresh.createObjectStore('outbox', {keyPath: 'id'});
      drafts.createIndex('savedAt', 'savedAt');
      outbox.createIndex('savedAt', 'savedAt');
      outbox.createIndex('url', 'url');
    },
    // A newer version of the library in another tab goes first.
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
      broke();
    },
    terminated: broke,
  });
  await sweep(database).catch(() => undefined);
  return database;
}

async function sweep(database: IDBPDatabase<Stores>): Promise<void> {
  const oldest = new Date();
  oldest.setMonth(oldest.getMonth() - MONTHS_KEPT);
  const tooOld = IDBKeyRange.upperBound(oldest.toISOString(), true);
  const transaction = database.transaction(['drafts', 'outbox'], 'readwrite');
  for (const name of ['drafts', 'outbox'] as const) {
    const bySaved = transaction.objectStore(name).index('savedAt');
    for await (const cursor of bySaved.iterate(tooOld)) await cursor.delete();
  }
  await transaction.done;
}
