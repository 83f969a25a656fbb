import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Answers, Instrument, Response} from '../../../src/core/schema.js';
import {itemsOf} from '../../../src/core/tree.js';
import {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import {CoopPrinciples} from '../../../src/elements/principles/coop-principles.js';
import {CoopProject} from '../../../src/elements/project/coop-project.js';
import type {CoopChangeDetail, CoopErrorDetail, CoopResponseDetail} from '../../../src/elements/shared/events.js';
import {projet} from '../../../src/instruments/projet/index.js';
import {ariaSnapshot, needs} from '../../support/page.js';
import {answer, details, find, press, radio, ready, record, textOf} from '../support.js';

/** With its fold open, so that every field can be reached. */
async function sheetOf(template = html`<coop-project></coop-project>`): Promise<CoopProject> {
  const host = await ready(CoopProject, template);
  host.shadowRoot!.querySelector('.fold')?.setAttribute('open', '');
  return host;
}

const field = (host: CoopProject, item: string) =>
  find<HTMLInputElement>(host, `:is(input, textarea, select)[name="${item}"]`);

/** What can be seen of a field: texts and lists by their value, radios and boxes by those that are chosen. */
function shownIn(host: CoopProject, item: string): string | string[] {
  const {type, value} = field(host, item);
  if (type !== 'radio' && type !== 'checkbox') return value;
  const chosen = host.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name="${item}"]:checked`);
  return [...chosen].map((one) => one.value);
}

/** Writes in a text field with real keys, after what is there. */
async function write(host: CoopProject, item: string, text: string): Promise<void> {
  field(host, item).focus();
  await sendKeys({type: text});
  await host.updateComplete;
}

async function hit(host: CoopProject, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await host.updateComplete;
}

const every: Answers = {
  nom: 'Le Fournil commun',
  presentation: 'Un four à pain\npour trois villages',
  ambitions: 'Du pain, et de quoi se parler',
  defis: ['consommation', 'lien_social'],
  valeur: ['proximite'],
  publication: 'oui',
  repondant: 'self',
  type: 'cooperative',
  porteur: 'La Fabrique des communs',
  statut: 'scic',
  commune: 'Die',
  code_postal: '26150',
  partenaires: 'Une Scop\nLa commune',
  etat: 'cours',
  portee: ['local', 'regional'],
  finalites: ['bien_vivre'],
  usages: ['strategie', 'mutualisation'],
  appui: ['programme', 'ess'],
};

/** Until what is set on one element has come to the others. */
async function settled(...hosts: (CoopProject | CoopGrid | CoopPrinciples)[]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) for (const host of hosts) await host.updateComplete;
}

describe('coop-project', () => {
  describe('untouched', () => {
    it('asks the project sheet in native fields, none of them answered', async () => {
      const host = await sheetOf();
      expect(textOf(host, 'h2')).to.equal('Fiche du projet');
      expect(host.questionnaire!.id).to.equal('projet');
      expect(host.value).to.deep.equal({});
      const types = Object.fromEntries(itemsOf(projet.tree).map(({id}) => [id, field(host, id).type]));
      // A list where there are eight options or more.
      expect(types).to.deep.equal({
        ...{nom: 'text', presentation: 'textarea', ambitions: 'textarea', defis: 'checkbox', valeur: 'checkbox'},
        ...{publication: 'radio', repondant: 'radio', type: 'select-one'},
        ...{porteur: 'text', statut: 'select-one', commune: 'text', code_postal: 'text', partenaires: 'textarea'},
        ...{etat: 'radio', portee: 'checkbox', finalites: 'checkbox', usages: 'checkbox', appui: 'checkbox'},
      });
      for (const id of Object.keys(types)) expect(shownIn(host, id), id).to.be.empty;
    });

    it('writes what a list says before one chooses in a quieter colour than a choice', async () => {
      const host = await sheetOf();
      const colour = () => getComputedStyle(field(host, 'statut')).color;
      const before = colour();
      host.value = {statut: every.statut!};
      await host.updateComplete;
      expect(colour()).not.to.equal(before);
      expect(colour()).to.equal(getComputedStyle(field(host, 'nom')).color);
    });

    it('is a sheet, not a quiz: nothing counts, scores, times or asks for comments', async () => {
      const host = await sheetOf(html`<coop-project .value=${every}></coop-project>`);
      expect(host.result!.total).to.include({score: null, applicable: 0});
      expect(host.result!.completion).to.equal(1);
      const quiz = '[part~="progress"], [part~="score"], [part~="total"], [part~="review"], .comment, [name="comment"]';
      expect(host.shadowRoot!.querySelector(quiz)).to.equal(null);
      expect(host.shadowRoot!.textContent).not.to.match(/minute|sur 18|sans objet|score /i);
    });

    it('is optional as a whole', async () => {
      const host = await sheetOf();
      expect(host.checkValidity()).to.equal(true);
      const submits = record('coop-submit');
      await press(host, 'finish');
      expect(details<CoopResponseDetail>(submits)[0]!.response.answers).to.deep.equal({});
      expect(textOf(host, '.outcome')).to.contain('personne d’autre n’a vos réponses');
    });
  });

  describe('by keyboard', () => {
    it('goes through the whole sheet and fills it in, and opens what is folded', async () => {
      const host = await ready(CoopProject, html`<coop-project></coop-project>`);
      field(host, 'nom').focus();
      await sendKeys({type: 'Le Fournil'});
      await hit(host, 'Tab');
      await sendKeys({type: 'Un four'});
      await hit(host, 'Enter');
      await sendKeys({type: 'commun'});
      await hit(host, 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Space');
      // Past the other challenges, to what the project brings.
      await hit(host, ...Array<string>(6).fill('Tab'), 'Space', ...Array<string>(5).fill('Tab'));
      expect(host.shadowRoot!.activeElement).to.equal(field(host, 'publication'));
      // After the radios, the button that takes them back, and the words of the section.
      await hit(host, 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'Tab', 'Tab');
      expect(host.shadowRoot!.activeElement).to.equal(field(host, 'type'));
      await hit(host, 'ArrowDown', 'Tab', 'Tab');
      expect(host.shadowRoot!.activeElement!.localName).to.equal('summary');
      await hit(host, 'Enter', 'Tab');
      await sendKeys({type: 'La Fabrique'});
      expect(host.value).to.deep.equal({
        ...{nom: 'Le Fournil', presentation: 'Un four\ncommun', defis: ['consommation', 'communs']},
        ...{valeur: ['ville_campagne'], publication: 'oui', repondant: 'external', type: 'association'},
        porteur: 'La Fabrique',
      });
    });

    for (const key of ['Delete', 'Backspace'])
      it(`${key} takes a radio back, and the focus stays`, async () => {
        const host = await sheetOf(html`<coop-project .value=${{etat: 'idee', repondant: 'self'}}></coop-project>`);
        radio(host, 'etat', 'idee').focus();
        await hit(host, key);
        expect(host.value).to.deep.equal({repondant: 'self'});
        expect(shownIn(host, 'etat')).to.deep.equal([]);
        expect(host.shadowRoot!.activeElement).to.equal(radio(host, 'etat', 'idee'));
      });

    it('Delete and Backspace do in a text what they always do', async () => {
      const host = await sheetOf(html`<coop-project .value=${{nom: 'Abc'}}></coop-project>`);
      field(host, 'nom').focus();
      await hit(host, 'End', 'Backspace');
      expect(host.value).to.deep.equal({nom: 'Ab'});
      await hit(host, 'Home', 'Delete');
      expect(host.value).to.deep.equal({nom: 'b'});
      await hit(host, 'Delete');
      expect(host.value).to.deep.equal({});
    });
  });

  describe('an answer', () => {
    it('of a text is as it was written; emptied, or blank, it is not answered', async () => {
      const host = await sheetOf();
      await write(host, 'nom', ' Le  Fournil ');
      expect(host.value).to.deep.equal({nom: ' Le  Fournil '});
      field(host, 'nom').select();
      await hit(host, 'Delete', 'Space');
      expect(host.value).to.deep.equal({});
      expect(field(host, 'nom').value).to.equal(' ');
    });

    it('of a list is its option; the first entry takes it back', async () => {
      const host = await sheetOf();
      const list = field(host, 'statut');
      for (const [value, answers] of [
        ['scic', {statut: 'scic'}],
        ['', {}],
      ] as const) {
        list.value = value;
        list.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        await host.updateComplete;
        expect(host.value).to.deep.equal(answers);
      }
      expect(list.querySelector('option')!.textContent).to.equal('Choisir dans la liste');
    });

    it('of a radio is taken back by « Retirer », which stands beside it alone', async () => {
      const host = await sheetOf(html`<coop-project .value=${{nom: 'Le Fournil', appui: ['ess']}}></coop-project>`);
      expect(host.shadowRoot!.querySelector('[name="take-back"]')).to.equal(null);
      await answer(host, 'etat', 'cours');
      expect(find(host, '[name="take-back"]').getAttribute('aria-describedby')).to.equal('q-etat');
      const events = record('coop-change', 'input', 'change');
      await press(host, 'take-back', 'etat');
      expect(host.value).to.deep.equal({nom: 'Le Fournil', appui: ['ess']});
      expect(events.map(({type}) => type)).to.deep.equal(['coop-change', 'input', 'change']);
      await host.updateComplete;
      expect(host.shadowRoot!.activeElement).to.equal(field(host, 'etat'));
      expect(host.shadowRoot!.querySelector('[name="take-back"]')).to.equal(null);
    });

    it('of several choices is in the order of the boxes; without any, it is not answered', async () => {
      const host = await sheetOf();
      const tick = (value: string) => answer(host, 'usages', value);
      await tick('mutualisation');
      await tick('strategie');
      expect(host.value).to.deep.equal({usages: ['strategie', 'mutualisation']});
      await tick('mutualisation');
      await tick('strategie');
      expect(host.value).to.deep.equal({});
    });

    it('is shown as a host sets it, whole, and emptied with it', async () => {
      const host = await sheetOf(html`<coop-project .value=${every}></coop-project>`);
      for (const [id, said] of Object.entries(every))
        expect([shownIn(host, id)].flat(), id).to.deep.equal([said].flat());
      host.value = {};
      await host.updateComplete;
      for (const id of Object.keys(every)) expect(shownIn(host, id), id).to.be.empty;
    });

    it('that a listener reverts is shown as it is held', async () => {
      const revert = ({target}: Event) => ((target as CoopProject).value = every);
      const host = await sheetOf(html`<coop-project .value=${every} @coop-change=${revert}></coop-project>`);
      await write(host, 'nom', '!');
      await answer(host, 'etat', 'idee');
      await answer(host, 'appui', 'contrat');
      await aTimeout(0);
      expect([shownIn(host, 'nom'), shownIn(host, 'etat'), shownIn(host, 'appui')]).to.deep.equal([
        ...['Le Fournil commun', ['cours'], ['programme', 'ess']],
      ]);
    });
  });

  it('starts over when a listener does: no field keeps what the respondent has just entered', async () => {
    const host = await sheetOf(
      html`<coop-project @coop-change=${({target}: Event) => (target as CoopProject).reset()}></coop-project>`,
    );
    const list = field(host, 'statut');
    const entries = {
      nom: () => write(host, 'nom', 'L'),
      statut: () => {
        list.value = 'scic';
        list.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      },
      etat: () => answer(host, 'etat', 'idee'),
      appui: () => answer(host, 'appui', 'ess'),
    };
    for (const [item, enter] of Object.entries(entries)) {
      await enter();
      await aTimeout(0);
      expect(host.value).to.deep.equal({});
      expect(shownIn(host, item), item).to.be.empty;
    }
  });

  describe('to be read', () => {
    it('read-only: the answers are words, and nothing can be changed', async () => {
      const host = await sheetOf(html`<coop-project readonly .value=${{...every, commune: ''}}></coop-project>`);
      expect(host.shadowRoot!.querySelector('input:not([type=file]), select, textarea')).to.equal(null);
      const answerTo = (item: string) => textOf(host, `.item:has(#q-${item}) .answer`);
      expect(answerTo('nom')).to.equal('Le Fournil commun');
      expect(answerTo('statut')).to.equal('SCIC (société coopérative d’intérêt collectif)');
      expect(answerTo('usages')).to.equal('Construire une stratégie · Mettre en commun');
      expect(answerTo('commune')).to.equal('pas encore de réponse');
      expect(host.shadowRoot!.querySelector('button:not([name="save"], dialog *)')).to.equal(null);
      host.readOnly = false;
      await host.updateComplete;
      expect(shownIn(host, 'statut')).to.equal('scic');
    });

    it('disabled, by itself or by a fieldset: its fields are', async () => {
      const host = await sheetOf(html`<fieldset disabled><coop-project .value=${every}></coop-project></fieldset>`);
      const isDisabled = () =>
        field(host, 'nom').matches(':disabled') && radio(host, 'etat', 'cours').matches(':disabled');
      expect(isDisabled()).to.equal(true);
      (host.parentElement as HTMLFieldSetElement).disabled = false;
      await aTimeout(0);
      await host.updateComplete;
      expect(isDisabled()).to.equal(false);
      host.disabled = true;
      await host.updateComplete;
      expect(isDisabled()).to.equal(true);
      radio(host, 'etat', 'idee').click();
      expect(host.value).to.deep.equal(every);
    });
  });

  describe('events', () => {
    it('coop-change: frozen plain data, told once `value` holds the answer, before the native events', async () => {
      const host = await sheetOf();
      const seen: string[] = [];
      for (const name of ['coop-change', 'input', 'change'])
        host.addEventListener(name, () => seen.push(`${name} ${JSON.stringify(host.value)}`));
      const changed = oneEvent<CustomEvent<CoopChangeDetail>>(host, 'coop-change');
      await answer(host, 'appui', 'ess');
      const {detail} = await changed;
      const value = '{"appui":["ess"]}';
      expect(seen).to.deep.equal([`coop-change ${value}`, `input ${value}`, `change ${value}`]);
      expect(detail.changed).to.equal('appui');
      expect(structuredClone(detail)).to.deep.equal(JSON.parse(JSON.stringify(detail)));
      for (const part of [detail, detail.response, detail.response.answers, detail.response.answers.appui])
        expect(Object.isFrozen(part)).to.equal(true);
    });

    it('coop-complete: when the last question has got an answer, and again after it fell back', async () => {
      const {nom: _nom, ...others} = every;
      const host = await sheetOf(html`<coop-project .value=${others}></coop-project>`);
      const events = record('coop-complete');
      await write(host, 'nom', 'Le');
      expect(events).to.have.length(1);
      await hit(host, 'Backspace', 'Backspace');
      await write(host, 'nom', 'L');
      expect(events).to.have.length(2);
    });

    it('says nothing of a change when the host sets the answers', async () => {
      const host = await sheetOf();
      const events = record('coop-change', 'coop-complete', 'input', 'change');
      host.value = every;
      await host.updateComplete;
      expect(events).to.deep.equal([]);
    });
  });

  describe('in a form', () => {
    const inForm = html`<form><coop-project name="fiche"></coop-project><button>Envoyer</button></form>`;
    const entryOf = (host: CoopProject) => JSON.parse(new FormData(host.form!).get('fiche') as string) as Response;

    it('is one entry, the response as JSON, finished by the form’s own submit', async () => {
      const host = await sheetOf(inForm);
      host.form!.addEventListener('submit', (event) => event.preventDefault());
      await write(host, 'nom', 'Le Fournil');
      const {completedAt, ...sent} = entryOf(host);
      expect(completedAt, 'what is posted is finished').to.be.a('string');
      expect(sent).to.deep.equal(host.response);
      expect(host.shadowRoot!.querySelector('[name="finish"]')).to.equal(null);
      host.form!.requestSubmit();
      expect(entryOf(host)).to.have.property('completedAt');
      expect(entryOf(host).answers).to.deep.equal({nom: 'Le Fournil'});
    });

    it('is emptied by the form’s reset, and restored by the browser', async () => {
      const host = await sheetOf(inForm);
      host.value = every;
      await host.updateComplete;
      const kept = JSON.stringify(host.response);
      host.form!.reset();
      await host.updateComplete;
      expect(host.value).to.deep.equal({});
      host.formStateRestoreCallback(kept);
      await host.updateComplete;
      expect(host.value).to.deep.equal(every);
    });

    it('required: names the first question without an answer, whatever its field, and takes the focus there', async () => {
      const host = await sheetOf(html`<form><coop-project required></coop-project></form>`);
      for (const [id, said] of Object.entries(every)) {
        const name = itemsOf(projet.tree).find((item) => item.id === id) as {text: string};
        expect(host.validity.valueMissing, id).to.equal(true);
        expect(host.validationMessage).to.equal(`Il manque une réponse à «\u202f${name.text}\u202f»`);
        expect(host.form!.reportValidity()).to.equal(false);
        await host.updateComplete;
        expect(host.shadowRoot!.activeElement, id).to.equal(field(host, id));
        expect(textOf(host, `#missing-${id}`)).to.equal('Réponse attendue');
        host.value = {...host.value, [id]: said};
        await host.updateComplete;
      }
      expect(host.form!.checkValidity()).to.equal(true);
      for (const empty of [{nom: ''}, {appui: []}]) {
        host.value = {...every, ...empty};
        await host.updateComplete;
        expect(host.validity.valueMissing, JSON.stringify(empty)).to.equal(true);
      }
    });
  });

  describe('what is folded', () => {
    const fold = (host: CoopProject) => find<HTMLDetailsElement>(host, '.fold');
    const closed = () => ready(CoopProject, html`<coop-project></coop-project>`);

    it('is closed at first, under its heading, and says what is in it and how much of it is there', async function () {
      needs(this, 'ariaSnapshot');
      const host = await closed();
      expect(fold(host).open).to.equal(false);
      expect(textOf(host, '.fold summary h3')).to.equal('Pour un dossier');
      expect(textOf(host, '.fold summary')).to.contain('La partie administrative').and.to.contain('0 sur 10');
      host.id = 'folded';
      expect(await ariaSnapshot('#folded')).to.contain('heading "Pour un dossier" [level=3]');
    });

    it('is open where something in it is answered, and counts it', async () => {
      const host = await ready(CoopProject, html`<coop-project .value=${{commune: 'Die'}}></coop-project>`);
      expect(fold(host).open).to.equal(true);
      expect(textOf(host, '.fold summary')).to.contain('1 sur 10');
    });

    it('stays as the respondent leaves it, whatever is written or taken back in it', async () => {
      const host = await closed();
      find(host, '.fold summary').click();
      await write(host, 'commune', 'D');
      await hit(host, 'Backspace');
      expect(host.value).to.deep.equal({});
      expect(fold(host).open).to.equal(true);
      find(host, '.fold summary').click();
      await answer(host, 'publication', 'non');
      expect(fold(host).open).to.equal(false);
    });

    it('opens for what is missing in it, also once one has closed it', async () => {
      const {commune: _, ...others} = every;
      const host = await ready(CoopProject, html`<coop-project required .value=${others}></coop-project>`);
      for (let time = 0; time < 2; time++) {
        fold(host).open = false;
        expect(host.reportValidity()).to.equal(false);
        await host.updateComplete;
        expect(fold(host).open).to.equal(true);
        expect(host.shadowRoot!.activeElement).to.equal(field(host, 'commune'));
        (host.shadowRoot!.activeElement as HTMLElement).blur();
      }
    });

    it('is not folded where it is only to be read, nor where sections come one at a time', async () => {
      for (const template of [
        html`<coop-project readonly></coop-project>`,
        html`<coop-project layout="steps"></coop-project>`,
      ]) {
        const host = await ready(CoopProject, template);
        expect(host.shadowRoot!.querySelector('.fold')).to.equal(null);
        expect(textOf(host, '#h-dossier')).to.equal('Pour un dossier');
      }
    });
  });

  describe('in steps', () => {
    it('shows one section at a time, and finishes on the last', async () => {
      const host = await sheetOf(html`<coop-project layout="steps"></coop-project>`);
      const titleOf = () =>
        [...host.shadowRoot!.querySelectorAll<HTMLElement>('section:not([hidden]) h3')].map(({id}) => id);
      for (const id of ['h-essentiel', 'h-reponse', 'h-dossier']) {
        expect(titleOf()).to.deep.equal([id]);
        const isLast = id === 'h-dossier';
        expect(host.shadowRoot!.querySelector('[name="finish"]') !== null).to.equal(isLast);
        if (!isLast) await press(host, 'step', String(titles.indexOf(id) + 1));
      }
    });
    const titles = ['h-essentiel', 'h-reponse', 'h-dossier'];
  });

  describe('refuses', () => {
    const cases: {name: string; value: unknown; code: string}[] = [
      {name: 'an unknown question', value: {couleur: 'bleu'}, code: 'unknown-item'},
      {name: 'an option that is not there', value: {etat: 'perdu'}, code: 'out-of-range'},
      {name: 'one choice where there may be several', value: {appui: 'ess'}, code: 'out-of-range'},
      {name: 'the same choice twice', value: {appui: ['ess', 'ess']}, code: 'out-of-range'},
      {name: 'a number for a text', value: {nom: 3}, code: 'out-of-range'},
      {name: 'keys that reach for prototypes', value: JSON.parse('{"__proto__": {"nom": "x"}}'), code: 'hostile-key'},
      {name: 'what is too large', value: {nom: 'x'.repeat(300_000)}, code: 'too-large'},
      {name: 'no answers at all', value: [], code: 'invalid'},
    ];
    for (const {name, value, code} of cases)
      it(`${name}: says so, is invalid, and keeps its answers`, async () => {
        const host = await sheetOf(html`<coop-project .value=${{nom: 'Le Fournil'}}></coop-project>`);
        const errors = record('coop-error');
        host.value = value as Answers;
        await host.updateComplete;
        expect(details<CoopErrorDetail>(errors).map((detail) => detail.code)).to.deep.equal([code]);
        expect(host.validity.customError).to.equal(true);
        expect(host.value).to.deep.equal({nom: 'Le Fournil'});
        expect(field(host, 'nom').value).to.equal('Le Fournil');
      });

    it('an instrument that rates, which it has no fields for', async () => {
      const host = await sheetOf();
      const errors = record('coop-error');
      host.instrument = 'maturite';
      await host.updateComplete;
      const [{code, message}] = details<CoopErrorDetail>(errors) as [CoopErrorDetail];
      expect(code).to.equal('invalid');
      expect(message).to.contain('<coop-project> asks items of type text, choice, choices only');
    });
  });

  describe('in words', () => {
    it('has names, roles and groups for assistive technology', async function () {
      needs(this, 'ariaSnapshot');
      await sheetOf(html`<coop-project id="named" .value=${{nom: 'Le Fournil', etat: 'cours'}}></coop-project>`);
      const tree = await ariaSnapshot('#named');
      for (const part of [
        'heading "Fiche du projet" [level=2]',
        'region "Votre projet"',
        'heading "Votre projet" [level=3]',
        'textbox "Comment s’appelle le projet ?": Le Fournil',
        'combobox "Quelle est la forme juridique de cette structure ?"',
        'radiogroup "Où en est le projet ?"',
        'radio "Il est en cours" [checked]',
        'button "Retirer ma réponse"',
        'group "Dans quel cadre le projet s’inscrit-il ?"',
        'checkbox "Un contrat ou une charte"',
      ])
        expect(tree).to.contain(part);
    });

    it('describes a field by its help, and by what is expected of it', async () => {
      const host = await sheetOf(html`<coop-project required></coop-project>`);
      host.reportValidity();
      await host.updateComplete;
      const described = (element: HTMLElement) =>
        element
          .getAttribute('aria-describedby')!
          .split(' ')
          .map((id) => textOf(host, `#${id}`))
          .join(' | ');
      expect(described(field(host, 'porteur'))).to.equal(
        'Le nom de la structure, et non celui d’une personne. | Réponse attendue',
      );
      expect(described(find(host, '[aria-labelledby="q-appui"]'))).to.equal(
        'Une ou plusieurs réponses. | Réponse attendue',
      );
      expect(field(host, 'nom').getAttribute('aria-required')).to.equal('true');
      expect(field(host, 'nom').getAttribute('aria-invalid')).to.equal('true');
    });

    for (const [state, template] of Object.entries({
      empty: html`<coop-project></coop-project>`,
      complete: html`<coop-project .value=${every}></coop-project>`,
      'read-only': html`<coop-project readonly .value=${every}></coop-project>`,
      disabled: html`<coop-project disabled .value=${every}></coop-project>`,
      required: html`<coop-project required></coop-project>`,
    }))
      it(`has no fault that axe finds, ${state}`, async () => {
        const host = await sheetOf(template);
        host.reportValidity();
        await host.updateComplete;
        await expect(host).to.be.accessible();
      });

    it('in English', async () => {
      const host = await sheetOf(html`<coop-project lang="en" .value=${{statut: 'scic'}}></coop-project>`);
      expect(textOf(host, 'h2')).to.equal('Project sheet');
      expect(textOf(host, '#q-nom')).to.equal('What is the project called?');
      expect(textOf(host, '[name="statut"] option:checked')).to.equal('SCIC (multi-stakeholder cooperative)');
      expect(textOf(host, '.intro p')).to.contain('A few lines about your project');
      await write(host, 'nom', 'Le Fournil');
      expect(host.response!.locale).to.equal('en');
    });
  });

  describe('an instrument of the host’s own', () => {
    const own: Instrument = {
      ...{schema: 'coop-elements/instrument/1', id: 'atelier', version: '1.0.0', locale: 'fr', title: 'Notre atelier'},
      source: {author: 'Nous', licence: 'CC BY 4.0', about: 'Deux questions.'},
      ...{scales: {}, levels: []},
      tree: [
        {type: 'text', id: 'sujet', text: 'Quel sujet ?', lines: 4},
        // Values that mean something of their own in a rating.
        {
          type: 'choice',
          id: 'suite',
          text: 'Et après ?',
          options: ['na', 'dk', 'oui'].map((value) => ({value, label: value})),
        },
      ],
    };

    it('is asked alike, without any section', async () => {
      const host = await sheetOf(html`<coop-project .instrument=${own}></coop-project>`);
      expect(field(host, 'sujet')).to.include({type: 'textarea', rows: 4});
      await answer(host, 'suite', 'na');
      await write(host, 'sujet', 'dk');
      expect(host.value).to.deep.equal({suite: 'na', sujet: 'dk'});
      expect(host.result!.total).to.include({score: null, answered: 0, dk: 0, applicable: 0});
    });
  });

  describe('for a form', () => {
    const both = html`<div><coop-project for="grille"></coop-project><coop-grid id="grille"></coop-grid></div>`;

    async function pairOf(template = both): Promise<[CoopProject, CoopGrid]> {
      const sheet = await sheetOf(template);
      const grid = sheet.parentElement!.querySelector('coop-grid')!;
      await settled(grid, sheet);
      return [sheet, grid];
    }

    it('what the respondent writes is in `project` of its response, and the form tells no change of its own', async () => {
      const [sheet, grid] = await pairOf();
      const changes: string[] = [];
      grid.addEventListener('coop-change', () => changes.push('grid'));
      sheet.addEventListener('coop-change', () => changes.push('sheet'));
      expect(grid.project).to.equal(undefined);
      expect(grid.response).not.to.have.property('project');
      await answer(sheet, 'etat', 'cours');
      await settled(sheet, grid);
      expect(grid.project).to.deep.equal({etat: 'cours'});
      expect(grid.response!.project).to.deep.equal({etat: 'cours'});
      expect(Object.isFrozen(grid.project)).to.equal(true);
      expect(changes).to.deep.equal(['sheet']);
      await press(sheet, 'take-back', 'etat');
      await settled(sheet, grid);
      expect(grid.response).not.to.have.property('project');
    });

    it('it says that it goes along, and leaves finishing and keeping to the form', async () => {
      const [sheet] = await pairOf();
      expect(textOf(sheet, 'slot[name="privacy"]')).to.equal(
        'Cette fiche accompagne les réponses que vous donnez sur cette page.',
      );
      expect(sheet.shadowRoot!.querySelector('[name="finish"], [part~="tools"]')).to.equal(null);
    });

    it('a stored response that the host sets fills the sheet in', async () => {
      const [sheet, grid] = await pairOf();
      const changes = record('coop-change');
      grid.response = {...grid.response!, answers: {a1_1: 3}, project: every};
      await settled(grid, sheet, grid);
      expect(sheet.value).to.deep.equal(every);
      expect(grid.response).to.deep.include({answers: {a1_1: 3}, project: every});
      // Another one, without a project, is about no project that the sheet knows.
      const {project: _project, ...other} = structuredClone(grid.response);
      grid.response = other;
      await settled(grid, sheet, grid);
      expect(sheet.value).to.deep.equal({});
      expect(grid.response).to.deep.equal(other);
      expect(changes).to.deep.equal([]);
    });

    for (const mode of ['self', 'external', 'mutual'] as const)
      it(`who answers is the form’s mode, and its response’s: ${mode}`, async () => {
        const [sheet, grid] = await pairOf();
        await answer(grid, 'a1_1', 3);
        await answer(sheet, 'repondant', mode === 'self' ? 'mutual' : 'self');
        await settled(sheet, grid);
        await answer(sheet, 'repondant', mode);
        await settled(sheet, grid);
        expect([grid.mode, grid.response!.mode, grid.value]).to.deep.equal([mode, mode, {a1_1: 3}]);
        await press(sheet, 'take-back', 'repondant');
        await settled(sheet, grid);
        expect([grid.mode, grid.response!.mode]).to.deep.equal(['self', 'self']);
      });

    it('who answers, as the host says it, is as the host says', async () => {
      const [sheet, grid] = await pairOf(
        html`<div><coop-project for="grille"></coop-project><coop-grid id="grille" mode="mutual"></coop-grid></div>`,
      );
      await answer(sheet, 'repondant', 'external');
      await settled(sheet, grid);
      expect([grid.mode, grid.response!.mode]).to.deep.equal(['mutual', 'mutual']);
      // A stored response says its own.
      const [, other] = await pairOf();
      other.response = {...other.response!, mode: 'external', answers: {a1_1: 2}, project: {etat: 'cours'}};
      await settled(other);
      expect(other.response.mode).to.equal('external');
    });

    it('what a form brought, and takes back while the sheet checks it, is nobody’s any more', async () => {
      const [sheet, grid] = await pairOf();
      grid.project = {etat: 'cours'};
      await grid.updateComplete;
      // It is on its way into the sheet.
      await waitUntil(() => sheet.value['etat'] === 'cours');
      grid.reset();
      grid.project = {};
      await grid.updateComplete;
      await sheet.updateComplete;
      await waitUntil(() => Object.keys(sheet.value).length === 0);
      await aTimeout(20);
      expect([sheet.value, grid.project]).to.deep.equal([{}, undefined]);
    });

    it('a file that the respondent opens fills it in, and undoing brings back what it said', async () => {
      const [sheet, grid] = await pairOf();
      await answer(sheet, 'etat', 'idee');
      await settled(sheet, grid);
      const stored = JSON.stringify({
        ...grid.response!,
        answers: {a1_1: 2},
        project: {etat: 'cours', nom: 'Le Fournil'},
      });
      const chosen = new DataTransfer();
      chosen.items.add(new File([stored], 'reponses.json'));
      const input = find<HTMLInputElement>(grid, 'input[type=file]');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
      await oneEvent(grid, 'change');
      await settled(grid, sheet, grid);
      expect(sheet.value).to.deep.equal({etat: 'cours', nom: 'Le Fournil'});
      await press(grid, 'undo');
      await settled(grid, sheet, grid);
      expect(sheet.value).to.deep.equal({etat: 'idee'});
    });

    it('a form of its instance that comes later, and others besides, get what it says', async () => {
      const sheet = await sheetOf(
        html`<div><coop-project for="grille principes" .value=${{etat: 'cours'}}></coop-project></div>`,
      );
      const grid = Object.assign(new CoopGrid(), {id: 'grille'});
      const principles = Object.assign(new CoopPrinciples(), {id: 'principes'});
      const stranger = Object.assign(new CoopGrid(), {id: 'autre'});
      sheet.after(grid, principles, stranger);
      await settled(grid, principles, stranger, sheet, grid, principles);
      expect([grid.project, principles.project, stranger.project]).to.deep.equal([
        ...[{etat: 'cours'}, {etat: 'cours'}, undefined],
      ]);
      sheet.htmlFor = 'autre';
      await settled(sheet, stranger);
      expect(stranger.project).to.deep.equal({etat: 'cours'});
    });

    it('one that comes with a project of its own brings it, also to the other forms', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      const stored = {...structuredClone(grid.response!), project: every};
      const sheet = await sheetOf(
        html`<div>
          <coop-project for="grille principes"></coop-project>
          <coop-grid id="grille" .response=${stored}></coop-grid>
          <coop-principles id="principes"></coop-principles>
        </div>`,
      );
      const [first, second] = [
        sheet.parentElement!.querySelector('coop-grid')!,
        sheet.parentElement!.querySelector('coop-principles')!,
      ];
      await settled(first, sheet, second, sheet, second);
      expect(sheet.value).to.deep.equal(every);
      expect(second.project).to.deep.equal(every);
    });

    it('what the sheet does not ask stays in the form until the respondent changes the sheet', async () => {
      const [sheet, grid] = await pairOf();
      const errors = record('coop-error');
      grid.project = {couleur: 'bleu'};
      await settled(grid, sheet, grid, sheet);
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['unknown-item']);
      expect(grid.project).to.deep.equal({couleur: 'bleu'});
      await answer(sheet, 'etat', 'cours');
      await settled(sheet, grid);
      expect(grid.project).to.deep.equal({etat: 'cours'});
    });

    it('starting over, clearing or asking something else is about the same project', async () => {
      const [sheet, grid] = await pairOf();
      await answer(sheet, 'etat', 'cours');
      await answer(sheet, 'repondant', 'self');
      await settled(sheet, grid);
      const project = {etat: 'cours', repondant: 'self'};
      grid.reset();
      await settled(grid, sheet);
      expect(grid.response!.project).to.deep.equal(project);
      radio(grid, 'a1_1', 3).click();
      await grid.updateComplete;
      await press(grid, 'erase-confirm');
      expect(grid.response).to.deep.include({answers: {}, project});
      grid.instrument = 'maturite';
      await settled(grid, sheet);
      expect(grid.response!.instrument.id).to.equal('maturite');
      expect(grid.response!.project).to.deep.equal(project);
      expect(sheet.value).to.deep.equal(project);
    });

    it('only a real change makes a finished form unfinished', async () => {
      const [sheet, grid] = await pairOf();
      await answer(sheet, 'etat', 'cours');
      await answer(sheet, 'repondant', 'self');
      await settled(sheet, grid);
      await press(grid, 'finish');
      const {completedAt} = grid.response!;
      expect(completedAt).to.be.a('string');
      // The same, said in another order.
      grid.project = {repondant: 'self', etat: 'cours'};
      sheet.value = {repondant: 'self', etat: 'cours'};
      await settled(grid, sheet, grid);
      expect(grid.response!.completedAt).to.equal(completedAt);
      expect(textOf(grid, '.outcome')).to.contain('personne d’autre n’a vos réponses');
      await answer(sheet, 'etat', 'installe');
      await settled(sheet, grid);
      expect(grid.response).not.to.have.property('completedAt');
      expect(textOf(grid, '.outcome')).to.equal('');
    });

    it('in a shadow root, it finds the forms there alone', async () => {
      const outside = await ready(CoopGrid, html`<coop-grid id="grille"></coop-grid>`);
      const root = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({mode: 'open'});
      root.innerHTML = '<coop-project for="grille"></coop-project><coop-grid id="grille"></coop-grid>';
      const [sheet, inside] = [root.querySelector('coop-project')!, root.querySelector('coop-grid')!];
      await settled(sheet, inside);
      await answer(sheet, 'etat', 'cours');
      await settled(sheet, inside);
      expect([inside.project, outside.project]).to.deep.equal([{etat: 'cours'}, undefined]);
    });

    it('asks before leaving while there is something to lose, and no longer once a form has finished with it', async () => {
      const [sheet, grid] = await pairOf();
      const asks = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
      await answer(sheet, 'etat', 'cours');
      await settled(sheet, grid);
      expect(asks()).to.equal(true);
      await press(grid, 'finish');
      expect(asks(), 'nobody has received anything').to.equal(true);
      await press(grid, 'save');
      await press(grid, 'have-it');
      expect(asks()).to.equal(false);
    });
  });

  describe('`project` of a form', () => {
    const forms = [
      {type: CoopGrid, template: html`<coop-grid></coop-grid>`, value: {a1_1: 3}},
      {type: CoopPrinciples, template: html`<coop-principles></coop-principles>`, value: {savoir: {a: 3}}},
    ] as {type: typeof CoopGrid; template: ReturnType<typeof html>; value: Answers}[];

    for (const {type, template, value} of forms) {
      it(`${type.name}: set before it is attached, with a value or a response in the same turn, loses neither`, async () => {
        const stored = structuredClone((await ready(type, template)).response!);
        const sets: [name: string, properties: object, response: object][] = [
          ['project, value', {project: {nom: 'A'}, value}, {project: {nom: 'A'}, answers: value}],
          ['value, project', {value, project: {nom: 'A'}}, {project: {nom: 'A'}, answers: value}],
          [
            'response, project',
            {response: {...stored, answers: value, project: {nom: 'B'}}, project: {nom: 'A'}},
            {project: {nom: 'A'}, answers: value, id: stored.id},
          ],
          [
            'project, response',
            {project: {nom: 'A'}, response: {...stored, answers: value, project: {nom: 'B'}}},
            {project: {nom: 'B'}, answers: value, id: stored.id},
          ],
        ];
        for (const isAttached of [true, false])
          for (const [name, properties, response] of sets) {
            const form = new type();
            const holder = await fixture<HTMLElement>(html`<div></div>`);
            if (isAttached) holder.append(form);
            Object.assign(form, properties);
            if (!isAttached) holder.append(form);
            await form.updateComplete;
            expect(form.response, name).to.deep.include(response);
          }
      });

      it(`${type.name}: says at once what is set, follows the page's language as before, and goes with undefined`, async () => {
        const form = await ready(type, template);
        form.project = {nom: 'A'};
        expect(form.project).to.deep.equal({nom: 'A'});
        await form.updateComplete;
        form.mode = 'external';
        await form.updateComplete;
        expect(form.response).to.include({mode: 'external'});
        expect(form.response!.project).to.deep.equal({nom: 'A'});
        form.project = undefined;
        await form.updateComplete;
        expect(form.response).not.to.have.property('project');
        expect(form.project).to.equal(undefined);
      });
    }

    it('does not hold the respondent up while it is being checked', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      grid.project = {nom: 'A'};
      await answer(grid, 'a1_1', 3);
      expect(grid.response).to.deep.include({answers: {a1_1: 3}, project: {nom: 'A'}});
    });

    const refusals: {name: string; project: unknown; code: string}[] = [
      {name: 'a list', project: [], code: 'invalid'},
      {name: 'what is no answer', project: {nom: {prénom: 'A'}}, code: 'invalid'},
      {name: 'a list of what is no text', project: {appui: [3]}, code: 'invalid'},
      {name: 'keys that reach for prototypes', project: JSON.parse('{"constructor": "x"}'), code: 'hostile-key'},
      {name: 'what is no plain data', project: {nom: new Date()}, code: 'not-plain-data'},
      {name: 'what is not finite', project: {nom: NaN}, code: 'not-finite'},
      {name: 'what is too large', project: {nom: 'x'.repeat(300_000)}, code: 'too-large'},
    ];
    for (const {name, project, code} of refusals)
      it(`refuses ${name}: tells it, keeps the one before, and takes the value set with it`, async () => {
        const grid = await ready(CoopGrid, html`<coop-grid .project=${{nom: 'A'}}></coop-grid>`);
        const errors = record('coop-error');
        Object.assign(grid, {project, value: {a1_1: 3}});
        await grid.updateComplete;
        expect(details<CoopErrorDetail>(errors).map((detail) => detail.code)).to.deep.equal([code]);
        expect(grid.project).to.deep.equal({nom: 'A'});
        expect(grid.value).to.deep.equal({a1_1: 3});
        expect(grid.checkValidity()).to.equal(true);
      });

    it('leaves a refusal of other properties as it was', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      grid.value = {a1_1: 99};
      await grid.updateComplete;
      grid.project = {nom: 'A'};
      await grid.updateComplete;
      expect(grid.project).to.deep.equal({nom: 'A'});
      expect(grid.validity.customError).to.equal(true);
    });

    it('is told by coop-result, for who follows the form', async () => {
      const grid = await ready(CoopGrid, html`<coop-grid></coop-grid>`);
      const results = record('coop-result');
      grid.project = {nom: 'A'};
      await grid.updateComplete;
      await grid.updateComplete;
      expect(details<CoopResponseDetail>(results).map(({response}) => response.project)).to.deep.equal([{nom: 'A'}]);
    });
  });
});
