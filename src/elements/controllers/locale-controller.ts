import type {ReactiveController, ReactiveControllerHost} from 'lit';
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
  readonly #observer = new MutationObserver(() => this.#follow());
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
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
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }

  #follow(): void {
    const asked = nearestLang(this.#host);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const tag = matchLocale(asked);
    const locale = localeOf(tag);
    if (!(locale instanceof Promise)) return this.#speak(tag, locale);
    const ifStillAsked = (speak: () => void) => () => this.#asked === asked && speak();
    this.loaded = locale.then(
      (loaded) => ifStillAsked(() => this.#speak(tag, loaded))(),
      // Without network the words stay those that are here: better another language than none.
      ifStillAsked(() => this.#speak(this.tag, this.locale)),
    ) as Promise<void>;
  }

  #speak(tag: string, locale: Locale): void {
    this.tag = tag;
    this.locale = locale;
    this.isReady = true;
    this.#host.requestUpdate();
  }
}
