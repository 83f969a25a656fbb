/** Printing one element of a page: what else the page holds is left out. */
import {own} from './own.js';
import {hostOf} from './shadow.js';

/** Borne by what is left out on paper, and by the element and what holds it, which have all their room there. */
const ASIDE = 'data-coop-aside';
const AROUND = 'data-coop-around';

const RULES = `@media print {
  [${ASIDE}] {
    display: none !important;
  }
  [${AROUND}] {
    background: none !important;
    clip-path: none !important;
    block-size: auto !important;
    border: 0 !important;
    box-shadow: none !important;
    columns: auto !important;
    contain: none !important;
    container-type: normal !important;
    display: block !important;
    filter: none !important;
    float: none !important;
    inline-size: auto !important;
    margin: 0 !important;
    max-block-size: none !important;
    max-inline-size: none !important;
    min-block-size: 0 !important;
    min-inline-size: 0 !important;
    opacity: 1 !important;
    overflow: visible !important;
    padding: 0 !important;
    position: static !important;
    rotate: none !important;
    scale: none !important;
    transform: none !important;
    translate: none !important;
    visibility: visible !important;
    zoom: 1 !important;
  }
  [${AROUND}]::before,
  [${AROUND}]::after {
    content: none !important;
  }
}`;

/** How long a browser may take to begin, in ms. */
const REFUSED = 5000;

/** Gives a page back as it was. */
let undo = (): void => undefined;

/** Prints an element alone, at the width of the paper. Nothing of it is left in the page once that is done. */
export async function printAlone(element: Element): Promise<void> {
  const {ownerDocument} = element;
  const view = own(ownerDocument, 'defaultView')!;
  // What fills the screen is as high as the screen, on paper as well.
  if (own(ownerDocument, 'fullscreenElement')) await own(ownerDocument, 'exitFullscreen')().catch(() => undefined);
  undo();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULES);
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  const mark = (one: Element, name: string) => {
    one.setAttribute(name, '');
    marked.push(one);
  };
  for (let one: Element | null = element; one; one = around(one)) {
    roots.add(one.getRootNode() as Document | ShadowRoot);
    for (const sibling of one.parentNode!.children) if (sibling !== one) mark(sibling, ASIDE);
    mark(one, AROUND);
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  undo = () => {
    undo = () => undefined;
    for (const one of marked) [ASIDE, AROUND].forEach((name) => one.removeAttribute(name));
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  view.addEventListener('afterprint', () => undo(), {once: true});
  let hasBegun = false;
  view.addEventListener('beforeprint', () => (hasBegun = true), {once: true});
  view.print();
  // A frame that may not print says nothing.
  setTimeout(() => hasBegun || undo(), REFUSED);
}

/** What an element is laid out in: a slot, its parent, or what its shadow root belongs to. */
function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element.parentNode) ?? null;
}
