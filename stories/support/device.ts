/** What this device does with what the library keeps there, for a story's `beforeEach`. */
import {DraftStore, Outbox} from '../../src/storage/index.js';

const DATABASE = 'coop-elements';

/** What the device has of a journey under a key. */
export async function heldBy(key: string): Promise<unknown> {
  const store = storeOf(key);
  const read = await store.read();
  store.close();
  return read.ok ? read.value?.data : undefined;
}

/** Has the device hold just this of a journey. */
export const holding = (key: string, data: object) => async () => {
  await put(key, data);
  return () => put(key);
};

/** Has the device refuse all of it, as when it has no room left or its owner wants nothing kept. */
export const refusing = (name: 'QuotaExceededError' | 'SecurityError') => () =>
  name === 'SecurityError'
    ? failing(IDBFactory.prototype, 'open', name, (_factory, database) => database === DATABASE)
    : failing(IDBObjectStore.prototype, 'put', name, (records) => records.transaction.db.name === DATABASE);

const storeOf = (key: string) => new DraftStore(`coop-journey||${key}`);

async function put(key: string, data?: object): Promise<void> {
  const store = storeOf(key);
  const read = await store.read();
  const seen = read.ok ? read.value?.revision : undefined;
  await (data ? store.write(data, seen) : store.remove(seen));
  store.close();
}

/** Has one method throw where it is about the library, until what is returned is called. */
function failing<T extends object>(
  prototype: T,
  method: keyof T & string,
  name: string,
  isOurs: (self: T, given: unknown) => boolean,
): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, method)!;
  const value = new Proxy(own.value as (...given: unknown[]) => unknown, {
    apply: (real, self: T, given: unknown[]) => {
      if (isOurs(self, given[0])) throw new DOMException('', name);
      return Reflect.apply(real, self, given);
    },
  });
  Object.defineProperty(prototype, method, {...own, value});
  return () => Object.defineProperty(prototype, method, own);
}

/** Has the device hold nothing of that name, nor anything that waits for that address, before a story and after it. */
export const holdingNothing = (place: string, url: string) => async () => {
  const clear = async () => {
    const store = new DraftStore(place);
    const read = await store.read();
    await store.remove(read.ok ? read.value?.revision : undefined);
    store.close();
    const outbox = new Outbox(() => undefined);
    for (const {id} of await outbox.parcelsTo(url)) await outbox.remove(id);
    outbox.close();
  };
  await clear();
  return clear;
};
