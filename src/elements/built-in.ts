import type {Instrument, Texts} from '../core/schema.js';

interface BuiltIn {
  load: () => Promise<Instrument>;
  texts: Readonly<Record<string, () => Promise<Texts>>>;
}

/** The instruments that an `instrument` attribute may name, each in a file of its own that only its users load. */
export const builtIns: Readonly<Record<string, BuiltIn>> = {
  ptce: {
    load: async () => (await import('../instruments/ptce/index.js')).ptce,
    texts: {en: async () => (await import('../instruments/ptce/en.js')).en},
  },
};
