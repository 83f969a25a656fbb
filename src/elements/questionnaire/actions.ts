import type {ReactiveControllerHost} from 'lit';
import {isSameData} from '../../core/same-data.js';
import type {Answer, Branch} from '../../core/schema.js';
import type {QuestionnaireController, Standing} from './questionnaire-controller.js';
import {dayOf} from '../shared/date.js';
import {reveal} from '../shared/reveal.js';
import {saveFile} from '../shared/save-file.js';
import {COMMENT, fits} from './fits.js';
import {unfold} from './section.js';
import type {Fields} from './fields.js';
import {
  isWhole,
  itemsIn,
  placeOf,
  REVIEW,
  unansweredOf,
  untouched,
  type QuestionnaireState,
  type QuestionnaireView,
} from './view.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readOnly: boolean;
  reportValidity(): boolean;
}

/** What a respondent can do in a questionnaire: one listener for native fields and for buttons, by their names. */
export class QuestionnaireActions implements EventListenerObject {
  state: QuestionnaireState = untouched;
  /** The slider that the pointer went down on, and how all stood then. */
  #pointed: {field: HTMLInputElement; standing: Standing} | undefined;
  readonly #host: Host;
  readonly #questionnaire: QuestionnaireController;
  readonly #view: () => QuestionnaireView | undefined;
  readonly #fields: Fields;
  readonly #announce: (section: Branch) => string | undefined;
  readonly #draw: () => void;

  /** @param announce What to say once a section is whole. @param draw Draws what is to be drawn, at once. */
  constructor(
    host: Host,
    questionnaire: QuestionnaireController,
    view: () => QuestionnaireView | undefined,
    fields: Fields,
    announce: (section: Branch) => string | undefined,
    draw: () => void,
  ) {
    this.#draw = draw;
    this.#host = host;
    this.#questionnaire = questionnaire;
    this.#view = view;
    this.#fields = fields;
    this.#announce = announce;
  }

  show(change: Partial<QuestionnaireState>): void {
    this.state = {...this.state, ...change};
    this.#host.requestUpdate();
  }

  reset(): void {
    this.show(untouched);
  }

  /** The field to focus for an item. */
  fieldOf(item: string): HTMLElement | undefined {
    return this.#fields.first(this.#fieldsOf(item));
  }

