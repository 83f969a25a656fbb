/** Names that a host or an instrument gives, against those that the elements use themselves. */
import {expect, html, waitUntil} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import {createResponse} from '../../src/core/response.js';
import type {Branch, Instrument, Item} from '../../src/core/schema.js';
import {CoopGrid} from '../../src/elements/grid/coop-grid.js';
import {CoopJourney} from '../../src/elements/journey/coop-journey.js';
import {CoopPrinciples} from '../../src/elements/principles/coop-principles.js';
import {CoopProject} from '../../src/elements/project/coop-project.js';
import {CoopRadar} from '../../src/elements/radar/coop-radar.js';
import {CoopReport} from '../../src/elements/report/coop-report.js';
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
  for (const name of ['comment', 'help', 'review']) {
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

  it('« Relire » shows the read-through, beside a section called review', async () => {
    const instrument = called(['q1', 'review'], (id) => ({type: 'rating', id, text: id, scale: 's'}));
    const host = await ready(CoopGrid, html`<coop-grid .instrument=${instrument}></coop-grid>`);
    await press(host, 'review');
    await waitUntil(() => host.shadowRoot!.activeElement);
    expect(host.shadowRoot!.activeElement!.closest('[part]')!.getAttribute('part')).to.equal('review');
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
      '90 sur 100',
      '40 sur 100',
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
      const seen: boolean[] = [];
      listen(form, 'submit', (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      });
      radio(grid, 'a1_1', 3).click();
      await grid.updateComplete;
      submit(form);
      expect(JSON.parse(new FormData(form).get('g') as string)).to.have.property('completedAt');
      grid.addEventListener('coop-submit', (event) => event.preventDefault());
      submit(form);
      expect(seen).to.deep.equal([false, true]);
      grid.remove();
      submit(form);
      expect(seen).to.deep.equal([false, true, false]);
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
      expect(radar.shadowRoot!.querySelector('[part~="picture"]')).to.be.null;
    });

    for (const [type, slotted] of [
      [CoopJourney, (form: TemplateResult) => html`<coop-journey><div slot="disponible">${form}</div></coop-journey>`],
      [CoopReport, (form: TemplateResult) => html`<coop-report>${form}</coop-report>`],
      [CoopRadar, (form: TemplateResult) => html`<coop-radar>${form}</coop-radar>`],
      [CoopGrid, (form: TemplateResult) => html`<coop-grid><div slot="privacy">${form}</div></coop-grid>`],
    ] as const)
      it(`in a slot of ${type.name} are the host’s, and its buttons too`, async () => {
        const buttons = ['print', 'save', 'retry', 'erase'].map(
          (name) => html`<button type="button" name=${name}></button>`,
        );
        const host = await ready<LitElement>(
          type,
          slotted(
            html`<form>
              ${fields}
              <p>${buttons}</p>
            </form>`,
          ),
        );
        const failures: string[] = [];
        const onerror = window.onerror;
        const print = window.print.bind(window);
        const fail = (event: Event) => {
          failures.push((event as ErrorEvent).message);
          event.preventDefault();
        };
        window.onerror = null;
        window.print = () => failures.push('printed');
        addEventListener('error', fail);
        for (const one of host.querySelectorAll('form, button'))
          EventTarget.prototype.dispatchEvent.call(one, new MouseEvent('click', {bubbles: true, composed: true}));
        await host.updateComplete;
        removeEventListener('error', fail);
        Object.assign(window, {onerror, print});
        expect(failures).to.deep.equal([]);
      });
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
