import {expect} from '@open-wc/testing';
import {localize} from '../../src/core/localize.js';
import {parseInstrument} from '../../src/core/parse/parse.js';
import {Mode, type Instrument, type Texts} from '../../src/core/schema.js';
import {score} from '../../src/core/score/score.js';
import {isBranch, itemsOf, sectionsOf, walk} from '../../src/core/tree.js';
import {coconstruction} from '../../src/instruments/coconstruction/index.js';
import {en as coconstructionEn} from '../../src/instruments/coconstruction/en.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {en as dialogiesEn} from '../../src/instruments/dialogies/en.js';
import {ingredients} from '../../src/instruments/ingredients/index.js';
import {en as ingredientsEn} from '../../src/instruments/ingredients/en.js';
import {maturite} from '../../src/instruments/maturite/index.js';
import {en as maturiteEn} from '../../src/instruments/maturite/en.js';
import {principes} from '../../src/instruments/principes/index.js';
import {en as principesEn} from '../../src/instruments/principes/en.js';
import {projet} from '../../src/instruments/projet/index.js';
import {en as projetEn} from '../../src/instruments/projet/en.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {en as ptceEn} from '../../src/instruments/ptce/en.js';
import {textsOf} from '../support/instrument-texts.js';
import {flatten, refused} from '../support/words.js';

// By hand, from the structure that each follows: branches on top, items of each axis, ids of the levels.
const maturity = ['emerging', 'building', 'structured', 'mature'];
const cases: {instrument: Instrument; en: Texts; top: number; axes: number[]; levels: string[]}[] = [
  {instrument: ptce, en: ptceEn, top: 3, axes: Array<number>(9).fill(4), levels: maturity},
  {instrument: dialogies, en: dialogiesEn, top: 3, axes: [4, 4, 4], levels: []},
  {instrument: maturite, en: maturiteEn, top: 5, axes: Array<number>(5).fill(3), levels: maturity},
  {
    instrument: ingredients,
    en: ingredientsEn,
    top: 12,
    axes: [4, 5, 3, 2, 3, 3, 5, 6, 5, 4, 4, 4],
    levels: maturity,
  },
  {instrument: coconstruction, en: coconstructionEn, top: 2, axes: Array<number>(6).fill(3), levels: maturity},
  {instrument: principes, en: principesEn, top: 7, axes: Array<number>(7).fill(2), levels: maturity},
  {instrument: projet, en: projetEn, top: 3, axes: [6, 2, 10], levels: []},
];

for (const {instrument, en, top, axes, levels} of cases)
  describe(`the instrument ${instrument.id}`, () => {
    const whole = {...instrument, locales: {en}};
    const fr = textsOf(instrument);
    const items = itemsOf(instrument.tree);
    const statements = items.flatMap((item) => (item.type === 'dialogy' ? [item.a.text, item.b.text] : [item.text]));

    it(`has ${axes.length} axes and ${items.length} items`, () => {
      expect(instrument.tree).to.have.lengthOf(top);
      expect(sectionsOf(instrument).map(({children}) => children.length)).to.deep.equal(axes);
      expect(items).to.have.lengthOf(axes.reduce((sum, count) => sum + count));
      expect(instrument.levels.map(({id}) => id)).to.deep.equal(levels);
    });

    it('is taken by the parser, with and without its English', () => {
      expect(parseInstrument(instrument)).to.deep.equal(instrument);
      expect(parseInstrument(whole)).to.deep.equal(whole);
    });

    it('has ids of its own, which say where they stand', () => {
      const ids = [...walk(instrument.tree)].map(({id}) => id);
      expect(new Set(ids)).to.have.lengthOf(ids.length);
      for (const {id, children} of sectionsOf(instrument)) {
        const statementIds = children.flatMap((child, i) =>
          !isBranch(child) && child.type === 'rating' ? [[child.id, `${id}_${i + 1}`]] : [],
        );
        for (const [found, expected] of statementIds) expect(found).to.equal(expected);
      }
    });

    it('has the same texts in both languages, none left over', () => {
      const paths = (texts: Texts) => flatten(texts).map(([path]) => path);
      expect(paths(en)).to.have.members(paths(fr));
      expect(Object.keys(en.tree), 'in the order of the tree').to.deep.equal(Object.keys(fr.tree));
    });

    // Titles of one word may be the same in both: Communication, Local…
    it('leaves no French in its English', () => {
      const french = new Set(flatten(fr).map(([, text]) => text));
      expect(flatten(en).filter(([, text]) => text.includes(' ') && french.has(text))).to.deep.equal([]);
    });

    for (const [locale, texts] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      it(`has no empty text in ${locale}`, () => {
        const untidy = ([, text]: [string, string]) => text === '' || text !== text.trim() || / {2}/.test(text);
        expect(flatten(texts).filter(untidy)).to.deep.equal([]);
      });

      for (const {name, pattern} of refused[locale])
        it(`has no text in ${locale} with ${name}`, () =>
          expect(flatten(texts).filter(([, text]) => pattern.test(text))).to.deep.equal([]));
    }

    it('asks in sentences', () => {
      expect(statements.filter((text) => !/(\.|\u202f\?)$/.test(text))).to.deep.equal([]);
      expect(new Set(statements), 'no statement twice').to.have.lengthOf(statements.length);
      const axesWithoutHelp = sectionsOf(instrument).filter(({help}) => !help?.match(/[.?]$/));
      expect(axesWithoutHelp.map(({id}) => id)).to.deep.equal([]);
    });

    it('says where it comes from, and that it ranks nobody', () => {
      expect(instrument.source).to.include({author: 'coop-elements', licence: 'CC BY 4.0'});
      expect(instrument.source.about).to.match(/ne (certifie|certifient) ni ne (classe|classent) personne/);
      expect(en.about).to.match(/neither certif(y|ies) nor ranks? anyone/i);
    });
  });

