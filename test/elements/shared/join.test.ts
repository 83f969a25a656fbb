import {expect} from '@open-wc/testing';
import {groupIn} from '../../../src/elements/shared/join.js';

describe('the group in an address', () => {
  // By the contract: letters, digits and hyphens, 64 at most.
  const cases: [hash: string, group: string][] = [
    ['#coop-join=VAL-2026', 'VAL-2026'],
    ['#coop-join=a', 'a'],
    [`#coop-join=${'x'.repeat(64)}`, 'x'.repeat(64)],
    [`#coop-join=${'x'.repeat(65)}`, ''],
    ['#coop-join=', ''],
    ['#coop-join=VAL%202026', ''],
    ['#coop-join=VAL&endpoint=https://example.org', ''],
    ['#coop-join=<b>', ''],
    ['#coop-join=Été', ''],
    ['#coop-join=VAL\n', ''],
    ['#x&coop-join=VAL', ''],
    ['#coop=VAL', ''],
    ['', ''],
  ];
  for (const [hash, group] of cases)
    it(`of ${JSON.stringify(hash.slice(0, 40))} is ${JSON.stringify(group.slice(0, 20))}`, () =>
      expect(groupIn(hash)).to.equal(group));
});
