/** What one needs at the end of a questionnaire, brought while one answers. */
import type {CoopError} from '../../core/error.js';
import type {Response} from '../../core/schema.js';
import {ending as french} from '../messages/fr/ending.js';
import type {EndingMessages} from '../messages/messages.js';
import {printAlone} from '../shared/print.js';
import {outcomeOf, renderWays} from './end.js';
import {check} from './intake-controller.js';
import type {EndingHost, EndingQuestionnaire} from './keeping-host.js';
import {renderReview} from './review.js';
import {SharingController} from './sharing-controller.js';
import {renderTools} from './tools.js';
import type {EndingView} from './view.js';

/** Has one read through what one answered, take it along, open it again and erase it. */
export class Ending {
  readonly #host: EndingHost;
  readonly #questionnaire: EndingQuestionnaire;
  readonly #sharing: SharingController;

  constructor(host: EndingHost, questionnaire: EndingQuestionnaire) {
    this.#host = host;
    this.#questionnaire = questionnaire;
    this.#sharing = new SharingController(host, questionnaire, () => this.#words);
  }

  get view(): EndingView {
    const words = this.#words;
    return {
      outcome: (view) => outcomeOf(words, view),
      ways: (html, view) => renderWays(html, words, view, this.#sharing.view),
      review: (html, view, drawing) => renderReview(html, words, view, drawing),
      tools: (html, view) => renderTools(html, words, view),
    };
  }

  /** Brings what gives answers to a group. Rejects where it does not come. */
  bring(): Promise<void> {
    return this.#sharing.bring();
  }

  press(name: string, value: string): void {
    const focused = this.#sharing.press(name, value) ?? this.#buttons[name]?.();
    if (focused) this.#questionnaire.face.reveal(focused);
  }

  /** Takes the answers of a file, unless it holds none. */
  async open(field: HTMLInputElement): Promise<void> {
    const {face} = this.#questionnaire;
    const [file] = field.files ?? [];
    if (!file) return;
    try {
      const undo = await this.#take(file);
      face.say(this.#words.opened, undo);
    } catch (error) {
      this.#questionnaire.fail(error as CoopError);
      face.say(this.#words.fileRefused((error as CoopError).code));
    }
    field.value = '';
  }

  /** French, where no other language is at hand. */
  get #words(): EndingMessages {
    return {...french, ...this.#questionnaire.locale.locale?.messages.form};
  }

  /** What each button does, and what takes the focus. */
  readonly #buttons: Readonly<Record<string, () => string | void>> = {
    print: () => {
      void printAlone(this.#host);
      this.#questionnaire.face.say(this.#words.printed, undefined, 'paper');
    },
    'have-it': () => {
      this.#questionnaire.sheet.handOver();
      this.#questionnaire.face.say('');
      return 'button[name=save]';
    },
    open: () => this.#find('input[type=file]')?.click(),
    erase: () => this.#find<HTMLDialogElement>('dialog')?.showModal(),
    keep: () => this.#find<HTMLDialogElement>('dialog')?.close(),
    'erase-confirm': () => {
      const {sheet, face, keep} = this.#questionnaire;
      const undo = sheet.response;
      // Closing gives the focus back to a button that is about to go: it must not come last.
      this.#find<HTMLDialogElement>('dialog')?.close();
      this.#questionnaire.replace(sheet.blank());
      keep.forget();
      sheet.isUnsaved = false;
      face.reset();
      face.say(this.#words.erased, undo);
      return 'button[name=undo]';
    },
    undo: () => {
      const {face} = this.#questionnaire;
      this.#questionnaire.replace(face.undo!);
      face.say(this.#words.undone);
      return '.notice';
    },
  };

  /** Takes the answers of a file, and returns those it replaced. @throws {CoopError} When they do not fit; nothing has changed then. */
  async #take(file: File): Promise<Response> {
    const {sheet, source} = this.#questionnaire;
    const base = sheet.response;
    const change = await check({file}, source.instrument!);
    const before = sheet.response;
    this.#questionnaire.replace(change(before, base));
    // What was answered meanwhile is in no file.
    sheet.isUnsaved = before !== base;
    return before;
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.shadowRoot!.querySelector<T>(selector);
  }
}
