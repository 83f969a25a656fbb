import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answers, Instrument, Mode, Result} from '../../core/schema.js';

/** A form that others are for. Its `questionnaire` is what it asks, in the words it asks it. */
export interface FollowedForm extends HTMLElement {
  readonly result: Result | null;
  readonly questionnaire: Instrument | null;
  readonly mode?: Mode;
  project?: Answers | undefined;
}

type Host = ReactiveControllerHost & HTMLElement & {htmlFor: string};

/** Follows the forms that its host is `for`, by their ids, whenever they come and whoever changes them. */
export class FormsController implements ReactiveController {
  readonly #host: Host;
  #root: Document | ShadowRoot | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#root.addEventListener('coop-result', this);
  }

  hostDisconnected(): void {
    this.#root!.removeEventListener('coop-result', this);
  }

  handleEvent({target}: Event): void {
    if (this.#ids.includes((target as Element).id)) this.#host.requestUpdate();
  }

  /** Those that are here and have something to ask. */
  get forms(): FollowedForm[] {
    return this.#ids.flatMap((id) => {
      const form = this.#root!.getElementById(id) as FollowedForm | null;
      return form?.questionnaire ? form : [];
    });
  }

  get #ids(): string[] {
    return [...new Set(this.#host.htmlFor.split(/\s+/).filter(Boolean))];
  }
}
