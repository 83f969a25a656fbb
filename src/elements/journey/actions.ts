import type {ReactiveControllerHost} from 'lit';
import {MAX_NOTE} from '../../core/bounds.js';
import type {CoopError} from '../../core/error.js';
import {uuidv7} from '../../core/uuid.js';
import {bring} from '../shared/bring.js';
import type {LocaleController} from '../shared/locale-controller.js';
import type {JourneyMessages, KeepingMessages} from '../messages/messages.js';
import {switchFullScreen} from '../shared/full-screen.js';
import {printAlone} from '../shared/print.js';
import {clickerMove} from '../shared/clicker.js';
import {reveal} from '../shared/reveal.js';
import {dateIn, dayOf} from '../shared/date.js';
import {keepWithin} from '../shared/room.js';
import {saveFile} from '../shared/save-file.js';
import {notesAsText} from './notes.js';
import {bytesLeft, withChanges} from './progress.js';
import type {ProgressController} from './progress-controller.js';
import {isTime, TIMES, type TimeId} from '../messages/time.js';
import type {TimerController} from './timer-controller.js';
import type {Place} from './view.js';

const PLACES: readonly Place[] = [...TIMES, 'notes'];

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  heading: string;
}

/** What a group can do: one listener for fields and for buttons, by their names. */
export class JourneyActions implements EventListenerObject {
  /** Whether all notes are on show, instead of a time. */
  isAtNotes = false;
  /** What the date field was left with, chosen or not; `undefined` where nobody has touched it. */
  date: string | undefined;
  /** What assistive technology is told of timers. */
  said = '';
  readonly #host: Host;
  readonly #journey: ProgressController;
  readonly #locale: LocaleController<JourneyMessages>;
  readonly #timers: TimerController;
  readonly #reload: () => void;
  readonly #said: () => string;

  constructor(
    host: Host,
    journey: ProgressController,
    locale: LocaleController<JourneyMessages>,
    timers: TimerController,
    reload: () => void,
    said: () => string,
  ) {
    this.#host = host;
    this.#journey = journey;
    this.#locale = locale;
    this.#timers = timers;
    this.#reload = reload;
    this.#said = said;
  }

  handleEvent(event: Event): void {
    if (event.type === 'keydown') return this.#keyed(event as KeyboardEvent);
    const target = event.target as HTMLInputElement;
    // What a host put in a time has buttons and fields of its own.
    if (!this.#host.renderRoot.contains(target)) return;
    const {name, value} = target.closest<HTMLButtonElement>('button[name]') ?? target;
    if (event.type === 'click') this.#buttons[name]?.(value);
    else if (event.type !== 'slotchange') this.#typed(event, name, target);
    this.#host.requestUpdate();
  }

  /** Says that the length of a time has passed. */
  readonly over = (time: TimeId): void => {
    this.said = this.#messages.overIn(this.#messages.times[time].title);
  };

  get #messages(): JourneyMessages {
    return this.#locale.messages;
  }

