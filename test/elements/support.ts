/** What tests of elements share. The element under test is a parameter: each test registers its own alone. */
import {fixture} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';

// An element cannot be sent to the runner, which would wait without end to be told of a comparison with one that failed.
afterEach(function () {
  const failure = this.currentTest?.err as {actual?: unknown; expected?: unknown} | undefined;
  for (const side of ['actual', 'expected'] as const)
    if (failure?.[side] instanceof Element) failure[side] = failure[side].outerHTML;
});

/** A ready element of that class, alone on the page or the one inside the template. */
export async function ready<T extends LitElement>(type: new () => T, template: TemplateResult): Promise<T> {
  const root = await fixture<HTMLElement>(template);
  const element = [root, ...root.querySelectorAll('*')].find((found): found is T => found instanceof type);
  if (!element) throw new Error(`There is no ${type.name} in the template`);
  await element.updateComplete;
  return element;
}

export function find<T extends HTMLElement = HTMLElement>(host: LitElement, selector: string): T {
  const found = host.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** The one radio of a group that stands for a value. */
export function radio(host: LitElement, group: string, value: number | string): HTMLInputElement {
  return find<HTMLInputElement>(host, `input[name="${group}"][value="${value}"]`);
}

/** Answers as a respondent does, by a click on a radio. */
export async function answer(host: LitElement, group: string, value: number | string): Promise<void> {
  radio(host, group, value).click();
  await host.updateComplete;
}

/** Presses the button of that name, about that item where there are several. */
export async function press(host: LitElement, name: string, value?: string): Promise<void> {
  find(host, `button[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`).click();
  await host.updateComplete;
}

export function textOf(host: LitElement, selector: string): string {
  return find(host, selector).textContent.replace(/\s+/g, ' ').trim();
}

/** Every event of these types that reaches the document, in order. */
export function record(...types: string[]): Event[] {
  const seen: Event[] = [];
  for (const type of types) document.addEventListener(type, (event) => seen.push(event));
  return seen;
}

export const details = <T>(events: readonly Event[]): T[] => events.map((event) => (event as CustomEvent<T>).detail);

/** Chooses files in a field, as somebody does. */
export function openFiles(host: LitElement, selector: string, ...files: readonly File[]): void {
  const input = find<HTMLInputElement>(host, selector);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}
