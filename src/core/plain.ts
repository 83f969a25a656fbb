import {CoopError, jsonPath, type CoopErrorCode} from './error.js';

/** The most that is read from outside: bytes of JSON, and nesting of objects and lists. */
export const MAX_BYTES = 256 * 1024;
const MAX_NESTING = 64;

const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what no schema should even look at: keys that reach for prototypes,
 * cycles, endless nesting, more than 256 KiB, numbers that JSON cannot write,
 * and anything that is not plain data. It recurses nowhere, so that no input
 * can exhaust the stack.
 *
 * @throws {CoopError} Naming the first place found.
 */
export function checkPlain(input: unknown): void {
  let bytes = 0;
  const path: PropertyKey[] = [];
  const open: {value: object; keys: Iterator<[PropertyKey, unknown]>}[] = [];
  const refuse = (code: CoopErrorCode, message: string): never => {
    throw new CoopError({code, path: jsonPath(path), message});
  };
  const enter = (value: unknown): void => {
    bytes += sizeOf(value);
    if (bytes > MAX_BYTES)
      refuse('too-large', `More than ${MAX_BYTES / 1024} KiB of JSON; split it or shorten its texts.`);
    if (typeof value === 'number' && !Number.isFinite(value))
      refuse('not-finite', `Found ${value}; give a finite number.`);
    if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return;
    if (!isPlain(value))
      refuse('not-plain-data', `Found ${nameOf(value)}; give plain JSON data, and leave out keys that have no value.`);
    if (open.some((frame) => frame.value === value)) refuse('cycle', 'This object contains itself; give a tree.');
    if (open.length === MAX_NESTING) refuse('too-deep', `Nested more than ${MAX_NESTING} deep; flatten it.`);
    open.push({value: value as object, keys: entriesOf(value as object)});
  };
  enter(input);
  while (open.length > 0) {
    const {value: entry, done} = open.at(-1)!.keys.next();
    path.length = open.length - 1;
    if (done) {
      open.pop();
      continue;
    }
    path.push(entry[0]);
    if (hostileKeys.has(String(entry[0])))
      refuse('hostile-key', `The key "${String(entry[0])}" is not allowed; rename it.`);
    bytes += sizeOf(entry[0]);
    enter(entry[1]);
  }
}

function* entriesOf(value: object): Generator<[PropertyKey, unknown]> {
  if (Array.isArray(value)) yield* value.entries();
  else for (const key of Object.keys(value)) yield [key, (value as Record<string, unknown>)[key]];
}

/** Whether it is a list, or an object without a class, from whatever window. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** About the bytes that a key or a leaf takes in JSON, its comma included. */
function sizeOf(value: unknown): number {
  return typeof value === 'string'
    ? new TextEncoder().encode(value).length + 3
    : typeof value === 'number'
      ? String(value).length + 1
      : 4;
}

export function nameOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object')
    return value.constructor?.name && value.constructor !== Object ? `a ${value.constructor.name}` : 'an object';
  return typeof value === 'string'
    ? JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    : `${typeof value === 'function' ? 'a function' : String(value)}`;
}
