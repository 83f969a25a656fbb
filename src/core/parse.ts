import type * as z from 'zod/mini';
import {checkAnswers, itemsById} from './answers.js';
import {CoopError, jsonPath, type CoopIssue} from './error.js';
import {hashInstrument} from './hash.js';
import {checkPlain, nameOf} from './plain.js';
import * as schema from './schema.js';
import type {Branch, Instrument, Item, Level, Response, Texts} from './schema.js';
import {isBranch, walk} from './tree.js';

const MAX_ITEMS = 5000;
const MAX_DEPTH = 16;

/**
 * Reads a questionnaire from outside: a file, a host's object, a database row.
 *
 * @param input Plain JSON data.
 * @returns A typed copy of its own.
 * @throws {CoopError} Naming every place that must be mended, and how.
 */
export function parseInstrument(input: unknown): Instrument {
  checkPlain(input);
  checkVersion(input, 'instrument');
  checkTree(input);
  const instrument = parseShape(schema.Instrument, input);
  refuse([...treeIssues(instrument), ...levelIssues(instrument.levels), ...localeIssues(instrument)]);
  return instrument;
}

/**
 * Reads a response from outside.
 *
 * @param input Plain JSON data.
 * @param instrument What it should answer. With it, every answer is checked; without, only their shape.
 * @returns A typed copy of its own.
 * @throws {CoopError} Naming every place that must be mended, and how; `instrument-mismatch` when it answers another questionnaire.
 */
export function parseResponse(input: unknown, instrument?: Instrument): Response {
  checkPlain(input);
  checkVersion(input, 'response');
  const response = parseShape(schema.Response, input);
  if (!instrument) return response;
  const {id, hash} = response.instrument;
  if (id !== instrument.id || hash !== hashInstrument(instrument)) {
    const message = `It answers "${id}" (${hash}), not "${instrument.id}" (${hashInstrument(instrument)}); open it with the questionnaire it was written for.`;
    throw new CoopError({code: 'instrument-mismatch', path: '$.instrument', message});
  }
  checkAnswers(instrument, response.answers, ['answers']);
  const strays = Object.keys(response.comments ?? {}).filter((item) => !itemsById(instrument).has(item));
  refuse(
    strays.map((item) =>
      issue('unknown-item', ['comments', item], `"${instrument.id}" has no item "${item}"; remove this comment.`),
    ),
  );
  return response;
}

const issue = (code: CoopIssue['code'], keys: PropertyKey[], message: string): CoopIssue => ({
  code,
  path: jsonPath(keys),
  message,
});

function refuse(issues: readonly CoopIssue[]): void {
  const [first, ...others] = issues;
  if (first) throw new CoopError(first, ...others);
}

function checkVersion(input: unknown, shape: 'instrument' | 'response'): void {
  const found = (input as {schema?: unknown} | null)?.schema;
  const [, version] = (typeof found === 'string' && new RegExp(`^coop-elements/${shape}/(\\d+)$`).exec(found)) || [];
  if (Number(version) > 1) {
    refuse([
      issue(
        'newer-schema',
        ['schema'],
        `"${String(found)}" was written by a newer coop-elements; update the library on this page.`,
      ),
    ]);
  }
  if (version !== '1')
    refuse([issue('invalid', ['schema'], `Found ${nameOf(found)}; give "coop-elements/${shape}/1".`)]);
}

/** Bounds the tree before the schemas walk it. */
function checkTree(input: unknown): void {
  let items = 0;
  const visit = (children: unknown, keys: PropertyKey[], depth: number): void => {
    if (!Array.isArray(children)) return;
    if (depth > MAX_DEPTH) refuse([issue('too-deep', keys, `The tree is more than ${MAX_DEPTH} deep; flatten it.`)]);
    children.forEach((child: {children?: unknown} | null, i) => {
      if (child?.children === undefined && ++items > MAX_ITEMS) {
        refuse([issue('too-many-items', [...keys, i], `More than ${MAX_ITEMS} items; split the questionnaire.`)]);
      }
      visit(child?.children, [...keys, i, 'children'], depth + 1);
    });
  };
  visit((input as {tree?: unknown}).tree, ['tree'], 1);
}

function parseShape<T>(shape: z.ZodMiniType<T>, input: unknown): T {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  refuse(parsed.error.issues.map((found) => describe(found as Found, input)));
  throw parsed.error;
}

type Found = {
  code: string;
  path: PropertyKey[];
  expected?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  pattern?: string;
  format?: string;
  keys?: string[];
  values?: unknown[];
  errors?: Found[][];
  options?: string[];
  issues?: Found[];
};

