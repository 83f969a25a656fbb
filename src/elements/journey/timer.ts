import {html, nothing, type TemplateResult} from 'lit';
import type {JourneyMessages} from '../messages/messages.js';
import type {TimeId} from '../messages/time.js';
import type {TimerReading} from './timer-controller.js';

/** The timer of one time: it says what is left, and asks for nothing. */
export function renderTimer(
  messages: JourneyMessages,
  time: TimeId,
  minutes: number,
  {isRunning, isStarted, left, share}: TimerReading,
): TemplateResult {
  const isOver = isStarted && left <= 0;
  const [whole, rest] = [Math.floor(Math.abs(left) / 60), Math.abs(left) % 60];
  return html`<div
    class="timer ${isStarted ? 'is-started' : ''}"
    part="timer"
    role="group"
    aria-label=${messages.timer}
  >
    <p class="clock" role="timer">
      <span aria-hidden="true">${clock(left)}</span>
      <span class="unseen">${left < 0 ? messages.taken(whole, rest) : messages.left(whole, rest)}</span>
    </p>
    <div>
      <svg class="bar" aria-hidden="true"><rect width="${(1 - share) * 100}%" height="6" rx="3" /></svg>
      <small>${isOver ? messages.over : messages.suggested(minutes)}</small>
    </div>
    <p class="buttons">
      <button name="timer" value=${time}>
        ${isRunning ? messages.pause : isStarted ? messages.resume : messages.start}
      </button>
      ${isStarted ? html`<button class="quiet" name="again" value=${time}>${messages.again}</button>` : nothing}
    </p>
  </div>`;
}

/** `12:05`, and `+0:40` for what is taken besides. */
export function clock(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
