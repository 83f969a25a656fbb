import {expect, html, waitUntil} from '@open-wc/testing';
import {encodeAnswers, parseResponse, type Response} from '../../../src/core/index.js';
import {CoopGroup} from '../../../src/elements/group/coop-group.js';
import type {CoopChangeDetail, CoopErrorDetail, CoopSubmitEvent} from '../../../src/elements/shared/events.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {details, find, openFiles, press, ready, record, textOf} from '../support.js';
import {answersOf, codesOf, responsesOf, TWO_CAMPS} from './support.js';

const group = (template = html`<coop-group></coop-group>`) => ready(CoopGroup, template);
const six = answersOf(6, {...TWO_CAMPS, c1_1: [0, 1, 2, 3, 4, 2]});

async function add(host: CoopGroup, ...codes: string[]): Promise<void> {
  find<HTMLTextAreaElement>(host, '#codes').value = codes.join('\n');
  await press(host, 'add');
}

/** Of six people, two of whom answer the very same. */
async function revealed(template?: ReturnType<typeof html>): Promise<CoopGroup> {
  const host = await group(template);
  await add(host, ...new Set(codesOf(six)));
  await press(host, 'reveal');
  await waitUntil(() => host.response);
  await host.updateComplete;
  return host;
}

/** All that the shadow tree says, spaces aside. */
const said = (host: CoopGroup) => host.shadowRoot!.textContent.replace(/\s+/g, ' ');

/** Pressed where the focus is. */
const key = (host: CoopGroup, name: string) =>
  find(host, '#h-point').dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true}));

const isGuarded = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));

