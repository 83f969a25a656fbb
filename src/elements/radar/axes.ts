import type {Branch, DialogyItem, Instrument, Item} from '../../core/schema.js';
import {isBranch, isScored, itemsOf} from '../../core/tree.js';

/** One axis: a branch of the instrument, or a dialogy. */
export interface Axis {
  id: string;
  title: string;
  isDialogy: boolean;
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

type Child = Branch | Item;

/**
 * What a result holds scores of, at a depth of the tree: its branches and its dialogies. A part of the tree that is
 * less deep gives its deepest ones, so that nothing is left out. Without any, the whole is one axis.
 *
 * @param depth 1 for the first level.
 */
export function axesOf({title, tree}: Instrument, depth: number): Axes {
  const parts = tree.map((child) => ({child, axes: cut([child], depth)}));
  let first = 0;
  const families = parts.map(({child, axes}) => {
    const family = {title: isBranch(child) ? child.title : '', first, last: first + axes.length - 1};
    first += axes.length;
    return family;
  });
  const axes = parts.flatMap((part) => part.axes);
  const isDeep = families.length > 1 && parts.some(({child, axes: [axis]}) => axis && axis !== child);
  return {
    axes: axes.length > 0 ? axes.map(toAxis) : [{id: 'total', title, isDialogy: false}],
    families: isDeep ? families.filter((family) => family.last >= family.first) : [],
  };
}

/** How deep an instrument's branches and dialogies go; 1 when it has none. */
export function depthOf(children: readonly Child[]): number {
  return Math.max(
    1,
    ...children.map((child) => (isBranch(child) && hasBelow(child) ? 1 + depthOf(child.children) : 1)),
  );
}

function cut(children: readonly Child[], depth: number): (Branch | DialogyItem)[] {
  return children.flatMap((child): (Branch | DialogyItem)[] => {
    if (!isBranch(child)) return child.type === 'dialogy' ? [child] : [];
    if (depth > 1 && hasBelow(child)) return cut(child.children, depth - 1);
    return itemsOf(child.children).some(isScored) ? [child] : [];
  });
}

function hasBelow({children}: Branch): boolean {
  return cut(children, 1).length > 0;
}

function toAxis(node: Branch | DialogyItem): Axis {
  return {id: node.id, title: node.title, isDialogy: !isBranch(node)};
}
