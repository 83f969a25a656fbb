import type {Branch, Instrument, Item} from './schema.js';
import {isBranch} from './tree.js';

/**
 * A short name for what an instrument asks and how it scores, so that answers
 * are never read against an edited questionnaire.
 *
 * It covers ids, scales, weights, levels, the missing-data rule and the texts
 * in the instrument's own language; not its provenance nor its translations. A
 * default written out or left out gives the same hash.
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
  if (isBranch(child)) return {weight: 1, ...child, children: child.children.map(explicit)};
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
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // Times the prime 2^40 + 0x1b3, in two 32-bit halves; every product stays exact in a double.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 0x100) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
