import {html, nothing, type TemplateResult} from 'lit';
import {MAX_NOTE} from '../../core/bounds.js';
import {TIMES, type TimeId} from '../messages/time.js';
import {renderFullScreen} from '../shared/full-screen.js';
import {renderWords} from '../shared/glossary-controller.js';
import {levelUnder} from '../shared/heading-level.js';
import {renderRoom} from '../shared/room.js';
import {clock, renderTimer} from './timer.js';
import type {JourneyMessages} from '../messages/messages.js';
import type {JourneyView, Place, Principles} from './view.js';

const LAST = TIMES.length - 1;

/** All of it. Every time is there, and all but one hidden: what a host put there, or somebody answered, stays alive. */
export function renderJourney(view: JourneyView): TemplateResult {
  const {messages, headingLevel, isFullScreen} = view;
  return html`
    <div class="header" part="header">
      <h2 aria-level=${headingLevel}>${view.title}</h2>
      <p class="print">${view.dateIn(view.today)}</p>
      ${renderFullScreen(messages, view)}
    </div>
    ${renderNotice(view)}
    <div class="layout ${isFullScreen ? 'is-projected' : ''}">
      ${renderContents(view)}
      <div class="times">${TIMES.map((time, i) => renderTime(view, time, i))} ${renderNotes(view)}</div>
    </div>
    ${renderTools(view)}
    <p class="unseen" role="status">${view.said}</p>
  `;
}

