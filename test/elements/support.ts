import {fixture, html} from '@open-wc/testing';
import {itemsOf} from '../../src/core/tree.js';
import {CoopGrid} from '../../src/elements/coop-grid.js';
import {ptce} from '../../src/instruments/ptce/index.js';

/** The 36 ids, in order. */
export const ids = itemsOf(ptce.tree).map(({id}) => id);

/** A ready grid, alone on the page. */
export async function gridOf(template = html`<coop-grid></coop-grid>`): Promise<CoopGrid> {
  const root = await fixture<HTMLElement>(template);
  const grid = root instanceof CoopGrid ? root : root.querySelector('coop-grid')!;
  await grid.updateComplete;
  return grid;
}

export function find<T extends HTMLElement = HTMLElement>(grid: CoopGrid, selector: string): T {
  const found = grid.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function radio(grid: CoopGrid, item: string, value: number | string): HTMLInputElement {
  return find<HTMLInputElement>(grid, `input[name="${item}"][value="${value}"]`);
}

/** Answers as a respondent does, by a click on a step. */
export async function answer(grid: CoopGrid, item: string, value: number | string): Promise<void> {
  radio(grid, item, value).click();
  await grid.updateComplete;
}

/** Presses the button of that name, about that item where there are several. */
export async function press(grid: CoopGrid, name: string, value?: string): Promise<void> {
  find(grid, `button[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`).click();
  await grid.updateComplete;
}

export function textOf(grid: CoopGrid, selector: string): string {
  return find(grid, selector).textContent.replace(/\s+/g, ' ').trim();
}

/** Every event of these types that reaches the document, in order. */
export function record(...types: string[]): Event[] {
  const seen: Event[] = [];
  for (const type of types) document.addEventListener(type, (event) => seen.push(event));
  return seen;
}

export const details = <T>(events: readonly Event[]): T[] => events.map((event) => (event as CustomEvent<T>).detail);
