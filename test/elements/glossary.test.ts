/** The words of cooperation, where they are used: in what asks, in a report, in a journey. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {html as draw} from 'lit';
import {createResponse} from '../../src/core/response.js';
import '../../src/elements/grid/coop-grid.js';
import '../../src/elements/journey/coop-journey.js';
import '../../src/elements/principles/coop-principles.js';
import '../../src/elements/project/coop-project.js';
import '../../src/elements/report/coop-report.js';
import {glossary} from '../../src/instruments/glossary/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {sendKeys} from '@web/test-runner-commands';

type Host = HTMLElement & {updateComplete: Promise<unknown>};

async function shown(template: unknown): Promise<Host> {
  const host = await fixture<Host>(template as ReturnType<typeof html>);
  await host.updateComplete;
  await waitUntil(() => host.shadowRoot!.querySelector('.words'));
  return host;
}

const terms = (details: Element) => [...details.querySelectorAll(':scope > div > dl dt')].map((one) => one.textContent);

/** Opens the words next to what a text is in, as one does. */
async function open(host: Host, around: string): Promise<HTMLDetailsElement> {
  const all = [...host.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.words')];
  const details = all.find((one) => one.parentElement!.textContent.includes(around))!;
  details.querySelector('summary')!.click();
  await waitUntil(() => details.querySelector('dt'));
  return details;
}

describe('the words of cooperation', () => {
  it('are explained where a section uses them, then all others', async () => {
    const host = await shown(html`<coop-grid></coop-grid>`);
    expect(host.shadowRoot!.querySelector('.words dt'), 'nothing is brought before').to.equal(null);
    const details = await open(host, 'Faire alliance');
    expect(terms(details)).to.include('Alliance').and.not.to.include('SCIC');
    const others = details.querySelectorAll(':scope details dt');
    expect(terms(details).length + others.length).to.equal(Object.keys(glossary).length);
    expect(details.querySelector('dd')!.textContent).to.equal(glossary['territoire']!.text);
  });

  it('are folded where a section uses none of them', async () => {
    const host = await shown(html`<coop-grid></coop-grid>`);
    const details = await open(host, 'Le projet fait vivre des emplois de qualité');
    expect(terms(details)).to.deep.equal([]);
    expect(details.querySelector(':scope details')!.hasAttribute('open')).to.equal(false);
  });

  it('open by keyboard, and none is met that is not there', async () => {
    const host = await shown(html`<coop-principles></coop-principles>`);
    const details = host.shadowRoot!.querySelector<HTMLDetailsElement>('.words')!;
    details.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => details.querySelector('dt'));
    await expect(host).to.be.accessible();
  });

  it('are found in the plural, and by their initials: in the sheet', async () => {
    const host = await shown(html`<coop-project></coop-project>`);
    expect(terms(await open(host, 'Pour un dossier'))).to.include.members(['SCIC', 'CAE', 'LEADER', 'PTCE']);
    expect(terms(await open(host, 'Votre projet'))).to.include('Communs');
  });

  it('stand in a report and in a journey', async () => {
    const response = {...createResponse(ptce, 'fr', 'self'), answers: {a1_1: 2, a1_2: 2}};
    const report = await shown(html`<coop-report .response=${response}></coop-report>`);
    expect(terms(await open(report, ''))).to.include.members(['PTCE', 'PETR', 'Coopération territoriale']);
    const journey = await shown(html`<coop-journey></coop-journey>`);
    expect(terms(await open(journey, 'Éprouver sa maturité'))).to.include('Maturité coopérative');
  });

  it('are found in the forms that a text has of them, and in no other word', async () => {
    const {renderGlossary} = await import('../../src/elements/shared/glossary.js');
    const used = async (text: string, tag = 'fr') => {
      const words = renderGlossary(draw, text, tag, {words: '', all: '', failed: () => ''});
      const place = await fixture(html`<div>${words}</div>`);
      return [...place.querySelectorAll(':scope > dl dt')].map((one) => one.textContent);
    };
    expect(await used('Qui saurait coopérer voit les signaux faibles et mutualise en commun.')).to.deep.equal([
      'Coopération',
      'Signal faible',
    ]);
    expect(await used('Des dialogies, deux tiers-lieux, des communs.')).to.deep.equal([
      'Communs',
      'Dialogie',
      'Tiers-lieu',
    ]);
    expect(await used('Every leader cooperates; the LEADER group.', 'en')).to.include('LEADER');
    expect(await used('Every leader stays.', 'en')).to.deep.equal([]);
  });

  it('follow the language of the page while they are open', async () => {
    const host = await shown(html`<coop-grid lang="fr"></coop-grid>`);
    const details = await open(host, 'Faire alliance');
    host.lang = 'en';
    await waitUntil(() => details.querySelector('dl')?.lang === 'en');
  });

  it('are in English on an English page', async () => {
    const host = await shown(html`<coop-grid lang="en"></coop-grid>`);
    await waitUntil(() => host.shadowRoot!.querySelector('.words summary')!.textContent === 'The words of cooperation');
    const details = await open(host, 'alliance');
    expect(details.querySelector('dl')!.lang).to.equal('en');
    expect(terms(details)).to.include.members(['Alliance', 'Local area (territoire)']);
  });
});
