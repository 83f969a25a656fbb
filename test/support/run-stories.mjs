/**
 * `npm run test:stories`: opens every story of the built Storybook in Chromium and fails it when its `play` function or
 * its rendering throws, when the page logs an error, or when axe finds a violation.
 *
 * Arguments are parts of ids: `npm run test:stories -- coop-radar` opens the radar's stories alone.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname, resolve, sep} from 'node:path';
import {launchChromium} from './browsers.mjs';
import {report} from './counts.mjs';

const ROOT = resolve('storybook-static');
const STORY_TIMEOUT = 60_000;
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const MEDIA_TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const index = JSON.parse(await readFile(resolve(ROOT, 'index.json'), 'utf8'));
const wanted = process.argv.slice(2);
const stories = Object.values(index.entries).filter(
  ({type, id}) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
);
const server = await serve(ROOT);
const browser = await launchChromium();
const counts = {passed: 0, failed: 0};

for (const {id} of stories) {
  const problems = await problemsOf(id);
  counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${id}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
}

await browser.close();
server.close();
report('stories', counts);

/** Each story gets a page of its own, so that none sees what another one stored, focused or emulated. */
async function problemsOf(id) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`Uncaught ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console.error: ${brief(message.text())} (${message.location().url})`);
  });
  try {
    // Keys that the browser trusts, and acts on: stories/support/keyboard.ts.
    await page.exposeFunction('pressKey', (key) => page.keyboard.press(key));
    await page.addInitScript(watchStory);
    await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?viewMode=story&id=${id}`);
    const failure = await withTimeout(page.evaluate(() => globalThis.storyOutcome));
    if (failure) problems.push(brief(failure));
    else problems.push(...(await violations(page)));
  } catch (error) {
    problems.push(String(error));
  } finally {
    await context.close();
  }
  return problems;
}

/** Runs in the page, before Storybook: resolves to what went wrong, or to `null` once the story has finished. */
function watchStory() {
  const FAILURES = [
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'storyMissing',
    'unhandledErrorsWhilePlaying',
  ];
  globalThis.storyOutcome = new Promise((settle) => {
    const timer = setInterval(() => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      // Its status is an error too when the accessibility addon finds something, which is told in full further on.
      channel.on('storyFinished', () => settle(null));
      for (const name of FAILURES) {
        channel.on(name, (error) => settle(`${name}: ${error?.message ?? JSON.stringify(error)}`));
      }
    }, 5);
  });
}

async function violations(page) {
  await page.addScriptTag({path: AXE_SCRIPT});
  const found = await page.evaluate(async (values) => {
    const {violations} = await globalThis.axe.run('#storybook-root', {runOnly: {type: 'tag', values}});
    return violations;
  }, AXE_TAGS);
  return found.map(({id, help, nodes}) =>
    [`axe ${id}: ${help}`, ...nodes.map(({html, failureSummary}) => `  ${html}\n  ${failureSummary}`)].join('\n'),
  );
}

/** Failed queries quote the whole page: its beginning says enough. */
function brief(text) {
  return text.split('\n').slice(0, 12).join('\n');
}

function withTimeout(promise) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not finished after ${STORY_TIMEOUT / 1000} s`)), STORY_TIMEOUT);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

/** A server of static files on a free port. */
async function serve(root) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    // Browsers ask for it by themselves, and would log that it is missing.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const path = resolve(root, `.${decodeURIComponent(pathname)}`);
    try {
      if (!path.startsWith(root + sep)) throw new Error('outside');
      const body = await readFile(path);
      response.writeHead(200, {'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return server;
}
