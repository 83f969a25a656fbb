import {checkAnswers, itemsById} from './answers.js';
import {CoopError, failureOf, guard, type CoopIssue} from '../error.js';
import {instrumentIssues} from './instrument-issues.js';
import {issueAt, refuse} from '../issues.js';
import {outcomeIssues} from './outcome-issues.js';
import {copyPlain, nameOf} from '../plain.js';
import {checkReference} from '../reference.js';
import * as schema from '../schema.js';
import type {Guide, Instrument, Response} from '../schema.js';
import {walk} from '../tree.js';
import {describe, type ZodIssue} from './zod-issues.js';

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
  const copy = copyPlain(input);
  checkVersion(copy, 'instrument');
  checkTree(copy);
  const instrument = parseShape(schema.Instrument, copy);
  refuse(instrumentIssues(instrument));
  return instrument;
}

/**
 * Reads a response from outside. What it replaces need not be at hand, but cannot be itself.
 *
 * @param input Plain JSON data.
 * @param instrument What it should answer. With it, every answer is checked; without, only their shape.
 * @returns A typed copy of its own.
 * @throws {CoopError} Naming every place that must be mended, and how; `instrument-mismatch` when it answers another questionnaire.
 */
export function parseResponse(input: unknown, instrument?: Instrument): Response {
  const copy = copyPlain(input);
  checkVersion(copy, 'response');
  const response = parseShape(schema.Response, copy);
  if (response.replaces === response.id) {
    const message = 'It replaces itself; give the id of the response before it, or remove this key.';
    refuse([issueAt(['replaces'], 'invalid', message)]);
  }
  if (instrument) checkReference(response, instrument);
  refuse(outcomeIssues(response, instrument));
  if (!instrument) return response;
  checkAnswers(instrument, response.answers, ['answers']);
  const strays = Object.keys(response.comments ?? {}).filter((item) => !itemsById(instrument).has(item));
  const message = (item: string) => `"${instrument.id}" has no item "${item}"; remove this comment.`;
  refuse(strays.map((item) => issueAt(['comments', item], 'unknown-item', message(item))));
  return response;
}

/**
 * Reads the responses of a group from outside.
 *
 * @param input A list of plain JSON data.
 * @throws {CoopError} Naming every place of the first response that must be mended, and how.
 */
export function parseResponses(input: unknown, instrument?: Instrument): Response[] {
  const length = lengthOf(input);
  const responses: Response[] = [];
  // One at a time: a list may say that it is longer than any memory.
  for (let i = 0; i < length; i++) responses.push(parseMember(input as readonly unknown[], i, instrument));
  return responses;
}

function parseMember(list: readonly unknown[], i: number, instrument: Instrument | undefined): Response {
  try {
    const one = guard(
      () => list[i],
      () => '$',
      PLAIN_LIST,
    );
    return parseResponse(one, instrument);
  } catch (error) {
    if (!CoopError.isOne(error)) throw error;
    const at = ({code, path, message}: CoopIssue) => ({code, path: path.replace('$', `$[${i}]`), message});
    const [first, ...others] = error.issues.map(at);
    throw new CoopError(first!, ...others);
  }
}

/**
 * Reads from outside what follows from an instrument's results.
 *
 * @param input Plain JSON data.
 * @throws {CoopError} Naming every place that must be mended, and how; `instrument-mismatch` when it is another instrument's.
 */