/** The nine times as a list: any of them at any moment. */
function renderContents(view: JourneyView): TemplateResult {
  const {messages, at, progress, wordsOf, timerOf} = view;
  const current = (place: Place) => (at === place ? 'step' : nothing);
  return html`<nav part="contents" aria-label=${messages.title}>
    <ol>
      ${TIMES.map((time, i) => {
        const {isRunning, left} = timerOf(time);
        return html`<li>
          <button name="go" value=${time} aria-current=${current(time)}>
            <span class="number">${i + 1}</span>
            <span class="name">${wordsOf(time).title}</span>
            ${progress.notes[time] ? html`<span class="written"><span class="unseen">, ${messages.isWritten}</span></span>` : nothing}
            ${
              isRunning
                ? html`<span class="running" aria-hidden="true">${clock(left)}</span
                    ><span class="unseen">, ${messages.isRunning}</span>`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ol>
    <button class="all" name="go" value="notes" aria-current=${current('notes')}>${messages.notes}</button>
  </nav>`;
}

function renderTime(view: JourneyView, time: TimeId, i: number): TemplateResult {
  const {messages, headingLevel, progress, at} = view;
  const {title, text, prompts, minutes} = view.wordsOf(time);
  const note = progress.notes[time] ?? '';
  return html`<section part="time" aria-labelledby="h-${time}" ?hidden=${at !== time}>
    <p class="where">${messages.timeOf(i + 1, TIMES.length)}</p>
    <h3 aria-level=${headingLevel + 1} id="h-${time}" tabindex="-1"><span class="print">${i + 1}. </span>${title}</h3>
    <p class="lead">${text}</p>
    <ul part="prompts" aria-label=${messages.prompts}>
      ${prompts.map((prompt) => html`<li>${prompt}</li>`)}
    </ul>
    ${renderTimer(messages, time, minutes, view.timerOf(time))}
    ${time === 'maturite' ? renderSeventh(view) : html`<slot name=${time}></slot>`}
    <p class="note" part="note">
      <label for="n-${time}">${messages.note}</label>
      <textarea id="n-${time}" name=${time} rows="4" maxlength=${MAX_NOTE} .value=${note}></textarea>
      ${renderRoom(messages, time, note, {most: MAX_NOTE, bytes: view.bytes})}
    </p>
    <p class="print ${note ? 'text' : 'lines'}">${note}</p>
    ${time === 'retour' ? renderSaid(view) : nothing} ${time === 'decantation' ? renderNext(view) : nothing}
    ${renderWords(messages)}
    <p class="moves">
      ${i > 0 ? html`<button name="go" value=${TIMES[i - 1]!}>${messages.back}</button>` : nothing}
      <button class="main" name="go" value=${i < LAST ? TIMES[i + 1]! : 'notes'}>
        ${i < LAST ? messages.forward : messages.notes}
      </button>
    </p>
  </section>`;
}

/** Projected, what stands in the seventh time is a screen of its own, that one opens. */
function renderSeventh(view: JourneyView): TemplateResult {
  const {messages, isFullScreen} = view;
  return html`<details class="seventh" ?open=${!isFullScreen}>
    <summary>${messages.answering}</summary>
    <slot name="maturite">${renderDialogies(view)}</slot>
  </details>`;
}

/** What stands in the seventh time by itself: all on this screen, or each on a phone. What was begun of either stays. */
function renderDialogies(view: JourneyView): TemplateResult {
  const {messages, headingLevel, progress, seventh, join, autosave, title} = view;
  const level = levelUnder(headingLevel, 2);
  const isApart = Boolean(progress.apart);
  const tag = isApart ? 'coop-group' : 'coop-principles';
  const way = (value: '' | 'apart', words: string) =>
    html`<label
      ><input type="radio" name="apart" value=${value} .checked=${isApart === (value !== '')} />${words}</label
    >`;
  return html`<fieldset class="ways">
      <legend>${messages.ways}</legend>
      ${way('', messages.together)} ${way('apart', messages.apart)}
    </fieldset>
    ${renderComing(messages, seventh[tag])}
    ${
      seventh['coop-principles'] === 'here'
        ? html`<coop-principles .headingLevel=${level} ?hidden=${isApart}
            ><p slot="privacy">${messages.principlesPrivacy}</p></coop-principles
          >`
        : nothing
    }
    ${
      seventh['coop-group'] === 'here'
        ? html`<coop-group
            instrument="dialogies"
            autosave=${autosave ?? nothing}
            .join=${join}
            .heading=${title}
            .headingLevel=${level}
            ?hidden=${!isApart}
          ></coop-group>`
        : nothing
    }`;
}

function renderComing(messages: JourneyMessages, standing: Principles): TemplateResult | typeof nothing {
  if (standing === 'coming') return html`<p role="status">${messages.loading}</p>`;
  if (standing === 'none' || standing === 'here') return nothing;
  return html`<p class="notice" role="alert">
    ${messages.loadFailed(standing.code)} <button name="reload">${messages.retry}</button>
  </p>`;
}

/** What the group has said in the seventh time, to be taken into the notes of the eighth. */
function renderSaid({messages, groupSaid}: JourneyView): TemplateResult | typeof nothing {
  if (!groupSaid) return nothing;
  return html`<div class="said" part="said">
    <p><b>${messages.groupSaid}</b></p>
    <p class="text">${groupSaid}</p>
    <p><button name="take-said">${messages.takeSaid}</button></p>
  </div>`;
}

/** The date of the next assessment. */
function renderNext({messages, next, today, progress, dateIn}: JourneyView): TemplateResult {
  return html`<div class="next" part="next">
      <p><label for="next">${messages.next}</label> <small id="next-help">${messages.nextHelp}</small></p>
      <p class="fields">
        <input
          id="next"
          name="next"
          type="date"
          aria-describedby="next-help"
          min=${today}
          max="9999-12-31"
          .value=${next}
        />
        <button name="calendar">${messages.calendar}</button>
      </p>
    </div>
    <p class="print">${progress.next ? messages.nextIs(dateIn(progress.next)) : nothing}</p>`;
}

/** Every note, time by time. */
function renderNotes(view: JourneyView): TemplateResult {
  const {messages, headingLevel, progress, at, wordsOf} = view;
  const isEmpty = Object.keys(progress.notes).length === 0;
  return html`<section class="notes" part="notes" aria-labelledby="h-notes" ?hidden=${at !== 'notes'}>
    <h3 aria-level=${headingLevel + 1} id="h-notes" tabindex="-1">${messages.notes}</h3>
    ${isEmpty ? html`<p class="lead">${messages.noNotes}</p>` : nothing}
    <ol>
      ${TIMES.map(
        (time, i) =>
          html`<li>
            <h4 aria-level=${headingLevel + 2} id="o-${time}">${i + 1}. ${wordsOf(time).title}</h4>
            <p class=${progress.notes[time] ? 'text' : 'none'}>${progress.notes[time] ?? messages.noNote}</p>
            <button class="quiet" name="go" value=${time} aria-describedby="o-${time}">${messages.edit}</button>
          </li>`,
      )}
    </ol>
    ${progress.next ? html`<p class="lead">${messages.nextIs(view.dateIn(progress.next))}</p>` : nothing}
    <p class="moves">
      <button name="go" value=${TIMES[LAST]!}>${messages.back}</button>
      ${isEmpty ? nothing : html`<button class="main" name="save">${messages.save}</button>`}
    </p>
  </section>`;
}

/** What was just done or found, and the ways out of it. */
function renderNotice({messages, keeping, notice}: JourneyView): TemplateResult {
  const words: Readonly<Record<string, string>> = {...messages.notices, ...keeping?.notices};
  return html`<div role="status">
    ${
      notice
        ? html`<div class="notice" part="notice" tabindex="-1">
            <p>${words[notice.name]}</p>
            ${notice.choices.map(
              (choice) =>
                html`<button name=${choice}>
                  ${choice === 'have-file' ? messages.haveFile : keeping?.choices[choice]}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

/** Where notes are, and what can be done with them. */
function renderTools({messages, keeping, kept, canErase, progress, at}: JourneyView): TemplateResult {
  const canSave = at !== 'notes' && Object.keys(progress.notes).length > 0;
  return html`<div class="foot" part="tools">
    <slot name="privacy"><p>${kept ? keeping!.privacy : messages.privacy}</p></slot>
    ${kept}
    <p class="tools">
      ${canSave ? html`<button class="quiet" name="save">${messages.save}</button>` : nothing}
      <button class="quiet" name="print">${messages.print}</button>
      ${canErase ? html`<button class="quiet" name="erase">${keeping!.erase}</button>` : nothing}
    </p>
  </div>`;
}
