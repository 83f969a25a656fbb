/** What gives answers to a group, brought by elements whose answers a code can hold. */
import type {TemplateResult} from 'lit';
import {encodeAnswers} from '../../core/code/code.js';
import type {Answers} from '../../core/schema.js';
import {isScored, itemsOf} from '../../core/tree.js';
import {sharing as french} from '../messages/fr/sharing.js';
import type {Omitted, SharingMessages} from '../messages/messages.js';
import type {Draw} from '../shared/draw.js';
import {PageAddress} from '../shared/page-address.js';
import {qrCode, renderQrCode, type QrCode} from '../shared/qr-code.js';
import type {EndingHost, EndingQuestionnaire} from './keeping-host.js';
import type {SharingView} from './view.js';

/** What one did with a response. */
interface Done {
  id: string;
  /** Nothing until one opens or closes it. */
  isOpen?: boolean;
  said?: 'copied' | 'notCopied' | undefined;
}

/** Shows answers as a code, to be read out, copied or scanned; and as a link, where a page is known that takes it. */
export class Sharing {
  readonly #host: EndingHost;
  readonly #questionnaire: EndingQuestionnaire;
  #done: Done = {id: ''};
  /** The code of these answers, and its picture. */
  #made: {answers: Answers; code: string; picture: QrCode | undefined} | undefined;
  /** Where the group's answers meet, where the host says so. */
  readonly #groupPage: PageAddress<'groupPage'>;

  constructor(host: EndingHost, questionnaire: EndingQuestionnaire) {
    this.#host = host;
    this.#questionnaire = questionnaire;
    this.#groupPage = new PageAddress(host, 'groupPage', (error) => questionnaire.fail(error));
  }

  get view(): SharingView {
    return {isOpen: this.#isOpen, section: (html, level, isMain) => this.#render(html, level, isMain)};
  }

  /** @returns The selector of what takes the focus; nothing where it is no button of these. */
  press(name: string, value: string): string | undefined {
    return this.#buttons[name]?.(value);
  }

  readonly #buttons: Readonly<Record<string, (value: string) => string>> = {
    share: () => {
      this.#do({isOpen: !this.#isOpen});
      return this.#isOpen ? `#${HEADING}` : 'button[name=share]';
    },
    copy: (value) => {
      void this.#copy(value);
      return '';
    },
    'code-given': () => {
      const {sheet, face} = this.#questionnaire;
      sheet.handOver();
      this.#do({isOpen: false});
      face.say(this.#words.noted);
      return 'button[name=share]';
    },
  };

  /** French, where no other language is at hand. */
  get #words(): SharingMessages {
    return {...french, ...this.#questionnaire.locale.locale?.messages.sharing};
  }

  /** Whether one answers for a group, which counts on the code. */
  get #isAwaited(): boolean {
    const {response, group} = this.#questionnaire.sheet;
    return group ? (response.group ?? group) === group : Boolean(response.group);
  }

  /** Another response is yet to be given. */
  get #isOpen(): boolean {
    return this.#doneWith.isOpen ?? this.#isAwaited;
  }

  get #doneWith(): Done {
    const {id} = this.#questionnaire.sheet.response;
    return this.#done.id === id ? this.#done : {id};
  }

  #do(what: Partial<Done>): void {
    this.#done = {...this.#doneWith, said: undefined, ...what};
    this.#host.requestUpdate();
  }

  get #code(): {code: string; picture: QrCode | undefined} {
    const {sheet, source} = this.#questionnaire;
    const {answers} = sheet;
    if (this.#made?.answers !== answers) {
      const code = encodeAnswers(source.instrument!, answers);
      this.#made = {answers, code, picture: code.length > MOST_DRAWN ? undefined : qrCode(code)};
    }
    return this.#made;
  }

  /** The code in a page that takes it: the host's, or this one where the group is here. */
  get #link(): string {
    const isHere = !this.#host.groupPage && document.querySelector('coop-group') !== null;
    const page = isHere ? new URL(location.href) : this.#groupPage.page;
    if (!page) return '';
    page.hash = `coop=${this.#code.code}`;
    return page.href;
  }

  /** What the code does not hold, of what there is or was asked. */
  get #omitted(): Omitted[] {
    const {sheet, source} = this.#questionnaire;
    const is: Record<Omitted, boolean> = {
      comments: Object.keys(sheet.comments).length > 0,
      unscored: !itemsOf(source.instrument!.tree).every(isScored),
      project: Object.keys(sheet.project ?? {}).length > 0,
    };
    return (Object.keys(is) as Omitted[]).filter((what) => is[what]);
  }

  async #copy(what: string): Promise<void> {
    this.#do({});
    try {
      await navigator.clipboard.writeText(what === 'link' ? this.#link : groupsOf(this.#code.code).join(' '));
      this.#do({said: 'copied'});
    } catch {
      this.#do({said: 'notCopied'});
    }
  }

  #render(html: Draw, level: number, isMain: boolean): TemplateResult {
    const words = this.#words;
    const {code, picture} = this.#code;
    const link = this.#link;
    const omitted = this.#omitted;
    const {said} = this.#doneWith;
    const renderCopy = (what: string, label: string) => html`<button name="copy" value=${what}>${label}</button>`;
    const canCopy = 'clipboard' in navigator;
    return html`<div class="sharing" part="sharing" role="group" aria-labelledby=${HEADING} ?hidden=${!this.#isOpen}>
      <div>
        <h3 aria-level=${level} id=${HEADING} tabindex="-1">${this.#isAwaited ? words.awaited : words.title}</h3>
        <p>${words.lead}</p>
        <ol class="code" aria-label=${words.code}>
          ${groupsOf(code).map(
            (group) =>
              html`<li>
                <span aria-hidden="true">${group}</span> <span class="unseen">${[...group].join(' ')}</span>
              </li>`,
          )}
        </ol>
        ${link ? html`<p><a class="quiet" href=${link}>${words.link}</a> <small>${words.linkHelp}</small></p>` : ''}
        ${omitted.length > 0 ? html`<p class="help">${words.omitted(omitted)}</p>` : ''}
      </div>
      ${picture ? renderQrCode(html, picture, words.picture) : ''}
      <p class="moves">
        ${canCopy ? renderCopy('code', words.copyCode) : ''}
        ${canCopy && link ? renderCopy('link', words.copyLink) : ''}
        <span role="status">${said ? words[said] : ''}</span>
        <button class=${isMain ? 'main' : ''} name="code-given">${words.given}</button>
      </p>
    </div>`;
  }
}

const HEADING = 'h-to-share';
/** Longer codes make a picture that is too fine for a phone. */
const MOST_DRAWN = 300;

/** As one reads a code out. */
function groupsOf(code: string): string[] {
  return code.match(/.{1,4}/g) ?? [];
}
