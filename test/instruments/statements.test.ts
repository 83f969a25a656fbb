import {expect} from '@open-wc/testing';
import type {Instrument, Texts} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
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
import {ptce} from '../../src/instruments/ptce/index.js';
import {en as ptceEn} from '../../src/instruments/ptce/en.js';
import {textsOf} from '../support/instrument-texts.js';

const scored = [ptce, dialogies, maturite, ingredients, coconstruction, principes];
const english: Record<string, Texts> = {
  ptce: ptceEn,
  dialogies: dialogiesEn,
  maturite: maturiteEn,
  ingredients: ingredientsEn,
  coconstruction: coconstructionEn,
  principes: principesEn,
};
const textsIn = (instrument: Instrument) => ({fr: textsOf(instrument), en: english[instrument.id]!});

/** What is answered: each statement of a rating, each logic of a dialogy, by the id of its answer. */
function statementsOf(instrument: Instrument, {tree}: Texts): [id: string, text: string][] {
  return itemsOf(instrument.tree).flatMap(({id, type}): [string, string][] => {
    const {text, a, b} = tree[id]!;
    return type === 'dialogy'
      ? [
          [`${id}.a`, a!.text],
          [`${id}.b`, b!.text],
        ]
      : [[id, text!]];
  });
}

const every = (locale: 'fr' | 'en') => scored.flatMap((one) => statementsOf(one, textsIn(one)[locale]));

describe('every statement', () => {
  // What « et » joins there, and why it is one thing to answer. All other statements do without.
  const joined: Record<string, string> = {
    a1_1: 'social and solidarity economy is one name; the kinds of players are examples',
    b2_1: 'the two sides of one mutual commitment',
    c2_2: 'two nouns, one thing done together',
    nourricier_3: 'the two sides of one balance',
    leadership_3: '« celles et ceux », those in English',
    'parole.b': 'a mandate is both: who is sent reports back',
    'fruits.b': '« celles et ceux », those in English',
    'cadre.b': 'two nouns, one breathing space',
  };
  const and = {fr: /(?<!\p{L})et(?!\p{L})/iu, en: /\band\b/i};

  for (const locale of ['fr', 'en'] as const) {
    it(`asks one thing in ${locale}: what “and” joins is told with its reason`, () => {
      const found = every(locale).filter(([, text]) => and[locale].test(text));
      expect(found.filter(([id]) => !joined[id])).to.deep.equal([]);
    });

    it(`is said once in ${locale}, over all questionnaires`, () => {
      const texts = every(locale).map(([, text]) => text);
      expect(texts.filter((text, i) => texts.indexOf(text) < i)).to.deep.equal([]);
    });

    it(`is unlike every other of its questionnaire in ${locale}`, () => {
      // Alike: seven in ten of their longer words, of both, are the same.
      const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
      const alike = scored.flatMap((instrument) => {
        const all = statementsOf(instrument, textsIn(instrument)[locale]);
        return all.flatMap(([id, text], i) =>
          all.slice(i + 1).flatMap(([other, otherText]) => {
            const [one, two] = [words(text), words(otherText)];
            const both = [...one].filter((word) => two.has(word)).length;
            const either = one.size + two.size - both;
            return either > 0 && both / either >= 0.7 ? [`${id} and ${other}`] : [];
          }),
        );
      });
      expect(alike).to.deep.equal([]);
    });
  }

  it('has a reason left for none that joins nothing', () => {
    const joining = new Set(
      [...every('fr'), ...every('en')].flatMap(([id, text]) =>
        Object.values(and).some((pattern) => pattern.test(text)) ? [id] : [],
      ),
    );
    expect(Object.keys(joined).filter((id) => !joining.has(id))).to.deep.equal([]);
  });

  // Who or what a questionnaire speaks of: another name for the same thing would ask of something else.
  const others: Record<string, RegExp> = {
    ptce: /\b(groupe|collectif|coopération|initiative|coopérative|communauté)\b/i,
    maturite: /\b(projet|collectif|coopérative|communauté)\b/i,
    ingredients: /\b(collectif|initiative|démarche|coopérative|communauté)\b/i,
    coconstruction: /\b(projet|groupe|collectif|démarche|membres?)\b/i,
    principes: /\b(projet|groupe|collectif|initiative|structure)\b/i,
    dialogies: /\b(collectif|équipe|coopérative|initiative)\b/i,
  };
  for (const instrument of scored)
    it(`speaks of the same in the whole of ${instrument.id}`, () => {
      const found = statementsOf(instrument, textsIn(instrument).fr);
      expect(found.filter(([, text]) => others[instrument.id]!.test(text))).to.deep.equal([]);
    });
});

describe('the maturity scale', () => {
  const rated = [ptce, maturite, coconstruction, principes];
  const said = {
    fr: ['Rien encore', 'On en parle', 'On commence', 'C’est installé', 'On le transmet'],
    en: ['Nothing yet', 'Talked about', 'Starting', 'In place', 'Passed on'],
  };
  for (const locale of ['fr', 'en'] as const)
    for (const instrument of rated)
      it(`has the same five steps in ${instrument.id}, each with its longer meaning, in ${locale}`, () => {
        const [scale, ...more] = Object.values(textsIn(instrument)[locale].scales);
        expect(scale!.map(({label}) => label)).to.deep.equal(said[locale]);
        expect(scale!.every(({help}) => help!.length > 10)).to.be.true;
        expect(more).to.deep.equal([]);
      });
});
