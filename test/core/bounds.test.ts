import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bytesOf, MAX_BYTES, MAX_TEXT} from '../../src/core/bounds.js';
import type {CoopError} from '../../src/core/error.js';
import {checkAnswers, checkProject} from '../../src/core/parse/answers.js';
import {parseResponse} from '../../src/core/parse/parse.js';
import {copyPlain} from '../../src/core/plain.js';
import {createResponse} from '../../src/core/response.js';
import {bytesLeft} from '../../src/core/room.js';
import type {Answers, ChoiceItem, Instrument} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {projet} from '../../src/instruments/projet/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';

/** Texts whose bytes, characters and escapes differ. */
const letters = ['x', 'é', '’', '漢', '🤝', '"', '\n', '\u0001', '\ud800'];

const codeOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return (error as CoopError).code;
  }
  return 'read';
};

describe('bounds', () => {
  // The oracle is JSON.stringify itself, in UTF-8.
  // Those are refused whatever they weigh.
  const hasNoHostileKey = (value: unknown) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));

  it('count the bytes of JSON as it is written, to the last one', () =>
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}).filter(hasNoHostileKey), fc.string({unit: 'binary'}), (value, text) => {
        const data = {value: JSON.parse(JSON.stringify(value)) as unknown, text};
        const bytes = bytesOf(data);
        expect(codeOf(() => copyPlain(data, bytes))).to.equal('read');
        expect(codeOf(() => copyPlain(data, bytes - 1))).to.equal('too-large');
      }),
    ));

  for (const letter of letters)
    it(`are the same for ${JSON.stringify(letter)}: 256 KiB of JSON are read, and one byte more is not`, () => {
      const each = bytesOf(letter) - 2;
      const text = letter.repeat(Math.floor((MAX_BYTES - 2) / each));
      const full = text + 'x'.repeat(MAX_BYTES - 2 - (bytesOf(text) - 2));
      expect(bytesOf(full)).to.equal(MAX_BYTES);
      expect(copyPlain(full)).to.equal(full);
      expect(codeOf(() => copyPlain(`${full}x`))).to.equal('too-large');
    });

  it('of a text: 10,000 characters are read, and not one more', () => {
    const [most, more] = ['é'.repeat(MAX_TEXT), 'é'.repeat(MAX_TEXT + 1)];
    const response = createResponse(ptce, 'fr', 'self');
    const commented = (text: string) => ({...response, comments: {a1_1: text}});
    const described = (text: string) => ({...response, project: {nom: text}});
    for (const read of [
      (text: string) => checkAnswers(projet, {nom: text}),
      (text: string) => checkProject({nom: text}),
      (text: string) => parseResponse(commented(text), ptce),
      (text: string) => parseResponse(described(text), ptce),
    ]) {
      expect(codeOf(() => read(most))).to.equal('read');
      expect(codeOf(() => read(more))).to.be.oneOf(['out-of-range', 'invalid']);
    }
    expect(() => parseResponse(commented(more))).to.throw('at most 10000 characters');
  });
});

describe('the room in a response', () => {
  const longest: Record<string, (instrument: Instrument) => Answers> = {
    ptce: ({tree}) => Object.fromEntries(itemsOf(tree).map(({id}) => [id, 'na'])),
    dialogies: ({tree}) =>
      Object.fromEntries(itemsOf(tree).map(({id}) => [id, {a: 10, b: 10, relation: 'complementary' as const}])),
  };
  for (const instrument of [ptce, dialogies])
    it(`of ${instrument.id}, filled to the last byte, leaves enough to answer all and to finish`, () => {
      const response = createResponse(instrument, 'fr', 'external');
      const [first] = itemsOf(instrument.tree);
      const commented = (text: string) => ({...response, comments: {[first!.id]: text}});
      const left = bytesLeft(instrument, commented(''));
      expect(left).to.be.within(MAX_BYTES * 0.9, MAX_BYTES);
      expect(bytesLeft(instrument, commented('x'.repeat(left)))).to.equal(0);
      expect(bytesLeft(instrument, commented('é'.repeat(left)))).to.equal(-left);
      const all = {
        ...commented('x'.repeat(left)),
        ...{answers: longest[instrument.id]!(instrument), completedAt: '2026-03-12T09:19:52.000Z'},
        project: Object.fromEntries(
          itemsOf(projet.tree).flatMap((item) =>
            'options' in item ? [[item.id, item.options.map(({value}) => value)]] : [],
          ),
        ),
      };
      expect(bytesOf(all)).to.be.below(MAX_BYTES);
    });

  it('is taken by texts that answer, and not by answers that it was kept for', () => {
    const response = createResponse(projet, 'fr', 'self');
    const left = (answers: Answers) => bytesLeft(projet, {...response, answers});
    expect(left({nom: 'x'.repeat(100)})).to.equal(left({nom: 'x'}) - 99);
    const choice = itemsOf(projet.tree).find((item): item is ChoiceItem => item.type === 'choice')!;
    expect(left({[choice.id]: choice.options[0]!.value})).to.equal(left({}));
  });
});
