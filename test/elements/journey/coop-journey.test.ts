import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {isSameData} from '../../../src/core/same-data.js';
import {CoopJourney} from '../../../src/elements/journey/coop-journey.js';
import type {CoopProgressDetail} from '../../../src/elements/journey/events.js';
import type {CoopErrorDetail} from '../../../src/elements/shared/events.js';
import {monthsLater} from '../../../src/elements/journey/date.js';
import {dayOf} from '../../../src/elements/shared/date.js';
import {parseProgress} from '../../../src/elements/journey/parse-progress.js';
import {TIMES, type TimeId} from '../../../src/elements/messages/time.js';
import type {JourneyProgress} from '../../../src/elements/journey/progress.js';
import {times} from '../../../src/elements/messages/fr/times.js';
import {times as englishTimes} from '../../../src/elements/messages/en/times.js';
import {registerLocale} from '../../../src/elements/shared/locale.js';
import {DraftStore, type Draft} from '../../../src/storage/index.js';
import {ariaSnapshot, emulateMedia, engine, needs} from '../../support/page.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {responsesOf} from '../group/support.js';
import {details, find, press, ready, record, textOf} from '../support.js';

const SCHEMA = 'coop-elements/journey/1';
let count = 0;
let key = '';

const journey = (template = html`<coop-journey></coop-journey>`) => ready(CoopJourney, template);
const kept = () => ready(CoopJourney, html`<coop-journey autosave=${key}></coop-journey>`);
const shown = (host: LitElement) =>
  [...host.shadowRoot!.querySelectorAll('section')].filter((section) => section.checkVisibility()).map(nameOf);
const nameOf = (section: Element) => section.getAttribute('aria-labelledby')!.replace('h-', '');
const go = (host: LitElement, place: TimeId | 'notes') => press(host, 'go', place);
// Compared as elements, what differs would be written out with all that it holds.
const has = (host: LitElement, selector: string) => host.shadowRoot!.querySelector(selector) !== null;
const isFocused = (host: LitElement, selector: string) => find(host, selector).matches(':focus');
const plain = (text: string) => text.replace(/\s/g, ' ');

