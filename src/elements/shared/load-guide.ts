import {entryOf} from '../../core/plain.js';
import type {Guide, Instrument} from '../../core/schema.js';
import {bring} from './bring.js';
import type {Locale} from './locale.js';

type Loader = () => Promise<{guide: Guide}>;

/** What follows from the built-in instruments' results, by language, in files of their own. */
const guides: Readonly<Record<string, Readonly<Record<string, Loader>>>> = {
  ptce: {
    fr: () => import('../../instruments/ptce/guide.js'),
    en: () => import('../../instruments/ptce/guide.en.js'),
  },
  dialogies: {
    fr: () => import('../../instruments/dialogies/guide.js'),
    en: () => import('../../instruments/dialogies/guide.en.js'),
  },
  maturite: {
    fr: () => import('../../instruments/maturite/guide.js'),
    en: () => import('../../instruments/maturite/guide.en.js'),
  },
  ingredients: {
    fr: () => import('../../instruments/ingredients/guide.js'),
    en: () => import('../../instruments/ingredients/guide.en.js'),
  },
  coconstruction: {
    fr: () => import('../../instruments/coconstruction/guide.js'),
    en: () => import('../../instruments/coconstruction/guide.en.js'),
  },
  principes: {
    fr: () => import('../../instruments/principes/guide.js'),
    en: () => import('../../instruments/principes/guide.en.js'),
  },
};

/** Brings the guide of an instrument, where neither the host nor the page's language gives one. @throws {CoopError} As `loadGuide` does. */
export async function needGuide(
  {guide}: {guide: Guide | null},
  {locale, tag}: {locale: Locale | undefined; tag: string},
  {id}: Instrument,
): Promise<void> {
  if (!guide && !locale?.guides?.[id]) await loadGuide(id, tag);
}

/**
 * Brings what follows from a built-in instrument's results, in French where there is nothing in that language.
 *
 * @returns `undefined` for an instrument that nobody wrote a guide for.
 * @throws {CoopError} `load-failed` or `outdated`.
 */
export async function loadGuide(instrument: string, tag: string): Promise<Guide | undefined> {
  const found = entryOf(guides, instrument) ?? {};
  const load = found[tag] ?? found['fr'];
  return load && (await bring(load())).guide;
}
