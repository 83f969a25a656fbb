import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Answers, DialogyAnswer, Instrument} from '../../../src/core/schema.js';
import {itemsOf} from '../../../src/core/tree.js';
import {CoopPrinciples} from '../../../src/elements/principles/coop-principles.js';
import type {CoopChangeDetail, CoopErrorDetail, CoopResponseDetail} from '../../../src/elements/shared/events.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ariaSnapshot, click, needs} from '../../support/page.js';
import {answer, details, find, press, radio, ready, record, textOf} from '../support.js';

const principlesOf = (template = html`<coop-principles></coop-principles>`) => ready(CoopPrinciples, template);

/** The 12 ids, in order. */
const ids = itemsOf(dialogies.tree).map(({id}) => id);

const every = (intensities: DialogyAnswer): Answers => Object.fromEntries(ids.map((id) => [id, intensities]));

const slider = (host: CoopPrinciples, name: string) => find<HTMLInputElement>(host, `input[name="${name}"]`);

/** Moves the focus to a field, then presses real keys there. */
async function type(host: CoopPrinciples, name: string, ...keys: string[]): Promise<void> {
  slider(host, name).focus();
  for (const key of keys) await sendKeys({press: key});
  await host.updateComplete;
}

/** Where the thumb of a slider is, or would be at that intensity. */
async function placeOf(host: CoopPrinciples, name: string, intensity: number): Promise<[x: number, y: number]> {
  const input = slider(host, name);
  input.scrollIntoView({block: 'center'});
  // Sections that come into view are laid out only then.
  await nextFrame();
  await nextFrame();
  const {left, width, top, height} = input.getBoundingClientRect();
  const thumb = 28;
  return [left + thumb / 2 + ((width - thumb) * intensity) / 10, top + height / 2].map(Math.round) as [number, number];
}

async function drag(host: CoopPrinciples, name: string, from: number, to: number): Promise<void> {
  await sendMouse({type: 'move', position: await placeOf(host, name, from)});
  await sendMouse({type: 'down'});
  for (const at of [from + (to - from) / 2, to])
    await sendMouse({type: 'move', position: await placeOf(host, name, at)});
  await sendMouse({type: 'up'});
  await host.updateComplete;
}

/** The group of one principle. */
const within = (item: string, selector: string) => `[aria-labelledby="q-${item}"] ${selector}`;

const readingOf = (host: CoopPrinciples, item: string) => textOf(host, within(item, '.reading'));
const saidOf = (host: CoopPrinciples, name: string) => slider(host, name).getAttribute('aria-valuetext')!;

/** What one sees of a logic: its number, and whether its disc is a dashed ring or filled. */
function shownOf(host: CoopPrinciples, item: string, logic: 'a' | 'b') {
  const disc = find(host, within(item, `.disc.${logic} circle`));
  return {
    number: textOf(host, within(item, `.logic.${logic} .number`)),
    isHollow: getComputedStyle(disc).strokeDasharray !== 'none',
    at: slider(host, `${item}.${logic}`).value,
    isPlaced: slider(host, `${item}.${logic}`).matches('.placed'),
  };
}

const ribbonOf = (host: CoopPrinciples, item: string) =>
  find(host, within(item, '.ribbon path:not(.dots)')).getAttribute('d');

