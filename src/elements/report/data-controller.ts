import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {aggregate} from '../../core/group/aggregate.js';
import {scoreMembers} from '../../core/group/score-members.js';
import type {CoopError} from '../../core/error.js';
import {interpret, type Context} from '../../core/interpret/interpret.js';
import {isOutcome} from '../../core/response.js';
import type {Answers, Guide, Instrument, Response} from '../../core/schema.js';
import {score} from '../../core/score/score.js';
import {isLoadFailure} from '../shared/bring.js';
import {FollowController} from '../shared/follow-controller.js';
import {InstrumentController} from '../shared/instrument-controller.js';
import type {LocaleController} from '../shared/locale-controller.js';
import type {InstrumentSource} from '../shared/load-instrument.js';
import type {ReportMessages} from '../messages/messages.js';
import type {RadarSeries} from '../radar/series.js';
import {dateOf} from '../shared/date.js';
import {Checked} from '../shared/checked.js';
import {readResponse, readResponses} from '../shared/read-response.js';
import {GuideController} from '../shared/guide-controller.js';
import {EarlierFile} from './earlier-file.js';
import {GroupController} from './group-controller.js';
import type {GroupData} from './group-report.js';
import type {ReportView} from './view.js';

export interface ReportHost extends ReactiveControllerHost, HTMLElement, InstrumentSource {
  htmlFor: string;
  forElements: readonly Element[];
  response: Response | null;
  earlier: Response | null;
  group: readonly Response[] | null;
  guide: Guide | null;
  minGroup: number;
}

/** What there is to report, before it has words. */
export type ReportData = Omit<ReportView, 'messages' | 'tag' | 'heading' | 'headingLevel' | 'opened' | 'unfolded'>;

/** Brings a response and what it is read beside: of the form that its host is `for`, or as a host set it, once it is checked. */
export class ReportController implements ReactiveController {
  /** `undefined` until there is a response, and what follows from it. */
  data: ReportData | undefined;
  /** The same of a group, where nobody's own response is to be reported. */
  groupData: GroupData | undefined;
  /** Whether something to report is on its way. */
  isAwaited = false;
  readonly #host: ReportHost;
  readonly #locale: LocaleController<ReportMessages>;
  readonly #fail: (error: CoopError) => void;
  readonly #following: FollowController;
  /** The instrument of a response that a host set. */
  readonly #source: InstrumentController;
  /** The project sheet's. */
  readonly #sheet: InstrumentController;
  readonly #given: Checked<Response>;
  readonly #earlier: Checked<Response>;
  readonly #group: Checked<readonly Response[]>;
  readonly #guide: GuideController;
  readonly groupReading: GroupController;
  readonly file: EarlierFile;
  #project: Answers | undefined;
  /** The last one that was good: a mistake must not show more of a group. */
  #minGroup = 3;
  /** What a host set that was good, beside the instrument that it answers. */
  #last: {instrument: Instrument; response: Response} | undefined;

