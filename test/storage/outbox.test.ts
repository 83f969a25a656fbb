import {expect} from '@open-wc/testing';
import {uuidv7} from '../../src/core/uuid.js';
import {isLate, Outbox, type News} from '../../src/storage/index.js';
import {pauseAfter, retryAfter} from '../../src/storage/schedule.js';
import {forget, planReceiver, receiverUrl, storedAt, type Word} from '../support/receiver.js';

const NAME = 'outbox';
const url = receiverUrl(NAME);

describe('Outbox', () => {
  let outbox: Outbox;
  let news: News[];

  beforeEach(async () => {
    await forget(NAME);
    news = [];
    outbox = new Outbox((one) => news.push(one));
  });
  afterEach(() => outbox.close());

  /** Takes a response in, and sends it. */
  const send = async (): Promise<string> => {
    const id = uuidv7();
    expect((await outbox.put(url, id, JSON.stringify({id, answers: {a: 1}}))).ok).to.equal(true);
    await outbox.send(url);
    return id;
  };
  const statusOf = async (id: string) => {
    const found = await outbox.find(id);
    return found.ok && (found.value?.status ?? 'gone');
  };

  it('has a response on the device before it is sent, and keeps the receipt alone', async () => {
    const id = await send();
    const {responses, requests} = await storedAt(NAME);
    expect(responses).to.deep.equal([{id, answers: {a: 1}}]);
    expect(requests[0]!.headers).to.include({'idempotency-key': id, 'content-type': 'application/json'});
    const found = await outbox.find(id);
    expect(found.ok && found.value).to.include({status: 'stored', body: ''});
    expect(found.ok && found.value!.erase).to.contain(`${url}/${id}/`);
    expect(news.map(({status}) => status)).to.deep.equal(['waiting', 'stored']);
  });

  // By the contract: none of these is a receipt, or nobody knows; all are tried again, and stored once.
  const doubts: Word[] = ['500', '429', 'html', 'other-id', 'die', 'lost', 'redirect'];
  for (const word of doubts)
    it(`"${word}" waits, and is stored once, not twice, the next time`, async () => {
      await planReceiver(NAME, [word]);
      const id = await send();
      expect(await statusOf(id)).to.equal('waiting');
      const waiting = (await outbox.parcelsTo(url)).filter(({status}) => status === 'waiting');
      expect(waiting.map(isLate)).to.deep.equal([false]);
      await outbox.send(url);
      expect(await statusOf(id)).to.equal('stored');
      expect((await storedAt(NAME)).perId).to.deep.equal({[id]: 1});
    });

  it('an empty body with 204 is a receipt', async () => {
    await planReceiver(NAME, ['204']);
    expect(await statusOf(await send())).to.equal('stored');
  });

  it('what is refused is kept, not sent by itself, and sent again when asked', async () => {
    await planReceiver(NAME, ['422']);
    const id = await send();
    await outbox.send(url);
    expect([await statusOf(id), (await storedAt(NAME)).posts]).to.deep.equal(['refused', 1]);
    await outbox.retry(id);
    expect(await statusOf(id)).to.equal('stored');
  });

  it('a server that asks to wait is not asked sooner', async () => {
    await planReceiver(NAME, ['503-after']);
    const id = await send();
    await outbox.send(url);
    expect([await statusOf(id), (await storedAt(NAME)).posts]).to.deep.equal(['waiting', 1]);
  });

  it('erases where the receipt says, and leaves nothing here', async () => {
    const id = await send();
    expect(await outbox.erase(id)).to.equal(true);
    expect([await statusOf(id), (await storedAt(NAME)).responses]).to.deep.equal(['gone', []]);
  });

  it('a lost receipt is asked for once more, so that the row can be erased', async () => {
    await planReceiver(NAME, ['lost']);
    const id = await send();
    expect((await storedAt(NAME)).responses).to.have.length(1);
    expect(await outbox.erase(id)).to.equal(true);
    expect([await statusOf(id), (await storedAt(NAME)).responses]).to.deep.equal(['gone', []]);
  });

  it('erased without network, it is gone once there is', async () => {
    const id = await send();
    await planReceiver(NAME, ['die']);
    expect(await outbox.erase(id)).to.equal(false);
    expect(await statusOf(id)).to.equal('erasing');
    await outbox.send(url);
    expect([await statusOf(id), (await storedAt(NAME)).responses]).to.deep.equal(['gone', []]);
  });

  it('never sent, it is erased without asking anybody', async () => {
    const id = uuidv7();
    await outbox.put(url, id, '{}');
    expect(await outbox.erase(id)).to.equal(true);
    expect((await storedAt(NAME)).requests).to.deep.equal([]);
  });

  it('two tabs send a response once, and both hear of it', async () => {
    const heard: News[] = [];
    const other = new Outbox((one) => heard.push(one));
    const id = uuidv7();
    await outbox.put(url, id, JSON.stringify({id}));
    await Promise.all([outbox.send(url), other.send(url)]);
    other.close();
    expect((await storedAt(NAME)).posts).to.equal(1);
    expect([news.at(-1)?.status, heard.at(-1)?.status]).to.deep.equal(['stored', 'stored']);
  });
});

describe('the pauses of an outbox', () => {
  // By hand: 5 s twice as long each time, up to an hour, from half of that to one and a half; a server's wish up to a day.
  const cases: [tries: number, asked: number, chance: number, pause: number][] = [
    [1, 0, 0, 2_500],
    [1, 0, 1, 7_500],
    [3, 0, 0.5, 20_000],
    [50, 0, 0.5, 3_600_000],
    [1, 60_000, 0.5, 60_000],
    [1, 1e12, 0.5, 86_400_000],
  ];
  for (const [tries, asked, chance, pause] of cases)
    it(`after ${tries} tries, asked for ${asked}, is ${pause} ms`, () =>
      expect(pauseAfter(tries, asked, chance)).to.equal(pause));

  it('reads what a server asks for, in seconds or as a date', () => {
    expect(retryAfter('120')).to.equal(120_000);
    const inAMinute = retryAfter(new Date(Date.now() + 60_000).toUTCString());
    expect(inAMinute).to.be.within(58_000, 60_000);
    for (const none of [null, '', 'bientôt', 'Thu, 01 Jan 1970 00:00:00 GMT']) expect(retryAfter(none)).to.equal(0);
  });
});
