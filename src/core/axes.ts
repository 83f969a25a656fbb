import type {Branch, DialogyItem, Instrument, Item} from './schema.js';
import {isBranch, isScored} from './tree.js';

/** One axis: a branch of the instrument, a dialogy, or the whole where it has neither. */
export interface Axis {
  id: string;
  title: string;
}

/** A general objective, over the axes from `first` to `last`. */
export interface Family {
  title: string;
  first: number;
  last: number;
}

export interface Axes {
  axes: readonly Axis[];
  /** In the order of the axes; none where axes lie right below the root. */
  families: readonly Family[];
}

/**
 * What a result holds scores of, at a depth of the tree: its branches and its dialogies. A part of the tree that is
 * less deep gives its deepest ones, so that nothing is left out. Without any, the whole is one axis.
 *
 * @param depth 1 for the first level.
 */
export function axesOf({title, tree}: Instrument, depth: number): Axes {
  const axes: Axis[] = [];
  const families = tree.flatMap((child): Family[] => {
    const first = axes.length;
    const own = cut(child, depth);
    axes.push(...own);
    return own[0] && own[0] !== child ? [{title: (child as Branch).title, first, last: axes.length - 1}] : [];
  });
  // A part that is an axis itself has no family: then none has, and the table leaves nothing out.
  const isFamilial = families.length === tree.length && families.length > 1;
  return {axes: axes.length > 0 ? axes : [{id: 'total', title}], families: isFamilial ? families : []};
}

/** How deep an instrument's branches and dialogies go; 0 when it has none. */
export function depthOf(children: readonly (Branch | Item)[]): number {
  const depths = children.map((child) =>
    isBranch(child) ? 1 + depthOf(child.children) : Number(child.type === 'dialogy'),
  );
  return Math.max(0, ...depths);
}

function cut(child: Branch | Item, depth: number): (Branch | DialogyItem)[] {
  if (!isBranch(child)) return child.type === 'dialogy' ? [child] : [];
  // Where statements stand beside branches, the branches alone would leave the statements out.
  const isMixed = child.children.some((inner) => !isBranch(inner) && inner.type === 'rating');
  const below = depth > 1 && !isMixed ? child.children.flatMap((inner) => cut(inner, depth - 1)) : [];
  return below.length > 0 || !hasScore(child) ? below : [child];
}

function hasScore(child: Branch | Item): boolean {
  return isBranch(child) ? child.children.some(hasScore) : isScored(child);
}
