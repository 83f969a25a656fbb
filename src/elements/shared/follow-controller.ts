import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answers, Instrument, Response, Result} from '../../core/schema.js';
import {own} from './own.js';

/** A form that others are for. Its `questionnaire` is what it asks, in the words it asks it. */
export interface FollowedForm extends Element {
  readonly result: Result | null;
  readonly response: Response | null;
  readonly questionnaire: Instrument | null;
  readonly mode?: Response['mode'];
  readonly form?: HTMLFormElement | null;
  project?: Answers | undefined;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  htmlFor: string;
  forElements?: readonly Element[];
}

/** A comment and the end change no result. */
const TOLD = ['coop-result', 'coop-change', 'coop-submit'];

/**
 * Follows the forms that its host is `for`: by their ids, in the document or shadow root that it is in, whenever they
 * come, go or change; and those that it was given as they are.
 */
export class FollowController implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => {
    if (this.#listen(this.#find())) this.#host.requestUpdate();
  });
  #root: Document | ShadowRoot | undefined;
  #followed: Element[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#observer.observe(this.#root, {childList: true, subtree: true, attributes: true, attributeFilter: ['id']});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#listen([]);
  }

  handleEvent(): void {
    this.#host.requestUpdate();
  }

  /** Those that are there now and have something to ask, each once, in the order given. To be called before drawing. */
  follow(): readonly FollowedForm[] {
    this.#listen(this.#find());
    return (this.#followed as FollowedForm[]).filter(({questionnaire}) => questionnaire);
  }

  /** Listens to these, and to no others. Returns whether they are others than before. */
  #listen(found: Element[]): boolean {
    const before = this.#followed;
    if (found.length === before.length && found.every((one, i) => one === before[i])) return false;
    for (const type of TOLD) {
      for (const one of before) one.removeEventListener(type, this);
      for (const one of found) one.addEventListener(type, this);
    }
    this.#followed = found;
    return true;
  }

  #find(): Element[] {
    const {htmlFor, forElements} = this.#host;
    // A host may give anything, or what a query has not found.
    const given: unknown[] = Array.isArray(forElements) ? forElements : [];
    const named = `${htmlFor ?? ''}`.split(/\s+/).map((id) => id && own(this.#root!, 'getElementById')(id));
    return [...new Set([...named, ...given])].filter(
      // A form of HTML asks nothing of ours, but answers by its fields' names.
      (one): one is Element => (one as Element | null)?.nodeType === 1 && !(one instanceof HTMLFormElement),
    );
  }
}
