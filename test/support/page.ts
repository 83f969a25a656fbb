/** What a test does to the whole page, from the page itself: see `page-plugin.mjs`. */
import {executeServerCommand} from '@web/test-runner-commands';

/** What assistive technology reads under `selector`, as YAML. */
export function ariaSnapshot(selector: string): Promise<string> {
  return executeServerCommand<string, object>('aria-snapshot', {selector});
}

/** A trusted click in the middle of the one element that `selector` names, shadow roots included. */
export async function click(selector: string): Promise<void> {
  await executeServerCommand('page-click', {selector});
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
