/**
 * What a screen reader says, word by word, as one walks through an element.
 *
 * The reader is virtual: it follows the specifications, not a product. It speaks roles and states in English whatever
 * the language. It does not look into shadow roots from outside, so that it starts on an element inside one.
 */
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {encodeAnswers} from '../../src/core/code/code.js';
import type {RatingItem} from '../../src/core/schema.js';
import {score} from '../../src/core/score/score.js';
import {itemsOf} from '../../src/core/tree.js';
import {CoopAssessment} from '../../src/elements/assessment/coop-assessment.js';
import {CoopPrinciples} from '../../src/elements/principles/coop-principles.js';
import {CoopRadar} from '../../src/elements/radar/coop-radar.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {maturite} from '../../src/instruments/maturite/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {find, ready} from './support.js';

/** Everything said since the last time, in order; every space is read as one. */
async function heard(host: LitElement): Promise<string[]> {
  await host.updateComplete;
  // What changes by itself is said once the reader has noticed.
  await aTimeout(20);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases.map((phrase) => phrase.replace(/\s+/g, ' '));
}

/** Reads on, item by item, up to the phrase that starts so. */
async function readTo(start: string): Promise<void> {
  for (let step = 0; step < 600; step++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()).startsWith(start)) return;
  }
  throw new Error(`Nothing that is said starts with "${start}"`);
}