function type(host: CoopJourney, time: TimeId, text: string): void {
  const field = find<HTMLTextAreaElement>(host, `textarea[name="${time}"]`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

async function write(host: CoopJourney, time: TimeId, text: string): Promise<void> {
  type(host, time, text);
  await host.updateComplete;
}

/** Replaces a method, until what it returns is called. */
function stub(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {value, configurable: true, writable: true});
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

const refusing = (name: string) => () => {
  throw new DOMException('', name);
};

/** The files handed over while `act` runs, with their names. */
async function filesOf(act: () => Promise<void>): Promise<{name: string; type: string; text: string}[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const restore = [
    stub(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob)}`),
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    }),
  ];
  try {
    await act();
  } finally {
    restore.forEach((undo) => undo());
  }
  return Promise.all(blobs.map(async (blob, i) => ({name: names[i]!, type: blob.type, text: await blob.text()})));
}

/** What this device has under a key, as another tab finds it. */
async function draftAt(given = key): Promise<Draft | undefined> {
  const store = new DraftStore(`coop-journey||${given}`);
  const read = await store.read();
  store.close();
  return read.ok ? read.value : undefined;
}

const stored = async (given = key) => (await draftAt(given))?.data as JourneyProgress | undefined;
const putAside = async () => (await draftAt())?.aside.map(({data}) => (data as JourneyProgress).notes);

/** Writes as another tab, or an earlier visit, does; nothing, as one that erases. */
async function elsewhere(data?: unknown, given = key): Promise<void> {
  const store = new DraftStore(`coop-journey||${given}`);
  const read = await store.read();
  const seen = read.ok ? read.value?.revision : undefined;
  await (data === undefined ? store.remove(seen) : store.write(data, seen));
  store.close();
}

/** All that was done is on the disk, by what is said. */
const isKept = (host: LitElement) =>
  waitUntil(() => /^Gardé sur cet appareil à/.test(host.shadowRoot!.querySelector('.kept')?.textContent ?? ''), 'kept');

/** The page is left, as far as the element knows. */
async function leavePage(host: HTMLElement): Promise<void> {
  host.remove();
  await aTimeout(50);
}

const isNoticed = (host: LitElement, words: string) =>
  waitUntil(() => host.shadowRoot!.querySelector('.notice p')?.textContent.includes(words), words);

/** The fields of a journey as an earlier version wrote them. */
const formerly = (data: unknown, given = key) =>
  localStorage.setItem(
    `coop-elements:${given}`,
    JSON.stringify({schema: 'coop-elements/device/1', savedAt: '2026-11-22T09:00:00.000Z', data}),
  );
const former = (given = key) => localStorage.getItem(`coop-elements:${given}`);

describe('coop-journey', () => {
  beforeEach(() => {
    localStorage.clear();
    key = `test-${Date.now()}-${count++}`;
  });
  afterEach(async () => {
    if (engine === 'Chromium') await emulateMedia({media: null, forcedColors: null});
  });

  describe('walking', () => {
    it('shows one time, its words, and the way on', async () => {
      const host = await journey();
      expect(shown(host)).to.deep.equal(['disponible']);
      const [first] = times;
      const section = find(host, 'section');
      for (const words of [first!.title, first!.text, ...first!.prompts]) expect(section.textContent).to.contain(words);
      expect(section.textContent).to.contain('Temps 1 sur 9');
      expect(section.querySelector('.moves')!.textContent.trim()).to.equal('Continuer');
    });

    it('goes on and back, and takes the focus to the heading', async () => {
      const host = await journey();
      for (const [i, time] of TIMES.entries()) {
        expect(shown(host)).to.deep.equal([time]);
        if (i) expect(isFocused(host, `#h-${time}`)).to.equal(true);
        await press(host, 'go', TIMES[i + 1] ?? 'notes');
        find(host, 'section:not([hidden]) h3');
      }
      expect(shown(host)).to.deep.equal(['notes']);
      find(host, '.notes .moves button').click();
      await host.updateComplete;
      expect(shown(host)).to.deep.equal(['decantation']);
      find(host, 'section:not([hidden]) .moves button').click();
      await host.updateComplete;
      expect(shown(host)).to.deep.equal(['retour']);
      expect(isFocused(host, '#h-retour')).to.equal(true);
    });

    it('has no order: the list leads anywhere, and says where one is', async () => {
      const host = await journey();
      await go(host, 'detour');
      const current = host.shadowRoot!.querySelectorAll('[aria-current="step"]');
      expect([...current].map((button) => (button as HTMLButtonElement).value)).to.deep.equal(['detour']);
      await go(host, 'lien');
      expect(shown(host)).to.deep.equal(['lien']);
      expect(host.progress.time).to.equal('lien');
    });

    it('by keyboard alone', async () => {
      const host = await journey();
      find(host, 'nav button[value="perception"]').focus();
      await sendKeys({press: 'Enter'});
      await host.updateComplete;
      expect(isFocused(host, '#h-perception')).to.equal(true);
      // From the heading: timer, note, words, back, on.
      const names: string[] = [];
      for (let i = 0; i < 5; i++) {
        await sendKeys({press: 'Tab'});
        const {localName, name = localName, value = ''} = host.shadowRoot!.activeElement as HTMLButtonElement;
        names.push(`${name} ${value}`.trim());
      }
      expect(names).to.deep.equal(['timer perception', 'perception', 'summary', 'go detour', 'go maturite']);
      await sendKeys({press: 'Space'});
      await host.updateComplete;
      expect(isFocused(host, '#h-maturite')).to.equal(true);
    });

    it('is read as a list, then one region', async function () {
      needs(this, 'ariaSnapshot');
      const host = await journey();
      host.id = 'read';
      await go(host, 'lien');
      await write(host, 'lien', 'Trois histoires.');
      const snapshot = plain(await ariaSnapshot('#read'));
      for (const line of [
        '- heading "Les neuf temps de la coopération" [level=2]',
        '- navigation "Les neuf temps de la coopération":',
        '- button "2 Se mettre en lien , avec une note"',
        '- region "Se mettre en lien":',
        '- paragraph: Temps 2 sur 9',
        '- heading "Se mettre en lien" [level=3]',
        '- list "Pour en parler":',
        '- group "Minuteur":',
        '- timer: reste 20 minutes',
        '- button "Démarrer"',
        '- textbox "Ce que nous retenons de ce temps": Trois histoires.',
        '- button "Précédent"',
        '- button "Continuer"',
        '- button "Imprimer"',
      ])
        expect(snapshot).to.contain(plain(line));
      expect(snapshot).not.to.contain('Effacer');
      expect(snapshot.match(/- region/g)).to.have.length(1);
    });

    it('breaks no rule of accessibility', async () => {
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await press(host, 'timer', 'disponible');
      await expect(host).to.be.accessible();
      await go(host, 'decantation');
      await expect(host).to.be.accessible();
      await go(host, 'notes');
      await press(host, 'erase');
      await expect(host).to.be.accessible();
    });

    it('fills the screen where it can, and says so where it cannot', async () => {
      const host = await journey();
      host.requestFullscreen = () => Promise.reject(new TypeError('denied'));
      await press(host, 'full-screen');
      await waitUntil(() => host.shadowRoot!.querySelector('.notice'));
      expect(textOf(host, '.notice')).to.equal('Le plein écran n’est pas possible ici.');
      let asked = 0;
      host.requestFullscreen = () => Promise.resolve(void asked++);
      await press(host, 'full-screen');
      expect(asked).to.equal(1);
    });

    it('offers no full screen where there is none', async () => {
      const restore = stub(Document.prototype, 'fullscreenEnabled', false);
      const host = await journey();
      expect(has(host, '[name="full-screen"]')).to.equal(false);
      restore();
    });

    it('has no row that runs out of 320 px, at 200 % of text', async () => {
      const host = await ready(
        CoopJourney,
        html`<div style="inline-size: 320px; font-size: 200%">
          <coop-journey
            autosave=${key}
            .progress=${{schema: SCHEMA, time: 'maturite', notes: {lien: 'x'}}}
          ></coop-journey>
        </div>`,
      );
      for (const place of ['perception', 'decantation', 'notes'] as const) {
        await go(host, place);
        const {left, right} = host.getBoundingClientRect();
        const out = [...host.shadowRoot!.querySelectorAll('*')].filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
        });
        expect(out.map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
      }
    });
  });

  describe('the timer', () => {
    const {now} = Date;
    let clock: number;
    const clockOf = (host: LitElement) => textOf(host, 'section:not([hidden]) .clock [aria-hidden]');
    const said = (host: LitElement) => plain(textOf(host, '.root > .unseen'));
    /** As when a tab wakes up: nothing has called meanwhile. */
    const sleep = async (host: LitElement, seconds: number) => {
      clock += seconds * 1000;
      document.dispatchEvent(new Event('visibilitychange'));
      await host.updateComplete;
    };

    beforeEach(() => {
      clock = now();
      Date.now = () => clock;
    });
    afterEach(() => {
      Date.now = now;
    });

    it('rests at the suggested length until it is started, and says that it starts', async () => {
      const host = await journey();
      expect(clockOf(host)).to.equal('10:00');
      expect(plain(textOf(host, '.timer small'))).to.equal('Durée proposée : 10 minutes');
      await sleep(host, 30);
      expect(clockOf(host)).to.equal('10:00');
      expect(said(host)).to.equal('');
      await press(host, 'timer', 'disponible');
      expect(said(host)).to.equal('Se rendre disponible : le minuteur part pour 10 minutes.');
      await sleep(host, 65);
      expect(clockOf(host)).to.equal('8:55');
      expect(textOf(host, 'section:not([hidden]) .clock .unseen')).to.equal('reste 8 minutes 55 secondes');
    });

    it('pauses, goes on, and starts again', async () => {
      const host = await journey();
      const button = () => textOf(host, 'section:not([hidden]) [name=timer]');
      expect(button()).to.equal('Démarrer');
      await press(host, 'timer', 'disponible');
      expect(button()).to.equal('Mettre en pause');
      await sleep(host, 60);
      await press(host, 'timer', 'disponible');
      expect(button()).to.equal('Reprendre');
      await sleep(host, 600);
      expect(clockOf(host)).to.equal('9:00');
      await press(host, 'timer', 'disponible');
      await sleep(host, 30);
      expect(clockOf(host)).to.equal('8:30');
      await press(host, 'again', 'disponible');
      expect(clockOf(host)).to.equal('10:00');
      expect(button()).to.equal('Démarrer');
      expect(isFocused(host, 'section:not([hidden]) [name=timer]')).to.equal(true);
    });

    it('says once that its length has passed, and goes on counting what is taken besides', async () => {
      const host = await journey();
      await press(host, 'timer', 'disponible');
      await sleep(host, 599);
      expect(clockOf(host)).to.equal('0:01');
      expect(said(host)).to.contain('le minuteur part');
      await sleep(host, 1);
      const over = 'Le temps proposé est passé. Prenez celui qu’il vous faut.';
      expect(clockOf(host)).to.equal('0:00');
      expect(textOf(host, '.timer small')).to.equal(over);
      expect(said(host)).to.equal('Se rendre disponible : le temps proposé est passé. Prenez celui qu’il vous faut.');

      const told: MutationRecord[] = [];
      const observer = new MutationObserver((records) => told.push(...records));
      observer.observe(find(host, '.root > .unseen'), {childList: true, characterData: true, subtree: true});
      await sleep(host, 125);
      expect(clockOf(host)).to.equal('+2:05');
      expect(textOf(host, 'section:not([hidden]) .clock .unseen')).to.equal('2 minutes 5 secondes de plus');
      await sleep(host, 3600);
      expect(told.concat(observer.takeRecords())).to.deep.equal([]);
      expect(find(host, '.clock').matches('[aria-live]')).to.equal(false);
    });

    it('is as long as the clock says, after a sleep past its end', async () => {
      const host = await journey();
      await press(host, 'timer', 'disponible');
      await sleep(host, 3 * 3600);
      expect(clockOf(host)).to.equal('+170:00');
      expect(said(host)).to.contain('le temps proposé est passé');
    });

    it('loses nothing when the clock is set back', async () => {
      const host = await journey();
      await press(host, 'timer', 'disponible');
      await sleep(host, -3600);
      expect(clockOf(host)).to.equal('10:00');
    });

    it('goes on while the group is at another time, which has its own', async () => {
      const host = await journey();
      await press(host, 'timer', 'disponible');
      await go(host, 'lien');
      expect(clockOf(host)).to.equal('20:00');
      const name = textOf(host, 'nav [value=disponible]');
      expect(name).to.contain('minuteur en marche');
      await sleep(host, 600);
      expect(said(host)).to.contain('Se rendre disponible : le temps proposé est passé');
      expect(clockOf(host)).to.equal('20:00');
      // What is over was said, and is not said again over what came since.
      await press(host, 'timer', 'lien');
      await sleep(host, 5);
      expect(said(host)).to.equal('Se mettre en lien : le minuteur part pour 20 minutes.');
      await go(host, 'disponible');
      expect(clockOf(host)).to.equal('+0:05');
    });

    it('ticks by itself, and not once it is gone', async () => {
      Date.now = now;
      const host = await journey();
      await press(host, 'timer', 'disponible');
      await waitUntil(() => clockOf(host) === '9:58', 'it does not tick', {timeout: 4000});
      await press(host, 'timer', 'disponible');
      let updates = 0;
      host.requestUpdate = () => void updates++;
      await aTimeout(1100);
      expect(updates).to.equal(0);
    });
  });

  describe('notes', () => {
    it('are told, time by time, as frozen data', async () => {
      const events = record('coop-progress');
      const host = await journey();
      await write(host, 'disponible', 'Présents.');
      await go(host, 'lien');
      await write(host, 'lien', 'Trois histoires.');
      await write(host, 'disponible', '');
      const told = details<CoopProgressDetail>(events).map(({progress}) => progress);
      expect(told).to.deep.equal([
        {schema: SCHEMA, time: 'disponible', notes: {disponible: 'Présents.'}},
        {schema: SCHEMA, time: 'lien', notes: {disponible: 'Présents.'}},
        {schema: SCHEMA, time: 'lien', notes: {disponible: 'Présents.', lien: 'Trois histoires.'}},
        {schema: SCHEMA, time: 'lien', notes: {lien: 'Trois histoires.'}},
      ]);
      expect(events.every((event) => event.bubbles && event.composed)).to.equal(true);
      expect(Object.isFrozen(told[2]) && Object.isFrozen(told[2]!.notes)).to.equal(true);
      expect(structuredClone(told[3])).to.deep.equal(host.progress);
    });

    it('are together at the end, each with a way back to it', async () => {
      const host = await journey();
      await go(host, 'notes');
      expect(textOf(host, '.notes > .lead')).to.equal('Vos notes se retrouveront ici, temps par temps.');
      await write(host, 'detour', 'Et si…\n<b>tout</b>');
      const rows = [...host.shadowRoot!.querySelectorAll('.notes li p')].map(({textContent}) => textContent);
      expect(rows).to.have.length(9);
      expect(rows[4]).to.equal('Et si…\n<b>tout</b>');
      expect(rows[0]).to.equal('pas encore de note');
      expect(host.shadowRoot!.querySelectorAll('[name=save]'), 'one button keeps them').to.have.length(1);
      find(host, '.notes li:nth-child(5) button').click();
      await host.updateComplete;
      expect(shown(host)).to.deep.equal(['detour']);
    });

    it('are kept as a text: title, date, time by time', async () => {
      const host = await ready(CoopJourney, html`<coop-journey heading="La Fabrique des communs"></coop-journey>`);
      expect(has(host, '[name=save]')).to.equal(false);
      await write(host, 'lien', 'Une note\nsur deux lignes\n');
      const [file, ...others] = await filesOf(() => press(host, 'save'));
      expect(others).to.deep.equal([]);
      expect(file!.name).to.equal(`notes-neuf-temps-${dayOf(new Date())}.txt`);
      expect(file!.type).to.equal('text/plain;charset=utf-8');
      const today = new Intl.DateTimeFormat('fr', {dateStyle: 'long'}).format(new Date());
      expect(file!.text.startsWith(`La Fabrique des communs\n\n${today}\n\n1. Se rendre disponible\n\n`)).to.equal(
        true,
      );
      expect(file!.text).to.contain(
        '\n\n2. Se mettre en lien\n\nUne note\nsur deux lignes\n\n3. Poser le cadre\n\n(pas',
      );
      expect(file!.text).to.match(/9\. Décanter\n\n\(pas encore de note\)\n$/);
    });

    it('are not left behind unasked, unless they are kept somewhere', async () => {
      const leave = () => dispatchEvent(new Event('beforeunload', {cancelable: true}));
      const host = await journey();
      await go(host, 'lien');
      expect(leave()).to.equal(true);
      await write(host, 'lien', 'Une note');
      expect(leave()).to.equal(false);
      await filesOf(() => press(host, 'save'));
      expect(leave(), 'a browser tells nobody whether it saved a file').to.equal(false);
      expect(textOf(host, '.notice')).to.equal(
        'Le fichier est remis à votre navigateur, qui ne dit pas s’il l’a enregistré. J’ai bien le fichier',
      );
      await press(host, 'have-file');
      expect(leave()).to.equal(true);
      expect(host.shadowRoot!.querySelector('.notice')).to.equal(null);
      await write(host, 'lien', 'Une autre');
      expect(leave()).to.equal(false);
      host.addEventListener('coop-progress', (event) => event.preventDefault());
      await write(host, 'lien', 'Celle-ci, la page la garde');
      expect(leave()).to.equal(true);
      host.remove();

      const other = await kept();
      await write(other, 'lien', 'Une note');
      expect(leave(), 'it is not on the disk yet').to.equal(false);
      await isKept(other);
      expect(leave()).to.equal(true);
    });

    it('print as one document: nine times, their notes, room for the others', async function () {
      needs(this, 'emulateMedia');
      const host = await ready(
        CoopJourney,
        html`<coop-journey>
          <p slot="lien">Le jeu des liens</p>
        </coop-journey>`,
      );
      await write(host, 'cadre', 'On parle en je.');
      await emulateMedia({media: 'print'});
      expect(shown(host)).to.deep.equal([...TIMES]);
      const seen = (selector: string) =>
        [...host.shadowRoot!.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      expect(seen('button, textarea, input, nav, .timer, footer')).to.equal(0);
      expect(seen('.lines')).to.equal(8);
      expect(seen('p.text')).to.equal(1);
      expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });

  describe('what a host puts in a time', () => {
    it('is on show in it, and stays alive in the others', async () => {
      const host = await ready(
        CoopJourney,
        html`<coop-journey>
          <label slot="lien">Prénom <input /></label>
          <p slot="maturite">Nos principes</p>
        </coop-journey>`,
      );
      const field = host.querySelector('input')!;
      expect(field.checkVisibility()).to.equal(false);
      await go(host, 'lien');
      expect(field.checkVisibility()).to.equal(true);
      field.value = 'Ana';
      await go(host, 'cadre');
      await go(host, 'lien');
      expect(host.contains(field)).to.equal(true);
      expect(field.value).to.equal('Ana');
    });

    it('has buttons and fields of its own', async () => {
      const host = await ready(
        CoopJourney,
        html`<coop-journey>
          <button slot="disponible" name="go" value="retour">Ailleurs</button>
          <textarea slot="disponible" name="lien"></textarea>
        </coop-journey>`,
      );
      host.querySelector('button')!.click();
      host.querySelector('textarea')!.value = 'x';
      host.querySelector('textarea')!.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await host.updateComplete;
      expect(host.progress).to.deep.equal({schema: SCHEMA, time: 'disponible', notes: {}});
    });

    it('stands instead of the principles, which are brought where there is nothing', async () => {
      const own = await ready(CoopJourney, html`<coop-journey><p slot="maturite">Nos principes</p></coop-journey>`);
      await go(own, 'maturite');
      expect(has(own, 'coop-principles')).to.equal(false);

      const host = await journey();
      expect(has(host, 'coop-principles')).to.equal(false);
      await go(host, 'maturite');
      await host.updateComplete;
      const principles = find<LitElement & {value: object}>(host, 'coop-principles');
      await principles.updateComplete;
      expect(principles.shadowRoot!.textContent).to.contain('Dialogies de la coopération');
      principles.value = {savoir: {a: 7, b: 6}};
      await go(host, 'retour');
      await go(host, 'maturite');
      expect(find<LitElement & {value: object}>(host, 'coop-principles').value).to.deep.equal({savoir: {a: 7, b: 6}});
      expect(principles.isConnected).to.equal(true);
    });
  });

  describe('each on a phone', () => {
    const choose = async (host: CoopJourney, value: string) => {
      find<HTMLInputElement>(host, `input[name=apart][value="${value}"]`).click();
      await host.updateComplete;
      await host.updateComplete;
    };

    it('hosts the group in the seventh time, and what it says is taken into the notes of the eighth', async () => {
      const host = await journey(html`<coop-journey join="/repondre.html"></coop-journey>`);
      await go(host, 'maturite');
      await choose(host, 'apart');
      await waitUntil(() => has(host, 'coop-group'));
      expect(host.progress.apart).to.equal(true);
      expect(find(host, 'coop-principles').hidden).to.equal(true);
      const group = find<LitElement & {responses: unknown; response: unknown; join: string}>(host, 'coop-group');
      expect(group.join).to.equal('/repondre.html');
      const {id} = dialogies.tree.flatMap((one) => ('children' in one ? one.children : [one]))[0]!;
      group.responses = responsesOf(
        [
          [9, 1],
          [1, 9],
          [9, 2],
          [2, 9],
        ].map(([a, b]) => ({[id]: {a: a!, b: b!}})),
        dialogies,
      );
      await waitUntil(() => group.shadowRoot!.querySelector('button[name=reveal]'));
      await press(group, 'reveal');
      await waitUntil(() => group.response);
      await press(group, 'step', 'agree');
      find<HTMLInputElement>(group, 'input[name=position][value=disagreement]').click();
      await group.updateComplete;
      await go(host, 'retour');
      expect(textOf(host, '.said .text')).to.contain('nous restons en désaccord');
      await press(host, 'take-said');
      expect(host.progress.notes.retour).to.contain('nous restons en désaccord');
      await go(host, 'maturite');
      await choose(host, '');
      expect(find(host, 'coop-principles').hidden).to.equal(false);
      expect(find(host, 'coop-group'), 'what was begun stays').to.equal(group);
    });

    it('keeps that choice in the progress, and asks for nothing before', async () => {
      const host = await journey();
      host.progress = {schema: SCHEMA, time: 'maturite', notes: {}, apart: true};
      await host.updateComplete;
      await waitUntil(() => has(host, 'coop-group'));
      expect(has(host, 'coop-principles')).to.equal(false);
    });

    it('is accessible', async () => {
      const host = await journey();
      await go(host, 'maturite');
      await choose(host, 'apart');
      await waitUntil(() => has(host, 'coop-group'));
      await expect(host).to.be.accessible();
    });
  });

  describe('coming back', () => {
    const progress: JourneyProgress = {
      schema: SCHEMA,
      time: 'detour',
      notes: {lien: 'Trois histoires.'},
      next: '2027-05-22',
    };

    it('goes on where a host says, before and after it is attached', async () => {
      const events = record('coop-progress');
      const early = document.createElement('coop-journey');
      early.progress = progress;
      document.body.append(early);
      await early.updateComplete;
      expect(shown(early)).to.deep.equal(['detour']);
      expect(early.progress).to.deep.equal(progress);
      early.remove();

      const host = await journey();
      host.progress = progress;
      await host.updateComplete;
      expect(shown(host)).to.deep.equal(['detour']);
      expect(find<HTMLTextAreaElement>(host, '#n-lien').value).to.equal('Trois histoires.');
      expect(find<HTMLInputElement>(host, '#next').value).to.equal('2027-05-22');
      expect(events).to.deep.equal([]);
    });

    it('takes the last of two', async () => {
      const host = await journey();
      host.progress = {...progress, time: 'lien'};
      host.progress = progress;
      await host.updateComplete;
      expect(host.progress.time).to.equal('detour');
    });

    const refused: {name: string; given: unknown; code?: string; path: string}[] = [
      {name: 'no object', given: 'detour', path: '$'},
      {name: 'a list', given: [], path: '$'},
      {name: 'no schema', given: {time: 'lien', notes: {}}, path: '$.schema'},
      {
        name: 'a newer one',
        given: {...progress, schema: 'coop-elements/journey/2'},
        path: '$.schema',
        code: 'newer-schema',
      },
      {name: 'another time', given: {...progress, time: 'matin'}, path: '$.time'},
      {name: 'notes that are none', given: {...progress, notes: []}, path: '$.notes'},
      {name: 'a note that is no text', given: {...progress, notes: {lien: 3}}, path: '$.notes.lien'},
      {name: 'a note to no time', given: {...progress, notes: {matin: 'x'}}, path: '$.notes.matin'},
      {name: 'no date', given: {...progress, next: '22/05/2027'}, path: '$.next'},
      {name: 'no such day', given: {...progress, next: '2027-02-30'}, path: '$.next'},
      {name: 'another key', given: {...progress, mood: 'good'}, path: '$.mood'},
      {
        name: 'too much',
        given: {...progress, notes: {lien: 'x'.repeat(4 * 1024 * 1024)}},
        path: '$.notes.lien',
        code: 'too-large',
      },
      {
        name: 'a note that is too long',
        given: {...progress, notes: {lien: 'x'.repeat(100_001)}},
        path: '$.notes.lien',
        code: 'out-of-range',
      },
      {name: 'a hostile key', given: JSON.parse('{"__proto__":{}}'), path: '$.__proto__', code: 'hostile-key'},
    ];
    for (const {name, given, code = 'invalid', path} of refused)
      it(`refuses ${name}, says so, and stays as it was`, async () => {
        const errors = record('coop-error');
        const host = await journey();
        host.progress = progress;
        await host.updateComplete;
        host.progress = given as JourneyProgress;
        await host.updateComplete;
        const told = details<CoopErrorDetail>(errors);
        expect(told.map((detail) => detail.code)).to.deep.equal([code]);
        expect(told[0]!.message.startsWith(`${path}: `), told[0]!.message).to.equal(true);
        expect(host.progress).to.deep.equal(progress);
      });

    it('takes no date that is half there', () => {
      for (const next of ['2027-5-2', '2027-13-01', '2027-02-29', '', 20270522, null])
        expect(() => parseProgress({...progress, next}), String(next)).to.throw('$.next');
      expect(parseProgress({...progress, next: '2028-02-29'}).next).to.equal('2028-02-29');
    });

    it('touches no storage without autosave', async () => {
      const databases = (await indexedDB.databases()).length;
      const host = await journey();
      await write(host, 'disponible', 'x');
      expect([localStorage.length, await indexedDB.databases().then((all) => all.length)]).to.deep.equal([
        0,
        databases,
      ]);
      expect(has(host, '[name=erase]')).to.equal(false);
      expect(plain(textOf(host, '[part=tools] p'))).to.equal(
        'Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
      );
    });

    it('finds on this device what it was left with', async () => {
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await go(host, 'lien');
      await isKept(host);
      expect(await stored()).to.deep.equal({schema: SCHEMA, time: 'lien', notes: {disponible: 'Présents.'}});
      expect(textOf(host, '[part=tools] p')).to.equal('Vos notes restent sur cet appareil, et nulle part ailleurs.');
      await leavePage(host);

      const back = await kept();
      expect(shown(back)).to.deep.equal(['lien']);
      expect(find<HTMLTextAreaElement>(back, '#n-disponible').value).to.equal('Présents.');
      expect(has(back, '.notice')).to.equal(false);
      expect(textOf(back, '.kept')).to.match(/^Gardé sur cet appareil à \d\d:\d\d\.$/);
    });

    it('says that it is kept once it is on the disk, and not before', async () => {
      const host = await kept();
      expect(textOf(host, '.kept')).to.equal('');
      await write(host, 'disponible', 'Un');
      await isKept(host);
      type(host, 'disponible', 'Un, deux');
      await Promise.resolve();
      expect(textOf(host, '.kept'), 'it is on its way').to.equal('');
      await isKept(host);
      expect((await stored())!.notes).to.deep.equal({disponible: 'Un, deux'});
    });

    it('keeps each key apart, and follows the key', async () => {
      await elsewhere({...progress, notes: {lien: 'lundi'}}, `${key}-lundi`);
      await elsewhere({...progress, notes: {lien: 'mardi'}}, `${key}-mardi`);
      const host = await ready(CoopJourney, html`<coop-journey autosave="${key}-lundi"></coop-journey>`);
      expect(host.progress.notes).to.deep.equal({lien: 'lundi'});
      await write(host, 'cadre', 'encore lundi');
      // While that is still on its way to the disk.
      host.autosave = `${key}-mercredi`;
      await host.updateComplete;
      expect(host.progress.notes).to.deep.equal({});
      await write(host, 'lien', 'mercredi');
      await isKept(host);
      const all = ['lundi', 'mardi', 'mercredi'].map(async (day) => (await stored(`${key}-${day}`))!.notes);
      expect(await Promise.all(all)).to.deep.equal([
        {lien: 'lundi', cadre: 'encore lundi'},
        {lien: 'mardi'},
        {lien: 'mercredi'},
      ]);
    });

    it('names its place by the page and its id or rank, where the key is empty', async () => {
      const root = await fixture<HTMLElement>(html`
        <div>
          <coop-journey autosave></coop-journey>
          <coop-journey autosave></coop-journey>
          <coop-journey autosave id="ours"></coop-journey>
        </div>
      `);
      const {pathname, search} = location;
      const places = ['0', '1', 'ours'].map((name) => `${pathname}${search || '?'}#${name}`);
      for (const place of places) await elsewhere(undefined, place);
      const hosts = [...root.querySelectorAll('coop-journey')];
      for (const [i, host] of hosts.entries()) {
        await host.updateComplete;
        await write(host, 'lien', String(i));
        await isKept(host);
      }
      const all = await Promise.all(places.map(async (place) => (await stored(place))?.notes.lien));
      expect(all).to.deep.equal(['0', '1', '2']);
      for (const host of hosts) await host.updateComplete.then(() => press(host, 'erase'));
    });

    it('goes on as it was where it is moved on the page', async () => {
      const host = await kept();
      await write(host, 'lien', 'Une note');
      await write(host, 'lien', 'Une note, et une autre');
      document.body.append(host);
      await host.updateComplete;
      await isKept(host);
      expect(has(host, '.notice')).to.equal(false);
      await write(host, 'lien', 'Trois notes');
      await isKept(host);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([{lien: 'Trois notes'}, []]);
      host.remove();
    });

    it('of two with one key, keeps the first, and the second says so', async () => {
      const root = await fixture<HTMLElement>(
        html`<div><coop-journey autosave=${key}></coop-journey><coop-journey autosave=${key}></coop-journey></div>`,
      );
      const [first, second] = [...root.querySelectorAll('coop-journey')] as [CoopJourney, CoopJourney];
      await first.updateComplete;
      await second.updateComplete;
      await write(first, 'lien', 'La première');
      await write(second, 'lien', 'La seconde');
      await isKept(first);
      expect(await stored()).to.deep.equal(first.progress);
      expect(textOf(second, '.notice p')).to.contain('celui-ci ne l’est pas');
      expect(textOf(second, '[part=tools] p')).to.contain('restent dans cette page');
      expect([has(second, '.kept'), has(second, '[name=erase]')]).to.deep.equal([false, false]);
    });

    it('clears the device, and brings all of it back', async () => {
      const events = record('coop-progress');
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await go(host, 'lien');
      await isKept(host);
      await press(host, 'erase');
      await isNoticed(host, 'Vos notes sont effacées de cet appareil.');
      expect(await draftAt()).to.equal(undefined);
      expect(host.progress).to.deep.equal({schema: SCHEMA, time: 'disponible', notes: {}});
      await waitUntil(() => isFocused(host, '[name=undo]'));
      expect(details<CoopProgressDetail>(events).at(-1)!.progress.notes).to.deep.equal({});
      expect(dispatchEvent(new Event('beforeunload', {cancelable: true})), 'there is nothing to lose').to.equal(true);

      await press(host, 'undo');
      expect(host.progress).to.deep.equal({schema: SCHEMA, time: 'lien', notes: {disponible: 'Présents.'}});
      expect(textOf(host, '.notice')).to.equal('Vos notes sont revenues.');
      await isKept(host);
      expect(await stored()).to.deep.equal(host.progress);
      await waitUntil(() => isFocused(host, '.notice'));
    });

    it('says that it is cleared once it is, and else that it is not', async () => {
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await isKept(host);
      const allow = stub(IDBObjectStore.prototype, 'delete', () => {
        throw new DOMException('', 'UnknownError');
      });
      await press(host, 'erase');
      await isNoticed(host, 'n’a rien pu effacer');
      allow();
      expect((await stored())!.notes).to.deep.equal({disponible: 'Présents.'});
      await press(host, 'undo');
      await isKept(host);
      expect((await stored())!.notes).to.deep.equal({disponible: 'Présents.'});
    });

    it('follows what another tab writes, and stays at its own time', async () => {
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await isKept(host);
      await elsewhere({...host.progress, time: 'retour', notes: {disponible: 'Présents, et curieux.'}});
      await waitUntil(() => host.progress.notes.disponible === 'Présents, et curieux.');
      await host.updateComplete;
      expect(shown(host)).to.deep.equal(['disponible']);
      expect(find<HTMLTextAreaElement>(host, '#n-disponible').value).to.equal('Présents, et curieux.');
      expect(textOf(host, '.notice')).to.equal('Vos notes ont été complétées dans un autre onglet.');
      await write(host, 'lien', 'Ensemble.');
      await isKept(host);
      expect((await stored())!.notes).to.deep.equal({disponible: 'Présents, et curieux.', lien: 'Ensemble.'});
    });

    /** What was kept in one tab, then changed in two at once. */
    async function changedTwice(
      before: JourneyProgress['notes'],
      theirs: JourneyProgress['notes'],
      ours: JourneyProgress['notes'],
    ): Promise<CoopJourney> {
      await elsewhere({...progress, notes: before});
      const host = await kept();
      // The other one writes, and this one before it has heard of it.
      await elsewhere({...progress, notes: theirs});
      for (const time of TIMES) if (ours[time] !== before[time]) type(host, time, ours[time] ?? '');
      await host.updateComplete;
      await isKept(host);
      return host;
    }

    // Worked by hand: a note that one side changed is as it left it; one that both changed is as it is here.
    const meetings: {
      name: string;
      before: JourneyProgress['notes'];
      theirs: JourneyProgress['notes'];
      ours: JourneyProgress['notes'];
      now: JourneyProgress['notes'];
      aside?: JourneyProgress['notes'];
    }[] = [
      {
        name: 'each another note',
        ...{before: {lien: 'a'}, theirs: {lien: 'a', cadre: 'b'}, ours: {lien: 'a', retour: 'c'}},
        now: {lien: 'a', cadre: 'b', retour: 'c'},
      },
      {
        name: 'one note, the same',
        ...{before: {lien: 'a'}, theirs: {lien: 'b'}, ours: {lien: 'b'}},
        now: {lien: 'b'},
      },
      {
        name: 'one note, differently',
        ...{before: {lien: 'a'}, theirs: {lien: 'b', cadre: 'd'}, ours: {lien: 'c', retour: 'e'}},
        now: {lien: 'c', cadre: 'd', retour: 'e'},
        aside: {lien: 'b', cadre: 'd', retour: 'e'},
      },
      {
        name: 'one note, emptied there',
        ...{before: {lien: 'a', cadre: 'b'}, theirs: {cadre: 'b'}, ours: {lien: 'c', cadre: 'b'}},
        now: {lien: 'c', cadre: 'b'},
      },
      {
        name: 'one note, emptied here',
        ...{before: {lien: 'a', cadre: 'b'}, theirs: {lien: 'c', cadre: 'b'}, ours: {cadre: 'b'}},
        now: {cadre: 'b'},
        aside: {lien: 'c', cadre: 'b'},
      },
    ];
    for (const {name, before, theirs, ours, now, aside} of meetings)
      it(`meets another tab that changed ${name}`, async () => {
        const host = await changedTwice(before, theirs, ours);
        await waitUntil(() => isSameData(host.progress.notes, now), JSON.stringify(host.progress.notes));
        await isKept(host);
        expect([(await stored())!.notes, await putAside()]).to.deep.equal([now, aside ? [aside] : []]);
        expect(has(host, '[name=take]')).to.equal(aside !== undefined);
      });

    it('offers what had to make room, takes it back, and undoes that', async () => {
      const host = await changedTwice({lien: 'a'}, {lien: 'Deux'}, {lien: 'Un'});
      await isNoticed(host, 'D’autres notes étaient gardées ici');
      expect(textOf(host, '[name=take]')).to.equal('Reprendre ce qui était gardé ici');
      await write(host, 'cadre', 'Quatre');
      expect(has(host, '[name=take]'), 'it stays offered').to.equal(true);
      await press(host, 'take');
      expect(host.progress.notes).to.deep.equal({lien: 'Deux'});
      await isKept(host);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([
        {lien: 'Deux'},
        [{lien: 'Un', cadre: 'Quatre'}],
      ]);
      await press(host, 'undo');
      await isKept(host);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([
        {lien: 'Un', cadre: 'Quatre'},
        [{lien: 'Deux'}],
      ]);
    });

    it('offers it at the next visit too, until it is erased', async () => {
      const host = await changedTwice({lien: 'a'}, {lien: 'Deux'}, {lien: 'Un'});
      await leavePage(host);
      const back = await kept();
      await press(back, 'drop');
      await isKept(back);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([{lien: 'Un'}, []]);
      await press(back, 'undo');
      await isKept(back);
      expect(await putAside()).to.deep.equal([{lien: 'Deux'}]);
      await press(back, 'erase');
      await isNoticed(back, 'effacées');
      expect(await draftAt()).to.equal(undefined);
      await press(back, 'undo');
      await isKept(back);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([{lien: 'Un'}, [{lien: 'Deux'}]]);
    });

    it('has nothing any more where another tab erased it, and brings it back', async () => {
      const host = await kept();
      await write(host, 'disponible', 'Un');
      await isKept(host);
      await elsewhere();
      await isNoticed(host, 'effacées dans un autre onglet');
      expect(host.progress.notes).to.deep.equal({});
      expect(await draftAt()).to.equal(undefined);
      await press(host, 'undo');
      await isKept(host);
      expect((await stored())!.notes).to.deep.equal({disponible: 'Un'});
    });

    it('starts from what a host gives where the device has nothing', async () => {
      const host = await ready(CoopJourney, html`<coop-journey autosave=${key} .progress=${progress}></coop-journey>`);
      expect(host.progress).to.deep.equal(progress);
      expect(has(host, '.notice')).to.equal(false);
      await go(host, 'lien');
      await isKept(host);
      expect(await stored()).to.deep.equal({...progress, time: 'lien'});
    });

    it('goes on with what a host gives, and offers what the device had', async () => {
      await elsewhere(progress);
      const given = {...progress, notes: {lien: 'Du serveur'}};
      const host = await ready(CoopJourney, html`<coop-journey autosave=${key} .progress=${given}></coop-journey>`);
      await isNoticed(host, 'D’autres notes étaient gardées ici');
      expect(host.progress.notes).to.deep.equal({lien: 'Du serveur'});
      await isKept(host);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([given.notes, [progress.notes]]);
      await press(host, 'take');
      expect(host.progress).to.deep.equal(progress);
    });

    it('offers nothing where the host gives what the device had, and more', async () => {
      await elsewhere(progress);
      const given = {...progress, notes: {...progress.notes, cadre: 'Du serveur'}};
      const host = await ready(CoopJourney, html`<coop-journey autosave=${key} .progress=${given}></coop-journey>`);
      await isKept(host);
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([given.notes, []]);
    });

    it('goes on with what the group has already written, and offers what the device had', async () => {
      await elsewhere(progress);
      const host = await journey();
      await write(host, 'cadre', 'Déjà là.');
      host.autosave = key;
      await host.updateComplete;
      await isKept(host);
      expect(host.progress.notes).to.deep.equal({cadre: 'Déjà là.'});
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([{cadre: 'Déjà là.'}, [progress.notes]]);
    });

    it('keeps aside what a host replaces, but for what the host itself had given', async () => {
      const host = await kept();
      const give = async (notes: JourneyProgress['notes']) => {
        host.progress = {...progress, notes};
        await host.updateComplete;
        await isKept(host);
      };
      await give({lien: 'Un'});
      await give({lien: 'Deux'});
      expect(await putAside()).to.deep.equal([]);
      await write(host, 'cadre', 'De nous');
      await give({lien: 'Trois'});
      expect([(await stored())!.notes, await putAside()]).to.deep.equal([
        {lien: 'Trois'},
        [{lien: 'Deux', cadre: 'De nous'}],
      ]);
    });

    it('goes on where the device keeps what it cannot read, and leaves it there', async () => {
      for (const [data, words, code] of [
        [{mine: 1}, 'Cet appareil contient autre chose', 'invalid'],
        [{schema: 'coop-elements/journey/2'}, 'version plus récente', 'newer-schema'],
      ] as const) {
        const errors = record('coop-error');
        await elsewhere(data);
        const host = await kept();
        await isNoticed(host, words);
        await write(host, 'disponible', 'Un');
        expect(textOf(host, '.notice')).to.contain(words);
        expect(host.progress.notes).to.deep.equal({disponible: 'Un'});
        await aTimeout(50);
        expect(await stored()).to.deep.equal(data);
        expect(textOf(host, '[part=tools] p')).to.contain('restent dans cette page');
        expect(has(host, '[name=erase]')).to.equal(false);
        expect(details<CoopErrorDetail>(errors).map((detail) => detail.code)).to.deep.equal([code]);
        await leavePage(host);
      }
    });

    for (const [name, refuse, words] of [
      ['denies it', () => stub(IDBFactory.prototype, 'open', refusing('SecurityError')), 'ne peut rien garder'],
      ['is full', () => stub(IDBObjectStore.prototype, 'put', refusing('QuotaExceededError')), 'n’a plus de place'],
    ] as const)
      it(`goes on where the device ${name}, says so once, and loses nothing`, async () => {
        const allow = refuse();
        try {
          const host = await kept();
          await write(host, 'disponible', 'Un');
          await isNoticed(host, words);
          await write(host, 'disponible', 'Un, deux');
          expect(textOf(host, '.notice')).to.contain(words);
          const leave = () => dispatchEvent(new Event('beforeunload', {cancelable: true}));
          expect(leave()).to.equal(false);
          await filesOf(() => press(host, 'save'));
          await press(host, 'have-file');
          expect(leave(), 'they are in a file').to.equal(true);
          // Said once: the group moves on, and is left in peace.
          await go(host, 'lien');
          await write(host, 'lien', 'Trois');
          await aTimeout(50);
          expect(has(host, '.notice')).to.equal(false);
          expect(host.progress.notes).to.deep.equal({disponible: 'Un, deux', lien: 'Trois'});
          allow();
          await write(host, 'lien', 'Quatre');
          await isKept(host);
          expect((await stored())!.notes).to.deep.equal({disponible: 'Un, deux', lien: 'Quatre'});
          expect(textOf(host, '[part=tools] p')).to.contain('restent sur cet appareil');
        } finally {
          allow();
        }
      });
  });

  describe('notes of an earlier version, in localStorage', () => {
    const notes = {lien: 'D’avant.'};
    const progress: JourneyProgress = {schema: SCHEMA, time: 'detour', notes};

    it('come over once, and go from there once they are kept', async () => {
      formerly(progress);
      const host = await kept();
      expect([host.progress, has(host, '.notice')]).to.deep.equal([progress, false]);
      await isKept(host);
      expect([await stored(), former()]).to.deep.equal([progress, null]);
      await leavePage(host);
      expect((await kept()).progress).to.deep.equal(progress);
    });

    it('stay there while the device keeps nothing, and are here all the same', async () => {
      formerly(progress);
      const allow = stub(IDBObjectStore.prototype, 'put', refusing('QuotaExceededError'));
      const host = await kept();
      await isNoticed(host, 'n’a plus de place');
      expect([host.progress, former() !== null]).to.deep.equal([progress, true]);
      allow();
      await write(host, 'cadre', 'Depuis.');
      await isKept(host);
      expect([(await stored())!.notes, former()]).to.deep.equal([{...notes, cadre: 'Depuis.'}, null]);
    });

    it('are offered where there is something else by now', async () => {
      await elsewhere({...progress, notes: {lien: 'D’après.'}});
      formerly(progress);
      const host = await kept();
      await isNoticed(host, 'D’autres notes étaient gardées ici');
      await isKept(host);
      expect([host.progress.notes, await putAside(), former()]).to.deep.equal([{lien: 'D’après.'}, [notes], null]);
      await press(host, 'take');
      expect(host.progress.notes).to.deep.equal(notes);
    });

    it('go where they are erased before they are kept', async () => {
      formerly(progress);
      const allow = stub(IDBObjectStore.prototype, 'put', refusing('QuotaExceededError'));
      const host = await kept();
      await isNoticed(host, 'n’a plus de place');
      await press(host, 'erase');
      await isNoticed(host, 'effacées');
      allow();
      expect(former()).to.equal(null);
    });

    it('are left alone where they cannot be read', async () => {
      for (const written of [
        '{"mine":1}',
        'null',
        '{',
        '{"schema":"coop-elements/device/2"}',
        JSON.stringify({schema: 'coop-elements/device/1', data: {...progress, schema: 'coop-elements/journey/2'}}),
      ]) {
        localStorage.setItem(`coop-elements:${key}`, written);
        const host = await kept();
        await write(host, 'disponible', 'Un');
        await isKept(host);
        expect([host.progress.notes, former()]).to.deep.equal([{disponible: 'Un'}, written]);
        await press(host, 'erase');
        await isNoticed(host, 'effacées');
        expect(former()).to.equal(written);
        await leavePage(host);
      }
    });
  });

  describe('the next date', () => {
    const field = (host: LitElement) => find<HTMLInputElement>(host, '#next');
    async function choose(host: CoopJourney, date: string): Promise<void> {
      field(host).value = date;
      field(host).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await host.updateComplete;
    }

    it('is six months from today, until the group chooses', async () => {
      const host = await journey();
      expect(field(host).value).to.equal(dayOf(monthsLater(new Date(), 6)));
      expect(host.progress).not.to.have.property('next');
      const next = dayOf(monthsLater(new Date(), 9));
      await choose(host, next);
      expect(host.progress.next).to.equal(next);
      await choose(host, '');
      expect(host.progress).not.to.have.property('next');
      expect(field(host).value).to.equal('');
    });

    // Worked by hand.
    for (const [from, to] of [
      [new Date(2026, 10, 22), '2027-05-22'],
      [new Date(2026, 7, 31), '2027-02-28'],
      [new Date(2027, 7, 30), '2028-02-29'],
      [new Date(2026, 11, 31), '2027-06-30'],
    ] as const)
      it(`of ${dayOf(from)} is ${to}`, () => expect(dayOf(monthsLater(from, 6))).to.equal(to));

    it('becomes a calendar file, in the language of the page', async () => {
      const host = await ready(CoopJourney, html`<coop-journey heading="La Fabrique"></coop-journey>`);
      await go(host, 'decantation');
      const files = await filesOf(async () => {
        await press(host, 'calendar');
        await waitUntil(() => host.progress.next);
        await aTimeout(200);
      });
      const next = dayOf(monthsLater(new Date(), 6));
      expect(host.progress.next).to.equal(next);
      expect(files.map(({name, type}) => [name, type])).to.deep.equal([
        [`prochain-point-${next}.ics`, 'text/calendar;charset=utf-8'],
      ]);
      const text = files[0]!.text.replace(/\r\n /g, '');
      expect(text).to.contain('SUMMARY;LANGUAGE=fr:Refaire le point sur notre coopération\r\n');
      expect(text).to.contain('\\nLa Fabrique\r\n');
      expect(text).to.contain(`DTSTART;VALUE=DATE:${next.replaceAll('-', '')}\r\n`);
    });

    it('asks for a date where there is none', async () => {
      const host = await journey();
      await go(host, 'decantation');
      await choose(host, '');
      const files = await filesOf(() => press(host, 'calendar'));
      expect(files).to.deep.equal([]);
      expect(textOf(host, '.notice')).to.equal('Choisissez d’abord une date.');
      expect(isFocused(host, '#next')).to.equal(true);
    });
  });

  describe('languages', () => {
    it('speaks English', async () => {
      const host = await ready(CoopJourney, html`<coop-journey lang="en" autosave=${key}></coop-journey>`);
      expect(textOf(host, 'h2')).to.equal('The nine times of cooperation');
      expect(textOf(host, '#h-disponible')).to.contain(englishTimes[0]!.title);
      await press(host, 'timer', 'disponible');
      expect(textOf(host, '.root > .unseen')).to.equal(
        `${englishTimes[0]!.title}: the timer starts for ${englishTimes[0]!.minutes} minutes.`,
      );
      expect(textOf(host, '[name=erase]')).to.equal('Clear from this device');
      const french = host.shadowRoot!.textContent.match(/[éèà«»]|\bvous\b/gi);
      expect(french).to.equal(null);
    });

    it('says the same nine times in both', () => {
      expect(times.map(({id}) => id)).to.deep.equal([...TIMES]);
      expect(englishTimes.map(({id}) => id)).to.deep.equal([...TIMES]);
    });

    it('speaks a language that a page registers, in one call', async () => {
      const {en} = await import('../../../src/elements/messages/en/index.js');
      const reversed = Object.fromEntries(
        TIMES.map((id) => [id, {...en.journey.times[id], title: `Xx ${id}`, minutes: 7}]),
      ) as typeof en.journey.times;
      registerLocale('ar-XA', {
        messages: {...en, dir: 'rtl', journey: {...en.journey, title: 'Xx titre', times: reversed}},
      });
      const host = await ready(CoopJourney, html`<coop-journey lang="ar-XA"></coop-journey>`);
      expect(textOf(host, 'h2')).to.equal('Xx titre');
      expect(textOf(host, 'nav [value=detour] .name')).to.equal('Xx detour');
      expect(textOf(host, '.clock [aria-hidden]')).to.equal('7:00');
      const {x} = find(host, 'nav li:first-child').getBoundingClientRect();
      host.dir = 'rtl';
      expect(find(host, 'nav li:first-child').getBoundingClientRect().x).to.be.above(x);
    });

    it('keeps what was written when the language changes', async () => {
      const host = await journey();
      await write(host, 'disponible', 'Présents.');
      host.lang = 'en';
      await nextFrame();
      await host.updateComplete;
      expect(textOf(host, 'h2')).to.equal('The nine times of cooperation');
      expect(find<HTMLTextAreaElement>(host, '#n-disponible').value).to.equal('Présents.');
    });
  });
});
