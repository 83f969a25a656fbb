import type {Branch, Instrument, Item} from './schema.js';
import {isBranch} from './tree.js';

/**
 * A short name for what an instrument asks and how it scores, so that answers
 * are never read against an edited questionnaire.
 *
 * It covers ids, scales, weights, levels, the missing-data rule and the texts
 * in the instrument's own language; not its provenance nor its translations, nor
 * what its sections are called and whether they come folded. A default written
 * out or left out gives the same hash.
 *
 * @returns 64-bit FNV-1a of the canonical JSON, as 16 hexadecimal digits. Never throws.
 * @see Fowler, Noll & Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 * @see RFC 8785 for the canonical JSON.
 */
export function hashInstrument(instrument: Instrument): string {
  let hash = hashes.get(instrument);
  if (!hash) hashes.set(instrument, (hash = fnv1a(canonicalJson(identity(instrument)))));
  return hash;
}

/** Gives an instrument in other words the hash of the original. */
export function shareHash(shown: Instrument, original: Instrument): void {
  hashes.set(shown, hashInstrument(original));
}

const hashes = new WeakMap<Instrument, string>();

function identity({id, version, locale, title, scales, tree, levels, missing}: Instrument) {
  return {
    ...{id, version, locale, title, levels},
    scales: Object.fromEntries(Object.entries(scales).map(([key, scale]) => [key, {na: true, dk: false, ...scale}])),
    tree: tree.map(explicit),
    minAnswered: missing?.minAnswered ?? 0.5,
  };
}

function explicit(child: Branch | Item): object {
  if (isBranch(child)) {
    const {folded: _, ...asked} = child;
    return {weight: 1, ...asked, children: child.children.map(explicit)};
  }
  if (child.type === 'rating') return {weight: 1, reverse: false, ...child};
  return child.type === 'dialogy' ? {weight: 1, ...child} : child;
}

/** JSON with its keys sorted and no space. Takes plain data only. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** 64-bit FNV-1a of the UTF-8 bytes of a text, as 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
