import {bytesOf, MAX_BYTES} from './bounds.js';
import {CoopError, guard, jsonPath, type CoopErrorCode} from './error.js';

/** How deep objects and lists may be nested. */
const MAX_NESTING = 64;

const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies plain JSON data, and refuses what no schema should even look at: keys
 * that reach for prototypes, cycles, endless nesting, too many bytes, numbers
 * that JSON cannot write, and anything that is not plain data.
 *
 * It recurses nowhere, so that no input can exhaust the stack, and reads each
 * value once, so that nothing can change between its check and its use.
 *
 * @param most How many bytes it may take as JSON.
 * @param prototype Of its objects: none by default, so that what a page adds to `Object.prototype` is in none of them.
 * @throws {CoopError} Naming the first place found; `not-plain-data` also where reading it throws.
 */
export function copyPlain(input: unknown, most = MAX_BYTES, prototype: object | null = null): unknown {
  const path: PropertyKey[] = [];
  return guard(
    () => copyInto(path, input, most, prototype),
    () => jsonPath(path),
    'give plain JSON data, without getters or proxies',
  );
}

interface Frame {
  value: Record<string | number, unknown>;
  copy: Record<string | number, unknown>;
  keys: Iterator<string | number>;
  /** Whether nothing in it has been read yet. */
  isEmpty: boolean;
}

/** Keeps in `path` where it is. */
function copyInto(path: PropertyKey[], input: unknown, most: number, prototype: object | null): unknown {
  let bytes = 0;
  const open: Frame[] = [];
  const refuse = (code: CoopErrorCode, message: string): never => {
    throw new CoopError({code, path: jsonPath(path), message});
  };
  const weigh = (more: number): void => {
    bytes += more;
    if (bytes > most) refuse('too-large', `More than ${most / 1024} KiB of JSON; split it or shorten its texts.`);
  };
  const take = (value: unknown): unknown => {
    weigh(sizeOf(value, most));
    if (typeof value === 'number' && !Number.isFinite(value))
      refuse('not-finite', `Found ${value}; give a finite number.`);
    // JSON knows no −0.
    if (value === 0) return 0;
    if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return value;
    if (!isPlain(value))
      refuse('not-plain-data', `Found ${nameOf(value)}; give plain JSON data, and leave out keys that have no value.`);
    if (open.some((frame) => frame.value === value)) refuse('cycle', 'This object contains itself; give a tree.');
    if (open.length === MAX_NESTING) refuse('too-deep', `Nested more than ${MAX_NESTING} deep; flatten it.`);
    const copy = (Array.isArray(value) ? [] : Object.create(prototype)) as Frame['copy'];
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value as object).values();
    open.push({value: value as Frame['value'], copy, keys, isEmpty: true});
    return copy;
  };
  const copied = take(input);
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    path.length = open.length - 1;
    const {value: key, done} = frame.keys.next() as IteratorResult<string | number, undefined>;
    if (done) {
      open.pop();
      continue;
    }
    path.push(key);
    if (hostileKeys.has(String(key))) refuse('hostile-key', `The key "${key}" is not allowed; rename it.`);
    // A comma before all but the first, and a colon.
    weigh((frame.isEmpty ? 0 : 1) + (typeof key === 'string' ? sizeOf(key, most) + 1 : 0));
    frame.isEmpty = false;
    frame.copy[key] = take(frame.value[key]);
  }
  return copied;
}

/** Whether it is a list, or an object without a class, from whatever window. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The bytes that a key or a leaf takes in JSON, or the brackets of what holds others. */
function sizeOf(value: unknown, most: number): number {
  // A text has at least as many bytes as UTF-16 units: one that is far too long is not encoded to be counted.
  if (typeof value === 'string') return value.length > most ? value.length : bytesOf(value);
  if (typeof value === 'object') return value ? 2 : 4;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value).length : 0;
}

/** What a record holds under an id, which may be the name of something that every object has. */
export function entryOf<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}

/** What was found, for a message: short, and safe on any value. */
export function nameOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'object') return nameOfObject(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

function nameOfObject(value: object): string {
  try {
    if (Array.isArray(value)) return 'a list';
    const {constructor} = value;
    return constructor?.name && constructor !== Object ? `a ${constructor.name}` : 'an object';
  } catch {
    return 'what cannot be read';
  }
}
