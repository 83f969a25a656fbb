import {CoopError, failureOf, reasonOf, type CoopErrorCode} from '../../core/error.js';

/**
 * Awaits a file of the library's own, imported only by pages that need it.
 *
 * @throws {CoopError} `load-failed`, or `outdated` where there is network; `failed` where the file came, and threw as it
 *   ran. What was thrown is its cause.
 */
export async function bring<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (cause) {
    if (!isOfLoading(cause)) throw loadFailure(failureOf(cause), cause);
    const hasNetwork = await renew();
    const file = hasNetwork && (await importAnew<T>(cause));
    if (file) return file;
    const code = hasNetwork ? 'outdated' : 'load-failed';
    const message =
      'A file of the library did not load; serve all of its files, the former ones as well after an update.';
    throw loadFailure({code, message}, cause);
  }
}

/** Whether it is what browsers and bundlers throw of a file that did not come, or is none that fits the others. */
function isOfLoading(cause: unknown): boolean {
  return /^SyntaxError|MIME type|\b(fetch|network|(pre|re)?load|import)(ing|ed)?\b|^ChunkLoadError/i.test(
    reasonOf(cause),
  );
}

/** How often files were asked for again: each time under another address. */
let asked = 0;

/**
 * Imports again what did not come, from the address that the browser names: under the former one, it would say no for as
 * long as the page is open.
 */
async function importAnew<T>(cause: unknown): Promise<T | undefined> {
  const address = /\bhttps?:\/\/[^\s?#]+/.exec(wordsOf(cause).message)?.[0];
  if (!address || new URL(address).origin !== new URL(import.meta.url).origin) return undefined;
  try {
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?again=${(asked += 1)}`)) as T;
  } catch {
    return undefined;
  }
}

/** That something did not arrive, in the form that every refusal has. */
export function loadFailure(
  {code = 'load-failed', message}: {code?: CoopErrorCode; message: string},
  cause: unknown,
  status?: number,
): CoopError {
  const error = new CoopError({code, path: '$', message});
  error.cause = {...wordsOf(cause), ...(status && {status})};
  return error;
}

/** As plain data, which an event can hold. */
function wordsOf(cause: unknown): {name: string; message: string} {
  try {
    const {name, message} = cause as Error;
    if (name && message) return {name: String(name), message: String(message)};
  } catch {
    // It is no error: a module may throw anything.
  }
  return {name: 'Error', message: reasonOf(cause)};
}

/** Whether something did not arrive or did not run, so that nobody knows what is in it. */
export function isLoadFailure({code}: CoopError): boolean {
  return code === 'load-failed' || code === 'outdated' || code === 'failed';
}

/** What was brought anew, which a page that keeps missing something need not bring again. */
const renewed = new Set<string>();

/**
 * Brings anew the scripts that the page has from this folder, its entry among them: after an update, a reload of the page
 * would find the former one in the browser's cache, and with it the names of files that are gone.
 *
 * @returns Whether any came: then there is network. Under a `connect-src` without these files, nobody can tell.
 */
async function renew(): Promise<boolean> {
  try {
    const here = import.meta.url;
    const folder = new URL('.', here).href;
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({name, initiatorType}) => initiatorType === 'script' && name.startsWith(folder))
      .map(({name}) => name);
    const former = scripts.filter((script) => !renewed.has(script));
    const asked = await Promise.allSettled([...new Set([here, ...former])].map(fetchAnew));
    return asked.some((one) => one.status === 'fulfilled' && one.value);
  } catch {
    return false;
  }
}

async function fetchAnew(script: string): Promise<boolean> {
  const answer = await fetch(script, {cache: 'reload'});
  // A body that nobody reads may not be kept.
  await answer.blob();
  if (answer.ok) renewed.add(script);
  return answer.ok;
}
