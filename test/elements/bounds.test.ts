/** What fields take can be read again: filled until they take no more, saved, and opened. */
import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {MAX_BYTES, MAX_NOTE, MAX_TEXT} from '../../src/core/bounds.js';
import {parseResponse} from '../../src/core/parse/parse.js';
import {createResponse} from '../../src/core/response.js';
import type {Instrument} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
import {CoopGrid} from '../../src/elements/grid/coop-grid.js';
import {CoopJourney} from '../../src/elements/journey/coop-journey.js';
import {CoopPrinciples} from '../../src/elements/principles/coop-principles.js';
import '../../src/elements/project/coop-project.js';
import type {CoopProject} from '../../src/elements/project/coop-project.js';
import {TIMES} from '../../src/elements/messages/time.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {projet} from '../../src/instruments/projet/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {find, openFiles, press, radio, ready, textOf} from './support.js';

/** What one may write: letters of one byte and of several, pairs, and what JSON escapes. */
const letters = {ascii: 'x', accents: 'é’ ', pairs: '🤝', escapes: '"\n\\', controls: '\u0001'};

const fieldOf = (host: LitElement, name: string) =>
  find<HTMLTextAreaElement>(host, `:is(textarea,input:not([type]))[name="${name}"]`);
/** What is said of the room in a field. */
const roomOf = (field: HTMLElement) =>
  (field.closest('label') ?? field).parentElement!.querySelector(':scope > .room, label[class] + .room')!.textContent;

/** Pastes more than there is room for. */
async function fill(host: LitElement, name: string, letter: string, most = MAX_TEXT): Promise<string> {
  const field = fieldOf(host, name);
  field.value = letter.repeat(most);
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await host.updateComplete;
  return field.value;
}

/** The file that an element saves. */
async function saved(host: LitElement): Promise<File> {
  const create = URL.createObjectURL.bind(URL);
  let file: File | undefined;
  URL.createObjectURL = (blob: Blob) => {
    file = new File([blob], 'reponses.json', {type: blob.type});
    return create(blob);
  };
  // An anchor's own: nothing is downloaded.
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {value: () => {}, configurable: true});
  await press(host, 'save');
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  Object.assign(URL, {createObjectURL: create});
  return file!;
}

async function open(host: LitElement, file: File): Promise<void> {
  openFiles(host, 'input[type=file]', file);
  await waitUntil(() => host.shadowRoot!.querySelector('.notice'));
}

describe('what is written can be read back', () => {
  const asking: [tag: string, instrument: Instrument, make: () => Promise<CoopGrid | CoopPrinciples>][] = [
    ['coop-grid', ptce, () => ready(CoopGrid, html`<coop-grid></coop-grid>`)],
    ['coop-principles', dialogies, () => ready(CoopPrinciples, html`<coop-principles></coop-principles>`)],
  ];
  for (const [tag, instrument, make] of asking)
    for (const [name, letter] of Object.entries(letters))
      it(`all comments of ${tag}, filled with ${name}, come back from a file`, async () => {
        const host = await make();
        const items = itemsOf(instrument.tree).map(({id}) => id);
        const texts: Record<string, string> = {};
        for (const id of items) {
          await press(host, 'comment', id);
          const text = await fill(host, id, letter);
          if (text.trim()) texts[id] = text;
        }
        const last = fieldOf(host, items.at(-1)!);
        expect(roomOf(last)).to.equal('La place est prise\u202f: ce champ est plein.');
        // What is answered afterwards is none too much.
        host.value =
          instrument === ptce
            ? Object.fromEntries(items.map((id) => [id, 4]))
            : Object.fromEntries(items.map((id) => [id, {a: 10, b: 10, relation: 'complementary' as const}]));
        await host.updateComplete;
        const file = await saved(host);
        expect(new TextEncoder().encode(JSON.stringify(JSON.parse(await file.text()))).length).to.be.below(MAX_BYTES);
        const other = await make();
        await open(other, file);
        expect(other.response!.comments).to.deep.equal(texts);
        expect(Object.keys(other.value)).to.have.length(items.length);
      });

  it('a sheet and the form that it is for fill one response, whichever is written first', async () => {
    for (const isSheetFirst of [true, false]) {
      const grid = await ready(
        CoopGrid,
        html`<div><coop-project for="g"></coop-project><coop-grid id="g"></coop-grid></div>`,
      );
      const sheet = grid.previousElementSibling as CoopProject;
      await sheet.updateComplete;
      const texts = itemsOf(projet.tree).flatMap(({id, type}) => (type === 'text' ? [id] : []));
      const fillSheet = async () => {
        for (const id of texts) await fill(sheet, id, '漢');
        await grid.updateComplete;
      };
      if (isSheetFirst) await fillSheet();
      for (const {id} of itemsOf(ptce.tree)) {
        await press(grid, 'comment', id);
        await fill(grid, id, '漢');
      }
      if (!isSheetFirst) await fillSheet();
      await waitUntil(() => !isSheetFirst || grid.project?.[texts[0]!]);
      await grid.updateComplete;
      const {response} = grid;
      expect(parseResponse(JSON.parse(JSON.stringify(response)), ptce)).to.deep.equal(response);
      expect(Boolean(grid.project?.[texts[0]!])).to.equal(isSheetFirst);
    }
  });

  for (const [name, letter] of Object.entries(letters))
    it(`nine notes, filled with ${name}, come back at the next visit`, async () => {
      const template = html`<coop-journey autosave=${`bornes-${Date.now()}`}></coop-journey>`;
      const host = await ready(CoopJourney, template);
      const notes: Record<string, string> = {};
      for (const time of TIMES) {
        const note = await fill(host, time, letter, MAX_NOTE);
        if (note) notes[time] = note;
      }
      expect(roomOf(fieldOf(host, 'decantation'))).to.equal('La place est prise\u202f: ce champ est plein.');
      expect(JSON.stringify(host.progress.notes) === JSON.stringify(notes)).to.equal(true);
      await waitUntil(() => textOf(host, '.kept'));
      host.remove();
      // It is left once nobody has put it back.
      await aTimeout(50);
      const next = await ready(CoopJourney, template);
      await waitUntil(() => next.progress.notes.lien);
      expect(Object.values(next.progress.notes).join('') === Object.values(notes).join('')).to.equal(true);
    });
});

