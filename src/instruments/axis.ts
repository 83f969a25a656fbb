/** Builders that keep questionnaires readable: an axis is a branch whose children are statements on one scale. */
import type {Branch, Texts} from '../core/schema.js';

/** A branch `id` and its statements, rated on `scale`, as items `id_1`, `id_2`… in the order given. */
export function axis(id: string, title: string, help: string, scale: string, statements: readonly string[]): Branch {
  return {
    id,
    title,
    help,
    children: statements.map((text, index) => ({type: 'rating', id: itemId(id, index), text, scale})),
  };
}

/** The same axis in another language, under the same ids; statements in the same order. */
export function axisTexts(id: string, title: string, help: string, statements: readonly string[]): Texts['tree'] {
  const items = statements.map((text, index): [string, {text: string}] => [itemId(id, index), {text}]);
  return Object.fromEntries<Texts['tree'][string]>([[id, {title, help}], ...items]);
}

function itemId(id: string, index: number): string {
  return `${id}_${index + 1}`;
}
