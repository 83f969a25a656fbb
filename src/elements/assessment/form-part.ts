import type {LitElement} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Answers, Branch, Item} from '../../core/schema.js';
import {itemsOf} from '../../core/tree.js';
import type {Intake} from '../questionnaire/intake.js';
import type {QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import {InstrumentController} from '../shared/instrument-controller.js';
import type {LocaleController} from '../shared/locale-controller.js';

/** What a whole self-test tells the form inside it. */
export type Told = Pick<
  QuestionnaireElement,
  | 'instrument'
  | 'src'
  | 'mode'
  | 'layout'
  | 'headingLevel'
  | 'required'
  | 'readOnly'
  | 'autosave'
  | 'endpoint'
  | 'groupCode'
  | 'groupPage'
>;

type Host = LitElement & Told;

/** The form inside a whole self-test: the element that asks what its instrument holds, as soon as that is known. */
export class FormPart {
  form: QuestionnaireElement | undefined;
  readonly #host: Host;
  /** An instrument file says only once it is read what it asks. */
  readonly #file: InstrumentController;
  /** What a host set or a browser restored before there is a form to hold it. */
  #given: Intake = {};
  /** What the form was told last: what it refused is not told again. */
  #told: Partial<Record<string, unknown>> = {};

  /** @param fail Says what went wrong. */
  constructor(host: Host, locale: LocaleController<unknown>, fail: (error: CoopError) => void) {
    this.#host = host;
    const asked = {
      requestUpdate: () => host.requestUpdate(),
      instrument: '',
      get src() {
        return host.src;
      },
    };
    this.#file = new InstrumentController(asked, locale, {fail});
  }

  /** Why there is no instrument file. */
  get error(): CoopError | undefined {
    return this.#host.src ? this.#file.error : undefined;
  }

  /** Answers that were given, before there is a form to hold them. */
  get value(): Answers {
    return this.form?.value ?? this.#given.value ?? {};
  }

  /** What they are about, likewise. */
  get project(): Answers | undefined {
    return (this.form ?? this.#given).project;
  }

  /** Brings the form up to date with what its host says. To be called before drawing. */
  follow(): void {
    this.#file.follow();
    const {src, instrument: asked, mode, layout, headingLevel, required, readOnly} = this.#host;
    const {autosave, endpoint, groupCode, groupPage} = this.#host;
    const instrument = src ? this.#file.instrument : asked;
    if (instrument === undefined) return;
    const tag = asksDialogies(instrument) ? 'coop-principles' : 'coop-grid';
    if (this.form?.localName !== tag) {
      this.form = document.createElement(tag);
      this.form.id = 'form';
      this.#told = {};
      hand(this.form, this.#given);
    }
    const disabled = this.#host.matches(':disabled');
    const told = {
      ...{instrument, mode, layout, headingLevel, required, readOnly, disabled},
      ...{autosave, endpoint, groupCode, groupPage},
    };
    for (const [name, value] of Object.entries(told))
      if (value !== this.#told[name]) Object.assign(this.form, {[name]: value});
    this.#told = told;
  }

  /** Tries to read the file again. */
  retry(): void {
    this.#file.retry();
  }

  take(intake: Intake): void {
    // What answers are about is given apart from them; a whole response says both.
    const isPart = 'project' in intake || 'value' in intake;
    this.#given = isPart ? {...this.#given, ...intake} : intake;
    if (this.form) hand(this.form, intake);
  }

  /** Starts over, with a blank sheet as well. */
  reset(): void {
    this.#given = {};
    this.form?.reset();
    if (this.form) this.form.project = {};
  }

  /** Makes the form inside finish with the form around. To be called once it is drawn: each time that it comes, it forgets. */
  associate(around: HTMLFormElement | null): void {
    this.form?.formAssociatedCallback(around);
  }

  /** Resolves once an instrument file is read. */
  async loaded(): Promise<void> {
    await this.#file.loaded;
  }
}

function hand(form: QuestionnaireElement, {restored, ...given}: Intake): void {
  if (restored !== undefined) form.formStateRestoreCallback(restored);
  Object.assign(form, given);
}

/** What a host gives is read before anybody has checked it: the form says what is wrong. */
function asksDialogies(instrument: unknown): boolean {
  if (typeof instrument === 'string') return instrument === 'dialogies';
  try {
    return itemsOf((instrument as {tree: (Branch | Item)[]}).tree).some(({type}) => type === 'dialogy');
  } catch {
    return false;
  }
}
