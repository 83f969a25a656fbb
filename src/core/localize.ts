import {shareHash} from './hash.js';
import type {Branch, Instrument, Item, Texts} from './schema.js';
import {isBranch} from './tree.js';

/**
 * The same instrument with its texts in another language.
 *
 * It scores, and names itself in results, as the original does.
 *
 * @param locale A tag that `instrument.locales` has; for any other, the instrument comes back as it is.
 */
export function localize(instrument: Instrument, locale: string): Instrument {
  const isAsked = ([tag]: [string, Texts]) => tag.toLowerCase() === locale.toLowerCase();
  const texts = Object.entries(instrument.locales ?? {}).find(isAsked)?.[1];
  if (!texts) return instrument;
  const {title, about, sectionNames, levels, scales, tree} = texts;
  const shown = {
    ...instrument,
    ...{locale, title, source: {...instrument.source, about}},
    ...(sectionNames && {sectionNames}),
    levels: instrument.levels.map((level) => ({...level, ...levels[level.id]})),
    scales: Object.fromEntries(
      Object.entries(instrument.scales).map(([id, scale]) => [
        id,
        {...scale, options: scale.options.map((option, i) => ({...option, ...scales[id]?.[i]}))},
      ]),
    ),
    tree: translateAll(instrument.tree, tree),
  };
  shareHash(shown, instrument);
  return shown;
}

function translateAll(children: readonly (Branch | Item)[], texts: Texts['tree']): (Branch | Item)[] {
  return children.map((child) => {
    const translated = {...child, ...texts[child.id]} as Branch | Item;
    return isBranch(translated) ? {...translated, children: translateAll(translated.children, texts)} : translated;
  });
}
