import {bring} from './bring.js';
import type {Locale, registerLocale} from './locale.js';

/**
 * Brings the file of an element that stands in another one, unless the page has it already.
 *
 * On demand rather than by a side-effect import: it would add its bytes to pages that may never come to it.
 *
 * @param load As a single file, it has a list of languages of its own, which takes the one that is spoken.
 * @throws {CoopError} `load-failed`, `outdated` or `failed`.
 */
export async function bringElement(
  tag: string,
  load: () => Promise<{registerLocale: typeof registerLocale}>,
  spoken: {tag: string; locale: Locale | undefined},
): Promise<void> {
  if (customElements.get(tag)) return;
  const file = await bring(load());
  if (spoken.locale) file.registerLocale(spoken.tag, spoken.locale);
}
