import type {LitElement} from 'lit';
import type {Answers, Branch, Instrument, Item, Mode, Response, Result} from '../../core/schema.js';
import {itemsOf} from '../../core/tree.js';
import {InstrumentController} from '../controllers/instrument-controller.js';
import type {LocaleController} from '../controllers/locale-controller.js';
import type {InstrumentSource} from '../load-instrument.js';

/** What a whole self-test tells the form inside it. */
interface Told extends InstrumentSource {
  mode: Mode;
  layout: 'page' | 'steps';
  required: boolean;
  readOnly: boolean;
}

/** A form element, by what it is for those around it. */
export interface InnerForm extends LitElement, Told {
  value: Answers;
  response: Response | null;
  disabled: boolean;
  readonly result: Result | null;
  readonly questionnaire: Instrument | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  reportValidity(): boolean;
  reset(): void;
  formAssociatedCallback(form: HTMLFormElement | null): void;
  formStateRestoreCallback(restored: string): void;
}

/** What a host sets or a browser restores. The last one wins. */
type Given = {value: Answers} | {response: Response} | {restored: string};

type Host = LitElement & Told;

/** The form inside a whole self-test: the element that asks what its instrument holds, as soon as that is known. */
export class FormPart {
  form: InnerForm | undefined;
  readonly #host: Host;
  /** An instrument file says only once it is read what it asks. */
  readonly #file: InstrumentController;
  #given: Given | undefined;

  constructor(host: Host, locale: LocaleController<unknown>) {
    this.#host = host;
    const asked = {
      requestUpdate: () => host.requestUpdate(),
      instrument: '',
      get src() {
        return host.src;
      },
    };
    // The form inside tells what is wrong with the file.
    this.#file = new InstrumentController(asked, locale, {fail: () => undefined});
  }

  /** Brings the form up to date with what its host says. To be called before drawing. */
  follow(): void {
    const tag = this.#tag();
    if (!tag) return;
    if (this.form?.localName !== tag) {
      this.form = document.createElement(tag) as InnerForm;
      this.form.id = 'form';
      this.#hand();
    }
    const {instrument, src, mode, layout, required, readOnly} = this.#host;
    const read = this.#file.instrument;
    Object.assign(this.form, {mode, layout, required, readOnly, disabled: this.#host.matches(':disabled')});
    Object.assign(this.form, read ? {instrument: read, src: ''} : {instrument, src});
  }

  give(given: Given): void {
    this.#given = given;
    this.#hand();
  }

  /** Makes the form inside finish with the form around. To be called once it is drawn: each time that it comes, it forgets. */
  associate(around: HTMLFormElement | null): void {
    this.form?.formAssociatedCallback(around);
  }

  /** Resolves once an instrument file is read. */
  async loaded(): Promise<void> {
    await this.#file.loaded;
  }

  #hand(): void {
    if (!this.form || !this.#given) return;
    if ('restored' in this.#given) this.form.formStateRestoreCallback(this.#given.restored);
    else Object.assign(this.form, this.#given);
  }

  #tag(): string | undefined {
    this.#file.follow();
    const {instrument, src} = this.#host;
    const {instrument: read, error} = this.#file;
    if (src && !read) return error && 'coop-grid';
    if (typeof instrument === 'string' && !read) return instrument === 'dialogies' ? 'coop-principles' : 'coop-grid';
    return asksDialogies(read ?? instrument) ? 'coop-principles' : 'coop-grid';
  }
}

/** What a host gives is read before anybody has checked it: the form says what is wrong. */
function asksDialogies(instrument: unknown): boolean {
  try {
    return itemsOf((instrument as {tree: (Branch | Item)[]}).tree).some(({type}) => type === 'dialogy');
  } catch {
    return false;
  }
}
