import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/assessment/coop-assessment.js';
import '../../../src/elements/grid/coop-grid.js';
import type {Response} from '../../../src/core/schema.js';
import type {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import '../../../src/elements/principles/coop-principles.js';
import '../../../src/elements/project/coop-project.js';
import type {CoopDraftDetail} from '../../../src/elements/shared/events.js';
import type {QuestionnaireElement} from '../../../src/elements/questionnaire/questionnaire-element.js';
import {DraftStore, Outbox, type Draft} from '../../../src/storage/index.js';
import {forget, planReceiver, receiverUrl, storedAt, type Word} from '../../support/receiver.js';
import {answer, details, find, press, radio, record, textOf} from '../support.js';

const NAME = 'keeping';
const url = receiverUrl(NAME);
const OTHER_ID = '01234567-89ab-7def-8123-456789abcdef';

let count = 0;
let key = '';
const placeOf = (given: string, tag = 'coop-grid', instrument = 'ptce') => `${tag}|${instrument}|${given}`;

/** Does something while opening a database goes another way. */
async function whileOpening(way: (real: () => unknown) => unknown, act: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
  const value = new Proxy(before.value as IDBFactory['open'], {
    apply: (real, factory, args: [string]) => way(() => Reflect.apply(real, factory, args)),
  });
  Object.defineProperty(IDBFactory.prototype, 'open', {...before, value});
  try {
    await act();
  } finally {
    Object.defineProperty(IDBFactory.prototype, 'open', before);
  }
}

const denied = () => {
  throw new DOMException('No storage here.', 'SecurityError');
};

const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));

async function draftAt(place = placeOf(key)): Promise<Draft | undefined> {
  const store = new DraftStore(place);
  const read = await store.read();
  store.close();
  return read.ok ? read.value : undefined;
}

/** Writes in the place of a key as another tab, or an earlier visit, does. */
async function elsewhere(data: unknown): Promise<void> {
  const store = new DraftStore(placeOf(key));
  const read = await store.read();
  await store.write(data, read.ok ? read.value?.revision : undefined);
  store.close();
}

async function open(template: TemplateResult): Promise<CoopGrid> {
  const grid = await fixture<CoopGrid>(template);
  await grid.updateComplete;
  return grid;
}

const keptGrid = () => open(html`<coop-grid autosave=${key}></coop-grid>`);

/** What was answered is on the disk. */
const kept = (grid: QuestionnaireElement) =>
  waitUntil(() => /Gardé sur cet appareil/.test(grid.renderRoot.querySelector('.keeping')?.textContent ?? ''), 'kept');

