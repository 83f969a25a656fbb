import type {Branch, DialogyItem, Instrument, Item, RatingItem} from './schema.js';

/** An item that takes part in scores. */
export type ScoredItem = RatingItem | DialogyItem;

export function isBranch(child: Branch | Item): child is Branch {
  return 'children' in child;
}

export function isScored(item: Item): item is ScoredItem {
  return item.type === 'rating' || item.type === 'dialogy';
}

/** What an item is called: the title of a dialogy, else its statement or question. */
export function nameOf(item: Item): string {
  return item.type === 'dialogy' ? item.title : item.text;
}

/** Every branch and item below these children, each before its own children, in the order of the tree. */
export function* walk(children: readonly (Branch | Item)[]): Generator<Branch | Item> {
  for (const child of children) {
    yield child;
    if (isBranch(child)) yield* walk(child.children);
  }
}

/** Every item below these children, in the order of the tree. */
export function itemsOf(children: readonly (Branch | Item)[]): Item[] {
  return [...walk(children)].filter((child): child is Item => !isBranch(child));
}

/** Out of what people are told scores: those of dialogies as their intensities are, for nobody marks them. */
export function toldOutOf({tree}: Instrument): 10 | 100 {
  return itemsOf(tree).some(({type}) => type === 'dialogy') ? 10 : 100;
}

/** A percentage as people are told it: whole, out of what `toldOutOf` says. */
export function toldScore(instrument: Instrument, percentage: number): number {
  return Math.round((percentage * toldOutOf(instrument)) / 100);
}

/** The branches that hold items themselves, in the order of the tree: what a form shows as its sections. */
export function sectionsOf({title, tree}: Instrument): Branch[] {
  const whole: Branch = {id: 'total', title, children: tree};
  return [whole, ...walk(tree)].filter((child): child is Branch => isBranch(child) && !child.children.every(isBranch));
}
