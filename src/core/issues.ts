import {CoopError, jsonPath, type CoopErrorCode, type CoopIssue} from './error.js';

/** An issue with the place that these keys lead to. */
export function issueAt(keys: readonly PropertyKey[], code: CoopErrorCode, message: string): CoopIssue {
  return {code, path: jsonPath(keys), message};
}

/**
 * Refuses what has issues.
 *
 * @throws {CoopError} With all of them; returns when there is none.
 */
export function refuse(issues: readonly CoopIssue[]): void {
  const [first, ...others] = issues;
  if (first) throw new CoopError(first, ...others);
}
