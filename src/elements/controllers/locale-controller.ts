import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bring} from '../bring.js';
import {localeOf, matchLocale, nearestLang, type Locale} from '../locale.js';
import {fr} from '../messages/fr.js';
import type {Messages} from '../messages/messages.js';

/** Follows the nearest `lang`, and keeps the words of the last language until the next one is here. */
export class LocaleController implements ReactiveController {
  /** The language of the words, which may not be the one asked for. */
  tag = 'fr';
  locale: Locale = {messages: fr};
  /** Whether the first words are here. */
  isReady = false;
  /** Resolves once the words asked for last are here. */
  loaded: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  readonly #fail: (error: CoopError) => void;
  #asked: string | undefined;
  #matched = '';

  /** @param fail Says what went wrong. */
  constructor(host: ReactiveControllerHost & Element, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  get messages(): Messages {
    return this.locale.messages;
  }

  /** Whether the page asks for a language that nobody registered, so that the words are in another. */
  get isFallback(): boolean {
    const language = (tag: string) => tag.toLowerCase().split('-')[0];
    return Boolean(this.#asked) && language(this.#asked!) !== language(this.tag);
  }

  hostConnected(): void {
    let root = this.#host.getRootNode();
    this.#observe(root);
    while (root instanceof ShadowRoot) this.#observe((root = root.host.getRootNode()));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Right before drawing: by then the page has registered its languages, if it does as it loads. */
  hostUpdate(): void {
    this.#follow();
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }

  #follow(): void {
    const asked = nearestLang(this.#host);
    const tag = matchLocale(asked);
    if (asked === this.#asked && tag === this.#matched) return;
    this.#asked = asked;
    this.#matched = tag;
    const locale = localeOf(tag);
    if (!(locale instanceof Promise)) return this.#speak(tag, locale);
    this.loaded = bring(locale).then(
      (loaded) => {
        if (this.#matched === tag) this.#speak(tag, loaded);
      },
      (error: CoopError) => {
        // Without network the words stay those that are here: better another language than none.
        if (this.#matched === tag) this.#speak(this.tag, this.locale);
        this.#fail(error);
      },
    );
  }

  #speak(tag: string, locale: Locale): void {
    this.tag = tag;
    this.locale = locale;
    this.isReady = true;
    this.#host.requestUpdate();
  }
}
