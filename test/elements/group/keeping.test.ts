import {expect, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {CoopGroup} from '../../../src/elements/group/coop-group.js';
import type {Session} from '../../../src/elements/group/session.js';
import {DraftStore, Outbox} from '../../../src/storage/index.js';
import {forget, planReceiver, receiverUrl, storedAt} from '../../support/receiver.js';
import {find, press, ready, textOf} from '../support.js';
import {answersOf, codesOf, responsesOf} from './support.js';

const NAME = 'group-keeping';
const url = receiverUrl(NAME);
const people = answersOf(8, {a1_1: [0, 1, 2, 3, 4, 0, 1, 2], a1_2: [0, 0, 0, 0, 0, 1, 1, 1]});
const codes = codesOf(people);

let key = '';
let count = 0;

const open = (template?: TemplateResult) =>
  ready(CoopGroup, template ?? html`<coop-group autosave=${key} endpoint=${url}></coop-group>`);

async function leave(host: HTMLElement): Promise<void> {
  host.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function add(host: CoopGroup, ...some: string[]): Promise<void> {
  find<HTMLTextAreaElement>(host, '#codes').value = some.join('\n');
  await press(host, 'add');
}

async function revealed(template?: TemplateResult): Promise<CoopGroup> {
  const host = await open(template);
  await add(host, ...codes.slice(0, 3));
  await press(host, 'reveal');
  await waitUntil(() => host.response);
  await host.updateComplete;
  return host;
}

const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
/** The device has it. */
const kept = (host: CoopGroup) => waitUntil(() => !isGuarded() && host.isConnected, 'kept');

interface Kept {
  session: Session;
  delivery: string;
}

async function draft(): Promise<{read: Kept | undefined; write: (data: Kept) => Promise<void>}> {
  const store = new DraftStore(`coop-group|ptce|${key}`);
  const found = await store.read();
  const value = found.ok ? found.value : undefined;
  return {
    read: value?.data as Kept | undefined,
    write: async (data) => {
      await store.write(data, value?.revision);
      store.close();
    },
  };
}

describe('a session that this device keeps', () => {
  beforeEach(async () => {
    key = `group-${Date.now()}-${count++}`;
    await forget(NAME);
    // What a test before left waiting would meet the words that are for this one.
    const outbox = new Outbox(() => undefined);
    for (const {id} of await outbox.parcelsTo(url)) await outbox.remove(id);
    outbox.close();
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('which was revealed, and comes back by a link with a code', () => {
    const comeBack = async (code: string) => {
      const first = await revealed();
      await kept(first);
      await leave(first);
      history.replaceState(null, '', `#coop=${code}`);
      const again = await open();
      await waitUntil(() => again.response);
      await again.updateComplete;
      expect(again.response!.spread).to.deep.equal(first.response!.spread);
      await press(again, 'step', 'gather');
      return again;
    };

    it('has it wait, as any that comes then', async () => {
      expect(textOf(await comeBack(codes[5]!), '.came')).to.contain('1 réponse arrivée depuis attend');
    });

    it('asks whether it is the same person, where that code is there already', async () => {
      expect(textOf(await comeBack(codes[0]!), '[part=doubt]')).to.contain('Est-ce la même personne');
    });
  });

  it('tells where what waited has come in, whoever brought it', async () => {
    const host = await revealed();
    host.responses = responsesOf(people).slice(3, 6);
    await waitUntil(() => host.response!.spread!.n === 6);
    await host.updateComplete;
    for (const place of ['[part=notice]', '[role=status].unseen'])
      expect(textOf(host, place)).to.contain('3 réponses arrivées depuis sont entrées');
  });

  it('is found where one was in it', async () => {
    const first = await revealed();
    await press(first, 'step', 'agree');
    await press(first, 'point', '1');
    await waitUntil(async () => {
      const {place} = (await draft()).read as Kept & {place?: {step: string; point: number}};
      return place?.step === 'agree' && place.point === 1;
    });
    await leave(first);
    const again = await open();
    await waitUntil(() => again.step === 'agree');
    await waitUntil(() => textOf(again, '.moves').includes('Point 2'));
  });

  it('leaves the place of another tab alone', async () => {
    const host = await revealed();
    await kept(host);
    const {read, write} = await draft();
    await write({...read!, place: {step: 'keep', point: 0}} as Kept);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.step).to.equal('look');
    expect(((await draft()).read as {place?: object}).place).to.deep.equal({step: 'keep', point: 0});
  });

  it('is erased with what was to be sent of it, which can be taken back', async () => {
    await planReceiver(NAME, ['500']);
    const host = await revealed();
    await press(host, 'step', 'keep');
    await press(host, 'finish');
    await waitUntil(() => host.delivery === 'waiting');
    const {id} = host.response!;
    await press(host, 'step', 'gather');
    await press(host, 'erase');
    expect(textOf(host, '[part=notice]')).to.contain('La séance est effacée de cet appareil.');
    const outbox = new Outbox(() => undefined);
    await waitUntil(async () => {
      const found = await outbox.find(id);
      return found.ok && !found.value && !(await draft()).read;
    });
    await outbox.send(url);
    outbox.close();
    expect((await storedAt(NAME)).responses).to.deep.equal([]);
    await press(host, 'undo');
    expect([host.response!.id, host.delivery]).to.deep.equal([id, 'unfinished']);
    await waitUntil(async () => (await draft()).read?.session.id === id);
    await press(host, 'step', 'keep');
    await press(host, 'finish');
    await waitUntil(() => host.delivery === 'stored');
    await press(host, 'step', 'gather');
    await press(host, 'erase');
    expect(textOf(host, '[part=notice]')).to.contain('Son bilan reste là où il est enregistré.');
  });

  it('gives way to a new one, which can be taken back', async () => {
    const first = await revealed();
    await kept(first);
    await leave(first);
    const again = await open();
    await waitUntil(() => textOf(again, '[part=notice]').includes('Vous retrouvez la séance'));
    await press(again, 'begin');
    expect(textOf(again, '.count')).to.equal('Personne n’a encore répondu');
    await press(again, 'undo');
    await waitUntil(() => again.response?.id === first.response!.id);
  });

  it('of another group is another one', async () => {
    const [bois, val] = ['BOIS', 'VAL'].map(
      (code) => html`<coop-group autosave=${key} group-code=${code}></coop-group>`,
    );
    const first = await revealed(bois);
    await kept(first);
    first.groupCode = 'VAL';
    await waitUntil(() => !first.response);
    await leave(first);
    const other = await open(val);
    await waitUntil(() => other.renderRoot.querySelector('#codes'));
    expect(other.response).to.equal(null);
    await leave(other);
    const again = await open(bois);
    await waitUntil(() => again.response);
  });

  describe('whose outcome was sent as the browser was killed', () => {
    const sent = async (change: (data: Kept) => Kept) => {
      await planReceiver(NAME, ['500']);
      const first = await revealed();
      await press(first, 'step', 'keep');
      await press(first, 'finish');
      await waitUntil(() => first.delivery === 'waiting');
      await kept(first);
      await leave(first);
      const {read, write} = await draft();
      await write(change(read!));
      const again = await open();
      await waitUntil(() => again.response);
      return {first: first.response!, again};
    };
    const unfinished = ({session: {completedAt: _end, ...session}}: Kept): Kept => ({session, delivery: 'unfinished'});

    it('is that outcome, where it says the same', async () => {
      const {first, again} = await sent((data) => ({...data, ...unfinished(data)}));
      await waitUntil(() => again.delivery === 'stored');
      expect(again.response!.id).to.equal(first.id);
      expect((await storedAt(NAME)).perId).to.deep.equal({[first.id]: 1});
    });

    for (const isFinished of [true, false])
      it(`goes on as another, where ${isFinished ? 'a finished one' : 'it'} says more`, async () => {
        const notes = {a1_1: 'Dit depuis.'};
        const {first, again} = await sent((data) => {
          const given = isFinished ? data : {...data, ...unfinished(data)};
          return {...given, session: {...given.session, notes}};
        });
        await waitUntil(() => again.delivery === 'unfinished');
        const {replaces, comments, completedAt} = again.response!;
        expect([replaces, comments, completedAt]).to.deep.equal([first.id, notes, undefined]);
      });
  });
});
