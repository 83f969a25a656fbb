import {expect} from '@open-wc/testing';
import * as schema from '../../src/core/schema.js';
import {en} from '../../src/instruments/glossary/en.js';
import {glossary} from '../../src/instruments/glossary/index.js';
import {flatten, refused} from '../support/words.js';

describe('the glossary', () => {
  // By hand, in the order in which words call for one another.
  it('explains 22 words, the same in both languages', () => {
    expect(Object.keys(glossary).join(' ')).to.equal(
      'cooperation cooperation_territoriale territoire alliance collectif collaboration partenariat communs ' +
        'co_construction faire_ensemble dialogie entre_deux recursion maturite_cooperative signal_faible ptce scic cae ' +
        'groupement_employeurs tiers_lieu petr leader',
    );
    expect(Object.keys(en)).to.deep.equal(Object.keys(glossary));
  });

  for (const [locale, words] of Object.entries({fr: glossary, en})) {
    it(`has the stored shape in ${locale}`, () => expect(schema.Glossary.parse(words)).to.deep.equal(words));

    it(`says each in one or two sentences in ${locale}, and none by itself`, () => {
      const sentences = Object.values(words).filter(({text}) => !/^[^.]+\.( [^.]+\.)?$/.test(text));
      expect(sentences).to.deep.equal([]);
      expect(Object.values(words).filter(({title, text}) => text.startsWith(title))).to.deep.equal([]);
      const texts = flatten(words).map(([, text]) => text);
      expect(texts.filter((text, i) => texts.indexOf(text) < i || text !== text.trim())).to.deep.equal([]);
    });

    for (const {name, pattern} of refused[locale as 'fr' | 'en'])
      it(`has no text in ${locale} with ${name}`, () =>
        expect(flatten(words).filter(([, text]) => pattern.test(text))).to.deep.equal([]));
  }

  it('spells out every name that is made of initials', () => {
    const initials = Object.entries(glossary).filter(([, {title}]) => /^\p{Lu}{3,}$/u.test(title));
    expect(initials.map(([id]) => id)).to.deep.equal(['ptce', 'scic', 'cae', 'petr', 'leader']);
    const spelt = initials.filter(([id, {text}]) => {
      const first = text.split(/[\s’:]+/u).map((word) => word.normalize('NFD')[0]!.toLowerCase());
      let at = 0;
      for (const letter of id) at = first.indexOf(letter, at) + 1 || Infinity;
      return at <= first.length;
    });
    // LEADER is called by its name, and told by what it does.
    expect(spelt.map(([id]) => id)).to.deep.equal(['ptce', 'scic', 'cae', 'petr']);
  });
});
