/** What keeps answers on this device and sends them, brought by pages that ask for it. */
import {succeed} from '../../core/response.js';
import {isSameData} from '../../core/same-data.js';
import type {Response} from '../../core/schema.js';
import {Keeper, type Met} from '../../storage/keeper.js';
import type {Parcel} from '../../storage/database.js';
import {kept as french} from '../messages/fr/kept.js';
import type {KeptMessages} from '../messages/messages.js';
import type {CoopDeliveredDetail, CoopDraftDetail} from '../shared/events.js';
import {draftKey} from '../shared/draft-key.js';
import type {Step} from './delivery.js';
import {isEmpty, isIn, isSameDraft, readDraft, type FormDraft} from './draft.js';
import {onTop} from './intake.js';
import {KeepingActions} from './keeping-actions.js';
import {viewOf} from './kept.js';
import {ownerOf} from './draft-owner.js';
import type {KeepingHost, KeptQuestionnaire, Page} from './keeping-host.js';
import {holds, openSending, type Sending} from './sending.js';
import type {KeepingView} from './view.js';

/**
 * Keeps the answers of one element on this device, and has them sent once one finishes.
 *
 * What this device kept is where one goes on, unless the page has something else by then; what has to make room is kept
 * aside. What is kept elsewhere goes from here.
 */
export class Keeping {
  /** Resolves once what was kept is read. */
  loaded: Promise<unknown> = Promise.resolve();
  keeper: Keeper<FormDraft> | undefined;
  sending: Sending | undefined;
  /** When what was found here was written; nothing once one goes on. */
  foundAt: string | undefined;
  /** What was last handed over to be kept. */
  draft: FormDraft | undefined;
  readonly actions: KeepingActions;
  readonly #page: Page;
  readonly #host: KeepingHost;
  readonly #questionnaire: KeptQuestionnaire;
  /** What the host asks for, by which the key and the address are known. */
  #asked = '';
  #endpoint = '';
  /** What was last told of. */
  #told: unknown;
  /** What a browser restored, until it is known what was kept here. */
  #restored: string | undefined;
  /** The response that goes to an address. */
  #outgoing: string | undefined;
  /** The response of which an earlier visit said that the host, or a form, has it. */
  #isOver: string | undefined;

