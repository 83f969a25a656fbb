import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bring, isLoadFailure} from '../shared/bring.js';
import {CoopEvent} from '../shared/events.js';
import {LeaveGuard} from '../shared/leave-guard.js';
import type {CoopProgressDetail} from './events.js';
import type {Notice} from './notice.js';
import {isSame, onTop, START, withChanges, type JourneyProgress} from './progress.js';

export interface ProgressHost extends ReactiveControllerHost, HTMLElement {
  autosave: string | null;
}

type KeepingFile = typeof import('./keeping.js');

/**
 * Holds how far a group is, and tells of it.
 *
 * What reads a progress from outside, and what keeps one on this device, is in a
 * file of its own, brought when a host asks for it.
 */
export class ProgressController implements ReactiveController {
  progress = START;
  notice: Notice | undefined;
  /** What keeps it on this device, once it is asked for and here. */
  keeping: InstanceType<KeepingFile['Keeping']> | undefined;
  /** Resolves once all that was given, or kept here, has been read. */
  loaded: Promise<unknown> = Promise.resolve();
  readonly #host: ProgressHost;
  readonly #fail: (error: CoopError) => void;
  /** What the host called the place that it is kept in; `null` where nothing is kept. */
  #given: string | null = null;
  #file: Promise<KeepingFile> | undefined;
  readonly #leaving: LeaveGuard;
  /** What there was before all that is still to be read. */
  #pending: {base: JourneyProgress} | undefined;
  /** What a host has set last, and can take back. */
  #taken: JourneyProgress | undefined;
  /** Whether there is, or is to be, something that a host has set. */
  #isGiven = false;

  constructor(host: ProgressHost, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#fail = fail;
    this.#leaving = new LeaveGuard(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    // An element that is moved is back at once.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  /** By now a host has set its properties, if it does as it creates the element. */
  hostUpdate(): void {
    const {autosave} = this.#host;
    if (autosave === this.#given || !this.#host.isConnected) return;
    // Another key is another journey; what is kept under the one before is not carried over.
    if (autosave !== null && this.keeping?.isKeeping) {
      this.progress = START;
      this.settle();
    }
    this.#close();
    this.#given = autosave;
    if (autosave === null) return;
    this.#bring(({Keeping}) => {
      if (autosave === this.#given) this.keeping ??= new Keeping(this, this.#host, autosave, this.#fail);
      return this.keeping?.loaded;
    });
  }

  /**
   * What a host gives; the last one counts, and what the group does meanwhile comes on top. Refused, everything stays as
   * it is; nothing, after something, starts over.
   */
  take(given: unknown): void {
    if (given == null && !this.#isGiven) return;
    this.#isGiven = given != null;
    const pending = (this.#pending ??= {base: this.progress});
    this.#bring(({parseProgress}) => {
      this.#pending = undefined;
      const taken = given == null ? START : parseProgress(given);
      const before = this.progress;
      this.progress = onTop(taken, before, pending.base);
      pending.base = taken;
      // What the host itself gave before is its own to replace.
      if (!this.#taken || !isSame(before, this.#taken)) this.keeping?.giveWay(before);
      this.#taken = taken;
      this.keeping?.keep();
    });
  }

  /** What the group does. */
  change(changes: Partial<JourneyProgress>): void {
    if (!this.keeping?.insists || changes.time) this.notice = undefined;
    this.become(withChanges(this.progress, changes));
  }

  /** Goes on from there, keeps it and tells of it. */
  become(progress: JourneyProgress): void {
    const isNews = !isSame(progress, this.progress);
    this.progress = progress;
    this.keeping?.keep();
    const event = new CoopEvent<CoopProgressDetail>('coop-progress', () => ({progress}), {cancelable: true});
    const isTakenOver = !this.#host.dispatchEvent(event);
    if (isNews) this.#leaving.isUnsaved = true;
    if (isTakenOver) this.#leaving.isUnsaved = false;
    this.settle();
  }

  /** Something about keeping has changed. */
  settle(): void {
    if (this.keeping?.hasAll) this.#leaving.isUnsaved = false;
    this.#host.requestUpdate();
  }

  say(name: Notice['name'], ...choices: Notice['choices']): void {
    this.notice = {name, choices};
    this.#host.requestUpdate();
  }

  /** A file that something needs did not come. */
  failed(error: CoopError): void {
    this.say(error.code === 'outdated' ? 'outdated' : 'failed');
    this.#fail(error);
  }

  /** A file was handed over: whether it was saved, the group knows. */
  offered(): void {
    this.say('offered', 'have-file');
  }

  /** The group has its notes in a file. */
  saved(): void {
    this.notice = undefined;
    this.#leaving.isUnsaved = false;
  }

  #close(): void {
    // What was said of keeping, and its ways out, go with what keeps.
    if (this.keeping && this.notice && this.notice.name in this.keeping.words.notices) this.notice = undefined;
    this.keeping?.close();
    this.keeping = undefined;
    this.#given = null;
  }

  #bring(use: (file: KeepingFile) => unknown): void {
    // One promise for all, so that all is read in the order it was asked for: bundlers' imports may race.
    this.#file ??= bring(import('./keeping.js'));
    const used = this.#file
      .then(use)
      .catch((error: CoopError) => {
        if (!isLoadFailure(error)) return this.#fail(error);
        this.#file = undefined;
        this.failed(error);
      })
      .then(() => this.#host.requestUpdate());
    this.loaded = Promise.all([this.loaded, used]);
  }
}