describe('the instrument projet', () => {
  const items = itemsOf(projet.tree);

  it('asks, and scores nothing', () => {
    const types = new Set(items.map(({type}) => type));
    expect([...types]).to.have.members(['text', 'choice', 'choices']);
    expect(score(projet, {nom: 'Les Halles', statut: 'scic', usages: ['strategie']}).total.score).to.equal(null);
  });

  it('reads the same in English, question by question', () => {
    const english = localize({...projet, locales: {en: projetEn}}, 'en');
    expect(textsOf(english)).to.deep.equal(projetEn);
    expect(itemsOf(english.tree).filter((item) => !('text' in item && item.text.endsWith('?')))).to.deep.equal([]);
  });

  it('offers as respondents the modes of a response', () => {
    const asked = items.find(({id}) => id === 'repondant');
    const values = asked && 'options' in asked ? asked.options.map(({value}) => value) : [];
    expect(values).to.deep.equal(['self', 'external', 'mutual']);
    expect(values.every((value) => Mode.safeParse(value).success)).to.be.true;
  });
});

describe('the instrument dialogies', () => {
  it('has the three levels and their principles, by the ids that hosts store', () => {
    const ids = dialogies.tree.filter(isBranch).map(({id, children}) => [id, ...children.map((child) => child.id)]);
    expect(ids).to.deep.equal([
      ['je', 'savoir', 'parole', 'boussole', 'changement'],
      ['nous', 'fruits', 'voix', 'conduite', 'cadre'],
      ['dans', 'horizon', 'frontiere', 'regard', 'echelle'],
    ]);
  });

  it('gives each of its principles two signals and a question that opens the talk', () => {
    for (const item of itemsOf(dialogies.tree)) {
      if (item.type !== 'dialogy') throw new Error(`${item.id} is no dialogy`);
      expect(item.question, item.id).to.match(/\u202f\?$/);
      // Both heard, or both noticed: neither logic is set apart by the way it is told.
      const isSpoken = (text?: string) => text?.startsWith('«\u202f') && text.endsWith('\u202f»');
      expect(isSpoken(item.signals?.a), item.id).to.equal(isSpoken(item.signals?.b));
      expect(item.signals?.a, item.id).to.be.a('string').and.not.equal(item.signals?.b);
    }
  });

  it('asks of each level how alive both logics are', () => {
    const levels = dialogies.tree.filter(isBranch);
    expect(levels.map(({title}) => title)).to.deep.equal(['Je', 'Nous', 'Dans']);
    for (const {help} of levels) expect(help).to.match(/^À quel point chaque logique est-elle vivante .*\u202f\?$/u);
  });
});
