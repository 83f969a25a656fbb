import {CoopError, reasonOf} from '../../core/error.js';
import {MODES} from '../../core/mode.js';
import type {Mode} from '../../core/schema.js';
import type {Layout} from './layout.js';

/** The words that these properties know, the one by default first. */
const WORDS = {mode: MODES, layout: ['auto', 'page', 'steps']} as const;

/** A word that is none is told, and the first of its kind stands for it. */
export function checkWords(host: {mode: Mode; layout: Layout}, fail: (error: CoopError) => void): void {
  for (const [name, words] of Object.entries(WORDS)) {
    const found: unknown = host[name as keyof typeof WORDS];
    if ((words as readonly unknown[]).includes(found)) continue;
    Object.assign(host, {[name]: words[0]});
    const message = `Found ${reasonOf(found)}; give one of ${words.join(', ')}.`;
    fail(new CoopError({code: 'out-of-range', path: `$.${name}`, message}));
  }
}
