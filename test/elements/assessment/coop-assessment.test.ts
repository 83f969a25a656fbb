import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Answers, Instrument, Response} from '../../../src/core/schema.js';
import {itemsOf} from '../../../src/core/tree.js';
import {CoopAssessment} from '../../../src/elements/assessment/coop-assessment.js';
import type {CoopChangeDetail, CoopErrorDetail} from '../../../src/elements/shared/events.js';
import type {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import type {CoopProject} from '../../../src/elements/project/coop-project.js';
import type {CoopReport} from '../../../src/elements/report/coop-report.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {ariaSnapshot, needs} from '../../support/page.js';
import {answer, details, find, press, ready, record, textOf} from '../support.js';

const all = (rating: number): Answers => Object.fromEntries(itemsOf(ptce.tree).map(({id}) => [id, rating]));
const assessment = (template = html`<coop-assessment></coop-assessment>`) => ready(CoopAssessment, template);
const gridIn = (host: CoopAssessment) => find<CoopGrid>(host, 'coop-grid');
const shownPart = (host: CoopAssessment) => find(host, '[role=group]:not([hidden])').id;

/** Writes in the sheet as a respondent does, and waits until the form has it. */
async function nameProject(host: CoopAssessment, name: string): Promise<void> {
  const sheet = find<CoopProject>(host, 'coop-project');
  await sheet.updateComplete;
  const field = find<HTMLInputElement>(sheet, 'input[type=text], input:not([type])');
  field.value = name;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await waitUntil(() => Object.values(host.response?.project ?? {}).includes(name), 'The form has the project');
}

describe('coop-assessment', () => {
  describe('its parts', () => {
    it('go from the sheet to what next, with the focus, and nothing is removed on the way', async () => {
      const host = await assessment();
      expect(shownPart(host)).to.equal('part-project');
      const grid = gridIn(host);
      const seen = [];
      for (const way of ['.moves', 'nav', '.moves']) {
        find(host, `${way} button[value="${seen.length + 1}"]`).click();
        await host.updateComplete;
        seen.push(host.step);
        expect(host.shadowRoot!.activeElement!.id).to.equal(shownPart(host));
      }
      expect(seen).to.deep.equal(['form', 'result', 'next']);
      find(host, '.moves button[value="2"]').click();
      await host.updateComplete;
      expect(gridIn(host) === grid, 'the very same form').to.equal(true);
    });

    it('that are none are told and left out, and so is a step that is none', async () => {
      const errors = record('coop-error');
      const host = await assessment(html`<coop-assessment parts="project rapport" step="end"></coop-assessment>`);
      expect(details<CoopErrorDetail>(errors).map(({message}) => message)).to.deep.equal([
        '$.parts: Found project rapport; give some of project, form, radar, report, result, next, separated by spaces.',
        '$.step: Found end; give one of project, form, radar, report, result, next.',
      ]);
      expect([host.parts, shownPart(host)]).to.deep.equal(['project', 'part-project']);
    });

    it('are those of `parts`, in their own order; the questions are always there', async () => {
      const host = await assessment(html`<coop-assessment parts="report project"></coop-assessment>`);
      const names = () => [...host.shadowRoot!.querySelectorAll('nav li')].map((li) => li.textContent.trim());
      expect(names()).to.deep.equal(['Le projet', 'Les questions', 'Le rapport']);
      host.parts = '';
      await host.updateComplete;
      expect(host.shadowRoot!.querySelectorAll('nav'), 'no steps of one part').to.have.length(0);
      expect(shownPart(host)).to.equal('part-form');
    });

    it('say in words where one is', async function () {
      needs(this, 'ariaSnapshot');
      const host = await assessment();
      await press(host, 'step', '1');
      const tree = await ariaSnapshot('coop-assessment');
      expect(tree).to.include('navigation "Étapes"').and.to.include('button "Les questions"');
      expect(textOf(host, 'nav p')).to.equal('Étape 2 sur 4 · Les questions');
      expect(find(host, '[aria-current]').textContent.trim()).to.equal('Les questions');
      expect(tree).to.include('group "Les questions"');
      expect(host.shadowRoot!.querySelector('.moves'), 'the questions have ways of their own').to.equal(null);
    });

    it('go on to the result once one has finished, and end on what became of the answers', async function () {
      needs(this, 'ariaSnapshot');
      const host = await assessment(html`<coop-assessment step="form"></coop-assessment>`);
      const grid = gridIn(host);
      await answer(grid, 'a1_1', 3);
      await press(grid, 'finish');
      await host.updateComplete;
      expect(shownPart(host)).to.equal('part-result');
      expect(textOf(host, '.moves .main')).to.equal('Continuer');
      await press(host, 'step', '3');
      await grid.updateComplete;
      expect(await ariaSnapshot('coop-assessment')).to.include('group "Et maintenant"');
      expect(textOf(grid, '.outcome')).to.contain('personne d’autre n’a vos réponses');
      expect(grid.shadowRoot!.querySelector('fieldset'), 'no question stands there').to.equal(null);
      expect(host.shadowRoot!.querySelectorAll('.moves .main'), 'one main button at a time').to.have.length(0);
      expect(textOf(grid, '.main')).to.equal('Enregistrer mes réponses dans un fichier');
    });

    it('let one finish at the end where one has not, and lead to what is missing where all is required', async () => {
      const host = await assessment(html`<coop-assessment step="next" required></coop-assessment>`);
      const grid = gridIn(host);
      await grid.updateComplete;
      expect(textOf(grid, '.main')).to.equal('Terminer');
      await press(grid, 'finish');
      await waitUntil(() => shownPart(host) === 'part-form' && host.step === 'form');
      host.required = false;
      host.step = 'next';
      await host.updateComplete;
      await grid.updateComplete;
      await press(grid, 'finish');
      expect(host.step).to.equal('next');
      expect(host.delivery).to.equal('alone');
    });

    it('let one finish on the last part as well, where one has gone on without', async () => {
      const template = html`<coop-assessment parts="form report" step="report" .value=${all(3)}></coop-assessment>`;
      const host = await assessment(template);
      await waitUntil(() => Object.keys(host.value).length === 36);
      expect(textOf(host, '.moves .main')).to.equal('Terminer');
      await press(host, 'finish');
      await host.updateComplete;
      expect(shownPart(host)).to.equal('part-report');
      expect(host.shadowRoot!.querySelectorAll('.moves .main')).to.have.length(0);
    });

    it('are one step of the host’s by `step`', async () => {
      const host = await assessment(html`<coop-assessment step="result"></coop-assessment>`);
      expect(shownPart(host)).to.equal('part-result');
      await press(host, 'step', '0');
      expect(host.step).to.equal('project');
    });
  });

  describe('answering', () => {
    it('shows the radar and the report what is answered', async () => {
      const host = await assessment(html`<coop-assessment .value=${all(3)}></coop-assessment>`);
      const report = find<CoopReport>(host, 'coop-report');
      await host.updateComplete;
      await report.updateComplete;
      expect(report.result?.total.score).to.equal(75);
      expect(textOf(report, '[part=overview]')).to.include('75 sur 100');
      await answer(gridIn(host), 'a1_1', 0);
      await report.updateComplete;
      await waitUntil(() => report.result?.total.score !== 75);
      expect(report.result).to.deep.equal(host.result);
    });

    it('tells of each change once, as one response, with the project in it', async () => {
      const host = await assessment();
      const changes = record('coop-change');
      await nameProject(host, 'La Fabrique');
      await waitUntil(() => changes.length > 0);
      await answer(gridIn(host), 'a1_1', 3);
      const told = details<CoopChangeDetail>(changes);
      expect(told.map(({changed}) => changed)).to.deep.equal([Object.keys(told[0]!.response.project!)[0], 'a1_1']);
      expect(told.map(({response}) => response.instrument.id)).to.deep.equal(['ptce', 'ptce']);
      expect(changes.every(({target}) => target === host)).to.equal(true);
      expect(Object.values(told[1]!.response.project!)).to.deep.equal(['La Fabrique']);
    });

    it('fires `change` as a native field does', async () => {
      const host = await assessment();
      const heard: EventTarget[] = [];
      host.addEventListener('change', ({target}) => heard.push(target!));
      await answer(gridIn(host), 'a1_1', 3);
      expect(heard.map((target) => target === host)).to.deep.equal([true]);
    });

    for (const order of [
      ['project', 'value'],
      ['value', 'project'],
    ] as const)
      it(`is kept beside answers that a host sets before there is a form: ${order.join(', then ')}`, async () => {
        const given = {project: {nom: 'La Fabrique'}, value: {a1_1: 3}};
        const host = new CoopAssessment();
        for (const name of order) Object.assign(host, {[name]: given[name]});
        expect([host.project, host.value]).to.deep.equal([given.project, given.value]);
        await fixture(host);
        await host.updateComplete;
        await waitUntil(() => host.response?.project);
        expect([host.response!.project, host.response!.answers]).to.deep.equal([given.project, given.value]);
      });

    it('titles the report after the project', async () => {
      const host = await assessment(html`<coop-assessment .value=${all(2)}></coop-assessment>`);
      await nameProject(host, 'La Fabrique du Val');
      const report = find<CoopReport>(host, 'coop-report');
      await report.updateComplete;
      await waitUntil(() => textOf(report, 'h2') === 'La Fabrique du Val');
    });
  });

  describe('the instrument', () => {
    it('`dialogies` asks intensities, and going back to a grid asks ratings', async () => {
      const host = await assessment(html`<coop-assessment instrument="dialogies"></coop-assessment>`);
      expect(find(host, '#form').localName).to.equal('coop-principles');
      host.instrument = 'maturite';
      await host.updateComplete;
      expect(find(host, '#form').localName).to.equal('coop-grid');
      expect(host.questionnaire?.id).to.equal('maturite');
    });

    it('an own one is asked by what it holds', async () => {
      const own: Instrument = {...dialogies, id: 'mine', title: 'À nous'};
      const host = await assessment(html`<coop-assessment .instrument=${own}></coop-assessment>`);
      await waitUntil(() => host.questionnaire?.id === 'mine');
      expect(find(host, '#form').localName).to.equal('coop-principles');
    });

    it('a file that does not come is told once, with a way to try again', async () => {
      const errors = record('coop-error');
      const host = await assessment(html`<coop-assessment src="/nowhere.json"></coop-assessment>`);
      await waitUntil(() => host.shadowRoot!.querySelector('[role=alert]'));
      await aTimeout(50);
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['load-failed']);
      await press(host, 'retry');
      await waitUntil(() => errors.length === 2);
    });
  });

  describe('as a form field', () => {
    it('is one entry, the whole response', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><coop-assessment name="bilan" .value=${all(1)}></coop-assessment></form>`,
      );
      const host = form.querySelector('coop-assessment')!;
      await host.updateComplete;
      await waitUntil(() => Object.keys(host.value).length === 36);
      await host.updateComplete;
      const entries = [...new FormData(form)];
      expect(entries.map(([name]) => name)).to.deep.equal(['bilan']);
      expect((JSON.parse(entries[0]![1] as string) as Response).answers).to.deep.equal(all(1));
      await nameProject(host, 'La Fabrique');
      form.reset();
      await host.updateComplete;
      expect(host.value).to.deep.equal({});
      await waitUntil(() => host.response?.project === undefined, 'The sheet is blank as well');
    });

    it('when required, leads to the first statement without an answer', async () => {
      const host = await assessment(html`<coop-assessment required></coop-assessment>`);
      expect(host.checkValidity()).to.equal(false);
      expect(host.validity.valueMissing).to.equal(true);
      expect(host.reportValidity()).to.equal(false);
      await host.updateComplete;
      expect(shownPart(host)).to.equal('part-form');
      host.value = all(2);
      await host.updateComplete;
      await waitUntil(() => host.checkValidity());
    });

    it('when required, in a language that is still to come, waits for it', async () => {
      const host = await assessment(html`<coop-assessment lang="en" required></coop-assessment>`);
      await waitUntil(() => host.questionnaire?.locale === 'en');
      expect(host.checkValidity()).to.equal(false);
    });

    it('a field of the host’s in a slot is none of its own', async () => {
      const changes = record('coop-change');
      const host = await assessment(
        html`<coop-assessment
          ><label slot="privacy"><input type="checkbox" name="consent" /> D’accord</label></coop-assessment
        >`,
      );
      const heard: EventTarget[] = [];
      host.addEventListener('change', ({target}) => heard.push(target!));
      await press(host, 'step', '1');
      host.querySelector('input')!.click();
      await host.updateComplete;
      expect(changes).to.have.length(0);
      expect(host.value).to.deep.equal({});
      expect(heard.map((target) => (target as Element).localName)).to.deep.equal(['input']);
    });

    it('the form’s own submit is the finish', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form @coop-submit=${(event: Event) => event.preventDefault()}>
          <coop-assessment name="bilan" .value=${all(1)}></coop-assessment>
        </form>`,
      );
      const host = form.querySelector('coop-assessment')!;
      await host.updateComplete;
      await waitUntil(() => Object.keys(host.value).length === 36);
      const finished = record('coop-submit');
      form.requestSubmit();
      expect(finished).to.have.length(1);
      expect(finished[0]!.target === host).to.equal(true);
      expect(host.response?.completedAt).to.be.a('string');
    });

    it('what is set before it is there, or attached, is there after', async () => {
      const host = document.createElement('coop-assessment');
      host.value = {a1_1: 4};
      host.instrument = 'ptce';
      document.body.append(host);
      await host.updateComplete;
      await waitUntil(() => host.value['a1_1'] === 4);
      host.remove();
      document.body.append(host);
      await host.updateComplete;
      expect(host.value).to.deep.equal({a1_1: 4});
      host.remove();
    });

    it('a refusal is told, and nothing is lost', async () => {
      const host = await assessment(html`<coop-assessment .value=${{a1_1: 4}}></coop-assessment>`);
      await waitUntil(() => host.value['a1_1'] === 4);
      const errors = record('coop-error');
      host.value = {a1_1: 9};
      await host.updateComplete;
      await waitUntil(() => errors.length === 1);
      expect(details<CoopErrorDetail>(errors)[0]!.code).to.equal('out-of-range');
      expect(host.value).to.deep.equal({a1_1: 4});
    });
  });

  it('speaks English', async () => {
    const host = await assessment(html`<coop-assessment lang="en"></coop-assessment>`);
    await waitUntil(() => textOf(host, 'nav p').startsWith('Step 1 of 4'));
    await waitUntil(() => host.questionnaire?.locale === 'en');
  });

  it('is accessible, part by part', async () => {
    const host = await assessment(html`<coop-assessment .value=${all(3)}></coop-assessment>`);
    for (const step of ['project', 'form', 'result', 'next'] as const) {
      host.step = step;
      await host.updateComplete;
      await expect(host).to.be.accessible();
    }
  });

  it('by keyboard, goes on with Enter and reads the new part first', async () => {
    const host = await assessment();
    find(host, '.moves .main').focus();
    await sendKeys({press: 'Enter'});
    await host.updateComplete;
    expect(shownPart(host)).to.equal('part-form');
    await sendKeys({press: 'Tab'});
    expect(host.shadowRoot!.activeElement?.localName).to.equal('coop-grid');
  });

  it('keeps the project, the answers and the part on this device, as one draft; one comes back exactly there', async () => {
    const key = `test-${Date.now()}`;
    const template = html`<coop-assessment autosave=${key} layout="steps"></coop-assessment>`;
    const host = await assessment(template);
    const grid = gridIn(host);
    const sheet = find<CoopProject>(host, 'coop-project');
    const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const said = () => textOf(grid, '.keeping');
    await answer(sheet, 'etat', 'cours');
    await waitUntil(() => said().includes('Gardé sur cet appareil'));
    await waitUntil(() => !isGuarded(), 'what the sheet says is kept as well');
    host.step = 'form';
    await host.updateComplete;
    await answer(grid, 'a1_1', 3);
    await press(grid, 'step', '2');
    await waitUntil(() => !isGuarded());
    await waitUntil(() => said().includes('Gardé sur cet appareil'));
    const {response} = host;
    host.remove();
    await aTimeout(50);
    const again = await assessment(template);
    await waitUntil(() => again.step === 'form');
    expect(again.response).to.deep.equal(response);
    await gridIn(again).updateComplete;
    expect(find(gridIn(again), '#h-a3').closest('section')!.hidden).to.equal(false);
    await waitUntil(() => find<CoopProject>(again, 'coop-project').value['etat'] === 'cours');
    expect(textOf(gridIn(again), '.kept')).to.contain('Vous retrouvez vos réponses');
    await press(gridIn(again), 'another');
    await press(gridIn(again), 'another-confirm');
    await again.updateComplete;
    expect(again.response!.answers).to.deep.equal({});
    expect(again.step).to.equal('');
    await waitUntil(() => Object.keys(find<CoopProject>(again, 'coop-project').value).length === 0);
  });
});
