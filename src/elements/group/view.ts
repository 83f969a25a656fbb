import type {TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Group} from '../../core/group/group.js';
import type {GroupComparison} from '../../core/group/compare-groups.js';
import type {GroupReading} from '../../core/interpret/interpret-group.js';
import type {Instrument, Item, Response, Result} from '../../core/schema.js';
import {itemsOf} from '../../core/tree.js';
import type {Actor, Delivery, GroupMessages, GroupStep} from '../messages/messages.js';
import type {Join} from './join-controller.js';
import type {Draw} from '../shared/draw.js';
import type {FullScreen} from '../shared/full-screen.js';
import type {renderRoom} from '../shared/room.js';
import type {SpreadView} from '../shared/spread.js';
import type {CameraState} from './camera-controller.js';
import type {Reading} from './readings.js';
import type {Member, Session} from './session.js';

export const GROUP_STEPS: readonly GroupStep[] = ['gather', 'look', 'agree', 'keep'];

/** What may be shown of a group, once it is revealed. */
export interface Seen {
  group: Group;
  responses: readonly Response[];
  results: readonly Result[];
  /** The same of each type of actor, where all are large enough; else nothing of any. */
  parts: readonly {actor: Actor | undefined; group: Group}[];
}

/** Where one is in a session: which step, and which of its points. */
export interface GroupPlace {
  step: GroupStep;
  point: number;
}

/** What was just done or found, and the ways out of it. */
export interface Notice {
  text: string;
  /** Undoes it. */
  undo?: () => void;
  /** By what the outcome may be somewhere else by now: somebody says so. */
  way?: 'file' | 'paper';
  /** Whether it is of an earlier session, in the place of which one may begin another. */
  isFound?: boolean;
}

/** What is kept of a session on this device, as it is told. */
export interface KeepingView {
  isKeeping: boolean;
  /** When the device took all that is here; nothing while it has not. */
  kept: string | undefined;
  refusal: keyof GroupMessages['refusals'] | undefined;
  /** Whom the outcome is sent to, if anybody. */
  receiver: string | undefined;
  canSendAgain: boolean;
}

/** What the templates read. */
export interface GroupView extends FullScreen {
  /** What is drawn with, in files on demand too. */
  html: Draw;
  renderRoom: typeof renderRoom;
  messages: GroupMessages;
  tag: string;
  /** As it is shown. */
  instrument: Instrument;
  title: string;
  headingLevel: number;
  session: Session;
  minGroup: number;
  doubts: readonly Member[];
  seen: (Seen & {reading: Pointed; renders: Renders}) | undefined;
  step: GroupStep;
  /** Which of the points of a step is on show. */
  point: number;
  join: Join;
  camera: CameraState;
  notice: Notice | undefined;
  /** What came last and could not be read. */
  unread: readonly (Reading & {error: CoopError})[];
  said: string;
  delivery: Delivery;
  /** Whether leaving the page would lose something. */
  isUnsaved: boolean;
  keeping: KeepingView | undefined;
  earlier: {date: string; moves: GroupComparison} | undefined;
  outcome: Response | undefined;
  /** How many bytes are left, once they are few. */
  bytes: number;
  dateIn: (moment: string) => string;
  timeIn: (moment: string) => string;
}

/** What is gone through of it: as much as a group can talk about in one session. */
export interface Pointed extends GroupReading {
  /** How many splits there are beside. */
  more: number;
}

/** What draws each step after the reveal. */
type Renders = Readonly<Record<Exclude<GroupStep, 'gather'>, (view: SeenView) => TemplateResult>>;

/** One that shows what the group has answered. */
export type SeenView = GroupView & {seen: NonNullable<GroupView['seen']>};

export function itemIn({instrument}: GroupView, id: string): Item {
  return itemsOf(instrument.tree).find((item) => item.id === id)!;
}

export function spreadIn({html, messages, instrument, seen}: SeenView): SpreadView {
  return {html, messages, instrument, ...seen};
}

/** How many points there are to go through in a step: each split, then what comes after them. */
export function pointsOf(step: GroupStep, {seen}: Pick<GroupView, 'seen'>): number {
  const splits = seen?.reading.splits.length ?? 0;
  if (step === 'look') return Math.max(splits, 1) + 2;
  return step === 'agree' ? splits + 1 : 1;
}
