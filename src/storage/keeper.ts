import {isSameData} from '../core/same-data.js';
import type {Aside, Draft} from './database.js';
import {DraftStore} from './draft-store.js';
import type {Outcome, Refusal} from './outcome.js';

/** `twice`: something else on this page has the same key, so that nothing is kept here. */
export type KeepingRefusal = Refusal | 'twice';

/** What is here once it has met what was kept, where there is anything, and what of either had to make room. */
export interface Met<T> {
  now?: T | undefined;
  lost?: T;
}

/** What is kept, and by whom. */
export interface Keepable<T> {
  /**
   * What was kept, at first or by another tab since, comes to what is here. It is data not yet checked: what throws is
   * `unreadable`, and left alone.
   *
   * @param base What both came from; `undefined` at first.
   */
  meet(kept: unknown, base: T | undefined, savedAt: string): Met<T> | Promise<Met<T>>;
  /** Whether two say the same, so that there is nothing to write of what was met. */
  isSame(one: T, other: T): boolean;
  /**
   * Somebody else left nothing where something was kept.
   *
   * @param hadAll Whether that was all that is here: it is not kept any more then. Else, what is here is kept anew.
   */
  gone(hadAll: boolean): void;
  /** Something about keeping has changed. */
  changed(): void;
}

/** The keys that something on this page keeps under. */
const inUse = new Set<string>();

/**
 * Keeps one thing on this device: what it was is read first, each change is written as soon as the last one is, and what
 * another tab writes meanwhile is met, never written over.
 *
 * It throws nothing: what a device refuses is said by `refusal`, and what is here stays here.
 */
export class Keeper<T> {
  /** What the device, or this page, refused last. */
  refusal: KeepingRefusal | undefined;
  /** Whether what was kept is known. */
  isRead = false;
  /** When what is kept was. */
  savedAt: string | undefined;
  /** What had to make room, the last first. */
  aside: readonly Aside[] = [];
  readonly #key: string;
  readonly #keepable: Keepable<T>;
  readonly #store: DraftStore;
  #kept: T | undefined;
  #wanted: T | undefined;
  /** What is here where it says what is kept: two tabs that each wrote it anew would answer one another for ever. */
  #alike: T | undefined;
  #revision: string | undefined;
  /** What is being done, one thing after the other. */
  #work: Promise<unknown> = Promise.resolve();
  #mustWrite = false;
  /** How many times somebody erases what is there, which is not done yet: nothing there is kept until it is. */
  #removals = 0;
  #isClosed = false;

  constructor(key: string, keepable: Keepable<T>) {
    this.#key = key;
    this.#keepable = keepable;
    this.#store = new DraftStore(key);
    if (inUse.has(key)) this.refusal = 'twice';
    else {
      inUse.add(key);
      this.#store.watch(() => void this.#inTurn(() => this.#follow()));
    }
  }

  /** Whether the device has all that is here. */
  get isKept(): boolean {
    const isSettled = this.isRead && !this.refusal && !this.#mustWrite && this.#removals === 0;
    return isSettled && this.#wanted === this.#kept && this.#kept !== undefined;
  }

  /** Reads what was kept, then keeps what is here. */
  async open(): Promise<void> {
    if (this.refusal === 'twice') return this.#keepable.changed();
    await this.#inTurn(() => this.#follow());
  }

  /** What is here by now. Until what was kept is read, nothing is written. */
  keep(data: T): void {
    if (data === this.#wanted || data === this.#alike) return;
    this.#want(data);
    void this.#inTurn(() => this.#write());
  }

  /** Nothing that is here is to be kept any more; what had made room stays. */
  empty(): void {
    if (this.#wanted === undefined) return;
    this.#want(undefined);
    this.#mustWrite = true;
    void this.#inTurn(() => this.#write());
  }

  /** Something has to make room. */
  putAside(data: T): void {
    this.#putAside(data, new Date().toISOString());
    void this.#inTurn(() => this.#write());
  }

  /** Takes one thing that had made room off those. */
  drop(aside: Aside): void {
    this.aside = this.aside.filter((other) => other !== aside);
    this.#mustWrite = true;
    void this.#inTurn(() => this.#write());
  }

  /** Leaves nothing on this device, nor what had made room. Returns whether it is gone. */
  async remove(): Promise<boolean> {
    if (this.refusal === 'twice') return false;
    this.#want(undefined);
    this.#removals += 1;
    return this.#inTurn(async () => {
      this.aside = [];
      this.#mustWrite = false;
      const isGone = await this.#leaveNothing();
      this.#removals -= 1;
      this.#kept = this.savedAt = undefined;
      // What came meanwhile is kept.
      await this.#write();
      return isGone;
    });
  }

