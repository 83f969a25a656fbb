/** The report on the partner's page: what comes out on paper, and what there is without a file of the library's. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {createResponse, score} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {guide} from '../../dist/instruments/ptce/guide.js';
import {inEachBrowser, newPage, sees, startPartner} from './support.mjs';

const RATINGS = {a1: 4, a2: 3, a3: 1, b1: 2, b2: 0, b3: 3, c1: 2, c2: 3, c3: 1};
const project = {
  nom: 'La Fabrique du Val',
  porteur: 'Régie de quartier du Val',
  statut: 'scic',
  commune: 'Saint-Étienne-du-Val',
  partenaires: 'La communauté de communes, le lycée agricole, deux Scop',
};
const comments = {
  a1_1: 'Deux Scop, une régie de quartier et le lycée agricole.',
  b2_4: 'Notre réseau vient de s’arrêter.',
};

const axes = ptce.tree.flatMap(({children}) => children);

function respond(ratings, more = {}) {
  const answers = Object.fromEntries(axes.flatMap((axis) => axis.children.map(({id}) => [id, ratings[axis.id]])));
  const times = {startedAt: '2026-03-12T09:04:11.000Z', completedAt: '2026-03-12T09:19:52.000Z'};
  return {...createResponse(ptce, 'fr', 'self'), ...times, answers, ...more};
}

inEachBrowser('the report', (browser) => {
  it('on paper, has every node and its score, every next step, the project, the date and where it comes from', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
    const {page, problems} = await visitReport(t, browser);
    const pdf = await page.pdf({format: 'A4', margin: {top: '18mm', right: '16mm', bottom: '18mm', left: '16mm'}});
    const read = spawnSync('pdftotext', ['-layout', '-', '-'], {input: pdf});
    if (read.error) {
      if (process.env.REQUIRE_PDFTOTEXT) throw read.error;
      return t.skip('pdftotext is not installed (apt-get install poppler-utils): the text of the PDF was not read.');
    }
    // Cells that wrap stand beside others, line by line: their words are looked for without the layout too.
    const raw = spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf}).stdout.toString();
    const text = `${read.stdout} ${raw}`.replace(/\s+/g, ' ');
    const has = (words) => assert.ok(text.includes(words.replace(/\s+/g, ' ')), words);

    const {total, nodes} = score(ptce, respond(RATINGS).answers);
    const titles = new Map([...ptce.tree, ...axes].map(({id, title}) => [id, title]));
    for (const node of nodes) {
      has(titles.get(node.id));
      has(`${Math.round(node.score)} sur 100`);
    }
    has(`${Math.round(total.score)} sur 100`);
    // By hand: the lowest three of what the group is not split on, and what it is split on.
    for (const id of ['a3', 'b1', 'c3', 'b2']) {
      const {question, steps, resources} = guide.nodes[id];
      // Where the group is split, the question is about the difference: of the first of four that are all as divided.
      has(id === 'b2' ? guide.differences.b2_1 : question);
      steps.forEach(has);
      for (const resource of resources) has(guide.resources[resource].title);
    }
    Object.values(project)
      .filter((answer) => answer !== 'scic')
      .forEach(has);
    has('SCIC (société coopérative d’intérêt collectif)');
    Object.values(comments).forEach(has);
    has('12 mars 2026');
    has('Depuis le 20 novembre 2025');
    has('a beaucoup gagné');
    has('CC BY 4.0');
    has('elle ne certifie ni ne classe personne');
    for (const hidden of [
      'Comment ce score est calculé',
      'Imprimer',
      'Enregistrer un tableau des réponses',
      'Enregistrer l’image',
      'Affichage',
    ])
      assert.ok(!text.includes(hidden), `${hidden}: nobody presses or opens it on paper`);
    assert.deepEqual(problems, []);
  });

  it('without the file of the guide, has general advice, and says so to the host', async (t) => {
    const site = await startPartner(t);
    const {page} = await newPage(t, browser);
    await site.store.add(respond(RATINGS));
    await page.route('**/cdn/ptce.guide-*.js*', (route) => route.abort());
    await page.addInitScript(() => {
      globalThis.heard = [];
      addEventListener('coop-error', ({detail}) => globalThis.heard.push(detail.code));
    });
    await page.goto(`${site.origin}/resultats.html`);
    await sees(page, '« Mutualiser en confiance » : qu’est-ce qui aiderait votre groupe à avancer d’un pas ?');
    await sees(page, 'Choisir un petit pas à faire d’ici à la prochaine rencontre, et qui s’en occupe.');
    assert.deepEqual(await page.evaluate(() => globalThis.heard), ['outdated']);
  });

  it('of a group, without the file that tells of one: asks for it once, says so, and again when one wants', async (t) => {
    const site = await startPartner(t);
    const {page} = await newPage(t, browser);
    let isCut = true;
    let asked = 0;
    await page.route('**/cdn/group-report-*', (route) => {
      asked += 1;
      return isCut ? route.abort() : route.continue();
    });
    await page.goto(`${site.origin}/resultats.html`);
    await page.evaluate(
      (responses) => {
        const report = document.createElement('coop-report');
        report.group = responses;
        document.querySelector('main').replaceChildren(report);
      },
      [respond(RATINGS), respond(RATINGS), respond(RATINGS)],
    );
    const retry = page.getByRole('button', {name: 'Réessayer'});
    await retry.waitFor();
    const before = asked;
    await page.waitForTimeout(500);
    assert.equal(asked, before, 'it asks without an end');
    isCut = false;
    await retry.click();
    await sees(page, '3 personnes ont répondu');
  });
});

/** The page of results, with all that a report can be read beside. */
async function visitReport(t, browser) {
  const site = await startPartner(t);
  const visitor = await newPage(t, browser);
  await site.store.add(respond(RATINGS, {project, comments}));
  await visitor.page.goto(`${site.origin}/resultats.html`);
  await visitor.page.getByRole('heading', {name: 'La Fabrique du Val'}).waitFor();
  const even = Object.fromEntries(axes.map(({id}) => [id, 2]));
  const earlier = respond(even, {completedAt: '2025-11-20T10:00:00.000Z'});
  const group = [0, 2, 4].map((b2) => respond({...RATINGS, b2}, {mode: 'mutual'}));
  await visitor.page.evaluate(
    async (given) => {
      const report = document.querySelector('coop-report');
      Object.assign(report, given);
      await report.updateComplete;
    },
    {earlier, group},
  );
  await visitor.page.getByRole('heading', {name: 'Ce qui est vu différemment'}).waitFor();
  return {...site, ...visitor};
}
