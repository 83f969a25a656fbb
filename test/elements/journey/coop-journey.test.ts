import {aTimeout, expect, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
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
import {DeviceStore} from '../../../src/storage/index.js';
import {ariaSnapshot, emulateMedia} from '../../support/page.js';
import {details, find, press, ready, record, textOf} from '../support.js';

const isChromium = navigator.userAgent.includes('Chrome');
const SCHEMA = 'coop-elements/journey/1';
const PLACE = 'coop-elements:atelier';

const journey = () => ready(CoopJourney, html`<coop-journey></coop-journey>`);
const kept = () => ready(CoopJourney, html`<coop-journey autosave="atelier"></coop-journey>`);
const shown = (host: LitElement) =>
  [...host.shadowRoot!.querySelectorAll('section')].filter((section) => section.checkVisibility()).map(nameOf);
const nameOf = (section: Element) => section.getAttribute('aria-labelledby')!.replace('h-', '');
const go = (host: LitElement, place: TimeId | 'notes') => press(host, 'go', place);
// Compared as elements, what differs would be written out with all that it holds.
const has = (host: LitElement, selector: string) => host.shadowRoot!.querySelector(selector) !== null;
const isFocused = (host: LitElement, selector: string) => find(host, selector).matches(':focus');
const plain = (text: string) => text.replace(/\s/g, ' ');

async function write(host: CoopJourney, time: TimeId, text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(host, `textarea[name="${time}"]`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
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

/** Another tab of the same site. */
function otherTab(): {write: (progress: object) => void; clear: () => void; close: () => void} {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const {localStorage} = frame.contentWindow!;
  const envelope = (data: object) =>
    JSON.stringify({schema: 'coop-elements/device/1', savedAt: new Date().toISOString(), data});
  return {
    write: (data) => localStorage.setItem(PLACE, envelope(data)),
    clear: () => localStorage.clear(),
    close: () => frame.remove(),
  };
}

const stored = (): JourneyProgress =>
  (JSON.parse(localStorage.getItem(PLACE) ?? 'null') as {data: JourneyProgress} | null)?.data as JourneyProgress;

describe('coop-journey', () => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    if (isChromium) await emulateMedia({media: null, forcedColors: null});
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
      // From the heading: timer, note, back, on.
      const names: string[] = [];
      for (let i = 0; i < 4; i++) {
        await sendKeys({press: 'Tab'});
        const {name, value} = host.shadowRoot!.activeElement as HTMLButtonElement;
        names.push(`${name} ${value}`.trim());
      }
      expect(names).to.deep.equal(['timer perception', 'perception', 'go detour', 'go maturite']);
      await sendKeys({press: 'Space'});
      await host.updateComplete;
      expect(isFocused(host, '#h-maturite')).to.equal(true);
    });

    it('is read as a list, then one region', async () => {
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
            autosave="atelier"
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
      expect(leave()).to.equal(true);
    });

    (isChromium ? it : it.skip)('print as one document: nine times, their notes, room for the others', async () => {
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
      const host = await journey();
      await write(host, 'disponible', 'x');
      expect(localStorage).to.have.length(0);
      expect(has(host, '[name=erase]')).to.equal(false);
      expect(plain(textOf(host, '[part=tools] p'))).to.equal(
        'Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
      );
    });

    it('finds on this device what it was left with', async () => {
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await go(host, 'lien');
      expect(stored()).to.deep.equal({schema: SCHEMA, time: 'lien', notes: {disponible: 'Présents.'}});
      expect(textOf(host, '[part=tools] p')).to.equal('Vos notes restent sur cet appareil, et nulle part ailleurs.');
      host.remove();

      const back = await kept();
      expect(shown(back)).to.deep.equal(['lien']);
      expect(find<HTMLTextAreaElement>(back, '#n-disponible').value).to.equal('Présents.');
      expect(has(back, '.notice')).to.equal(false);
    });

    it('keeps each key apart, and follows the key', async () => {
      new DeviceStore('lundi').write({...progress, notes: {lien: 'lundi'}});
      new DeviceStore('mardi').write({...progress, notes: {lien: 'mardi'}});
      const host = await ready(CoopJourney, html`<coop-journey autosave="lundi"></coop-journey>`);
      expect(host.progress.notes).to.deep.equal({lien: 'lundi'});
      host.autosave = 'mercredi';
      await host.updateComplete;
      expect(host.progress.notes).to.deep.equal({});
      await write(host, 'lien', 'mercredi');
      const at = (key: string) => {
        const outcome = new DeviceStore(key).read();
        return outcome.ok && (outcome.value!.data as JourneyProgress).notes.lien;
      };
      expect(['lundi', 'mardi', 'mercredi'].map(at)).to.deep.equal(['lundi', 'mardi', 'mercredi']);
    });

    it('clears the device, and brings all of it back', async () => {
      const events = record('coop-progress');
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      await go(host, 'lien');
      await press(host, 'erase');
      expect(localStorage).to.have.length(0);
      expect(host.progress).to.deep.equal({schema: SCHEMA, time: 'disponible', notes: {}});
      expect(plain(textOf(host, '.notice p'))).to.equal('Vos notes sont effacées de cet appareil.');
      await nextFrame();
      expect(isFocused(host, '[name=undo]')).to.equal(true);
      expect(details<CoopProgressDetail>(events).at(-1)!.progress.notes).to.deep.equal({});

      await press(host, 'undo');
      expect(host.progress).to.deep.equal({schema: SCHEMA, time: 'lien', notes: {disponible: 'Présents.'}});
      expect(stored()).to.deep.equal(host.progress);
      expect(textOf(host, '.notice')).to.equal('Vos notes sont revenues.');
      await nextFrame();
      expect(isFocused(host, '.notice')).to.equal(true);
    });

    it('follows what another tab writes', async () => {
      const tab = otherTab();
      const host = await kept();
      await write(host, 'disponible', 'Présents.');
      tab.write({...host.progress, time: 'retour', notes: {disponible: 'Présents, et curieux.'}});
      await waitUntil(() => host.progress.notes.disponible === 'Présents, et curieux.');
      await host.updateComplete;
      expect(shown(host)).to.deep.equal(['disponible']);
      expect(find<HTMLTextAreaElement>(host, '#n-disponible').value).to.equal('Présents, et curieux.');
      expect(textOf(host, '.notice')).to.equal('Vos notes ont été complétées dans un autre onglet.');
      await write(host, 'lien', 'Ensemble.');
      expect(stored().notes).to.deep.equal({disponible: 'Présents, et curieux.', lien: 'Ensemble.'});
      tab.close();
    });

    it('asks where two wrote at once, and until then writes over nothing', async () => {
      for (const choice of ['keep', 'take'] as const) {
        localStorage.clear();
        const host = await kept();
        await write(host, 'disponible', 'Un');
        // The other one writes, and this one before it has heard of it.
        new DeviceStore('atelier').overwrite({...host.progress, notes: {disponible: 'Deux'}});
        await write(host, 'disponible', 'Un, puis trois');
        expect(textOf(host, '.notice p')).to.contain('Cet appareil a d’autres notes');
        await write(host, 'lien', 'Quatre');
        expect(stored().notes).to.deep.equal({disponible: 'Deux'});
        expect(textOf(host, '.notice p')).to.contain('Cet appareil a d’autres notes');

        await press(host, choice);
        const expected = {keep: {disponible: 'Un, puis trois', lien: 'Quatre'}, take: {disponible: 'Deux'}}[choice];
        expect(host.progress.notes).to.deep.equal(expected);
        expect(stored().notes).to.deep.equal(expected);
        if (choice === 'take') {
          await press(host, 'undo');
          expect(stored().notes).to.deep.equal({disponible: 'Un, puis trois', lien: 'Quatre'});
        }
        host.remove();
      }
    });

    it('asks where another tab cleared what is here', async () => {
      const tab = otherTab();
      const host = await kept();
      await write(host, 'disponible', 'Un');
      tab.clear();
      await waitUntil(() => host.shadowRoot!.querySelector('[name=keep]'));
      expect(host.progress.notes).to.deep.equal({disponible: 'Un'});
      await press(host, 'keep');
      expect(stored().notes).to.deep.equal({disponible: 'Un'});
      tab.close();
    });

    it('starts from what a host gives where the device has nothing', async () => {
      const host = await ready(
        CoopJourney,
        html`<coop-journey autosave="atelier" .progress=${progress}></coop-journey>`,
      );
      expect(host.progress).to.deep.equal(progress);
      expect(has(host, '.notice')).to.equal(false);
      await go(host, 'lien');
      expect(stored()).to.deep.equal({...progress, time: 'lien'});
    });

    it('asks where the host and the device each have something', async () => {
      new DeviceStore('atelier').write(progress);
      const host = await ready(
        CoopJourney,
        html`<coop-journey autosave="atelier" .progress=${{...progress, notes: {lien: 'Du serveur'}}}></coop-journey>`,
      );
      await host.updateComplete;
      expect(host.progress.notes).to.deep.equal({lien: 'Du serveur'});
      expect(stored()).to.deep.equal(progress);
      await press(host, 'take');
      expect(host.progress).to.deep.equal(progress);
    });

    it('goes on where the device keeps what it cannot read, and leaves it there', async () => {
      for (const [written, words] of [
        ['{"mine":1}', 'Cet appareil contient autre chose'],
        ['{"schema":"coop-elements/device/2"}', 'version plus récente'],
        [
          '{"schema":"coop-elements/device/1","savedAt":"","data":{"schema":"coop-elements/journey/2"}}',
          'version plus récente',
        ],
      ] as const) {
        localStorage.setItem(PLACE, written);
        const host = await kept();
        await host.updateComplete;
        expect(textOf(host, '.notice')).to.contain(words);
        await write(host, 'disponible', 'Un');
        expect(textOf(host, '.notice')).to.contain(words);
        expect(host.progress.notes).to.deep.equal({disponible: 'Un'});
        expect(localStorage.getItem(PLACE)).to.equal(written);
        expect(textOf(host, '[part=tools] p')).to.contain('restent dans cette page');
        host.remove();
      }
    });

    for (const [name, error, words] of [
      ['denies it', 'SecurityError', 'ne peut rien garder'],
      ['is full', 'QuotaExceededError', 'n’a plus de place'],
    ] as const)
      it(`goes on where the device ${name}, says so once, and loses nothing`, async () => {
        const allow = stub(Storage.prototype, 'setItem', () => {
          throw new DOMException('', error);
        });
        try {
          const host = await kept();
          await write(host, 'disponible', 'Un');
          expect(textOf(host, '.notice')).to.contain(words);
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
          expect(has(host, '.notice')).to.equal(false);
          expect(host.progress.notes).to.deep.equal({disponible: 'Un, deux', lien: 'Trois'});
          allow();
          await write(host, 'lien', 'Quatre');
          expect(stored().notes).to.deep.equal({disponible: 'Un, deux', lien: 'Quatre'});
          expect(textOf(host, '[part=tools] p')).to.contain('restent sur cet appareil');
        } finally {
          allow();
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
      const host = await ready(CoopJourney, html`<coop-journey lang="en" autosave="atelier"></coop-journey>`);
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
