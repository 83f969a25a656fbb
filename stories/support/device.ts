/** What this device does with what the library keeps there, for a story's `beforeEach`. */

const PREFIX = 'coop-elements:';

/** Has the device hold just this. */
export const holding = (key: string, data: object | undefined) => () => {
  clear();
  if (data) {
    const kept = {schema: 'coop-elements/device/1', savedAt: new Date().toISOString(), data};
    localStorage.setItem(PREFIX + key, JSON.stringify(kept));
  }
  return clear;
};

/** Has the device refuse all of it, as when it has no room left or its owner wants nothing kept. */
export const refusing = (name: 'QuotaExceededError' | 'SecurityError') => () => {
  clear();
  const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  const setItem = own.value as Storage['setItem'];
  Object.defineProperty(Storage.prototype, 'setItem', {
    ...own,
    value(this: Storage, key: string, value: string) {
      if (key.startsWith(PREFIX)) throw new DOMException('', name);
      setItem.call(this, key, value);
    },
  });
  return () => Object.defineProperty(Storage.prototype, 'setItem', own);
};

function clear(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
