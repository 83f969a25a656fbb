import {expect, html, waitUntil} from '@open-wc/testing';
import {aggregate, createOutcome, interpretGroup, type Response} from '../../../src/core/index.js';
import {itemsOf, nameOf} from '../../../src/core/tree.js';
import {CoopReport} from '../../../src/elements/report/coop-report.js';
import {answersOf, responsesOf, TWO_CAMPS} from '../group/support.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {registerLocale} from '../../../src/elements/shared/locale.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {pseudoLocale} from '../../../stories/support/pseudo-locale.js';
import {find, openFiles, ready, record, textOf} from '../support.js';

const six = responsesOf(answersOf(6, TWO_CAMPS));
const said = (host: CoopReport) => host.shadowRoot!.textContent.replace(/\s+/g, ' ');

async function report(group: readonly Response[], more: Partial<CoopReport> = {}): Promise<CoopReport> {
  const host = await ready(CoopReport, html`<coop-report .group=${group}></coop-report>`);
  Object.assign(host, more);
  await host.updateComplete;
  return host;
}

describe('<coop-report> of a group', () => {
  it('is about the group: where it parts first, then where it meets, and nobody’s own scores', async () => {
    const host = await report(six);
    await waitUntil(() => host.shadowRoot!.querySelector('[part=splits]'));
    expect(said(host)).to.contain('6 personnes ont répondu');
    const titles = [...host.shadowRoot!.querySelectorAll('h3')].map((one) => one.textContent.trim());
    expect(titles.slice(1, 3)).to.deep.equal([
      'Ce que nous voyons différemment',
      'Ce que nous voyons de la même façon',
    ]);
    expect(textOf(host, '.direction')).to.contain('Deux camps');
    expect(host.result).to.equal(null);
    expect(host.shadowRoot!.querySelector('button[name=save]')).to.equal(null);
    await expect(host).to.be.accessible();
  });

  it('has a strip for every statement, and its radar offers no members', async () => {
    const host = await report(six);
    await waitUntil(() => host.shadowRoot!.querySelector('.statements'));
    expect(host.shadowRoot!.querySelectorAll('.statements .strip')).to.have.length(36);
    const radar = find<HTMLElement & {updateComplete: Promise<unknown>}>(host, 'coop-radar');
    await radar.updateComplete;
    await waitUntil(() => radar.shadowRoot!.querySelector('[part=picture]'));
    expect(radar.shadowRoot!.querySelector('input[name=members]')).to.equal(null);
  });

  it('tells nothing of two but that they are two', async () => {
    const host = await report(six.slice(0, 2));
    await waitUntil(() => said(host).includes('2 personnes ont répondu'));
    expect(host.shadowRoot!.querySelector('.strip, coop-radar, [part=splits]')).to.equal(null);
  });

  it('gives way to one’s own response, once there is one, and comes back', async () => {
    const host = await report(six);
    await waitUntil(() => host.shadowRoot!.querySelector('.group'));
    host.response = six[0]!;
    await host.updateComplete;
    await waitUntil(() => host.result);
    expect(host.shadowRoot!.querySelector('.group')).to.equal(null);
    expect(said(host)).to.contain('à côté des réponses de 6 personnes');
    host.response = null;
    await waitUntil(() => host.shadowRoot!.querySelector('.group'));
    host.group = null;
    await host.updateComplete;
    expect(said(host)).to.contain('Le rapport s’écrira au fil des réponses.');
  });

  it('is in the language of the page', async () => {
    const host = await ready(CoopReport, html`<coop-report lang="en" .group=${six}></coop-report>`);
    await waitUntil(() => said(host).includes('What we see differently'));
    expect(said(host)).to.contain('6 people have answered');
  });

  it('is told in a language of the host’s, whole', async () => {
    registerLocale('en-x-group', pseudoLocale);
    const host = await ready(CoopReport, html`<coop-report lang="en-x-group" .group=${six}></coop-report>`);
    await waitUntil(() => host.shadowRoot!.querySelector('[part=splits] article'));
    const own = interpretGroup(ptce, aggregate(ptce, six), pseudoLocale.groupWords);
    expect(textOf(host, '[part=splits] article p').slice(0, 9)).to.equal(own.splits[0]!.text.slice(0, 9));
  });

  describe('beside another time', () => {
    const completedAt = '2025-11-20T10:00:00.000Z';
    const before = createOutcome(ptce, aggregate(ptce, responsesOf(answersOf(6, {a1_1: [4, 4, 4, 4, 4, 4]}))), {
      ...{positions: {}, locale: 'fr', completedAt},
    });
    const moved = (host: CoopReport) => [...host.shadowRoot!.querySelectorAll('[part=moves] li')].map(textIn);

    it('names what has moved, and nothing else', async () => {
      const host = await report(six, {earlier: before});
      await waitUntil(() => host.shadowRoot!.querySelector('[part=moves]'));
      expect(textOf(host, '[part=moves] h3')).to.equal('Ce qui a bougé depuis le 20 novembre 2025');
      expect(moved(host)).to.deep.equal([
        'Rassembler des acteurs différents 63 la dernière fois, 50 aujourd’hui',
        'Faire alliance 50 la dernière fois, 44 aujourd’hui',
      ]);
    });

    it('opens the outcome that somebody has kept, and goes back', async () => {
      const host = await report(six);
      await waitUntil(() => host.shadowRoot!.querySelector('[name=earlier]'));
      openFiles(host, '[name=earlier]', new File([JSON.stringify(before)], 'bilan.json'));
      await waitUntil(() => moved(host).length === 2);
      find(host, '[name=close-earlier]').click();
      await waitUntil(() => !host.shadowRoot!.querySelector('[part=moves]'));
    });

    it('takes no single person’s response for it', async () => {
      const host = await report(six);
      await waitUntil(() => host.shadowRoot!.querySelector('[name=earlier]'));
      openFiles(host, '[name=earlier]', new File([JSON.stringify(six[0])], 'reponses.json'));
      await waitUntil(() => textOf(host, '.tools [role=status]').startsWith('Ce fichier ne contient pas'));
      expect(host.earlier).to.equal(null);
    });

    it('keeps what a host has set while a response is on its way, and compares no two kinds', async () => {
      const errors = record('coop-error');
      const host = await report(six, {earlier: six[1]!});
      await waitUntil(() => host.shadowRoot!.querySelector('.group'));
      expect(host.shadowRoot!.querySelector('[part=moves]')).to.equal(null);
      host.response = six[0]!;
      await waitUntil(() => host.shadowRoot!.querySelector('[part=moves]'));
      host.earlier = before;
      await waitUntil(() => !host.shadowRoot!.querySelector('[part=moves]'));
      host.response = null;
      await waitUntil(() => moved(host).length === 2);
      expect([host.earlier, errors.length]).to.deep.equal([before, 0]);
    });

    it('compares the outcome of a group with its earlier one, where it is told as a response', async () => {
      const outcome = (value: number) =>
        createOutcome(ptce, aggregate(ptce, six), {...{positions: {a1_1: value}, locale: 'fr', completedAt}});
      const host = await report([], {group: null, response: outcome(4), earlier: outcome(1)});
      await waitUntil(() => host.shadowRoot!.querySelector('[part=moves]'));
    });

    it('leaves the file with the group it was opened beside', async () => {
      const host = await report(six);
      await waitUntil(() => host.shadowRoot!.querySelector('[name=earlier]'));
      openFiles(host, '[name=earlier]', new File([JSON.stringify(before)], 'bilan.json'));
      await waitUntil(() => moved(host).length === 2);
      host.group = six.map((response) => ({...response, group: 'AUTRE'}));
      await waitUntil(() => !host.shadowRoot!.querySelector('[part=moves]'));
      expect(host.earlier).to.equal(null);
    });

    it('offers none below `min-group`', async () => {
      const host = await report(six.slice(0, 2));
      await waitUntil(() => said(host).includes('2 personnes ont répondu'));
      expect(host.shadowRoot!.querySelector('[name=earlier]')).to.equal(null);
    });

    it('says that nothing can be compared, rather than that nothing has moved', async () => {
      const outcome = {...before, spread: {n: 6, items: {}, nodes: {}}};
      const host = await report(six, {earlier: outcome});
      await waitUntil(() => textOf(host, '[part=moves] p').startsWith('Rien ne se compare'));
      host.earlier = createOutcome(ptce, aggregate(ptce, six), {positions: {}, locale: 'fr', completedAt});
      await waitUntil(() => textOf(host, '[part=moves] p') === 'Le milieu du groupe n’a bougé nulle part.');
    });

    it('names the dialogies that have moved', async () => {
      const [first, second] = itemsOf(dialogies.tree);
      const pairs = (a: number) =>
        Array.from({length: 4}, () => ({[first!.id]: {a, b: 4}, [second!.id]: {a: 6, b: 6}}));
      const outcome = createOutcome(dialogies, aggregate(dialogies, responsesOf(pairs(1), dialogies)), {
        ...{positions: {}, locale: 'fr', completedAt},
      });
      const host = await report(responsesOf(pairs(9), dialogies), {earlier: outcome});
      await waitUntil(() => moved(host).length > 0);
      expect(moved(host)).to.deep.equal([`${nameOf(first!)} vers 20 la dernière fois, vers 60 aujourd’hui`]);
    });
  });
});

function textIn(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
