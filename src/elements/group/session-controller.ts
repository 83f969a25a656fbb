import type {ReactiveControllerHost} from 'lit';
import {hashInstrument} from '../../core/hash.js';
import {isOutcome} from '../../core/response.js';
import type {Instrument, Response} from '../../core/schema.js';
import type {Actor} from '../messages/messages.js';
import {DeliveryController} from '../questionnaire/delivery-controller.js';
import {CoopEvent, type CoopChangeDetail, type CoopResponseDetail} from '../shared/events.js';
import {LeaveGuard} from '../shared/leave-guard.js';
import type {Reading} from './readings.js';
import type {Seen} from './view.js';
import type {SeeingController} from './seeing-controller.js';
import {
  begin,
  has,
  isEmpty,
  memberOf,
  withMembers,
  without,
  withSaid,
  type Member,
  type Said,
  type Session,
} from './session.js';

export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  minGroup: number;
  groupCode: string;
}

/** Holds a group's session, and tells of it. Every change replaces it. */
export class SessionController {
  readonly delivering: DeliveryController;
  /** Those of whom it is not known whether they are there already. */
  doubts: readonly Member[] = [];
  session: Session = begin();
  readonly #host: SessionHost;
  readonly #source: {readonly instrument: Instrument | undefined};
  readonly #seeing: SeeingController;
  readonly #entered: (count: number) => void;
  readonly #leaving: LeaveGuard;
  #hash: string | undefined;
  /** What the host gave last. */
  #given: readonly Response[] | undefined;

  /** @param entered Called when some of those who came after the reveal are shown: what one sees is not what it was. */
  constructor(
    host: SessionHost,
    source: {readonly instrument: Instrument | undefined},
    seeing: SeeingController,
    entered: (count: number) => void,
  ) {
    this.#host = host;
    this.#source = source;
    this.#seeing = seeing;
    this.#entered = entered;
    this.#leaving = new LeaveGuard(host);
    this.delivering = new DeliveryController(host, this);
  }

  get isUnsaved(): boolean {
    return this.#leaving.isUnsaved;
  }
  set isUnsaved(isUnsaved: boolean) {
    this.#leaving.isUnsaved = isUnsaved;
  }

  /** The group's code: the page's, or its own. */
  get code(): string {
    return this.#host.groupCode || this.session.code;
  }

  /** What may be shown; nothing before the reveal, nor of too few. */
  get seen(): Seen | undefined {
    return this.#seeing.see(this.session);
  }

  /** What the group makes of it, as it would be stored; nothing while nothing may be shown. */
  get outcome(): Response | undefined {
    return this.outcomeOf(this.session);
  }

  outcomeOf(session: Session): Response | undefined {
    return this.#seeing.outcome(session, this.#host.groupCode || session.code);
  }

  /** Brings what makes an outcome, if it can be had. */
  async prepare(): Promise<void> {
    await this.#seeing.bring().catch(() => undefined);
  }

  /** Gathers answers to this questionnaire from now on. Another one begins another session. */
  use(instrument: Instrument): void {
    const hash = hashInstrument(instrument);
    if (this.#hash !== undefined && this.#hash !== hash) this.reset();
    this.#hash = hash;
  }

  /** Takes what a host gives in the place of what it gave before. */
  give(responses: readonly Response[] | undefined): void {
    if (responses === this.#given) return;
    const former = new Set(this.#given?.map(({id}) => id));
    this.#given = responses;
    const members = this.session.members.filter(({response}) => !former.has(response.id));
    const known = new Set(members.map(({response}) => response.id));
    const arrived = (responses ?? []).filter((one) => !known.has(one.id) && !isOutcome(one));
    this.become(
      withMembers(
        {...this.session, members},
        arrived.map((one) => memberOf(this.#source.instrument!, one)),
        this.#host.minGroup,
      ),
    );
  }

  /** Takes what was read in, but for what may be there already. Returns how many came. */
  take(readings: readonly Reading[], actor: Actor | undefined): number {
    const read = readings.flatMap((reading) => ('response' in reading ? reading.response : []));
    return this.#enter(read.map((response) => memberOf(this.#source.instrument!, response, actor)));
  }

  #enter(members: readonly Member[]): number {
    let {session} = this;
    let count = 0;
    for (const member of members) {
      if (has(session, member)) this.doubts = [...this.doubts, member];
      else {
        session = withMembers(session, [member], this.#host.minGroup);
        count += 1;
      }
    }
    this.act(session);
    return count;
  }

  /** Who had come in before what was kept was known comes in now, but for whom that holds already. */
  comeIn(members: readonly Member[]): void {
    const {session} = this;
    const known = new Set([...session.members, ...session.late].map(({response}) => response.id));
    const given = new Set(this.#given?.map(({id}) => id));
    const arrived = members.filter(({response}) => !known.has(response.id));
    const isGiven = ({response}: Member) => given.has(response.id);
    if (arrived.some(isGiven)) this.become(withMembers(session, arrived.filter(isGiven), this.#host.minGroup));
    this.#enter(arrived.filter((one) => !isGiven(one)));
  }

  /** @param isOther Whether it is another person, who says the very same. */
  settleDoubt(isOther: boolean): void {
    const [member, ...doubts] = this.doubts;
    this.doubts = doubts;
    if (isOther && member) this.act(withMembers(this.session, [member], this.#host.minGroup));
    else this.#host.requestUpdate();
  }

  remove(member: Member): void {
    this.act(without(this.session, member));
  }

  reveal(): void {
    this.act({...this.session, isRevealed: true});
  }

  /** The group says where it stands. @param changed The item, or `steps`. */
  say(said: Partial<Said>, changed: string): void {
    this.act(withSaid(this.session, said));
    const response = this.outcome!;
    const detail = () => ({response, result: this.#seeing.score(response), changed});
    this.#host.dispatchEvent(new CoopEvent<CoopChangeDetail>('coop-change', detail));
  }

  /** Somebody has done something that would be lost. */
  act(session: Session): void {
    if (session === this.session) return this.#host.requestUpdate();
    if (session.id !== this.session.id) this.delivering.move('changed');
    this.isUnsaved = !isEmpty(session);
    this.become(session);
  }

  /** Another outcome goes in the place of one that was sent with something else in it. */
  succeeded({id, replaces, startedAt, completedAt}: Response): void {
    if (replaces === this.session.id)
      this.become({...this.session, id, replaces, startedAt, completedAt: completedAt!});
  }

  /** Goes on from there. */
  become(session: Session): void {
    const {isRevealed, members} = this.session;
    const entered = session.members.length - members.length;
    this.session = session;
    if (isRevealed && session.isRevealed && entered > 0) this.#entered(entered);
    this.#host.requestUpdate();
  }

  /** Completes the outcome, once. */
  complete(): () => CoopResponseDetail {
    this.become({...this.session, completedAt: this.session.completedAt ?? new Date().toISOString()});
    const response = this.outcome!;
    return () => ({response, result: this.#seeing.score(response)});
  }

  /** Begins anew. Returns what takes that back: what was on its way is not any more. */
  erase(): () => void {
    const {session, delivering} = this;
    const {state} = delivering;
    this.reset();
    return () => {
      const {members, late} = this.session;
      this.act(session);
      delivering.stand(['sending', 'waiting', 'refused'].includes(state) ? 'unfinished' : state);
      this.comeIn([...members, ...late]);
    };
  }

  /** Nothing has happened. */
  reset(): void {
    this.doubts = [];
    this.delivering.stand('unfinished');
    this.isUnsaved = false;
    this.#given = undefined;
    this.become(begin());
  }
}
