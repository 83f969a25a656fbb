import {writeFileSync} from 'node:fs';

/**
 * A web-test-runner reporter that lists what was skipped, and writes how many tests passed, failed and were skipped, for
 * `test/run.mjs` to sum.
 *
 * A file that breaks before it can report a test counts as one failure, so that a broken import is never a pass.
 *
 * @param {string | undefined} path Where to write `{"name", "version", "passed": n, "failed": n, "skipped": n}`; absent
 * writes nothing.
 */
export function countReporter(path) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      const skipped = [];
      for (const {testResults, errors, passed} of sessions) {
        const before = counts.passed + counts.failed;
        if (testResults) addSuite(testResults, counts, skipped);
        const isBroken = errors.length > 0 || (!passed && counts.passed + counts.failed === before);
        if (isBroken) counts.failed += 1;
      }
      const {name, version} = sessions[Symbol.iterator]().next().value?.browser ?? {};
      if (skipped.length > 0) console.log(`\nSkipped in ${name}:\n${skipped.map((test) => `  ${test}`).join('\n')}`);
      if (path) writeFileSync(path, JSON.stringify({name, version, ...counts}));
    },
  };
}

function addSuite({name, tests, suites}, counts, skipped) {
  for (const test of tests) {
    if (test.skipped) skipped.push([name, test.name].filter(Boolean).join(' > '));
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) addSuite(suite, counts, skipped);
}