describe('a screen reader', () => {
  afterEach(() => virtual.stop());

  describe('on coop-principles', () => {
    const slider = (name: string, value: string) =>
      `slider, ${name}, orientated horizontally, max value 10, min value 0, not read only, current value ${value}`;
    const knowing = (value: string) => slider('Transmettre Je partage ce que je sais.', `Transmettre : ${value}`);
    const learning = (value: string) => slider('Apprendre Je me laisse enseigner.', `Apprendre : ${value}`);

    const radioOf = (name: string, position: number) => `radio, ${name}, not checked, position ${position}, set size 3`;

    // « polite » is what is said by itself.
    it('answers one principle', async () => {
      const host = await ready(CoopPrinciples, html`<coop-principles></coop-principles>`);
      await virtual.start({container: find(host, '.root')});
      await virtual.clearSpokenPhraseLog();

      // From the heading of the level, into the group.
      await virtual.perform(virtual.commands.moveToNextHeadingLevel3);
      await readTo('heading');
      expect(await heard(host)).to.deep.equal([
        'heading, Je, level 3',
        'paragraph',
        'À quel point chaque logique est-elle vivante aujourd’hui en moi ?',
        'end of paragraph',
        'group, Transmettre et apprendre',
        'heading, Transmettre et apprendre, level 4',
      ]);

      // The picture is not there: what it shows is read as words.
      await readTo('slider');
      expect(await heard(host)).to.deep.equal([
        'paragraph',
        'pas encore de réponse',
        'end of paragraph',
        'paragraph',
        'Transmettre',
        'Je partage ce que je sais.',
        'end of paragraph',
        ...['paragraph', 'Apprendre', 'Je me laisse enseigner.', 'end of paragraph'],
        knowing('pas encore de réponse'),
      ]);

      // The first logic: where it rests, then by a digit. The first press gives it the focus.
      await virtual.press(' ');
      expect(await heard(host)).to.deep.equal([knowing('pas encore de réponse'), knowing('5 sur 10, vivant')]);
      expect(host.value).to.deep.equal({savoir: {a: 5}});
      await virtual.press('9');
      expect(await heard(host)).to.deep.equal([knowing('9 sur 10, pleinement vivant')]);

      // The second one; what lives between both is said by itself.
      await readTo('slider');
      expect(await heard(host)).to.deep.equal([learning('pas encore de réponse')]);
      await virtual.press('2');
      expect(await heard(host)).to.deep.equal([
        learning('pas encore de réponse'),
        'polite: Transmettre et apprendre, « Transmettre » prend plus de place',
        learning('2 sur 10, en sommeil'),
      ]);
      await virtual.press('PageUp');
      expect(await heard(host)).to.deep.equal([learning('4 sur 10, vivant')]);
      expect(host.value).to.deep.equal({savoir: {a: 9, b: 4}});

      // Their relation. Which radio is chosen is not heard: this reader knows the attribute alone, not the state.
      await readTo('radio, concurrentes');
      expect(await heard(host)).to.deep.equal([
        'group, Leur relation',
        'Leur relation',
        radioOf('complémentaires', 1),
        'complémentaires',
        radioOf('concurrentes', 2),
      ]);
      await virtual.act();
      expect(await heard(host)).to.deep.equal([radioOf('concurrentes', 2)]);
      expect(host.value).to.deep.equal({savoir: {a: 9, b: 4, relation: 'competing'}});

      // The reading help, opened where it is named; this reader takes a summary for a text, not for a button.
      await readTo('Des signes');
      expect(await heard(host)).to.deep.equal([
        'concurrentes',
        radioOf('antagonistes', 3),
        'antagonistes',
        'end of group, Leur relation',
        'group',
        'Des signes à reconnaître, une question pour en parler',
      ]);
      await virtual.act();
      expect(find<HTMLDetailsElement>(host, '[aria-labelledby="q-savoir"] details').open).to.equal(true);
      await readTo('button');
      expect(await heard(host)).to.deep.equal([
        'term',
        'Quand « Transmettre » prend toute la place',
        'end of term',
        'definition',
        '« Je connais déjà, laissez-moi vous expliquer. »',
        'end of definition',
        'term',
        'Quand « Apprendre » prend toute la place',
        'end of term',
        'definition',
        '« Je n’ai rien à vous apprendre, je suis là pour écouter. »',
        'end of definition',
        'term',
        'Pour en parler',
        'end of term',
        'definition',
        'Qu’est-ce qui vous aide à transmettre tout en continuant d’apprendre ?',
        'end of definition',
        'end of group',
        'end of group, Transmettre et apprendre',
        'button, Ajouter une note, savoir, Transmettre et apprendre',
      ]);

      // Back to what was said between both, now that it is all there; and on to the next principle.
      await virtual.perform(virtual.commands.moveToPreviousHeadingLevel4);
      await readTo('end of paragraph');
      expect(await heard(host)).to.deep.equal([
        'heading, Transmettre et apprendre, level 4',
        'paragraph',
        '« Transmettre » prend plus de place',
        'end of paragraph',
      ]);
      await readTo('button, Retirer');
      await virtual.clearSpokenPhraseLog();
      await readTo('heading');
      expect(await heard(host)).to.deep.equal([
        'group, S’exprimer et représenter',
        'heading, S’exprimer et représenter, level 4',
      ]);
    });

    it('takes an intensity back', async () => {
      const host = await ready(
        CoopPrinciples,
        html`<coop-principles .value=${{savoir: {a: 7, b: 7}}}></coop-principles>`,
      );
      await virtual.start({container: find(host, '[aria-labelledby="q-savoir"]')});
      await readTo('slider');
      await virtual.clearSpokenPhraseLog();
      await virtual.press('Delete');
      expect(await heard(host)).to.deep.equal([knowing('7 sur 10, bien vivant'), knowing('pas encore de réponse')]);
      expect(host.value).to.deep.equal({savoir: {b: 7}});
    });
  });

  describe('on the code of answers', () => {
    it('spells it group by group', async () => {
      const host = await ready(
        CoopPrinciples,
        html`<coop-principles .value=${{savoir: {a: 3, b: 8}}}></coop-principles>`,
      );
      await waitUntil(() => host.hasAttribute('data-ready'), 'ready', {timeout: 5000});
      host.finish();
      await host.updateComplete;
      find(host, 'button[name=share]').click();
      await host.updateComplete;
      await virtual.start({container: find(host, '.sharing')});
      await readTo('end of list,');
      const spelled = encodeAnswers(dialogies, host.value)
        .match(/.{1,4}/g)!
        .map((group) => [...group].join(' '));
      // What this reader says of an item's place in the list is left out.
      const phrases = (await heard(host)).filter((phrase) => !/^(end of )?listitem/.test(phrase));
      expect(phrases).to.deep.equal([
        'group, Pour votre groupe',
        'heading, Pour votre groupe, level 3',
        'paragraph',
        'Ce code contient vos réponses, sans votre nom. Dictez-le à la personne qui anime, envoyez-le-lui, ou laissez-la scanner l’image.',
        'end of paragraph',
        'list, Votre code, par groupes de quatre signes',
        ...spelled,
        'end of list, Votre code, par groupes de quatre signes',
      ]);
    });
  });

  describe('on coop-assessment', () => {
    it('does a whole self-test, from the project to what became of the answers', async function () {
      this.timeout(60_000);
      const host = await ready(CoopAssessment, html`<coop-assessment instrument="maturite"></coop-assessment>`);
      const within = (selector: string) => find(find(host, selector), '.root');
      const press = async (container: HTMLElement, name: string) => {
        await virtual.start({container});
        await readTo(`button, ${name}`);
        await virtual.act();
        await virtual.stop();
        await host.updateComplete;
      };

      await virtual.start({container: within('coop-project')});
      await readTo('textbox, Comment s’appelle le projet');
      await virtual.type('La Fabrique');
      await virtual.stop();
      await press(find(host, '.root'), 'Continuer');

      await virtual.start({container: within('coop-grid')});
      for (const {text} of itemsOf(maturite.tree) as RatingItem[]) {
        await readTo(`radiogroup, ${text.replace(/\s/g, ' ').slice(0, 20)}`);
        await readTo('radio, 2, On commence');
        await virtual.act();
      }
      await virtual.stop();
      expect(Object.values(host.value)).to.deep.equal(Array<number>(15).fill(2));
      await press(within('coop-grid'), 'Terminer');

      await virtual.start({container: within('coop-report')});
      await readTo('heading, La Fabrique, level 2');
      await readTo('Dans l’ensemble');
      expect((await virtual.lastSpokenPhrase()).replace(/\s/g, ' ')).to.contain('Dans l’ensemble : Structurée');
      await readTo('heading, Qui peut vous aider, level 3');
      await virtual.stop();
      await press(find(host, '.root'), 'Continuer');

      await virtual.start({container: within('coop-grid')});
      await readTo('C’est terminé, et personne');
    });
  });

  describe('on coop-radar', () => {
    /** Two views of the same project, on the three general objectives; nothing is answered of the last one. */
    async function radarOf(): Promise<CoopRadar> {
      const resultOf = (ratings: Readonly<Record<string, number>>) => {
        const answered = itemsOf(ptce.tree).filter(({id}) => id[0]! in ratings);
        return score(ptce, Object.fromEntries(answered.map(({id}) => [id, ratings[id[0]!]!])));
      };
      const series = [
        {kind: 'self', result: resultOf({a: 3, b: 2})},
        {kind: 'external', result: resultOf({a: 4, b: 1})},
      ];
      const host = await ready(CoopRadar, html`<coop-radar depth="1" .series=${series}></coop-radar>`);
      await waitUntil(() => host.shadowRoot!.querySelector('[role="listbox"]'), 'it draws nothing');
      return host;
    }

    const listbox =
      'listbox, Grille de coopération territoriale, en radar. Les flèches du clavier vont d’un axe à l’autre., orientated vertically';
    const option = (words: string, isSelected: boolean, position: number) =>
      `option, ${words}, ${isSelected ? 'selected' : 'not selected'}, position ${position}, set size 3`;
    const acting =
      'Coopérer entre acteurs : Autodiagnostic, Mature, 75 sur 100 ; Regard extérieur, Mature, 100 sur 100';
    const rooted =
      'S’ancrer dans le territoire : Autodiagnostic, Structurée, 50 sur 100 ; Regard extérieur, En construction, 25 sur 100';
    const lasting =
      'Développer une économie durable et innovante : Autodiagnostic, pas encore de score, 0 sur 12 réponses ; Regard extérieur, pas encore de score, 0 sur 12 réponses';

    it('walks through the axes', async () => {
      const host = await radarOf();
      await virtual.start({container: find(host, '[role="listbox"]')});
      await virtual.next();
      expect(await heard(host)).to.deep.equal([listbox, option(acting, false, 1)]);
      // The focus reads an axis: the first press gives it to the axis that was come to.
      await virtual.press('ArrowDown');
      expect(await heard(host)).to.deep.equal([option(acting, true, 1), option(rooted, true, 2)]);
      await virtual.press('End');
      expect(await heard(host)).to.deep.equal([option(lasting, true, 3)]);
      await virtual.press('ArrowUp');
      expect(await heard(host)).to.deep.equal([option(rooted, true, 2)]);
    });

    it('reads the same as a table', async () => {
      const host = await radarOf();
      await virtual.start({container: find(host, 'table')});
      await readTo('end of rowgroup');
      await readTo('end of rowgroup');
      const row = (title: string, ...cells: string[]) => [
        `row, ${[title, ...cells].join(' ')}`,
        `rowheader, ${title}`,
        ...cells.flatMap((words) => [`cell, ${words}`, words, `end of cell, ${words}`]),
        `end of row, ${[title, ...cells].join(' ')}`,
      ];
      expect(await heard(host)).to.deep.equal([
        'table, Grille de coopération territoriale',
        'caption, Grille de coopération territoriale',
        'rowgroup',
        'row, Axe Autodiagnostic Regard extérieur',
        'columnheader, Axe',
        'columnheader, Autodiagnostic',
        'columnheader, Regard extérieur',
        'end of row, Axe Autodiagnostic Regard extérieur',
        'end of rowgroup',
        'rowgroup',
        ...row('Coopérer entre acteurs', 'Mature, 75 sur 100', 'Mature, 100 sur 100'),
        ...row('S’ancrer dans le territoire', 'Structurée, 50 sur 100', 'En construction, 25 sur 100'),
        ...row(
          'Développer une économie durable et innovante',
          'pas encore de score · 0 sur 12 réponses',
          'pas encore de score · 0 sur 12 réponses',
        ),
        'end of rowgroup',
      ]);
    });
  });
});
