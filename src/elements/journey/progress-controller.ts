import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bring, isLoadFailure} from '../shared/bring.js';
import {CoopEvent} from '../shared/events.js';
import type {CoopProgressDetail} from './events.js';
import type {Notice} from './notice.js';
import {isSame, onTop, START, withChanges, type JourneyProgress} from './progress.js';

export interface ProgressHost extends ReactiveControllerHost, HTMLElement {
  autosave: string;
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
  loaded: Promise<void> = Promise.resolve();
  readonly #host: ProgressHost;
  readonly #fail: (error: CoopError) => void;
  #key = '';
  #file: Promise<KeepingFile> | undefined;
  #isUnsaved = false;
  /** What there was before all that is still to be read. */
  #pending: {base: JourneyProgress} | undefined;
  /** Whether a host has set a progress, which it can take back. */
  #isGiven = false;

  constructor(host: ProgressHost, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  hostConnected(): void {
    this.#guard();
  }

  hostDisconnected(): void {
    this.#close();
    removeEventListener('beforeunload', this.#askBeforeLeaving);
  }

  /** By now a host has set its properties, if it does as it creates the element. */
  hostUpdate(): void {
    const {autosave} = this.#host;
    if (autosave === this.#key || !this.#host.isConnected) return;
    // Another key is another journey; what is kept under the one before is not carried over.
    if (autosave && this.keeping?.isKept) this.progress = START;
    this.#close();
    this.#key = autosave;
    if (autosave)
      this.#bring(({Keeping}) => {
        if (autosave === this.#key) this.keeping ??= new Keeping(this, autosave, this.#fail);
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
      this.progress = onTop(taken, this.progress, pending.base);
      pending.base = taken;
    });
  }

  /** What the group does. */
  change(changes: Partial<JourneyProgress>): void {
    if (!this.keeping?.insists || (changes.time && !this.keeping.isConflicting)) this.notice = undefined;
    this.become(withChanges(this.progress, changes));
  }

  /** Goes on from there, keeps it and tells of it. */
  become(progress: JourneyProgress): void {
    const isNews = !isSame(progress, this.progress);
    this.progress = progress;
    this.keeping?.keep();
    const event = new CoopEvent<CoopProgressDetail>('coop-progress', () => ({progress}), {cancelable: true});
    const isTakenOver = !this.#host.dispatchEvent(event);
    if (isNews) this.#isUnsaved = true;
    if (isTakenOver || this.keeping?.isKept) this.#isUnsaved = false;
    this.#guard();
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
    if (!this.keeping?.isConflicting) this.say('offered', 'have-file');
  }

  /** The group has its notes in a file. */
  saved(): void {
    this.notice = undefined;
    this.#isUnsaved = false;
    this.#guard();
  }

  #close(): void {
    if (this.keeping?.isConflicting) this.notice = undefined;
    this.keeping?.close();
    this.keeping = undefined;
    this.#key = '';
  }

  #bring(use: (file: KeepingFile) => void): void {
    // One promise for all, so that all is read in the order it was asked for: bundlers' imports may race.
    this.#file ??= bring(import('./keeping.js'));
    this.loaded = this.#file
      .then(use)
      .catch((error: CoopError) => {
        if (!isLoadFailure(error)) return this.#fail(error);
        this.#file = undefined;
        this.failed(error);
      })
      .then(() => this.#host.requestUpdate());
  }

  /** A standing listener would keep the page out of the back-forward cache. */
  #guard(): void {
    if (this.#isUnsaved) addEventListener('beforeunload', this.#askBeforeLeaving);
    else removeEventListener('beforeunload', this.#askBeforeLeaving);
  }

  readonly #askBeforeLeaving = (event: Event): void => event.preventDefault();
}