describe('a field that one writes in', () => {
  /** All but so many bytes of a response are taken. */
  async function almostFull(left: number): Promise<CoopGrid> {
    const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
    const ids = itemsOf(ptce.tree).map(({id}) => id);
    for (const id of ids.slice(1, 26)) {
      await press(grid, 'comment', id);
      await fill(grid, id, 'x');
    }
    await press(grid, 'comment', 'a1_1');
    const text = await fill(grid, 'a1_1', 'x');
    await fill(grid, 'a1_1', 'x', text.length - left);
    return grid;
  }

  it('says what is left once it is little, by its own bound', async () => {
    const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
    await press(grid, 'comment', 'a1_1');
    const field = fieldOf(grid, 'a1_1');
    const said = async (text: string) => {
      await fill(grid, 'a1_1', text, 1);
      return roomOf(field).replace(/\s/g, ' ');
    };
    expect(await said('é'.repeat(MAX_TEXT - 200))).to.equal('');
    expect(await said('é'.repeat(MAX_TEXT - 124))).to.equal('Encore 120 caractères possibles');
    expect(await said('é'.repeat(MAX_TEXT - 1))).to.equal('Encore 1 caractère possible');
    expect(await said('é'.repeat(MAX_TEXT))).to.contain('plein');
    expect(field.maxLength).to.equal(MAX_TEXT);
  });

  it('says so by the bound of the whole, in each field that is open', async () => {
    const grid = await almostFull(50);
    expect(roomOf(fieldOf(grid, 'a1_1')).replace(/\s/g, ' ')).to.equal('Encore 50 caractères possibles');
    await press(grid, 'comment', 'c3_4');
    // A comment more takes its own key as well.
    expect(roomOf(fieldOf(grid, 'c3_4'))).to.contain('Encore');
    await fill(grid, 'c3_4', '漢', 60);
    expect(grid.response!.comments!.c3_4).to.match(/^漢{10,13}$/);
    expect(roomOf(fieldOf(grid, 'a1_1'))).to.match(/Encore [12] |plein/);
  });

  it('full, gives up the end of what comes in, and keeps what was there and the caret', async () => {
    const grid = await almostFull(2);
    const field = fieldOf(grid, 'a1_1');
    const before = field.value;
    field.focus();
    field.setSelectionRange(3, 3);
    await sendKeys({type: 'abc'});
    expect(field.value).to.equal(`xxxab${before.slice(3)}`);
    expect(field.selectionStart).to.equal(5);
    await sendKeys({press: 'Backspace'});
    await sendKeys({type: '🤝'});
    expect(field.value).to.equal(`xxxa${before.slice(3)}`);
    expect(grid.response!.comments!.a1_1).to.equal(field.value);
  });

  it('leaves a word that is being composed alone until it is done', async () => {
    const grid = await almostFull(2);
    const field = fieldOf(grid, 'a1_1');
    const before = field.value;
    field.value = `${before}にほん`;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: true}));
    expect(field.value).to.equal(`${before}にほん`);
    expect(grid.response!.comments!.a1_1).to.equal(before);
    field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true}));
    expect(field.value).to.equal(before);
    expect(grid.response!.comments!.a1_1).to.equal(before);
  });

  it('of a response from elsewhere that has more, lets one take away', async () => {
    const comments = Object.fromEntries(itemsOf(ptce.tree).map(({id}) => [id, 'x'.repeat(7200)]));
    const response = {...createResponse(ptce, 'fr', 'self'), comments};
    const grid = await ready(CoopGrid, html`<coop-grid .response=${response}></coop-grid>`);
    await fill(grid, 'a1_1', 'x', 7300);
    expect(grid.response!.comments!.a1_1).to.have.length(7200);
    await fill(grid, 'a1_1', 'x', 5);
    expect(grid.response!.comments!.a1_1).to.equal('xxxxx');
    radio(grid, 'a1_1', 3).click();
    expect(grid.value).to.deep.equal({a1_1: 3});
  });
});
