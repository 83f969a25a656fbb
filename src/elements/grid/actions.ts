import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Answer} from '../../core/schema.js';
import type {QuestionnaireController} from '../controllers/questionnaire-controller.js';
import {saveFile} from '../save-file.js';
import {
  isWhole,
  nodeOf,
  placeOf,
  scoreText,
  statementsOf,
  unansweredOf,
  untouched,
  type GridState,
  type GridView,
} from './view.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readOnly: boolean;
  reportValidity(): boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a respondent can do in the grid: one listener for native fields and for buttons, by their names. */
export class GridActions implements EventListenerObject {
  state: GridState = untouched;
  readonly #host: Host;
  readonly #questionnaire: QuestionnaireController;
  readonly #view: () => GridView | undefined;

  constructor(host: Host, questionnaire: QuestionnaireController, view: () => GridView | undefined) {
    this.#host = host;
    this.#questionnaire = questionnaire;
    this.#view = view;
  }

  show(change: Partial<GridState>): void {
    this.state = {...this.state, ...change};
    this.#host.requestUpdate();
  }

  reset(): void {
    this.show(untouched);
  }

  /** The radio to focus for an item: the chosen one, else the first. */
  fieldOf(item: string): HTMLElement | undefined {
    const fields = this.#fieldsOf(item);
    return fields.find((field) => field.checked) ?? fields[0];
  }