export function parseGuide(input: unknown, instrument: Instrument): Guide {
  const copy = copyPlain(input);
  checkVersion(copy, 'guide');
  const guide = parseShape(schema.Guide, copy);
  if (guide.instrument !== instrument.id) {
    const message = `It guides "${guide.instrument}", not "${instrument.id}"; give the guide of this instrument.`;
    refuse([issueAt(['instrument'], 'instrument-mismatch', message)]);
  }
  const ids = new Set([...walk(instrument.tree)].map(({id}) => id));
  const known = (at: readonly PropertyKey[], id: string, what: string) =>
    ids.has(id) ? [] : [issueAt(at, 'unknown-node', `"${instrument.id}" has no "${id}"; remove this ${what}.`)];
  const sentTo = (at: readonly PropertyKey[], resources: readonly string[]) =>
    resources.flatMap((resource, i) =>
      Object.hasOwn(guide.resources, resource)
        ? []
        : issueAt([...at, 'resources', i], 'invalid', `There is no resource "${resource}"; add it to \`resources\`.`),
    );
  const {nodes, differences = {}, between = [], mandate, supports = {}} = guide;
  refuse([
    ...Object.entries(nodes).flatMap(([id, {resources}]) => [
      ...known(['nodes', id], id, 'lead'),
      ...sentTo(['nodes', id], resources),
    ]),
    ...Object.keys(differences).flatMap((id) => known(['differences', id], id, 'question')),
    ...between.flatMap((pair, i) => pair.nodes.flatMap((id, side) => known(['between', i, 'nodes', side], id, 'pair'))),
    ...(mandate === undefined ? [] : known(['mandate'], mandate, 'node')),
    ...Object.entries(supports).flatMap(([id, {resources}]) => sentTo(['supports', id], resources)),
  ]);
  return guide;
}

const PLAIN_LIST = 'give a list, without getters or proxies';

/** The length of a list, whose members nobody has looked at yet. */
function lengthOf(input: unknown): number {
  const read = () => {
    if (Array.isArray(input)) return Number(input.length);
    throw new CoopError(issueAt([], 'invalid', `Found ${nameOf(input)}; give a list of responses.`));
  };
  return guard(read, () => '$', PLAIN_LIST);
}

function checkVersion(input: unknown, shape: 'instrument' | 'response' | 'guide'): void {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse([issueAt([], 'invalid', `Found ${nameOf(input)}; give an object, a whole ${shape}.`)]);
  const found = (input as {schema?: unknown}).schema;
  const [, version] =
    (typeof found === 'string' && new RegExp(`^coop-elements/${shape}/([1-9]\\d*)$`).exec(found)) || [];
  if (Number(version) > 1) {
    const message = `"${String(found)}" was written by a newer coop-elements; update the library on this page.`;
    refuse([issueAt(['schema'], 'newer-schema', message)]);
  }
  if (version !== '1') {
    const seen = found === undefined ? 'It is missing' : `Found ${nameOf(found)}`;
    refuse([issueAt(['schema'], 'invalid', `${seen}; give "coop-elements/${shape}/1".`)]);
  }
}

/** Bounds the tree before the schemas walk it. */
function checkTree(input: unknown): void {
  let items = 0;
  const visit = (children: unknown, keys: PropertyKey[], depth: number): void => {
    if (!Array.isArray(children)) return;
    if (depth > MAX_DEPTH) refuse([issueAt(keys, 'too-deep', `The tree is more than ${MAX_DEPTH} deep; flatten it.`)]);
    children.forEach((child: {children?: unknown} | null, i) => {
      const at = [...keys, i];
      if (child?.children === undefined && ++items > MAX_ITEMS)
        refuse([issueAt(at, 'too-many-items', `More than ${MAX_ITEMS} items; split the questionnaire.`)]);
      visit(child?.children, [...at, 'children'], depth + 1);
    });
  };
  visit((input as {tree?: unknown}).tree, ['tree'], 1);
}

/** A zod schema, as far as it is used here. */
interface Shape<T> {
  safeParse(input: unknown): {success: true; data: T} | {success: false; error: {issues: readonly {code: string}[]}};
}

/** On a page that changed what zod builds on, it throws on what is right. */
function parsedBy<T>(shape: Shape<T>, input: unknown): ReturnType<Shape<T>['safeParse']> {
  try {
    return shape.safeParse(input);
  } catch (thrown) {
    throw new CoopError(failureOf(thrown));
  }
}

function parseShape<T>(shape: Shape<T>, input: unknown): T {
  const parsed = parsedBy(shape, input);
  if (parsed.success) return parsed.data;
  refuse(parsed.error.issues.flatMap((found) => describe(found as ZodIssue, input)));
  throw new Error('A refusal without any issue.');
}
