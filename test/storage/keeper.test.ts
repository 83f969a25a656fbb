import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {DraftStore, Keeper, type Keepable, type Met} from '../../src/storage/index.js';

interface Note {
  text: string;
}

let count = 0;
const newKey = () => `test-${Date.now()}-${count++}`;

/** Writes in the place of a key as another tab does. */
async function elsewhere(key: string, data: unknown): Promise<void> {
  const store = new DraftStore(key);
  const read = await store.read();
  await store.write(data, read.ok ? read.value?.revision : undefined);
  store.close();
}

async function keptAt(key: string): Promise<unknown> {
  const store = new DraftStore(key);
  const read = await store.read();
  store.close();
  return read.ok ? read.value?.data : read.reason;
}

/** What keeps a note: what is here goes on top of what was kept elsewhere, which is put aside. */
function noteOf(now?: Note) {
  const heard: string[] = [];
  const here = {
    note: now,
    heard,
    keepable: {
      meet: (kept: unknown, base?: Note): Met<Note> => {
        heard.push('met');
        const isOurs = here.note !== undefined && here.note !== base;
        if (!isOurs) return {now: (here.note = kept as Note)};
        return {now: here.note!, lost: kept as Note};
      },
      isSame: (one: Note, other: Note) => one.text === other.text,
      gone: () => void heard.push('gone'),
      changed: () => undefined,
    } satisfies Keepable<Note>,
  };
  return here;
}

describe('DraftStore', () => {
  it('gives back what was written, to another store as well, and says when', async () => {
    const key = newKey();
    const before = new Date().toISOString();
    const store = new DraftStore(key);
    expect(await store.read()).to.deep.equal({ok: true, value: undefined});
    await store.write({text: 'Bonjour'}, undefined);
    expect(await keptAt(key)).to.deep.equal({text: 'Bonjour'});
    const read = await store.read();
    expect(read.ok && read.value!.savedAt >= before).to.equal(true);
    store.close();
  });

  it('writes over nothing that was not seen, and gives what is there', async () => {
    const key = newKey();
    await elsewhere(key, {text: 'theirs'});
    const store = new DraftStore(key);
    const written = await store.write({text: 'ours'}, undefined);
    expect(written.ok && [written.value.isKept, written.value.draft?.data]).to.deep.equal([false, {text: 'theirs'}]);
    const removed = await store.remove('what nobody wrote');
    expect(removed.ok && removed.value.isKept).to.equal(false);
    expect(await keptAt(key)).to.deep.equal({text: 'theirs'});
    store.close();
  });

  it('leaves alone what a newer version wrote, or somebody else', async () => {
    const newer = newKey();
    const foreign = newKey();
    await put('drafts', {key: newer, schema: 'coop-elements/draft/2', revision: 'r', savedAt: 'x', aside: []});
    await put('drafts', {key: foreign, savedAt: '9', what: 'is this'});
    expect([await keptAt(newer), await keptAt(foreign)]).to.deep.equal(['newer', 'unreadable']);
  });

  it('forgets what nobody came back to for 13 months, and nothing sooner', async () => {
    const [old, young] = [newKey(), newKey()];
    const ago = (months: number) => {
      const date = new Date();
      date.setMonth(date.getMonth() - months, 1);
      return date.toISOString();
    };
    const draft = {schema: 'coop-elements/draft/1', revision: 'r', data: 1, aside: []};
    await put('drafts', {...draft, key: old, savedAt: ago(14)});
    await put('drafts', {...draft, key: young, savedAt: ago(12)});
    expect([await keptAt(old), await keptAt(young)]).to.deep.equal([undefined, 1]);
  });

  it('says that a browser lets it keep nothing', async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
    const store = new DraftStore(newKey());
    const outcomes = [await store.read(), await store.write(1, undefined), await store.remove(undefined)];
    Object.defineProperty(IDBFactory.prototype, 'open', own);
    expect(outcomes.map((outcome) => !outcome.ok && outcome.reason)).to.deep.equal(['denied', 'denied', 'denied']);
    expect((await store.write(1, undefined)).ok, 'once it does, it keeps').to.equal(true);
    store.close();
  });
});

/** A keeper that has kept a note. */
async function keepingOne() {
  const key = newKey();
  const here = noteOf();
  const keeper = new Keeper(key, here.keepable);
  await keeper.open();
  keeper.keep((here.note = {text: 'one'}));
  await waitUntil(() => keeper.isKept);
  return {key, here, keeper};
}