/** The page is left, as far as the element knows. */
async function leave(element: HTMLElement): Promise<void> {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function visit(given: Record<string, number>, finish = false): Promise<string> {
  const grid = await keptGrid();
  for (const [item, value] of Object.entries(given)) await answer(grid, item, value);
  if (finish) grid.finish();
  const {id} = grid.response!;
  await kept(grid);
  await waitUntil(() => !finish || grid.delivery !== 'alone');
  await leave(grid);
  return id;
}

describe('autosave', () => {
  beforeEach(async () => {
    key = `test-${Date.now()}-${count++}`;
    await forget(NAME);
  });

  it('keeps each change, and one comes back exactly where one stopped', async () => {
    const grid = await open(html`<coop-grid autosave=${key} layout="steps"></coop-grid>`);
    await answer(grid, 'a1_1', 3);
    await press(grid, 'step', '1');
    await press(grid, 'comment', 'a2_1');
    await kept(grid);
    const {response} = grid;
    await leave(grid);
    const again = await open(html`<coop-grid autosave=${key} layout="steps"></coop-grid>`);
    expect(again.response).to.deep.equal(response);
    expect(find(again, '#h-a2').closest('section')!.hidden).to.equal(false);
    expect(find(again, 'textarea[name=a2_1]')).to.be.instanceOf(HTMLTextAreaElement);
    expect(textOf(again, '.kept')).to.match(/Vous retrouvez vos réponses du .*Reprendre.*Une autre personne/);
    expect(isGuarded()).to.equal(false);
  });

  it('is read before the update counts as complete, however often what keeps is asked for', async () => {
    await visit({a1_1: 2});
    const {response} = (await draftAt())!.data as {response: object};
    const restored = JSON.stringify({...response, savedAt: '2026-01-01T00:00:00.000Z', answers: {a1_2: 1}});
    for (let tries = 0; tries < 10; tries++) {
      const grid = document.createElement('coop-grid');
      grid.autosave = key;
      document.body.append(grid);
      // What keeps is here, and still reads, as a browser restores the form.
      await new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!grid.renderRoot.querySelector('.keeping')) return;
          observer.disconnect();
          grid.formStateRestoreCallback(restored);
          resolve();
        }).observe(grid.renderRoot, {subtree: true, childList: true});
      });
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: 2});
      await leave(grid);
    }
  });

  it('asks nobody before leaving once all is kept, and does until then', async () => {
    const grid = await keptGrid();
    radio(grid, 'a1_1', 2).click();
    expect(isGuarded()).to.equal(true);
    await kept(grid);
    expect(isGuarded()).to.equal(false);
  });

  it('tells the host: about to be kept, kept, and found the next time', async () => {
    const drafts = record('coop-draft');
    await visit({a1_1: 2});
    const states = () => details<CoopDraftDetail>(drafts).map(({state}) => state);
    expect(states()).to.deep.equal(['keeping', 'kept']);
    expect(details<CoopDraftDetail>(drafts)[1]!.savedAt).to.match(/^\d{4}-.*Z$/);
    await keptGrid();
    expect(states().slice(2)).to.include('found');
  });

  it('touches no storage and makes no request without it', async () => {
    let opened = 0;
    const counted = (real: () => unknown) => {
      opened++;
      return real();
    };
    await whileOpening(counted, async () => {
      const grid = await open(html`<coop-grid></coop-grid>`);
      await answer(grid, 'a1_1', 2);
      grid.finish();
      await grid.updateComplete;
      expect(grid.delivery).to.equal('alone');
      expect(opened).to.equal(0);
    });
  });

  it('finished with nobody listening, they are kept on this device, and that is what is said', async () => {
    const grid = await keptGrid();
    await answer(grid, 'a1_1', 2);
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(grid, '.outcome'))).observe(grid.renderRoot, {
      ...{subtree: true, childList: true, characterData: true},
    });
    grid.finish();
    await waitUntil(() => grid.delivery === 'device');
    await grid.updateComplete;
    expect(textOf(grid, '.outcome')).to.contain('gardées sur cet appareil, et nulle part ailleurs');
    expect(said.join(), 'for no moment anything else').to.not.contain('que dans cette page');
    expect(isGuarded()).to.equal(false);
    await waitUntil(async () => ((await draftAt())?.data as {delivery: string}).delivery === 'device');
    await leave(grid);
    const again = await keptGrid();
    await waitUntil(() => again.delivery === 'device');
    expect(again.response!.completedAt).to.be.a('string');
  });

  it('a change after the end begins another response, which replaces the first', async () => {
    const id = await visit({a1_1: 2}, true);
    const again = await keptGrid();
    await answer(again, 'a1_2', 1);
    expect(again.response).to.deep.include({replaces: id, answers: {a1_1: 2, a1_2: 1}});
    expect(again.delivery).to.equal('unfinished');
  });

  for (const [told, state] of [
    ['preventDefault', 'taken'],
    ['waitUntil', 'stored'],
  ] as const)
    it(`goes once the host has the answers by ${told}()`, async () => {
      const grid = await keptGrid();
      grid.addEventListener('coop-submit', (event) =>
        told === 'waitUntil' ? event.waitUntil(Promise.resolve()) : event.preventDefault(),
      );
      await answer(grid, 'a1_1', 2);
      await kept(grid);
      grid.finish();
      await waitUntil(() => grid.delivery === state);
      await leave(grid);
      if (state === 'taken') {
        // What became of it is said once more, and the file offered.
        const once = await keptGrid();
        expect(once.delivery).to.equal('taken');
        expect(find(once, '.ways button[name=save]')).to.be.instanceOf(HTMLButtonElement);
        await waitUntil(async () => !(await draftAt()));
        await leave(once);
      }
      await waitUntil(async () => !(await draftAt()));
      const again = await keptGrid();
      expect(again.value).to.deep.equal({});
      expect(again.delivery).to.equal('unfinished');
    });

  it('erasing leaves nothing on this device, and can be undone', async () => {
    const grid = await keptGrid();
    await answer(grid, 'a1_1', 2);
    await kept(grid);
    expect(textOf(grid, '.tools button[name=erase]')).to.equal('Effacer de cet appareil');
    await press(grid, 'erase');
    await press(grid, 'erase-confirm');
    await waitUntil(async () => !(await draftAt()));
    expect(grid.value).to.deep.equal({});
    await press(grid, 'undo');
    expect(grid.value).to.deep.equal({a1_1: 2});
    await kept(grid);
    expect((await draftAt())!.data).to.have.nested.property('response.answers.a1_1', 2);
  });

  it('another person begins anew, once what is nowhere else was offered as a file', async () => {
    await visit({a1_1: 2});
    const grid = await keptGrid();
    await press(grid, 'another');
    expect(textOf(grid, '.kept')).to.contain('aucune autre copie');
    expect(grid.value).to.deep.equal({a1_1: 2});
    await press(grid, 'another-cancel');
    expect(grid.value).to.deep.equal({a1_1: 2});
    await press(grid, 'another');
    await press(grid, 'another-confirm');
    expect(grid.value).to.deep.equal({});
    await waitUntil(async () => !(await draftAt()));
    await leave(grid);
    expect((await keptGrid()).value).to.deep.equal({});
  });

  it('four elements with an empty one keep four drafts, each in its place', async () => {
    const page = html`<div>
      <coop-grid autosave></coop-grid>
      <coop-grid autosave></coop-grid>
      <coop-grid autosave id="mine"></coop-grid>
      <coop-project autosave></coop-project>
    </div>`;
    const grids = (root: Element) => [...root.querySelectorAll<CoopGrid>('coop-grid')];
    const first = await fixture<HTMLElement>(page);
    for (const [i, grid] of grids(first).entries()) {
      await grid.updateComplete;
      await answer(grid, 'a1_1', i);
      await kept(grid);
    }
    await leave(first);
    const second = await fixture<HTMLElement>(page);
    for (const [i, grid] of grids(second).entries()) {
      await grid.updateComplete;
      expect(grid.value).to.deep.equal({a1_1: i});
      await press(grid, 'erase');
      await press(grid, 'erase-confirm');
    }
  });

  it('the second of two elements with one key keeps nothing, and says so', async () => {
    await keptGrid();
    const second = await keptGrid();
    expect(textOf(second, '.kept')).to.contain('sous le même nom');
    await answer(second, 'a1_1', 1);
    expect(isGuarded()).to.equal(true);
  });

  it('where the device keeps nothing, one reads so, and is asked before leaving', async () => {
    await whileOpening(denied, async () => {
      const grid = await keptGrid();
      expect(textOf(grid, '.kept')).to.contain('Ce navigateur ne garde rien ici');
      await answer(grid, 'a1_1', 2);
      expect(isGuarded()).to.equal(true);
      grid.finish();
      await grid.updateComplete;
      expect(grid.delivery).to.equal('alone');
      expect(textOf(grid, '.outcome')).to.contain('que dans cette page');
    });
  });

  it('a questionnaire that has changed keeps what answers the former one, and offers it as a file', async () => {
    await visit({a1_1: 2});
    const {data} = (await draftAt())!;
    const {response, ...rest} = data as {response: {instrument: object}};
    const former = {...response, instrument: {...response.instrument, hash: '0123456789abcdef'}};
    await elsewhere({...rest, response: former});
    const grid = await keptGrid();
    expect(grid.value).to.deep.equal({});
    expect(textOf(grid, '.kept')).to.contain('Le questionnaire a changé');
    await answer(grid, 'a1_2', 1);
    await kept(grid);
    expect((await draftAt())!.aside.map((aside) => aside.data)).to.deep.equal([{...rest, response: former}]);
  });

  describe('what another tab keeps', () => {
    const theirs = async (answers: Record<string, number>, changes = {}) => {
      const {data} = (await draftAt())!;
      const draft = data as {response: object};
      await elsewhere({...draft, response: {...draft.response, answers, ...changes}});
    };

    it('is followed', async () => {
      const grid = await keptGrid();
      await answer(grid, 'a1_1', 2);
      await kept(grid);
      await theirs({a1_1: 2, a1_2: 4});
      await waitUntil(() => grid.value['a1_2'] === 4);
      expect(textOf(grid, '.notice')).to.contain('dans un autre onglet');
    });

    it('meets what is changed here, and what has to make room can be taken back', async () => {
      const grid = await keptGrid();
      await answer(grid, 'a1_1', 2);
      await kept(grid);
      const written = theirs({a1_1: 4, a1_3: 1});
      radio(grid, 'a1_1', 0).click();
      await written;
      await waitUntil(() => grid.value['a1_3'] === 1 || grid.value['a1_1'] === 4);
      await waitUntil(async () => (await draftAt())!.aside.length > 0 || grid.value['a1_1'] === 4);
      if (grid.value['a1_1'] === 4) return;
      expect(grid.value).to.deep.equal({a1_1: 0, a1_3: 1});
      await kept(grid);
      await press(grid, 'take-aside');
      expect(grid.value).to.deep.equal({a1_1: 4, a1_3: 1});
      await kept(grid);
      const {aside} = (await draftAt())!;
      expect(aside.map(({data}) => (data as {response: {answers: object}}).response.answers)).to.deep.equal([
        {a1_1: 0, a1_3: 1},
      ]);
    });

    it('is gone once somebody erases it there', async () => {
      const grid = await keptGrid();
      await answer(grid, 'a1_1', 2);
      await kept(grid);
      const store = new DraftStore(placeOf(key));
      await store.remove((await draftAt())!.revision);
      store.close();
      await waitUntil(() => Object.keys(grid.value).length === 0);
      await press(grid, 'undo');
      expect(grid.value).to.deep.equal({a1_1: 2});
    });
  });

  // What the person has just answered, then what the host set, then the later of the draft and what the browser restored.
  describe('what arrives first', () => {
    const sources = {
      person: (grid: CoopGrid) => answer(grid, 'a1_1', 4),
      host: async (grid: CoopGrid) => {
        grid.response = {...grid.response!, id: OTHER_ID, answers: {a1_1: 3, a2_1: 3}};
        await grid.updateComplete;
      },
    };
    const cases: [order: (keyof typeof sources)[], expected: object][] = [
      [['person'], {a1_1: 4, a3_1: 1}],
      [['host'], {a1_1: 3, a2_1: 3}],
      [['person', 'host'], {a1_1: 4, a2_1: 3}],
      [['host', 'person'], {a1_1: 4, a2_1: 3}],
    ];
    for (const when of ['before', 'after'] as const)
      for (const [order, expected] of cases)
        it(`${order.join(', then ')}, ${when} the draft is read`, async () => {
          await visit({a1_1: 1, a3_1: 1});
          const grid = document.createElement('coop-grid');
          if (when === 'after') grid.autosave = key;
          document.body.append(grid);
          await grid.updateComplete;
          for (const name of order) await sources[name](grid);
          if (when === 'before') grid.autosave = key;
          await grid.updateComplete;
          await kept(grid);
          expect(grid.value).to.deep.equal(expected);
          const {aside} = (await draftAt())!;
          const isSuperset = Object.entries({a1_1: 1, a3_1: 1}).every(
            ([id, value]) => (expected as Record<string, number>)[id] === value,
          );
          const answers = aside.map(({data}) => (data as {response: {answers: object}}).response.answers);
          const isByPersonOnTop = when === 'after' && order[0] === 'person';
          if (!isSuperset && !isByPersonOnTop) expect(answers).to.deep.include({a1_1: 1, a3_1: 1});
          grid.remove();
        });

    for (const isLater of [true, false])
      it(`of what a browser restored and the draft, the ${isLater ? 'former' : 'latter'} where it is later`, async () => {
        await visit({a1_1: 1});
        const {savedAt, data} = (await draftAt())!;
        const {response} = data as {response: object};
        const moment = new Date(Date.parse(savedAt) + (isLater ? 1000 : -1000)).toISOString();
        const grid = document.createElement('coop-grid');
        grid.autosave = key;
        document.body.append(grid);
        grid.formStateRestoreCallback(JSON.stringify({...response, answers: {a1_2: 2}, savedAt: moment}));
        await grid.updateComplete;
        await waitUntil(() => Object.keys(grid.value).length > 0);
        await kept(grid);
        expect(grid.value).to.deep.equal(isLater ? {a1_2: 2} : {a1_1: 1});
        // What loses is kept, and offered.
        await waitUntil(async () => (await draftAt())!.aside.length === 1);
        await press(grid, 'take-aside');
        const {a1_1, a1_2} = grid.value;
        expect(isLater ? {a1_1} : {a1_2}).to.deep.equal(isLater ? {a1_1: 1} : {a1_2: 2});
        grid.remove();
      });
  });

  describe('by the host', () => {
    it('that prevents the default, this device keeps nothing, and nobody is asked', async () => {
      const grid = await keptGrid();
      grid.addEventListener('coop-draft', (event) => event.preventDefault());
      await answer(grid, 'a1_1', 2);
      await waitUntil(() => !isGuarded());
      expect(await draftAt()).to.equal(undefined);
    });

    it('whose promise rejects, one is asked before leaving, and the device keeps them', async () => {
      const grid = await keptGrid();
      let fail = () => undefined as void;
      grid.addEventListener('coop-draft', (event) => {
        if (event.detail.state === 'keeping')
          event.waitUntil(new Promise((_, reject) => (fail = () => reject(new Error()))));
      });
      await answer(grid, 'a1_1', 2);
      expect(isGuarded()).to.equal(true);
      const refused = oneEvent(grid, 'coop-draft');
      fail();
      expect(((await refused) as CustomEvent<CoopDraftDetail>).detail.state).to.equal('refused');
      await kept(grid);
    });
  });
});