/** One of zod's issues, as a place and a sentence that says how to mend it. */
function describe(found: Found, input: unknown): CoopIssue {
  const keys = found.path;
  const value = keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
  const seen = `Found ${nameOf(value)}; `;
  switch (found.code) {
    case 'invalid_type':
      return issue(
        'invalid',
        keys,
        value === undefined
          ? `It is missing; give ${article(found.expected)}.`
          : `${seen}give ${article(found.expected)}.`,
      );
    case 'unrecognized_keys':
      return issue(
        'invalid',
        [...keys, found.keys![0]!],
        `There is no such key here; check its spelling or remove it.`,
      );
    case 'invalid_value':
      return issue('invalid', keys, `${seen}give ${found.values!.map((one) => JSON.stringify(one)).join(' or ')}.`);
    case 'too_small':
      return issue(
        'out-of-range',
        keys,
        `${seen}give at least ${found.minimum}${typeof value === 'number' ? '' : ' of them'}.`,
      );
    case 'too_big':
      return issue(
        'out-of-range',
        keys,
        `${seen}give at most ${found.maximum}${typeof value === 'number' ? '' : ' of them'}.`,
      );
    case 'invalid_format':
      return issue(
        'invalid',
        keys,
        `${seen}give ${found.pattern ? `a text like ${found.pattern}` : article(found.format)}.`,
      );
    case 'invalid_union': {
      const branch = closest(found.errors ?? []);
      if (branch) return describe({...branch, path: [...keys, ...branch.path]}, input);
      return issue(
        'invalid',
        keys,
        `${seen}give one of the item types "rating", "dialogy", "choice", "choices" or "text".`,
      );
    }
    case 'invalid_key':
      return issue('invalid', keys, `The key "${String(keys.at(-1))}" is not in the expected form; rename it.`);
    default:
      return issue('invalid', keys, `${seen}this word is reserved; choose another.`);
  }
}

const article = (noun = 'another value') => (/^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** The first issue of the alternative that the input came closest to: whose issues lie deepest. */
function closest(alternatives: readonly Found[][]): Found | undefined {
  const depth = (issues: readonly Found[]) =>
    Math.max(...issues.map(({path, code}) => path.length + (code === 'unrecognized_keys' ? 0 : 0.5)));
  return alternatives
    .filter((issues) => issues.length > 0)
    .sort((x, y) => x.length - y.length || depth(y) - depth(x))[0]?.[0];
}

function treeIssues({tree, scales}: Instrument): CoopIssue[] {
  const issues: CoopIssue[] = [];
  const seen = new Set<string>();
  const visit = (children: readonly (Branch | Item)[], keys: PropertyKey[]): void =>
    children.forEach((child, i) => {
      const at = [...keys, i];
      if (seen.has(child.id))
        issues.push(issue('duplicate-id', [...at, 'id'], `"${child.id}" is used twice; ids are unique over the tree.`));
      seen.add(child.id);
      if (isBranch(child)) visit(child.children, [...at, 'children']);
      else if (child.type === 'rating' && !Object.hasOwn(scales, child.scale)) {
        issues.push(
          issue(
            'unknown-scale',
            [...at, 'scale'],
            `There is no scale "${child.scale}"; use one of ${Object.keys(scales).join(', ')}.`,
          ),
        );
      }
    });
  visit(tree, ['tree']);
  for (const [id, {options}] of Object.entries(scales)) {
    const at = options.findIndex(({value}, i) => i > 0 && value <= options[i - 1]!.value);
    if (at > 0)
      issues.push(
        issue(
          'out-of-range',
          ['scales', id, 'options', at, 'value'],
          'Options go from the least to the greatest value; reorder them.',
        ),
      );
  }
  return issues;
}

function levelIssues(levels: readonly Level[]): CoopIssue[] {
  const bounds = [0, ...levels.map(({to}) => to)];
  const at = levels.findIndex(({from, to}, i) => from !== bounds[i] || to <= from);
  if (at >= 0)
    return [
      issue(
        'levels',
        ['levels', at],
        `Levels go from 0 to 100 without gaps; this one must start at ${bounds[at]} and end above.`,
      ),
    ];
  if (levels.length > 0 && bounds.at(-1) !== 100)
    return [issue('levels', ['levels', levels.length - 1, 'to'], 'The last level must end at 100.')];
  return [];
}

/** Every text of the instrument must be there in every one of its locales. */
function localeIssues(instrument: Instrument): CoopIssue[] {
  return Object.entries(instrument.locales ?? {}).flatMap(([locale, texts]) =>
    missingTexts(instrument, texts).map((keys) => {
      const at = ['locales', locale, ...keys];
      return issue(
        'incomplete-locale',
        at,
        `This text is missing in "${locale}"; translate it, or leave the locale out.`,
      );
    }),
  );
}

function missingTexts({tree, scales, levels}: Instrument, texts: Texts): PropertyKey[][] {
  const translatable = ['title', 'text', 'help', 'a', 'b', 'signals', 'question', 'options'] as const;
  const inTree = [...walk(tree)].flatMap((child) =>
    translatable
      .filter((key) => key in child && texts.tree[child.id]?.[key] === undefined)
      .map((key) => ['tree', child.id, key]),
  );
  const inScales = Object.entries(scales).flatMap(([id, {options}]) =>
    options.flatMap((_option, i) => (texts.scales[id]?.[i] ? [] : [['scales', id, i]])),
  );
  const inLevels = levels.flatMap(({id}) => (texts.levels[id] ? [] : [['levels', id]]));
  return [...inTree, ...inScales, ...inLevels];
}