  #fieldsOf(item: string): HTMLInputElement[] {
    const named = `:is(input,select,textarea):is([name="${item}"],[name^="${item}."]):not(${COMMENT})`;
    return [...(this.#host.renderRoot?.querySelectorAll<HTMLInputElement>(named) ?? [])];
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLInputElement;
    // A host's own field in a slot is the host's.
    if (!this.#host.renderRoot.contains(target)) return;
    if (event.type === 'input' || event.type === 'compositionend') this.#typed(event, target);
    else if (event.type === 'change') this.#committed(target);
    else if (event.type === 'click') this.#pressed(event, target);
    else if (event.type === 'pointerdown') this.#pointedAt(target);
    else if (event.type === 'pointercancel') this.#giveBack();
    else this.#keyed(event as KeyboardEvent, target);
  }

  #pointedAt(field: HTMLInputElement): void {
    this.#pointed = field.type === 'range' ? {field, standing: this.#questionnaire.standing} : undefined;
  }

  /** A finger that came to scroll has moved the slider that it fell on. */
  #giveBack(): void {
    if (!this.#pointed) return;
    const {field, standing} = this.#pointed;
    const {[itemOf(field)]: before, ...others} = standing.response.answers;
    const {[itemOf(field)]: now, ...othersNow} = this.#questionnaire.sheet.answers;
    if (now === before) return;
    if (isSameData(others, othersNow)) this.#questionnaire.putBack(standing);
    else this.#answer(itemOf(field), before);
    this.#questionnaire.tellInput();
  }

  #typed(event: Event, field: HTMLInputElement): void {
    if (field.type === 'file') event.stopPropagation();
    else if (!fits(event, field, this.#questionnaire)) return;
    else if (field.matches(COMMENT)) {
      // An emptied comment keeps its field, and with it the focus.
      const openComments = new Set([...this.state.openComments, field.name]);
      this.show({openComments, typed: field.name, notice: undefined});
      this.#questionnaire.touch();
      this.#questionnaire.sheet.comment(field.name, field.value);
    } else if (this.#isFixed) {
      event.stopPropagation();
      this.#fields.write(field, this.#answerTo(field));
    } else {
      this.show({typed: field.name});
      this.#answer(itemOf(field), this.#fields.read(field, this.#answerTo(field)));
    }
  }

  /** Native `change` events stay inside a shadow root: the host fires its own. */
  #committed(field: HTMLInputElement): void {
    if (field.type === 'file') return this.#questionnaire.ending.open(field);
    if (field.matches(COMMENT)) this.#questionnaire.sheet.tell(field.name);
    if (!this.#isFixed) this.#host.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #pressed(event: Event, target: HTMLElement): void {
    if (!this.#isFixed) this.#fields.pressed?.(target);
    else if (target.matches('input')) event.preventDefault();
    const button = target.closest<HTMLButtonElement>('button[name]');
    if (!button) return;
    const {name, value} = button;
    const {keep, ending} = this.#questionnaire;
    const focused = keep.press(name, value);
    if (focused) this.reveal(focused);
    else if (focused === undefined) (this.#buttons[name] ?? (() => ending.press(name, value)))(value);
  }

  /** Delete takes back what a field says; other keys are the element's own. */
  #keyed(event: KeyboardEvent, field: HTMLInputElement): void {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (!field.matches('[type=radio],[type=range]') || this.#isFixed || ctrlKey || altKey || metaKey) return;
    if (key === 'Delete' || key === 'Backspace')
      this.#takeBack(itemOf(field), this.#fields.without(field, this.#answerTo(field)), field);
    else if (!this.#fields.keyed(key, field)) return;
    event.preventDefault();
  }

  get #isFixed(): boolean {
    return this.#host.readOnly;
  }

  #answerTo(field: HTMLInputElement): Answer | undefined {
    return this.#questionnaire.sheet.answers[itemOf(field)];
  }

  readonly #buttons: Readonly<Record<string, (value: string) => void>> = {
    next: () => {
      const view = this.#view()!;
      const ids = view.sections.flatMap(itemsIn).map(({id}) => id);
      const unanswered = unansweredOf(view).map(({id}) => id);
      const last = ids.indexOf(this.state.lastItem);
      this.#goTo(unanswered.find((id) => ids.indexOf(id) > last) ?? unanswered[0]!);
    },
    go: (item) => this.#goTo(item),
    step: (value) => {
      const section = this.#view()!.sections[Number(value)];
      this.show({step: Number(value)});
      this.reveal(section ? `#h-${section.id}` : `#h-${REVIEW}, .outcome`);
    },
    comment: (item) => {
      this.show({openComments: new Set([...this.state.openComments, item])});
      this.reveal(`textarea[name="${item}"]`);
    },
    help: (id) => {
      const others = [...this.state.openHelp].filter((open) => open !== id);
      this.show({openHelp: new Set(this.state.openHelp.has(id) ? others : [...others, id])});
    },
    'take-back': (item) => this.#takeBack(item),
    finish: () => {
      if (this.#questionnaire.finish()) this.reveal('.outcome');
    },
    save: () => {
      const {locale, sheet, face} = this.#questionnaire;
      saveFile(sheet.response, locale.messages.fileName(sheet.response.instrument.id, dayOf(new Date())));
      face.say(locale.messages.offered, undefined, 'file');
    },
    reload: () => this.#questionnaire.source.retry(),
  };

  #answer(item: string, answer: Answer | undefined): void {
    const {sheet} = this.#questionnaire;
    const before = this.#view()!;
    const section = before.sections[placeOf(before, item)]!;
    this.#questionnaire.touch();
    sheet.answer(item, answer);
    this.show({lastItem: item, notice: undefined});
    // A listener may have reverted the answer: nothing to render then, but the browser has moved the field.
    void this.#drawn().then(() => {
      if (sheet.answers[item] === answer) return;
      for (const field of this.#fieldsOf(item)) this.#fields.write(field, sheet.answers[item]);
    });
    if (!isWhole(section, before.answers) && isWhole(section, sheet.answers)) {
      this.show({announcement: this.#announce(section) ?? ''});
    }
  }

  /** @param focused The field that keeps the focus; without it, the item's first one takes it. */
  #takeBack(item: string, answer?: Answer, focused?: HTMLElement): void {
    if (this.#questionnaire.sheet.answers[item] === answer) return;
    this.#answer(item, answer);
    this.#questionnaire.tellInput();
    if (!focused) this.#goTo(item);
  }

  #goTo(item: string): void {
    this.show({step: placeOf(this.#view()!, item)});
    void this.#drawn().then(() => {
      const field = this.fieldOf(item);
      unfold(field);
      field?.focus();
    });
  }

  /** Draws what is to be drawn, and takes the focus there. */
  reveal(selector: string): void {
    void this.#drawn().then(() => {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      reveal(target, target?.matches('h3') ? 'start' : 'nearest');
    });
  }

  /** What the end needs may still be on its way: nobody waits for that. */
  async #drawn(): Promise<void> {
    await this.#questionnaire.loaded();
    this.#draw();
  }
}

/** The item that a field is about. */
function itemOf({name}: HTMLInputElement): string {
  return name.split('.')[0]!;
}
