/** One thing found wrong: what, where, and in a sentence how to mend it. */
export interface CoopIssue {
  /** What kind of refusal this is. */
  code: CoopErrorCode;
  /** Where, as a JSON path from the refused value, `$` being the value itself. */
  path: string;
  /** What was found and how to mend it. */
  message: string;
}

export type CoopErrorCode =
  | 'cycle'
  | 'code-checksum'
  | 'code-instrument'
  | 'code-length'
  | 'code-symbol'
  | 'code-version'
  | 'duplicate-id'
  | 'failed'
  | 'hostile-key'
  | 'incomplete-locale'
  | 'instrument-mismatch'
  | 'invalid'
  | 'levels'
  | 'load-failed'
  | 'newer-schema'
  | 'not-finite'
  | 'not-plain-data'
  | 'out-of-range'
  | 'outdated'
  | 'too-deep'
  | 'too-large'
  | 'too-many-items'
  | 'unknown-instrument'
  | 'unknown-item'
  | 'unknown-node'
  | 'unknown-scale';

/** A refusal. Its `code`, `path` and message are those of its first issue; `issues` has them all. */
export class CoopError extends Error {
  override readonly name = 'CoopError';
  /** Neither a proxy nor what inherits from one of these has it, and looking for it runs nobody's code. */
  readonly #isOne = true;
  readonly code: CoopErrorCode;
  readonly path: string;
  readonly issues: readonly CoopIssue[];

  constructor(first: CoopIssue, ...others: CoopIssue[]) {
    super(`${first.path}: ${first.message}`);
    this.code = first.code;
    this.path = first.path;
    this.issues = [first, ...others];
  }

  static isOne(thrown: unknown): thrown is CoopError {
    return typeof thrown === 'object' && thrown !== null && #isOne in thrown;
  }
}

/**
 * Does what may throw anything at all, such as reading what somebody else made.
 *
 * @param pathOf Where it was, once it has thrown.
 * @param mend What to give instead.
 * @throws {CoopError} Its own refusals as they are; `not-plain-data` for all else.
 */
export function guard<T>(read: () => T, pathOf: () => string, mend: string): T {
  try {
    return read();
  } catch (thrown) {
    if (CoopError.isOne(thrown)) throw thrown;
    const message = `Reading it failed (${reasonOf(thrown)}); ${mend}.`;
    throw new CoopError({code: 'not-plain-data', path: pathOf(), message});
  }
}

/** That our own work failed, on whatever was right: what was thrown, and what is known to make it throw. */
export function failureOf(thrown: unknown): CoopIssue {
  let hint = '';
  for (const key in {}) hint = `; "${key}", which a script of this page put on Object.prototype, is known to do this`;
  return {code: 'failed', path: '$', message: `The library threw as it ran: ${reasonOf(thrown)}${hint}.`};
}

/** In a few words, what was thrown or what a host gave: it may be anything, even what turns into no text. */
export function reasonOf(thrown: unknown): string {
  try {
    return String(thrown).slice(0, 200);
  } catch {
    return 'of something without words';
  }
}

/** Writes `['tree', 0, 'id']` as `$.tree[0].id`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  const step = (key: PropertyKey) =>
    typeof key === 'number'
      ? `[${key}]`
      : /^\w+$/.test(String(key))
        ? `.${String(key)}`
        : `[${JSON.stringify(String(key))}]`;
  return `$${keys.map(step).join('')}`;
}
