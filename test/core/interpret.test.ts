import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {spaceBetween} from '../../src/core/dialogy.js';
import {interpret} from '../../src/core/interpret.js';
import type {Answers, DialogyAnswer, Instrument} from '../../src/core/schema.js';
import {score} from '../../src/core/score.js';
import {fr as words} from '../../src/core/words/fr.js';
import type {Words} from '../../src/core/words/words.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {en} from '../../src/instruments/dialogies/en.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {answeredArb, answersArb} from './arbitraries.js';

const bilingual: Instrument = {...dialogies, locales: {en}};

const readingOf = (answers: Answers, locale?: string | Words, instrument: Instrument = bilingual) =>
  interpret(instrument, score(instrument, answers), ...(locale === undefined ? [] : [locale])).dialogies;

describe('interpret', () => {
  // The words under the ribbon, as they are given to respondents.
  const cases: {answer: DialogyAnswer; fr: string; en: string}[] = [
    {answer: {a: 0, b: 0}, fr: 'aucune des deux ne vit encore', en: 'neither is alive yet'},
    {answer: {a: 0, b: 7}, fr: 'une seule vit', en: 'only one is alive'},
    {answer: {a: 10, b: 0}, fr: 'une seule vit', en: 'only one is alive'},
    {answer: {a: 3, b: 1}, fr: 'les deux sommeillent', en: 'both are asleep'},
    {answer: {a: 9, b: 2}, fr: 'la première prend plus de place', en: 'the first takes more room'},
    {answer: {a: 2, b: 9}, fr: 'la seconde prend plus de place', en: 'the second takes more room'},
    {answer: {a: 9, b: 10}, fr: 'pleinement vivantes', en: 'fully alive, both of them'},
    {answer: {a: 8, b: 10}, fr: 'les deux vivent', en: 'both are alive'},
  ];
  for (const {answer, fr, en} of cases)
    it(`${answer.a} and ${answer.b}: « ${fr} »`, () => {
      expect(readingOf({savoir: answer}).map(({text}) => text)).to.deep.equal([fr]);
      expect(readingOf({savoir: answer}, 'en').map(({text}) => text)).to.deep.equal([en]);
    });

  // A result holds vitality and tilt alone: both intensities must come back from them, whole.
  it('finds the space of each of the 121 pairs again', () => {
    for (let a = 0; a <= 10; a++)
      for (let b = 0; b <= 10; b++)
        expect(readingOf({savoir: {a, b}}), `${a}, ${b}`)
          .to.have.nested.property('[0].space')
          .that.equals(spaceBetween(a, b));
  });

  it('also from a result that was stored as JSON', () => {
    const result = score(bilingual, {savoir: {a: 7, b: 3}, parole: {a: 0, b: 0}});
    const stored = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(interpret(bilingual, stored)).to.deep.equal(interpret(bilingual, result));
  });

  it('reads dialogies in the order of the tree, by their titles; those without both intensities are not there', () => {
    const answers: Answers = {
      ...{echelle: {a: 5, b: 5}, parole: {a: 4}, boussole: {relation: 'competing'}, fruits: 'na', voix: {b: 2}},
      ...{changement: {a: 9, b: 9}, savoir: {a: 1, b: 1, relation: 'complementary'}},
    };
    expect(readingOf(answers)).to.deep.equal([
      {id: 'savoir', title: 'Savoir et apprendre', space: 'asleep', text: 'les deux sommeillent'},
      {id: 'changement', title: 'Se transformer et transformer', space: 'full', text: 'pleinement vivantes'},
      {id: 'echelle', title: 'S’ancrer et se relier', space: 'alive', text: 'les deux vivent'},
    ]);
    expect(readingOf({})).to.deep.equal([]);
  });

  it('has nothing to say of an instrument without dialogies', () => {
    expect(readingOf({a1_1: 4}, 'fr', ptce)).to.deep.equal([]);
  });

  describe('language', () => {
    const answers: Answers = {savoir: {a: 9, b: 2}};
    const french = [
      {id: 'savoir', title: 'Savoir et apprendre', space: 'first', text: 'la première prend plus de place'},
    ];
    const english = [{id: 'savoir', title: 'Knowing and learning', space: 'first', text: 'the first takes more room'}];

    for (const locale of [undefined, 'fr', 'fr-CA', 'FR', 'de', 'pt-BR', '', 'constructor', '__proto__'])
      it(`${locale === undefined ? 'none' : `"${locale}"`} is French`, () =>
        expect(readingOf(answers, locale)).to.deep.equal(french));

    for (const locale of ['en', 'en-GB', 'EN'])
      it(`"${locale}" is English`, () => expect(readingOf(answers, locale)).to.deep.equal(english));

    it('keeps the titles of the instrument where it has none in that language', () => {
      expect(readingOf(answers, 'en', dialogies)).to.deep.equal([{...english[0], title: 'Savoir et apprendre'}]);
    });

    it('is the host’s own when it gives words', () => {
      const spaces = Object.fromEntries(
        ['none', 'one', 'asleep', 'first', 'second', 'full', 'alive'].map((space) => [space, `br ${space}`]),
      ) as Words['spaces'];
      expect(readingOf(answers, {...words, spaces})).to.deep.equal([{...french[0], text: 'br first'}]);
    });
  });

  it('never throws on valid answers, reads what is scored and nothing else', () => {
    const locale = fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/);
    const answered = fc.oneof(
      answeredArb,
      answersArb(dialogies).map((answers): [Instrument, Answers] => [dialogies, answers]),
    );
    fc.assert(
      fc.property(answered, locale, ([instrument, answers], tag) => {
        const result = score(instrument, answers);
        const read = interpret(instrument, result, tag).dialogies;
        const scored = result.dialogies.filter(({vitality}) => vitality !== null);
        expect(read.map(({id}) => id)).to.deep.equal(scored.map(({id}) => id));
        for (const {id, space, title, text} of read) {
          const {a, b} = answers[id] as Required<DialogyAnswer>;
          expect(space, JSON.stringify([a, b])).to.equal(spaceBetween(a, b));
          expect([typeof title, typeof text]).to.deep.equal(['string', 'string']);
        }
      }),
      {numRuns: 2000},
    );
  });
});