  constructor(host: KeepingHost, questionnaire: KeptQuestionnaire, page: Page) {
    this.#page = page;
    this.#host = host;
    this.#questionnaire = questionnaire;
    this.actions = new KeepingActions(this, questionnaire, () => ownerOf(this.#host));
    this.#followAttributes();
  }

  /** French, where no other language is at hand. */
  get words(): KeptMessages {
    return {...french, ...this.#questionnaire.locale.locale?.messages.kept};
  }

  get view(): KeepingView {
    const {
      locale,
      delivery,
      sheet: {response, group},
    } = this.#questionnaire;
    const {keeper, sending, words, foundAt, actions} = this;
    const isKept = Boolean(keeper?.isKept);
    return viewOf({
      ...{words, delivery, foundAt, tag: locale.tag, hash: response.instrument.hash},
      receiver: sending?.host,
      isKeeping: keeper !== undefined,
      isOfAnother: Boolean(group && response.group && response.group !== group),
      refusal: keeper?.refusal,
      savedAt: isKept ? keeper!.savedAt : undefined,
      aside: keeper?.aside ?? [],
      isAsking: actions.isAsking,
      waiting: sending?.waiting ?? [],
      late: sending?.late ?? [],
      refused: sending?.refused ?? [],
      canErase: delivery === 'stored' && Boolean(sending?.canErase(response.id)),
      isSettling: delivery === 'alone' && Boolean(keeper?.isRead) && !keeper!.refusal && !isKept,
      canSendAgain: sending !== undefined && ['alone', 'refused', 'waiting'].includes(delivery),
      isEmpty: isEmpty(response),
      isReadOnly: this.#host.readOnly,
    });
  }

  /** Keeps what is here by now, and follows what a host asks for now. */
  follow(isHostKeeping: boolean): void {
    this.#followAttributes();
    const {sheet, delivery} = this.#questionnaire;
    const {response} = sheet;
    if (response !== this.draft?.response) this.foundAt = undefined;
    const isOver = delivery === 'stored' || response.id === this.#isOver;
    if (isHostKeeping || isOver || isEmpty(response)) return this.keeper?.empty();
    const {response: before, ...where} = this.draft ?? {};
    const {response: _now, ...here} = this.#here;
    if (response !== before || !isSameData(here, where)) this.draft = {response, ...here};
    this.keeper?.keep(this.draft!);
  }

  /** What a browser restored meets what was kept here; where nothing is read, it is taken as it is. */
  restore(restored: string): void {
    if (!this.keeper || this.keeper.isRead || this.keeper.refusal) this.#questionnaire.takeRestored(restored);
    else this.#restored = restored;
  }

  /** What was here, and another response has taken the place of, is kept aside. */
  giveWay(before: Response): void {
    const {keeper, draft} = this;
    if (keeper?.isRead && draft?.response === before) keeper.putAside(draft);
  }

  /** Leaves nothing on this device, and nothing to be sent. */
  async forget(): Promise<void> {
    const id = this.draft?.response.id;
    this.draft = undefined;
    await this.keeper?.remove();
    if (id) await this.sending?.forget(id);
  }

  /** The respondent has finished. */
  deliver(): Step {
    const {response} = this.#questionnaire.sheet;
    if (!this.sending) return 'left';
    this.#outgoing = response.id;
    void this.sending.send(response);
    return 'sent';
  }

  #succeeded(next: Response): void {
    if (this.#outgoing === next.replaces) this.#outgoing = next.id;
    this.#questionnaire.sheet.take((now) => (now.id === next.replaces ? next : now));
  }

  close(): void {
    this.keeper?.close();
    this.sending?.close();
    this.keeper = this.sending = this.draft = undefined;
    this.#asked = this.#endpoint = '';
  }

  get #here(): FormDraft {
    const {sheet, delivery, face} = this.#questionnaire;
    const {response} = sheet;
    const isOutgoing = delivery === 'sending' && this.#outgoing === response.id;
    const {step: part} = ownerOf(this.#host);
    return {response, delivery: isOutgoing ? 'waiting' : delivery, place: {...face.place, ...(part && {part})}};
  }

  #followAttributes(): void {
    const {autosave, endpoint, readOnly} = this.#host;
    const {instrument} = this.#questionnaire.source;
    const isAsked = autosave !== null && instrument && (this.#asked || !readOnly);
    const asked = isAsked ? `${instrument.id}|${autosave}` : '';
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#openKeeper(isAsked ? draftKey(ownerOf(this.#host), instrument.id, autosave) : '');
    }
    if (endpoint === this.#endpoint) return;
    this.#endpoint = endpoint;
    this.#openSending(endpoint);
  }

  #openKeeper(key: string): void {
    this.keeper?.close();
    this.draft = this.keeper = undefined;
    if (!key) return;
    const keeper = new Keeper<FormDraft>(key, {
      meet: (kept, base, savedAt) => this.#meet(kept, base, savedAt),
      isSame: isSameDraft,
      gone: (hadAll) => this.#gone(hadAll),
      changed: () => this.#changed(),
    });
    this.keeper = keeper;
    this.loaded = this.#questionnaire.checkGiven().then(async () => {
      await keeper.open();
      if (this.#restored !== undefined) this.#questionnaire.takeRestored(this.#restored);
      this.#restored = undefined;
    });
  }

  #openSending(endpoint: string): void {
    this.sending?.close();
    const {sheet, delivering} = this.#questionnaire;
    const sender = {
      id: () => sheet.current?.id,
      isKept: () => this.keeper !== undefined,
      learn: (step: Step) => delivering.move(step),
      succeeded: (next: Response) => this.#succeeded(next),
      told: (news: CoopDeliveredDetail) => this.#page.delivered(news),
      changed: () => this.#host.requestUpdate(),
    };
    this.sending = openSending(endpoint, sender, (error) => this.#questionnaire.fail(error));
  }

  /** What was kept at first, or another tab has kept since, comes to what is here. */
  async #meet(kept: unknown, base: FormDraft | undefined, savedAt: string): Promise<Met<FormDraft>> {
    const theirs = readDraft(kept, this.#questionnaire.source.instrument!);
    const parcel = theirs && (await this.sending?.find(theirs.response.id));
    if (!base) this.#tell({response: (kept as FormDraft).response, state: 'found', savedAt});
    const isTaken = theirs && (base ? this.#takeNews(theirs, base) : this.#takeFound(theirs, savedAt));
    if (isTaken) this.#stand(theirs, parcel);
    const {response} = this.#questionnaire.sheet;
    const isLost = !theirs || !isIn(theirs.response, response, base?.response);
    if (!base && theirs && isTaken) this.foundAt = savedAt;
    if (!isEmpty(response)) this.draft = this.#here;
    return {now: this.draft, ...(isLost && {lost: kept as FormDraft})};
  }

  /** What this device kept: what the respondent has just answered goes on top of it; what a host set takes its place. Returns whether it is here now. */
  #takeFound(theirs: FormDraft, savedAt: string): boolean {
    const {sheet, face} = this.#questionnaire;
    if (sheet.isGiven) return sheet.response.id === theirs.response.id && isIn(theirs.response, sheet.response);
    if (this.#restored !== undefined) {
      const {savedAt: restoredAt = '', ...response} = JSON.parse(this.#restored) as Response & {savedAt?: string};
      if (restoredAt > savedAt) return false;
      if (!isIn(response, theirs.response)) this.keeper!.putAside({...theirs, response, delivery: 'unfinished'});
      this.#restored = undefined;
    }
    sheet.take((now, base) => onTop(theirs.response, now, base));
    sheet.origin = theirs.response;
    face.place = theirs.place;
    if (theirs.place.part) ownerOf(this.#host).step = theirs.place.part;
    return true;
  }

  /** What another tab kept: what was done here since goes on top of it. Returns whether it is here now. */
  #takeNews(theirs: FormDraft, base: FormDraft): boolean {
    const {sheet, face} = this.#questionnaire;
    const hasChanged = sheet.response !== this.draft?.response || !isSameData(this.#here, base);
    if (hasChanged && theirs.response.id !== base.response.id) return false;
    if (sheet.take((now) => onTop(theirs.response, now, base.response))) face.say(this.words.followed);
    return true;
  }

  /** What had become of what was kept. */
  #stand({response, delivery}: FormDraft, parcel: Parcel | undefined): void {
    const {sheet, delivering} = this.#questionnaire;
    // What was sent already cannot hold what was answered since.
    if (parcel && !holds(parcel, sheet.response)) sheet.take(succeed);
    if (sheet.response.id !== response.id) return delivering.move('changed');
    if (parcel?.status === 'stored') {
      sheet.take((now) => ({completedAt: parcel.savedAt, ...now}));
      delivering.stand('stored');
    } else if (parcel?.status === 'waiting' || parcel?.status === 'refused') {
      sheet.take(() => JSON.parse(parcel.body) as Response);
      delivering.stand(parcel.status);
    } else if (delivery === 'waiting' && this.sending && response.completedAt) delivering.move(this.deliver());
    else if (delivery === 'taken' || delivery === 'form') {
      this.#isOver = response.id;
      delivering.stand(delivery);
    } else if (delivery === 'refused') delivering.stand(delivery);
    // What a host was storing when the page was left may be finished again; all else is kept here.
    else delivering.stand(delivery === 'sending' || delivery === 'unfinished' ? 'unfinished' : 'alone');
  }

  /**
   * Another tab has left nothing: the answers are stored by now, or somebody erased them. What goes on here, which may be
   * more, is another response: under one id, there would be two.
   */
  #gone(hadAll: boolean): void {
    const {sheet, delivery, face} = this.#questionnaire;
    const {response} = sheet;
    if (response.completedAt && delivery !== 'device') return;
    if (!hadAll) return void sheet.take(succeed);
    this.#questionnaire.reset();
    face.say(this.words.gone, succeed(response));
  }

  #changed(): void {
    const {sheet, delivery, delivering} = this.#questionnaire;
    const {response} = sheet;
    const {keeper} = this;
    const isKept = Boolean(keeper?.isKept) && this.draft?.response === response;
    if (isKept) {
      sheet.isUnsaved = false;
      delivering.move('held');
    } else if (keeper?.refusal && delivery === 'device') delivering.move('dropped');
    const {savedAt, refusal} = keeper ?? {};
    if (delivery === 'stored' && keeper?.isRead && !savedAt) this.sending?.seal(response.id);
    if (isKept) this.#tell({response, state: 'kept', savedAt: savedAt!}, response);
    else if (refusal) this.#tell({response, state: 'refused'}, refusal);
    this.#host.requestUpdate();
  }

  /** @param news What was not told of before. */
  #tell(detail: CoopDraftDetail, news: unknown = detail): void {
    if (news === this.#told) return;
    this.#told = news;
    this.#page.draft(detail);
  }
}
