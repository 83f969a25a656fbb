import type {TemplateResult} from 'lit';
import type {Aside, Parcel} from '../../storage/database.js';
import type {KeepingRefusal} from '../../storage/keeper.js';
import type {Delivery, KeptMessages} from '../messages/messages.js';
import {momentIn, timeIn} from '../shared/date.js';
import type {Draw} from '../shared/draw.js';
import {renderKept} from '../shared/kept.js';
import type {FormDraft} from './draft.js';
import type {KeepingView} from './view.js';

/** Everything that what is said of keeping and sending is drawn from. Moments are in ISO 8601 UTC. */
export interface KeptView {
  words: KeptMessages;
  /** The language of dates. */
  tag: string;
  delivery: Delivery;
  /** The hash of the questionnaire that is asked. */
  hash: string;
  /** Whom answers are sent to, if anybody. */
  receiver: string | undefined;
  /** Whether answers are to be kept on this device; why they are not, or when they last were. */
  isKeeping: boolean;
  refusal: KeepingRefusal | undefined;
  savedAt: string | undefined;
  /** When what one has come back to was kept. */
  foundAt: string | undefined;
  /** Whether that was for another group than the one that asks now. */
  isOfAnother: boolean;
  aside: readonly Aside[];
  /** Whether another person wants to answer, and these answers are nowhere else. */
  isAsking: boolean;
  waiting: readonly Parcel[];
  late: readonly Parcel[];
  refused: readonly Parcel[];
  canErase: boolean;
  isSettling: boolean;
  canSendAgain: boolean;
  isEmpty: boolean;
  isReadOnly: boolean;
}

/** What an element draws of it, and where. It brings what draws: one page has one of it. */
export function viewOf(view: KeptView): KeepingView {
  const {words, isKeeping, refusal, receiver, isSettling, canSendAgain, canErase} = view;
  return {
    privacy: words.privacy(isKeeping && !refusal, receiver),
    lead: (html) => renderLead(html, view),
    foot: (html, isBrief) => (isKeeping ? renderFoot(html, view, isBrief) : html``),
    ways: (html) => (canErase ? renderButton(html, 'erase-there', words.eraseThere) : html``),
    erase: isKeeping && !refusal ? words.erase : undefined,
    ...{isSettling, canSendAgain},
  };
}

/** What one should know before going on: what one comes back to, what is not kept, what waits. */
function renderLead(html: Draw, view: KeptView): TemplateResult {
  const {words, tag, refusal, foundAt, aside, waiting, late, refused, isReadOnly, isEmpty} = view;
  return html`<div class="kept" part="kept" role="status">
    ${refusal ? html`<p>${words.refusals[refusal]}</p>` : ''}
    ${
      foundAt && !isEmpty
        ? view.isOfAnother
          ? renderSaid(html, words.foundOfAnother(momentIn(foundAt, tag)), [
              renderButton(html, 'another', words.again, '', 'main'),
              renderButton(html, 'resume', words.resume),
            ])
          : renderSaid(html, words.found(momentIn(foundAt, tag)), [
              renderButton(html, 'resume', words.resume, '', 'main'),
              renderButton(html, 'another', words.another),
            ])
        : ''
    }
    ${view.isAsking ? renderAsking(html, words) : ''}
    ${isReadOnly ? '' : aside.map((one, i) => renderAside(html, view, one, i))}
    ${waiting.length > 0 ? renderSaid(html, words.waiting(waiting.length), [renderButton(html, 'send-again', words.sendAgain)]) : ''}
    ${late.length > 0 ? renderSaid(html, words.late(late.length), renderFileWays(html, words, 'late')) : ''}
    ${refused.length > 0 ? renderSaid(html, words.refused(refused.length), renderFileWays(html, words, 'refused')) : ''}
  </div>`;
}

function renderAsking(html: Draw, words: KeptMessages): TemplateResult {
  return renderSaid(html, words.anotherQuestion, [
    renderButton(html, 'save', words.saveAside),
    renderButton(html, 'another-confirm', words.anotherConfirm),
    renderButton(html, 'another-cancel', words.anotherCancel),
  ]);
}

/** What answers another questionnaire cannot be taken back: only saved. */
function renderAside(html: Draw, {words, tag, hash}: KeptView, {savedAt, data}: Aside, place: number): TemplateResult {
  const isSame = (data as FormDraft).response.instrument.hash === hash;
  const date = momentIn(savedAt, tag);
  return renderSaid(html, isSame ? words.aside(date) : words.changed(date), [
    isSame
      ? renderButton(html, 'take-aside', words.takeAside, place)
      : renderButton(html, 'save-aside', words.saveAside, place),
    renderButton(html, 'drop-aside', words.dropAside, place),
  ]);
}

function renderFileWays(html: Draw, words: KeptMessages, which: 'late' | 'refused'): TemplateResult[] {
  return [
    renderButton(html, 'send-again', words.sendAgain),
    renderButton(html, 'save-them', words.saveThem, which),
    renderButton(html, 'drop-them', words.dropThem, which),
  ];
}

/** What is kept, and until when; somebody else may answer on this device. */
function renderFoot(
  html: Draw,
  {words, tag, savedAt, isEmpty, isReadOnly}: KeptView,
  isBrief: boolean,
): TemplateResult {
  const time = savedAt ? timeIn(savedAt, tag) : '';
  if (isBrief) return html`<div class="keeping"><p class="kept">${time && words.kept(time)}</p></div>`;
  return html`<div class="keeping" part="keeping">
    ${renderKept(html, words, time)}
    ${isEmpty || isReadOnly ? '' : html`<p>${renderButton(html, 'another', words.another, '', 'quiet')}</p>`}
  </div>`;
}

function renderSaid(html: Draw, text: string, ways: readonly TemplateResult[]): TemplateResult {
  return html`<div class="said">
    <p>${text}</p>
    <p class="moves">${ways}</p>
  </div>`;
}

function renderButton(html: Draw, name: string, words: string, value: string | number = '', kind = ''): TemplateResult {
  return html`<button class=${kind} name=${name} value=${value}>${words}</button>`;
}
