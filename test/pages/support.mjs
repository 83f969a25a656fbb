/** What the tests of whole pages share: the browsers, the partner's site, and what a person does there. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, describe} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseResponse} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {createPartnerServer} from '../../stories/partner/serve.mjs';
import {createStore} from '../../stories/partner/store.mjs';
import {findFirefox, launchChromium, launchFirefox} from '../support/browsers.mjs';

const STEP_TIMEOUT = 10_000;
const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs the same tests in Chromium, and in Firefox where there is one. */
export function inEachBrowser(title, define) {
  for (const [name, launch, isHere] of [
    ['Chromium', launchChromium, true],
    ['Firefox', launchFirefox, Boolean(findFirefox())],
  ]) {
    describe(`${title}, in ${name}`, {skip: !isHere && `${name} is not installed`}, () => {
      const browser = {name};
      before(async () => (browser.instance = await launch()));
      after(() => browser.instance?.close());
      define(browser);
    });
  }
}

/**
 * A page of its own context, closed after the test.
 *
 * @returns The page; `problems`, filled with what the console says is wrong, uncaught exceptions and refusals of the
 * content security policy; `requests`, filled as `GET https://…`.
 */
export async function newPage(t, {instance}, options = {}) {
  const context = await instance.newContext({viewport: {width: 1000, height: 800}, ...options});
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_TIMEOUT);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      console.error(`Policy: ${violatedDirective} refused ${blockedURI} ${sample}`),
    );
  });
  const [problems, requests] = [[], []];
  page.on('pageerror', (error) => problems.push(`Uncaught ${error}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  return {page, problems, requests};
}

/** The partner's site on a free port, closed after the test. */
export async function startPartner(t, {store = createStore(), ...options} = {}) {
  const server = createPartnerServer({store, ...options});
  const origin = await listen(server);
  const {port} = server.address();
  const stop = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  t.after(stop);
  return {origin, store, stop, restart: () => listen(server, port)};
}

/** Another site, of one page. Returns its address. */
export async function startSite(t, html, headers = {}) {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, {'content-type': 'text/html', ...headers}).end(isPage ? html : undefined);
  });
  const origin = await listen(server);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `${origin}/`;
}

function listen(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

/** Opens one of the partner's pages and waits for the grid. */
export async function visit(t, browser, path = '/grille.html', options = {}) {
  const site = await startPartner(t, options);
  const visitor = await newPage(t, browser);
  await visitor.page.goto(site.origin + path);
  await visitor.page.getByRole('radio').first().waitFor();
  return {...site, ...visitor};
}

/** Answers the first statements on show by pressing these steps, by position; « Sans objet » is the sixth. */
export async function answer(page, ...positions) {
  const statements = page.getByRole('radiogroup');
  for (const [i, position] of positions.entries()) await statements.nth(i).getByRole('radio').nth(position).click();
}

/** What is chosen, by statement, shown or not. */
export function chosen(page) {
  return page
    .locator('coop-grid input[type=radio]:checked')
    .evaluateAll((radios) =>
      Object.fromEntries(radios.map(({name, value}) => [name, /^\d$/.test(value) ? Number(value) : value])),
    );
}

export async function assertChosen(page, expected) {
  await eventually(async () => assert.deepEqual(await chosen(page), expected));
}

/** Finishes, under the last question; on a phone, where objectives come one at a time, after the last of them. */
export async function finish(page) {
  const named = (name) => page.getByRole('button', {name, exact: true});
  while ((await named('Terminer').count()) === 0) await named('Continuer').click();
  await press(page, 'Terminer');
}

export async function press(page, name) {
  await page.getByRole('button', {name, exact: true}).click();
}

/** Presses a button and reads the file that comes down. */
export async function savedBy(page, {name: browserName}, button) {
  if (browserName === 'Chromium') {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
    return {name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8')};
  }
  // Over WebDriver BiDi, Playwright hears of no download: looks at the link that the element presses.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      globalThis.saved = fetchBlob(this.href).then((text) => ({name: this.download, text}));
    };
    const blobs = new Map();
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return url;
    };
    const fetchBlob = (url) => blobs.get(url).text();
  });
  await press(page, button);
  return page.evaluate(() => globalThis.saved);
}

/** Goes on with the Tab key until the keyboard is where it is looked for. */
export async function tabTo(page, isThere) {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if (isThere(await focused(page))) return;
  }
  throw new Error('The Tab key does not lead there');
}

/** Where the keyboard is, shadow roots pierced. */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const {type = '', name = '', textContent, ariaLabel} = element;
    return {type, name, text: ariaLabel ?? textContent.trim()};
  });
}

/** What axe finds in a page and in its frames. By evaluation, since a strict policy takes no script tag. */
export async function violations(page) {
  for (const frame of page.frames()) await frame.evaluate(await AXE);
  const {violations} = await page.evaluate(() =>
    globalThis.axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}),
  );
  return violations.map(({id, nodes}) => [id, ...nodes.map(({html}) => html)].join('\n  '));
}

/** A phrase somebody can read on the page. */
export async function sees(page, text) {
  await page.getByText(text).filter({visible: true}).first().waitFor();
}

/** Passes what the library itself takes for a whole response to `ptce`, and throws otherwise. */
export function assertResponse(input) {
  return parseResponse(input, ptce);
}

/** Repeats a check until it holds, or throws what it threw last. */
export async function eventually(check) {
  const end = Date.now() + STEP_TIMEOUT;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
