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
  readonly code: CoopErrorCode;
  readonly path: string;
  readonly issues: readonly CoopIssue[];

  constructor(first: CoopIssue, ...others: CoopIssue[]) {
    super(`${first.path}: ${first.message}`);
    this.code = first.code;
    this.path = first.path;
    this.issues = [first, ...others];
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
