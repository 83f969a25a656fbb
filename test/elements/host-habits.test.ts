/** What frameworks and pages do with any element, and must cost nobody an answer. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {Instrument} from '../../src/core/schema.js';
import '../../src/elements/index.js';
import {CoopAssessment} from '../../src/elements/assessment/coop-assessment.js';
import {CoopGrid} from '../../src/elements/grid/coop-grid.js';
import {CoopJourney} from '../../src/elements/journey/coop-journey.js';
import {CoopRadar} from '../../src/elements/radar/coop-radar.js';
import {CoopReport} from '../../src/elements/report/coop-report.js';
import type {CoopErrorDetail} from '../../src/elements/shared/events.js';
import {registerLocale} from '../../src/elements/shared/locale.js';
import {CoopProject} from '../../src/elements/project/coop-project.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {answer, details, find, press, radio, ready, record, textOf} from './support.js';

type Loose = LitElement & Record<string, unknown>;

const TAGS = ['grid', 'principles', 'project', 'radar', 'report', 'journey', 'assessment'].map(
  (name) => `coop-${name}`,
);

const propertiesOf = (tag: string) =>
  [...(customElements.get(tag) as typeof LitElement).elementProperties.keys()] as string[];

const small: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'small',
  version: '1.0.0',
  locale: 'fr',
  title: 'Petite grille',
  source: {about: 'La nôtre.', author: 'Nous', licence: 'CC0'},
  scales: {
    two: {
      options: [
        {value: 0, label: 'Non'},
        {value: 1, label: 'Oui'},
      ],
    },
  },
  tree: [
    {
      id: 'part',
      title: 'Une partie',
      children: [
        {type: 'rating', id: 'q1', text: 'On y va ?', scale: 'two'},
        {type: 'rating', id: 'q2', text: 'On y reste ?', scale: 'two'},
      ],
    },
  ],
  levels: [],
};

describe('what hosts do', () => {
  describe('nothing, as frameworks say it', () => {
    for (const tag of TAGS)
      for (const nothing of [null, undefined])
        it(`<${tag}>: every property set to ${nothing} is as it is by itself, before it is attached and after`, async () => {
          const errors = record('coop-error');
          const element = document.createElement(tag) as Loose;
          const names = propertiesOf(tag);
          const pristine = Object.fromEntries(names.map((name) => [name, element[name]]));
          const setAll = () => {
            for (const name of names) element[name] = nothing;
          };
          setAll();
          expect(Object.fromEntries(names.map((name) => [name, element[name]]))).to.deep.equal(pristine);
          const form = await fixture<HTMLFormElement>(html`<form>${element}</form>`);
          await element.updateComplete;
          const drawn = textOf(element, '.root');
          setAll();
          await element.updateComplete;
          expect(textOf(element, '.root')).to.equal(drawn);
          expect(drawn).not.to.contain('pas pu');
          expect(form.checkValidity()).to.equal(true);
          expect(details(errors)).to.deep.equal([]);
        });

    it('a grid whose every property was nothing asks its 36 statements, and posts them', async () => {
      const grid = document.createElement('coop-grid') as unknown as CoopGrid & Loose;
      for (const name of propertiesOf('coop-grid')) if (name !== 'name') grid[name] = null;
      grid.name = 'g';
      const form = await fixture<HTMLFormElement>(html`<form>${grid}</form>`);
      await grid.updateComplete;
      await answer(grid, 'c3_4', 2);
      expect(JSON.parse(new FormData(form).get('g') as string)).to.have.deep.property('answers', {c3_4: 2});
    });

    it('`response` and `value`: where a host had set none, nothing changes; where it had, all starts over', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      await answer(grid, 'a1_1', 3);
      const {response} = grid;
      for (const nothing of [null, undefined]) {
        grid.response = nothing;
        grid.value = nothing;
        grid.project = nothing;
        await grid.updateComplete;
        expect(grid.response).to.equal(response);
      }
      for (const name of ['response', 'value'] as const) {
        if (name === 'value') grid.value = {a1_1: 1};
        else grid.response = structuredClone(response);
        await grid.updateComplete;
        const {id} = grid.response!;
        grid[name] = null;
        expect(grid.value).to.deep.equal({});
        await grid.updateComplete;
        expect(grid.response).to.deep.include({answers: {}});
        expect(grid.response!.id).not.to.equal(id);
        expect(grid.validity.valid).to.equal(true);
        // It has been taken back: what the respondent says next is no host's.
        await answer(grid, 'a1_1', 2);
        grid[name] = null;
        expect(grid.value).to.deep.equal({a1_1: 2});
        grid.reset();
      }
    });

    it('one of them given and the other nothing: what was given stays', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .value=${{a1_1: 3}} .response=${null}></coop-grid>`);
      expect(grid.value).to.deep.equal({a1_1: 3});
      const other = await ready(CoopGrid, html`<coop-grid .value=${null}></coop-grid>`);
      other.response = {...other.response!, answers: {a1_1: 1}};
      other.value = null;
      await other.updateComplete;
      expect(other.value).to.deep.equal({a1_1: 1});
    });

    it('`response` taken back while it is being checked', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      const stored = {...grid.response!, answers: {a1_1: 4}};
      grid.response = stored;
      grid.response = null;
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({});
    });

    it('`project`: what a host said of it is taken back, what it never said stays', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      grid.project = {project: 'La Fabrique'};
      await grid.updateComplete;
      grid.project = null;
      await grid.updateComplete;
      expect(grid.project).to.equal(undefined);
      grid.response = {...grid.response!, project: {project: 'L’Atelier'}};
      await grid.updateComplete;
      grid.project = undefined;
      await grid.updateComplete;
      expect(grid.project).to.deep.equal({project: 'L’Atelier'});
    });

    it('`progress` of a journey: nothing where there was none changes nothing, and starts over after something', async () => {
      const journey = await ready(CoopJourney, html`<coop-journey></coop-journey>`);
      await press(journey, 'go', 'lien');
      journey.progress = null;
      await journey.updateComplete;
      expect(journey.progress.time).to.equal('lien');
      journey.progress = {...journey.progress, notes: {lien: 'D’hier'}};
      await journey.updateComplete;
      journey.progress = undefined;
      await journey.updateComplete;
      expect(journey.progress).to.deep.equal({schema: 'coop-elements/journey/1', time: 'disponible', notes: {}});
    });

    it('a whole self-test passes it on', async () => {
      const test = await ready(CoopAssessment, html`<coop-assessment></coop-assessment>`);
      const grid = find<CoopGrid>(test, 'coop-grid');
      await answer(grid, 'a1_1', 3);
      test.response = null;
      test.value = undefined;
      await test.updateComplete;
      expect(test.value).to.deep.equal({a1_1: 3});
      test.response = {...test.response!, answers: {a1_1: 1}};
      await test.updateComplete;
      test.response = null;
      await test.updateComplete;
      expect(test.value).to.deep.equal({});
    });
  });

  describe('the direction of a page', () => {
    for (const tag of TAGS)
      it(`<${tag}> keeps it, and has its own where its words are not in the page’s language`, async () => {
        const element = document.createElement(tag) as LitElement;
        const page = await fixture<HTMLElement>(html`<div lang="fr" dir="rtl">${element}</div>`);
        await element.updateComplete;
        const directions = () => [find(element, '.root').lang, getComputedStyle(find(element, '.root')).direction];
        expect(directions()).to.deep.equal(['fr', 'rtl']);
        page.lang = 'ar';
        await aTimeout(0);
        await element.updateComplete;
        expect(directions()).to.deep.equal(['fr', 'ltr']);
      });
  });

  describe('the same again', () => {
    it('a fresh copy of the same instrument changes nothing: neither answers, nor the response, nor the field in focus', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .instrument=${small}></coop-grid>`);
      await answer(grid, 'q1', 1);
      const {response} = grid;
      const field = radio(grid, 'q1', 1);
      field.focus();
      grid.instrument = structuredClone(small);
      expect(grid.response).to.equal(response);
      await grid.updateComplete;
      expect(grid.response).to.equal(response);
      expect(grid.shadowRoot!.activeElement).to.equal(field);
      // The same in another way: as the id of a built-in one, then as itself.
      const other = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      await answer(other, 'a1_1', 3);
      const {id} = other.response!;
      other.instrument = ptce;
      await other.updateComplete;
      expect(other.response).to.deep.include({id, answers: {a1_1: 3}});
    });

    it('an instrument that asks something else starts another response', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .instrument=${small}></coop-grid>`);
      await answer(grid, 'q1', 1);
      grid.instrument = {...small, title: 'Une autre'};
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({});
      expect(textOf(grid, 'h2')).to.equal('Une autre');
    });

    it('the same questions with more translations keep the answers, and speak them', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid lang="en" .instrument=${small}></coop-grid>`);
      await answer(grid, 'q1', 1);
      const texts = {
        title: 'Small grid',
        about: 'Ours.',
        levels: {},
        scales: {two: [{label: 'No'}, {label: 'Yes'}]},
        tree: {part: {title: 'Part'}, q1: {text: 'Shall we?'}, q2: {text: 'Shall we stay?'}},
      };
      grid.instrument = {...structuredClone(small), locales: {en: texts}};
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({q1: 1});
      expect(textOf(grid, '#q-q1')).to.equal('Shall we?');
    });

    it('a whole self-test keeps them as well', async () => {
      const test = await ready(CoopAssessment, html`<coop-assessment .instrument=${small}></coop-assessment>`);
      await answer(find<CoopGrid>(test, 'coop-grid'), 'q1', 1);
      const {response} = test;
      test.instrument = structuredClone(small);
      await test.updateComplete;
      expect(test.response).to.equal(response);
    });

    it('a response, a value or a project that equals what is here is no change: the end stays the end, and nothing is told', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .project=${{project: 'La Fabrique'}}></coop-grid>`);
      await answer(grid, 'a1_1', 3);
      await press(grid, 'finish');
      const {response} = grid;
      expect(response!.completedAt).to.be.a('string');
      const told = record('coop-result', 'coop-change', 'coop-error');
      grid.response = structuredClone(response);
      await grid.updateComplete;
      grid.value = {...response!.answers};
      await grid.updateComplete;
      grid.project = {...response!.project};
      await grid.updateComplete;
      expect(grid.response).to.equal(response);
      expect(textOf(grid, '.outcome')).to.contain('terminé');
      expect(told).to.deep.equal([]);
    });
  });

  describe('meanwhile', () => {
    it('a response set back as an event gave it: what is answered while it is checked stays', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      await answer(grid, 'a1_1', 3);
      const busy: (string | null)[] = [];
      const root = find(grid, '.root');
      new MutationObserver(() => busy.push(root.ariaBusy)).observe(root, {attributeFilter: ['aria-busy']});
      grid.response = structuredClone(grid.response);
      radio(grid, 'a1_2', 1).click();
      await press(grid, 'comment', 'a1_1');
      const field = find<HTMLTextAreaElement>(grid, 'textarea[name="a1_1"]');
      field.value = 'Au marché';
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      expect(grid.value).to.deep.equal({a1_1: 3, a1_2: 1});
      await grid.updateComplete;
      expect(grid.response).to.deep.include({answers: {a1_1: 3, a1_2: 1}, comments: {a1_1: 'Au marché'}});
      expect(busy).to.deep.equal(['true', null]);
    });

    it('what a host sets at first goes under all that was answered by then', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      await answer(grid, 'a1_1', 3);
      grid.response = {...grid.response!, id: '01234567-89ab-7def-8123-456789abcdef', answers: {a1_1: 0, a1_2: 1}};
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: 3, a1_2: 1});
      expect(grid.response.id).to.equal('01234567-89ab-7def-8123-456789abcdef');
    });

    it('other answers: they are taken, and what is answered meanwhile comes on top', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .value=${{a1_4: 1}}></coop-grid>`);
      await answer(grid, 'a1_1', 3);
      grid.value = {a1_1: 0, a1_2: 0, a1_3: 0};
      expect(grid.value, 'it reads back as it was set').to.deep.equal({a1_1: 0, a1_2: 0, a1_3: 0});
      radio(grid, 'a1_2', 4).click();
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: 0, a1_2: 4, a1_3: 0});
      expect(radio(grid, 'a1_2', 4).checked).to.equal(true);
      expect(radio(grid, 'a1_1', 0).checked).to.equal(true);
    });

    it('another instrument and its answers, set together: they are taken whole, whatever was answered before', async () => {
      const edited = {...small, version: '1.1.0'};
      const source = await ready(
        CoopGrid,
        html`<coop-grid .instrument=${edited} .value=${{q1: 0, q2: 1}}></coop-grid>`,
      );
      const stored = structuredClone(source.response);
      for (const given of [{response: stored}, {value: {q1: 0, q2: 1}}]) {
        const grid = await ready(CoopGrid, html`<coop-grid .instrument=${small}></coop-grid>`);
        await answer(grid, 'q1', 0);
        await answer(grid, 'q2', 1);
        Object.assign(grid, {instrument: edited}, given);
        await grid.updateComplete;
        expect(grid.value).to.deep.equal({q1: 0, q2: 1});
      }
    });

    it('a finished response: with what is answered meanwhile on top it is finished no more', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      grid.response = {...grid.response!, answers: {a1_1: 3}, completedAt: '2026-11-20T10:00:00.000Z'};
      radio(grid, 'a1_2', 4).click();
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: 3, a1_2: 4});
      expect(grid.response.completedAt).to.equal(undefined);
    });

    it('what is set before an element is attached reads back until it is checked', async () => {
      const grid = document.createElement('coop-grid');
      grid.value = {a1_1: 3};
      document.body.append(grid);
      for (let turn = 0; turn < 5; turn += 1) {
        expect(grid.value).to.deep.equal({a1_1: 3});
        await Promise.resolve();
      }
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: 3});
      grid.remove();
    });

    it('answers that are refused: what is answered meanwhile stays', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      grid.value = {a1_1: 9};
      radio(grid, 'a1_2', 4).click();
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_2: 4});
    });

    it('an answer taken back meanwhile stays taken back', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .value=${{a1_1: 3, a1_2: 2}}></coop-grid>`);
      grid.response = structuredClone(grid.response);
      await press(grid, 'take-back', 'a1_1');
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_2: 2});
    });

    it('a project sheet: what is written while a form brings another stays', async () => {
      const sheet = await ready(CoopProject, html`<coop-project></coop-project>`);
      const [first] = sheet.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=text],textarea');
      sheet.value = {};
      first!.value = 'La Fabrique';
      first!.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await sheet.updateComplete;
      expect(sheet.value).to.deep.equal({[first!.name]: 'La Fabrique'});
    });

    it('a journey: a note that is written while a progress is read stays, the others come', async () => {
      const journey = await ready(CoopJourney, html`<coop-journey></coop-journey>`);
      journey.progress = {...journey.progress, notes: {lien: 'D’hier', disponible: 'D’hier'}};
      const field = find<HTMLTextAreaElement>(journey, 'textarea[name="disponible"]');
      field.value = 'Aujourd’hui';
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await journey.updateComplete;
      expect(journey.progress.notes).to.deep.equal({lien: 'D’hier', disponible: 'Aujourd’hui'});
    });
  });

  describe('words that say what happened', () => {
    it('answers that were refused are not a questionnaire that could not be loaded', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid .value=${{a1_1: 9}}></coop-grid>`);
      expect(grid.validationMessage).to.equal(
        'Des réponses données par cette page n’ont pas pu être reprises. $.a1_1: Found 9; give one of 0, 1, 2, 3, 4, "na".',
      );
      grid.lang = 'en';
      await grid.updateComplete;
      expect(grid.validationMessage).to.match(/^Answers given by this page could not be used\. /);
    });

    for (const [tag, type] of [
      ['coop-grid', CoopGrid],
      ['coop-radar', CoopRadar],
      ['coop-report', CoopReport],
      ['coop-assessment', CoopAssessment],
    ] as const)
      it(`<${tag}>: a questionnaire that does not hold together did arrive`, async () => {
        const broken = {...small, version: 'one'};
        const element = document.createElement(tag) as unknown as Loose;
        if (tag !== 'coop-assessment') element.instrument = broken;
        else element.src = `data:application/json,${encodeURIComponent(JSON.stringify(broken))}`;
        if (tag === 'coop-report')
          element.response = {...(await ready(CoopGrid, html`<coop-grid></coop-grid>`)).response};
        if (tag === 'coop-radar') element.series = [{kind: 'target', scores: {}}];
        expect(element).to.be.instanceOf(type);
        await fixture(html`<div>${element}</div>`);
        await element.updateComplete;
        const said = textOf(element, '[role=alert]');
        expect(said).to.contain('Ce questionnaire ne peut pas être utilisé tel quel.');
        expect(said).to.contain('$.version');
        expect(said).not.to.contain('chargé');
        expect(element.shadowRoot!.querySelector('button'), 'trying again would change nothing').to.equal(null);
      });
  });

  describe('a language without words', () => {
    for (const [name, locale] of [
      ['no messages', {instruments: {}}],
      ['nothing', undefined],
      ['a function that gives nothing', () => Promise.resolve(undefined)],
      [
        'a function that throws',
        () => {
          throw new Error('no');
        },
      ],
    ] as const)
      for (const tag of TAGS)
        it(`<${tag}>: ${name} is told, and the words are French`, async () => {
          const lang = `x-${name.replaceAll(' ', '')}`;
          registerLocale(lang, locale as never);
          const errors = record('coop-error');
          const element = document.createElement(tag) as Loose;
          element.lang = lang;
          await fixture(html`<div>${element}</div>`);
          await element.updateComplete;
          expect(textOf(element, '.root')).not.to.equal('');
          expect(find(element, '.root').lang).to.equal('fr');
          expect(details<CoopErrorDetail>(errors).some(({message}) => message.includes(lang))).to.equal(true);
        });
  });

  describe('another document', () => {
    for (const tag of TAGS)
      it(`<${tag}> keeps its styles there, and when it comes back`, async () => {
        const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another"></iframe>`);
        const there = frame.contentDocument!;
        const moved = document.createElement(tag) as Loose;
        const fresh = document.createElement(tag) as Loose;
        document.body.append(moved);
        await moved.updateComplete;
        const display = getComputedStyle(moved).display;
        expect(display).to.equal('block');
        there.body.append(moved, fresh);
        for (const one of [moved, fresh]) {
          await one.updateComplete;
          expect(there.defaultView!.getComputedStyle(one).display).to.equal(display);
          const count = (one.constructor as typeof LitElement).elementStyles.length;
          expect(one.shadowRoot!.adoptedStyleSheets.length).to.equal(count);
        }
        document.body.append(moved);
        await moved.updateComplete;
        expect(getComputedStyle(moved).display).to.equal(display);
        moved.remove();
        fresh.remove();
      });
  });
});
