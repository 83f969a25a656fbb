import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Instrument, Mode, Result} from '../../core/schema.js';

/** A form whose result can be followed. Its `questionnaire` is what it asks, in the words it asks it. */
export interface FollowedForm extends Element {
  readonly result: Result | null;
  readonly questionnaire: Instrument | null;
  readonly mode?: Mode;
}

/** Follows the forms that its host is `for`, by their ids, whenever they come and whoever changes them. */
export class FollowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & {htmlFor: string};
  #root: Document | ShadowRoot | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & {htmlFor: string}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#root.addEventListener('coop-result', this);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('coop-result', this);
  }

  handleEvent({target}: Event): void {
    if (this.#ids.includes((target as Element).id)) this.#host.requestUpdate();
  }

  /** The forms that are here and ready, in the order of the ids. */
  get forms(): FollowedForm[] {
    return this.#ids.flatMap((id) => {
      const found = this.#root?.getElementById(id) as FollowedForm | null | undefined;
      return found?.questionnaire ? found : [];
    });
  }

  get #ids(): string[] {
    return this.#host.htmlFor.split(/\s+/).filter(Boolean);
  }
}
