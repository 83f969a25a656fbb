/** What a test does to the whole page, from the page itself: see `page-plugin.mjs`. */
import {executeServerCommand, sendMouse} from '@web/test-runner-commands';

const {userAgent} = navigator;
export const engine = userAgent.includes('Chrome') ? 'Chromium' : userAgent.includes('Firefox') ? 'Firefox' : 'WebKit';

type Ability = 'emulateMedia' | 'ariaSnapshot' | 'turnedSliders' | 'spacedLabels';

/** What a browser or its driver cannot do, and what is not yet right there, as a skipped test says it. */
const LACKS: Record<typeof engine, Partial<Record<Ability, string>>> = {
  Chromium: {},
  Firefox: {
    emulateMedia: 'Playwright emulates no media in an unpatched Firefox',
  },
  WebKit: {
    emulateMedia: 'WebKitWebDriver emulates no media',
    ariaSnapshot: 'WebKitWebDriver reads no accessibility tree',
    turnedSliders: 'in WebKit the arrows move a slider from right to left as from left to right',
    spacedLabels: 'not right yet: with that spacing, labels of the radar meet in WebKit',
  },
};

/**
 * Skips a test where the browser cannot do what the test needs, and writes why after its name: the run lists it.
 *
 * @param test The `this` of the test.
 */
export function needs(test: Mocha.Context, ability: Ability): void {
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
