import type {CoopError} from '../../core/error.js';
import {isScored, itemsOf} from '../../core/tree.js';
import type {EndingMessages} from '../messages/messages.js';
import {bring} from '../shared/bring.js';
import type {EndingHost, EndingQuestionnaire} from './keeping-host.js';
import type {Sharing} from './sharing.js';
import type {SharingView} from './view.js';

/** Has one give answers to a group, wherever a code can hold some: what draws it is a file of its own. */
export class SharingController {
  readonly #host: EndingHost;
  readonly #questionnaire: EndingQuestionnaire;
  readonly #words: () => EndingMessages;
  #sharing: Sharing | undefined;

  constructor(host: EndingHost, questionnaire: EndingQuestionnaire, words: () => EndingMessages) {
    this.#host = host;
    this.#words = words;
    this.#questionnaire = questionnaire;
  }

  /** What is drawn of it; nothing where nothing of the questionnaire goes into a code. */
  get view(): SharingView | undefined {
    const {instrument} = this.#questionnaire.source;
    if (!instrument || !itemsOf(instrument.tree).some(isScored)) return undefined;
    return this.#sharing?.view ?? {isOpen: false};
  }

  /** Brings what draws it, where it has its place. Rejects where that does not come. */
  async bring(): Promise<void> {
    if (!this.view || this.#sharing) return;
    const file = await bring(import('./sharing.js'));
    this.#sharing ??= new file.Sharing(this.#host, this.#questionnaire);
    this.#host.requestUpdate();
  }

  /** Does what a button of its own says. Returns the selector of what takes the focus; nothing where it is none of them. */
  press(name: string, value: string): string | undefined {
    if (name === 'share' && !this.#sharing) {
      void this.#open();
      return '';
    }
    const focused = this.#sharing?.press(name, value);
    this.#host.requestUpdate();
    return focused;
  }

  /** What did not come yet is brought, and opened. */
  async #open(): Promise<void> {
    const {face} = this.#questionnaire;
    try {
      await this.bring();
      this.#host.shadowRoot!.querySelector<HTMLElement>('button[name=share]')?.click();
    } catch (error) {
      face.say(this.#words().notSharing((error as CoopError).code));
      this.#questionnaire.fail(error as CoopError);
    }
  }
}