describe('endpoint', () => {
  beforeEach(async () => {
    key = `test-${Date.now()}-${count++}`;
    const outbox = new Outbox(() => undefined);
    for (const {id} of await outbox.parcelsTo(url)) await outbox.remove(id);
    outbox.close();
    await forget(NAME);
  });
  const sendingGrid = () => open(html`<coop-grid autosave=${key} endpoint=${url} group-code="ABC"></coop-grid>`);

  /** One that has finished, once that is what became of the answers. */
  const finished = async (delivery: string) => {
    const grid = await sendingGrid();
    await answer(grid, 'a1_1', 2);
    grid.finish();
    await waitUntil(() => grid.delivery === delivery);
    await grid.updateComplete;
    return grid;
  };

  it('is where the finished response goes, once; then nothing stays here', async () => {
    const delivered = record('coop-delivered');
    const grid = await sendingGrid();
    expect(textOf(grid, '.intro slot')).to.contain(`envoyées à ${location.host}`);
    await answer(grid, 'a1_1', 2);
    await kept(grid);
    grid.finish();
    expect(grid.delivery).to.equal('sending');
    await waitUntil(() => grid.delivery === 'stored');
    await grid.updateComplete;
    expect(textOf(grid, '.outcome')).to.equal('Vos réponses sont enregistrées.');
    const {responses} = await storedAt(NAME);
    expect(responses).to.deep.equal([grid.response]);
    expect(grid.response!.group).to.equal('ABC');
    expect(details<{status: string}>(delivered).map(({status}) => status)).to.deep.equal(['waiting', 'stored']);
    await waitUntil(async () => !(await draftAt()));
    expect(isGuarded()).to.equal(false);
  });

  it('that is no address is told, nothing is thrown, and nobody is said to have the answers', async () => {
    const errors = record('coop-error');
    const grid = await open(html`<coop-grid endpoint="http://"></coop-grid>`);
    await answer(grid, 'a1_1', 2);
    grid.finish();
    expect(grid.delivery).to.equal('alone');
    expect(details<{code: string; message: string}>(errors).map(({code}) => code)).to.deep.equal(['invalid']);
  });

  it('without autosave as well', async () => {
    const grid = await open(html`<coop-grid endpoint=${url}></coop-grid>`);
    await answer(grid, 'a1_1', 2);
    grid.finish();
    await waitUntil(() => grid.delivery === 'stored');
    expect((await storedAt(NAME)).responses).to.have.length(1);
    expect(await draftAt(placeOf(''))).to.equal(undefined);
  });

  for (const word of ['500', 'html', 'die', 'lost'] as Word[])
    it(`that says "${word}" is tried again at the next visit: nothing is lost, nothing is there twice`, async () => {
      await planReceiver(NAME, [word]);
      const grid = await finished('waiting');
      expect(textOf(grid, '.outcome')).to.contain('seront envoyées dès que possible');
      expect(isGuarded()).to.equal(false);
      const {id} = grid.response!;
      await leave(grid);
      const again = await sendingGrid();
      await waitUntil(() => again.delivery === 'stored');
      expect(again.response!.id).to.equal(id);
      expect((await storedAt(NAME)).perId).to.deep.equal({[id]: 1});
      await waitUntil(async () => !(await draftAt()));
    });

  it('what waits is said where somebody else answers, and sent', async () => {
    await planReceiver(NAME, ['500', '500', '500']);
    const grid = await finished('waiting');
    await press(grid, 'another');
    expect(grid.value).to.deep.equal({});
    await waitUntil(() => textOf(grid, '.kept').includes('1 réponse attend d’être envoyée.'));
    await planReceiver(NAME, []);
    await press(grid, 'send-again');
    await waitUntil(async () => (await storedAt(NAME)).responses.length === 1);
    await waitUntil(() => !textOf(grid, '.kept').includes('attend'));
    expect(grid.delivery).to.equal('unfinished');
  });

  it('that refuses says so, and all is here', async () => {
    await planReceiver(NAME, ['422']);
    const grid = await finished('refused');
    expect(textOf(grid, '.outcome')).to.contain('n’a pas abouti');
    await press(grid, 'finish');
    await waitUntil(() => grid.delivery === 'stored');
  });

  it('a host that takes delivery goes first', async () => {
    const grid = await sendingGrid();
    grid.addEventListener('coop-submit', (event) => event.preventDefault());
    await answer(grid, 'a1_1', 2);
    grid.finish();
    expect(grid.delivery).to.equal('taken');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await storedAt(NAME)).posts).to.equal(0);
  });

  describe('what another tab was told kept, and is not in what was sent, is lost to no end', () => {
    /** As the other tab keeps it, which does not know yet that this one has finished. */
    const keptElsewhere = async (grid: CoopGrid) => {
      const {completedAt: _end, ...response} = grid.response!;
      const answers = {...response.answers, a1_2: 3};
      await elsewhere({response: {...response, answers}, delivery: 'unfinished', place: {}});
    };
    const heldBy = async () => (await draftAt())?.data as {response: Response} | undefined;
    const goesOn = async (grid: CoopGrid, sent: string) => {
      await waitUntil(() => grid.value.a1_2 === 3 && grid.delivery === 'unfinished');
      expect(grid.response!.replaces).to.equal(sent);
      await waitUntil(async () => (await heldBy())?.response.answers.a1_2 === 3);
      expect((await storedAt(NAME)).responses.map((one) => (one as Response).answers)).to.deep.equal([{a1_1: 2}]);
    };

    it('while it is sent', async () => {
      await planReceiver(NAME, ['500']);
      const grid = await finished('waiting');
      const {id} = grid.response!;
      await keptElsewhere(grid);
      await waitUntil(() => grid.value.a1_2 === 3);
      expect(grid.response!.replaces).to.equal(id);
      await waitUntil(async () => (await heldBy())?.response.answers.a1_2 === 3);
    });

    it('where it is stored already', async () => {
      const grid = await finished('stored');
      const {id} = grid.response!;
      await keptElsewhere(grid);
      await goesOn(grid, id);
    });

    it('when one comes back', async () => {
      const grid = await finished('stored');
      const {id} = grid.response!;
      await waitUntil(async () => !(await draftAt()));
      grid.remove();
      await keptElsewhere(grid);
      await leave(grid);
      await goesOn(await sendingGrid(), id);
    });

    it('and what is in it all is no other response', async () => {
      await planReceiver(NAME, ['500']);
      const grid = await finished('waiting');
      const {completedAt: _end, ...response} = grid.response!;
      await leave(grid);
      // Sent, and the browser killed before the draft has gone.
      const outbox = new Outbox(() => undefined);
      await outbox.send(url);
      outbox.close();
      await elsewhere({response, delivery: 'unfinished', place: {}});
      const again = await sendingGrid();
      await waitUntil(() => again.delivery === 'stored');
      expect(again.response!.id).to.equal(response.id);
      await waitUntil(async () => !(await draftAt()));
    });
  });

  for (const name of ['autosave', 'nothing else'])
    it(`with ${name}, nothing of what was said stays here once it is stored`, async () => {
      const grid =
        name === 'autosave' ? await sendingGrid() : await open(html`<coop-grid endpoint=${url}></coop-grid>`);
      await answer(grid, 'a1_1', 2);
      grid.finish();
      await waitUntil(() => grid.delivery === 'stored');
      const outbox = new Outbox(() => undefined);
      const left = async () => {
        const found = await outbox.find(grid.response!.id);
        return found.ok && found.value;
      };
      await waitUntil(async () => !(await draftAt()) && !((await left()) as {digest?: string}).digest);
      expect(await left()).to.include({status: 'stored', body: ''});
      outbox.close();
    });

  for (const word of ['', '500', '422'] as const)
    it(`a page that is there twice sends both, where they say different things${word && ` and "${word}" was said`}`, async () => {
      await planReceiver(NAME, word ? [word] : []);
      const first = await open(html`<coop-grid endpoint=${url}></coop-grid>`);
      await answer(first, 'a1_1', 2);
      const twin = await open(html`<coop-grid endpoint=${url}></coop-grid>`);
      twin.formStateRestoreCallback(JSON.stringify({...first.response, savedAt: new Date().toISOString()}));
      await waitUntil(() => twin.value.a1_1 === 2);
      await answer(twin, 'a1_2', 4);
      const {id} = first.response!;
      expect(twin.response!.id).to.equal(id);
      first.finish();
      await waitUntil(() => first.delivery === (word === '500' ? 'waiting' : word === '422' ? 'refused' : 'stored'));
      twin.finish();
      await waitUntil(() => twin.delivery === 'stored');
      expect([twin.response!.replaces, twin.value]).to.deep.equal([id, {a1_1: 2, a1_2: 4}]);
      expect(twin.response!.completedAt).to.be.a('string');
      await twin.updateComplete;
      expect(textOf(twin, '.outcome')).to.equal('Vos réponses sont enregistrées.');
      const {responses} = await storedAt(NAME);
      expect(responses.find((one) => (one as Response).id === twin.response!.id)).to.deep.equal(twin.response);
    });

  it('answers can be erased from where they are stored', async () => {
    const grid = await finished('stored');
    await press(grid, 'erase-there');
    await waitUntil(() => grid.delivery !== 'stored');
    expect((await storedAt(NAME)).responses).to.deep.equal([]);
    await waitUntil(() => grid.renderRoot.querySelector('.notice')?.textContent.includes('ne sont plus enregistrées'));
  });

  it('where the device keeps nothing, it is sent at once, or said not to be', async () => {
    await whileOpening(denied, async () => {
      await planReceiver(NAME, ['500']);
      const grid = await finished('alone');
      expect(isGuarded()).to.equal(true);
      expect(textOf(grid, '.ways')).to.contain('Réessayer');
      await press(grid, 'finish');
      await waitUntil(() => grid.delivery === 'stored');
      expect((await storedAt(NAME)).responses).to.have.length(1);
    });
  });
});

describe('data-ready', () => {
  const isReady = (element: Element) => element.hasAttribute('data-ready');

  for (const tag of ['coop-grid', 'coop-principles', 'coop-project', 'coop-assessment'])
    it(`${tag} says that it needs no network any more, after the first drawing`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('autosave', `ready-${tag}`);
      document.body.append(element);
      expect(isReady(element)).to.equal(false);
      await waitUntil(() => isReady(element), tag, {timeout: 5000});
      element.remove();
    });
});
