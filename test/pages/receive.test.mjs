/** How the partner's server receives responses and erases them: over HTTP, from a process that may be killed. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {appendFile, mkdir, mkdtemp, readFile, rm, rmdir, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {createStore} from '../../stories/partner/store.mjs';
import {startPartner} from './support.mjs';

const SERVER = 'stories/partner/serve.mjs';
const MAX_BYTES = 256 * 1024;

describe('the partner’s receiver', () => {
  it('says to pages of other sites what they may send, and reads no credentials', async (t) => {
    const {origin} = await startPartner(t);
    const {status, headers} = await fetch(`${origin}/reponses`, {method: 'OPTIONS'});
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-methods'), 'POST, DELETE');
    assert.equal(headers.get('access-control-allow-headers'), 'Content-Type, Idempotency-Key');
    const {headers: received, erase} = await send(origin, finished());
    assert.equal(received.get('access-control-allow-origin'), '*');
    assert.equal(received.get('access-control-expose-headers'), 'Retry-After');
    assert.equal(received.get('access-control-allow-credentials'), null);
    assert.equal((await fetch(erase, {method: 'OPTIONS'})).status, 204);
  });

  const unfinished = {...finished(), completedAt: undefined};
  const wrong = [
    {name: 'what is not JSON', body: '{"id":', status: 422},
    {name: 'JSON that is no response', body: 'null', status: 422},
    {name: 'what is not finished', body: unfinished, status: 422},
    {name: 'a response with a key too many', body: {...finished(), email: 'a@example.org'}, status: 422},
    {name: 'more than 256 KiB', body: JSON.stringify(finished()).padEnd(MAX_BYTES + 1), status: 413},
    {name: 'another type', body: finished(), type: 'text/plain', status: 415},
    {name: 'a type that begins as JSON does', body: finished(), type: 'application/json-patch+json', status: 415},
    {name: 'the key of another response', body: finished(), key: finished(2).id, status: 422},
    {name: 'another method', body: finished(), method: 'PUT', status: 405},
    {name: 'what is sent to another address', body: finished(), path: '/reponses/a/b', status: 405},
  ];
  for (const {name, body, status, ...options} of wrong) {
    it(`refuses ${name}, where pages of other sites can read it, and stores nothing`, async (t) => {
      const {origin, store} = await startPartner(t);
      const refused = await send(origin, body, options);
      assert.equal(refused.status, status);
      assert.equal(refused.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(await store.list(), []);
    });
  }

  it('says by which method an address is used', async (t) => {
    const {origin} = await startPartner(t);
    const {erase} = await send(origin, finished());
    const allowed = async (url, method) => {
      const {status, headers} = await fetch(url, {method});
      return [status, headers.get('allow')];
    };
    assert.deepEqual(await allowed(`${origin}/reponses`, 'DELETE'), [405, 'GET, HEAD, POST, OPTIONS']);
    assert.deepEqual(await allowed(erase, 'GET'), [405, 'DELETE, OPTIONS']);
  });

  it('takes 256 KiB, and JSON by any spelling of its name', async (t) => {
    const {origin} = await startPartner(t);
    const body = JSON.stringify(finished()).padEnd(MAX_BYTES);
    assert.equal((await send(origin, body, {type: 'Application/JSON; charset=utf-8'})).status, 201);
  });

  it('keeps a response sent twice once, in its file too, and lists it as text', async (t) => {
    const path = await newFile(t);
    const {origin} = await startPartner(t, {store: createStore(path)});
    const response = {...finished(), comments: {a1_1: '<script>alert(1)</script>'}};
    const [first, second] = [await send(origin, response), await send(origin, response)];
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal(first.id, response.id);
    assert.equal(new URL(first.erase).origin, origin);
    assert.equal(second.erase, first.erase, 'the same receipt');
    const reordered = {...response, answers: {a1_2: 'na', a1_1: 3}};
    assert.equal((await send(origin, reordered)).status, 200, 'the same content in another order');
    assert.equal((await send(origin, {...response, answers: {a1_1: 0}})).status, 422);

    assert.deepEqual(await createStore(path).list(), [response]);
    const page = await (await fetch(`${origin}/reponses`)).text();
    assert.match(page, /1 personne a répondu/);
    assert.ok(page.includes('&lt;script&gt;') && !page.includes('<script'));
  });

  it('of many that come at once stores each once', async (t) => {
    const path = await newFile(t);
    const {origin} = await startPartner(t, {store: createStore(path)});
    const answers = await Promise.all(Array.from({length: 20}, () => send(origin, finished())));
    assert.equal(answers.filter(({status}) => status === 201).length, 1);
    assert.equal(answers.filter(({status}) => status === 200).length, 19);
    assert.deepEqual(await idsIn(path), [finished().id]);
  });

  it('lists nobody twice: what is replaced is left out', async (t) => {
    const {origin} = await startPartner(t);
    for (const response of [replacing(2, 1), finished(1), finished(3)]) await send(origin, response);
    assert.deepEqual(await listed(origin), [finished(3).id, replacing(2, 1).id].sort());
    assert.match(await (await fetch(`${origin}/reponses`)).text(), /2 personnes ont répondu/);
  });

  describe('erasing', () => {
    it('needs the secret of that very response', async (t) => {
      const {origin} = await startPartner(t);
      const [{erase}, other] = [await send(origin, finished(1)), await send(origin, finished(2))];
      const [id, secret] = erase.split('/').slice(-2);
      const addresses = [
        `${erase}/more`,
        erase.replace(secret, ''),
        erase.replace(/.$/, '~'),
        erase.replace(`/${secret}`, ''),
      ];
      for (const address of [...addresses, other.erase.replace(finished(2).id, id)])
        assert.equal(await erasing(address), 404, address);
      assert.equal((await listed(origin)).length, 2);
    });

    it('is done once, and nothing brings the response back', async (t) => {
      const path = await newFile(t);
      const {origin} = await startPartner(t, {store: createStore(path)});
      const {erase} = await send(origin, finished(1));
      await send(origin, finished(2));
      assert.equal(await erasing(erase), 204);
      assert.equal(await erasing(erase), 410);
      assert.equal((await send(origin, finished(1))).status, 410);
      assert.deepEqual(await listed(origin), [finished(2).id]);
      assert.deepEqual(await idsIn(path), [finished(2).id], 'nor is it in the file');
    });

    // Each may come in any order: whatever is on its way while the network fails.
    const chain = [finished(1), replacing(2, 1), replacing(3, 2)];
    const orders = [
      {name: 'all are there', before: [0, 1, 2], after: []},
      {name: 'the first comes after', before: [1, 2], after: [0]},
      {name: 'the middle comes after', before: [0, 2], after: [1]},
      {name: 'both come after', before: [2], after: [1, 0]},
      {name: 'both come after, the first before the middle', before: [2], after: [0, 1]},
    ];
    for (const {name, before, after} of orders) {
      it(`takes along what was replaced: ${name}`, async (t) => {
        const path = await newFile(t);
        const {origin, stop} = await startPartner(t, {store: createStore(path)});
        await send(origin, finished(9));
        for (const i of before) await send(origin, chain[i]);
        assert.equal(await erasing((await send(origin, chain[2])).erase), 204);
        for (const i of after) await send(origin, chain[i]);
        assert.deepEqual(await listed(origin), [finished(9).id]);
        await stop();
        assert.deepEqual(await createStore(path).list(), [finished(9)]);
      });
    }

    it('leaves what takes its place', async (t) => {
      const {origin} = await startPartner(t);
      const {erase} = await send(origin, finished(1));
      await send(origin, replacing(2, 1));
      assert.equal(await erasing(erase), 204);
      assert.deepEqual(await listed(origin), [finished(2).id]);
    });

    it('is said done only once it is on the disk', async (t) => {
      const path = await newFile(t);
      t.mock.method(console, 'error', () => undefined);
      const {origin} = await startPartner(t, {store: createStore(path)});
      const {erase} = await send(origin, finished());
      await mkdir(`${path}.new`);
      assert.equal(await erasing(erase), 500);
      assert.deepEqual(await listed(origin), [finished().id]);
      await rmdir(`${path}.new`);
      assert.equal(await erasing(erase), 204);
      assert.deepEqual(await idsIn(path), []);
    });
  });

  describe('killed', () => {
    it('between requests, knows what it stored, what it erased, and where', async (t) => {
      const path = await newFile(t);
      const first = await startProcess(t, path);
      const [kept, erased] = [await send(first.origin, finished(1)), await send(first.origin, finished(2))];
      assert.equal(await erasing(erased.erase), 204);
      await first.kill();

      const second = await startProcess(t, path);
      assert.deepEqual(await listed(second.origin), [finished(1).id]);
      const again = await send(second.origin, finished(1));
      assert.equal(again.status, 200);
      assert.equal(new URL(again.erase).pathname, new URL(kept.erase).pathname);
      assert.equal((await send(second.origin, finished(2))).status, 410);
      assert.equal(await erasing(moved(erased.erase, second.origin)), 410);
      assert.equal(await erasing(moved(kept.erase, second.origin)), 204);
      await second.kill();

      const third = await startProcess(t, path);
      assert.deepEqual(await listed(third.origin), []);
      assert.equal((await send(third.origin, finished(1))).status, 410);
    });

    it('among many that are sent, has each that it said it stored, and takes the others once', async (t) => {
      const path = await newFile(t);
      const responses = Array.from({length: 60}, (_, i) => finished(i + 1));
      const {origin, kill} = await startProcess(t, path);
      const said = await atOnce(responses, 15, kill, async (response) => (await send(origin, response)).status === 201);
      assert.ok(said.length >= 15, `it stored ${said.length}`);

      const again = await startProcess(t, path);
      const there = await listed(again.origin);
      for (const {id} of said) assert.ok(there.includes(id), id);
      for (const response of responses)
        assert.equal((await send(again.origin, response)).status, there.includes(response.id) ? 200 : 201);
      assert.deepEqual(
        (await idsIn(path)).sort(),
        responses.map(({id}) => id),
      );
    });

    it('among many that are erased, has none that it said it erased, and all others', async (t) => {
      const path = await newFile(t);
      const {origin, kill} = await startProcess(t, path);
      const responses = Array.from({length: 60}, (_, i) => finished(i + 1));
      const sent = await Promise.all(responses.map((response) => send(origin, response)));
      const asked = sent.slice(0, 50);
      const said = await atOnce(asked, 15, kill, async ({erase}) => (await erasing(erase)) === 204);
      assert.ok(said.length >= 15, `it erased ${said.length}`);

      const again = await startProcess(t, path);
      const there = await listed(again.origin);
      for (const {id} of said) assert.ok(!there.includes(id), id);
      for (const {id} of sent.slice(50)) assert.ok(there.includes(id), id);
      for (const {erase, id} of asked)
        assert.equal(await erasing(moved(erase, again.origin)), there.includes(id) ? 204 : 410);
    });

    it('in the middle of a line, goes on with the next', async (t) => {
      const path = await newFile(t);
      const first = await startProcess(t, path);
      await send(first.origin, finished(1));
      await first.kill();
      await appendFile(path, JSON.stringify(finished(2)).slice(0, 40));

      const second = await startProcess(t, path);
      assert.deepEqual(await listed(second.origin), [finished(1).id]);
      for (const number of [2, 3]) assert.equal((await send(second.origin, finished(number))).status, 201);
      await second.kill();
      assert.deepEqual(
        await listed((await startProcess(t, path)).origin),
        [1, 2, 3].map((i) => finished(i).id),
      );
    });
  });

  it('keeps answers and the key for this account alone', {skip: process.platform === 'win32'}, async (t) => {
    const path = await newFile(t);
    const {origin} = await startPartner(t, {store: createStore(path)});
    const {erase} = await send(origin, finished());
    const modes = async () => Promise.all([path, `${path}.key`].map(async (file) => (await stat(file)).mode & 0o777));
    assert.deepEqual(await modes(), [0o600, 0o600]);
    await erasing(erase);
    assert.deepEqual(await modes(), [0o600, 0o600]);
  });

  it('takes nothing where it could not read what it has', async (t) => {
    const path = await newFile(t);
    await mkdir(path);
    const store = createStore(path);
    await assert.rejects(store.add(finished()), {code: 'EISDIR'});
    await assert.rejects(store.list(), {code: 'EISDIR'});
  });
});

/** A finished response; the same for the same number. */
function finished(number = 1) {
  return {
    schema: 'coop-elements/response/1',
    id: `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    instrument: {id: 'ptce', version: '2.0.0', hash: '0123456789abcdef'},
    ...{locale: 'fr', mode: 'self', startedAt: '2026-11-01T09:00:00.000Z', answers: {a1_1: 3, a1_2: 'na'}},
    completedAt: '2026-11-01T09:10:00.000Z',
  };
}

function replacing(number, before) {
  return {...finished(number), replaces: finished(before).id};
}

/** Sends a body, as the elements do, and reads its receipt. */
async function send(
  origin,
  body,
  {type = 'application/json', key = body.id, method = 'POST', path = '/reponses'} = {},
) {
  const headers = {'content-type': type, ...(key && {'idempotency-key': key})};
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(origin + path, {method, headers, body: text});
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  return {...(isJson && (await answer.json())), status: answer.status, headers: answer.headers};
}

async function erasing(address) {
  return (await fetch(address, {method: 'DELETE'})).status;
}

async function listed(origin) {
  const responses = await (await fetch(`${origin}/reponses.json`)).json();
  return responses.map(({id}) => id).sort();
}

/** The responses in a file, line by line. */
async function idsIn(path) {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id).filter(Boolean);
}

/** Does the same with all at once, and ends the server once so many are done. Returns those that are. */
async function atOnce(things, count, kill, act) {
  const done = [];
  let killed;
  await Promise.all(
    things.map(async (thing) => {
      // What the dying server leaves without an answer is not done.
      if (!(await act(thing).catch(() => false))) return;
      if (done.push(thing) >= count) killed ??= kill();
    }),
  );
  await killed;
  return done;
}

/** Where something is after the server has come back on another port. */
const moved = (address, origin) => origin + new URL(address).pathname;

/** The server as `npm start` runs it, on a free port. */
async function startProcess(t, path) {
  const server = spawn(process.execPath, [SERVER, '--port=0', `--store=${path}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const kill = () => {
    server.kill('SIGKILL');
    return ended;
  };
  t.after(kill);
  const [line] = await Promise.race([once(server.stdout, 'data'), ended.then(() => ['it ended'])]);
  const [, port] = /http:\/\/localhost:(\d+)\//.exec(line) ?? assert.fail(`It is not listening: ${line}`);
  return {origin: `http://127.0.0.1:${port}`, kill};
}

async function newFile(t) {
  const folder = await mkdtemp(join(tmpdir(), 'coop-elements-'));
  t.after(() => rm(folder, {recursive: true}));
  return join(folder, 'reponses.jsonl');
}