  constructor(host: ReportHost, locale: LocaleController<ReportMessages>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#fail = fail;
    this.#following = new FollowController(host);
    const bringAs = (idOf: () => InstrumentSource['instrument'], srcOf = () => '') => {
      const asked = {
        requestUpdate: () => host.requestUpdate(),
        get instrument() {
          return idOf();
        },
        get src() {
          return srcOf();
        },
      };
      return new InstrumentController(asked, locale, {fail});
    };
    this.#source = bringAs(
      () => host.instrument || (host.src ? '' : idIn(host.response ?? host.group?.[0])),
      () => host.src,
    );
    this.#sheet = bringAs(() => (this.#project ? 'projet' : ''));
    this.#given = new Checked(host, 'response', readResponse, fail);
    this.#earlier = new Checked(host, 'earlier', readResponse, fail);
    this.file = new EarlierFile(host);
    this.#group = new Checked(host, 'group', readResponses, fail);
    this.#guide = new GuideController(host, locale, fail);
    this.groupReading = new GroupController(host, fail);
    host.addController(this);
  }

  /** Why there is nothing to report. */
  get error(): CoopError | undefined {
    return this.#source.error ?? this.#given.error ?? this.groupReading.error;
  }

  /** Tries again after a failure. */
  retry(): void {
    if (this.#source.error) this.#source.retry();
    this.#given.retry();
    this.groupReading.retry();
    this.#host.requestUpdate();
  }

  /** What is still to come; each resolves once it is here. What has come may ask for more. */
  get pending(): readonly Promise<void>[] {
    const parts = [this.#source, this.#sheet, this.#given, this.#earlier, this.#group];
    return [...parts.map(({loaded}) => loaded), this.groupReading.loaded, ...this.#guide.pending];
  }

  /** Puts a file that somebody opens beside what is reported. Returns whether it can be. */
  async open(file: File): Promise<boolean> {
    const {instrument} = (this.data ?? this.groupData)!;
    return this.file.open(file, instrument, !this.data || isOutcome(this.data.response));
  }

  hostUpdate(): void {
    const form = this.#following.follow().find(({response}) => response);
    this.isAwaited = false;
    this.groupData = undefined;
    this.data = form ? this.#read(form.questionnaire!, form.response!, form) : this.#readGiven();
  }

  #readGiven(): ReportData | undefined {
    const {instrument, src, response: input} = this.#host;
    const isTold = Boolean(instrument || src);
    this.#source.follow();
    if (input == null) {
      this.#last = undefined;
      this.#given.follow(undefined);
      this.groupData = this.#readGroup();
      return undefined;
    }
    const {shown, error} = this.#source;
    // Which instrument it answers was read from the response: one that there is not is a response to refuse.
    if (!isTold && error && !isLoadFailure(error) && this.#last) {
      this.#given.putBack();
      this.#source.follow();
    }
    this.isAwaited = !error;
    const response = shown || (!isTold && !idIn(input)) ? this.#given.follow(shown) : undefined;
    if (shown && response) this.#last = {instrument: shown, response};
    // What was shown stays until something else is known to be good.
    const found = error && isTold ? undefined : this.#last;
    return found && this.#read(found.instrument, found.response, this.#host);
  }

  #read(instrument: Instrument, response: Response, followed: Element): ReportData | undefined {
    this.#project = response.project;
    this.#sheet.follow();
    this.file.follow(response);
    const earlier = this.#earlierOf(instrument, isOutcome(response));
    const members = this.#group.follow(instrument);
    const guide = this.#guide.follow(instrument);
    // Nothing to tell of before the first answer.
    if (Object.keys(response.answers).length === 0 && !response.project) return undefined;
    // General advice would stand there for a moment, and then be replaced.
    if (guide === undefined) {
      this.isAwaited = true;
      return this.data?.instrument.id === instrument.id ? this.data : undefined;
    }
    const result = score(instrument, response.answers);
    const context: Context = {...(guide && {guide})};
    const series: RadarSeries[] = [];
    if (earlier) {
      context.earlier = score(instrument, earlier.answers);
      series.push({kind: 'earlier', result: context.earlier, date: dateOf(earlier)});
    }
    if (members) {
      context.group = this.#aggregate(instrument, members);
      series.push({kind: 'group', results: scoreMembers(instrument, members, context.group.minGroup)});
    }
    return {
      ...{instrument, response, result, group: context.group, since: earlier && dateOf(earlier)},
      interpretation: interpret(instrument, result, this.#locale.locale?.words ?? this.#locale.tag, context),
      sheet: this.#project && this.#sheet.shown,
      picture: {followed: [followed], series},
    };
  }

  /** Nobody's own response: what the group as a whole has answered. */
  #readGroup(): GroupData | undefined {
    const {shown, error} = this.#source;
    if (!this.#host.group) return void this.#group.follow(shown);
    this.isAwaited = !error;
    const members = shown && this.#group.follow(shown);
    if (!shown || !members) return undefined;
    const guide = this.#guide.follow(shown) ?? undefined;
    const aggregate = () => this.#aggregate(shown, members);
    this.file.follow({id: members[0]?.group ?? ''});
    const earlier = this.#earlierOf(shown, true);
    const words = this.#locale.locale?.groupWords ?? this.#locale.tag;
    return this.groupReading.read(shown, members, words, guide, earlier, aggregate);
  }

  /** A person's is nothing to compare a group with, nor the other way round. */
  #earlierOf(instrument: Instrument, ofGroup: boolean): Response | undefined {
    const earlier = this.#earlier.follow(instrument);
    return earlier && isOutcome(earlier) === ofGroup ? earlier : undefined;
  }

  #aggregate(instrument: Instrument, members: readonly Response[]) {
    try {
      const group = aggregate(instrument, members, this.#host.minGroup);
      this.#minGroup = this.#host.minGroup;
      return group;
    } catch (error) {
      this.#host.minGroup = this.#minGroup;
      this.#fail(error as CoopError);
      return aggregate(instrument, members, this.#minGroup);
    }
  }
}

/** Which instrument a response that nobody has checked yet says that it answers; '' where it says none. */
function idIn(response: unknown): string {
  try {
    const id: unknown = (response as Partial<Response> | null)?.instrument?.id;
    return typeof id === 'string' ? id : '';
  } catch {
    // What is wrong with it is said once it is read.
    return '';
  }
}
