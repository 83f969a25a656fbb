/**
 * What becomes of answers, in schedules that nobody thought of: what a person does, what a server answers and in which
 * order, what the device refuses and what another tab writes, as fast-check likes it, in one page, on the browser's own
 * IndexedDB. `SCHEDULES=10000 npx wtr --files test/elements/questionnaire/schedules.test.ts` runs as many.
 *
 * *Safe*: what was said kept is there afterwards; what was said stored is at the server, once. *Alive*: once faults end and
 * the page is opened again, a change is said kept, and every response that was said to be on its way arrives.
 */
import {expect, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import type {Answers, Instrument, Response as CoopResponse} from '../../../src/core/index.js';
import {isSameData} from '../../../src/core/same-data.js';
import '../../../src/elements/grid/coop-grid.js';
import type {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import type {CoopDeliveredDetail, CoopDraftDetail} from '../../../src/elements/shared/events.js';
import {DraftStore, Outbox} from '../../../src/storage/index.js';

const ITEMS = ['one', 'two', 'three'] as const;

const instrument: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'small',
  version: '1.0.0',
  locale: 'fr',
  title: 'Petit',
  source: {author: 'coop-elements', licence: 'CC BY 4.0', about: 'Pour essayer.'},
  scales: {s: {options: [0, 1, 2, 3].map((value) => ({value, label: `Cran ${value}`}))}},
  levels: [],
  tree: ITEMS.map((id) => ({type: 'rating' as const, id, text: `Énoncé ${id}`, scale: 's'})),
};

const REPLIES = ['stored', 'fails', 'page', 'cut', 'lost'] as const;
type Reply = (typeof REPLIES)[number];

type Act =
  | {do: 'answer' | 'elsewhere'; item: (typeof ITEMS)[number]; value: number}
  | {do: 'finish' | 'erase' | 'reopen' | 'again' | 'deny' | 'allow'}
  | {do: 'reply'; with: Reply; last: boolean};

/** What is done, and whether all that follows from it is waited for. */
type Step = Act & {settles: boolean};

const value = fc.integer({min: 0, max: 3});
const item = fc.constantFrom(...ITEMS);
const act: fc.Arbitrary<Act> = fc.oneof(
  {weight: 6, arbitrary: fc.record({do: fc.constant('answer' as const), item, value})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('elsewhere' as const), item, value})},
  {weight: 3, arbitrary: fc.constant({do: 'finish' as const})},
  {weight: 1, arbitrary: fc.constant({do: 'erase' as const})},
  {weight: 2, arbitrary: fc.constant({do: 'reopen' as const})},
  {weight: 2, arbitrary: fc.constant({do: 'again' as const})},
  {weight: 1, arbitrary: fc.constant({do: 'deny' as const})},
  {weight: 1, arbitrary: fc.constant({do: 'allow' as const})},
  {
    weight: 5,
    arbitrary: fc.record({do: fc.constant('reply' as const), with: fc.constantFrom(...REPLIES), last: fc.boolean()}),
  },
);

const step: fc.Arbitrary<Step> = fc.tuple(act, fc.boolean()).map(([one, settles]) => ({...one, settles}));

/** A server that answers when, and what, it is told to. It stores each id once. */
class Server {
  readonly rows = new Map<string, CoopResponse>();
  readonly tries = new Map<string, number>();
  #pending: ((reply: Reply) => void)[] = [];
  /** What it answers at once, once faults have ended. */
  always: Reply | undefined;

  ask(body: string): Promise<Response> {
    const response = JSON.parse(body) as CoopResponse;
    const {id} = response;
    this.tries.set(id, (this.tries.get(id) ?? 0) + 1);
    return new Promise((resolve, reject) => {
      const answer = (reply: Reply) => {
        const before = this.rows.get(id);
        // As receivers do: an id is one response for ever.
        const isOther = before !== undefined && JSON.stringify(before) !== body;
        const isTaken = !isOther && (reply === 'stored' || reply === 'lost');
        if (isTaken) this.rows.set(id, response);
        if (reply === 'stored') resolve(isOther ? new Response('', {status: 422}) : Response.json({id}, {status: 201}));
        else if (reply === 'fails') resolve(new Response('', {status: 500}));
        else if (reply === 'page') resolve(new Response('<!doctype html><title>Wi-Fi</title>', {status: 200}));
        else reject(new TypeError('The network is cut.'));
      };
      if (this.always) answer(this.always);
      else this.#pending.push(answer);
    });
  }

