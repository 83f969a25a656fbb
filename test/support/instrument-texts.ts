import type {Instrument, Texts} from '../../src/core/schema.js';
import {walk} from '../../src/core/tree.js';

/** What a respondent reads of an instrument in its own language, in the shape that every other language has. */
export function textsOf({title, sectionNames, source, scales, levels, tree}: Instrument): Texts {
  const named = <T extends object>(entries: [string, T][]) => Object.fromEntries(entries);
  return {
    title,
    about: source.about,
    ...(sectionNames && {sectionNames}),
    scales: named(Object.entries(scales).map(([id, {options}]) => [id, options.map(({value: _, ...text}) => text)])),
    levels: named(levels.map(({id, from: _from, to: _to, ...texts}) => [id, texts])),
    tree: named([...walk(tree)].map((node) => [node.id, textsOfNode(node)])),
  };
}

function textsOfNode(node: object): Texts['tree'][string] {
  const texts = ['title', 'text', 'help', 'a', 'b', 'signals', 'question', 'options'];
  return Object.fromEntries(Object.entries(node).filter(([key]) => texts.includes(key)));
}
