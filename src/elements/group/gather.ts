import {html, nothing, type TemplateResult} from 'lit';
import {ACTORS} from './actors.js';
import type {GroupView} from './view.js';

/** Where one answers, how many have, and what comes in: without a word of what anybody answered. */
export function renderGather(view: GroupView): TemplateResult {
  const {messages, headingLevel, session, minGroup} = view;
  const {members, late} = session;
  return html`<section class="gather" part="gather" aria-labelledby="h-gather">
    <h3 aria-level=${headingLevel + 1} id="h-gather" tabindex="-1">
      <span class="count" role="status">${messages.gathered(members.length)}</span>
    </h3>
    <div class="columns">
      ${renderJoin(view)}
      <div class="came">
        ${late.length > 0 ? html`<p class="help">${messages.late(late.length, minGroup)}</p>` : nothing}
        ${renderDoubt(view)}
        <div class="fields">
          <label for="codes">${messages.codes}</label>
          <textarea
            id="codes"
            name="codes"
            rows="1"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby="codes-help"
          ></textarea>
          <small id="codes-help">${messages.codesHelp}</small>
          ${renderUnread(view)}
          <details>
            <summary>${messages.actor}</summary>
            <select id="actor" name="actor" aria-label=${messages.actor} aria-describedby="actor-help">
              <option value="">${messages.noActor}</option>
              ${ACTORS.map((actor) => html`<option value=${actor}>${messages.actors[actor]}</option>`)}
            </select>
            <small id="actor-help">${messages.actorHelp(minGroup)}</small>
          </details>
          <p class="moves">
            <button name="add">${messages.add}</button>
            <button class="quiet" name=${view.camera === 'on' ? 'stop-scan' : 'scan'}>
              ${view.camera === 'on' ? messages.stopScanning : messages.scan}
            </button>
            <button class="quiet" name="open">${messages.openFiles}</button>
          </p>
          <input
            type="file"
            name="files"
            accept=".json,.txt,application/json,text/plain"
            multiple
            hidden
            aria-label=${messages.openFiles}
          />
          ${renderCamera(view)}
        </div>
        ${renderReveal(view)}
      </div>
    </div>
    ${renderMembers(view)} ${renderPrivacy(view)}
  </section>`;
}

/** On to what the group has answered, once there are enough to show it. */
function renderReveal({messages, session, minGroup, seen}: GroupView): TemplateResult {
  const left = minGroup - session.members.length;
  return html`<div class="reveal">
    ${
      seen
        ? html`<button class="main" name="step" value="look">${messages.forward}</button>`
        : left > 0
          ? html`<p>${messages.missing(left, minGroup)}</p>`
          : html`<p class="help">${messages.hides} ${messages.revealHelp(minGroup)}</p>
              <button class="main" name="reveal">${messages.reveal}</button>`
    }
  </div>`;
}

function renderJoin({messages, join: {address, draw}}: GroupView): TemplateResult {
  return html`<div class="join" part="join">
    <p>
      <b>${messages.joinTitle}</b>
    </p>
    <p>${messages.join}</p>
    ${draw?.(messages.joinPicture)}
    <p class="address"><a href=${address}>${address.replace(/^https?:\/\//, '')}</a></p>
    <p>${messages.joinNext}</p>
  </div>`;
}

function renderDoubt({messages, doubts, session, timeIn}: GroupView): TemplateResult | typeof nothing {
  const [doubt] = doubts;
  if (!doubt) return nothing;
  const alike = session.members.findIndex(({code}) => code === doubt.code);
  const which = session.isRevealed || alike < 0 ? '' : messages.member(alike + 1, timeIn(session.members[alike]!.at));
  return html`<div class="notice" part="doubt" role="group" aria-labelledby="doubt">
    <p id="doubt" tabindex="-1">${messages.twice} ${which && html`<small>${which}</small>`}</p>
    <p class="moves">
      <button name="doubt" value="same">${messages.samePerson}</button>
      <button name="doubt" value="other">${messages.otherPerson}</button>
    </p>
  </div>`;
}

/** Each that could not be read is named, with why. */
function renderUnread({messages, unread}: GroupView): TemplateResult | typeof nothing {
  if (unread.length === 0) return nothing;
  return html`<div class="notice unread" part="unread" role="alert">
    ${unread.map(({name, error}) => html`<p>${messages.unread(name, error.code)}</p>`)}
  </div>`;
}

function renderCamera({messages, camera, session}: GroupView): TemplateResult | typeof nothing {
  if (camera === 'off') return nothing;
  if (camera !== 'on') return html`<p role="alert">${messages.noCamera[camera]}</p>`;
  return html`<p role="status">${messages.scanning}</p>
    <p aria-hidden="true"><b>${messages.gathered(session.members.length)}</b></p>
    <video part="camera" muted playsinline aria-hidden="true"></video>`;
}

/** What came in, as a list without content. */
function renderMembers({messages, session, timeIn}: GroupView): TemplateResult | typeof nothing {
  const {members, isRevealed} = session;
  if (isRevealed || members.length === 0) return nothing;
  return html`<details class="members" part="members">
    <summary>${messages.members}</summary>
    <ol>
      ${members.map(
        ({at, actor}, i) =>
          html`<li>
            <span>
              ${messages.member(i + 1, timeIn(at))} ${actor ? html`<small>${messages.actors[actor]}</small>` : nothing}
            </span>
            <button
              class="quiet"
              name="remove"
              value=${i}
              aria-label="${messages.remove} : ${messages.member(i + 1, timeIn(at))}"
            >
              ${messages.remove}
            </button>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** Where answers are, and what the device makes of them. */
function renderPrivacy({messages, keeping, session, timeIn}: GroupView): TemplateResult {
  const {kept, refusal, receiver} = keeping ?? {};
  const hasMembers = session.members.length > 0;
  return html`<slot name="privacy"><p class="help">${messages.privacy(Boolean(keeping?.isKeeping), receiver)}</p></slot>
    ${refusal ? html`<p class="notice" role="status">${messages.refusals[refusal]}</p>` : nothing}
    ${kept ? html`<p class="help">${messages.kept(timeIn(kept))}</p>` : nothing}
    ${hasMembers ? html`<p><button class="quiet" name="erase">${messages.erase}</button></p>` : nothing}`;
}
