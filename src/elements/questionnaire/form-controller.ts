import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Response} from '../../core/schema.js';
import {own} from '../shared/own.js';

/** What keeps a form element from being sent. */
export interface Fault {
  flags: ValidityStateFlags;
  message: string;
  /** The field to point at and to focus. */
  anchor?: HTMLElement | undefined;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Makes a respondent's answers one entry of the form around: sent, restored and checked as native fields are. */
export class FormController implements ReactiveController {
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #sent: () => boolean;
  #last: Response | undefined;
  #form: HTMLFormElement | null = null;

  /** @param sent Called when the form is being sent; returns false to hold it back. */
  constructor(host: Host, internals: ElementInternals, sent: () => boolean) {
    this.#host = host;
    this.#sent = sent;
    this.#internals = internals;
    host.addController(this);
  }

  hostConnected(): void {
    this.associate(this.#internals.form);
  }

  hostDisconnected(): void {
    this.associate(null);
  }

  /** Follows the form that the host belongs to. */
  associate(form: HTMLFormElement | null): void {
    if (this.#form) own(this.#form, 'removeEventListener')('submit', this.#submit);
    this.#form = form;
    if (form) own(form, 'addEventListener')('submit', this.#submit);
  }

  /** The form's entry; also what the browser keeps to restore it, unless `autocomplete` is off. */
  setValue(response: Response | undefined): void {
    if (response === this.#last) return;
    this.#last = response;
    const json = response ? JSON.stringify(response) : null;
    this.#internals.setFormValue(json, this.keepsState ? json : '');
  }

  get keepsState(): boolean {
    const isOff = this.#form && own(this.#form, 'autocomplete') === 'off';
    return this.#host.getAttribute('autocomplete') !== 'off' && !isOff;
  }

  setFault(fault: Fault | undefined): void {
    if (fault) this.#internals.setValidity(fault.flags, fault.message, fault.anchor);
    else this.#internals.setValidity({});
  }

  readonly #submit = (event: SubmitEvent): void => {
    if (!this.#sent()) event.preventDefault();
  };
}
