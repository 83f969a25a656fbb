import type {ReactiveControllerHost} from 'lit';
import {MAX_TEXT} from '../../core/bounds.js';
import {CoopError} from '../../core/error.js';
import type {DialogyAnswer, Instrument, Response, Step} from '../../core/schema.js';
import type {Actor, GroupMessages, GroupStep} from '../messages/messages.js';
import {clickerMove} from '../shared/clicker.js';
import {dayOf} from '../shared/date.js';
import {switchFullScreen} from '../shared/full-screen.js';
import {readOutcome, readSaved} from '../shared/read-response.js';
import {printAlone} from '../shared/print.js';
import {reveal} from '../shared/reveal.js';
import {keepWithin} from '../shared/room.js';
import {saveFile} from '../shared/save-file.js';
import type {CameraController} from './camera-controller.js';
import {readCodes, readFile, type Reading} from './readings.js';
import type {SessionController} from './session-controller.js';
import {withPosition, withStep} from './session.js';
import {GROUP_STEPS, pointsOf, type GroupPlace, type GroupView, type Notice} from './view.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  step: GroupStep;
  earlier: Response | null;
  minGroup: number;
}

/** What the element does for what is asked here. */
interface Asked {
  messages(): GroupMessages;
  tag(): string;
  instrument(): Instrument;
  view(): GroupView | undefined;
  finish(): void;
  forget(): void;
  retry(): void;
}

/** What a facilitator can do: one listener for fields and for buttons, by their names. */
export class GroupActions implements EventListenerObject {
  /** Which point of the step is on show. */
  point = 0;
  notice: Notice | undefined;
  unread: GroupView['unread'] = [];
  /** What assistive technology is told. */
  said = '';
  readonly #host: Host;
  readonly #session: SessionController;
  readonly #camera: CameraController;
  readonly #asked: Asked;
  #opening: File | undefined;

  constructor(host: Host, session: SessionController, camera: CameraController, asked: Asked) {
    this.#host = host;
    this.#session = session;
    this.#camera = camera;
    this.#asked = asked;
  }

