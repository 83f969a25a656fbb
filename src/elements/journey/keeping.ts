/** What reads a progress from outside, and keeps one on this device. */
import type {CoopError} from '../../core/error.js';
import {DeviceStore, type StoreOutcome, type StoreRefusal} from '../../storage/device-store.js';
import {keeping} from '../messages/fr/keeping.js';
import {parseProgress} from './parse-progress.js';
import type {Notice} from './notice.js';
import {isSame, START, withChanges, type JourneyProgress} from './progress.js';

export {parseProgress};

/** What holds how far the group is, and says what it is told. */
interface Journey {
  progress: JourneyProgress;
  notice: Notice | undefined;
  say(name: Notice['name'], ...choices: Notice['choices']): void;
  become(progress: JourneyProgress): void;
}

/**
 * Keeps how far a group is on this device.
 *
 * Each change is written at once, so that there is nothing to lose. What another
 * tab writes meanwhile is followed; where both have something, or where this
 * device had kept something else, the group chooses, and until then nothing is
 * written. Whatever the device refuses, the notes stay here, and it is said once.
 */
export class Keeping {
  /** French, where no other language is at hand. */
  readonly words = keeping;
  readonly #journey: Journey;
  readonly #store: DeviceStore;
  readonly #fail: (error: CoopError) => void;
  readonly #unwatch: () => void;
  readonly #said = new Set<string>();
  /** What the device is known to have. */
  #kept = START;
  /** What the device has instead of what is here, until the group has chosen. */
  #other: JourneyProgress | undefined;
  /** What the device refused last, until it takes something. */
  #refusal: StoreRefusal['reason'] | undefined;
  /** What undoing goes back to. */
  #before = START;

  constructor(journey: Journey, key: string, fail: (error: CoopError) => void) {
    this.#journey = journey;
    this.#store = new DeviceStore(key);
    this.#fail = fail;
    this.#unwatch = this.#store.watch(() => this.#follow());
    this.#open();
  }

  /** Whether the device has what is here. */
  get isKept(): boolean {
    return !this.#refusal && isSame(this.#kept, this.#journey.progress);
  }

  /** Whether the group has to choose between its notes and those of the device. */
  get isConflicting(): boolean {
    return this.#other !== undefined;
  }

  /** Whether what is said must be read before it goes. */
  get insists(): boolean {
    const {notice} = this.#journey;
    return this.isConflicting || (notice !== undefined && notice.name === this.#refusal);
  }

  close(): void {
    this.#unwatch();
  }

  keep(): void {
    const {progress} = this.#journey;
    const mustStay = this.#refusal === 'unreadable' || this.#refusal === 'newer';
    // Where all starts is what a device has that has nothing.
    if (progress !== START && !this.#other && !mustStay) this.#wrote(this.#store.write(progress));
  }

  /** Clears notes and device. */
  erase(): void {
    this.#before = this.#journey.progress;
    const removed = this.#store.remove();
    this.#kept = START;
    this.#other = this.#refusal = undefined;
    this.#journey.say('erased', 'undo');
    if (!removed.ok) this.#refused(removed.reason);
    this.#journey.become(START);
  }

  /** The ways out of what is said, by name. */
  readonly choices = {
    undo: () => {
      this.#journey.say('undone');
      this.#journey.become(this.#before);
    },
    take: () => {
      this.#before = this.#journey.progress;
      const other = this.#other!;
      this.#other = undefined;
      this.#journey.say('taken', 'undo');
      this.#journey.become(withChanges(other, {time: this.#before.time}));
    },
    keep: () => {
      this.#other = this.#journey.notice = undefined;
      this.#wrote(this.#store.overwrite(this.#journey.progress));
    },
  };

  /** What this device kept is where the group goes on, unless the page has something else by now. */
  #open(): void {
    const kept = this.#read();
    if (!kept || kept === START) return;
    if (isSame(this.#journey.progress, START)) this.#journey.progress = kept;
    else if (!isSame(this.#journey.progress, kept)) this.#conflict(kept);
  }

  /** Somebody else wrote there. */
  #follow(): void {
    const {progress} = this.#journey;
    const hadAll = isSame(progress, this.#kept) && !this.#other;
    const other = this.#read();
    if (other === null) return;
    if (isSame(other, progress)) {
      if (this.#other) this.#other = this.#journey.notice = undefined;
    } else if (hadAll && other !== START) {
      this.#journey.progress = withChanges(other, {time: progress.time});
      this.#journey.say('followed');
    } else this.#conflict(other);
  }

  #conflict(other: JourneyProgress): void {
    this.#other = other;
    this.#journey.say('conflict', 'keep', 'take');
  }

  /** What the device has, checked; where it has nothing, what all starts from; `null` where it cannot be read. */
  #read(): JourneyProgress | null {
    const outcome = this.#store.read();
    if (!outcome.ok) return this.#refused(outcome.reason);
    this.#refusal = undefined;
    try {
      return (this.#kept = outcome.value ? parseProgress(outcome.value.data) : START);
    } catch (error) {
      this.#fail(error as CoopError);
      return this.#refused((error as CoopError).code === 'newer-schema' ? 'newer' : 'unreadable');
    }
  }

  #wrote(outcome: StoreOutcome<undefined>): void {
    if (outcome.ok) {
      this.#kept = this.#journey.progress;
      this.#refusal = undefined;
    } else if (outcome.reason === 'changed') this.#follow();
    else this.#refused(outcome.reason);
  }

  #refused(reason: StoreRefusal['reason']): null {
    this.#refusal = reason;
    if (reason !== 'changed' && !this.#said.has(reason)) this.#journey.say(reason);
    this.#said.add(reason);
    return null;
  }
}