  /** What is here is still written; nothing is met any more. */
  close(): void {
    this.#isClosed = true;
    if (this.refusal !== 'twice') inUse.delete(this.#key);
    void this.#work.then(() => this.#store.close());
  }

  #want(data: T | undefined): void {
    this.#wanted = data;
    this.#alike = undefined;
  }

  /** Whether what is there must stay as it is. */
  get #isFinal(): boolean {
    return this.refusal === 'twice' || this.refusal === 'newer' || this.refusal === 'unreadable';
  }

  /** Somebody erases, whatever was written there meanwhile. */
  async #leaveNothing(): Promise<boolean> {
    for (let tries = 0; tries < 5; tries++) {
      const outcome = await this.#store.remove(this.#revision);
      if (!outcome.ok) return this.#refuse(outcome.reason);
      this.#revision = outcome.value.draft?.revision;
      if (outcome.value.isKept) return true;
    }
    return false;
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #follow(): Promise<void> {
    if (this.#isFinal || this.#isClosed) return;
    await this.#meet(await this.#store.read());
    this.isRead ||= !this.#isFinal;
    await this.#write();
  }

  async #write(): Promise<void> {
    let goesOn = this.isRead && !this.#isFinal;
    while (goesOn && this.#needsWriting) {
      const data = this.#wanted;
      const isNothing = data === undefined && this.aside.length === 0;
      const hadToWrite = this.#mustWrite;
      this.#mustWrite = false;
      const outcome = isNothing
        ? await this.#store.remove(this.#revision)
        : await this.#store.write(data, this.#revision, this.aside);
      if (outcome.ok && outcome.value.isKept) this.#wrote(data, outcome.value.draft);
      else if (outcome.ok && this.#isClosed) goesOn = false;
      else if (outcome.ok) {
        this.#mustWrite = hadToWrite;
        await this.#meet({ok: true, value: outcome.value.draft});
      } else {
        this.#mustWrite = true;
        goesOn = this.#refuse(outcome.reason);
      }
    }
    if (!this.#isClosed) this.#keepable.changed();
  }

  get #needsWriting(): boolean {
    return this.#mustWrite || (this.#wanted !== undefined && this.#wanted !== this.#kept);
  }

  #wrote(data: T | undefined, draft: Draft | undefined): void {
    this.#kept = data;
    this.#revision = draft?.revision;
    this.savedAt = data === undefined ? undefined : draft?.savedAt;
    this.refusal = undefined;
  }

  /** What is there by now comes to what is here. */
  async #meet(outcome: Outcome<Draft | undefined>): Promise<void> {
    if (!outcome.ok) return void this.#refuse(outcome.reason);
    const draft = outcome.value;
    if (draft?.revision === this.#revision) return;
    this.#revision = draft?.revision;
    const theirs = draft?.aside ?? [];
    // What had to make room here, and is not written yet, still has to be.
    const ours = this.#mustWrite ? this.aside.filter((one) => !theirs.some((other) => isSameData(one, other))) : [];
    this.aside = [...ours, ...theirs];
    if (draft?.data === undefined) return this.#foundNothing();
    const [base, wanted] = [this.#kept, this.#wanted];
    try {
      const {now, lost} = await this.#keepable.meet(draft.data, base, draft.savedAt);
      this.#kept = draft.data as T;
      this.savedAt = draft.savedAt;
      // What was done while they met is wanted still.
      const isAlike = now !== undefined && this.#keepable.isSame(now, this.#kept);
      if (this.#wanted === wanted || this.#wanted === now) {
        this.#want(isAlike ? this.#kept : now);
        if (isAlike) this.#alike = now;
      }
      this.#mustWrite ||= this.#wanted === undefined;
      if (lost !== undefined) this.#putAside(lost, draft.savedAt);
    } catch {
      this.#refuse('unreadable');
    }
  }

  #foundNothing(): void {
    if (this.#kept === undefined) return;
    const hadAll = this.#wanted === this.#kept;
    this.#kept = this.savedAt = undefined;
    if (hadAll) this.#want(undefined);
    this.#keepable.gone(hadAll);
  }

  #putAside(data: T, savedAt: string): void {
    this.aside = [{savedAt, data}, ...this.aside];
    this.#mustWrite = true;
  }

  #refuse(reason: Refusal): false {
    this.refusal = reason;
    if (!this.#isClosed) this.#keepable.changed();
    return false;
  }
}
