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

/** Whose answers they are. */
interface Sender {
  /** The form is being sent, unless this returns false. */
  sent(): boolean;
  /** The form has taken the answers, and the page may be left for it. */
  leaving(): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Makes a respondent's answers one entry of the form around: sent, restored and checked as native fields are. */
export class FormController implements ReactiveController {
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #sender: Sender;
  #last: Response | undefined;
  #form: HTMLFormElement | null = null;

  constructor(host: Host, internals: ElementInternals, sender: Sender) {
    this.#host = host;
    this.#sender = sender;
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
    if (this.#form) {
      own(this.#form, 'removeEventListener')('submit', this.#submit, true);
      own(this.#form, 'removeEventListener')('formdata', this.#post);
    }
    this.#form = form;
    if (!form) return;
    own(form, 'addEventListener')('submit', this.#submit, true);
    own(form, 'addEventListener')('formdata', this.#post);
  }

  /** The form's entry; also what the browser keeps to restore it, unless `autocomplete` is off. */
  setValue(response: Response | undefined): void {
    if (response === this.#last) return;
    this.#last = response;
    const json = response ? JSON.stringify(response) : null;
    const state = response && this.keepsState ? {...response, savedAt: new Date().toISOString()} : undefined;
    this.#internals.setFormValue(json, state ? JSON.stringify(state) : '');
  }

  get keepsState(): boolean {
    const isOff = this.#form && own(this.#form, 'autocomplete') === 'off';
    return this.#host.getAttribute('autocomplete') !== 'off' && !isOff;
  }

  setFault(fault: Fault | undefined): void {
    if (fault) this.#internals.setValidity(fault.flags, fault.message, fault.anchor);
    else this.#internals.setValidity({});
  }

  /** Is the last to hear it, wherever its way up ends: whoever holds the form back has done so by then. */
  readonly #submit = (event: SubmitEvent): void => {
    const way = event.composedPath();
    const heard = new AbortController();
    const hear = ({currentTarget}: Event) => {
      if (!event.cancelBubble && currentTarget !== way.at(-1)) return;
      heard.abort();
      if (!event.defaultPrevented && !this.#sender.sent()) event.preventDefault();
    };
    for (const target of way) own(target, 'addEventListener')('submit', hear, {signal: heard.signal});
    setTimeout(() => heard.abort());
  };

  /**
   * What is posted is finished, even where a script sends the form without any `submit` event. The script may as well
   * only be reading the form: nothing changes here.
   */
  readonly #post = ({formData}: FormDataEvent): void => {
    const response = this.#last;
    if (!response || this.#host.matches(':disabled, [readonly]')) return;
    const json = JSON.stringify(response);
    const entries = [...formData];
    const ours = entries.find(([name, value]) => name === this.#host.getAttribute('name') && value === json);
    if (!ours) return;
    this.#sender.leaving();
    if (response.completedAt) return;
    for (const [name] of entries) formData.delete(name);
    const finished = JSON.stringify({...response, completedAt: new Date().toISOString()});
    for (const entry of entries) formData.append(entry[0], entry === ours ? finished : entry[1]);
  };
}
