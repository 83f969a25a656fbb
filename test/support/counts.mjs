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