describe('coop-principles', () => {
  afterEach(() => resetMouse());

  describe('untouched', () => {
    it('is not answered, and looks so', async () => {
      const host = await principlesOf();
      expect(host.value).to.deep.equal({});
      expect(host.result!.completion).to.equal(0);
      expect(host.result!.dialogies[0]).to.deep.equal({id: 'savoir', vitality: null, tilt: null});
      expect(textOf(host, '.progress p')).to.equal('0 sur 12 · il en reste 12');
      for (const id of ids) {
        for (const logic of ['a', 'b'] as const)
          expect(shownOf(host, id, logic)).to.deep.equal({number: '–', isHollow: true, at: '5', isPlaced: false});
        expect(ribbonOf(host, id)).to.equal('');
      }
    });

    it('says so to assistive technology', async () => {
      const host = await principlesOf();
      expect(saidOf(host, 'savoir.a')).to.equal('Transmettre : pas encore de réponse');
      expect(saidOf(host, 'savoir.b')).to.equal('Apprendre : pas encore de réponse');
      expect(readingOf(host, 'savoir')).to.equal('pas encore de réponse');
    });
  });

  describe('by keyboard', () => {
    const cases: {keys: string[]; from?: number; a: number}[] = [
      {keys: ['ArrowRight'], a: 6},
      {keys: ['ArrowUp'], a: 6},
      {keys: ['ArrowLeft'], a: 4},
      {keys: ['ArrowDown', 'ArrowDown'], a: 3},
      {keys: ['PageUp'], a: 7},
      {keys: ['PageDown'], a: 3},
      {keys: ['PageUp', 'PageUp', 'PageUp'], a: 10},
      {keys: ['PageDown'], from: 1, a: 0},
      {keys: ['Home'], a: 0},
      {keys: ['Home', 'ArrowLeft'], a: 0},
      {keys: ['End'], a: 10},
      {keys: ['End', 'ArrowRight'], a: 10},
      {keys: ['0'], a: 0},
      {keys: ['8'], a: 8},
      {keys: ['2', '9'], a: 9},
      {keys: ['Space'], a: 5},
      {keys: ['Enter'], a: 5},
      {keys: ['5'], a: 5},
      {keys: ['Space'], from: 8, a: 8},
    ];
    for (const {keys, from, a} of cases)
      it(`${keys.join(', ')}${from === undefined ? '' : ` from ${from}`}: ${a}`, async () => {
        const host = await principlesOf();
        host.value = from === undefined ? {} : {savoir: {a: from}};
        await host.updateComplete;
        await type(host, 'savoir.a', ...keys);
        expect(host.value).to.deep.equal({savoir: {a}});
        expect(shownOf(host, 'savoir', 'a')).to.deep.equal({
          ...{number: `${a}`, isHollow: false, at: `${a}`, isPlaced: true},
        });
        expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'savoir.a'));
      });

    for (const key of ['Delete', 'Backspace'])
      it(`${key} takes one intensity back, the other stays; the last one gone, nothing is left`, async () => {
        const host = await principlesOf(html`<coop-principles .value=${{savoir: {a: 7, b: 3}}}></coop-principles>`);
        await type(host, 'savoir.a', key);
        expect(host.value).to.deep.equal({savoir: {b: 3}});
        expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '–', isHollow: true, at: '5', isPlaced: false});
        expect(shownOf(host, 'savoir', 'b')).to.deep.equal({number: '3', isHollow: false, at: '3', isPlaced: true});
        expect(saidOf(host, 'savoir.a')).to.equal('Transmettre : pas encore de réponse');
        expect(ribbonOf(host, 'savoir')).to.equal('');
        expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'savoir.a'));
        await type(host, 'savoir.b', key);
        expect(host.value).to.deep.equal({});
      });

    it('leaves shortcuts to the browser', async () => {
      const host = await principlesOf();
      for (const key of ['ctrlKey', 'altKey', 'metaKey']) {
        const event = new KeyboardEvent('keydown', {key: '8', bubbles: true, cancelable: true, [key]: true});
        slider(host, 'savoir.a').dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
      }
      expect(host.value).to.deep.equal({});
    });

    it('goes from slider to slider by Tab', async () => {
      const host = await principlesOf();
      await type(host, 'savoir.a', 'Tab');
      expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'savoir.b'));
    });

    it('from right to left, the arrow that points to the end raises, within the range', async function () {
      needs(this, 'turnedSliders');
      const root = await fixture<HTMLElement>(html`<div dir="rtl"><coop-principles></coop-principles></div>`);
      const host = root.querySelector('coop-principles')!;
      await host.updateComplete;
      await type(host, 'savoir.a', 'ArrowLeft');
      expect(host.value).to.deep.equal({savoir: {a: 6}});
      await type(host, 'savoir.a', ...Array<string>(6).fill('ArrowLeft'));
      expect(host.value).to.deep.equal({savoir: {a: 10}});
      await type(host, 'savoir.a', 'ArrowRight');
      expect(host.value).to.deep.equal({savoir: {a: 9}});
      await type(host, 'savoir.a', 'Home', 'ArrowRight');
      expect(host.value).to.deep.equal({savoir: {a: 0}});
    });
  });

  describe('by pointer', () => {
    it('a press on the resting thumb chooses where it rests', async () => {
      const host = await principlesOf(html`<coop-principles></coop-principles>`);
      const events = record('input', 'change', 'coop-change');
      await click(slider(host, 'savoir.a'));
      await host.updateComplete;
      expect(host.value).to.deep.equal({savoir: {a: 5}});
      expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '5', isHollow: false, at: '5', isPlaced: true});
      expect(events.map((event) => event.type)).to.deep.equal(['coop-change', 'input', 'change']);
      await click(slider(host, 'savoir.a'));
      expect(events).to.have.length(3);
    });

    it('a press on the track moves the thumb there', async () => {
      const host = await principlesOf(html`<coop-principles .value=${{savoir: {a: 9, b: 1}}}></coop-principles>`);
      await click(slider(host, 'savoir.a'));
      await host.updateComplete;
      expect(host.value).to.deep.equal({savoir: {a: 5, b: 1}});
      await sendMouse({type: 'click', position: await placeOf(host, 'savoir.a', 8)});
      await host.updateComplete;
      expect(host.value).to.deep.equal({savoir: {a: 8, b: 1}});
    });

    it('a press on the track of an untouched slider places it there, not where it rested', async () => {
      const host = await principlesOf();
      await sendMouse({type: 'click', position: await placeOf(host, 'savoir.b', 2)});
      await host.updateComplete;
      expect(host.value).to.deep.equal({savoir: {b: 2}});
    });

    it('dragging moves it, and `change` tells where it was let go', async () => {
      const host = await principlesOf();
      const changes = record('change');
      await drag(host, 'savoir.a', 5, 9);
      expect(host.value).to.deep.equal({savoir: {a: 9}});
      expect(changes).to.have.length(1);
      await drag(host, 'savoir.a', 9, 0);
      expect(host.value).to.deep.equal({savoir: {a: 0}});
    });
  });

  describe('one intensity alone', () => {
    it('is kept, and is not an answer', async () => {
      const host = await principlesOf();
      const completes = record('coop-complete');
      await type(host, 'savoir.a', '7');
      expect(host.value).to.deep.equal({savoir: {a: 7}});
      expect(host.response!.answers).to.deep.equal({savoir: {a: 7}});
      expect(host.result!.total).to.include({score: null, answered: 0, applicable: 12});
      expect(textOf(host, '.progress p')).to.equal('0 sur 12 · il en reste 12');
      expect(readingOf(host, 'savoir')).to.equal('à compléter');
      expect(ribbonOf(host, 'savoir')).to.equal('');
      await type(host, 'savoir.b', '3');
      expect(textOf(host, '.progress p')).to.equal('1 sur 12 · il en reste 11');
      expect(completes).to.deep.equal([]);
    });

    it('comes back with a stored response', async () => {
      const host = await principlesOf();
      await type(host, 'savoir.b', '0');
      const stored = structuredClone(host.response!);
      const other = await principlesOf();
      other.response = stored;
      await other.updateComplete;
      expect(other.response).to.deep.equal(stored);
      expect(shownOf(other, 'savoir', 'b')).to.deep.equal({number: '0', isHollow: false, at: '0', isPlaced: true});
      expect(shownOf(other, 'savoir', 'a').isPlaced).to.equal(false);
    });
  });

  describe('the relation', () => {
    it('is chosen, kept with the intensities, and taken back by Delete alone', async () => {
      const host = await principlesOf();
      await answer(host, 'savoir.relation', 'competing');
      expect(host.value).to.deep.equal({savoir: {relation: 'competing'}});
      expect(host.result!.completion).to.equal(0);
      await type(host, 'savoir.a', '7');
      await type(host, 'savoir.b', '3');
      expect(host.value).to.deep.equal({savoir: {relation: 'competing', a: 7, b: 3}});
      expect(radio(host, 'savoir.relation', 'competing').checked).to.equal(true);
      radio(host, 'savoir.relation', 'competing').focus();
      await sendKeys({press: 'ArrowRight'});
      expect(host.value).to.deep.equal({savoir: {relation: 'antagonistic', a: 7, b: 3}});
      await sendKeys({press: 'Delete'});
      await host.updateComplete;
      expect(host.value).to.deep.equal({savoir: {a: 7, b: 3}});
      expect(host.shadowRoot!.querySelector('[name="savoir.relation"]:checked')).to.equal(null);
    });

    it('stays when both intensities are taken back', async () => {
      const value = {savoir: {a: 7, b: 3, relation: 'antagonistic'}};
      const host = await principlesOf(html`<coop-principles .value=${value}></coop-principles>`);
      await type(host, 'savoir.a', 'Delete');
      await type(host, 'savoir.b', 'Delete');
      expect(host.value).to.deep.equal({savoir: {relation: 'antagonistic'}});
    });

    it('changes no score', async () => {
      const host = await principlesOf(html`<coop-principles .value=${every({a: 9, b: 4})}></coop-principles>`);
      for (const relation of ['complementary', 'competing', 'antagonistic']) {
        await answer(host, 'savoir.relation', relation);
        expect(host.result!.total.score).to.equal(60);
      }
    });
  });

  describe('the note', () => {
    it('is kept, told of once it is left, and taken back when it is emptied', async () => {
      const host = await principlesOf();
      const changes = record('coop-change');
      await press(host, 'comment', 'savoir');
      await nextFrame();
      expect(textOf(host, 'label.comment')).to.equal('À quoi le voyez-vous ? Même un petit signe compte.');
      expect(host.shadowRoot!.activeElement).to.equal(find(host, 'textarea[name="savoir"]'));
      await sendKeys({type: 'Deux silences'});
      await sendKeys({press: 'Tab'});
      expect(host.response!.comments).to.deep.equal({savoir: 'Deux silences'});
      expect(host.value).to.deep.equal({});
      expect(details<CoopChangeDetail>(changes).map(({changed}) => changed)).to.deep.equal(['savoir']);
      const field = find<HTMLTextAreaElement>(host, 'textarea[name="savoir"]');
      field.value = ' ';
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      expect(host.response).not.to.have.property('comments');
    });

    it('keeps what it holds while the sliders of its principle move', async () => {
      const host = await principlesOf();
      await press(host, 'comment', 'savoir');
      await nextFrame();
      await sendKeys({type: 'Oui'});
      await type(host, 'savoir.a', '8');
      expect(find<HTMLTextAreaElement>(host, 'textarea[name="savoir"]').value).to.equal('Oui');
      expect(host.response).to.deep.include({answers: {savoir: {a: 8}}, comments: {savoir: 'Oui'}});
    });
  });

  it('takes a whole answer back by its button, and puts the focus on the first slider', async () => {
    const value = {savoir: {a: 7, b: 3, relation: 'competing'}, parole: {a: 1, b: 1}};
    const host = await principlesOf(html`<coop-principles .value=${value}></coop-principles>`);
    await press(host, 'take-back', 'savoir');
    expect(host.value).to.deep.equal({parole: {a: 1, b: 1}});
    await nextFrame();
    expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'savoir.a'));
    expect(host.shadowRoot!.querySelector('[name="savoir.relation"]:checked')).to.equal(null);
  });

  describe('in words', () => {
    // The words of each space, as they are given to respondents.
    const spaces: [a: number, b: number, words: string][] = [
      [0, 0, 'aucune des deux ne vit encore'],
      [0, 9, 'une seule vit : « Apprendre »'],
      [4, 0, 'une seule vit : « Transmettre »'],
      [2, 3, 'les deux sommeillent'],
      [9, 2, '« Transmettre » prend plus de place'],
      [2, 9, '« Apprendre » prend plus de place'],
      [10, 9, 'pleinement vivantes'],
      [7, 6, 'les deux vivent'],
    ];
    for (const [a, b, words] of spaces)
      it(`${a} and ${b}: « ${words} »`, async () => {
        const host = await principlesOf();
        await type(host, 'savoir.a', a === 10 ? 'End' : `${a}`);
        await type(host, 'savoir.b', `${b}`);
        expect(readingOf(host, 'savoir')).to.equal(words);
        expect(ribbonOf(host, 'savoir') === '').to.equal(a * b === 0);
      });

    // The words of each intensity.
    const strengths = [
      'rien encore',
      ...Array<string>(3).fill('en sommeil'),
      ...Array<string>(3).fill('vivant'),
      ...Array<string>(2).fill('bien vivant'),
      ...Array<string>(2).fill('pleinement vivant'),
    ];
    it('each intensity has its word: « Transmettre : 7 sur 10, bien vivant »', async () => {
      const host = await principlesOf();
      for (const [a, strength] of strengths.entries()) {
        host.value = {savoir: {a}};
        await host.updateComplete;
        expect(saidOf(host, 'savoir.a')).to.equal(`Transmettre : ${a} sur 10, ${strength}`);
      }
    });

    it('neither side is the wrong one: both exchanged, as alive, and the words are mirrored', async () => {
      const host = await principlesOf();
      const pairs: [number, number][] = [
        [9, 2],
        [8, 5],
        [10, 0],
        [3, 1],
        [10, 9],
      ];
      for (const [a, b] of pairs) {
        host.value = {savoir: {a, b}, parole: {a: b, b: a}};
        await host.updateComplete;
        const [savoir, parole] = host.result!.dialogies;
        expect(savoir!.vitality).to.equal(parole!.vitality);
        expect(savoir!.tilt! + parole!.tilt!).to.equal(0);
        const mirrored: Record<string, string> = {Transmettre: 'Mandat', Apprendre: 'Singularité'};
        const mirror = (words: string) => words.replace(/Transmettre|Apprendre/, (logic) => mirrored[logic]!);
        expect(readingOf(host, 'parole')).to.equal(mirror(readingOf(host, 'savoir')));
        const strength = (name: string) => saidOf(host, name).split(' : ')[1];
        expect(strength('savoir.a')).to.equal(strength('parole.b'));
        const radius = (item: string, logic: string) =>
          find(host, within(item, `.disc.${logic} circle`)).getAttribute('r');
        expect(radius('savoir', 'a')).to.equal(radius('parole', 'b'));
        expect(radius('savoir', 'b')).to.equal(radius('parole', 'a'));
      }
    });

    it('draws no score and no level: its reading is all that it says of an answer', async () => {
      const host = await principlesOf(html`<coop-principles .value=${every({a: 9, b: 4})}></coop-principles>`);
      expect(host.result!.total.score).to.equal(60);
      expect(host.shadowRoot!.querySelector('[part~="score"], [part~="total"]')).to.equal(null);
      expect(host.shadowRoot!.textContent).not.to.match(/\b60\b|sur 100/);
    });

    it('in English', async () => {
      const host = await principlesOf(
        html`<coop-principles lang="en" .value=${{savoir: {a: 7, b: 1}}}></coop-principles>`,
      );
      expect(textOf(host, '#h-je')).to.equal('I');
      expect(textOf(host, '#q-savoir')).to.equal('Passing on and learning');
      expect(saidOf(host, 'savoir.a')).to.equal('Passing on: 7 out of 10, very much alive');
      expect(saidOf(host, 'parole.b')).to.equal('Mandate: no answer yet');
      expect(readingOf(host, 'savoir')).to.equal('“Passing on” takes more room');
      expect(textOf(host, '.progress p')).to.equal('1 of 12 · 11 to go');
      expect(host.response!.locale).to.equal('en');
    });

    it('follows the language of the page, and keeps the answers', async () => {
      const root = await fixture<HTMLElement>(html`<div lang="en"><coop-principles></coop-principles></div>`);
      const host = root.querySelector('coop-principles')!;
      await host.updateComplete;
      await type(host, 'savoir.a', '9');
      await type(host, 'savoir.b', '9');
      root.lang = 'fr-CA';
      await aTimeout(0);
      await host.updateComplete;
      expect(readingOf(host, 'savoir')).to.equal('pleinement vivantes');
      expect(host.value).to.deep.equal({savoir: {a: 9, b: 9}});
    });
  });

  describe('held fast', () => {
    const held: Answers = {savoir: {a: 7, b: 3, relation: 'competing'}};

    it('read-only: neither keys nor mouse change it, and each slider shows what it holds', async () => {
      const host = await principlesOf(html`<coop-principles readonly .value=${held}></coop-principles>`);
      const events = record('input', 'change', 'coop-change');
      const keys = ['ArrowRight', 'ArrowUp', 'PageUp', 'PageDown', 'Home', 'End', '1', 'Space', 'Delete', 'Backspace'];
      for (const name of ['savoir.a', 'parole.b']) {
        await type(host, name, ...keys);
        await sendMouse({type: 'click', position: await placeOf(host, name, 9)});
        await drag(host, name, 7, 1);
      }
      radio(host, 'savoir.relation', 'antagonistic').click();
      radio(host, 'savoir.relation', 'competing').focus();
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'Delete'});
      expect(host.value).to.deep.equal(held);
      expect(events.map((event) => event.type)).to.deep.equal([]);
      expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '7', isHollow: false, at: '7', isPlaced: true});
      expect(shownOf(host, 'parole', 'b')).to.deep.equal({number: '–', isHollow: true, at: '5', isPlaced: false});
      expect(radio(host, 'savoir.relation', 'competing').checked).to.equal(true);
      expect(slider(host, 'savoir.a').getAttribute('aria-readonly')).to.equal('true');
      expect(host.shadowRoot!.querySelector('button[name="comment"], button[name="take-back"]')).to.equal(null);
    });

    it('disabled, by itself or by a fieldset: neither keys nor mouse change it', async () => {
      const host = await principlesOf(
        html`<fieldset disabled><coop-principles .value=${held}></coop-principles></fieldset>`,
      );
      const tryAll = async () => {
        await type(host, 'savoir.a', 'ArrowRight', '1', 'Delete');
        await sendMouse({type: 'click', position: await placeOf(host, 'savoir.a', 2)});
        await drag(host, 'savoir.a', 7, 1);
        expect(host.value).to.deep.equal(held);
        expect(shownOf(host, 'savoir', 'a')).to.include({number: '7', at: '7', isPlaced: true});
        expect(slider(host, 'savoir.a').matches(':disabled')).to.equal(true);
      };
      await tryAll();
      (host.parentElement as HTMLFieldSetElement).disabled = false;
      host.disabled = true;
      await host.updateComplete;
      await tryAll();
      host.disabled = false;
      await host.updateComplete;
      await type(host, 'savoir.a', '1');
      expect(host.value.savoir).to.include({a: 1});
    });

    it('by a listener that sets the answers back: slider and relation go back as well', async () => {
      const value: Answers = {savoir: {a: 7, b: 3, relation: 'competing'}};
      const revert = ({target}: Event) => ((target as CoopPrinciples).value = value);
      const host = await principlesOf(html`<coop-principles .value=${value} @coop-change=${revert}></coop-principles>`);
      const changes = [
        () => type(host, 'savoir.a', 'ArrowRight'),
        () => type(host, 'savoir.a', '2'),
        () => type(host, 'savoir.a', 'Delete'),
        () => drag(host, 'savoir.a', 7, 2),
        () => answer(host, 'savoir.relation', 'antagonistic'),
      ];
      for (const change of changes) {
        await change();
        await nextFrame();
        expect(host.value).to.deep.equal(value);
        expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '7', isHollow: false, at: '7', isPlaced: true});
        expect(radio(host, 'savoir.relation', 'competing').checked).to.equal(true);
      }
    });

    it('by a listener that starts over: an untouched slider rests again, and no relation is chosen', async () => {
      const host = await principlesOf(
        html`<coop-principles
          @coop-change=${({target}: Event) => (target as CoopPrinciples).reset()}
        ></coop-principles>`,
      );
      await type(host, 'savoir.a', 'End');
      await nextFrame();
      expect(host.value).to.deep.equal({});
      expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '–', isHollow: true, at: '5', isPlaced: false});
      await answer(host, 'savoir.relation', 'competing');
      await nextFrame();
      expect(radio(host, 'savoir.relation', 'competing').checked).to.equal(false);
    });
  });

  describe('events', () => {
    it('coop-change: frozen plain data, told once `value` holds the answer, before the native events', async () => {
      const host = await principlesOf();
      const seen: string[] = [];
      for (const name of ['coop-change', 'input', 'change'])
        host.addEventListener(name, () => seen.push(`${name} ${JSON.stringify(host.value)}`));
      const changed = oneEvent<CustomEvent<CoopChangeDetail>>(host, 'coop-change');
      await type(host, 'savoir.a', 'ArrowRight');
      const {detail} = await changed;
      const value = '{"savoir":{"a":6}}';
      expect(seen).to.deep.equal([`coop-change ${value}`, `input ${value}`, `change ${value}`]);
      expect(detail.changed).to.equal('savoir');
      expect(structuredClone(detail)).to.deep.equal(JSON.parse(JSON.stringify(detail)));
      const {response, result} = detail;
      for (const part of [detail, response, response.answers, response.answers.savoir, result.dialogies[0]])
        expect(Object.isFrozen(part)).to.equal(true);
    });

    it('each key tells once, whether the browser moves the slider or the element does', async () => {
      const host = await principlesOf();
      const events = record('coop-change', 'input', 'change');
      for (const key of ['ArrowRight', 'PageUp', '3', 'End', 'Delete', 'Space']) {
        events.length = 0;
        await type(host, 'savoir.a', key);
        expect(
          events.map((event) => event.type),
          key,
        ).to.deep.equal(['coop-change', 'input', 'change']);
        expect(events.every((event) => event.target === host)).to.equal(true);
      }
    });

    it('says nothing where nothing changes', async () => {
      const host = await principlesOf(html`<coop-principles .value=${{savoir: {a: 10, b: 7}}}></coop-principles>`);
      const events = record('coop-change', 'input', 'change');
      await type(host, 'savoir.a', 'End', 'PageUp', 'Enter', 'x');
      await type(host, 'savoir.b', '7', 'Space');
      await type(host, 'parole.a', 'Delete');
      await type(host, 'savoir.relation', 'Delete');
      expect(events).to.deep.equal([]);
    });

    it('says nothing of a change but coop-result when the host sets the answers', async () => {
      const host = await principlesOf();
      const events = record('coop-change', 'coop-complete', 'input', 'change');
      const results = record('coop-result');
      host.value = every({a: 9, b: 4});
      await host.updateComplete;
      expect(events).to.deep.equal([]);
      expect(results).to.have.length(1);
      const [{response, result}] = details<CoopResponseDetail>(results) as [CoopResponseDetail];
      expect(response.answers).to.deep.equal(every({a: 9, b: 4}));
      expect(result.total.score).to.equal(60);
      for (const part of [response, result, result.dialogies[0]]) expect(Object.isFrozen(part)).to.equal(true);
      await type(host, 'savoir.a', 'ArrowLeft');
      expect(details<CoopResponseDetail>(results).at(-1)!.response.answers.savoir).to.deep.equal({a: 8, b: 4});
    });

    it('coop-result also tells of the questionnaire in another language', async () => {
      const host = await principlesOf();
      const results = record('coop-result');
      host.lang = 'en';
      await aTimeout(0);
      await host.updateComplete;
      expect(results).to.have.length(1);
      expect(host.questionnaire!.title).to.equal('Dialogies of cooperation');
    });

    it('coop-complete: when the last principle is whole, and again after it fell back', async () => {
      const {echelle: _last, ...others} = every({a: 5, b: 5});
      const host = await principlesOf(html`<coop-principles .value=${others}></coop-principles>`);
      const events = record('coop-complete');
      await type(host, 'echelle.a', '2');
      expect(events).to.have.length(0);
      await type(host, 'echelle.b', '8');
      await type(host, 'echelle.b', '9');
      expect(events).to.have.length(1);
      await type(host, 'echelle.a', 'Delete');
      await type(host, 'echelle.a', '2');
      expect(events).to.have.length(2);
      const [{response, result}] = details<CoopResponseDetail>(events) as [CoopResponseDetail];
      expect(result.completion).to.equal(1);
      expect(response.answers.echelle).to.deep.equal({a: 2, b: 8});
    });

    it('coop-submit: unfinished answers may be submitted unless they are required', async () => {
      const host = await principlesOf();
      const events = record('coop-submit');
      await type(host, 'savoir.a', '7');
      await press(host, 'finish');
      const [{response}] = details<CoopResponseDetail>(events) as [CoopResponseDetail];
      expect(response.answers).to.deep.equal({savoir: {a: 7}});
      expect(textOf(host, '.outcome')).to.contain('personne d’autre n’a vos réponses');
    });
  });

  describe('in a form', () => {
    const inForm = html`<form><coop-principles name="p"></coop-principles><button>Envoyer</button></form>`;
    const entryOf = (host: CoopPrinciples) => new FormData(host.form!).get('p') as string;

    it('is one entry, the response as JSON', async () => {
      const host = await principlesOf(inForm);
      await type(host, 'savoir.a', '7');
      const {completedAt, ...sent} = JSON.parse(entryOf(host)) as {completedAt?: string};
      expect(completedAt, 'what is posted is finished').to.be.a('string');
      expect(sent).to.deep.equal(host.response);
      expect(host.response!.answers).to.deep.equal({savoir: {a: 7}});
    });

    it('gives back what a finger moved that the browser then takes for scrolling', async () => {
      const host = await principlesOf(html`<coop-principles></coop-principles>`);
      const slider = find<HTMLInputElement>(host, 'input[name="savoir.a"]');
      const swipe = async () => {
        const tell = (event: Event) => slider.dispatchEvent(event);
        tell(new PointerEvent('pointerdown', {bubbles: true, composed: true, pointerType: 'touch'}));
        slider.value = '9';
        tell(new InputEvent('input', {bubbles: true, composed: true}));
        expect(host.value).to.deep.equal({savoir: {a: 9}});
        tell(new PointerEvent('pointercancel', {bubbles: true, composed: true, pointerType: 'touch'}));
        await host.updateComplete;
      };
      const leave = () => dispatchEvent(new Event('beforeunload', {cancelable: true}));
      const {response} = host;
      await swipe();
      expect(host.value).to.deep.equal({});
      expect(host.response, 'nothing has happened').to.equal(response);
      expect(leave()).to.equal(true);
      expect(slider.value).to.equal('5');
      expect(slider.matches('.placed')).to.equal(false);
      host.value = {savoir: {a: 2, b: 3}};
      await host.updateComplete;
      slider.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      slider.dispatchEvent(new PointerEvent('pointercancel', {bubbles: true, composed: true}));
      expect(host.value).to.deep.equal({savoir: {a: 2, b: 3}});
    });

    it('Enter on a slider chooses where it rests, and does not send the form', async () => {
      const host = await principlesOf(inForm);
      const submits = record('submit');
      await type(host, 'savoir.a', 'Enter');
      expect(submits).to.deep.equal([]);
      expect(host.value).to.deep.equal({savoir: {a: 5}});
    });

    it('is finished by the form’s own submit', async () => {
      const host = await principlesOf(inForm);
      host.form!.addEventListener('submit', (event) => event.preventDefault());
      await type(host, 'savoir.a', '7');
      host.form!.requestSubmit();
      expect(JSON.parse(entryOf(host))).to.have.property('completedAt');
    });

    it('required: names the first principle to complete, and puts the focus on what it lacks', async () => {
      const value = {...every({a: 1, b: 2}), voix: {a: 4}};
      const host = await principlesOf(
        html`<form><coop-principles name="p" required layout="steps" .value=${value}></coop-principles></form>`,
      );
      expect(host.validity.valueMissing).to.equal(true);
      expect(host.validationMessage).to.equal('Il manque une réponse à « S’accorder et diverger »');
      host.form!.requestSubmit();
      await host.updateComplete;
      expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'voix.b'));
      expect(find(host, '[aria-labelledby="h-nous"]').hidden).to.equal(false);
      const group = find(host, '[aria-labelledby="q-voix"]');
      expect(textOf(host, `#${group.getAttribute('aria-describedby')}`)).to.equal('Réponse attendue');
      expect(find(host, '[aria-labelledby="q-fruits"]').hasAttribute('aria-describedby')).to.equal(false);
      await type(host, 'voix.b', '0');
      expect(host.form!.checkValidity()).to.equal(true);
      expect(group.hasAttribute('aria-describedby')).to.equal(false);
    });

    it('is emptied by the form’s reset', async () => {
      const host = await principlesOf(inForm);
      await type(host, 'savoir.a', '7');
      await answer(host, 'parole.relation', 'competing');
      const {id} = host.response!;
      host.form!.reset();
      await host.updateComplete;
      expect(host.value).to.deep.equal({});
      expect(host.response!.id).not.to.equal(id);
      expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '–', isHollow: true, at: '5', isPlaced: false});
      expect(radio(host, 'parole.relation', 'competing').checked).to.equal(false);
    });

    it('takes back what the browser kept of it, half answers included', async () => {
      const host = await principlesOf(inForm);
      await type(host, 'savoir.a', '7');
      await answer(host, 'parole.relation', 'competing');
      const [kept, {id}] = [entryOf(host), host.response!];
      const other = await principlesOf(inForm);
      other.formStateRestoreCallback(kept);
      await other.updateComplete;
      expect(other.value).to.deep.equal({savoir: {a: 7}, parole: {relation: 'competing'}});
      expect(other.response!.replaces, 'what was posted is finished').to.equal(id);
      expect(shownOf(other, 'savoir', 'a').at).to.equal('7');
    });
  });

  describe('what a host sets', () => {
    const refused: {name: string; value: unknown; code: string}[] = [
      {name: 'an intensity above 10', value: {savoir: {a: 11, b: 1}}, code: 'out-of-range'},
      {name: 'one below 0', value: {savoir: {b: -1}}, code: 'out-of-range'},
      {name: 'one that is not whole', value: {savoir: {a: 1.5}}, code: 'out-of-range'},
      {name: 'one that is a text', value: {savoir: {a: '7'}}, code: 'out-of-range'},
      {name: 'a bare number', value: {savoir: 7}, code: 'out-of-range'},
      {name: '"dk", which no dialogy offers', value: {savoir: 'dk'}, code: 'out-of-range'},
      {name: 'an unknown relation', value: {savoir: {a: 1, relation: 'friendly'}}, code: 'out-of-range'},
      {name: 'an unknown part', value: {savoir: {a: 1, c: 1}}, code: 'out-of-range'},
      {name: 'an empty answer', value: {savoir: {}}, code: 'out-of-range'},
      {name: 'an unknown principle', value: {a1_1: {a: 1}}, code: 'unknown-item'},
    ];
    for (const {name, value, code} of refused)
      it(`${name} is told, never clamped: the answers stay and the element is invalid`, async () => {
        const host = await principlesOf(html`<coop-principles .value=${{savoir: {a: 7}}}></coop-principles>`);
        const errors = record('coop-error');
        host.value = value as Answers;
        await host.updateComplete;
        expect(details<CoopErrorDetail>(errors).map((error) => error.code)).to.deep.equal([code]);
        expect(host.value).to.deep.equal({savoir: {a: 7}});
        expect(shownOf(host, 'savoir', 'a')).to.include({number: '7', at: '7'});
        expect(host.validity.customError).to.equal(true);
        await type(host, 'savoir.b', '1');
        expect(host.validity.valid).to.equal(true);
      });

    it('the message says what was found, and what to give', async () => {
      const host = await principlesOf();
      const errors = record('coop-error');
      host.value = {savoir: {a: 11}};
      await host.updateComplete;
      expect(details<CoopErrorDetail>(errors)[0]!.message).to.match(
        /^\$\.savoir: Found .*; give "na", or at least one of "a" and "b" \(whole numbers from 0 to 10\)/,
      );
    });

    it('« sans objet », which only a host gives, reads so and can be answered over', async () => {
      const host = await principlesOf(
        html`<coop-principles .value=${{...every({a: 9, b: 4}), savoir: 'na'}}></coop-principles>`,
      );
      expect(readingOf(host, 'savoir')).to.equal('sans objet');
      expect(host.result!.total).to.include({answered: 11, applicable: 11});
      await type(host, 'savoir.a', '7');
      expect(host.value.savoir).to.deep.equal({a: 7});
    });

    it('an instrument with ratings is refused with the reason', async () => {
      const errors = record('coop-error');
      const host = await principlesOf(html`<coop-principles instrument="ptce"></coop-principles>`);
      expect(details<CoopErrorDetail>(errors)[0]!.message).to.contain(
        '"a1_1" is a rating; <coop-principles> asks items of type dialogy only',
      );
      expect(host.validity.customError).to.equal(true);
      expect(textOf(host, '[role="alert"]')).to.contain('Ce questionnaire ne peut pas être utilisé tel quel.');
    });

    it('an instrument of its own may do without signals, question and levels', async () => {
      const small: Instrument = {
        ...dialogies,
        ...{id: 'small', title: 'Petit'},
        tree: [
          {
            ...{type: 'dialogy', id: 'd1', title: 'Jour et nuit'},
            ...{a: {title: 'Jour', text: 'Il fait jour.'}, b: {title: 'Nuit', text: 'Il fait nuit.'}},
          },
        ],
      };
      const host = await principlesOf(html`<coop-principles .instrument=${small}></coop-principles>`);
      expect(host.shadowRoot!.querySelector('.principle details')).to.equal(null);
      await type(host, 'd1.a', '9');
      await type(host, 'd1.b', '4');
      expect(host.result!.total.score).to.equal(60);
    });
  });

  describe('walking', () => {
    it('in steps: one level at a time, then the read-through, nothing lost', async () => {
      const host = await principlesOf(html`<coop-principles layout="steps"></coop-principles>`);
      const shown = () =>
        [...host.shadowRoot!.querySelectorAll<HTMLElement>('section:not([hidden])')].map(
          (section) => section.getAttribute('aria-labelledby') ?? section.ariaLabel,
        );
      expect(shown()).to.deep.equal(['h-je']);
      await type(host, 'savoir.a', '7');
      await press(host, 'step', '1');
      await nextFrame();
      expect(shown()).to.deep.equal(['h-nous']);
      expect(host.shadowRoot!.activeElement).to.equal(find(host, '#h-nous'));
      await press(host, 'step', '2');
      await press(host, 'step', '3');
      expect(shown()).to.deep.equal(['h-read-through']);
      await press(host, 'help', 'read-through');
      await press(host, 'go', 'savoir');
      await nextFrame();
      expect(shown()).to.deep.equal(['h-je']);
      expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'savoir.b'));
      expect(host.value).to.deep.equal({savoir: {a: 7}});
    });

    it('reads through: what is to complete is one press away, and each answer reads as said', async () => {
      const value = {...every({a: 7, b: 2}), savoir: {a: 7}, parole: {relation: 'competing'}, voix: 'na'};
      const host = await principlesOf(html`<coop-principles .value=${value}></coop-principles>`);
      await press(host, 'help', 'read-through');
      expect(textOf(host, '[part="review"] > p')).to.equal('2 dialogies restent à compléter :');
      expect([...host.shadowRoot!.querySelectorAll('.unanswered button')].map((go) => go.textContent)).to.deep.equal([
        'Transmettre et apprendre',
        'S’exprimer et représenter',
      ]);
      const answers = [...host.shadowRoot!.querySelectorAll('.answers b')].map((word) => word.textContent);
      expect([answers[0], answers[1], answers[2], answers[5]]).to.deep.equal([
        'Transmettre : 7 sur 10, bien vivant · Apprendre : pas encore de réponse',
        'concurrentes',
        'Raison : 7 sur 10, bien vivant · Ressenti : 2 sur 10, en sommeil',
        'sans objet',
      ]);
    });

    it('to the next principle to complete, from the last answered one on, at the slider that it lacks', async () => {
      const host = await principlesOf(html`<coop-principles .value=${{boussole: {a: 1}}}></coop-principles>`);
      await type(host, 'parole.b', '1');
      await type(host, 'parole.a', '1');
      await press(host, 'next');
      await nextFrame();
      expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'boussole.b'));
      host.focus();
      expect(host.shadowRoot!.activeElement).to.equal(slider(host, 'savoir.a'));
    });

    it('clears everything only when told twice, and undoes it', async () => {
      const host = await principlesOf();
      await type(host, 'savoir.a', '7');
      await answer(host, 'parole.relation', 'competing');
      const before = host.response;
      await press(host, 'erase');
      expect(textOf(host, '#q-to-erase')).to.equal('Effacer vos 2 réponses et les notes ?');
      await press(host, 'erase-confirm');
      expect(host.value).to.deep.equal({});
      expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '–', isHollow: true, at: '5', isPlaced: false});
      await press(host, 'undo');
      expect(host.response).to.deep.equal(before);
      expect(shownOf(host, 'savoir', 'a')).to.deep.equal({number: '7', isHollow: false, at: '7', isPlaced: true});
      expect(radio(host, 'parole.relation', 'competing').checked).to.equal(true);
    });
  });

  it('each of its ids is its own, so that the ribbon of a level in view takes no colour from one that is not', async () => {
    const host = await principlesOf();
    const found = [...host.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
    expect(found.filter((id, i) => found.indexOf(id) !== i)).to.deep.equal([]);
  });

  it('adds no landmark of a page to the page', async function () {
    needs(this, 'ariaSnapshot');
    await principlesOf(html`<coop-principles id="landmarks"></coop-principles>`);
    expect(await ariaSnapshot('#landmarks')).not.to.match(/- (banner|contentinfo|main)\b/);
  });

  it('two on one page share nothing', async () => {
    const root = await fixture<HTMLElement>(
      html`<form>
        <coop-principles id="one" name="one"></coop-principles><coop-principles id="two" name="two"></coop-principles>
      </form>`,
    );
    const [one, two] = [...root.querySelectorAll('coop-principles')] as [CoopPrinciples, CoopPrinciples];
    await Promise.all([one.updateComplete, two.updateComplete]);
    await type(one, 'savoir.a', '9');
    await answer(one, 'savoir.relation', 'competing');
    await type(two, 'savoir.a', '2');
    await answer(two, 'savoir.relation', 'antagonistic');
    expect(one.value).to.deep.equal({savoir: {a: 9, relation: 'competing'}});
    expect(two.value).to.deep.equal({savoir: {a: 2, relation: 'antagonistic'}});
    expect(radio(one, 'savoir.relation', 'competing').checked).to.equal(true);
    await press(two, 'take-back', 'savoir');
    two.lang = 'en';
    await aTimeout(0);
    await two.updateComplete;
    expect(one.value).to.deep.equal({savoir: {a: 9, relation: 'competing'}});
    expect(textOf(one, '#q-savoir')).to.equal('Transmettre et apprendre');
    expect(two.value).to.deep.equal({});
    expect(one.response!.id).not.to.equal(two.response!.id);
  });

  it('reads to assistive technology: a region per level, a group per principle, two sliders in words', async function () {
    needs(this, 'ariaSnapshot');
    const host = await principlesOf(html`<coop-principles id="read"></coop-principles>`);
    await type(host, 'savoir.a', '7');
    const read = await ariaSnapshot('#read section[aria-labelledby="h-je"]');
    expect(read).to.contain('- region "Je":');
    expect(read).to.contain('- group "Transmettre et apprendre":');
    expect(read).to.contain('- heading "Transmettre et apprendre" [level=4]');
    expect(read).to.contain('- slider "Transmettre Je partage ce que je sais."');
    expect(read).to.contain('- slider "Apprendre Je me laisse enseigner."');
    expect(read).to.contain('- group "Leur relation":');
    expect(read).to.contain('- radio "complémentaires"');
  });
});
