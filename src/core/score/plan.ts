import {referenceOf} from '../reference.js';
import type {Branch, Instrument, InstrumentReference, Item, Level} from '../schema.js';
import {isBranch, isScored, type ScoredItem} from '../tree.js';

/** An instrument laid out for scoring: items and nodes as rows of numbers, node 0 being the total. */
export interface Plan {
  reference: InstrumentReference;
  levels: readonly Level[];
  minAnswered: number;
  /** The scored items, in the order of the tree. */
  items: readonly ScoredItem[];
  itemIds: readonly string[];
  dialogyIds: readonly string[];
  itemIndex: ReadonlyMap<string, number>;
  /** The node that each item lies right below. */
  itemNode: Int32Array;
  itemWeight: Float64Array;
  /** The raw value that scores 0, and the signed distance from it to the one that scores 100. */
  zero: Float64Array;
  span: Float64Array;
  /** In the order of the tree, so that a parent always comes before its children. */
  nodeIds: readonly string[];
  nodeParent: Int32Array;
  nodeWeight: Float64Array;
  /** The weight of the items right below each node, and their number. */
  nodeItemWeight: Float64Array;
  nodeItems: Int32Array;
}

/** Lays an instrument out, once: an instrument is never mutated. */
export function planOf(instrument: Instrument): Plan {
  let plan = plans.get(instrument);
  if (!plan) plans.set(instrument, (plan = layOut(instrument)));
  return plan;
}

const plans = new WeakMap<Instrument, Plan>();

function layOut(instrument: Instrument): Plan {
  const {levels, missing, tree} = instrument;
  const nodes = [{id: 'total', weight: 1, parent: 0}];
  const leaves: {item: ScoredItem; node: number}[] = [];
  const visit = (children: readonly (Branch | Item)[], parent: number): void => {
    for (const child of children) {
      if (isBranch(child)) visit(child.children, nodes.push({id: child.id, weight: child.weight ?? 1, parent}) - 1);
      else if (isScored(child)) leaves.push({item: child, node: parent});
    }
  };
  visit(tree, 0);
  const bounds = leaves.map(({item}) => boundsOf(instrument, item));
  const nodeItemWeight = new Float64Array(nodes.length);
  const nodeItems = new Int32Array(nodes.length);
  for (const {item, node} of leaves) {
    nodeItemWeight[node]! += item.weight ?? 1;
    nodeItems[node]!++;
  }
  return {
    reference: referenceOf(instrument),
    levels,
    minAnswered: missing?.minAnswered ?? 0.5,
    items: leaves.map(({item}) => item),
    itemIds: leaves.map(({item}) => item.id),
    dialogyIds: leaves.filter(({item}) => item.type === 'dialogy').map(({item}) => item.id),
    itemIndex: new Map(leaves.map(({item}, i) => [item.id, i])),
    itemNode: Int32Array.from(leaves, ({node}) => node),
    itemWeight: Float64Array.from(leaves, ({item}) => item.weight ?? 1),
    zero: Float64Array.from(bounds, ([zero]) => zero),
    span: Float64Array.from(bounds, ([zero, full]) => full - zero),
    nodeIds: nodes.map((node) => node.id),
    nodeParent: Int32Array.from(nodes, (node) => node.parent),
    nodeWeight: Float64Array.from(nodes, (node) => node.weight),
    ...{nodeItemWeight, nodeItems},
  };
}

/** The raw values that score 0 and 100. */
function boundsOf({scales}: Instrument, item: ScoredItem): [zero: number, full: number] {
  if (item.type === 'dialogy') return [0, 10];
  const values = scales[item.scale]!.options.map((option) => option.value);
  return item.reverse ? [values.at(-1)!, values[0]!] : [values[0]!, values.at(-1)!];
}
