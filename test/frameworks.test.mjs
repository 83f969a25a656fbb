/** Entries that are types alone, as a bundler or a server meets them: by the package's name, in the built package. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

for (const framework of ['react', 'vue', 'svelte']) {
  describe(`coop-elements/${framework}`, () => {
    it('brings nothing and does nothing when it is imported', async () => {
      const before = Object.getOwnPropertyNames(globalThis);
      const module = await import(`coop-elements/${framework}`);
      assert.deepEqual(Object.keys(module), []);
      assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
    });
  });
}
