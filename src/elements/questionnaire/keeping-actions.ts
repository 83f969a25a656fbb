import type {Parcel} from '../../storage/database.js';
import type {Keeper} from '../../storage/keeper.js';
import type {KeptMessages} from '../messages/messages.js';
import {dayOf} from '../shared/date.js';
import {saveFile} from '../shared/save-file.js';
import {isElsewhere} from './delivery.js';
import {isEmpty, readDraft, type FormDraft} from './draft.js';
import type {Owner} from './draft-owner.js';
import type {KeptQuestionnaire} from './keeping-host.js';
import type {Sending} from './sending.js';
import type {Response} from '../../core/schema.js';

/** What is kept, and what sends it. */
interface Keeping {
  readonly words: KeptMessages;
  readonly keeper: Keeper<FormDraft> | undefined;
  readonly sending: Sending | undefined;
  draft: FormDraft | undefined;
  foundAt: string | undefined;
}

/** What one can do about what is kept and what waits, by the names of buttons. Each says what takes the focus. */
export class KeepingActions {
  /** Whether another person wants to answer, and these answers are nowhere else. */
  isAsking = false;
  readonly #keeping: Keeping;
  readonly #questionnaire: KeptQuestionnaire;
  readonly #owner: () => Owner;

  constructor(keeping: Keeping, questionnaire: KeptQuestionnaire, owner: () => Owner) {
    this.#keeping = keeping;
    this.#questionnaire = questionnaire;
    this.#owner = owner;
  }

  /** @returns The selector of what takes the focus; nothing where it is no button of these. */
  press(name: string, value: string): string | undefined {
    return this.#buttons[name]?.(value);
  }

  readonly #buttons: Readonly<Record<string, (value: string) => string>> = {
    resume: () => {
      this.#keeping.foundAt = undefined;
      this.#questionnaire.face.focus();
      return '';
    },
    another: () => {
      const {sheet, delivery} = this.#questionnaire;
      const isSafe = isElsewhere(delivery) && delivery !== 'device';
      this.isAsking = !isSafe && !isEmpty(sheet.response);
      return this.isAsking ? 'button[name=another-confirm]' : this.#beginAnew();
    },
    'another-confirm': () => this.#beginAnew(),
    'another-cancel': () => {
      this.isAsking = false;
      return 'button[name=another]';
    },
    'take-aside': (value) => {
      const {keeper, draft, words} = this.#keeping;
      const aside = keeper!.aside[Number(value)]!;
      const {sheet, face, source} = this.#questionnaire;
      const taken = readDraft(aside.data, source.instrument!);
      if (!taken) return '';
      const before = sheet.response;
      keeper!.drop(aside);
      if (draft && !isEmpty(before)) keeper!.putAside(draft);
      this.#questionnaire.replace(taken.response);
      face.place = taken.place;
      face.say(words.takenAside, before);
      return '.notice';
    },
    'save-aside': (value) => {
      this.#save([(this.#keeping.keeper!.aside[Number(value)]!.data as FormDraft).response]);
      return '';
    },
    'drop-aside': (value) => {
      const {keeper} = this.#keeping;
      keeper!.drop(keeper!.aside[Number(value)]!);
      return '.kept';
    },
    'send-again': () => {
      void this.#keeping.sending!.sendAgain();
      return '.kept';
    },
    'save-them': (value) => {
      this.#save(this.#parcels(value).map(({body}) => JSON.parse(body) as Response));
      return '';
    },
    'drop-them': (value) => {
      void this.#keeping.sending!.drop(this.#parcels(value));
      return '.kept';
    },
    'erase-there': () => {
      void this.#eraseThere();
      return '.outcome';
    },
  };

  /** What waits to be sent waits on; the rest of what was kept here was somebody else's. */
  #beginAnew(): string {
    this.isAsking = false;
    this.#keeping.draft = undefined;
    void this.#keeping.keeper?.remove();
    this.#owner().reset();
    return 'h2';
  }

  async #eraseThere(): Promise<void> {
    const {sheet, face} = this.#questionnaire;
    const {words, sending} = this.#keeping;
    const isGone = await sending!.erase(sheet.response.id);
    sheet.isUnsaved = false;
    face.say(isGone ? words.erasedThere : words.erasingThere);
  }

  #parcels(which: string): readonly Parcel[] {
    return this.#keeping.sending![which as 'late' | 'refused'];
  }

  #save(responses: readonly Response[]): void {
    const {messages} = this.#questionnaire.locale;
    for (const response of responses) saveFile(response, messages.fileName(response.instrument.id, dayOf(new Date())));
    this.#questionnaire.face.say(messages.offered);
  }
}
