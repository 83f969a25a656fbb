import {userEvent} from 'storybook/test';

/** `npm run test:stories` lends its keyboard, whose keys browsers trust: nothing is then emulated. */
const {pressKey} = globalThis as {pressKey?: (key: string) => Promise<void>};

/**
 * Presses a key where the focus is.
 *
 * In Storybook itself, keys are simulated by `userEvent`, which sees no field of
 * a shadow root when it moves between fields, and moves no slider: that part is
 * done here, from left to right.
 *
 * @param key As in `KeyboardEvent.key`, or `Space`, or `Shift+Tab`.
 */
export async function press(key: string): Promise<void> {
  const field = focused();
  if (pressKey) await pressKey(key);
  else if (key.endsWith('Tab')) moveFocus(key === 'Tab' ? 1 : -1);
  else if (key.startsWith('Arrow') && isRadio(field)) chooseNext(field, /Right|Down/.test(key) ? 1 : -1);
  else if (key.startsWith('Arrow') && isSlider(field)) move(field, /Right|Up/.test(key) ? 1 : -1);
  else await userEvent.keyboard(key === 'Space' ? ' ' : key.length > 1 ? `{${key}}` : key);
}

/** Presses Tab until the focus is in `target`, as somebody who only has a keyboard must. */
export async function tabTo(target: Element): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (target.contains(focused())) return;
    await press('Tab');
  }
  throw new Error(`20 Tabs do not lead to “${target.textContent?.trim()}”; the focus is on ${focused()?.outerHTML}`);
}

type Focusable = HTMLElement | SVGElement;

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function moveFocus(by: 1 | -1): void {
  const from = focused();
  const stops = [...elementsIn(document.body)].filter((element) => element === from || isStop(element, from, by));
  const to = stops[stops.indexOf(from as Focusable) + by];
  if (to) to.focus();
  else (from as Focusable).blur();
}

function chooseNext(radio: HTMLInputElement, by: 1 | -1): void {
  const group = groupOf(radio);
  const next = group.at((group.indexOf(radio) + by) % group.length)!;
  next.focus();
  next.click();
}

function move(slider: HTMLInputElement, by: 1 | -1): void {
  slider.stepUp(by);
  slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  slider.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Everything on show, in the order of the page, shadow roots included. */
function* elementsIn(root: ParentNode): Generator<Focusable> {
  for (const element of root.children as HTMLCollectionOf<Focusable>) {
    if (!element.checkVisibility()) continue;
    yield element;
    yield* elementsIn(element.shadowRoot ?? element);
  }
}

/** Radios of one name are one stop: the chosen one, else the nearest. */
function isStop(element: Focusable, from: Element | null, by: 1 | -1): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled')) return false;
  if (!isRadio(element)) return true;
  const group = groupOf(element);
  if (group.includes(from as HTMLInputElement)) return false;
  return element === (group.find(({checked}) => checked) ?? group.at(by === 1 ? 0 : -1));
}

function groupOf(radio: HTMLInputElement): HTMLInputElement[] {
  return [...(radio.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>(`input[name="${radio.name}"]`)];
}

function isRadio(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}

function isSlider(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'range';
}
