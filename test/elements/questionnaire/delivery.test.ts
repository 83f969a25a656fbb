import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/grid/coop-grid.js';
import type {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import type {Delivery} from '../../../src/elements/messages/messages.js';
import '../../../src/elements/principles/coop-principles.js';
import '../../../src/elements/project/coop-project.js';
import {afterwards, type Step} from '../../../src/elements/questionnaire/delivery.js';
import type {QuestionnaireElement} from '../../../src/elements/questionnaire/questionnaire-element.js';
import {answer, press, record, textOf} from '../support.js';

const STATES: Delivery[] = [
  ...(['unfinished', 'alone', 'device', 'sending', 'waiting', 'stored', 'refused', 'taken', 'form'] as const),
];

/** Whether one would be asked before the page is left. */
const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));

const gridOf = async (template = html`<coop-grid name="g"></coop-grid>`): Promise<CoopGrid> => {
  const fixed = await fixture<HTMLElement>(template);
  const grid = fixed.closest('coop-grid') ?? fixed.querySelector('coop-grid')!;
  await grid.updateComplete;
  return grid;
};

const finish = (grid: QuestionnaireElement) => press(grid, 'finish');

describe('delivery', () => {
  describe('from any state', () => {
    // By the contract: how one finishes says what becomes of the answers, whatever was before.
    const ends: [step: Step, next: Delivery][] = [
      ['changed', 'unfinished'],
      ['left', 'alone'],
      ['taken', 'taken'],
      ['posted', 'form'],
      ['given', 'sending'],
      ['sent', 'sending'],
    ];
    for (const [step, next] of ends)
      it(`${step} leads to ${next}`, () => {
        for (const state of STATES) expect(afterwards(state, step)).to.equal(next);
      });

    // What is learned afterwards means something where it was waited for, and nowhere else.
    const later: [step: Step, from: Delivery[], next: Delivery][] = [
      ['fulfilled', ['sending'], 'stored'],
      ['rejected', ['sending'], 'refused'],
      ['held', ['alone'], 'device'],
      ['dropped', ['device', 'waiting'], 'alone'],
      ['delayed', ['sending'], 'waiting'],
      ['unreached', ['sending'], 'alone'],
      ['received', ['sending', 'waiting'], 'stored'],
      ['declined', ['sending', 'waiting'], 'refused'],
      ['erased', ['stored'], 'alone'],
    ];
    for (const [step, from, next] of later)
      it(`${step} leads from ${from.join(' or ')} to ${next}`, () => {
        for (const state of STATES) expect(afterwards(state, step)).to.equal(from.includes(state) ? next : state);
      });
  });

  for (const tag of ['coop-grid', 'coop-principles', 'coop-project'])
    it(`${tag}: finished with nobody listening, nobody has the answers, and one is asked before leaving`, async () => {
      const host = await fixture<QuestionnaireElement>(`<${tag}></${tag}>`);
      await host.updateComplete;
      expect(host.delivery).to.equal('unfinished');
      expect(isGuarded()).to.equal(false);
      host.finish();
      await host.updateComplete;
      expect(host.delivery).to.equal('alone');
      expect(textOf(host, '.outcome')).to.contain('personne d’autre n’a vos réponses');
      expect(isGuarded()).to.equal(true);
    });

  for (const [way, words] of [
    ['save', 'J’ai bien le fichier'],
    ['print', 'J’ai bien la version papier'],
  ] as const)
    it(`alone, one is asked until one says « ${words} »`, async () => {
      // A browser would open a dialog, and wait.
      const print = Object.getOwnPropertyDescriptor(window, 'print')!;
      window.print = () => undefined;
      const grid = await gridOf();
      await answer(grid, 'a1_1', 1);
      await finish(grid);
      await press(grid, way);
      Object.defineProperty(window, 'print', print);
      expect(isGuarded(), 'a page never learns whether that worked').to.equal(true);
      expect(textOf(grid, '.notice button')).to.equal(words);
      await press(grid, 'have-it');
      expect(isGuarded()).to.equal(false);
      expect(grid.delivery).to.equal('alone');
      expect(textOf(grid, '.outcome')).to.contain('Vous avez gardé ou transmis vos réponses');
    });

  it('a host that prevents the default has taken the answers: « terminé », never « enregistré »', async () => {
    const grid = await gridOf();
    grid.addEventListener('coop-submit', (event) => event.preventDefault());
    await answer(grid, 'a1_1', 1);
    await finish(grid);
    expect(grid.delivery).to.equal('taken');
    expect(textOf(grid, '.outcome'))
      .to.match(/terminé/)
      .and.not.match(/enregistré|gardé/);
    expect(isGuarded()).to.equal(false);
  });

  it('what can only be read once it is finished can still be kept as a file, in one place', async () => {
    const grid = await gridOf();
    await answer(grid, 'a1_1', 1);
    await finish(grid);
    const savers = () => grid.renderRoot.querySelectorAll('button[name=save]').length;
    expect(savers()).to.equal(1);
    grid.readOnly = true;
    await grid.updateComplete;
    expect(savers()).to.equal(1);
  });

  it('a promise is « enregistré » once it resolves, and all is here with « Réessayer » where it rejects', async () => {
    const grid = await gridOf();
    const told: string[] = [];
    let fail = () => undefined as void;
    let stores = false;
    grid.addEventListener('coop-submit', (event) => {
      told.push(event.detail.response.id);
      event.waitUntil(stores ? Promise.resolve() : new Promise((_, reject) => (fail = () => reject(new Error()))));
    });
    await answer(grid, 'a1_1', 1);
    await finish(grid);
    const {completedAt} = grid.response!;
    expect(grid.delivery).to.equal('sending');
    fail();
    await aTimeout(0);
    await grid.updateComplete;
    expect(grid.delivery).to.equal('refused');
    expect(isGuarded()).to.equal(true);
    expect(textOf(grid, 'button[name=finish]')).to.equal('Réessayer');
    stores = true;
    await press(grid, 'finish');
    await aTimeout(0);
    await grid.updateComplete;
    expect(grid.delivery).to.equal('stored');
    expect(isGuarded()).to.equal(false);
    expect(told, 'what is sent again is the same').to.deep.equal([grid.response!.id, grid.response!.id]);
    expect(grid.response!.completedAt).to.equal(completedAt);
  });

  it('a change after the end begins another response, which says what it replaces', async () => {
    const grid = await gridOf();
    grid.addEventListener('coop-submit', (event) => event.preventDefault());
    await answer(grid, 'a1_1', 1);
    await finish(grid);
    const finished = grid.response!;
    await answer(grid, 'a1_1', 2);
    expect(grid.delivery).to.equal('unfinished');
    expect(grid.response!.replaces).to.equal(finished.id);
    expect(grid.response!.id).not.to.equal(finished.id);
    expect(grid.response).not.to.have.property('completedAt');
    expect(finished.answers, 'what is finished never changes').to.deep.equal({a1_1: 1});
    await answer(grid, 'a1_2', 3);
    expect(grid.response!.replaces, 'of two changes, the second goes on').to.equal(finished.id);
    await finish(grid);
    expect(grid.response!.completedAt).to.be.a('string');
  });

  it('a value set after the end begins another response as well', async () => {
    const grid = await gridOf();
    await answer(grid, 'a1_1', 1);
    await finish(grid);
    const {id} = grid.response!;
    grid.value = {a1_1: 3};
    await grid.updateComplete;
    expect(grid.response!.replaces).to.equal(id);
    expect(grid.delivery).to.equal('unfinished');
  });

  describe('in a form', () => {
    const formAround = (submitted: (event: SubmitEvent) => void) =>
      html`<form @submit=${submitted}>
        <coop-grid name="g"></coop-grid>
      </form>`;

    it('a submit that somebody prevented finishes nothing; one who sends it alone calls finish()', async () => {
      const grid = await gridOf(formAround((event) => event.preventDefault()));
      const finished = record('coop-submit');
      await answer(grid, 'a1_1', 1);
      grid.form!.requestSubmit();
      expect([finished.length, grid.delivery]).to.deep.equal([0, 'unfinished']);
      grid.addEventListener('coop-submit', (event) => event.waitUntil(Promise.resolve()));
      grid.finish();
      await aTimeout(0);
      expect([finished.length, grid.delivery]).to.deep.equal([1, 'stored']);
    });

    it('of a submit that goes no further than the form, it is the last to hear as well', async () => {
      const heard: string[] = [];
      const grid = await gridOf(
        formAround((event) => {
          heard.push('host');
          event.stopPropagation();
        }),
      );
      grid.addEventListener('coop-submit', (event) => {
        heard.push('grid');
        event.preventDefault();
      });
      grid.form!.requestSubmit();
      expect(heard).to.deep.equal(['host', 'grid']);
      expect(grid.delivery).to.equal('taken');
    });

    it('a listener of the window, who hears it after the form, may hold it back still', async () => {
      const grid = await gridOf(formAround(() => undefined));
      const finished = record('coop-submit');
      const hold = (event: Event) => event.preventDefault();
      addEventListener('submit', hold);
      grid.form!.requestSubmit();
      removeEventListener('submit', hold);
      expect(finished).to.have.length(0);
    });

    it('new FormData(form) by a host changes nothing, before a submit is prevented and after', async () => {
      const grid = await gridOf(
        formAround((event) => {
          new FormData(event.target as HTMLFormElement);
          event.preventDefault();
          new FormData(event.target as HTMLFormElement);
        }),
      );
      await answer(grid, 'a1_1', 1);
      const before = grid.response;
      grid.form!.requestSubmit();
      expect(grid.response).to.equal(before);
      expect(grid.delivery).to.equal('unfinished');
    });
  });
});
