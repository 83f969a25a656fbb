/**
 * The code of the group that a page's address asks one to join. Nothing else is read from there.
 *
 * @param hash Of the address, with its sign.
 * @returns Letters, digits and hyphens, 64 at most; '' where there is nothing, or anything else.
 * @example
 * groupIn('#coop-join=VAL-2026'); // 'VAL-2026'
 */
export function groupIn(hash: string): string {
  return /^#coop-join=([a-z\d-]{1,64})$/i.exec(hash)?.[1] ?? '';
}
