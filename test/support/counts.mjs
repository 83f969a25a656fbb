import {appendFileSync} from 'node:fs';

/**
 * Ends a test script: prints `N passed, N failed` alone on the last line, and sets the exit code.
 *
 * Nothing passed is a failure too. Where the variable COUNTS_LOG names a file, the counts are appended to it, one line
 * a suite, for a script that runs several suites to sum.
 */
export function report(suite, {passed, failed}) {
  if (process.env.COUNTS_LOG) appendFileSync(process.env.COUNTS_LOG, `${passed} ${failed} ${suite}\n`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/** The closing lines of node:test: `# pass 12`, `# fail 0`, and `# cancelled 0` for what a time limit ended. */
export function countsOfTap(tap) {
  const count = (word) => Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {passed: count('pass'), failed: count('fail') + count('cancelled')};
}
