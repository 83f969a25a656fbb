import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {checkMinGroup} from '../../core/group/score-members.js';
import type {GroupComparison} from '../../core/group/compare-groups.js';
import type {GroupReading} from '../../core/interpret/interpret-group.js';
import type {Guide, Instrument, Response, Result} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {GuideController} from '../shared/guide-controller.js';
import type {InstrumentController} from '../shared/instrument-controller.js';
import {needGuide} from '../shared/load-guide.js';
import type {LocaleController} from '../shared/locale-controller.js';
import type {Pointed, Seen} from './view.js';
import type {Member, Session} from './session.js';

interface Host extends ReactiveControllerHost {
  guide: Guide | null;
  minGroup: number;
}

const MOST_POINTS = 5;

/** Works out what may be shown of a group, with its words, once it is revealed. */
export class SeeingController implements ReactiveController {
  readonly #host: Host;
  readonly #source: InstrumentController;
  readonly #locale: LocaleController<unknown>;
  readonly #fail: (error: CoopError) => void;
  readonly #guide: GuideController;
  /** The last one that was good. */
  #minGroup = 3;
  #file: typeof import('./seeing.js') | undefined;
  #coming: Promise<void> = Promise.resolve();
  #seen: {of: readonly unknown[]; seen: Seen} | undefined;
  #read: {of: readonly unknown[]; reading: Pointed} | undefined;

  constructor(
    host: Host,
    source: InstrumentController,
    locale: LocaleController<unknown>,
    fail: (error: CoopError) => void,
  ) {
    this.#host = host;
    this.#source = source;
    this.#locale = locale;
    this.#fail = fail;
    this.#guide = new GuideController(host, locale, fail);
    host.addController(this);
  }

  /** A mistake must not show more of a group. */
  hostUpdate(): void {
    try {
      checkMinGroup(this.#host.minGroup);
      this.#minGroup = this.#host.minGroup;
    } catch (error) {
      this.#host.minGroup = this.#minGroup;
      this.#fail(error as CoopError);
    }
  }

  /** What is still to come. */
  get pending(): readonly Promise<void>[] {
    return [this.#coming, ...this.#guide.pending];
  }

  /** Brings what works it out, and the guide. Rejects where one of them does not come. */
  async bring(): Promise<void> {
    await this.#bring();
    await needGuide(this.#host, this.#locale, this.#source.instrument!);
  }

  /** What may be shown; nothing before the reveal, of too few, nor until what works it out is here. */
  see({members, isRevealed}: Session): Seen | undefined {
    const {minGroup} = this.#host;
    const {instrument} = this.#source;
    if (!isRevealed || !instrument || members.length < minGroup) return undefined;
    if (!this.#file) {
      this.#coming = this.#bring().catch(this.#fail);
      return undefined;
    }
    const of: readonly [Instrument, readonly Member[], number] = [instrument, members, minGroup];
    if (!isSame(of, this.#seen?.of)) this.#seen = {of, seen: this.#file.see(...of)};
    return this.#seen!.seen;
  }

  /** What shows it. */
  get renders() {
    return this.#file!.renders;
  }

  /** The same in words, with the questions of the guide. */
  read({group}: Seen): Pointed {
    const instrument = this.#source.shown!;
    const {tag, locale} = this.#locale;
    const words = locale?.groupWords ?? tag;
    const guide = this.#guide.follow(instrument) ?? undefined;
    const of = [instrument, group, guide, words];
    if (!isSame(of, this.#read?.of))
      this.#read = {of, reading: pointed(this.#file!.interpretGroup(instrument, group, words, guide))};
    return this.#read!.reading;
  }

  /** What the group makes of it, as it would be stored; nothing while nothing may be shown. */
  outcome(session: Session, code: string): Response | undefined {
    const seen = this.see(session);
    return seen && this.#file!.outcomeOf(this.#source.instrument!, seen, session, {code, tag: this.#locale.tag});
  }

  /** The scores of its common positions. */
  score({answers}: Response): Result {
    return this.#file!.score(this.#source.instrument!, answers);
  }

  compare(earlier: Response, outcome: Response): GroupComparison {
    return this.#file!.compareGroups(earlier, outcome);
  }

  async #bring(): Promise<void> {
    if (this.#file) return;
    this.#file = await bring(import('./seeing.js'));
    this.#host.requestUpdate();
  }
}

function pointed({splits, agreements}: GroupReading): Pointed {
  const more = Math.max(0, splits.length - MOST_POINTS);
  return {splits: splits.slice(0, MOST_POINTS), agreements: agreements.slice(0, MOST_POINTS), more};
}

function isSame(of: readonly unknown[], before: readonly unknown[] | undefined): boolean {
  return before !== undefined && of.every((one, i) => one === before[i]);
}