  reply(reply: Reply, isLast: boolean): void {
    (isLast ? this.#pending.pop() : this.#pending.shift())?.(reply);
  }

  recover(): void {
    this.always = 'stored';
    for (const answer of this.#pending.splice(0)) answer('cut');
  }
}

/** What was not so, as it was said: an error in a listener is nobody's to catch. */
let lies: string[] = [];

/** One page, and all that it said. */
class Page {
  readonly server = new Server();
  grid!: CoopGrid;
  readonly #key: string;
  readonly #url: string;
  /** What the person, or another tab, wants to be there: by item. */
  readonly wanted = new Map<string, number>();
  /** What was said kept of it. */
  readonly kept = new Map<string, number>();
  /** The responses that one finished, and what was said of them last. */
  readonly finished = new Map<string, string>();
  /** Those that are none of the person's any more. */
  readonly erased = new Set<string>();
  isDenied = false;

  constructor(run: number) {
    this.#key = `schedule-${run}-${Math.random()}`;
    this.#url = `${location.origin}/schedule/${this.#key}`;
  }

  get place(): string {
    return `coop-grid|small|${this.#key}`;
  }

  get url(): string {
    return this.#url;
  }

  async open(): Promise<void> {
    const grid = document.createElement('coop-grid');
    Object.assign(grid, {instrument, autosave: this.#key, endpoint: this.#url});
    grid.addEventListener('coop-draft', ({detail}) => this.#heardDraft(detail));
    grid.addEventListener('coop-delivered', ({detail}) => this.#heardDelivered(detail));
    grid.addEventListener('coop-submit', ({detail}) => this.finished.set(detail.response.id, 'finished'));
    document.body.append(grid);
    this.grid = grid;
    await grid.updateComplete;
  }

  async close(): Promise<void> {
    this.grid.remove();
    await macrotask();
  }

  /** What the page says now must be so. */
  look(): void {
    const {delivery, response} = this.grid;
    if (!response || delivery === 'unfinished') return;
    const {id} = response;
    this.finished.set(id, delivery);
    if (delivery === 'stored' && !isSameData(this.server.rows.get(id)?.answers, response.answers))
      lies.push(`${id} was said stored`);
  }

  #heardDraft({state, response}: CoopDraftDetail): void {
    if (state !== 'kept') return;
    for (const id of ITEMS) {
      const said = response.answers[id] as number | undefined;
      if (said !== undefined) this.kept.set(id, said);
      else this.kept.delete(id);
    }
  }

  #heardDelivered({id, status}: CoopDeliveredDetail): void {
    if (status === 'stored' && !this.server.rows.has(id)) lies.push(`${id} was told stored`);
    if (this.finished.has(id)) this.finished.set(id, status);
  }
}

const macrotask = () => new Promise((resolve) => setTimeout(resolve));

const {fetch: realFetch} = globalThis;
const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
let page: Page;

function lend(): void {
  globalThis.fetch = (input, init) =>
    input === page.url ? page.server.ask(init!.body as string) : realFetch(input, init);
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    ...put,
    value(this: IDBObjectStore, ...args: [unknown]) {
      if (page.isDenied) throw new DOMException('No room.', 'QuotaExceededError');
      return Reflect.apply(put.value as IDBObjectStore['put'], this, args);
    },
  });
}

function giveBack(): void {
  globalThis.fetch = realFetch;
  Object.defineProperty(IDBObjectStore.prototype, 'put', put);
}

async function take(one: Step): Promise<void> {
  const {grid, server} = page;
  const click = (selector: string) => grid.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
  switch (one.do) {
    case 'answer':
      // What is chosen already is no answer: another tab's comes through.
      if (grid.value[one.item] !== one.value) page.wanted.set(one.item, one.value);
      click(`input[name="${one.item}"][value="${one.value}"]`);
      break;
    case 'elsewhere': {
      // Another tab: it reads what is kept, and writes on top.
      const store = new DraftStore(page.place);
      const read = await store.read();
      const draft = read.ok ? read.value : undefined;
      const data = draft?.data as {response: CoopResponse} | undefined;
      if (data && !data.response.completedAt) {
        const answers = {...data.response.answers, [one.item]: one.value};
        const written = await store.write(
          {...data, response: {...data.response, answers}},
          draft!.revision,
          draft!.aside,
        );
        // Where nothing can be kept, that tab has it on its screen alone.
        if (written.ok && written.value.isKept) page.wanted.set(one.item, one.value);
      }
      store.close();
      break;
    }
    case 'finish':
      grid.finish();
      break;
    case 'erase':
      click('button[name=erase-confirm]');
      page.wanted.clear();
      page.kept.clear();
      if (grid.response) page.erased.add(grid.response.id);
      for (const id of page.finished.keys()) page.erased.add(id);
      break;
    case 'reopen':
      await page.close();
      await page.open();
      break;
    case 'again':
      dispatchEvent(new Event('online'));
      break;
    case 'deny':
    case 'allow':
      page.isDenied = one.do === 'deny';
      break;
    case 'reply':
      server.reply(one.with, one.last);
  }
  if (one.settles) await settle();
  page.look();
}

async function settle(): Promise<void> {
  await page.grid.updateComplete;
  for (let i = 0; i < 4; i += 1) await macrotask();
}

/** All answers that are somewhere: on show, kept, put aside, on their way, or at the server. */
async function everywhere(): Promise<readonly Answers[]> {
  const store = new DraftStore(page.place);
  const read = await store.read();
  store.close();
  const outbox = new Outbox(() => undefined);
  const parcels = await outbox.parcelsTo(page.url);
  outbox.close();
  const draft = read.ok ? read.value : undefined;
  const drafts = [draft?.data, ...(draft?.aside ?? []).map(({data}) => data)] as (
    {response: CoopResponse} | undefined
  )[];
  const sent = parcels.filter(({body}) => body).map(({body}) => JSON.parse(body) as CoopResponse);
  const responses = [...drafts.map((one) => one?.response), ...sent, ...page.server.rows.values()];
  return [page.grid.value, ...responses.map((one) => one?.answers ?? {})];
}

async function play(schedule: readonly Step[], run: number): Promise<void> {
  page = new Page(run);
  lies = [];
  lend();
  try {
    await page.open();
    for (const one of schedule) await take(one);
    await settle();
    page.look();
    const kept = new Map(page.kept);

    // Faults end, and the page is opened again.
    page.isDenied = false;
    page.server.recover();
    await page.close();
    const before = new Map(page.server.tries);
    await page.open();
    dispatchEvent(new Event('online'));
    await waitUntil(() => page.grid.response, 'it opens');

    const places = await everywhere();
    for (const [id, said] of kept) {
      // What the person, or another tab, has changed since was said of something else.
      if (page.wanted.get(id) !== said) continue;
      expect(
        places.some((answers) => answers[id] === said),
        `${id} = ${said} was said kept`,
      ).to.equal(true);
    }

    const awaited = [...page.finished].filter(
      ([id, said]) => ['waiting', 'stored'].includes(said) && !page.erased.has(id),
    );
    await waitUntil(() => awaited.every(([id]) => page.server.rows.has(id)), 'what was on its way arrives');
    for (const [id] of awaited)
      expect((page.server.tries.get(id) ?? 0) - (before.get(id) ?? 0), 'before the third try').to.be.lessThan(3);
    // Where something else was sent under its id, what one finished goes as another that replaces it.
    for (const [id, {replaces = ''}] of page.server.rows)
      expect(page.finished.has(id) || page.finished.has(replaces), `${id} was finished by somebody`).to.equal(true);

    expect(lies).to.deep.equal([]);

    const saying = page.kept;
    saying.clear();
    await page.grid.updateComplete;
    await take({do: 'answer', item: 'one', value: page.grid.value['one'] === 3 ? 2 : 3, settles: false});
    const wanted = page.wanted.get('one')!;
    await waitUntil(() => saying.get('one') === wanted, 'without a fault a change is said kept');
  } finally {
    page.server.recover();
    await page.close();
    giveBack();
    await clear();
  }
}

async function clear(): Promise<void> {
  const store = new DraftStore(page.place);
  const read = await store.read();
  if (read.ok && read.value) await store.remove(read.value.revision);
  store.close();
  const outbox = new Outbox(() => undefined);
  for (const {id} of await outbox.parcelsTo(page.url)) await outbox.remove(id);
  outbox.close();
}

describe('schedules', () => {
  // Schedules that failed once.
  const found: Readonly<Record<string, readonly Step[]>> = {
    'sent where nothing can be kept, and finished again': [
      {do: 'answer', item: 'one', value: 0, settles: false},
      {do: 'reopen', settles: false},
      {do: 'finish', settles: false},
      {do: 'deny', settles: false},
      {do: 'reopen', settles: false},
      {do: 'reply', with: 'stored', last: false, settles: false},
      {do: 'finish', settles: false},
    ],
    'erased as what was kept is read, and then nothing can be kept': [
      {do: 'answer', item: 'one', value: 0, settles: false},
      {do: 'answer', item: 'one', value: 1, settles: false},
      {do: 'reopen', settles: false},
      {do: 'erase', settles: false},
      {do: 'answer', item: 'one', value: 0, settles: true},
      {do: 'deny', settles: true},
    ],
    'said anew by another tab that cannot keep it, and sent': [
      {do: 'answer', item: 'one', value: 0, settles: false},
      {do: 'elsewhere', item: 'two', value: 0, settles: true},
      {do: 'deny', settles: true},
      {do: 'answer', item: 'two', value: 1, settles: false},
      {do: 'finish', settles: false},
      {do: 'elsewhere', item: 'two', value: 0, settles: false},
      {do: 'reply', with: 'stored', last: false, settles: false},
    ],
    'stored, and finished again': [
      {do: 'allow', settles: true},
      {do: 'finish', settles: true},
      {do: 'reply', with: 'stored', last: false, settles: true},
      {do: 'finish', settles: false},
      {do: 'answer', item: 'one', value: 0, settles: false},
      {do: 'elsewhere', item: 'one', value: 0, settles: true},
    ],
  };
  for (const [what, schedule] of Object.entries(found)) it(what, () => play(schedule, 0));

  it('lose nothing, and say what is so', async function () {
    // The same few each time; all of them are others each time.
    const numRuns = Number(await (await fetch('/schedules')).text());
    this.timeout(numRuns * 2000);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 25}), (schedule) => play(schedule, (run += 1))),
      {numRuns, includeErrorInReport: true, ...(numRuns < 1000 && {seed: 1})},
    );
  });
});
