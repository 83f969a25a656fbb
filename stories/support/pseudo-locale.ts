import {en as words} from '../../src/core/interpret/words/en.js';
import {groupEn} from '../../src/core/interpret/words/group-en.js';
import type {Guide} from '../../src/core/schema.js';
import type {Locale} from '../../src/elements/shared/locale.js';
import {en as messages} from '../../src/elements/messages/en/index.js';
import {en as dialogies} from '../../src/instruments/dialogies/en.js';
import {guide as dialogiesGuide} from '../../src/instruments/dialogies/guide.en.js';
import {en as projet} from '../../src/instruments/projet/en.js';
import {en as ptce} from '../../src/instruments/ptce/en.js';
import {guide as ptceGuide} from '../../src/instruments/ptce/guide.en.js';

/**
 * A made-up language, for layouts: English with its vowels doubled, which makes
 * every word some 40 % longer, in a script that would run from right to left.
 * Words that a message takes in have been doubled once, and stay so.
 */
export const pseudoLocale: Locale = {
  messages: {...rewrite(messages), dir: 'rtl'},
  instruments: {ptce: rewrite(ptce), dialogies: rewrite(dialogies), projet: rewrite(projet)},
  guides: {ptce: rewriteGuide(ptceGuide), dialogies: rewriteGuide(dialogiesGuide)},
  words: {...rewrite(words)},
  groupWords: rewrite(groupEn),
};

type Say = (...given: unknown[]) => string;

function rewrite<T>(words: T): T {
  if (typeof words === 'string') return words.replace(/([aeiou])\1?/gi, '$1$1') as T;
  if (typeof words === 'function') return ((...given: unknown[]) => rewrite((words as Say)(...given))) as T;
  if (Array.isArray(words)) return words.map((word) => rewrite<unknown>(word)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      isStored(key, value) ? value : rewrite(value),
    ]),
  ) as T;
}

/** The values of options are stored, not read; nor are addresses. */
function isStored(key: string, value: unknown): boolean {
  return key === 'url' || (key === 'value' && typeof value === 'string');
}

/** Its leads name resources by their ids. */
function rewriteGuide({nodes, resources, ...rest}: Guide): Guide {
  const leads = Object.entries(nodes).map(([id, lead]) => [id, {...rewrite(lead), resources: lead.resources}] as const);
  return {...rest, nodes: Object.fromEntries(leads), resources: rewrite(resources)};
}
