import {writeFileSync} from 'node:fs';

/**
 * A web-test-runner reporter that writes how many tests passed and failed, for `test/run.mjs` to sum.
 *
 * A file that breaks before it can report a test counts as one failure, so that a broken import is never a pass.
 *
 * @param {string | undefined} path Where to write `{"passed": n, "failed": n}`; absent writes nothing.
 */
export function countReporter(path) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0};
      for (const {testResults, errors, passed} of sessions) {
        const before = counts.passed + counts.failed;
        if (testResults) addSuite(testResults, counts);
        const isBroken = errors.length > 0 || (!passed && counts.passed + counts.failed === before);
        if (isBroken) counts.failed += 1;
      }
      if (path) writeFileSync(path, JSON.stringify(counts));
    },
  };
}

function addSuite({tests, suites}, counts) {
  for (const test of tests) {
    if (test.skipped) continue;
    counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) addSuite(suite, counts);
}
