import type {CoopIssue} from '../error.js';
import {issueAt} from '../issues.js';
import {nameOf} from '../plain.js';

/** What is read of zod's issues. See https://zod.dev/packages/core#issue-types */
export interface ZodIssue {
  code: string;
  path: PropertyKey[];
  origin?: string;
  expected?: string;
  format?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  inclusive?: boolean;
  keys?: string[];
  values?: unknown[];
  /** Of a union: the issues of each alternative. */
  errors?: ZodIssue[][];
  /** Of a union that is told by a key: the words that this key can have. */
  options?: unknown[];
}

/** One of zod's issues, as places and sentences that say how to mend them. */
export function describe(found: ZodIssue, input: unknown): CoopIssue[] {
  const {path} = found;
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
  if (found.code === 'unrecognized_keys') {
    return found.keys!.map((key) =>
      issueAt([...path, key], 'invalid', `There is no key "${key}" here; check its spelling or remove it.`),
    );
  }
  if (found.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [issueAt(path, 'invalid', `The key "${key}" is no language tag; rename it, as "fr" or "fr-CA".`)];
  }
  const meant = alternative(found.errors ?? [], value);
  if (meant) return meant.flatMap((one) => describe({...one, path: [...path, ...one.path]}, input));
  const seen = value === undefined ? 'It is missing' : `Found ${nameOf(value)}`;
  const isBound = found.code === 'too_small' || found.code === 'too_big';
  return [issueAt(path, isBound ? 'out-of-range' : 'invalid', `${seen}; give ${expectation(found, value)}.`)];
}

/**
 * The issues of the alternative that the value was meant to be.
 *
 * Among those that take a value of its type, a child with `children` is a
 * branch, which the schema names first, and any other an item.
 */
function alternative(alternatives: readonly ZodIssue[][], value: unknown): ZodIssue[] | undefined {
  const fitting = alternatives.filter(
    (issues) => !issues.some(({code, path}) => code === 'invalid_type' && path.length === 0),
  );
  const isBranch = typeof value === 'object' && value !== null && 'children' in value;
  return isBranch ? fitting[0] : fitting.at(-1);
}

/** What to give instead, in words. */
function expectation(found: ZodIssue, value: unknown): string {
  const {code, origin, minimum, maximum, inclusive, errors = [], options} = found;
  switch (code) {
    case 'invalid_type':
      return found.expected === 'number' && typeof value === 'string'
        ? 'a number, without quotation marks'
        : nameOfType(found.expected);
    case 'invalid_value':
      return either(found.values!.map((one) => JSON.stringify(one)));
    case 'too_small':
      if (origin === 'string') return 'a text that is not empty';
      return origin === 'array' ? `at least ${minimum} entries` : `${inclusive ? 'at least' : 'more than'} ${minimum}`;
    case 'too_big':
      return `at most ${maximum}${{array: ' entries', string: ' characters'}[origin!] ?? ''}`;
    case 'invalid_format':
      return formatOf(found);
    case 'invalid_union':
      return options
        ? `a type of item, ${either(options.map((one) => JSON.stringify(one)))}, or "children" to make it a branch`
        : either([...new Set(errors.map(([issue]) => nameOfType(issue?.expected)))]);
    default:
      return 'another word: this one is reserved';
  }
}

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
};

function nameOfType(type = ''): string {
  return types[type] ?? 'an object';
}

const formats: Readonly<Record<string, string>> = {
  datetime: 'a time in UTC, as "2026-03-31T14:05:00Z"',
  hash: '16 hexadecimal digits in lower case',
  locale: 'a language tag, as "fr" or "fr-CA"',
  url: 'an address, as "https://example.org/"',
  uuid: 'a UUID of version 7',
  version: 'three numbers, as "1.0.0"',
};

/** By zod's own format, or by the key for those that the schemas define; all others are ids. */
function formatOf({format = '', path}: ZodIssue): string {
  const words = formats[format] ?? formats[String(path.at(-1))];
  return words ?? 'an id, as "a1_2": a small letter, then small letters, digits and "_", at most 63 in all';
}

function either(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');
}
