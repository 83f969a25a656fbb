import type {Guide, Texts} from '../../core/schema.js';
import type {GroupWords} from '../../core/interpret/words/group-words.js';
import type {Words} from '../../core/interpret/words/words.js';
import type {Messages} from '../messages/messages.js';
import {bring} from './bring.js';
import {own} from './own.js';
import {hostOf} from './shadow.js';

/** A language: what the elements say, what instruments ask and what follows from them, by instrument id, and how results, and those of a group, are told. */
export interface Locale {
  messages: Messages;
  instruments?: Readonly<Record<string, Texts>>;
  guides?: Readonly<Record<string, Guide>>;
  words?: Words;
  groupWords?: GroupWords;
}

type Loader = () => Promise<Locale>;

/** The only global state of the library. French is not in it: each element has its own French words at hand. */
const locales = new Map<string, Locale | Loader>([
  ['en', async () => ({messages: (await bring(import('../messages/en/index.js'))).en})],
]);

/**
 * Adds a language, or replaces one, for every element drawn from now on.
 *
 * @param tag A BCP 47 tag; a bare language (`br`) also serves its regions (`br-FR`).
 * @param locale The language, or a function that loads it when a page needs it.
 */
export function registerLocale(tag: string, locale: Locale | Loader): void {
  locales.set(tag.toLowerCase(), locale);
}

/** The registered tag that serves this one best: itself, its language, or French. */
export function matchLocale(tag: string): string {
  const wanted = tag.toLowerCase();
  return [wanted, languageOf(wanted)].find((one) => locales.has(one)) ?? 'fr';
}

/** The language of a tag, without its region. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** The language registered under a tag; a promise while it has to be fetched; nothing for the elements' own French. */
export function localeOf(tag: string): Locale | Promise<Locale> | undefined {
  const locale = locales.get(tag);
  if (typeof locale !== 'function') return locale;
  return call(locale).then((loaded) => {
    locales.set(tag, loaded);
    return loaded;
  });
}

/** A page's own function may throw, or give what is no promise. */
async function call(load: Loader): Promise<Locale> {
  return load();
}

/** The nearest `lang` above an element, its own included, across shadow roots; '' when there is none. */
export function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return own(holder, 'getAttribute')('lang') ?? '';
  const host = hostOf(element.getRootNode());
  return host ? nearestLang(host) : '';
}
