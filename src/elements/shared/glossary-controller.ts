import {html, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {GlossaryMessages} from '../messages/messages.js';
import {bring} from './bring.js';
import {own} from './own.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode & EventTarget};

interface Speaking {
  readonly tag: string;
  readonly messages: {glossary: GlossaryMessages};
}

/** Where the words of cooperation that are used around are explained, once one opens it. */
export function renderWords({glossary}: Speaking['messages']): TemplateResult {
  return html`<details class="words">
    <summary>${glossary.words}</summary>
    <div></div>
  </details>`;
}

/** Explains words where `renderWords` stands: each time one opens it, by what is said around it then. */
export class GlossaryController implements ReactiveController {
  readonly #host: Host;
  readonly #locale: Speaking;
  readonly #fail: (error: CoopError) => void;
  /** The language of what is explained. */
  #tag = '';

  constructor(host: Host, locale: Speaking, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#fail = fail;
    host.addController(this);
  }

  hostUpdated(): void {
    // It does not bubble. Added once more, it is the same.
    const {renderRoot} = this.#host;
    renderRoot.addEventListener('toggle', this.#toggled, true);
    if (this.#tag === this.#locale.tag) return;
    this.#tag = this.#locale.tag;
    for (const open of renderRoot.querySelectorAll<HTMLDetailsElement>('.words[open]')) void this.#explain(open);
  }

  readonly #toggled = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    if (details.open && details.matches('.words')) void this.#explain(details);
  };

  async #explain(details: HTMLDetailsElement): Promise<void> {
    const {tag, messages} = this.#locale;
    const place = details.lastElementChild as HTMLElement;
    try {
      const {renderGlossary} = await bring(import('./glossary.js'));
      render(renderGlossary(html, textAround(details), tag, messages.glossary), place);
    } catch (error) {
      render(html`<p role="status">${messages.glossary.failed((error as CoopError).code)}</p>`, place);
      this.#fail(error as CoopError);
    }
  }
}

/** What one reads around it: what stands in two elements are two words. */
function textAround(details: Element): string {
  const texts = own(details.ownerDocument, 'createTreeWalker')(details.parentElement!, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) if (!details.contains(texts.currentNode)) text += ` ${texts.currentNode.nodeValue}`;
  return text;
}
