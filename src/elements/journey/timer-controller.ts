import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimeId} from '../messages/time.js';
import {own} from '../shared/own.js';

interface Timer {
  /** Milliseconds that had passed when it was started last. */
  before: number;
  /** When it was started last; absent while it rests. */
  since?: number;
}

/** What there is to read of a timer. */
export interface TimerReading {
  isRunning: boolean;
  isStarted: boolean;
  /** Seconds left; once negative, the seconds taken besides. */
  left: number;
  /** From 0 to 1. */
  share: number;
}

/**
 * A timer for each time, which rings nothing and stops nothing: past its end it
 * counts what is taken besides.
 *
 * All is read from the clock. What calls it to draw again may be late or asleep,
 * as in a tab that nobody looks at, and changes nothing of what it says.
 */
export class TimerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lengthOf: (time: TimeId) => number;
  readonly #over: (time: TimeId) => void;
  readonly #timers = new Map<TimeId, Timer>();
  readonly #told = new Set<TimeId>();
  #next: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param lengthOf The length of a time, in minutes.
   * @param over Called once when a time's length has passed.
   */
  constructor(host: ReactiveControllerHost, lengthOf: (time: TimeId) => number, over: (time: TimeId) => void) {
    this.#host = host;
    this.#lengthOf = lengthOf;
    this.#over = over;
    host.addController(this);
  }

  hostConnected(): void {
    own(document, 'addEventListener')('visibilitychange', this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    own(document, 'removeEventListener')('visibilitychange', this.#tick);
    clearTimeout(this.#next);
  }

  read(time: TimeId): TimerReading {
    const timer = this.#timers.get(time);
    const length = this.#lengthOf(time) * 60_000;
    const passed = this.#passed(timer);
    return {
      isRunning: timer?.since !== undefined,
      isStarted: timer !== undefined,
      // A second counts as left until it is over, and as taken besides once it is.
      left: passed < length ? Math.ceil((length - passed) / 1000) : -Math.floor((passed - length) / 1000),
      share: Math.min(1, passed / length),
    };
  }

  /** Starts it, or goes on from where it rests; or has it rest. */
  toggle(time: TimeId): void {
    const timer = this.#timers.get(time);
    const before = this.#passed(timer);
    this.#timers.set(time, timer?.since === undefined ? {before, since: Date.now()} : {before});
    this.#tick();
  }

  /** Back to its whole length, at rest. */
  reset(time: TimeId): void {
    this.#timers.delete(time);
    this.#told.delete(time);
    this.#tick();
  }

  #passed(timer: Timer | undefined): number {
    if (!timer) return 0;
    const {before, since} = timer;
    // A clock that is set back takes nothing away.
    return before + (since === undefined ? 0 : Math.max(0, Date.now() - since));
  }

  readonly #tick = (): void => {
    clearTimeout(this.#next);
    const running = [...this.#timers].filter(([, {since}]) => since !== undefined);
    for (const [time, timer] of running) {
      if (this.#told.has(time) || this.#passed(timer) < this.#lengthOf(time) * 60_000) continue;
      this.#told.add(time);
      this.#over(time);
    }
    this.#host.requestUpdate();
    // Right after the next whole second of whichever comes first.
    const waits = running.map(([, timer]) => 1000 - (this.#passed(timer) % 1000));
    if (waits.length > 0) this.#next = setTimeout(this.#tick, Math.min(...waits));
  };
}
