import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CoopError} from '../../core/error.js';
import {loadFailure} from './bring.js';
import {languageOf, localeOf, matchLocale, nearestLang, type Locale} from './locale.js';
import type {Messages} from '../messages/messages.js';
import {hostOf} from './shadow.js';

/** The words of one element: its own French, and where they are in another language. */
export interface Speech<M> {
  french: M;
  of: (messages: Messages) => M;
}

/** Follows the nearest `lang`, and keeps the words of the last language until the next one is here. */
export class LocaleController<M> implements ReactiveController {
  /** The language of the words, which may not be the one asked for. */
  tag = 'fr';
  messages: M;
  /** What the page registered for it; nothing where French is the element's own. */
  locale: Locale | undefined;
  /** Whether the first words are here. */
  isReady = false;
  /** Resolves once the words asked for last are here. */
  loaded: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  readonly #speech: Speech<M>;
  readonly #fail: (error: CoopError) => void;
  #asked: string | undefined;
  #matched = '';

  /** @param fail Says what went wrong. */
  constructor(host: ReactiveControllerHost & Element, speech: Speech<M>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#speech = speech;
    this.messages = speech.french;
    this.#fail = fail;
    host.addController(this);
  }

  /** The direction of the words. */
  get dir(): 'ltr' | 'rtl' {
    return this.locale?.messages.dir ?? 'ltr';
  }

  /** Whether the page asks for a language that nobody registered, so that the words are in another. */
  get isFallback(): boolean {
    return Boolean(this.#asked) && languageOf(this.#asked!) !== languageOf(this.tag);
  }

  hostConnected(): void {
    for (let around: Element | undefined = this.#host; around; around = hostOf(around.getRootNode()))
      this.#observe(around.getRootNode());
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
    if (!(locale instanceof Promise)) return this.#take(tag, locale);
    this.loaded = locale.then(
      (loaded) => {
        if (this.#matched === tag) this.#take(tag, loaded);
      },
      (error: unknown) => {
        // Without network the words stay those that are here: better another language than none.
        if (this.#matched === tag) this.#speak(this.tag, this.locale);
        const message = `The language "${tag}" did not load; see what registerLocale() was given.`;
        this.#fail(error instanceof CoopError ? error : loadFailure({message}, error));
      },
    );
  }

  /** A page may register anything: where there are no words in it, the words stay those that are here. */
  #take(tag: string, locale: Locale | undefined): void {
    if (tag === 'fr' && !locale) return this.#speak(tag, undefined);
    if (locale?.messages && typeof locale.messages === 'object') return this.#speak(tag, locale);
    this.#speak(this.tag, this.locale);
    const message = `The language "${tag}" has no \`messages\`; give them to registerLocale().`;
    this.#fail(new CoopError({code: 'invalid', path: '$.messages', message}));
  }

  #speak(tag: string, locale: Locale | undefined): void {
    const {french, of} = this.#speech;
    this.tag = tag;
    this.locale = locale;
    // A language registered for an older version may lack some words.
    this.messages = locale ? {...french, ...of(locale.messages)} : french;
    this.isReady = true;
    this.#host.requestUpdate();
  }
}
