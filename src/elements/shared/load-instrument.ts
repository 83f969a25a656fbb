import {CoopError} from '../../core/error.js';
import {localize} from '../../core/localize.js';
import type {Instrument, Item, Texts} from '../../core/schema.js';
import {itemsOf} from '../../core/tree.js';
import {bring, loadFailure} from './bring.js';

/** What an element was told to ask: an address first, else an instrument, else a built-in one's id. */
export interface InstrumentSource {
  instrument: string | Instrument;
  src: string;
}

interface BuiltIn {
  load: () => Promise<Instrument>;
  texts: Readonly<Record<string, () => Promise<Texts>>>;
}

/** The instruments that an `instrument` attribute may name, each in files of its own that only its users load. */
const builtIns: Readonly<Record<string, BuiltIn>> = {
  ptce: {
    load: async () => (await bring(import('../../instruments/ptce/index.js'))).ptce,
    texts: {en: async () => (await bring(import('../../instruments/ptce/en.js'))).en},
  },
  dialogies: {
    load: async () => (await bring(import('../../instruments/dialogies/index.js'))).dialogies,
    texts: {en: async () => (await bring(import('../../instruments/dialogies/en.js'))).en},
  },
  maturite: {
    load: async () => (await bring(import('../../instruments/maturite/index.js'))).maturite,
    texts: {en: async () => (await bring(import('../../instruments/maturite/en.js'))).en},
  },
  ingredients: {
    load: async () => (await bring(import('../../instruments/ingredients/index.js'))).ingredients,
    texts: {en: async () => (await bring(import('../../instruments/ingredients/en.js'))).en},
  },
  coconstruction: {
    load: async () => (await bring(import('../../instruments/coconstruction/index.js'))).coconstruction,
    texts: {en: async () => (await bring(import('../../instruments/coconstruction/en.js'))).en},
  },
  principes: {
    load: async () => (await bring(import('../../instruments/principes/index.js'))).principes,
    texts: {en: async () => (await bring(import('../../instruments/principes/en.js'))).en},
  },
  projet: {
    load: async () => (await bring(import('../../instruments/projet/index.js'))).projet,
    texts: {en: async () => (await bring(import('../../instruments/projet/en.js'))).en},
  },
};

/**
 * Brings the instrument that an element was told to ask.
 *
 * @param signal Gives up a request that nobody waits for any more.
 * @param asker Who is going to ask it, and the types of items that it can ask: any, where it asks none itself.
 * @throws {CoopError} `load-failed`, `outdated`, `unknown-instrument`, `invalid` where it cannot be asked, or any refusal of `parseInstrument`.
 */
export async function loadInstrument(
  source: InstrumentSource,
  signal: AbortSignal,
  {localName}: {localName?: string},
  asks: readonly Item['type'][] | undefined,
): Promise<Instrument> {
  const instrument = await find(source, signal);
  const stray = asks && itemsOf(instrument.tree).find(({type}) => !asks.includes(type));
  if (!stray) return instrument;
  const message = `"${stray.id}" is a ${stray.type}; <${localName!}> asks items of type ${asks.join(', ')} only.`;
  throw new CoopError({code: 'invalid', path: '$.tree', message});
}

async function find({instrument, src}: InstrumentSource, signal: AbortSignal): Promise<Instrument> {
  if (src) return parse(await fetchJson(src, signal));
  if (typeof instrument === 'object') return parse(instrument);
  if (Object.hasOwn(builtIns, instrument)) return builtIns[instrument]!.load();
  const message = `There is no built-in instrument "${instrument}"; use one of ${Object.keys(builtIns).join(', ')}, or give \`src\`.`;
  throw new CoopError({code: 'unknown-instrument', path: '$', message});
}

/**
 * The instrument with its texts in another language, where there are any.
 *
 * @param texts What the page registered for this language, if it did; else a built-in instrument's own are brought.
 */
export async function translateInstrument(
  instrument: Instrument,
  tag: string,
  texts: Texts | undefined,
  isBuiltIn: boolean,
): Promise<Instrument> {
  const load = isBuiltIn && !texts ? builtIns[instrument.id]?.texts[tag] : undefined;
  const found = load ? await load() : texts;
  return localize(found ? {...instrument, locales: {[tag]: found}} : instrument, tag);
}

/** The schemas are a file of their own: only pages that bring their own questionnaire load it. */
async function parse(input: unknown): Promise<Instrument> {
  const {parseInstrument} = await bring(import('../../core/parse/parse.js'));
  return parseInstrument(input);
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  let status: number | undefined;
  try {
    const answer = await fetch(src, {signal, headers: {accept: 'application/json'}});
    status = answer.status;
    if (!answer.ok) throw new Error(`HTTP ${status}`);
    return await answer.json();
  } catch (cause) {
    const seen = status ? ` (HTTP ${status})` : '';
    const message = `"${src}" could not be read as JSON${seen}; check its address, content and CORS headers.`;
    throw loadFailure({message}, cause, status);
  }
}
