/** Names that a host or an instrument gives, against those that the elements use themselves. */
import {expect, html, waitUntil} from '@open-wc/testing';
import {LitElement, nothing, type TemplateResult} from 'lit';
import {createResponse} from '../../src/core/response.js';
import {score} from '../../src/core/score/score.js';
import type {Branch, Instrument, Item} from '../../src/core/schema.js';
import {CoopAssessment} from '../../src/elements/assessment/coop-assessment.js';
import {CoopGrid} from '../../src/elements/grid/coop-grid.js';
import {CoopJourney} from '../../src/elements/journey/coop-journey.js';
import {CoopPrinciples} from '../../src/elements/principles/coop-principles.js';
import {CoopProject} from '../../src/elements/project/coop-project.js';
import {CoopRadar} from '../../src/elements/radar/coop-radar.js';
import {CoopReport} from '../../src/elements/report/coop-report.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {find, press, radio, ready} from './support.js';

const ID = /^[a-z][a-z0-9_]{0,62}$/;

/** An instrument whose every section, item and choice is called as one of these. */
function called(names: readonly string[], item: (id: string, names: readonly string[]) => Item): Instrument {
  const half = names.length >> 1;
  const tree = names
    .slice(half)
    .map((id, i): Branch => ({id, title: id, children: i < half ? [item(names[i]!, names)] : []}))
    .filter(({children}) => children.length > 0);
  return {
    ...{schema: 'coop-elements/instrument/1', id: 'names', version: '1.0.0', locale: 'fr', title: 'Des noms'},
    source: {author: 'La Fabrique des communs', licence: 'CC BY 4.0', about: 'Des noms qui se croisent.'},
    scales: {
      s: {
        options: [
          {value: 0, label: 'Non', help: 'Pas encore.'},
          {value: 1, label: 'Oui', help: 'Déjà.'},
        ],
      },
    },
    ...{levels: [], tree},
  };
}

const pole = (title: string) => ({title, text: title});
const kinds: [name: string, make: (instrument: Instrument) => Promise<LitElement>, Parameters<typeof called>[1][]][] = [
  [
    'coop-grid',
    (instrument) => ready(CoopGrid, html`<coop-grid .instrument=${instrument}></coop-grid>`),
    [(id) => ({type: 'rating', id, text: id, scale: 's', help: 'Aide'})],
  ],
  [
    'coop-principles',
    (instrument) => ready(CoopPrinciples, html`<coop-principles .instrument=${instrument}></coop-principles>`),
    [(id) => ({type: 'dialogy', id, title: id, a: pole('Un'), b: pole('Deux'), question: 'Et alors ?'})],
  ],
  [
    'coop-project',
    (instrument) => ready(CoopProject, html`<coop-project .instrument=${instrument}></coop-project>`),
    [
      (id) => ({type: 'text', id, text: id, help: 'Aide'}),
      (id, names) => ({
        ...{type: 'choices', id, text: id, help: 'Aide'},
        options: names.map((value) => ({value, label: value})),
      }),
    ],
  ],
];

/** What an element shows once all is open: comments, words of scales, the read-through, what is missing. */
async function opened(host: LitElement): Promise<LitElement> {
  const all = (name: string) => [...host.shadowRoot!.querySelectorAll<HTMLElement>(`button[name="${name}"]`)];
  for (const name of ['comment', 'help']) {
    all(name).forEach((button) => button.click());
    await host.updateComplete;
  }
  Object.assign(host, {required: true});
  await host.updateComplete;
  (host as CoopGrid).reportValidity();
  await host.updateComplete;
  return host;
}

/** Every word by which something in an element is called, as far as an instrument's ids may equal it. */
function namesIn(host: LitElement): string[] {
  const elements = [...host.shadowRoot!.querySelectorAll('*')];
  const values = elements.flatMap((one) => [...one.attributes].map(({value}) => value));
  return [...new Set(values.flatMap((value) => [value, ...value.split(/[^a-z0-9_]+/)]))].filter(
    (name) => ID.test(name) && name !== 'total' && name !== 'constructor',
  );
}

/** The names of all that a form answers by before its fields. */
const ownNames = (prototype: object): string[] =>
  Object.getPrototypeOf(prototype)
    ? [...Object.getOwnPropertyNames(prototype), ...ownNames(Object.getPrototypeOf(prototype) as object)]
    : [];

/** An element with something of a host's in one of its slots, and, where it draws more without it, as it draws that. */
const SLOTTED: [type: new () => LitElement, slotted: (own: unknown) => TemplateResult, drawn?: TemplateResult][] = [
  [CoopGrid, (own) => html`<coop-grid><div slot="privacy">${own}</div></coop-grid>`],
  [CoopPrinciples, (own) => html`<coop-principles><div slot="privacy">${own}</div></coop-principles>`],
  [CoopProject, (own) => html`<coop-project><div slot="privacy">${own}</div></coop-project>`],
  [CoopAssessment, (own) => html`<coop-assessment><div slot="privacy">${own}</div></coop-assessment>`],
  [CoopJourney, (own) => html`<coop-journey><div slot="disponible">${own}</div></coop-journey>`],
  [
    CoopReport,
    (own) => html`<coop-report>${own}</coop-report>`,
    html`<coop-report .response=${{...createResponse(ptce, 'fr', 'self'), answers: {a1_1: 3}}}></coop-report>`,
  ],
  [
    CoopRadar,
    (own) => html`<coop-radar>${own}</coop-radar>`,
    html`<coop-radar .series=${[{kind: 'self', result: score(ptce, {a1_1: 3})}]}></coop-radar>`,
  ],
];

