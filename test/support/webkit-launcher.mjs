/**
 * WebKit for web-test-runner: WebKitGTK's own small browser, driven by WebKitWebDriver, which Debian has as
 * `webkit2gtk-driver`. Where there is no display, Xvfb (`xvfb`) is one.
 *
 * It says that it is of type `webdriver`, so that `sendKeys`, `sendMouse` and `resetMouse` of the test runner's commands
 * call what is here. One page at a time: the driver holds one session, and two pages would lose the focus to each other. What a page
 * stores is there for the next, until the browser ends.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

const PATIENCE = 10_000;
/** As large as Playwright's pages are in the other browsers. */
const VIEWPORT = {width: 800, height: 600};

/** Where the standard has keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = ['left', 'middle', 'right'];

/**
 * @param {string} driverPath Path of WebKitWebDriver.
 * @returns {import('@web/test-runner').BrowserLauncher & {version: string}} `version` is known once it runs.
 */
export function webkitLauncher(driverPath) {
  const processes = [];
  let driver;
  let active;

  const press = (button = 'left') => ({type: 'pointerDown', button: BUTTONS.indexOf(button)});
  const release = (button = 'left') => ({type: 'pointerUp', button: BUTTONS.indexOf(button)});
  const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const point = (...actions) => driver.act({type: 'pointer', id: 'mouse', actions});

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    version: '',

    async initialize() {
      const display = process.env.DISPLAY ?? (await startDisplay(processes));
      driver = await startDriver(driverPath, display, processes);
      this.version = await driver.open();
    },
    async startSession(id, url) {
      active = id;
      await driver.send('POST', 'url', {url});
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => driver.send('GET', 'url'),
    async stopSession() {
      active = undefined;
      await driver.send('POST', 'url', {url: 'about:blank'});
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit shows its pages to nobody here: debug in another browser.');
    },
    async stop() {
      await driver?.send('DELETE', '').catch(() => {});
      for (const started of processes) started.kill();
    },

    /** One name of a key, or of several held together as `Shift+Tab`; else characters, which may be cut in halves. */
    sendKeys: (_id, keys) => driver.act({type: 'key', id: 'keyboard', actions: strokes(keys)}),
    sendMouseMove: (_id, x, y) => point(moveTo(x, y)),
    sendMouseClick: (_id, x, y, button) => point(moveTo(x, y), press(button), release(button)),
    sendMouseDown: (_id, button) => point(press(button)),
    sendMouseUp: (_id, button) => point(release(button)),
    async resetMouse() {
      await driver.send('DELETE', 'actions');
      await point(moveTo(0, 0));
    },
  };
}

function strokes(keys) {
  const down = (value) => ({type: 'keyDown', value});
  const up = (value) => ({type: 'keyUp', value});
  const named = keys.length === 1 ? keys[0].split('+').map((name) => KEYS[name]) : [];
  if (named.length > 0 && named.every(Boolean)) return [...named.map(down), ...named.toReversed().map(up)];
  return Array.from(keys.join(''), (character) => [down(character), up(character)]).flat();
}

/** An empty screen; returns its name. */
async function startDisplay(processes) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  processes.push(screen);
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended(screen, 'Xvfb')]);
  return `:${String(number).trim()}`;
}

/** The driver: `open` opens its browser and returns the version, `send` is a command to it, `act` what somebody does. */
async function startDriver(path, display, processes) {
  const port = await freePort();
  const server = spawn(path, [`--port=${port}`], {stdio: 'ignore', env: {...process.env, DISPLAY: display}});
  processes.push(server);
  await Promise.race([untilReady(port), ended(server, path)]);

  // Tests begin before a page has loaded, and may go on loading without end.
  const capabilities = {alwaysMatch: {pageLoadStrategy: 'none'}};
  let session;
  const send = (method, command, body) => request(port, method, join('session', session, command), body);
  return {
    async open() {
      const opened = await request(port, 'POST', 'session', {capabilities});
      session = opened.sessionId;
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [width, height] = await send('POST', 'execute/sync', {script, args: []});
      await send('POST', 'window/rect', {width: VIEWPORT.width + width, height: VIEWPORT.height + height});
      return opened.capabilities.browserVersion;
    },
    send,
    act: (...actions) => send('POST', 'actions', {actions}),
  };
}

async function request(port, method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {method, body: body && JSON.stringify(body)});
  const {value} = await answer.json();
  if (!answer.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error}. ${value.message}`);
  return value;
}

async function untilReady(port) {
  for (const start = Date.now(); Date.now() - start < PATIENCE; await sleep(50))
    if (await request(port, 'GET', 'status').catch(() => false)) return;
  throw new Error('WebKitWebDriver did not get ready.');
}

async function ended(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with ${code}.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

const join = (...parts) => parts.filter(Boolean).join('/');