  #fieldsOf(item: string): HTMLInputElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLInputElement>(`input[name="${item}"]`)];
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === 'input') this.#typed(event, target as Field);
    else if (event.type === 'change') this.#committed(target as Field);
    else if (event.type === 'click') this.#pressed(event, target);
    else this.#keyed(event as KeyboardEvent, target);
  }

  #typed(event: Event, field: Field): void {
    if (field.type === 'file') event.stopPropagation();
    else if (field.type === 'radio') this.#answer(field.name, Number.isNaN(+field.value) ? field.value : +field.value);
    else {
      // An emptied comment keeps its field, and with it the focus.
      this.show({openComments: new Set([...this.state.openComments, field.name]), notice: undefined});
      this.#questionnaire.touch();
      this.#questionnaire.sheet.comment(field.name, field.value);
    }
  }

  /** Native `change` events stay inside a shadow root: the host fires its own. */
  #committed(field: Field): void {
    if (field.type === 'file') return void this.#open(field as HTMLInputElement);
    if (field.type === 'textarea') this.#questionnaire.sheet.tell(field.name);
    this.#host.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #pressed(event: Event, target: HTMLElement): void {
    const isFixed = this.#host.readOnly || this.#questionnaire.isChecking;
    if (isFixed && target.matches('input[type=radio]')) event.preventDefault();
    const button = target.closest<HTMLButtonElement>('button[name]');
    if (button) this.#buttons[button.name]?.(button.value);
  }

  /** A digit chooses the step of that number; Delete takes the answer back. */
  #keyed(event: KeyboardEvent, field: HTMLElement): void {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (!(field instanceof HTMLInputElement) || field.type !== 'radio' || this.#host.readOnly) return;
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Delete' || key === 'Backspace') this.#takeBack(field.name);
    else if (/^\d$/.test(key)) {
      const step = this.#find<HTMLInputElement>(`input[name="${field.name}"][value="${key}"]`);
      step?.focus();
      step?.click();
    } else return;
    event.preventDefault();
  }

  readonly #buttons: Readonly<Record<string, (value: string) => void>> = {
    next: () => {
      const view = this.#view()!;
      const ids = view.sections.flatMap(statementsOf).map(({id}) => id);
      const unanswered = unansweredOf(view).map(({id}) => id);
      const last = ids.indexOf(this.state.lastItem);
      this.#goTo(unanswered.find((id) => ids.indexOf(id) > last) ?? unanswered[0]!);
    },
    go: (item) => this.#goTo(item),
    step: (value) => {
      const section = this.#view()!.sections[Number(value)];
      this.show({step: Number(value)});
      void this.#focus(section ? `#h-${section.id}` : '#h-review');
    },
    review: () => {
      this.show({isReviewing: true});
      void this.#focus('#h-review');
    },
    comment: (item) => {
      this.show({openComments: new Set([...this.state.openComments, item])});
      void this.#focus(`textarea[name="${item}"]`);
    },
    words: (section) => {
      const others = [...this.state.openWords].filter((id) => id !== section);
      this.show({openWords: new Set(this.state.openWords.has(section) ? others : [...others, section])});
    },
    'take-back': (item) => this.#takeBack(item),
    finish: () => {
      if (!this.#host.reportValidity()) return;
      this.#questionnaire.finish.dispatch();
      void this.#focus('.outcome');
    },
    save: () => {
      const {locale, sheet} = this.#questionnaire;
      const date = new Date().toISOString().slice(0, 10);
      saveFile(sheet.response, locale.messages.fileName(sheet.response.instrument.id, date));
      sheet.isUnsaved = false;
    },
    open: () => this.#find('input[type=file]')?.click(),
    erase: () => this.#find<HTMLDialogElement>('dialog')?.showModal(),
    keep: () => this.#find<HTMLDialogElement>('dialog')?.close(),
    'erase-confirm': () => {
      const {sheet, locale} = this.#questionnaire;
      const undo = sheet.response;
      // Closing gives the focus back to a button that is about to go: it must not come last.
      this.#find<HTMLDialogElement>('dialog')?.close();
      this.#questionnaire.replace(sheet.blank());
      sheet.isUnsaved = false;
      this.show({...untouched, notice: {text: locale.messages.erased, undo}});
      void this.#focus('button[name=undo]');
    },
    undo: () => {
      this.#questionnaire.replace(this.state.notice!.undo!);
      this.show({notice: {text: this.#questionnaire.locale.messages.undone}});
      void this.#focus('.notice');
    },
    reload: () => this.#questionnaire.source.retry(),
  };

  #answer(item: string, answer: Answer | undefined): void {
    const {sheet} = this.#questionnaire;
    const section = this.#view()!.sections[placeOf(this.#view()!, item)]!;
    const wasWhole = isWhole(section, sheet.answers);
    this.#questionnaire.touch();
    sheet.answer(item, answer);
    this.show({lastItem: item, notice: undefined});
    // A listener may have reverted the answer: nothing to render then, but the browser has moved the dot.
    void this.#host.updateComplete.then(() => {
      for (const field of this.#fieldsOf(item))
        field.checked = field.value === `${sheet.answers[item] as number | string}`;
    });
    const view = this.#view();
    if (!view || wasWhole || !isWhole(section, view.answers)) return;
    const score = scoreText(view, nodeOf(view, section.id));
    this.show({announcement: view.messages.sectionAnnounced(section.title, score)});
  }

  #takeBack(item: string): void {
    if (this.#questionnaire.sheet.answers[item] === undefined) return;
    this.#answer(item, undefined);
    this.#host.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.#host.dispatchEvent(new Event('change', {bubbles: true}));
    this.#goTo(item);
  }

  #goTo(item: string): void {
    this.show({step: placeOf(this.#view()!, item)});
    void this.#host.updateComplete.then(() => this.fieldOf(item)?.focus());
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const {locale} = this.#questionnaire;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const undo = await this.#questionnaire.open(file);
      this.show({notice: {text: locale.messages.opened, undo}});
    } catch (error) {
      this.#questionnaire.fail(error as CoopError);
      this.show({notice: {text: locale.messages.fileRefused((error as CoopError).code)}});
    }
    input.value = '';
  }

  /** Shows what has just been rendered, and takes the focus there. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#find(selector);
    target?.focus({preventScroll: true});
    target?.scrollIntoView({block: 'nearest'});
    if (target?.matches('h3')) target.scrollIntoView();
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }
}
