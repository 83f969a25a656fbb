import {adoptStyles, LitElement, type CSSResult, type PropertyDeclarations} from 'lit';
import {GroundController} from './ground-controller.js';
import {HeadingLevelController} from './heading-level.js';

/**
 * What every element is to a page, whatever it does: what a host sets to nothing is as it is by itself, its styles
 * follow it into whatever document it is put, it takes up the ground around, and its headings the level that the page
 * has come to.
 */
export abstract class BaseElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level', useDefault: true},
  };

  /** The level of the first heading, from 1 to 6: those under it follow. */
  headingLevel = 2;

  constructor() {
    super();
    new GroundController(this);
    new HeadingLevelController(this);
  }

  /** Frameworks set a property to `null` or `undefined` where they have nothing to give it. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    const own = Object.hasOwn(this, 'properties') ? this.properties : {};
    for (const [name, {noAccessor}] of Object.entries(own)) if (!noAccessor) withDefault(this.prototype, name);
  }

  /** A document takes no style sheet that another one has made, and a browser takes them off what is moved there. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // Lit makes it here, not in the constructor.
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#dress(root);
    return root;
  }

  #dress(root: ShadowRoot): void {
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    const {defaultView} = this.ownerDocument;
    if (defaultView === window) adoptStyles(root, styles);
    else if (defaultView) root.adoptedStyleSheets = styles.map((style) => sheetIn(defaultView, style));
  }
}

function sheetIn({CSSStyleSheet: Sheet}: Window & typeof globalThis, {cssText}: CSSResult): CSSStyleSheet {
  const sheet = new Sheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/** Nothing is the first value that a property gets, which its class declares. */
function withDefault(prototype: BaseElement, name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  const defaults = new WeakMap<BaseElement, unknown>();
  Object.defineProperty(prototype, name, {
    ...descriptor,
    set(this: BaseElement, value: unknown) {
      if (!defaults.has(this)) defaults.set(this, value);
      descriptor.set!.call(this, value ?? defaults.get(this));
    },
  });
}