describe('<coop-group>', () => {
  describe('gathers', () => {
    it('codes, several at once, and says how many have answered', async () => {
      const host = await group();
      expect(said(host)).to.contain('Personne n’a encore répondu');
      await add(host, ...codesOf(six).slice(0, 2));
      expect(textOf(host, '.count')).to.equal('2 personnes ont répondu');
      expect(said(host)).to.contain('Il manque 1 réponse');
      await add(host, codesOf(six)[2]!);
      expect(textOf(host, '.count')).to.equal('3 personnes ont répondu');
    });

    it('and names each that cannot be read, with why, and leaves the rest standing', async () => {
      const host = await group();
      const [good] = codesOf(six);
      const wrong = `${good!.slice(0, -1)}${good!.endsWith('2') ? '3' : '2'}`;
      await add(host, good!, wrong, '1ABC', encodeAnswers(dialogies, {}).slice(0, 26));
      expect(textOf(host, '.count')).to.equal('1 personne a répondu');
      const unread = textOf(host, '.unread');
      expect(unread).to.contain(`« ${wrong} » : un caractère ne va pas`).and.to.contain('« 1ABC » : il y manque');
      expect(find<HTMLTextAreaElement>(host, '#codes').value, 'to be mended').to.contain('1ABC').and.not.contain(good);
    });

    it('asks whether the same answers are the same person’s', async () => {
      const host = await group();
      const [code] = codesOf(six);
      await add(host, code!);
      await add(host, code!.toLowerCase());
      expect(textOf(host, '#doubt')).to.contain('Est-ce la même personne');
      expect(textOf(host, '.count')).to.equal('1 personne a répondu');
      await press(host, 'doubt', 'same');
      expect(textOf(host, '.count')).to.equal('1 personne a répondu');
      await add(host, code!);
      await press(host, 'doubt', 'other');
      expect(textOf(host, '.count')).to.equal('2 personnes ont répondu');
    });

    it('files, of one answer or of many, and names those that are none', async () => {
      const host = await group();
      const [one, two, three] = responsesOf(six);
      openFiles(
        ...([host, 'input[name=files]'] as const),
        new File([JSON.stringify(one)], 'une.json'),
        new File([JSON.stringify([two, three])], 'deux.json'),
        new File(['{"a": 1}'], 'autre.json'),
      );
      await waitUntil(() => said(host).includes('autre.json'));
      expect(textOf(host, '.count')).to.equal('3 personnes ont répondu');
    });

    it('no outcome of another time as somebody’s answers: it goes beside this one', async () => {
      const outcome = (await revealed()).response!;
      const host = await group();
      host.responses = [outcome];
      await host.updateComplete;
      openFiles(host, 'input[name=files]', new File([JSON.stringify(outcome)], 'bilan.json'));
      await waitUntil(() => said(host).includes('C’est le bilan d’un groupe, et non une réponse'));
      expect(textOf(host, '.count')).to.equal('Personne n’a encore répondu');
      expect(host.earlier).to.deep.equal(outcome);
    });

    it('files that are dropped', async () => {
      const host = await group();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([JSON.stringify(responsesOf(six)[0])], 'une.json'));
      find(host, '.gather').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      await waitUntil(() => textOf(host, '.count') === '1 personne a répondu');
    });

    it('what the host has, beside what comes in', async () => {
      const host = await group(html`<coop-group .responses=${responsesOf(six.slice(0, 2))}></coop-group>`);
      await waitUntil(() => textOf(host, '.count') === '2 personnes ont répondu');
      await add(host, codesOf(six)[5]!);
      host.responses = responsesOf(six.slice(0, 3));
      await host.updateComplete;
      await waitUntil(() => textOf(host, '.count') === '4 personnes ont répondu');
      const errors = record('coop-error');
      host.responses = [{} as Response];
      await host.updateComplete;
      await waitUntil(() => errors.length > 0);
      expect(textOf(host, '.count')).to.equal('4 personnes ont répondu');
    });

    it('and takes one out, which can be undone', async () => {
      const host = await group();
      await add(host, ...codesOf(six).slice(0, 3));
      await press(host, 'remove', '1');
      expect(textOf(host, '.count')).to.equal('2 personnes ont répondu');
      await press(host, 'undo');
      expect(textOf(host, '.count')).to.equal('3 personnes ont répondu');
    });

    for (const join of ['javascript:alert(1)', 'https://['])
      it(`leads to no address that is no page: ${join}`, async () => {
        const errors = record('coop-error');
        const host = await group(html`<coop-group join=${join} group-code="val-2026"></coop-group>`);
        expect(find<HTMLAnchorElement>(host, '.address a').href).to.equal(
          `${location.origin}${location.pathname}${location.search}#coop-join=val-2026`,
        );
        const [told, ...others] = details<CoopErrorDetail>(errors);
        expect(others).to.deep.equal([]);
        expect(told!.message).to.contain('$.join').and.to.contain(join);
      });

    it('shows where one answers, as an address and a code to scan', async () => {
      const host = await group(html`<coop-group join="/grille.html" group-code="val-2026"></coop-group>`);
      await waitUntil(() => host.shadowRoot!.querySelector('.qr'));
      expect(find<HTMLAnchorElement>(host, '.address a').href).to.equal(
        `${location.origin}/grille.html#coop-join=val-2026`,
      );
    });

    it('the code of a link, which it takes out of the address', async () => {
      location.hash = `coop=${codesOf(six)[0]!}`;
      const host = await group();
      expect(textOf(host, '.count')).to.equal('1 personne a répondu');
      expect(location.hash).to.equal('');
      location.hash = `coop=${codesOf(six)[1]!}`;
      await waitUntil(() => textOf(host, '.count') === '2 personnes ont répondu');
    });

    it('asks before the page is left', async () => {
      const host = await group();
      expect(isGuarded()).to.equal(false);
      await add(host, codesOf(six)[0]!);
      expect(isGuarded()).to.equal(true);
      host.remove();
      expect(isGuarded()).to.equal(false);
    });
  });

  describe('before the reveal', () => {
    it('holds no answer in its tree, whatever came in', async () => {
      const host = await group();
      const before = host.shadowRoot!.innerHTML;
      expect(before).not.to.contain('On en parle');
      await add(host, ...codesOf(six).slice(0, 3));
      const others = await group();
      await add(others, ...codesOf(answersOf(3, {a1_1: [0, 1, 2], a1_2: [4, 4, 3]})));
      const plain = ({shadowRoot}: CoopGroup) =>
        shadowRoot!.innerHTML.replace(/<!--.*?-->|coop-join=\w+|d="[^"]*"|\d\d:\d\d/g, '');
      expect(plain(host)).to.equal(plain(others));
      expect(host.response).to.equal(null);
    });

    it('goes to no other step', async () => {
      const host = await group(html`<coop-group step="look"></coop-group>`);
      expect(find<HTMLButtonElement>(host, 'nav button[value=look]').disabled).to.equal(true);
      expect(find(host, '.gather')).to.be.an.instanceof(HTMLElement);
    });

    it('shows nothing of two but that they are two', async () => {
      const host = await group();
      await add(host, ...codesOf(six).slice(0, 2));
      expect(host.shadowRoot!.querySelector('button[name=reveal]')).to.equal(null);
      expect(textOf(host, '.count')).to.equal('2 personnes ont répondu');
    });

    it('refuses a bound under 2, and says so', async () => {
      const errors = record('coop-error');
      const host = await group(html`<coop-group .minGroup=${1}></coop-group>`);
      await host.updateComplete;
      expect(host.minGroup).to.equal(3);
      expect(details<CoopErrorDetail>(errors).at(-1)!.code).to.equal('out-of-range');
    });
  });

  describe('looks', () => {
    it('first at what parts the group, in dots over the words of the scale', async () => {
      const host = await revealed();
      expect(host.step).to.equal('look');
      expect(textOf(host, '#h-point')).to.contain(ptceText('a1_1'));
      const strip = [...host.shadowRoot!.querySelectorAll('.strip li')].map(
        (one) => one.querySelector('.dots')!.textContent.length,
      );
      expect(strip).to.deep.equal([3, 0, 0, 0, 3]);
      expect(said(host)).to.contain('Pour en parler');
    });

    it('then at what it sees alike, then at the whole, by the keys of a clicker', async () => {
      const host = await revealed();
      const points = Number(/Point \d+ sur (\d+)/.exec(said(host))![1]);
      for (let i = 1; i < points; i += 1) {
        key(host, 'PageDown');
        await host.updateComplete;
      }
      expect(textOf(host, '#h-point')).to.equal('L’ensemble');
      key(host, 'ArrowLeft');
      await host.updateComplete;
      expect(textOf(host, '#h-point')).to.equal('Ce que nous voyons de la même façon');
      expect(host.shadowRoot!.activeElement?.id).to.equal('h-point');
      const elsewhere = new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true, cancelable: true});
      document.body.dispatchEvent(elsewhere);
      expect(elsewhere.defaultPrevented, 'elsewhere it scrolls the page').to.equal(false);
    });

    it('draws the same tree of other members who answer as often the same', async () => {
      const trees = [];
      for (const order of [
        [0, 1, 2, 3, 4, 5],
        [5, 3, 1, 0, 2, 4],
      ]) {
        // Each statement's answers are dealt anew: nobody is the same person.
        const dealt = answersOf(
          6,
          Object.fromEntries(
            Object.entries(TWO_CAMPS).map(([id, values], i) => [id, i === 0 ? order.map((p) => values[p]!) : values]),
          ),
        );
        const host = await group(html`<coop-group .responses=${responsesOf(dealt)}></coop-group>`);
        await waitUntil(() => host.shadowRoot!.querySelector('button[name=reveal]'));
        await press(host, 'reveal');
        await waitUntil(() => host.response);
        host.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true));
        const tree = [];
        for (let point = 0; ; point += 1) {
          await host.updateComplete;
          tree.push(...[...host.shadowRoot!.querySelectorAll('h3, h4, .lead, .strip')].map((one) => one.outerHTML));
          const next = host.shadowRoot!.querySelector<HTMLButtonElement>(`button[name=point][value="${point + 1}"]`);
          if (!next) break;
          next.click();
        }
        trees.push(tree.map((one) => one.replace(/<!--.*?-->/g, '')));
      }
      expect(trees[0]).to.deep.equal(trees[1]);
      expect(trees[0]!.length).to.be.greaterThan(36);
    });

    it('shows a dialogy as ribbons, in the order of what they show', async () => {
      const {id} = dialogies.tree.flatMap((one) => ('children' in one ? one.children : [one]))[0]!;
      const pairs = [
        [9, 1],
        [1, 9],
        [9, 1],
        [5, 5],
      ];
      const told = responsesOf(
        pairs.map(([a, b]) => ({[id]: {a: a!, b: b!}})),
        dialogies,
      );
      const host = await group(html`<coop-group instrument="dialogies" .responses=${told}></coop-group>`);
      await waitUntil(() => host.shadowRoot!.querySelector('button[name=reveal]'));
      await press(host, 'reveal');
      await waitUntil(() => host.response);
      await host.updateComplete;
      const ribbons = [...host.shadowRoot!.querySelectorAll('.ribbons li')].map((one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(ribbons).to.have.length(3);
      expect(ribbons[2]).to.contain('9 sur 10').and.to.contain('(2 fois)');
    });

    it('by type of actor where all are large enough, and not where one could be worked out', async () => {
      const host = await group();
      const actor = find<HTMLSelectElement>(host, '#actor');
      const twelve = answersOf(12, {
        a1_1: [0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4],
        a1_2: [0, 1, 2, 3, 4, 0, 0, 1, 2, 3, 4, 0],
      });
      const codes = codesOf(twelve);
      const addAs = async (type: string, from: number, to: number) => {
        actor.value = type;
        await add(host, ...codes.slice(from, to));
        while (host.shadowRoot!.querySelector('button[name=doubt]')) await press(host, 'doubt', 'other');
      };
      await addAs('association', 0, 6);
      await addAs('authority', 6, 12);
      await press(host, 'reveal');
      await waitUntil(() => host.response);
      await host.updateComplete;
      expect(host.shadowRoot!.querySelectorAll('.parts .strip')).to.have.length(2);

      const small = await group();
      const smallActor = find<HTMLSelectElement>(small, '#actor');
      await add(small, ...codes.slice(0, 5));
      smallActor.value = 'company';
      await add(small, ...codes.slice(6, 8));
      await press(small, 'reveal');
      await waitUntil(() => small.response);
      await small.updateComplete;
      expect(small.shadowRoot!.querySelector('.parts')).to.equal(null);
    });

    it('has what comes after wait until it is enough', async () => {
      const host = await revealed();
      const before = host.response!.spread!.n;
      await press(host, 'step', 'gather');
      const late = codesOf(answersOf(3, {a2_1: [0, 1, 3]}));
      await add(host, late[0]!, late[1]!);
      expect(host.response!.spread!.n).to.equal(before);
      expect(said(host)).to.contain('2 réponses arrivées depuis attendent : il en manque 1');
      await press(host, 'step', 'keep');
      expect(textOf(host, '[part=late]')).to.contain('2 réponses arrivées depuis attendent');
      await press(host, 'step', 'gather');
      await add(host, late[2]!);
      expect(host.response!.spread!.n).to.equal(before + 3);
      expect(textOf(host, '.notice')).to.contain('3 réponses arrivées depuis sont entrées');
    });
  });

  describe('agrees', () => {
    it('on a position, that it stays in disagreement, notes and steps, all of which are in its outcome', async () => {
      const host = await revealed();
      const changes = record('coop-change');
      await press(host, 'step', 'agree');
      find<HTMLInputElement>(host, 'input[name=position][value="3"]').click();
      await host.updateComplete;
      const note = find<HTMLTextAreaElement>(host, '#note');
      note.value = 'Selon le lieu.';
      note.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await press(host, 'point', '1');
      find<HTMLInputElement>(host, 'input[name=position][value="disagreement"]').click();
      await host.updateComplete;
      const points = Number(/Point \d+ sur (\d+)/.exec(said(host))![1]);
      for (let i = 2; i < points; i += 1) await press(host, 'point', String(i));
      const [what, who, when] = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=next-step]')];
      for (const [field, value] of [
        [what, 'Se revoir'],
        [who, 'Le comité'],
        [when, 'En mars'],
      ] as const) {
        field!.value = value;
        field!.dispatchEvent(new InputEvent('input', {bubbles: true}));
      }
      const fieldOf = (part: string) => find<HTMLInputElement>(host, `input[data-step="1"][data-part=${part}]`);
      fieldOf('who').value = 'La menuiserie';
      fieldOf('who').dispatchEvent(new InputEvent('input', {bubbles: true}));
      await host.updateComplete;
      expect(said(host)).to.contain('Dites quoi : sans cela, ce pas ne sera pas gardé.');
      const outcome = parseResponse(JSON.parse(JSON.stringify(host.response)), ptce);
      expect(outcome.mode).to.equal('group');
      expect(outcome.answers).to.deep.equal({a1_1: 3});
      expect(outcome.comments).to.deep.equal({a1_1: 'Selon le lieu.'});
      expect(outcome.agreed!.items.a1_1).to.equal('position');
      expect(Object.values(outcome.agreed!.items)).to.deep.equal(['position', 'disagreement']);
      expect(outcome.agreed!.steps).to.deep.equal([{what: 'Se revoir', who: 'Le comité', when: 'En mars'}]);
      expect(details<CoopChangeDetail>(changes).at(-1)!.response.agreed!.steps).to.have.length(1);
    });
  });

  describe('keeps', () => {
    it('says that nobody has the outcome, and asks before leaving until a file was taken', async () => {
      const host = await revealed();
      await press(host, 'step', 'keep');
      await press(host, 'finish');
      expect(host.delivery).to.equal('alone');
      expect(textOf(host, '.outcome')).to.contain('personne d’autre n’a votre bilan');
      expect(isGuarded()).to.equal(true);
      await press(host, 'save');
      expect(isGuarded()).to.equal(true);
      await press(host, 'have-it');
      expect(isGuarded()).to.equal(false);
      expect(textOf(host, '.outcome')).to.contain('Vous avez gardé votre bilan');
    });

    it('says it is saved once the host has stored it, and a change begins another', async () => {
      const host = await revealed();
      host.addEventListener('coop-submit', (event) => event.waitUntil(Promise.resolve()), {once: true});
      const submits = record('coop-submit') as CoopSubmitEvent[];
      await press(host, 'step', 'keep');
      await press(host, 'finish');
      await waitUntil(() => host.delivery === 'stored');
      const {response} = submits[0]!.detail;
      expect(response.completedAt).to.be.a('string');
      await press(host, 'step', 'agree');
      find<HTMLInputElement>(host, 'input[name=position][value="0"]').click();
      await host.updateComplete;
      expect(host.delivery).to.equal('unfinished');
      expect(host.response!.replaces).to.equal(response.id);
      expect(host.response!.completedAt).to.equal(undefined);
    });

    it('is found again where one stopped, by autosave', async () => {
      const key = `group-${Math.random()}`;
      const first = await revealed(html`<coop-group autosave=${key}></coop-group>`);
      await waitUntil(() => !isGuarded());
      first.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const again = await group(html`<coop-group autosave=${key}></coop-group>`);
      await waitUntil(() => again.response);
      expect(again.response!.spread).to.deep.equal(first.response!.spread);
      await waitUntil(() => said(again).includes('Vous retrouvez la séance'));
      await press(again, 'step', 'gather');
      await press(again, 'erase');
      await waitUntil(() => textOf(again, '.count') === 'Personne n’a encore répondu');
    });

    it('tells what has moved since another time', async () => {
      const before = (await revealed()).response!;
      const host = await group(
        html`<coop-group
          .responses=${responsesOf(answersOf(6, {a1_1: [4, 4, 4, 4, 4, 4]}))}
          .earlier=${{...before, completedAt: '2025-11-20T10:00:00.000Z'}}
        ></coop-group>`,
      );
      await waitUntil(() => host.shadowRoot!.querySelector('button[name=reveal]'));
      await press(host, 'reveal');
      await waitUntil(() => host.response);
      await press(host, 'step', 'keep');
      await waitUntil(() => host.shadowRoot!.querySelector('.moved'));
      expect(textOf(host, '.moved')).to.contain('Ce qui a bougé depuis le 20 novembre 2025');
    });
  });

  it('is accessible at each step', async () => {
    const host = await group();
    await expect(host).to.be.accessible();
    await add(host, ...codesOf(six).slice(0, 3), '1ABC');
    await expect(host).to.be.accessible();
    const shown = await revealed();
    for (const step of ['look', 'agree', 'keep']) {
      await press(shown, 'step', step);
      await expect(shown).to.be.accessible();
    }
  });
});

function ptceText(id: string): string {
  const items = ptce.tree.flatMap(function leaves(node): {id: string; text?: string}[] {
    return 'children' in node ? node.children.flatMap(leaves) : [node];
  });
  return items.find((item) => item.id === id)!.text!;
}
