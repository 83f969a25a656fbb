import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {encodeAnswers, splitCodes} from '../../../src/core/index.js';
import {itemsOf} from '../../../src/core/tree.js';
import {ptce} from '../../../src/instruments/ptce/index.js';

const ids = itemsOf(ptce.tree).map(({id}) => id);
const codeOf = (values: readonly number[]) =>
  encodeAnswers(ptce, Object.fromEntries(values.map((value, i) => [ids[i]!, value])));
const codes = fc.array(fc.array(fc.integer({min: 0, max: 4}), {maxLength: 36}).map(codeOf), {maxLength: 8});
const inFours = (code: string, between: string) => code.match(/.{1,4}/g)!.join(between);

describe('splitCodes', () => {
  for (const [what, between] of [
    ['lines', '\n'],
    ['commas', ', '],
    ['semicolons', ' ; '],
    ['spaces', '  '],
    ['nothing', ''],
  ] as const)
    for (const within of ['', ' ', '-'])
      it(`takes codes apart that stand between ${what}, ${within ? `in fours by "${within}"` : 'whole'}`, () => {
        fc.assert(
          fc.property(codes, (all) => {
            const text = all.map((code) => inFours(code, within)).join(between);
            expect(splitCodes(ptce, text)).to.deep.equal(all);
          }),
        );
      });

  it('reads the code of an address', () => {
    const code = codeOf([1, 2, 3]);
    expect(splitCodes(ptce, `https://ici.fr/grille?x=1#coop=${code}`)).to.deep.equal([code]);
    expect(splitCodes(ptce, `Mon code : https://ici.fr/#coop=${code}\n${code}`)).to.include(code);
  });

  it('joins a code that was broken into lines', () => {
    const code = codeOf([4, 4, 4]);
    expect(splitCodes(ptce, `${code.slice(0, 10)}\n${code.slice(10)}`)).to.deep.equal([code]);
  });

  it('keeps what is none, as it was written, and all around it', () => {
    const code = codeOf([0]);
    expect(splitCodes(ptce, `${code}\n1ABC DEF\n${code}`)).to.deep.equal([code, '1ABC DEF', code]);
    expect(splitCodes(ptce, 'bonjour')).to.deep.equal(['bonjour']);
    expect(splitCodes(ptce, ' \n ')).to.deep.equal([]);
  });

  describe('leaves the rest standing around what is damaged, on one line', () => {
    const [one, two, three] = [codeOf([1]), codeOf([2]), codeOf([3])] as [string, string, string];

    it('of whole codes', () => {
      const damaged = two.slice(0, -1);
      const pieces = splitCodes(ptce, `${one} ${damaged} ${three} ABCD EFGH`);
      expect(pieces).to.deep.equal([one, damaged, three, 'ABCD EFGH']);
    });

    for (const [what, damaged] of [
      ['a character', inFours(two, ' ').replace(/^./, '')],
      ['a group', inFours(two, ' ').slice(5)],
    ] as const)
      it(`of codes in groups of four, one without ${what}`, () => {
        const pieces = splitCodes(ptce, [inFours(one, ' '), damaged, inFours(three, ' ')].join(' '));
        expect([pieces.at(0), pieces.at(-1)]).to.deep.equal([one, three]);
        expect(pieces.slice(1, -1).join(' ')).to.equal(damaged);
      });
  });
});
