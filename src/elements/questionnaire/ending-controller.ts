import type {CoopError} from '../../core/error.js';
import {bring} from '../shared/bring.js';
import type {Ending} from './ending.js';
import type {EndingHost, EndingQuestionnaire} from './keeping-host.js';
import type {EndingView} from './view.js';

/** Has one look back, finish and take answers along: what draws and does that is a file of its own, brought while one answers. */
export class EndingController {
  /** Why it is not here. */
  error: CoopError | undefined;
  readonly #host: EndingHost;
  readonly #questionnaire: EndingQuestionnaire;
  #ending: Ending | undefined;
  #coming: Promise<Ending> | undefined;

  constructor(host: EndingHost, questionnaire: EndingQuestionnaire) {
    this.#host = host;
    this.#questionnaire = questionnaire;
  }

  /** What is drawn of it, once it is here. */
  get view(): EndingView | undefined {
    return this.#ending?.view;
  }

  /** Brings it. Rejects where it does not come. */
  load(): Promise<Ending> {
    return (this.#coming ??= this.#load());
  }

  /** Brings it, and what it needs in turn. Rejects where anything does not come. */
  async bring(): Promise<void> {
    await (await this.load()).bring();
  }

  /** Does what a button of its own says; where it does not come, says so. */
  press(name: string, value: string): void {
    this.#have((ending) => ending.press(name, value));
  }

  /** Takes the answers of the file that was chosen in a field. */
  open(field: HTMLInputElement): void {
    this.#have((ending) => void ending.open(field));
  }

  #have(act: (ending: Ending) => void): void {
    if (this.#ending) return act(this.#ending);
    const {face, locale} = this.#questionnaire;
    this.load().then(act, ({code}: CoopError) => face.say(locale.messages.notEnding(code)));
  }

  async #load(): Promise<Ending> {
    try {
      const file = await bring(import('./ending.js'));
      this.error = undefined;
      return (this.#ending = new file.Ending(this.#host, this.#questionnaire));
    } catch (error) {
      this.error = error as CoopError;
      this.#coming = undefined;
      this.#questionnaire.fail(this.error);
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
