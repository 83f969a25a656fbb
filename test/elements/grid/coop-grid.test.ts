import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Answers, Instrument} from '../../../src/core/schema.js';
import {itemsOf} from '../../../src/core/tree.js';
import {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import {define} from '../../../src/elements/shared/define.js';
import type {
  CoopChangeDetail,
  CoopErrorDetail,
  CoopResponseDetail,
  CoopSubmitEvent,
} from '../../../src/elements/shared/events.js';
import {registerLocale} from '../../../src/elements/shared/locale.js';
import {en} from '../../../src/elements/messages/en/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {ariaSnapshot, needs} from '../../support/page.js';
import {answer, details, find, press, radio, ready, record, textOf} from '../support.js';

const gridOf = (template = html`<coop-grid></coop-grid>`) => ready(CoopGrid, template);

/** The 36 ids, in order. */
const ids = itemsOf(ptce.tree).map(({id}) => id);

const every = (value: number): Answers => Object.fromEntries(ids.map((id) => [id, value]));

describe('coop-grid', () => {
  describe('answering', () => {
    it('holds the answer, and takes it back by the button or by Delete', async () => {
      const grid = await gridOf();
      await answer(grid, 'a1_1', 3);
      expect(grid.value).to.deep.equal({a1_1: 3});
      await press(grid, 'take-back', 'a1_1');
      expect(grid.value).to.deep.equal({});
      expect(radio(grid, 'a1_1', 3).checked).to.equal(false);
      expect(grid.shadowRoot!.activeElement).to.equal(radio(grid, 'a1_1', 0));
      await answer(grid, 'a1_1', 'na');
      radio(grid, 'a1_1', 'na').focus();
      await sendKeys({press: 'Delete'});
      expect(grid.value).to.deep.equal({});
    });

    it('by keyboard: the arrows choose, a digit chooses the step of that number', async () => {
      const grid = await gridOf();
      radio(grid, 'a1_1', 0).focus();
      await sendKeys({press: '2'});
      expect(grid.value).to.deep.equal({a1_1: 2});
      expect(grid.shadowRoot!.activeElement).to.equal(radio(grid, 'a1_1', 2));
      await sendKeys({press: 'ArrowRight'});
      expect(grid.value).to.deep.equal({a1_1: 3});
      await sendKeys({press: '9'});
      expect(grid.value).to.deep.equal({a1_1: 3});
    });

    it('moves the score and level of the objective, and says that answers are to be completed before', async () => {
      const grid = await gridOf();
      const score = '[aria-labelledby="h-a1"] .score p';
      expect(textOf(grid, score)).to.equal('Réponses à compléter');
      await answer(grid, 'a1_1', 4);
      expect(textOf(grid, score)).to.equal('Réponses à compléter');
      await answer(grid, 'a1_2', 2);
      expect(textOf(grid, score)).to.equal('Mature · 75 sur 100');
      expect(find(grid, '[aria-labelledby="h-a1"] rect').getAttribute('width')).to.equal('75%');
    });

    it('announces an objective’s score once, when its last statement is answered', async () => {
      const grid = await gridOf();
      for (const id of ['a1_1', 'a1_2', 'a1_3']) await answer(grid, id, 2);
      expect(textOf(grid, '.unseen')).to.equal('');
      await answer(grid, 'a1_4', 'na');
      expect(textOf(grid, '.unseen')).to.equal('Rassembler des acteurs différents : Structurée · 50 sur 100');
      await answer(grid, 'a1_4', 4);
      expect(textOf(grid, '.unseen')).to.equal('Rassembler des acteurs différents : Structurée · 50 sur 100');
    });

    it('keeps a comment, tells of it once it is left, and takes it back when it is emptied', async () => {
      const grid = await gridOf();
      const changes = record('coop-change');
      await press(grid, 'comment', 'a1_1');
      await nextFrame();
      expect(grid.shadowRoot!.activeElement).to.equal(find(grid, 'textarea[name="a1_1"]'));
      await sendKeys({type: 'La fête'});
      await sendKeys({press: 'Tab'});
      expect(grid.response!.comments).to.deep.equal({a1_1: 'La fête'});
      expect(details<CoopChangeDetail>(changes).map(({changed}) => changed)).to.deep.equal(['a1_1']);
      const field = find<HTMLTextAreaElement>(grid, 'textarea[name="a1_1"]');
      field.value = ' ';
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      expect(grid.response).not.to.have.property('comments');
    });

    it('an emptied comment keeps its field and the focus', async () => {
      const grid = await gridOf();
      grid.response = {...grid.response!, comments: {a1_1: 'x'}};
      await grid.updateComplete;
      find(grid, 'textarea[name="a1_1"]').focus();
      await sendKeys({press: 'End'});
      await sendKeys({press: 'Backspace'});
      await grid.updateComplete;
      expect(grid.response).not.to.have.property('comments');
      expect(grid.shadowRoot!.activeElement).to.equal(find(grid, 'textarea[name="a1_1"]'));
    });

    it('cannot be changed when it is read-only, by mouse or by keyboard', async () => {
      const grid = await gridOf(html`<coop-grid readonly .value=${{a1_1: 2}}></coop-grid>`);
      radio(grid, 'a1_1', 4).click();
      radio(grid, 'a1_1', 2).focus();
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: '1'});
      await sendKeys({press: 'Delete'});
      expect(grid.value).to.deep.equal({a1_1: 2});
      expect(radio(grid, 'a1_1', 2).checked).to.equal(true);
      expect(grid.shadowRoot!.querySelector('button[name="comment"], button[name="erase"]')).to.equal(null);
    });

    it('cannot be changed when it or a fieldset around it is disabled', async () => {
      const grid = await gridOf(html`<fieldset disabled><coop-grid name="g"></coop-grid></fieldset>`);
      expect(radio(grid, 'a1_1', 0).matches(':disabled')).to.equal(true);
      (grid.parentElement as HTMLFieldSetElement).disabled = false;
      await grid.updateComplete;
      expect(radio(grid, 'a1_1', 0).matches(':disabled')).to.equal(false);
      grid.disabled = true;
      await grid.updateComplete;
      expect(radio(grid, 'a1_1', 0).matches(':disabled')).to.equal(true);
    });
  });

  describe('events', () => {
    it('coop-change: frozen plain data, told once `value` holds the answer, before the native events', async () => {
      const grid = await gridOf();
      const seen: string[] = [];
      for (const type of ['coop-change', 'input', 'change'])
        grid.addEventListener(type, () => seen.push(`${type} ${JSON.stringify(grid.value)}`));
      const changed = oneEvent<CustomEvent<CoopChangeDetail>>(grid, 'coop-change');
      await answer(grid, 'a1_1', 3);
      const {detail} = await changed;
      expect(seen).to.deep.equal(['coop-change {"a1_1":3}', 'input {"a1_1":3}', 'change {"a1_1":3}']);
      expect(detail.changed).to.equal('a1_1');
      expect(structuredClone(detail)).to.deep.equal(JSON.parse(JSON.stringify(detail)));
      for (const part of [detail, detail.response, detail.response.answers, detail.result.nodes[0]])
        expect(Object.isFrozen(part)).to.equal(true);
    });

    it('coop-change tells the answers of that moment, however late its detail is read', async () => {
      const grid = await gridOf();
      const events = record('coop-change');
      await answer(grid, 'a1_1', 3);
      await answer(grid, 'a1_2', 1);
      const [first] = details<CoopChangeDetail>(events);
      expect(first!.response.answers).to.deep.equal({a1_1: 3});
      expect(first!.result.total.answered).to.equal(1);
    });

    it('a listener that reverts the answer also moves the dot back', async () => {
      const grid = await gridOf(
        html`<coop-grid @coop-change=${(event: Event) => (event.target as CoopGrid).reset()}></coop-grid>`,
      );
      await answer(grid, 'a1_1', 3);
      await nextFrame();
      expect(grid.value).to.deep.equal({});
      expect(radio(grid, 'a1_1', 3).checked).to.equal(false);
    });

    it('says nothing when the host sets the answers', async () => {
      const grid = await gridOf();
      const events = record('coop-change', 'coop-complete', 'input', 'change');
      grid.value = every(2);
      await grid.updateComplete;
      expect(grid.result!.completion).to.equal(1);
      expect(events).to.deep.equal([]);
    });

    it('coop-complete: at the last applicable statement, and again after it fell back', async () => {
      const {a1_1: _first, ...others} = every(2);
      const grid = await gridOf(html`<coop-grid .value=${others}></coop-grid>`);
      const events = record('coop-complete');
      await answer(grid, 'a1_1', 'na');
      await answer(grid, 'a1_1', 2);
      expect(events).to.have.length(1);
      await press(grid, 'take-back', 'a1_1');
      await answer(grid, 'a1_1', 1);
      expect(events).to.have.length(2);
      expect(details<CoopResponseDetail>(events)[1]!.result.completion).to.equal(1);
    });

    describe('coop-submit', () => {
      const finish = (grid: CoopGrid) => press(grid, 'finish');

      it('alone ends on « terminé », never on « enregistré »', async () => {
        const grid = await gridOf();
        const events = record('coop-submit');
        await answer(grid, 'a1_1', 1);
        await finish(grid);
        const [{response}] = details<CoopResponseDetail>(events) as [CoopResponseDetail];
        expect(response.completedAt).to.match(/^\d{4}-.*Z$/);
        expect(textOf(grid, '.outcome')).to.contain('personne d’autre n’a vos réponses');
      });

      it('waits for every promise, offers to retry when one rejects, and loses nothing', async () => {
        const grid = await gridOf();
        let outcome = Promise.reject(new Error('No network'));
        grid.addEventListener('coop-submit', (event) => {
          event.waitUntil(Promise.resolve());
          event.waitUntil(outcome);
        });
        await answer(grid, 'a1_1', 1);
        await finish(grid);
        await aTimeout(0);
        await grid.updateComplete;
        expect(textOf(grid, '.outcome')).to.contain('n’a pas abouti');
        expect(grid.value).to.deep.equal({a1_1: 1});
        outcome = Promise.resolve() as Promise<never>;
        await press(grid, 'finish');
        await aTimeout(0);
        await grid.updateComplete;
        expect(textOf(grid, '.outcome')).to.equal('Vos réponses sont enregistrées.');
        await answer(grid, 'a1_1', 2);
        expect(textOf(grid, '.outcome')).to.equal('');
        expect(grid.response).not.to.have.property('completedAt');
      });

      it('an answer changed while storing: the first outcome does not speak for the second', async () => {
        const grid = await gridOf();
        const outcomes = [deferred(), deferred()];
        let sent = 0;
        grid.addEventListener('coop-submit', (event) => event.waitUntil(outcomes[sent++]!.promise));
        await answer(grid, 'a1_1', 1);
        await finish(grid);
        await answer(grid, 'a1_1', 2);
        await press(grid, 'finish');
        outcomes[0]!.resolve();
        await aTimeout(0);
        expect(textOf(grid, '.outcome')).to.equal('Envoi en cours…');
        outcomes[1]!.reject(new Error('No network'));
        await aTimeout(0);
        await grid.updateComplete;
        expect(textOf(grid, '.outcome')).to.contain('n’a pas abouti');
      });

      it('waitUntil after the dispatch throws InvalidStateError', async () => {
        const grid = await gridOf();
        const events = record('coop-submit');
        await finish(grid);
        expect(() => (events[0] as CoopSubmitEvent).waitUntil(Promise.resolve()))
          .to.throw(DOMException)
          .with.property('name', 'InvalidStateError');
      });

      it('does not happen while a required statement is missing: the first one is named and focused', async () => {
        const grid = await gridOf(html`<coop-grid required .value=${{a1_1: 1}}></coop-grid>`);
        const events = record('coop-submit');
        await finish(grid);
        expect(events).to.deep.equal([]);
        expect(grid.validationMessage).to.equal('Il manque une réponse à « Le projet s’ouvre à de nouveaux membres. »');
        expect(grid.shadowRoot!.activeElement).to.equal(radio(grid, 'a1_2', 0));
        expect(find(grid, '#q-a1_2').parentElement!.getAttribute('aria-invalid')).to.equal('true');
        expect(find(grid, '#q-a1_1').parentElement!.getAttribute('aria-invalid')).to.equal('false');
      });
    });
  });

  describe('in a form', () => {
    const inForm = html`<form><coop-grid name="grille"></coop-grid><button>Envoyer</button></form>`;
    const entryOf = (grid: CoopGrid) =>
      JSON.parse(new FormData(grid.form!).get('grille') as string) as {answers: Answers; completedAt?: string};

    it('is one entry, the response as JSON, at once', async () => {
      const grid = await gridOf(inForm);
      radio(grid, 'a1_1', 3).click();
      expect(entryOf(grid).answers).to.deep.equal({a1_1: 3});
    });

    it('is finished by the form’s own submit, which preventDefault() on coop-submit holds back', async () => {
      const grid = await gridOf(inForm);
      const submits: Event[] = [];
      grid.form!.addEventListener('submit', (event) => {
        submits.push(event);
        event.preventDefault();
      });
      await answer(grid, 'a1_1', 3);
      grid.form!.requestSubmit();
      expect(submits).to.have.length(1);
      expect(entryOf(grid).completedAt).to.be.a('string');
      expect(grid.shadowRoot!.querySelector('button[name="finish"]')).to.equal(null);
    });

    it('coop-submit prevented holds the form back', async () => {
      const grid = await gridOf(inForm);
      const submit = oneEvent<SubmitEvent>(grid.form!, 'submit');
      grid.addEventListener('coop-submit', (event) => event.preventDefault());
      grid.form!.requestSubmit();
      expect((await submit).defaultPrevented).to.equal(true);
    });

    it('is emptied by the form’s reset', async () => {
      const grid = await gridOf(inForm);
      await answer(grid, 'a1_1', 3);
      const {id} = grid.response!;
      grid.form!.reset();
      expect(grid.value).to.deep.equal({});
      expect(grid.response!.id).not.to.equal(id);
    });

    it('required: the form is not sent, and the first missing statement has the focus, in steps too', async () => {
      const grid = await gridOf(
        html`<form><coop-grid name="g" required layout="steps" .value=${{...every(1), b2_3: 0}}></coop-grid></form>`,
      );
      expect(grid.form!.checkValidity()).to.equal(true);
      const {b2_3: _missing, ...others} = every(1);
      grid.value = others;
      await grid.updateComplete;
      expect(grid.validity.valueMissing).to.equal(true);
      grid.form!.requestSubmit();
      await grid.updateComplete;
      expect(grid.shadowRoot!.activeElement).to.equal(radio(grid, 'b2_3', 0));
      expect(find(grid, '[aria-labelledby="h-b2"]').hidden).to.equal(false);
    });
  });

  describe('what a host sets', () => {
    it('a value out of range is told, never clamped: the answers stay and the element is invalid', async () => {
      const grid = await gridOf();
      await answer(grid, 'a1_1', 3);
      const errors = record('coop-error');
      grid.value = {a1_1: 9};
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: 3});
      expect(grid.validity.customError).to.equal(true);
      const [{code, message}] = details<CoopErrorDetail>(errors) as [CoopErrorDetail];
      expect(code).to.equal('out-of-range');
      expect(message).to.equal('$.a1_1: Found 9; give one of 0, 1, 2, 3, 4, "na".');
      grid.value = {a1_1: 4};
      await grid.updateComplete;
      expect(grid.validity.valid).to.equal(true);
    });

    it('before it is attached: refused without throwing, told once attached', async () => {
      const grid = document.createElement('coop-grid');
      const errors = record('coop-error');
      grid.value = {nope: 1};
      expect(grid.result!.total.answered).to.equal(0);
      document.body.append(grid);
      await grid.updateComplete;
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['unknown-item']);
      grid.remove();
    });

    it('in whatever order: answers before the instrument that they answer', async () => {
      const grid = document.createElement('coop-grid');
      grid.value = {q1: 1};
      grid.instrument = small;
      document.body.append(grid);
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({q1: 1});
      expect(grid.result!.total.score).to.equal(100);
      grid.remove();
    });

    it('« sans objet » is shown as any other answer, and taken back likewise', async () => {
      const grid = await gridOf(html`<coop-grid .value=${{a1_1: 'na'}}></coop-grid>`);
      expect(radio(grid, 'a1_1', 'na').checked).to.equal(true);
      grid.value = {};
      await grid.updateComplete;
      expect(radio(grid, 'a1_1', 'na').checked).to.equal(false);
    });

    it('a comment alone can be kept and cleared, as answers can', async () => {
      const grid = await gridOf();
      const tools = () =>
        [...grid.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')].map(({name}) => name);
      expect(tools()).to.deep.equal([]);
      expect(grid.shadowRoot!.querySelector('.intro button[name=open]'), 'one comes back with a file').to.not.equal(
        null,
      );
      grid.response = {...grid.response!, comments: {a1_1: 'Au marché'}};
      await grid.updateComplete;
      expect(tools()).to.deep.equal(['save', 'open', 'erase']);
    });

    it('no paragraph stands for help that there is none of', async () => {
      const grid = await gridOf(html`<coop-grid .instrument=${small}></coop-grid>`);
      expect(grid.shadowRoot!.querySelectorAll('.help').length).to.equal(0);
    });

    const startOver: Record<string, (grid: CoopGrid) => void> = {
      'a reset': (grid) => grid.reset(),
      'another instrument': (grid) => (grid.instrument = small),
    };
    for (const [how, start] of Object.entries(startOver))
      it(`after ${how}, nothing is finished any more`, async () => {
        const grid = await gridOf();
        await answer(grid, 'a1_1', 3);
        await press(grid, 'finish');
        const finished = textOf(grid, '.outcome');
        start(grid);
        await grid.updateComplete;
        expect(textOf(grid, '.outcome')).not.to.equal(finished);
        expect(textOf(grid, 'button[name="finish"]')).to.equal('Terminer');
      });

    it('a whole response comes back as it was stored; a broken one changes nothing', async () => {
      const grid = await gridOf();
      await answer(grid, 'a1_1', 3);
      const stored = structuredClone(grid.response!);
      grid.reset();
      grid.response = stored;
      await grid.updateComplete;
      expect(grid.response).to.deep.equal(stored);
      const errors = record('coop-error');
      grid.response = {...stored, id: 'me'};
      await grid.updateComplete;
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['invalid']);
      expect(grid.response).to.deep.equal(stored);
    });

    it('an instrument that asks something else than ratings is refused with the reason', async () => {
      const errors = record('coop-error');
      const grid = await gridOf(
        html`<coop-grid .instrument=${{...small, tree: [{type: 'text', id: 't1', text: 'Dire'}]}}></coop-grid>`,
      );
      expect(details<CoopErrorDetail>(errors)[0]!.message).to.contain(
        '"t1" is a text; <coop-grid> asks items of type rating only',
      );
      expect(textOf(grid, '[role="alert"]')).to.contain('Ce questionnaire ne peut pas être utilisé tel quel.');
    });

    it('an instrument that fails, then the one before: it is asked again where one was, nothing lost', async () => {
      const grid = await gridOf(html`<coop-grid layout="steps"></coop-grid>`);
      await answer(grid, 'a1_1', 3);
      await press(grid, 'step', '1');
      grid.instrument = 'nope';
      await grid.updateComplete;
      expect(grid.validity.customError).to.equal(true);
      grid.instrument = 'ptce';
      await grid.updateComplete;
      expect(grid.validity.valid).to.equal(true);
      expect(grid.value).to.deep.equal({a1_1: 3});
      expect(find(grid, '[aria-labelledby="h-a2"]').hidden).to.equal(false);
      grid.instrument = small;
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({});
      expect(find(grid, '[aria-labelledby="h-total"]').hidden).to.equal(false);
    });

    it('a refusal does not lock the respondent: answering clears it', async () => {
      const grid = await gridOf();
      grid.value = {a1_1: 9};
      await grid.updateComplete;
      expect(grid.checkValidity()).to.equal(false);
      expect(grid.shadowRoot!.querySelector('[aria-invalid="true"]')).to.equal(null);
      await answer(grid, 'a1_1', 1);
      expect(grid.checkValidity()).to.equal(true);
    });

    it('an unknown instrument is named, with those there are', async () => {
      const errors = record('coop-error');
      await gridOf(html`<coop-grid instrument="nope"></coop-grid>`);
      expect(details<CoopErrorDetail>(errors)[0]!.message).to.contain('no built-in instrument "nope"; use one of ptce');
    });

    it('a mode or a layout that is none is told, and does not travel', async () => {
      const errors = record('coop-error');
      const grid = await gridOf(html`<coop-grid mode="Self" layout="pages"></coop-grid>`);
      expect(details<CoopErrorDetail>(errors).map(({message}) => message)).to.deep.equal([
        '$.mode: Found Self; give one of self, external, mutual.',
        '$.layout: Found pages; give one of auto, page, steps.',
      ]);
      expect(grid.layout).to.equal('auto');
      expect(grid.response!.mode).to.equal('self');
    });

    it('the mode and the language travel in the response', async () => {
      const grid = await gridOf(html`<coop-grid mode="mutual" lang="en"></coop-grid>`);
      expect(grid.response).to.include({mode: 'mutual', locale: 'en'});
    });
  });

  describe('src', () => {
    const url = (body: string) => `data:application/json,${encodeURIComponent(body)}`;

    it('reads an instrument file, with its other language', async () => {
      const texts = {
        title: 'Small',
        about: 'Ours',
        scales: {two: [{label: 'No'}, {label: 'Yes'}]},
        levels: {},
        tree: {q1: {text: 'Shall we?'}},
      };
      const grid = await gridOf(
        html`<coop-grid src=${url(JSON.stringify({...small, locales: {en: texts}}))} lang="en"></coop-grid>`,
      );
      expect(textOf(grid, '#q-q1')).to.equal('Shall we?');
      expect(grid.response!.instrument.id).to.equal('small');
    });

    it('says that it did not arrive, keeps the host’s content, and tries again when asked', async () => {
      const errors = record('coop-error');
      const grid = await gridOf(html`<coop-grid src="/nowhere.json">En attendant</coop-grid>`);
      expect(textOf(grid, '[role="alert"] p')).to.equal('Le questionnaire n’a pas pu être chargé.');
      expect(grid.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
      expect(details<CoopErrorDetail>(errors)[0]).to.include({code: 'load-failed'});
      expect(details<CoopErrorDetail>(errors)[0]!.cause).to.include({status: 404});
      grid.src = url(JSON.stringify(small));
      await press(grid, 'reload');
      await grid.updateComplete;
      expect(textOf(grid, '#q-q1')).to.equal('On y va ?');
    });
  });

  describe('language', () => {
    it('is the nearest `lang`, across shadow roots, and follows it while one answers', async () => {
      const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const grid = document.createElement('coop-grid');
      outer.attachShadow({mode: 'open'}).append(grid);
      await grid.updateComplete;
      await answer(grid, 'a1_1', 3);
      expect(textOf(grid, '.progress p')).to.equal('1 of 36 · 35 to go');
      expect(textOf(grid, '#q-a1_2')).to.equal('The project opens up to new members.');
      outer.lang = 'fr-CA';
      await aTimeout(0);
      await grid.updateComplete;
      expect(textOf(grid, '.progress p')).to.equal('1 sur 36 · il en reste 35');
      expect(grid.value).to.deep.equal({a1_1: 3});
      expect(find(grid, '.root').lang).to.equal('fr');
    });

    it('that nobody registered is French, and says so', async () => {
      const grid = await gridOf(html`<coop-grid lang="ar" dir="rtl"></coop-grid>`);
      expect(find(grid, '.root').lang).to.equal('fr');
      expect(find(grid, '.root').dir).to.equal('ltr');
    });

    it('can be registered by a host in one call, an instrument’s texts included', async () => {
      const tree = {a1_2: {text: 'Digor eo ar raktres.'}};
      registerLocale('br', {
        messages: {...en, form: {...en.form, answered: (count, of) => `${count} diwar ${of}`}},
        instruments: {ptce: {title: 'Kael', about: 'Ni', scales: {}, levels: {}, tree}},
      });
      const grid = await gridOf(html`<coop-grid lang="br-FR"></coop-grid>`);
      expect(textOf(grid, '.progress p')).to.equal('0 diwar 36 · 36 to go');
      expect(textOf(grid, '#q-a1_2')).to.equal('Digor eo ar raktres.');
      expect(grid.response!.locale).to.equal('br');
    });
  });

  describe('walking', () => {
    it('section by section on a phone, and on one page elsewhere, whichever way it is turned afterwards', async () => {
      const shownIn = (grid: CoopGrid) => grid.shadowRoot!.querySelectorAll('[part=section]:not([hidden])').length;
      const inRoom = async (width: number) => {
        const room = await fixture<HTMLElement>(html`<div .style=${`width: ${width}px`}><coop-grid></coop-grid></div>`);
        const grid = room.querySelector('coop-grid')!;
        await grid.updateComplete;
        return {room, grid};
      };
      const phone = await inRoom(328);
      expect(shownIn(phone.grid)).to.equal(1);
      phone.room.style.width = '700px';
      await answer(phone.grid, 'a1_1', 3);
      expect(shownIn(phone.grid)).to.equal(1);
      const {grid} = await inRoom(700);
      expect(shownIn(grid)).to.equal(9);
    });

    it('in steps: one objective at a time, back and forth, nothing lost', async () => {
      const grid = await gridOf(html`<coop-grid layout="steps"></coop-grid>`);
      const shown = () =>
        [...grid.shadowRoot!.querySelectorAll<HTMLElement>('section:not([hidden])')].map(
          (section) => section.getAttribute('aria-labelledby') ?? section.ariaLabel,
        );
      expect(shown()).to.deep.equal(['h-a1']);
      await answer(grid, 'a1_1', 3);
      await press(grid, 'step', '1');
      await nextFrame();
      expect(shown()).to.deep.equal(['h-a2']);
      expect(grid.shadowRoot!.activeElement).to.equal(find(grid, '#h-a2'));
      for (let step = 2; step <= 9; step++) await press(grid, 'step', String(step));
      expect(shown()).to.deep.equal(['Dans l’ensemble', 'h-read-through']);
      expect(textOf(grid, '[part=review] > p')).to.equal('35 affirmations restent sans réponse :');
      await press(grid, 'help', 'read-through');
      await press(grid, 'go', 'a1_2');
      await nextFrame();
      expect(shown()).to.deep.equal(['h-a1']);
      expect(radio(grid, 'a1_1', 3).checked).to.equal(true);
      expect(grid.shadowRoot!.activeElement).to.equal(radio(grid, 'a1_2', 0));
    });

    it('to the next unanswered statement, from the last answered one on', async () => {
      const grid = await gridOf();
      await answer(grid, 'a1_2', 1);
      await press(grid, 'next');
      await nextFrame();
      expect(grid.shadowRoot!.activeElement).to.equal(radio(grid, 'a1_3', 0));
    });

    it('reads through: what is missing is one press away, and each answer reads as said', async () => {
      const {c3_4: _missing, ...others} = every(4);
      const grid = await gridOf(html`<coop-grid .value=${{...others, a1_1: 'na'}}></coop-grid>`);
      await press(grid, 'help', 'read-through');
      expect(textOf(grid, '.unanswered')).to.equal('L’expérience acquise aide d’autres projets à naître.');
      const answers = [...grid.shadowRoot!.querySelectorAll('.answers b')].map((word) => word.textContent);
      expect([answers[0], answers[1], answers[35]]).to.deep.equal([
        'Sans objet',
        'On le transmet',
        'pas encore de réponse',
      ]);
    });

    it('clears everything only when told twice, and undoes it', async () => {
      const grid = await gridOf();
      await answer(grid, 'a1_1', 3);
      const before = grid.response;
      const events = record('coop-change');
      await press(grid, 'erase');
      expect(textOf(grid, '#q-to-erase')).to.equal('Effacer votre réponse et les exemples ?');
      expect(grid.value).to.deep.equal({a1_1: 3});
      await press(grid, 'erase-confirm');
      expect(grid.value).to.deep.equal({});
      await press(grid, 'undo');
      expect(grid.response).to.deep.equal(before);
      expect(radio(grid, 'a1_1', 3).checked).to.equal(true);
      expect(details<CoopChangeDetail>(events).map(({response}) => response.answers)).to.deep.equal([{}, {a1_1: 3}]);
      await nextFrame();
      expect(grid.shadowRoot!.activeElement).to.equal(find(grid, '.notice'));
    });
  });

  it('reads to assistive technology: a region per objective, a group per statement, words for every step', async function () {
    needs(this, 'ariaSnapshot');
    const grid = await gridOf();
    grid.id = 'read';
    await answer(grid, 'a1_2', 3);
    const read = await ariaSnapshot('#read section[aria-labelledby="h-a1"]');
    expect(read).to.contain('- region "Rassembler des acteurs différents":');
    expect(read).to.contain('- radiogroup "Le projet s’ouvre à de nouveaux membres.":');
    expect(read).to.contain('radio "0, Rien encore : Rien n’est engagé."');
    expect(read).to.contain('radio "3, C’est installé : Une pratique régulière et partagée." [checked]');
    expect(read).to.contain('- radio "Sans objet"');
    expect(read).to.contain('- paragraph: Réponses à compléter');
  });

  it('has a width in a parent that shrinks to its content, and none to spare in a narrow one', async () => {
    const floated = await gridOf(html`<div style="float: left"><coop-grid></coop-grid></div>`);
    expect(floated.offsetWidth).to.be.above(250);
    const narrow = await gridOf(html`<div style="inline-size: 320px; font-size: 32px"><coop-grid></coop-grid></div>`);
    expect(find(narrow, '.root').scrollWidth).to.be.at.most(320);
  });

  it('a second copy of the library on the page says so once, and does not throw', () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (message: unknown) => said.push(message);
    define('coop-grid', class extends HTMLElement {});
    console.warn = warn;
    expect(said).to.deep.equal(['<coop-grid> is already on this page; the first one loaded serves.']);
  });
});

function deferred() {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<void>((onResolve, onReject) => ([resolve, reject] = [onResolve, onReject]));
  return {promise, resolve, reject};
}

/** The least that an instrument can be: one statement, at the root, without levels. */
const small: Instrument = {
  schema: 'coop-elements/instrument/1',
  ...{id: 'small', version: '1.0.0', locale: 'fr', title: 'Petit', levels: []},
  source: {author: 'Nous', licence: 'CC0', about: 'Un essai.'},
  scales: {
    two: {
      options: [
        {value: 0, label: 'Non'},
        {value: 1, label: 'Oui'},
      ],
    },
  },
  tree: [{type: 'rating', id: 'q1', text: 'On y va ?', scale: 'two'}],
};