/** Copies of what one presses and writes in, of the parts inside as well. */
function controlsIn(host: LitElement): HTMLElement[] {
  const inside = [...host.shadowRoot!.querySelectorAll('*')].filter((one) => one instanceof LitElement);
  const own = [...host.shadowRoot!.querySelectorAll<HTMLElement>('button, input:not([type=file]), textarea, select')];
  const seen = new Map(own.map((one) => [[one.localName, one.getAttribute('name')!.split(/[_.]/)[0]].join(), one]));
  return [...[...seen.values()].map((one) => one.cloneNode() as HTMLElement), ...inside.flatMap(controlsIn)];
}

/** What an element holds and shows. */
function stateOf(host: LitElement): unknown[] {
  const {elementProperties} = host.constructor as typeof LitElement;
  const held = [...elementProperties.keys(), 'response', 'progress'].map((name) => Reflect.get(host, name) as unknown);
  const inside = [...host.shadowRoot!.querySelectorAll('*')].filter((one) => one instanceof LitElement);
  return [...held, host.shadowRoot!.innerHTML, ...inside.map(stateOf)];
}

describe('names', () => {
  for (const [tag, make, items] of kinds)
    for (const item of items)
      it(`of ours in ${tag} are none that an instrument may give: each id once, each reference to one`, async () => {
        const own = namesIn(await opened(await make(called(['s1', 'i1', 'i2', 's2'], item))));
        const more = [...new Set([...own, 'review', 'question', 'form', 'title', 'notes', 'next', 'privacy'])];
        const names = more.length % 2 ? [...more, 'even'] : more;
        const host = await opened(await make(called(names, item)));
        const root = host.shadowRoot!;
        const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
        expect(ids.length).to.be.greaterThan(names.length / 2);
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const id of ids) {
          const [, given] = /^[a-z]+-([a-z0-9_]+)(\.[ab])?$/.exec(id) ?? [];
          if (!names.includes(given!)) expect(id, 'of ours').to.match(/-.*-/);
        }
        for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
          for (const one of root.querySelectorAll(`[${attribute}]`))
            for (const id of one.getAttribute(attribute)!.split(' ')) expect(ids, one.outerHTML).to.include(id);
      });

  it('the read-through opens beside a section called review', async () => {
    const instrument = called(['q1', 'review'], (id) => ({type: 'rating', id, text: id, scale: 's'}));
    const host = await ready(CoopGrid, html`<coop-grid .instrument=${instrument}></coop-grid>`);
    await press(host, 'help', 'read-through');
    expect(host.shadowRoot!.querySelectorAll('[part=review] .answers')).to.have.length(1);
  });

  it('a statement called privacy has fields of its own, and no slot among them', async () => {
    const instrument = called(['privacy', 's1'], (id) => ({type: 'rating', id, text: id, scale: 's'}));
    const host = await ready(CoopGrid, html`<coop-grid required .instrument=${instrument}></coop-grid>`);
    host.reportValidity();
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement === radio(host, 'privacy', 0)).to.equal(true);
  });

  it('a dialogy is explained by its own logics, beside a statement called a', async () => {
    const instrument = called(['d1', 'a', 's1', 's2'], (id) =>
      id === 'a'
        ? {type: 'rating', id, text: id, scale: 's'}
        : {type: 'dialogy', id, title: id, a: pole('Un'), b: pole('Deux')},
    );
    const answers = {d1: {a: 9, b: 4}, a: 1};
    const response = {...createResponse(instrument, 'fr', 'self'), answers};
    const host = await ready(
      CoopReport,
      html`<coop-report .instrument=${instrument} .response=${response}></coop-report>`,
    );
    await waitUntil(() => host.shadowRoot!.querySelector('dd'));
    const rows = [...host.shadowRoot!.querySelectorAll('[part="details"] tr')];
    const row = rows.find((one) => one.querySelector('th')!.textContent.trim() === 'd1')!;
    expect([...row.querySelectorAll('dd')].map((one) => one.textContent.trim())).to.deep.equal([
      '9 sur 10',
      '4 sur 10',
    ]);
  });

  describe('of a form’s fields, which take the place of what the form has', () => {
    const inputs = ownNames(HTMLFormElement.prototype).map((name) => html`<input name=${name} value="x" />`);
    const fields = html`<p>${inputs}</p>`;
    const formAround = (asking: TemplateResult) =>
      html`<div>
        <form autocomplete="off">
          ${fields}
          <div>${asking}</div>
        </form>
      </div>`;
    const submit = (form: HTMLFormElement) => HTMLFormElement.prototype.requestSubmit.call(form);
    const listen = (form: HTMLFormElement, type: string, listener: (event: SubmitEvent) => void) =>
      EventTarget.prototype.addEventListener.call(form, type, listener as EventListener);

    it('a grid beside them answers, is checked, sent and held back, and goes', async () => {
      const grid = await ready(CoopGrid, formAround(html`<coop-grid name="g" lang="fr"></coop-grid>`));
      const form = grid.form!;
      const sent: SubmitEvent[] = [];
      let isPrevented = true;
      listen(form, 'submit', (event) => {
        sent.push(event);
        if (isPrevented) event.preventDefault();
      });
      const finished: boolean[] = [];
      grid.addEventListener('coop-submit', (event) => finished.push(event.cancelable));
      radio(grid, 'a1_1', 3).click();
      await grid.updateComplete;
      submit(form);
      expect(JSON.parse(new FormData(form).get('g') as string)).to.have.property('completedAt');
      expect(finished, 'whoever prevents the submit sends the form by itself').to.deep.equal([]);
      grid.addEventListener('coop-submit', (event) => event.preventDefault());
      isPrevented = false;
      submit(form);
      expect(sent[1]!.defaultPrevented).to.equal(true);
      expect(finished).to.deep.equal([true]);
      grid.remove();
      isPrevented = true;
      submit(form);
      expect([sent.length, finished.length]).to.deep.equal([3, 1]);
    });

    it('a browser restores nothing where the form says so', async () => {
      const grid = await ready(CoopGrid, formAround(html`<coop-grid name="g"></coop-grid>`));
      const kept = {...grid.response!, answers: {a1_1: 3}};
      grid.formStateRestoreCallback(JSON.stringify(kept));
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({});
    });

    it('the words around are in the form’s language', async () => {
      const form = html`<div>
        <form lang="en">${fields}<coop-grid></coop-grid></form>
      </div>`;
      const grid = await ready(CoopGrid, form);
      await waitUntil(() => find(grid, '.root').lang === 'en');
    });

    it('nothing is followed in place of a form of ours', async () => {
      const form = html`<div>
        <form id="f"><input name="questionnaire" />${fields}</form>
        <coop-radar for="f"></coop-radar>
      </div>`;
      const radar = await ready(CoopRadar, form);
      expect(find(radar, '[role="status"]').textContent).not.to.equal('');
      expect(radar.shadowRoot!.querySelectorAll('[part~="picture"]:not(.probe *)').length).to.equal(0);
    });

    for (const [type, slotted] of SLOTTED)
      it(`in a slot of ${type.name} are the host’s`, async () => {
        const form = html`<form>${fields}</form>`;
        const host = await ready<LitElement>(type, slotted(form));
        const before = stateOf(host);
        EventTarget.prototype.dispatchEvent.call(
          host.querySelector('form'),
          new MouseEvent('click', {bubbles: true, composed: true}),
        );
        await host.updateComplete;
        expect(stateOf(host)).to.deep.equal(before);
      });
  });

  for (const [type, slotted, drawn = html`<div>${slotted(nothing)}</div>`] of SLOTTED)
    it(`of a host’s own buttons and fields, in a slot of ${type.name}, are the host’s, though called as ours`, async () => {
      const controls = controlsIn(await ready<LitElement>(type, drawn));
      expect(controls).not.to.deep.equal([]);
      const host = await ready<LitElement>(type, html`<div>${slotted(html`<div>${controls}</div>`)}</div>`);
      const before = stateOf(host);
      const told: Event[] = [];
      for (const event of ['input', 'change', 'coop-change', 'coop-result'])
        host.parentElement!.addEventListener(event, (event) => event.target === host && told.push(event));
      const print = window.print.bind(window);
      window.print = () => expect.fail('printed');
      for (const one of controls) {
        for (const event of ['pointerdown', 'input', 'change', 'pointercancel'])
          one.dispatchEvent(new Event(event, {bubbles: true, composed: true}));
        for (const key of ['ArrowRight', 'Delete'])
          one.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
        one.click();
        await host.updateComplete;
        expect(stateOf(host), one.outerHTML).to.deep.equal(before);
      }
      window.print = print;
      expect(told).to.deep.equal([]);
    });

  it('of pictures, which take the place of what the document has: an element is drawn, found and goes', async () => {
    const names = ['getElementById', 'fonts', 'fullscreenEnabled', 'addEventListener', 'removeEventListener'];
    const pictures = names.map((name) => html`<img name=${name} alt="" />`);
    const page = html`<div>
      ${pictures}<coop-grid id="g"></coop-grid><coop-radar for="g"></coop-radar><coop-journey></coop-journey>
    </div>`;
    const radar = await ready(CoopRadar, page);
    await waitUntil(() => radar.shadowRoot!.querySelector('[part="title"]'));
    const journey = radar.nextElementSibling as CoopJourney;
    await journey.updateComplete;
    const canFill: unknown = Reflect.get(Document.prototype, 'fullscreenEnabled', document);
    expect(journey.shadowRoot!.querySelector('[name="full-screen"]') !== null).to.equal(canFill);
    radar.parentElement!.remove();
  });
});
