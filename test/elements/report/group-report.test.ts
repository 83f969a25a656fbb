import {expect, html, waitUntil} from '@open-wc/testing';
import type {Response} from '../../../src/core/index.js';
import {CoopReport} from '../../../src/elements/report/coop-report.js';
import {answersOf, responsesOf, TWO_CAMPS} from '../group/support.js';
import {find, ready, textOf} from '../support.js';

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
});
