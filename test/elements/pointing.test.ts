/** What keeps a form from being sent is said, and pointed at. */
import {expect, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/elements/index.js';
import {CoopAssessment} from '../../src/elements/assessment/coop-assessment.js';
import {CoopGrid} from '../../src/elements/grid/coop-grid.js';
import {CoopPrinciples} from '../../src/elements/principles/coop-principles.js';
import {CoopProject} from '../../src/elements/project/coop-project.js';
import type {QuestionnaireElement} from '../../src/elements/questionnaire/questionnaire-element.js';
import {itemsOf} from '../../src/core/tree.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {answer, find, radio, ready} from './support.js';

/** Where the keyboard is, shadow roots pierced. */
function focused(): Element | null {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement;
}

const ASKING = {
  'coop-grid': CoopGrid,
  'coop-principles': CoopPrinciples,
  'coop-project': CoopProject,
  'coop-assessment': CoopAssessment,
};

async function inForm(tag: keyof typeof ASKING, set: (element: QuestionnaireElement) => void = () => {}) {
  const element = document.createElement(tag);
  element.name = 'answers';
  element.required = true;
  set(element);
  return ready<LitElement>(ASKING[tag], html`<form>${element}</form>`) as Promise<QuestionnaireElement>;
}

describe('a form that is held back', () => {
  for (const tag of Object.keys(ASKING) as (keyof typeof ASKING)[]) {
    it(`<${tag} required>: the first question without an answer has the focus`, async () => {
      const element = await inForm(tag);
      element.form!.requestSubmit();
      const field = focused() as HTMLInputElement;
      expect(field.matches('input,textarea,select'), field.outerHTML).to.equal(true);
      expect(element.validationMessage).to.match(/^Il manque une réponse à «\s.+\s»$/);
      expect(field.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it(`<${tag}>: what is said in the place of a questionnaire that did not come has the focus`, async () => {
      const element = await inForm(tag, (one) => (one.src = '/nowhere.json'));
      element.form!.requestSubmit();
      expect(focused()?.getAttribute('role')).to.equal('alert');
      expect(element.validationMessage).to.contain('n’a pas');
    });

    it(`<${tag} required>: what is said while it is on its way has the focus`, async () => {
      const element = document.createElement(tag);
      // eslint-disable-next-line @typescript-eslint/unbound-method -- It is put back as it was.
      const fetched = window.fetch;
      window.fetch = () => new Promise(() => {});
      Object.assign(element, {name: 'answers', required: true, src: '/slow.json'});
      const form = document.createElement('form');
      form.append(element);
      document.body.append(form);
      await new Promise((drawn) => setTimeout(drawn, 200));
      form.requestSubmit();
      window.fetch = fetched;
      expect(focused()?.closest('.waiting')).not.to.equal(null);
      expect(element.validationMessage).to.contain('arrive…');
      form.remove();
    });

    it(`<${tag}>: answers that a host gave and that were refused are pointed at in the questionnaire`, async () => {
      const element = await inForm(tag, (one) => {
        one.required = false;
        one.value = {nowhere: 1};
      });
      element.form!.requestSubmit();
      expect(focused()!.matches('input,textarea,select')).to.equal(true);
      expect(element.validationMessage).to.contain('nowhere');
    });
  }

  describe('<coop-assessment required>', () => {
    for (const step of ['project', 'form', 'radar', 'report'] as const)
      it(`from its part ${step}: the questions come, and the first one missing is marked and has the focus`, async () => {
        const test = (await inForm(
          'coop-assessment',
          (one) => ((one as CoopAssessment).step = step),
        )) as CoopAssessment;
        const grid = find<CoopGrid>(test, 'coop-grid');
        for (const {id} of itemsOf(ptce.tree).slice(0, 4)) await answer(grid, id, 2);
        test.form!.requestSubmit();
        await test.updateComplete;
        expect(test.step).to.equal('form');
        expect(focused()).to.equal(radio(grid, 'a2_1', 0));
        expect(find(grid, '#missing-a2_1').textContent).to.equal('Réponse attendue');
        expect(test.validationMessage).to.equal(grid.validationMessage);
        // By the method as by the form.
        (focused() as HTMLElement).blur();
        test.step = step;
        await test.updateComplete;
        expect(test.reportValidity()).to.equal(false);
        expect(test.step).to.equal('form');
        expect(focused()).to.equal(radio(grid, 'a2_1', 0));
      });
  });
});
