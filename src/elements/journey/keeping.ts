/** What reads a progress from outside, and keeps one on this device. */
import type {TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import {isSameData} from '../../core/same-data.js';
import {Keeper, type KeepingRefusal, type Met} from '../../storage/keeper.js';
import {keeping} from '../messages/fr/keeping.js';
import type {KeepingMessages} from '../messages/messages.js';
import {draftKey} from '../shared/draft-key.js';
import type {Draw} from '../shared/draw.js';
import {renderKept} from '../shared/kept.js';
import {timeIn} from '../shared/date.js';
import {formerNotes, type FormerNotes} from './former-notes.js';
import {begin, merge} from './merge.js';
import type {Notice} from './notice.js';
import {parseProgress} from './parse-progress.js';
import {isIn, isSame, START, withChanges, type JourneyProgress} from './progress.js';

export {parseProgress};

/** What holds how far the group is, and says what it is told. */
interface Journey {
  progress: JourneyProgress;
  notice: Notice | undefined;
  say(name: Notice['name'], ...choices: Notice['choices']): void;
  become(progress: JourneyProgress): void;
  /** Something about keeping has changed. */
  settle(): void;
}

const OFFER: Notice = {name: 'aside', choices: ['take', 'drop']};

/**
 * Keeps how far a group is on this device.
 *
 * Each change is written at once. What another tab writes meanwhile is met note by note; where both changed one note, or
 * where this device had kept something else, what is here stays, and the other is kept aside and offered. Whatever the
 * device refuses, the notes stay here, and it is said once.
 */
export class Keeping {
  /** French, where no other language is at hand. */
  readonly words = keeping;
  /** Resolves once what was kept is read. */
  readonly loaded: Promise<void>;
  readonly #journey: Journey;
  readonly #keeper: Keeper<JourneyProgress>;
  readonly #fail: (error: CoopError) => void;
  readonly #said = new Set<string>();
  /** What an earlier version kept, until it is kept here. */
  #former: FormerNotes | undefined;
  /** Whether what could not be read is of a newer version. */
  #isNewer = false;
  #undo: () => void = () => undefined;

  /**
   * @param given What the page calls the place on this device; empty where it does not.
   */
  constructor(journey: Journey, host: Element, given: string, fail: (error: CoopError) => void) {
    this.#journey = journey;
    this.#fail = fail;
    const key = draftKey(host, '', given);
    this.#keeper = new Keeper<JourneyProgress>(key, {
      meet: (kept, base) => this.#meet(kept, base),
      isSame,
      gone: (hadAll) => this.#gone(hadAll),
      changed: () => this.#changed(),
    });
    this.keep();
    this.loaded = this.#open(given);
  }

  /** Why the device keeps nothing. */
  get refusal(): KeepingRefusal | undefined {
    const {refusal} = this.#keeper;
    return refusal === 'unreadable' && this.#isNewer ? 'newer' : refusal;
  }

  /** Whether what is written here goes to the device. */
  get isKeeping(): boolean {
    return this.#keeper.isRead && !this.refusal;
  }

  /** When the device took what is here, and until when it has it. */
  draw(html: Draw, words: KeepingMessages, tag: string): TemplateResult {
    const {isKept, savedAt} = this.#keeper;
    return renderKept(html, words, isKept ? timeIn(savedAt!, tag) : '');
  }

  /** Whether leaving the page loses nothing. */
  get hasAll(): boolean {
    return this.#journey.progress === START || this.#keeper.isKept;
  }

  /** Whether there is something of this journey’s own on the device, or may be. */
  get canErase(): boolean {
    return !['twice', 'newer', 'unreadable'].includes(this.refusal ?? '');
  }

  /** Whether what is said must be read before it goes. */
  get insists(): boolean {
    const {notice} = this.#journey;
    return notice !== undefined && notice.name === this.refusal;
  }

  /** What is said while nothing else is: something had to make room. */
  get offer(): Notice | undefined {
    return this.#keeper.aside.length > 0 ? OFFER : undefined;
  }

  close(): void {
    this.#keeper.close();
  }

  /** What is here by now. */
  keep(): void {
    const {progress} = this.#journey;
    // Where all starts is what a device has that has nothing.
    if (progress === START) this.#keeper.empty();
    else this.#keeper.keep(progress);
  }

  /** What a host gave took the place of what the group had written. */
  giveWay(before: JourneyProgress): void {
    if (!isIn(before, this.#journey.progress)) this.#keeper.putAside(before);
  }

  /** Clears notes and device. */
  async erase(): Promise<void> {
    const {progress} = this.#journey;
    const {aside} = this.#keeper;
    this.#former?.remove();
    this.#former = undefined;
    this.#undo = () => {
      for (const {data} of [...aside].reverse()) this.#keeper.putAside(data as JourneyProgress);
      this.#journey.become(progress);
    };
    const removed = this.#keeper.remove();
    this.#journey.become(START);
    this.#journey.say((await removed) ? 'erased' : 'notErased', 'undo');
  }

  /** The ways out of what is said, by name. */
  readonly choices = {
    undo: () => {
      this.#journey.say('undone');
      this.#undo();
    },
    take: () => {
      const {progress: before} = this.#journey;
      const aside = this.#keeper.aside[0]!;
      let taken: JourneyProgress;
      try {
        taken = withChanges(this.#read(aside.data), {time: before.time});
      } catch {
        return this.#journey.say(this.#isNewer ? 'newer' : 'unreadable', 'drop');
      }
      const isLosing = !isIn(before, taken);
      this.#keeper.drop(aside);
      if (isLosing) this.#keeper.putAside(before);
      this.#undo = () => {
        const ours = this.#keeper.aside.find(({data}) => isSameData(data, before));
        if (isLosing && ours) this.#keeper.drop(ours);
        this.#keeper.putAside(aside.data as JourneyProgress);
        this.#journey.become(before);
      };
      this.#journey.say('taken', 'undo');
      this.#journey.become(taken);
    },
    drop: () => {
      const aside = this.#keeper.aside[0]!;
      this.#keeper.drop(aside);
      this.#undo = () => this.#keeper.putAside(aside.data as JourneyProgress);
      this.#journey.say('dropped', 'undo');
    },
  };

  async #open(given: string): Promise<void> {
    await this.#keeper.open();
    if (!given || this.refusal === 'twice') return;
    const former = formerNotes(given);
    if (!former) return;
    const {progress} = this.#journey;
    const {now, lost} = begin(progress, former.progress);
    this.#journey.progress = now;
    if (lost) this.#keeper.putAside(lost);
    this.keep();
    this.#former = former;
    this.#changed();
  }

  /** What this device kept, or another tab keeps by now, comes to what is here. */
  #meet(kept: unknown, base: JourneyProgress = START): Met<JourneyProgress> {
    const theirs = this.#read(kept);
    const {progress: here} = this.#journey;
    if (!this.#keeper.isRead) {
      const begun = begin(here, theirs);
      this.#journey.progress = begun.now;
      return begun;
    }
    const met = merge(here, theirs, base);
    // Each tab stays at its own time.
    const now = withChanges(met.now, {time: here.time});
    const isNews = !isSame(now, here);
    if (isNews) this.#journey.progress = now;
    // What had to make room is offered where nothing else is said.
    if (met.lost) this.#journey.notice = undefined;
    else if (isNews) this.#journey.say('followed');
    return {...met, now: this.#journey.progress};
  }

  /** Another tab has erased what is here; what was written since is kept anew. */
  #gone(hadAll: boolean): void {
    if (!hadAll) return;
    const {progress} = this.#journey;
    this.#undo = () => this.#journey.become(progress);
    this.#journey.progress = START;
    this.#journey.say('gone', 'undo');
  }

  #changed(): void {
    const {refusal} = this;
    if (refusal && !this.#said.has(refusal)) this.#journey.say(refusal);
    if (refusal) this.#said.add(refusal);
    if (this.#former && this.#keeper.isKept) {
      this.#former.remove();
      this.#former = undefined;
    }
    this.#journey.settle();
  }

  /** @throws {CoopError} Having told it. */
  #read(data: unknown): JourneyProgress {
    try {
      return parseProgress(data);
    } catch (error) {
      this.#isNewer = (error as CoopError).code === 'newer-schema';
      this.#fail(error as CoopError);
      throw error;
    }
  }
}