  get #title(): string {
    return this.#host.heading || this.#messages.title;
  }

  #typed(event: Event, name: string, field: HTMLInputElement): void {
    const {progress} = this.#journey;
    if (isTime(name)) {
      const written = (note: string) => ({notes: {...progress.notes, [name]: note}});
      const fits = (note: string) => note.length <= MAX_NOTE && bytesLeft(withChanges(progress, written(note))) >= 0;
      if (keepWithin(event, field, progress.notes[name] ?? '', fits)) this.#journey.change(written(field.value));
    } else if (name === 'apart' && event.type === 'input') this.#journey.change({apart: field.value === 'apart'});
    // While a date is being typed, it has no value: what it had stays until then.
    else if (name === 'next' && !field.validity.badInput) this.#choose(field);
  }

  /** A clicker leads from time to time where the journey is projected. */
  #keyed(event: KeyboardEvent): void {
    const move = this.#host.matches(':fullscreen') && clickerMove(event, this.#host);
    // What stands in the seventh time has keys of its own, once one answers.
    const isInside = this.#host.renderRoot.querySelector('section:not([hidden]) > .seventh')?.hasAttribute('open');
    const next = move && PLACES[PLACES.indexOf(this.isAtNotes ? 'notes' : this.#journey.progress.time) + move];
    if (!next || isInside) return;
    event.preventDefault();
    this.#buttons['go']!(next);
    this.#host.requestUpdate();
  }

  #choose({validity, value}: HTMLInputElement): void {
    this.date = value;
    this.#journey.change({next: validity.valid ? value : ''});
  }

  readonly #buttons: Readonly<Record<string, (value: string) => void>> = {
    go: (place) => {
      this.date = undefined;
      this.isAtNotes = place === 'notes';
      if (isTime(place) && place !== this.#journey.progress.time) this.#journey.change({time: place});
      void this.focus(`#h-${place as Place}`);
    },
    timer: (time) => this.#toggle(time as TimeId),
    again: (time) => {
      this.#timers.reset(time as TimeId);
      this.said = '';
      void this.focus(`button[name=timer][value=${time}]`);
    },
    'full-screen': () => {
      switchFullScreen(this.#host).catch(() => this.#journey.say('noFullScreen'));
    },
    save: () => {
      const {progress} = this.#journey;
      const text = notesAsText(progress, this.#messages, {
        title: this.#title,
        today: dateIn(dayOf(new Date()), this.#locale.tag),
        next: progress.next && dateIn(progress.next, this.#locale.tag),
      });
      const file = new Blob([text], {type: 'text/plain;charset=utf-8'});
      saveFile(file, this.#messages.fileName(dayOf(new Date())));
      this.#journey.offered();
    },
    'have-file': () => {
      this.#journey.saved();
      void this.focus('button[name=save]');
    },
    print: () => void printAlone(this.#host),
    erase: () => {
      this.#host.renderRoot.querySelector<HTMLElement & {reset(): void}>('coop-principles')?.reset();
      this.isAtNotes = false;
      this.#keeping('erase', '.notice button');
    },
    undo: () => this.#keeping('undo', '.notice'),
    take: () => this.#keeping('take', '.notice button'),
    drop: () => this.#keeping('drop', '.notice button'),
    'take-said': () => {
      const {progress} = this.#journey;
      const note = [progress.notes.retour, this.#said()].filter(Boolean).join('\n\n');
      if (note.length > MAX_NOTE) return this.#journey.say('failed');
      this.#journey.change({notes: {...progress.notes, retour: note}});
      void this.focus('textarea[name=retour]');
    },
    calendar: () => void this.#saveDate(),
    reload: () => this.#reload(),
  };

  #toggle(time: TimeId): void {
    const {isStarted} = this.#timers.read(time);
    this.#timers.toggle(time);
    const {title, minutes} = this.#messages.times[time];
    this.said = isStarted ? '' : this.#messages.started(title, minutes);
  }

  #keeping(name: 'erase' | keyof KeepingMessages['choices'], focused: string): void {
    const {keeping} = this.#journey;
    this.date = undefined;
    if (name === 'erase') void keeping?.erase().then(() => this.focus(focused));
    else {
      keeping?.choices[name]();
      void this.focus(focused);
    }
  }

  async #saveDate(): Promise<void> {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#next')!;
    const {value: date} = field;
    if (!date) {
      this.#journey.say('noDate');
      return field.focus();
    }
    if (!field.reportValidity()) return;
    // A suggestion that one takes has been chosen.
    if (date !== this.#journey.progress.next) this.#choose(field);
    const messages = this.#messages;
    const [summary, description] = [messages.meeting, `${messages.meetingHelp}\n${this.#title}`];
    const day = {date, uid: uuidv7(), stamp: new Date(), summary, description, locale: this.#locale.tag};
    try {
      const {calendarOf} = await bring(import('./calendar.js'));
      saveFile(new Blob([calendarOf(day)], {type: 'text/calendar;charset=utf-8'}), messages.calendarName(date));
    } catch (error) {
      this.#journey.failed(error as CoopError);
    }
  }

  /** Shows what has just been rendered, and takes the focus there. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    reveal(this.#host.renderRoot.querySelector(selector));
  }
}
