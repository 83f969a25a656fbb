import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launcherFromEnv} from './test/support/browsers.mjs';
import {countReporter} from './test/support/count-reporter.mjs';
import {pagePlugin} from './test/support/page-plugin.mjs';
import {receiverMiddleware} from './test/support/receiver.mjs';

// BROWSER=firefox or BROWSER=webkit runs the same files there; otherwise Chromium.
const browser = await launcherFromEnv();

/** How many random schedules are played: all of 10,000 take a quarter of an hour. */
function schedules(context, next) {
  if (context.path !== '/schedules') return next();
  context.body = process.env.SCHEDULES ?? '60';
  return undefined;
}

export default {
  files: ['test/**/*.test.ts', '!test/hosts/**'],
  nodeResolve: {exportConditions: ['production', 'default']},
  concurrency: browser.concurrency,
  browsers: [browser],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}), pagePlugin()],
  middleware: [receiverMiddleware(), schedules],
  testFramework: {config: {timeout: 20_000}},
  testsStartTimeout: 120_000,
  testsFinishTimeout: process.env.SCHEDULES ? 7_200_000 : 600_000,
  reporters: [defaultReporter({reportTestProgress: !process.env.CI}), countReporter(process.env.COUNTS_FILE)],
  coverageConfig: {include: ['src/**/*.ts']},
};
