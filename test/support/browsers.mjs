/**
 * Finds the browsers that the tests run in.
 *
 * Chromium: what an environment variable names, else an installed one, else Playwright's own, else the one that an
 * npm package brings (Linux x64). Firefox: what FIREFOX_PATH names, else an installed one, else none. WebKit: what
 * WEBKIT_DRIVER_PATH names, else an installed WebKitWebDriver, else none.
 */
import {accessSync, constants, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join, resolve} from 'node:path';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {chromium, firefox} from 'playwright-core';
import {webkitLauncher} from './webkit-launcher.mjs';

const CHROMIUM_VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chromium-headless-shell',
];
const CHROMIUM_ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const CHROMIUM_ON_WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run its sandbox as root, which containers usually are.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

/**
 * @returns {Promise<import('playwright-core').Browser>} A Chromium to drive pages with. Throws, saying what to install,
 * where there is none.
 */
export async function launchChromium() {
  return chromium.launch({executablePath: await findChromium(), args: CHROMIUM_ARGS});
}

/** @returns {Promise<import('playwright-core').Browser | null>} A Firefox to drive pages with, `null` where there is none. */
export async function launchFirefox() {
  const executablePath = findFirefox();
  return executablePath ? firefox.launch({channel: 'moz-firefox', executablePath}) : null;
}

/**
 * A browser that keeps on the disk what its pages keep, so that it can be killed and started again.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {string} folder Its profile.
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function launchWithProfile(name, folder) {
  if (name === 'firefox')
    return firefox.launchPersistentContext(folder, {channel: 'moz-firefox', executablePath: findFirefox()});
  return chromium.launchPersistentContext(folder, {executablePath: await findChromium(), args: CHROMIUM_ARGS});
}

/**
 * The launcher of web-test-runner for the browser that BROWSER names: `chromium` unless it says `firefox` or `webkit`.
 *
 * @returns {Promise<import('@web/test-runner').BrowserLauncher & {version?: string}>} Its version is known once it runs.
 */
export async function launcherFromEnv() {
  const {BROWSER = 'chromium'} = process.env;
  if (BROWSER === 'webkit') {
    const driver = findWebKit();
    if (!driver) throw new Error('No WebKit found. On Debian: "apt-get install webkit2gtk-driver xvfb".');
    return webkitLauncher(driver);
  }
  if (BROWSER === 'firefox') {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH.');
    // An unpatched Firefox, over WebDriver BiDi; two pages at once lose the focus to each other.
    return playwright('firefox', 1, {channel: 'moz-firefox', executablePath});
  }
  return playwright('chromium', 2, {executablePath: await findChromium(), args: CHROMIUM_ARGS});
}

function playwright(product, concurrency, launchOptions) {
  const launcher = playwrightLauncher({
    product,
    concurrency,
    launchOptions,
    createBrowserContext({browser}) {
      launcher.version = browser.version();
      return browser.newContext();
    },
  });
  return launcher;
}

/** @returns {string | undefined} Path of a Firefox; throws when FIREFOX_PATH names none. */
export function findFirefox() {
  return named('FIREFOX_PATH') ?? onPath(['firefox-esr', 'firefox']) ?? installedFirefox();
}

/** @returns {string | undefined} Path of WebKit's driver; throws when WEBKIT_DRIVER_PATH names none. */
export function findWebKit() {
  return named('WEBKIT_DRIVER_PATH') ?? onPath(['WebKitWebDriver']);
}

/** @returns {Promise<string>} Path of a Chromium. */
export async function findChromium() {
  const path =
    CHROMIUM_VARIABLES.map(named).find(Boolean) ?? installedChromium() ?? ofPlaywright() ?? (await ofNpmPackage());
  if (path) return path;
  throw new Error(
    'No Chromium found. Install one ("apt-get install chromium"), or run "npx playwright-core install chromium", ' +
      'or set CHROME_PATH to the path of a Chromium, Chrome or Edge.',
  );
}

function named(variable) {
  const path = process.env[variable];
  if (path && !isExecutable(path)) throw new Error(`${variable} is ${path}, which is not an executable file.`);
  return path || undefined;
}

function installedFirefox() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable);
  if (process.platform === 'win32') return inProgramFiles(['Mozilla Firefox/firefox.exe']);
  return undefined;
}

function installedChromium() {
  if (process.platform === 'darwin') return CHROMIUM_ON_MAC.find(isExecutable);
  if (process.platform === 'win32') return inProgramFiles(CHROMIUM_ON_WINDOWS);
  return onPath(CHROMIUM_COMMANDS);
}

function ofPlaywright() {
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

async function ofNpmPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = npmPackageRoot('@sparticuz/chromium');
  const {version} = createRequire(import.meta.url)(join(root, 'package.json'));
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  mkdirSync(folder, {recursive: true});
  const path = await unpackInto(folder);
  // Its own fonts.conf names a folder that is not there.
  writeFileSync(
    join(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return path;
}

/** Unpacks under TMPDIR, which it shares with every version and every user: gives it a folder of its own. */
async function unpackInto(folder) {
  const {TMPDIR} = process.env;
  process.env.TMPDIR = folder;
  // Makes it bring the nss, nspr and expat libraries too, which a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const {default: packaged} = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The folder of an installed package whose exports hide its package.json. */
function npmPackageRoot(name) {
  const main = createRequire(import.meta.url).resolve(name);
  return main.slice(0, main.lastIndexOf(join(name)) + name.length);
}

function inProgramFiles(paths) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return firstExecutable(folders, paths);
}

function onPath(commands) {
  return firstExecutable((process.env.PATH ?? '').split(delimiter), commands);
}

function firstExecutable(folders, paths) {
  return folders
    .filter(Boolean)
    .flatMap((folder) => paths.map((path) => join(folder, path)))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
