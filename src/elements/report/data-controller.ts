import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {aggregate} from '../../core/aggregate.js';
import type {CoopError} from '../../core/error.js';
import {interpret, type Context} from '../../core/interpret.js';
import type {Answers, Guide, Instrument, Response} from '../../core/schema.js';
import {score} from '../../core/score.js';
import {bring} from '../bring.js';
import {FollowController} from '../controllers/follow-controller.js';
import {InstrumentController} from '../controllers/instrument-controller.js';
import type {LocaleController} from '../controllers/locale-controller.js';
import type {InstrumentSource} from '../load-instrument.js';
import type {ReportMessages} from '../messages/messages.js';
import type {RadarSeries} from '../radar/series.js';
import {Checked} from './checked.js';
import {GuideController} from './guide-controller.js';
import {dateOf, type ReportView} from './view.js';

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
export type ReportData = Omit<ReportView, 'messages' | 'tag' | 'heading'>;

/** Brings a response and what it is read beside: of the form that its host is `for`, or as a host set it, once it is checked. */
export class ReportController implements ReactiveController {
  /** `undefined` until there is a response, and what follows from it. */
  data: ReportData | undefined;
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
  #project: Answers | undefined;

  constructor(host: ReportHost, locale: LocaleController<ReportMessages>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#fail = fail;
    this.#following = new FollowController(host);
    const bringAs = (idOf: () => InstrumentSource['instrument'], srcOf = () => '') => {
      const asked = {
        requestUpdate: () => host.requestUpdate(),
        instrument: '' as InstrumentSource['instrument'],
        src: '',
      };
      Object.defineProperties(asked, {instrument: {get: idOf}, src: {get: srcOf}});
      return new InstrumentController(asked, locale, {fail});
    };
    this.#source = bringAs(
      () => host.instrument || (host.src ? '' : idIn(host.response)),
      () => host.src,
    );
    this.#sheet = bringAs(() => (this.#project ? 'projet' : ''));
    this.#given = new Checked(host, readResponse, fail);
    this.#earlier = new Checked(host, readResponse, fail);
    this.#group = new Checked(host, readResponses, fail);
    this.#guide = new GuideController(host, locale, fail);
    host.addController(this);
  }

  /** Why there is nothing to report. */
  get error(): CoopError | undefined {
    return this.#source.error;
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#source.retry();
  }

  /** What is still to come; each resolves once it is here. What has come may ask for more. */
  get pending(): readonly Promise<void>[] {
    const parts = [this.#source, this.#sheet, this.#given, this.#earlier, this.#group];
    return [...parts.map(({loaded}) => loaded), ...this.#guide.pending];
  }

  hostUpdate(): void {
    const form = this.#following.follow().find(({response}) => response);
    this.data = form ? this.#read(form.questionnaire!, form.response!, form) : this.#readGiven();
  }

  #readGiven(): ReportData | undefined {
    this.#source.follow();
    const {shown} = this.#source;
    const response = shown && this.#given.follow(this.#host.response, shown);
    return response && this.#read(shown, response, this.#host);
  }

  #read(instrument: Instrument, response: Response, followed: Element): ReportData | undefined {
    this.#project = response.project;
    this.#sheet.follow();
    const earlier = this.#earlier.follow(this.#host.earlier, instrument);
    const members = this.#group.follow(this.#host.group, instrument);
    const guide = this.#guide.follow(instrument);
    // General advice would stand there for a moment, and then be replaced.
    if (guide === undefined) return undefined;
    const result = score(instrument, response.answers);
    const context: Context = {...(guide && {guide})};
    const series: RadarSeries[] = [];
    if (earlier) {
      context.earlier = score(instrument, earlier.answers);
      series.push({kind: 'earlier', result: context.earlier, date: dateOf(earlier)});
    }
    if (members) {
      context.group = this.#aggregate(instrument, members);
      series.push({kind: 'group', results: members.map(({answers}) => score(instrument, answers))});
    }
    return {
      ...{instrument, response, result, group: context.group, since: earlier && dateOf(earlier)},
      interpretation: interpret(instrument, result, this.#locale.locale?.words ?? this.#locale.tag, context),
      sheet: this.#project && this.#sheet.shown,
      picture: {followed: [followed], series},
    };
  }

  #aggregate(instrument: Instrument, members: readonly Response[]) {
    try {
      return aggregate(instrument, members, this.#host.minGroup);
    } catch (error) {
      this.#host.minGroup = 3;
      this.#fail(error as CoopError);
      return aggregate(instrument, members);
    }
  }
}

/** The schemas are a file of their own: only pages that set a response load it. */
async function readResponse(input: unknown, instrument: Instrument): Promise<Response> {
  const {parseResponse} = await bring(import('../../core/parse.js'));
  return parseResponse(input, instrument);
}

async function readResponses(input: unknown, instrument: Instrument): Promise<readonly Response[]> {
  const {parseResponses} = await bring(import('../../core/parse.js'));
  return parseResponses(input, instrument);
}

/** Which instrument a response that nobody has checked yet says that it answers. */
function idIn(response: Response | null): string {
  const id: unknown = (response as Partial<Response> | null)?.instrument?.id;
  return typeof id === 'string' ? id : '';
}
