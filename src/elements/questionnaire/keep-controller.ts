import type {ReactiveController} from 'lit';
import type {Response} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {CoopDraftEvent, CoopEvent, type CoopDeliveredDetail} from '../shared/events.js';
import type {Step} from './delivery.js';
import type {Keeping} from './keeping.js';
import {KeepingFile} from './keeping-file.js';
import type {KeepingHost, KeptQuestionnaire, Page} from './keeping-host.js';
import type {KeepingView} from './view.js';

/**
 * Has answers kept on this device, and sent, where a host asks for it: what does it is a file of its own, brought by pages
 * that need it. Hosts that keep drafts themselves are told of each change in any case.
 */
export class KeepController implements ReactiveController {
  readonly #host: KeepingHost;
  readonly #questionnaire: KeptQuestionnaire;
  readonly #file: KeepingFile<Keeping>;
  /** What the host is keeping, by its own account. */
  #hostKeeps: readonly Promise<unknown>[] | undefined;

  readonly #page: Page = {
    draft: (detail) => this.#host.dispatchEvent(new CoopDraftEvent(() => detail)),
    delivered: (detail) => this.#host.dispatchEvent(new CoopEvent<CoopDeliveredDetail>('coop-delivered', () => detail)),
  };

  constructor(host: KeepingHost, questionnaire: KeptQuestionnaire) {
    this.#host = host;
    this.#questionnaire = questionnaire;
    const load = async () => new (await bring(import('./keeping.js'))).Keeping(host, questionnaire, this.#page);
    this.#file = new KeepingFile(host, load, (error, isFirst) => {
      const {face, locale} = questionnaire;
      if (isFirst) face.say(locale.messages.notKeeping);
      questionnaire.fail(error);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#questionnaire.isReady || !this.#host.isConnected) return;
    this.#file.follow();
    this.#tell();
    this.#file.here?.follow(this.#hostKeeps !== undefined);
  }

  /** Resolves once what was kept is read, where anything is to be kept. */
  get loaded(): Promise<unknown> | undefined {
    return this.#file.loaded;
  }

  /** Brings what keeps and sends, where that is asked for. Rejects where it does not come. */
  bring(): Promise<void> {
    return this.#file.need();
  }

  /** What is drawn of it. */
  get view(): KeepingView | undefined {
    return this.#file.here?.view;
  }

  /** Does what a button of its own says. Returns the selector of what takes the focus; nothing where it is none of them. */
  press(name: string, value: string): string | undefined {
    const focused = this.#file.here?.actions.press(name, value);
    this.#host.requestUpdate();
    return focused;
  }

  /** Has what a browser restored wait for what this device kept. Returns whether it does. */
  waitFor(restored: string): boolean {
    if (this.#host.autosave === null) return false;
    void this.#file.bring().then((keeping) => {
      if (keeping) keeping.restore(restored);
      else this.#questionnaire.takeRestored(restored);
    });
    return true;
  }

  /** Another response takes the place of one that was here: it is kept aside. */
  giveWay(before: Response): void {
    this.#file.here?.giveWay(before);
  }

  /** The respondent erases all. */
  forget(): void {
    void this.#file.here?.forget();
  }

  /** The respondent has finished, and nobody else takes the answers. */
  deliver(): Step {
    return this.#file.deliver(
      (keeping) => keeping.deliver(),
      () => this.#questionnaire.delivering.move('unreached'),
    );
  }

  /** Tells the host that a change is about to be kept. */
  #tell(): void {
    const {sheet} = this.#questionnaire;
    if (!sheet.isChanged) return;
    sheet.isChanged = false;
    const {response} = sheet;
    const event = new CoopDraftEvent(() => ({response, state: 'keeping'}));
    const isLeft = this.#host.dispatchEvent(event);
    const {outcomes} = event;
    this.#hostKeeps = isLeft && outcomes.length === 0 ? undefined : outcomes;
    if (this.#hostKeeps) void this.#follow(outcomes);
  }

  /** The host keeps it: nobody has to be asked before leaving once it has. */
  async #follow(outcomes: readonly Promise<unknown>[]): Promise<void> {
    const {sheet} = this.#questionnaire;
    const {response} = sheet;
    const settled = await Promise.allSettled(outcomes);
    if (this.#hostKeeps !== outcomes) return;
    const isKept = settled.every(({status}) => status === 'fulfilled');
    if (isKept) sheet.isUnsaved = false;
    else {
      this.#hostKeeps = undefined;
      this.#host.requestUpdate();
    }
    this.#page.draft({response, state: isKept ? 'kept' : 'refused'});
  }
}
