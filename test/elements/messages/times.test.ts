import {expect} from '@open-wc/testing';
import type {Time} from '../../../src/elements/messages/time.js';
import {times as fr} from '../../../src/elements/messages/fr/times.js';
import {times as en} from '../../../src/elements/messages/en/times.js';
import {flatten, refused} from '../../support/words.js';

const texts = (times: readonly Time[]) =>
  times.flatMap(({id, title, text, prompts}) => flatten({title, text, prompts}, [id]));

describe('the nine times', () => {
  it('come in their order, in both languages', () => {
    expect(fr.map(({id}) => id).join(' ')).to.equal(
      'disponible lien cadre introspection detour perception maturite retour decantation',
    );
    expect(en.map(({id, minutes}) => [id, minutes])).to.deep.equal(fr.map(({id, minutes}) => [id, minutes]));
  });

  it('fit in half a day', () => {
    expect(fr.filter(({minutes}) => minutes < 5 || minutes > 45)).to.deep.equal([]);
    expect(fr.reduce((sum, {minutes}) => sum + minutes, 0)).to.be.within(150, 180);
  });

  for (const [locale, times] of Object.entries({fr, en})) {
    it(`have no empty text in ${locale}, and none twice`, () => {
      const all = texts(times).map(([, text]) => text);
      expect(all.filter((text) => text === '' || text !== text.trim() || / {2}/.test(text))).to.deep.equal([]);
      expect(new Set(all)).to.have.lengthOf(all.length);
      expect(times.filter(({text, prompts}) => ![text, ...prompts].every((said) => /[.?]$/.test(said)))).to.deep.equal(
        [],
      );
    });

    for (const {name, pattern} of refused[locale as 'fr' | 'en'])
      it(`have no text in ${locale} with ${name}`, () =>
        expect(texts(times).filter(([, text]) => pattern.test(text))).to.deep.equal([]));
  }
});
