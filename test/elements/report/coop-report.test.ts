import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {MAX_BYTES} from '../../../src/core/bounds.js';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {createOutcome} from '../../../src/core/group/create-outcome.js';
import {createResponse} from '../../../src/core/response.js';
import type {Answers, Guide, Instrument, Mode, Response} from '../../../src/core/schema.js';
import {itemsOf} from '../../../src/core/tree.js';
import '../../../src/elements/grid/coop-grid.js';
import type {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import {CoopPrinciples} from '../../../src/elements/principles/coop-principles.js';
import type {CoopRadar} from '../../../src/elements/radar/coop-radar.js';
import {CoopReport} from '../../../src/elements/report/coop-report.js';
import type {CoopErrorDetail} from '../../../src/elements/shared/events.js';
import {registerLocale} from '../../../src/elements/shared/locale.js';
import {guide as dialogiesGuide} from '../../../src/instruments/dialogies/guide.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {guide as ptceGuide} from '../../../src/instruments/ptce/guide.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {pseudoLocale} from '../../../stories/support/pseudo-locale.js';
import {ariaSnapshot, emulateMedia, needs} from '../../support/page.js';
import {answer, details, find, openFiles, ready, record} from '../support.js';

/** The same rating for every item whose id starts so; what is not named is not answered. */
const rated = (ratings: Readonly<Record<string, number | 'na'>>, instrument: Instrument = ptce): Answers =>
  Object.fromEntries(
    Object.entries(ratings).flatMap(([start, rating]) =>
      itemsOf(instrument.tree).flatMap(({id}) => (id.startsWith(start) ? [[id, rating]] : [])),
    ),
  );

const respond = (answers: Answers, more: Partial<Response> = {}, instrument: Instrument = ptce): Response => ({
  ...createResponse(instrument, 'fr', 'self'),
  ...{startedAt: '2026-03-12T09:04:11.000Z', completedAt: '2026-03-12T09:19:52.000Z', answers},
  ...more,
});

/** Axes at 100, 75, 25; 50, 0, 75; 50, 75, 25: objectives at 66.7, 41.7 and 50; 52.8 overall. */
const mixed = rated({a1: 4, a2: 3, a3: 1, b1: 2, b2: 0, b3: 3, c1: 2, c2: 3, c3: 1});

type Given = {[key in keyof CoopReport]?: unknown};

async function reportOf(given: Given, template = html`<coop-report></coop-report>`): Promise<CoopReport> {
  const host = await ready(CoopReport, template);
  Object.assign(host, given);
  await host.updateComplete;
  return host;
}

/** What a row of the table says at once, without how its score was made. */
function standingIn(row: Element): string {
  const cell = row.querySelector('td')!.cloneNode(true) as Element;
  cell.querySelector('details')!.remove();
  return cell.textContent.replace(/\s+/g, ' ').trim();
}

const said = (host: CoopReport, selector: string) => find(host, selector).textContent.replace(/\s+/g, ' ').trim();
const all = (host: CoopReport, selector: string) =>
  [...host.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const has = (host: CoopReport, part: string) => host.shadowRoot!.querySelector(`[part="${part}"]`) !== null;

/** What is heard from an element from now on. */
function errorsOf(host: CoopReport): CoopErrorDetail[] {
  const errors: CoopErrorDetail[] = [];
  host.addEventListener('coop-error', ({detail}) => errors.push(detail));
  return errors;
}

/** What the page would hand over as a file, when that button is pressed. */
async function fileOf(host: CoopReport, type: string): Promise<{name: string; text: string}> {
  let handed: {name: string; blob: Promise<Blob>} | undefined;
  const create = document.createElement.bind(document);
  document.createElement = (tag: string) => {
    const element = create(tag);
    element.addEventListener('click', (event) => {
      event.preventDefault();
      const {download, href} = element as HTMLAnchorElement;
      handed = {name: download, blob: fetch(href).then((answer) => answer.blob())};
    });
    return element;
  };
  try {
    find(host, `button[name="save"][value="${type}"]`).click();
  } finally {
    document.createElement = create;
  }
  const blob = await handed!.blob;
  // `text()` would take the byte order mark away.
  return {name: handed!.name, text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(await blob.arrayBuffer())};
}

describe('coop-report', () => {
  describe('a response', () => {
    it('is told in order: where it stands, strengths, where to grow, in detail, and where it comes from', async () => {
      const host = await reportOf({response: respond(mixed)});
      expect(all(host, 'h2, h3')).to.deep.equal([
        'Grille de coopération territoriale',
        ...['Où en est la coopération', 'Points d’appui', 'Ce qui peut grandir', 'Qui peut vous aider'],
        ...['Le détail', 'Les réponses'],
        'D’où vient ce questionnaire',
      ]);
      expect(said(host, '.eyebrow')).to.equal('Autodiagnostic · 12 mars 2026');
      expect(said(host, '.lead')).to.equal(
        'Dans l’ensemble : Structurée. La coopération s’est organisée : elle s’appuie sur des pratiques partagées.',
      );
      expect(said(host, '[part="overview"] .lead + p')).to.equal('53 sur 100');
      expect(all(host, '.strengths li')).to.deep.equal([
        'Rassembler des acteurs différents Mature · 100 sur 100',
        'Décider ensemble Mature · 75 sur 100',
        'Valoriser les ressources locales Mature · 75 sur 100',
      ]);
      expect(all(host, '[part="priorities"] h4')).to.deep.equal([
        ...['Mutualiser en confiance', 'Faire alliance', 'Évaluer et transmettre'],
      ]);
      expect(said(host, '[part="priorities"] .question')).to.equal(
        'De quoi auriez-vous besoin entre vous pour mettre davantage en commun ?',
      );
      expect(all(host, '.steps li')).to.have.length(6);
      expect(all(host, '.resources a')).to.contain('Le RAMEAU');
      expect(said(host, '[part="provenance"]')).to.contain('CC BY 4.0').and.to.contain('2.0.0');
      expect(host.result!.total.score).to.be.closeTo(52.8, 0.05);
      expect(host.questionnaire!.id).to.equal('ptce');
    });

    it('has every score in a table, that says on demand how it was made', async () => {
      const host = await reportOf({response: respond({...mixed, a1_1: 'na', a1_2: 2})});
      const rows = [...host.shadowRoot!.querySelectorAll('[part="details"] tbody tr')];
      expect(rows).to.have.length(13);
      const [objective, axis] = rows;
      expect(objective!.querySelector('th')!.textContent).to.contain('Coopérer entre acteurs');
      // 50, 100 and 100 of three: 83.3; then 83.3, 75 and 25: 61.1.
      expect(standingIn(axis!)).to.equal('Mature 83 sur 100');
      expect(objective!.querySelector('td')!.textContent).to.contain('61 sur 100');
      const explanation = axis!.querySelector('details')!;
      expect(axis!.checkVisibility(), 'folded at first').to.equal(false);
      const opener = find(host, '[value=details]');
      opener.click();
      await host.updateComplete;
      expect([axis!.checkVisibility(), opener.ariaExpanded]).to.deep.equal([true, 'true']);
      expect(explanation.open).to.equal(false);
      expect(explanation.querySelector('p')!.checkVisibility()).to.equal(false);
      explanation.querySelector('summary')!.click();
      expect(explanation.open).to.equal(true);
      const terms = [...explanation.querySelectorAll('dd')].map((term) => term.textContent.trim());
      expect(terms).to.deep.equal([
        'sans objet',
        'On commence · 50 sur 100',
        'On le transmet · 100 sur 100',
        'On le transmet · 100 sur 100',
      ]);
      expect(explanation.querySelector('p')!.textContent).to.equal('C’est la moyenne de ce qui a un score.');
    });

    it('of dialogies speaks of both logics, and explains a vitality', async () => {
      const answers: Answers = {
        savoir: {a: 9, b: 4},
        parole: {a: 8, b: 8},
        boussole: {a: 3, b: 3},
        changement: {a: 6, b: 0},
      };
      const six = ['fruits', 'voix', 'conduite', 'cadre', 'horizon', 'frontiere'].map((id) => [id, {a: 5, b: 5}]);
      const host = await reportOf({
        response: respond({...answers, ...(Object.fromEntries(six) as Answers)}, {}, dialogies),
      });
      expect(said(host, '.lead')).to.equal('Les deux logiques vivent dans 8 des 10 dialogies complétées.');
      expect(all(host, '[part="priorities"] h4')).to.include('Se transformer et transformer');
      expect(said(host, '[part="priorities"]')).to.contain('une seule vit : « Transformation personnelle »');
      expect(host.shadowRoot!.textContent, 'nobody marks dialogies').not.to.contain('sur 100');
      const row = [...host.shadowRoot!.querySelectorAll('tbody tr')].find((one) =>
        one.querySelector('th')!.textContent.trim().startsWith('Transmettre et apprendre'),
      )!;
      expect([...row.querySelectorAll('dt, dd')].map((one) => one.textContent.trim())).to.deep.equal([
        ...['Transmettre', '9 sur 10', 'Apprendre', '4 sur 10'],
      ]);
      expect(row.querySelector('td')!.textContent)
        .to.contain('6 sur 10')
        .and.to.contain('« Transmettre » prend plus de place');
      expect(row.querySelector('details p')!.textContent).to.contain('tant que l’une ne vit pas');
    });

    it('of dialogies that do not apply, or are half answered, says so', async () => {
      const answers: Answers = {savoir: 'na', parole: {a: 4}};
      const host = await reportOf({response: respond(answers, {}, dialogies)});
      const cellOf = (title: string) =>
        standingIn(
          [...host.shadowRoot!.querySelectorAll('tbody tr')].find((row) =>
            row.querySelector('th')!.textContent.trim().startsWith(title),
          )!,
        );
      expect(cellOf('Transmettre et apprendre')).to.equal('sans objet');
      expect(cellOf('S’exprimer et représenter')).to.equal('pas encore de score');
      expect(cellOf('Je')).to.match(/^pas encore de score\s+0 sur 3 réponses$/);
    });

    it('half answered, names nothing without a score', async () => {
      const host = await reportOf({response: respond(rated({a1: 4, a2: 1, a3_1: 0}))});
      expect(said(host, '.lead')).to.equal('Il manque encore des réponses pour situer l’ensemble.');
      expect(all(host, '.strengths b')).to.deep.equal(['Rassembler des acteurs différents']);
      expect(all(host, '[part="priorities"] h4')).to.deep.equal(['Décider ensemble']);
      expect(all(host, '[part="details"] td').filter((cell) => cell.startsWith('pas encore de score'))).to.have.length(
        10,
      );
    });

    it('all « sans objet », says so and scores nothing', async () => {
      const host = await reportOf({response: respond(rated({a: 'na', b: 'na', c: 'na'}))});
      expect(said(host, '.lead')).to.equal(
        'Toutes les réponses sont « Sans objet » : il n’y a pas de résultat à montrer.',
      );
      expect([has(host, 'strengths'), has(host, 'priorities')]).to.deep.equal([false, false]);
      expect(said(host, '[part="details"]'))
        .to.contain('Rien ne s’applique ici.')
        .and.not.to.match(/\d sur 100/);
    });

    it('of an instrument of one’s own has general advice, and sends to nobody', async () => {
      const own: Instrument = {...ptce, id: 'own', title: 'À nous', levels: [], tree: ptce.tree.slice(0, 1)};
      const host = await reportOf({instrument: own, response: respond(rated({a1: 4, a2: 1}, own), {}, own)});
      expect(said(host, '[part="priorities"]')).to.contain(
        '« Décider ensemble » : qu’est-ce qui aiderait votre groupe à avancer d’un pas ?',
      );
      expect(host.shadowRoot!.querySelector('.resources')).to.equal(null);
      expect(said(host, '.lead')).to.equal('Dans l’ensemble : 63 sur 100.');
    });

    it('has its comments, in the order of the questionnaire, lines kept', async () => {
      const comments = {b1_1: 'Un diagnostic.', a1_1: 'Deux Scop,\nune régie.'};
      const {a1_2: _, ...answers} = mixed;
      const host = await reportOf({response: respond(answers, {comments})});
      const shown = () =>
        [...host.shadowRoot!.querySelectorAll('[part="answers"] dd')].filter((one) => one.checkVisibility());
      expect(shown().map((one) => one.textContent.trim().replace(/\s+/g, ' '))).to.deep.equal([
        'On le transmet Deux Scop, une régie.',
        'On commence Un diagnostic.',
      ]);
      expect(getComputedStyle(find(host, '[part="answers"] .text')).whiteSpace).to.contain('pre-line');
      find(host, '[value=answers]').click();
      await host.updateComplete;
      expect(shown(), 'all answers, once opened').to.have.length(36);
      expect(all(host, '[part="answers"] b')).to.include.members(['pas de réponse', 'Rien encore']);
    });

    it('opens with what the project is, and bears its name; the rest of the sheet is for a file', async () => {
      const project: Answers = {
        ...{nom: 'La Fabrique du Val', presentation: 'Une conserverie.\nPartagée.', defis: ['emploi', 'culture']},
        ...{
          porteur: 'La Fabrique du Val',
          statut: 'scic',
          finalites: ['robustesse', 'bien_vivre'],
          inconnu: 'rien',
          portee: 'ailleurs',
          commune: 3,
        },
      };
      const host = await reportOf({response: respond(mixed, {project})});
      await waitUntil(() => has(host, 'project'));
      expect(said(host, 'h2')).to.equal('La Fabrique du Val');
      expect(said(host, '[part="title"]')).to.contain('Grille de coopération territoriale');
      expect(said(host, '[part="project"] .lead')).to.equal('Une conserverie. Partagée.');
      expect(all(host, '[part="project"] h4')).to.deep.equal(['Les défis auxquels il répond']);
      expect(said(host, '[part="project"] h4 + p')).to.equal('Emploi, Culture');
      expect(all(host, '[part="sheet"] dt')).to.deep.equal([
        'Quelle structure porte le projet ?',
        'Quelle est la forme juridique de cette structure ?',
        'Que vise le projet ?',
      ]);
      expect(all(host, '[part="sheet"] dd')).to.deep.equal([
        'La Fabrique du Val',
        'SCIC (société coopérative d’intérêt collectif)',
        'Rendre l’action plus robuste, Contribuer au bien-vivre',
      ]);
      expect(find(host, '[part="sheet"] dl').checkVisibility(), 'folded at first').to.equal(false);
      host.heading = 'Rapport 2026';
      await host.updateComplete;
      expect(said(host, 'h2')).to.equal('Rapport 2026');
      expect(all(host, '[part="sheet"] dt')[0], 'the name is no title any more').to.equal(
        'Comment s’appelle le projet ?',
      );
    });

    it('marks what is not to be published, which is all that nobody allowed', async () => {
      const marksOf = async (answers: Answers) => {
        const project = {presentation: 'Une conserverie.', statut: 'scic', ...answers};
        const host = await reportOf({response: respond(mixed, {project})});
        await waitUntil(() => has(host, 'project'));
        return all(host, '.private');
      };
      const mark = 'À ne pas publier sans accord';
      expect(await marksOf({})).to.deep.equal([mark, mark]);
      expect(await marksOf({publication: 'non'})).to.deep.equal([mark, mark]);
      expect(await marksOf({publication: 'oui'})).to.deep.equal([]);
    });

    it('ends on who helps, by name: what each offers, and whom to ask', async () => {
      const host = await reportOf({response: respond(mixed)});
      expect(all(host, '[part="supports"] h4')).to.deep.equal(
        Object.values(ptceGuide.supports!).map(({title}) => title),
      );
      for (const {offers, resources} of Object.values(ptceGuide.supports!)) {
        for (const offer of offers) expect(said(host, '[part="supports"]')).to.contain(offer);
        for (const one of resources)
          expect(said(host, '[part="supports"]')).to.contain(ptceGuide.resources[one]!.title);
      }
    });

    it('of dialogies shows each as a ribbon with both names, and what the levels do to one another', async () => {
      const answers: Answers = {
        savoir: {a: 9, b: 4},
        fruits: {a: 1, b: 1},
        horizon: {a: 8, b: 8},
        regard: {a: 6, b: 0},
      };
      const project = {type: 'association'};
      const host = await reportOf({response: respond(answers, {project}, dialogies)});
      expect(all(host, '[part="dialogies"] h4')).to.deep.equal(['Je', 'Nous', 'Dans']);
      expect(all(host, '.dialogies li')).to.deep.equal([
        'Transmettre et apprendre Transmettre Apprendre « Transmettre » prend plus de place',
        'Réaliser et grandir Œuvre Épanouissement les deux sommeillent',
        'Viser un but et cheminer Projet Processus les deux vivent',
        'Voir et pressentir Visible Invisible une seule vit : « Visible »',
      ]);
      expect(host.shadowRoot!.querySelectorAll('.dialogies svg')).to.have.length(4);
      // Je has 60, Nous 10, Dans 40: Je and Nous lie furthest apart.
      expect(all(host, '[part="pairs"] h4')).to.deep.equal([
        ...['Je et Nous', 'Nous et Dans', 'Je et Dans', 'S’exprimer et représenter'],
      ]);
      expect(all(host, '[part="pairs"] .question')).to.deep.equal([
        ...dialogiesGuide.between!.map(({question}) => question.replace(/\s+/g, ' ')),
        'Comment faites-vous entendre à la fois votre voix et celle de votre structure ?',
      ]);
      const own = await reportOf({response: respond(answers, {}, dialogies)});
      expect(all(own, '[part="pairs"] h4'), 'of no organisation').to.have.length(3);
      expect(all(await reportOf({response: respond(mixed)}), '[part="dialogies"]')).to.deep.equal([]);
    });

    it('given before the element is attached, or with its `src`, does the same', async () => {
      const early = new CoopReport();
      early.response = respond(mixed);
      (await fixture(html`<div></div>`)).append(early);
      await early.updateComplete;
      expect(said(early, '.lead + p')).to.contain('53 sur 100');

      const own: Instrument = {...ptce, id: 'by_src', title: 'D’ailleurs'};
      const src = `data:application/json,${encodeURIComponent(JSON.stringify(own))}`;
      const host = await reportOf({response: respond(mixed, {}, own)}, html`<coop-report src=${src}></coop-report>`);
      expect(said(host, 'h2')).to.equal('D’ailleurs');
    });

    it('taken off the page and put back, is told the same', async () => {
      const host = await reportOf({response: respond(mixed)});
      const {parentElement} = host;
      const before = all(host, 'h2, h3, h4');
      host.remove();
      host.heading = 'Ailleurs';
      parentElement!.append(host);
      await host.updateComplete;
      expect(all(host, 'h2, h3, h4')).to.deep.equal(['Ailleurs', ...before.slice(1)]);
    });

    it('set to null, is told no more', async () => {
      const host = await reportOf({response: respond(mixed)});
      host.response = null;
      await host.updateComplete;
      expect(said(host, '[role="status"]')).to.equal('Le rapport s’écrira au fil des réponses.');
      expect([host.result, host.questionnaire]).to.deep.equal([null, null]);
    });

    it('without any answer, is nothing to report; what the host put inside is shown', async () => {
      const host = await reportOf({response: respond({})}, html`<coop-report>Bientôt</coop-report>`);
      expect(
        find<HTMLSlotElement>(host, 'slot')
          .assignedNodes()
          .map((node) => node.textContent),
      ).to.deep.equal(['Bientôt']);
    });
  });

  describe('for', () => {
    it('follows a form live, by its id, whoever answers', async () => {
      const root = await fixture(html`<div><coop-report for="g"></coop-report><coop-grid id="g"></coop-grid></div>`);
      const host = root.querySelector<CoopReport>('coop-report')!;
      const grid = root.querySelector<CoopGrid>('coop-grid')!;
      await grid.updateComplete;
      await host.updateComplete;
      expect(said(host, '[role="status"]')).to.equal('Le rapport s’écrira au fil des réponses.');
      grid.value = mixed;
      await grid.updateComplete;
      await host.updateComplete;
      expect(said(host, '.lead + p')).to.equal('53 sur 100');
      await answer(grid, 'b2_1', 4);
      await host.updateComplete;
      // Faire alliance at 25, then 50 overall of its objective: 66.7, 50 and 50.
      expect(said(host, '.lead + p')).to.equal('56 sur 100');
      grid.reset();
      await grid.updateComplete;
      await host.updateComplete;
      expect(has(host, 'details')).to.equal(false);
    });

    it('follows a form as an element, in a shadow root of its own', async () => {
      const root = await fixture(html`<div><coop-report></coop-report></div>`);
      const host = root.querySelector<CoopReport>('coop-report')!;
      const form = new CoopPrinciples();
      form.value = {savoir: {a: 4, b: 9}};
      root.appendChild(document.createElement('div')).attachShadow({mode: 'open'}).append(form);
      host.forElements = [form];
      await form.updateComplete;
      await host.updateComplete;
      expect(all(host, '[part="priorities"] h4')).to.deep.equal(['Transmettre et apprendre']);
      form.value = {savoir: {a: 9, b: 9}};
      await form.updateComplete;
      await host.updateComplete;
      expect(said(host, '[part="priorities"]')).to.contain('pleinement vivantes');
      host.forElements = [];
      await host.updateComplete;
      expect(has(host, 'priorities')).to.equal(false);
    });

    it('tells no more of a form that is removed, or bears another id, and tells of it again', async () => {
      const root = await fixture(
        html`<div><coop-report for="g"></coop-report><coop-grid id="g" .value=${mixed}></coop-grid></div>`,
      );
      const host = root.querySelector<CoopReport>('coop-report')!;
      const grid = root.querySelector<CoopGrid>('coop-grid')!;
      await grid.updateComplete;
      await host.updateComplete;
      expect(has(host, 'details')).to.equal(true);
      grid.remove();
      await waitUntil(() => !has(host, 'details'), 'it tells of a form that is gone');
      expect(host.result).to.equal(null);
      root.append(grid);
      await waitUntil(() => has(host, 'details'), 'it does not see that the form is back');
      grid.id = 'other';
      await waitUntil(() => !has(host, 'details'), 'it tells of a form that has another id');
      host.htmlFor = 'none other';
      await waitUntil(() => has(host, 'details'), 'it does not follow the other id');
    });

    it('what no query has found, and what is no form, is nothing', async () => {
      const errors = record('coop-error');
      for (const forElements of [null, undefined, 'g', [null], [undefined, 3], [document.body], {}]) {
        const host = await reportOf({forElements, htmlFor: null});
        expect(said(host, '[role="status"]')).to.equal('Le rapport s’écrira au fil des réponses.');
      }
      expect(errors).to.deep.equal([]);
    });
  });

  describe('beside', () => {
    const three = [0, 2, 4].map((rating) => respond({...mixed, ...rated({b2: rating})}, {mode: 'mutual'}));

    it('an earlier response: tells what has moved, for better and for worse, and since when', async () => {
      const earlier = respond(
        {...mixed, ...rated({a1: 2, a2: 3, b2: 1}), ...{c3_1: 'na', c3_2: 'na', c3_3: 'na', c3_4: 'na'}},
        {
          completedAt: '2025-11-20T10:00:00.000Z',
        },
      );
      const host = await reportOf({response: respond(mixed), earlier});
      expect(said(host, '[part="moves"] caption')).to.equal('Depuis le 20 novembre 2025');
      const rows = all(host, '[part="moves"] tbody tr');
      expect(rows[0]).to.equal(
        'Rassembler des acteurs différents a beaucoup gagné Structurée 50 sur 100 Mature 100 sur 100',
      );
      expect(rows[1]).to.contain('n’a pas bougé Mature 75 sur 100 Mature 75 sur 100');
      expect(rows).to.include('Faire alliance a beaucoup perdu En construction 25 sur 100 Émergente 0 sur 100');
      expect(rows, 'the one that had no score is not there').to.have.length(8);
      host.earlier = null;
      await host.updateComplete;
      expect(has(host, 'moves')).to.equal(false);
    });

    it('an earlier response with nothing to compare: says so, and shows no empty table', async () => {
      const host = await reportOf({response: respond(mixed), earlier: respond({a1_1: 2})});
      expect(said(host, '[part="moves"]')).to.contain('Rien n’a encore de score les deux fois.');
      expect(host.shadowRoot!.querySelector('[part="moves"] table')).to.equal(null);
    });

    it('the file of last time, which somebody opens: tells what has moved, and goes again', async () => {
      const host = await reportOf({response: respond(mixed)});
      const before = respond({...mixed, ...rated({a1: 2})}, {completedAt: '2025-11-20T10:00:00.000Z'});
      openFiles(host, '[name=earlier]', new File([JSON.stringify(before)], 'avant.json'));
      await waitUntil(() => has(host, 'moves'));
      await waitUntil(() => host.shadowRoot!.activeElement?.textContent === 'Ce qui a bougé');
      expect(said(host, '[part="moves"] caption')).to.equal('Depuis le 20 novembre 2025');
      expect(host.earlier).to.deep.equal(before);
      host.shadowRoot!.querySelector<HTMLElement>('[name=close-earlier]')!.click();
      await host.updateComplete;
      expect([has(host, 'moves'), host.earlier]).to.deep.equal([false, null]);
      await waitUntil(() => host.shadowRoot!.activeElement?.getAttribute('name') === 'open-earlier');
    });

    describe('the file of last time', () => {
      const fileOf = (response: Response) => new File([JSON.stringify(response)], 'avant.json');
      const before = respond({...mixed, ...rated({a1: 2})}, {completedAt: '2025-11-20T10:00:00.000Z'});
      const opened = async (response: Response) => {
        const host = await reportOf({response});
        openFiles(host, '[name=earlier]', fileOf(before));
        await waitUntil(() => has(host, 'moves'));
        return host;
      };

      it('goes with the person it was opened beside', async () => {
        const host = await opened(respond(mixed));
        host.response = respond(rated({a: 4}));
        await waitUntil(() => !has(host, 'moves'));
        expect(host.earlier).to.equal(null);
      });

      it('stays with what takes the place of that response', async () => {
        const first = respond(mixed);
        const host = await opened(first);
        host.response = respond({...mixed, ...rated({b: 4})}, {replaces: first.id});
        await host.updateComplete;
        expect([has(host, 'moves'), host.earlier]).to.deep.equal([true, before]);
      });

      it('that a host has set stays', async () => {
        const host = await reportOf({response: respond(mixed), earlier: before});
        await waitUntil(() => has(host, 'moves'));
        host.response = respond(rated({a: 4}));
        await host.updateComplete;
        expect(host.earlier).to.equal(before);
      });

      it('of two, is the later one, however long each takes', async () => {
        const host = await reportOf({response: respond(mixed)});
        const slow = fileOf(respond(rated({a: 1})));
        let read!: (text: string) => void;
        slow.text = () => new Promise((resolve) => (read = resolve));
        openFiles(host, '[name=earlier]', slow);
        openFiles(host, '[name=earlier]', fileOf(before));
        await waitUntil(() => has(host, 'moves'));
        read('bonjour');
        await new Promise((resolve) => setTimeout(resolve, 50));
        await host.updateComplete;
        expect([host.earlier, said(host, '.tools [role=status]')]).to.deep.equal([before, '']);
      });

      it('refused, says so anew each time, and no more once it is closed', async () => {
        const host = await opened(respond(mixed));
        const status = find(host, '.tools [role=status]');
        const heard: string[] = [];
        const observer = new MutationObserver(() => heard.push(status.textContent));
        observer.observe(status, {childList: true, characterData: true, subtree: true});
        for (let tries = 0; tries < 2; tries++) {
          openFiles(host, '[name=earlier]', new File(['bonjour'], 'avant.json'));
          await waitUntil(() => heard.filter(Boolean).length === tries + 1);
        }
        observer.disconnect();
        find(host, '[name=close-earlier]').click();
        await host.updateComplete;
        expect(status.textContent).to.equal('');
      });

      it('too large, is not read', async () => {
        const host = await reportOf({response: respond(mixed)});
        const film = new File([new Uint8Array(4 * MAX_BYTES + 1)], 'film.json');
        film.text = () => Promise.reject(new Error('read'));
        openFiles(host, '[name=earlier]', film);
        await waitUntil(() => said(host, '.tools [role=status]').startsWith('Ce fichier ne contient pas'));
      });
    });

    for (const {name, text, words} of [
      {name: 'no JSON', text: 'bonjour', words: 'Ce fichier ne contient pas ce qu’il faut pour comparer.'},
      {
        name: 'a group’s outcome',
        text: JSON.stringify(createOutcome(ptce, aggregate(ptce, three), {positions: {}, locale: 'fr'})),
        words: 'Ce fichier ne contient pas ce qu’il faut pour comparer.',
      },
      {
        name: 'of another questionnaire',
        text: JSON.stringify(respond({}, {}, dialogies)),
        words: 'Ce fichier répond à un autre questionnaire.',
      },
    ]) {
      it(`a file that is ${name}: says why it is not taken, and keeps what is compared`, async () => {
        const earlier = respond(rated({a: 1}));
        const host = await reportOf({response: respond(mixed), earlier});
        openFiles(host, '[name=earlier]', new File([text], 'avant.json'));
        await waitUntil(() => said(host, '.tools [role=status]') === words);
        expect(host.earlier).to.equal(earlier);
        expect(has(host, 'moves')).to.equal(true);
      });
    }

    it('a group that is split somewhere: a question and steps rather than an average', async () => {
      const host = await reportOf({response: respond(mixed), group: three});
      expect(all(host, '[part="splits"] h4')).to.deep.equal(['Faire alliance']);
      expect(said(host, '[part="splits"]')).to.contain(
        'La moitié du groupe se situe entre 25 et 75 ; les réponses vont de 0 à 100. Dans cette réponse : 0 sur 100.',
      );
      expect(said(host, '[part="splits"] .question')).to.match(/^Qu’est-ce qui vaut déjà engagement pour les uns/);
      expect(all(host, '[part="splits"] .steps li')).to.have.length(2);
      expect(all(host, '[part="priorities"] h4')).not.to.include('Faire alliance');
      expect(said(host, '.lead + p')).to.contain('3 personnes');
    });

    it('a group under `minGroup`: nothing but its size', async () => {
      const host = await reportOf({response: respond(mixed), group: three.slice(0, 2)});
      expect(has(host, 'splits')).to.equal(false);
      expect(said(host, '.lead + p')).to.contain('2 personnes');
      const radar = find<CoopRadar>(host, 'coop-radar');
      await radar.updateComplete;
      expect(radar.shadowRoot!.textContent).to.contain('Groupe de 2').and.not.to.contain('au milieu du groupe');
      host.minGroup = 2;
      await host.updateComplete;
      // 0 and 50: a variance of 1250, more than chance.
      expect(all(host, '[part="splits"] h4')).to.deep.equal(['Faire alliance']);
      host.setAttribute('min-group', '4');
      host.group = three;
      await host.updateComplete;
      expect(has(host, 'splits')).to.equal(false);
    });

    it('a group without what too few of them answered, on its radar too', async () => {
      // Of b1's four statements two are answered by all, with 2, and a third by one, with 4: 66.7 in that one's own score.
      const group = [4, undefined, undefined].map((rating) =>
        respond({b1_1: 2, b1_2: 2, ...(rating && {b1_3: rating})}),
      );
      const host = await reportOf({response: respond(mixed), group});
      const radar = find<CoopRadar>(host, 'coop-radar');
      await radar.updateComplete;
      expect(radar.shadowRoot!.textContent).to.contain(
        '50 au milieu du groupe, une moitié entre 50 et 50, de 50 à 50 en tout',
      );
    });

    it('an empty group is a group of nobody', async () => {
      const host = await reportOf({response: respond(mixed), group: []});
      expect([has(host, 'splits'), has(host, 'priorities')]).to.deep.equal([false, true]);
    });

    it('a guide of the host’s: its questions, its steps, its resources', async () => {
      const guide: Guide = {
        ...{schema: 'coop-elements/guide/1', instrument: 'ptce', locale: 'fr'},
        nodes: {b2: {question: 'Avec qui ?', steps: ['Écrire.', 'Appeler.'], resources: ['nous']}},
        resources: {nous: {title: 'La maison', text: 'Ouverte le mardi.', url: 'https://example.org/'}},
      };
      const host = await reportOf({response: respond(mixed), guide});
      const text = said(host, '[part="priorities"]');
      expect(text).to.contain('Avec qui ?').and.to.contain('Appeler.').and.to.contain('Ouverte le mardi.');
      expect(find<HTMLAnchorElement>(host, '.resources a').href).to.equal('https://example.org/');
      host.guide = null;
      await host.updateComplete;
      expect(said(host, '[part="priorities"]')).to.contain('Le RAMEAU');
    });
  });

  describe('refuses, and keeps what was shown', () => {
    const good = respond(mixed);
    const group = [0, 2, 4].map((rating) => respond(rated({a: rating})));
    const earlier = respond(rated({a: 1}));
    const guide: Guide = {
      ...{schema: 'coop-elements/guide/1', instrument: 'ptce', locale: 'fr'},
      ...{nodes: {}, resources: {}},
    };
    const throwing = {
      get schema(): string {
        throw new Error('no');
      },
      get instrument(): object {
        throw new Error('no');
      },
    };
    const cases: {name: string; set: Given; code: string}[] = [
      {name: 'a response that is a text', set: {response: 'x'}, code: 'invalid'},
      {name: 'a response that is empty', set: {response: {}}, code: 'invalid'},
      {
        name: 'a response of a later version',
        set: {response: {...good, schema: 'coop-elements/response/2'}},
        code: 'newer-schema',
      },
      {name: 'a response out of range', set: {response: {...good, answers: {a1_1: 9}}}, code: 'out-of-range'},
      {name: 'a response to what is not there', set: {response: {...good, answers: {z9: 1}}}, code: 'unknown-item'},
      {
        name: 'a response to no known instrument',
        set: {response: {...good, instrument: {...good.instrument, id: 'nope'}}},
        code: 'unknown-instrument',
      },
      {
        name: 'a response to an edited instrument',
        set: {response: {...good, instrument: {...good.instrument, hash: '0'.repeat(16)}}},
        code: 'instrument-mismatch',
      },
      {
        name: 'a damaged response to another instrument',
        set: {response: {...good, instrument: {...good.instrument, id: 'dialogies'}}},
        code: 'instrument-mismatch',
      },
      {name: 'a response that throws', set: {response: throwing}, code: 'not-plain-data'},
      {
        name: 'an earlier response to another instrument',
        set: {earlier: respond({}, {}, dialogies)},
        code: 'instrument-mismatch',
      },
      {name: 'an earlier response that is a number', set: {earlier: 3}, code: 'invalid'},
      {name: 'a group that is one response', set: {group: good}, code: 'invalid'},
      {
        name: 'a group with a stranger',
        set: {group: [...group, respond({}, {}, dialogies)]},
        code: 'instrument-mismatch',
      },
      {name: 'a group with a hole', set: {group: [...group, undefined]}, code: 'not-plain-data'},
      {
        name: 'a guide of another instrument',
        set: {guide: {...guide, instrument: 'dialogies'}},
        code: 'instrument-mismatch',
      },
      {
        name: 'a guide of no node',
        set: {
          guide: {
            ...guide,
            nodes: {z9: {steps: ['1', '2'], resources: ['r']}},
            resources: {r: {title: 'R', text: 'T'}},
          },
        },
        code: 'unknown-node',
      },
      {name: 'a guide that is a list', set: {guide: []}, code: 'invalid'},
      {name: 'a group of one', set: {minGroup: 1}, code: 'out-of-range'},
      {name: 'a group of no number', set: {minGroup: NaN}, code: 'out-of-range'},
    ];
    for (const {name, set, code} of cases)
      it(name, async () => {
        const host = await reportOf({response: good, earlier, group, guide});
        const before = find(host, 'article').textContent;
        const errors = errorsOf(host);
        Object.assign(host, set);
        await host.updateComplete;
        expect(errors.map((error) => error.code)).to.deep.equal([code]);
        expect(errors[0]!.message).to.match(/^\$/).and.to.match(/\.$/);
        expect(find(host, 'article').textContent).to.equal(before);
        expect([host.response, host.earlier, host.group, host.guide, host.minGroup]).to.deep.equal([
          ...[good, earlier, group, guide, 3],
        ]);
        host.response = respond(rated({a: 4}));
        await host.updateComplete;
        expect(said(host, '.lead + p')).to.contain('12 sur 36 réponses');
      });

    it('says so even when it was set before it was attached, and shows what is good', async () => {
      const errors = record('coop-error');
      const host = new CoopReport();
      Object.assign(host, {response: good, earlier: 'hier', group: 'tous'});
      (await fixture(html`<div></div>`)).append(host);
      await host.updateComplete;
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['invalid', 'invalid']);
      expect([has(host, 'details'), has(host, 'moves'), has(host, 'splits')]).to.deep.equal([true, false, false]);
    });

    it('what was good for an instrument is refused once for another, and left out', async () => {
      const host = await reportOf({response: good, earlier, group});
      const errors = errorsOf(host);
      host.response = respond({savoir: {a: 5, b: 5}}, {}, dialogies);
      await host.updateComplete;
      expect(said(host, 'h2')).to.equal('Dialogies de la coopération');
      expect(errors.map(({code}) => code)).to.deep.equal(['instrument-mismatch', 'instrument-mismatch']);
      expect([host.earlier, host.group]).to.deep.equal([null, null]);
    });
  });

  describe('loading', () => {
    it('says what is missing, and tries again', async () => {
      const errors = record('coop-error');
      const host = await reportOf(
        {response: respond(mixed)},
        html`<coop-report src="data:application/json,{"></coop-report>`,
      );
      expect(said(host, '[role="alert"] p')).to.equal('Le rapport n’a pas pu s’afficher.');
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['load-failed']);
      find(host, 'button[name="retry"]').click();
      await waitUntil(() => errors.length === 2, 'it does not try again');
      host.src = '';
      await host.updateComplete;
      expect(has(host, 'details')).to.equal(true);
    });

    it('says that it is on its way', async () => {
      const host = await ready(CoopReport, html`<coop-report></coop-report>`);
      host.response = respond(mixed, {}, ptce);
      await waitUntil(() => host.shadowRoot!.textContent.includes('Le rapport arrive…') || has(host, 'details'));
      await host.updateComplete;
      expect(has(host, 'details')).to.equal(true);
    });

    it('an unknown instrument is refused', async () => {
      const host = await ready(CoopReport, html`<coop-report></coop-report>`);
      const errors = errorsOf(host);
      host.instrument = 'nope';
      await host.updateComplete;
      expect(errors.map(({code}) => code)).to.deep.equal(['unknown-instrument']);
    });
  });

  describe('files', () => {
    const comments = {a1_1: '=HYPERLINK("http://x")', a2_1: '+33', a3_1: '-1; ou "2"', b1_1: '@ici'};
    // A browser counts a byte order mark as white space.
    const lines = (text: string) => text.slice(1).split('\r\n');

    it('CSV: every question and score as a spreadsheet in French reads it, and no formula', async () => {
      const host = await reportOf({response: respond({...mixed, a1_2: 'na'}, {comments})});
      const {name, text} = await fileOf(host, 'csv');
      expect(name).to.equal('rapport-ptce-2026-03-12.csv');
      expect(text[0]).to.equal('\ufeff');
      const [head, section, first, second] = lines(text);
      expect(head).to.equal('Objectif;Question;Réponse;Valeur;Score sur 100;Exemple ou note');
      expect(section).to.equal('Rassembler des acteurs différents;;;;100;');
      expect(first).to.match(
        /^Rassembler des acteurs différents;.*;On le transmet;4;100;"'=HYPERLINK\(""http:\/\/x""\)"$/,
      );
      expect(second).to.match(/;Sans objet;;;$/i);
      expect(text).to.contain(";'+33\r\n").and.to.contain(`;"'-1; ou ""2"""\r\n`).and.to.contain(";'@ici\r\n");
      expect(lines(text).at(-2)).to.equal('Dans l’ensemble;;;;53;');
      expect(lines(text)).to.have.length(1 + 9 + 36 + 1 + 1);
    });

    it('CSV of dialogies: both intensities and their relation, and no date', async () => {
      const answers: Answers = {savoir: {a: 9, b: 4, relation: 'competing'}, parole: {a: 3}};
      const host = await reportOf({response: respond(answers, {}, dialogies)});
      const {text} = await fileOf(host, 'csv');
      expect(text).to.contain(
        ';"Transmettre 9 sur 10, Apprendre 4 sur 10, concurrentes";9 | 4;60;\r\n'.replaceAll('"', ''),
      );
      expect(text).to.contain(';Singularité 3 sur 10;3 | ;;');
    });

    it('CSV of a scale with decimals: as each language writes them', async () => {
      const options = [0, 0.5, 1].map((value) => ({value, label: `${value}`}));
      const halves: Instrument = {
        ...{...ptce, id: 'halves', levels: [], scales: {s: {options}}},
        tree: [{type: 'rating', id: 'q1', text: 'Ici', scale: 's'}],
      };
      const given = {instrument: halves, response: respond({q1: 0.5}, {}, halves)};
      const french = await reportOf(given);
      expect((await fileOf(french, 'csv')).text).to.contain(';Ici;0.5;0,5;50;');
      const english = await reportOf(given, html`<coop-report lang="en"></coop-report>`);
      expect((await fileOf(english, 'csv')).text).to.contain(',Ici,0.5,0.5,50,');
    });

    it('CSV in English is separated by commas', async () => {
      const host = await reportOf({response: respond(mixed)}, html`<coop-report lang="en"></coop-report>`);
      const {name, text} = await fileOf(host, 'csv');
      expect(name).to.equal('report-ptce-2026-03-12.csv');
      expect(text.slice(1)).to.match(/^Objective,Question,Answer,Value,Score out of 100,Example or note\r\n/);
    });

    it('JSON: the response, whole', async () => {
      const response = respond(mixed, {comments, project: {nom: 'Ici'}});
      const host = await reportOf({response});
      const {name, text} = await fileOf(host, 'json');
      expect(name).to.equal('rapport-ptce-2026-03-12.json');
      expect(JSON.parse(text)).to.deep.equal(response);
    });

    it('printing prints the page', async () => {
      const host = await reportOf({response: respond(mixed)});
      let printed = 0;
      const own = Object.getOwnPropertyDescriptor(window, 'print')!;
      window.print = () => void printed++;
      find(host, 'button[name="print"]').click();
      Object.defineProperty(window, 'print', own);
      expect(printed).to.equal(1);
    });
  });

  describe('words', () => {
    it('English, of the page or its own, dates and guides included; and back', async () => {
      const host = await reportOf(
        {response: respond(mixed), earlier: respond(rated({a: 1, b: 1, c: 1}))},
        html`<div lang="en"><coop-report></coop-report></div>`,
      );
      expect(all(host, 'h2, h3')).to.deep.equal([
        'Local cooperation grid',
        ...['Where cooperation stands', 'What to lean on', 'What can grow', 'What has moved', 'Who can help you'],
        ...['In detail', 'The answers'],
        'Where this questionnaire comes from',
      ]);
      expect(said(host, '.eyebrow')).to.equal('Self-assessment · March 12, 2026');
      expect(said(host, '[part="priorities"] .question')).to.match(/^What do you need from one another/);
      expect(find(host, '.root').lang).to.equal('en');
      host.lang = 'fr';
      await host.updateComplete;
      await waitUntil(() => said(host, 'h3') === 'Où en est la coopération');
      expect(said(host, '[part="priorities"] .question')).to.match(/^De quoi auriez-vous besoin/);
    });

    it('a language of the host’s, in one call: messages, words, guides and instruments, from right to left', async () => {
      registerLocale('ar-XB', pseudoLocale);
      const project: Answers = {nom: 'Ici', statut: 'scic'};
      const host = await reportOf(
        {
          response: respond(mixed, {project}),
          group: [0, 2, 4].map((rating) => respond({...mixed, ...rated({b2: rating})})),
        },
        html`<div lang="ar-XB" dir="rtl"><coop-report></coop-report></div>`,
      );
      await waitUntil(() => has(host, 'sheet'));
      expect(getComputedStyle(find(host, 'h2')).direction).to.equal('rtl');
      expect(said(host, '.lead')).to.match(/^OOveeraall: Struu/);
      expect(said(host, '[part="priorities"] .question')).to.match(/^Whaat doo yoouu need/);
      expect(said(host, '[part="splits"]')).to.contain('Haalf oof thee groouup');
      expect(said(host, '[part="sheet"] dd')).to.match(/^SCIIC \(muultii/);
      expect(all(host, 'h3')).to.include('IIn deetaaiil');
    });

    it('a language without a guide has advice all the same', async () => {
      const {guides: _guides, words: _words, ...rest} = pseudoLocale;
      registerLocale('ar-XC', rest);
      const host = await reportOf(
        {response: respond(mixed)},
        html`<div lang="ar-XC"><coop-report></coop-report></div>`,
      );
      expect(said(host, '[part="priorities"] .question')).to.match(/^De quoi auriez-vous besoin/);
    });
  });

  describe('is strict about text', () => {
    const markup = '<img src=x onerror="window.broken = true"><b>gras</b>';
    const own: Instrument = {
      ...ptce,
      id: 'own',
      title: markup,
      source: {...ptce.source, about: markup, author: markup, url: 'javascript:alert(1)'},
    };

    it('of an instrument, a comment, a project or a guide: markup is text, and only web addresses are links', async () => {
      const resources = {
        r: {title: markup, text: markup, url: 'javascript:alert(1)'},
        s: {title: 'S', text: 'T', url: 'data:text/html,x'},
      };
      const lead = {question: markup, steps: [markup, markup], resources: ['r', 's']};
      const host = await reportOf({
        instrument: own,
        response: respond(mixed, {comments: {a1_1: markup}, project: {nom: markup}}, own),
        guide: {
          ...{schema: 'coop-elements/guide/1', instrument: 'own', locale: 'fr', resources},
          nodes: {a3: lead, b2: lead, c3: lead},
        },
      });
      await waitUntil(() => said(host, 'h2') === markup);
      expect(host.shadowRoot!.querySelector('img, a')).to.equal(null);
      expect(said(host, '[part="answers"] .text')).to.equal(markup);
      expect(said(host, '.question')).to.equal(markup);
      expect((window as {broken?: boolean}).broken).to.equal(undefined);
    });
  });

  describe('everyone', () => {
    const full = {
      response: respond(mixed, {comments: {a1_1: 'Un exemple'}, project: {nom: 'La Fabrique', statut: 'scic'}}),
      earlier: respond(rated({a: 1, b: 1, c: 1}), {completedAt: '2025-11-20T10:00:00.000Z'}),
      group: [0, 2, 4].map((rating) => respond({...mixed, ...rated({b2: rating})})),
    };

    it('meets headings in order, and none twice in a row without a step', async function () {
      needs(this, 'ariaSnapshot');
      const host = await reportOf(full);
      await waitUntil(() => has(host, 'sheet'));
      host.id = 'outlined';
      const snapshot = await ariaSnapshot('#outlined');
      const levels = [...snapshot.matchAll(/heading "([^"]*)" \[level=(\d)\]/g)].map(
        ([, name, level]) => [name, Number(level)] as const,
      );
      expect(levels[0]).to.deep.equal(['La Fabrique', 2]);
      expect(levels.filter(([, level]) => level === 2)).to.have.length(1);
      levels.forEach(([name, level], i) => {
        if (i) expect(level, name).to.be.at.most(levels[i - 1]![1] + 1);
      });
    });

    it('meets lists, and a table of rows that have names', async function () {
      needs(this, 'ariaSnapshot');
      const host = await reportOf(full);
      host.id = 'listed';
      find(host, '[value=details]').click();
      await host.updateComplete;
      const snapshot = await ariaSnapshot('#listed');
      expect(snapshot).to.contain('rowheader "Décider ensemble').and.to.contain('columnheader "Score"');
      expect(snapshot).to.match(/- list:\s+- listitem: .*Rassembler/);
      expect(snapshot).to.contain('article "La Fabrique"');
    });

    for (const [name, given] of [
      ['whole', full],
      ['of dialogies', {response: respond({savoir: {a: 9, b: 4}, parole: {a: 1, b: 1}}, {}, dialogies)}],
      ['half answered', {response: respond(rated({a1: 2}))}],
      ['waiting', {}],
    ] as const)
      it(`has no barrier that axe finds, ${name}`, async () => {
        const host = await reportOf(given);
        for (const one of host.shadowRoot!.querySelectorAll('details')) one.open = true;
        await expect(host).to.be.accessible();
      });

    it('fits in 320 px, with nothing to scroll for sideways', async () => {
      const host = await reportOf(full, html`<div style="inline-size: 320px"><coop-report></coop-report></div>`);
      await find<CoopRadar>(host, 'coop-radar').updateComplete;
      for (const one of host.shadowRoot!.querySelectorAll('details')) one.open = true;
      const {right} = host.getBoundingClientRect();
      const out = [...host.shadowRoot!.querySelectorAll('*')].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 1 && box.right > right + 1;
      });
      expect(out.map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });

    it('keeps an explanation open while answers come in', async () => {
      const root = await fixture(
        html`<div><coop-report for="live"></coop-report><coop-grid id="live" .value=${mixed}></coop-grid></div>`,
      );
      const host = root.querySelector<CoopReport>('coop-report')!;
      const grid = root.querySelector<CoopGrid>('coop-grid')!;
      await grid.updateComplete;
      await host.updateComplete;
      find<HTMLDetailsElement>(host, 'details').open = true;
      await answer(grid, 'a1_1', 0);
      await host.updateComplete;
      expect(find<HTMLDetailsElement>(host, 'details').open).to.equal(true);
    });

    it('tells who answered', async () => {
      const modes: Record<Mode, string> = {
        self: 'Autodiagnostic',
        external: 'Regard extérieur',
        mutual: 'Diagnostic mutuel',
      };
      const host = await reportOf({});
      for (const mode of ['self', 'external', 'mutual'] as const) {
        host.response = respond(mixed, {mode});
        await host.updateComplete;
        expect(said(host, '.eyebrow')).to.equal(`${modes[mode]} · 12 mars 2026`);
      }
    });

    it('sees buttons and boxes to tick in forced colours', async function () {
      needs(this, 'emulateMedia');
      const host = await reportOf(full);
      await emulateMedia({forcedColors: 'active'});
      const {borderTopColor, backgroundColor} = getComputedStyle(find(host, 'button[name=print]'));
      const box = getComputedStyle(find(host, '.steps li'), '::before');
      const seen = [borderTopColor !== backgroundColor, box.borderTopColor !== getComputedStyle(host).backgroundColor];
      await emulateMedia({forcedColors: null});
      expect(seen).to.deep.equal([true, true]);
    });

    it('on paper: neither buttons nor what opens', async function () {
      needs(this, 'emulateMedia');
      const host = await reportOf(full);
      await emulateMedia({media: 'print'});
      const seen = ['.tools', 'summary'].filter((selector) => find(host, selector).checkVisibility());
      await emulateMedia({media: null});
      expect(seen).to.deep.equal([]);
    });
  });
});
