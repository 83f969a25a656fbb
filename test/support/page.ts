/** What a test does to the whole page, from the page itself: see `page-plugin.mjs`. */
import {executeServerCommand, sendMouse} from '@web/test-runner-commands';

const {userAgent} = navigator;
export const engine = userAgent.includes('Chrome') ? 'Chromium' : userAgent.includes('Firefox') ? 'Firefox' : 'WebKit';

/** What a browser's driver cannot do, as a skipped test says it. */
const LACKS: Record<typeof engine, Record<string, string>> = {
  Chromium: {},
  Firefox: {
    emulateMedia: 'Playwright emulates no media in an unpatched Firefox',
  },
  WebKit: {
    emulateMedia: 'WebKitWebDriver emulates no media',
    ariaSnapshot: 'WebKitWebDriver reads no accessibility tree',
  },
};

/**
 * Skips a test where the browser's driver cannot do what the test needs, and writes why after its name: the run lists it.
 *
 * @param test The `this` of the test.
 */
export function needs(test: Mocha.Context, ability: 'emulateMedia' | 'ariaSnapshot'): void {
  const reason = LACKS[engine][ability];
  if (!reason) return;
  test.runnable().title += ` (skipped: ${reason})`;
  test.skip();
}

/** What assistive technology reads under `selector`, as YAML. */
export function ariaSnapshot(selector: string): Promise<string> {
  return executeServerCommand<string, object>('aria-snapshot', {selector});
}

/** A trusted click in the middle of an element. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

/** Chromium only: Firefox accepts it and does nothing. */
export async function emulateMedia(options: {
  media?: 'screen' | 'print' | null;
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
}): Promise<void> {
  await executeServerCommand('emulate-media', options);
}

/** A command of the Chrome DevTools protocol; Chromium only. */
export function cdp<Result>(method: string, params: object = {}): Promise<Result> {
  return executeServerCommand<Result, object>('cdp', {method, params});
}