  handleEvent(event: Event): void {
    if (event.type === 'keydown') return this.#keyed(event as KeyboardEvent);
    const target = event.target as HTMLInputElement;
    // What stands in the picture has buttons and fields of its own.
    if (!this.#host.renderRoot.contains(target)) return;
    if (event.type === 'click') this.#pressed(target);
    else if (event.type === 'dragover') event.preventDefault();
    else if (event.type === 'drop') this.#dropped(event as DragEvent);
    else this.#typed(event, target);
    this.#host.requestUpdate();
  }

  /** What came in by a code that was seen or typed, or by a file. */
  take(readings: readonly Reading[]): void {
    this.notice = undefined;
    this.said = '';
    const count = this.#session.take(readings, this.#actor);
    this.unread = readings.filter((one): one is GroupView['unread'][number] => 'error' in one);
    // The next one may be somebody else.
    const actor = this.#find<HTMLSelectElement>('#actor');
    if (count > 0 && actor) actor.selectedIndex = 0;
    const messages = this.#asked.messages();
    const {late} = this.#session.session;
    if (count > 0 && late.length > 0) this.said = messages.late(late.length, this.#host.minGroup);
    else if (count > 0) this.said = `${messages.added(count)} ${this.said}`;
    const outcome = readings.findLast((one) => 'outcome' in one)?.outcome;
    if (outcome) this.#host.earlier = outcome;
    if (outcome) this.say(messages.earlierOpened);
    if (this.#session.doubts.length > 0) void this.focus('#doubt');
    this.#host.requestUpdate();
  }

  /** What waited since the reveal has come in: what one sees is not what it was. */
  entered(count: number): void {
    this.say(this.#asked.messages().entered(count));
  }

  /** Takes codes that were typed, dropped, seen by the camera or followed as a link. */
  readText(text: string): void {
    this.take(readCodes(this.#asked.instrument(), text, this.#asked.tag()));
  }

  say(text: string, more: Omit<Notice, 'text'> = {}): void {
    this.said = text;
    this.notice = {text, ...more};
    this.#host.requestUpdate();
  }

  /** An earlier session is here: one goes on where one was. */
  found(date: string, place: GroupPlace | undefined): void {
    if (place) ({step: this.#host.step, point: this.point} = place);
    this.say(this.#asked.messages().found(date), {isFound: true});
  }

  /** Says it where one sees it: what asked for it may be far below. */
  #answer(text: string, more?: Omit<Notice, 'text'>): void {
    this.say(text, more);
    void this.focus('.notice');
  }

  /** Goes to a step, where there is something to see there. */
  go(step: GroupStep, point = 0): void {
    this.#host.step = step;
    this.point = point;
    this.notice = undefined;
    this.#camera.stop();
    this.#host.requestUpdate();
    void this.focus(step === 'gather' ? '#h-gather' : '#h-point');
  }

  /** Shows what has just been rendered, and takes the focus there. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    reveal(this.#find(selector), selector.startsWith('#h-') ? 'start' : 'nearest');
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }

  get #actor(): Actor | undefined {
    return (this.#find<HTMLSelectElement>('#actor')?.value || undefined) as Actor | undefined;
  }

  #pressed(target: HTMLElement): void {
    const {name, value} = target.closest<HTMLButtonElement>('button[name]') ?? {name: '', value: ''};
    this.#buttons[name]?.(value);
  }

  readonly #buttons: Readonly<Record<string, (value: string) => void>> = {
    step: (step) => this.go(step as GroupStep),
    point: (point) => this.go(this.#host.step, Number(point)),
    add: () => {
      const field = this.#find<HTMLTextAreaElement>('#codes')!;
      this.readText(field.value);
      // What could not be read stays, to be mended.
      field.value = this.unread.map(({name}) => name).join('\n');
      field.focus();
    },
    scan: () => void this.#camera.start(),
    'stop-scan': () => this.#camera.stop(),
    open: () => this.#find('input[name=files]')?.click(),
    doubt: (answer) => {
      this.#session.settleDoubt(answer === 'other');
      void this.focus(this.#session.doubts.length > 0 ? '#doubt' : '#codes');
    },
    remove: (i) => {
      const {session} = this.#session;
      this.#session.remove(session.members[Number(i)]!);
      const after = this.#session.session;
      const undo = () => this.#session.session === after && this.#session.act(session);
      this.say(this.#asked.messages().removed, {undo});
      void this.focus('button[name=undo]');
    },
    undo: () => {
      this.notice?.undo?.();
      this.notice = undefined;
    },
    reveal: () => {
      this.#session.reveal();
      this.go('look');
    },
    finish: () => {
      this.#asked.finish();
      void this.focus('.outcome');
    },
    save: () => {
      const messages = this.#asked.messages();
      saveFile(this.#session.outcome!, messages.fileName(this.#asked.instrument().id, dayOf(new Date())));
      this.#answer(messages.offered, {way: 'file'});
    },
    print: () => {
      void printAlone(this.#host);
      this.#answer(this.#asked.messages().printed, {way: 'paper'});
    },
    'have-it': () => {
      this.#session.isUnsaved = false;
      this.notice = undefined;
      void this.focus('button[name=save]');
    },
    'open-earlier': () => this.#find('input[name=earlier]')?.click(),
    begin: () => this.#eraseAll(this.#asked.messages().begun),
    erase: () => {
      const {state} = this.#session.delivering;
      this.#eraseAll(this.#asked.messages().erased(state === 'stored' || state === 'taken'));
    },
    retry: () => this.#asked.retry(),
    'full-screen': () => {
      void switchFullScreen(this.#host).catch(() => undefined);
    },
  };

  /** Leaves nothing of the session here, unless one takes that back. */
  #eraseAll(text: string): void {
    this.#asked.forget();
    const undo = this.#session.erase();
    this.go('gather');
    this.say(text, {undo});
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    const [instrument, tag] = [this.#asked.instrument(), this.#asked.tag()];
    const readings = await Promise.all(files.map((file) => readFile(instrument, file, tag)));
    this.take(readings.flat());
  }

  async #openEarlier(file: File): Promise<void> {
    this.#opening = file;
    try {
      const outcome = await readSaved(file, readOutcome, this.#asked.instrument());
      // Of two files, the later one.
      if (this.#opening !== file) return;
      this.#host.earlier = outcome;
      await this.focus('.moved');
    } catch (error) {
      if (this.#opening === file)
        this.#answer(this.#asked.messages().earlierUnread(error instanceof CoopError ? error.code : 'failed'));
    }
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    const {files, types} = event.dataTransfer!;
    if (files.length > 0) void this.#readFiles([...files]);
    else if (types.includes('text/plain')) this.readText(event.dataTransfer!.getData('text/plain'));
  }

  #typed(event: Event, field: HTMLInputElement): void {
    const {name, value, files} = field;
    const {item = '', step = '', part = '', logic = ''} = field.dataset;
    const {session} = this.#session;
    if (event.type === 'change' && name === 'files') {
      void this.#readFiles([...(files ?? [])]);
      field.value = '';
    } else if (event.type === 'change' && name === 'earlier') {
      if (files?.[0]) void this.#openEarlier(files[0]);
      field.value = '';
    } else if (event.type === 'change' && name === 'position') this.#place(item, value);
    else if (event.type === 'change' && name === 'intensity') this.#placeLogic(item, logic as 'a' | 'b', value);
    else if (event.type !== 'change' && name === 'note') {
      const {bytes} = this.#asked.view()!;
      const before = session.notes[item] ?? '';
      const fits = (text: string) => text.length <= MAX_TEXT && text.length - before.length <= bytes;
      if (!keepWithin(event, field, before, fits)) return;
      const {[item]: _before, ...others} = session.notes;
      this.#session.say({notes: {...others, ...(field.value && {[item]: field.value})}}, item);
    } else if (event.type !== 'change' && name === 'next-step')
      this.#session.say(withStep(session, Number(step), {[part as keyof Step]: value}), 'steps');
  }

  #place(item: string, value: string): void {
    const isDisagreed = value === 'disagreement';
    const position = isDisagreed || value === '' ? undefined : Number(value);
    this.#session.say(withPosition(this.#session.session, item, position, isDisagreed), item);
  }

  #placeLogic(item: string, logic: 'a' | 'b', value: string): void {
    const {session} = this.#session;
    const {[logic]: _before, ...other} = (session.positions[item] ?? {}) as DialogyAnswer;
    const position = {...other, ...(value !== '' && {[logic]: Number(value)})};
    this.#session.say(withPosition(session, item, Object.keys(position).length > 0 ? position : undefined), item);
  }

  /** The keys of a clicker go on and back, wherever they mean nothing else. */
  #keyed(event: KeyboardEvent): void {
    const move = clickerMove(event, this.#host);
    const view = this.#asked.view();
    const {step} = this.#host;
    if (!move || !view?.seen || step === 'gather') return;
    event.preventDefault();
    const next = this.point + move;
    if (next >= 0 && next < pointsOf(step, view)) return this.go(step, next);
    const other = GROUP_STEPS[GROUP_STEPS.indexOf(step) + move];
    if (other && other !== 'gather') this.go(other, move < 0 ? pointsOf(other, view) - 1 : 0);
  }
}