describe('Keeper', () => {
  it('writes nothing before what was kept is read', async () => {
    const key = newKey();
    const here = noteOf({text: 'ours'});
    const keeper = new Keeper(key, here.keepable);
    keeper.keep(here.note!);
    await aTimeout(50);
    expect([keeper.isKept, await keptAt(key)]).to.deep.equal([false, undefined]);
    await keeper.open();
    expect([keeper.isKept, await keptAt(key)]).to.deep.equal([true, {text: 'ours'}]);
    keeper.close();
  });

  it('says a change kept once another store reads it, and many changes end with the last', async () => {
    const key = newKey();
    const keeper = new Keeper<Note>(key, noteOf().keepable);
    await keeper.open();
    for (let i = 0; i < 30; i++) keeper.keep({text: String(i)});
    expect(keeper.isKept).to.equal(false);
    await waitUntil(() => keeper.isKept);
    expect(await keptAt(key)).to.deep.equal({text: '29'});
    keeper.close();
  });

  for (const when of ['after it has met', 'while it meets'] as const)
    it(`writes nothing back of what it met and has alike, handed over ${when}: two tabs would do so for ever`, async () => {
      const key = newKey();
      const met: Note[] = [];
      const keeper: Keeper<Note> = new Keeper<Note>(key, {
        ...noteOf().keepable,
        meet: (kept) => {
          // Another object, as one that is made of what is here by now.
          const now = {...(kept as Note)};
          met.push(now);
          if (when === 'while it meets') keeper.keep(now);
          return {now};
        },
      });
      await keeper.open();
      await elsewhere(key, {text: 'theirs'});
      const store = new DraftStore(key);
      const revision = async () => {
        const read = await store.read();
        return read.ok && read.value?.revision;
      };
      const theirs = await revision();
      await waitUntil(() => met.length === 1);
      keeper.keep(met[0]!);
      await aTimeout(50);
      expect([keeper.isKept, await revision()]).to.deep.equal([true, theirs]);
      keeper.keep({text: 'ours'});
      await waitUntil(async () => (await revision()) !== theirs);
      keeper.close();
      store.close();
    });

  it('meets what another tab wrote, and keeps aside what had to make room', async () => {
    const {key, here, keeper} = await keepingOne();
    await elsewhere(key, {text: 'theirs'});
    await waitUntil(() => here.note!.text === 'theirs', 'it follows where it has nothing of its own');
    await elsewhere(key, {text: 'theirs again'});
    keeper.keep((here.note = {text: 'ours'}));
    await waitUntil(() => keeper.isKept);
    expect(await keptAt(key)).to.deep.equal({text: 'ours'});
    expect(keeper.aside.map(({data}) => data)).to.deep.equal([{text: 'theirs again'}]);
    keeper.close();
    const again = new Keeper<Note>(key, noteOf().keepable);
    await again.open();
    expect(
      again.aside.map(({data}) => data),
      'and so it is at the next visit',
    ).to.deep.equal([{text: 'theirs again'}]);
    again.drop(again.aside[0]!);
    await waitUntil(() => again.isKept && again.aside.length === 0);
    again.close();
  });

  it('of two with one key on a page, the second keeps nothing and says so, until the first is gone', async () => {
    const key = newKey();
    const [first, second] = [new Keeper<Note>(key, noteOf().keepable), new Keeper<Note>(key, noteOf().keepable)];
    await first.open();
    await second.open();
    second.keep({text: 'second'});
    await aTimeout(50);
    expect([second.refusal, second.isKept, await keptAt(key)]).to.deep.equal(['twice', false, undefined]);
    second.close();
    first.close();
    const third = new Keeper<Note>(key, noteOf().keepable);
    expect(third.refusal).to.equal(undefined);
    third.close();
  });

  it('leaves nothing once erased, even in the middle of writing, but what comes after', async () => {
    const key = newKey();
    const keeper = new Keeper<Note>(key, noteOf().keepable);
    await keeper.open();
    keeper.keep({text: 'one'});
    expect(await keeper.remove()).to.equal(true);
    expect(await keptAt(key)).to.equal(undefined);
    keeper.keep({text: 'two'});
    const removed = keeper.remove();
    keeper.keep({text: 'three'});
    await removed;
    await waitUntil(() => keeper.isKept);
    expect(await keptAt(key)).to.deep.equal({text: 'three'});
    keeper.close();
  });

  it('hears that another tab erased all that it had', async () => {
    const {key, here, keeper} = await keepingOne();
    const store = new DraftStore(key);
    const read = await store.read();
    await store.remove(read.ok ? read.value!.revision : '');
    store.close();
    await waitUntil(() => here.heard.includes('gone'));
    expect(keeper.isKept).to.equal(false);
    keeper.close();
  });

  it('writes nothing over what it cannot read', async () => {
    const key = newKey();
    await elsewhere(key, 'no note');
    const meet = () => {
      throw new Error('This is no note.');
    };
    const keeper = new Keeper<Note>(key, {...noteOf().keepable, meet});
    await keeper.open();
    keeper.keep({text: 'ours'});
    await aTimeout(50);
    expect([keeper.refusal, keeper.isKept, await keptAt(key)]).to.deep.equal(['unreadable', false, 'no note']);
    keeper.close();
  });
});

/** Writes as whoever wrote before this version. */
async function put(name: string, record: unknown): Promise<void> {
  const opened = indexedDB.open('coop-elements', 1);
  await new Promise((resolve, reject) => Object.assign(opened, {onsuccess: resolve, onerror: reject}));
  const transaction = opened.result.transaction(name, 'readwrite');
  transaction.objectStore(name).put(record);
  await new Promise((resolve, reject) => Object.assign(transaction, {oncomplete: resolve, onerror: reject}));
  opened.result.close();
}
