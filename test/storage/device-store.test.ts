import {expect} from '@open-wc/testing';
import {DeviceStore} from '../../src/storage/index.js';

const PLACE = 'coop-elements:notes';

/** What a browser throws, by the names that the specification gives. */
const thrown = (name: string) => () => {
  throw new DOMException('', name);
};

/** Has one method of the storage fail while `act` runs. */
function failing(method: 'getItem' | 'setItem' | 'removeItem', name: string, act: () => void): void {
  const own = Object.getOwnPropertyDescriptor(Storage.prototype, method)!;
  Object.defineProperty(Storage.prototype, method, {...own, value: thrown(name)});
  try {
    act();
  } finally {
    Object.defineProperty(Storage.prototype, method, own);
  }
}

describe('the device store', () => {
  beforeEach(() => localStorage.clear());

  it('reads what it wrote, and says when', () => {
    const before = new Date().toISOString();
    expect(new DeviceStore('notes').write({text: 'Bonjour'})).to.deep.equal({ok: true, value: undefined});
    const outcome = new DeviceStore('notes').read();
    expect(outcome.ok && outcome.value!.data).to.deep.equal({text: 'Bonjour'});
    expect(outcome.ok && outcome.value!.savedAt >= before).to.equal(true);
  });

  it('has nothing where nothing was written', () => {
    expect(new DeviceStore('notes').read()).to.deep.equal({ok: true, value: undefined});
  });

  it('writes one place, under the name of the library and its version', () => {
    new DeviceStore('notes').write('Bonjour');
    expect(Object.keys(localStorage)).to.deep.equal([PLACE]);
    expect(JSON.parse(localStorage.getItem(PLACE)!)).to.include({schema: 'coop-elements/device/1', data: 'Bonjour'});
  });

  it('leaves nothing once removed', () => {
    const store = new DeviceStore('notes');
    store.write('Bonjour');
    expect(store.remove().ok).to.equal(true);
    expect(localStorage).to.have.length(0);
    expect(store.write('Encore').ok).to.equal(true);
  });

  it('does not write over what it has not seen', () => {
    const [one, other] = [new DeviceStore('notes'), new DeviceStore('notes')];
    one.write('Un');
    expect(other.write('Deux')).to.deep.equal({ok: false, reason: 'changed'});
    expect(JSON.parse(localStorage.getItem(PLACE)!)).to.include({data: 'Un'});

    // Having looked, it may; and then the first one may not.
    other.read();
    expect(other.write('Deux').ok).to.equal(true);
    expect(one.write('Trois')).to.deep.equal({ok: false, reason: 'changed'});
    expect(one.overwrite('Trois').ok).to.equal(true);
    expect(one.write('Quatre').ok).to.equal(true);
  });

  it('does not bring back what another tab removed', () => {
    const store = new DeviceStore('notes');
    store.write('Un');
    localStorage.clear();
    expect(store.write('Deux')).to.deep.equal({ok: false, reason: 'changed'});
  });

  const foreign = [
    {name: 'no JSON', written: 'bonjour', reason: 'unreadable'},
    {name: 'somebody else’s', written: '{"text":"Bonjour"}', reason: 'unreadable'},
    {name: 'null', written: 'null', reason: 'unreadable'},
    {name: 'without a date', written: '{"schema":"coop-elements/device/1","data":1}', reason: 'unreadable'},
    {name: 'newer', written: '{"schema":"coop-elements/device/2","data":1}', reason: 'newer'},
  ];
  for (const {name, written, reason} of foreign)
    it(`does not read what is ${name}, and leaves it there`, () => {
      localStorage.setItem(PLACE, written);
      const store = new DeviceStore('notes');
      expect(store.read()).to.include({ok: false, reason});
      expect(store.write('Bonjour')).to.include({ok: false, reason: 'changed'});
      expect(localStorage.getItem(PLACE)).to.equal(written);
    });

  it('says that there is no room, and keeps what was there', () => {
    const store = new DeviceStore('notes');
    store.write('Bonjour');
    const outcome = store.write('x'.repeat(12_000_000));
    expect(outcome).to.include({ok: false, reason: 'full'});
    expect(store.write('Encore').ok).to.equal(true);
    failing('setItem', 'NS_ERROR_DOM_QUOTA_REACHED', () => expect(store.write('')).to.include({reason: 'full'}));
  });

  it('says that the browser denies it, at every turn', () => {
    const store = new DeviceStore('notes');
    failing('getItem', 'SecurityError', () => {
      expect(store.read()).to.include({ok: false, reason: 'denied'});
      expect(store.write('')).to.include({ok: false, reason: 'denied'});
    });
    failing('removeItem', 'SecurityError', () => expect(store.remove()).to.include({ok: false, reason: 'denied'}));
  });

  it('says so where reaching for the storage throws', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {...own, get: thrown('SecurityError')});
    try {
      expect(new DeviceStore('notes').read()).to.include({ok: false, reason: 'denied'});
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('hears of another tab that writes there, until told to stop', async () => {
    let heard = 0;
    const stop = new DeviceStore('notes').watch(() => heard++);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow!.localStorage;
    const written = async (act: () => void) => {
      const told = new Promise((resolve) => addEventListener('storage', resolve, {once: true}));
      act();
      await told;
    };
    await written(() => other.setItem(PLACE, 'x'));
    expect(heard).to.equal(1);
    await written(() => other.setItem('coop-elements:autre', 'x'));
    expect(heard).to.equal(1);
    await written(() => other.clear());
    expect(heard).to.equal(2);
    stop();
    await written(() => other.setItem(PLACE, 'y'));
    expect(heard).to.equal(2);
    frame.remove();
  });
});
