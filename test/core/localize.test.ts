import {expect} from '@open-wc/testing';
import {localize} from '../../src/core/localize.js';
import type {Branch, DialogyItem, Instrument} from '../../src/core/schema.js';
import {itemsOf, walk} from '../../src/core/tree.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {en} from '../../src/instruments/ptce/en.js';

const pole = (title: string) => ({title, text: `${title} text`});
const dialogy: DialogyItem = {type: 'dialogy', id: 'd1', title: 'Unity', a: pole('A'), b: pole('B'), weight: 3};
const branch: Branch = {
  id: 'a',
  title: 'Decision',
  weight: 2,
  children: [
    {type: 'rating', id: 'q1', text: 'All decide.', help: 'Think of last year.', scale: 's', reverse: true},
    dialogy,
  ],
};
const french = {
  title: 'Petit',
  about: 'Pour cet essai',
  scales: {s: [{label: 'Non'}, {label: 'Oui', help: 'Tout à fait.'}]},
  levels: {all: {title: 'Tout'}},
  tree: {
    a: {title: 'Décision'},
    q1: {text: 'Tous décident.', help: 'Pensez à l’an dernier.'},
    d1: {title: 'Unité', a: pole('A fr'), b: pole('B fr')},
  },
};
const instrument: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'small',
  version: '1.0.0',
  locale: 'en',
  title: 'Small',
  source: {author: 'us', licence: 'CC0', about: 'For this test'},
  scales: {
    s: {
      options: [
        {value: 1, label: 'No'},
        {value: 2, label: 'Yes', help: 'Entirely.'},
      ],
      dk: true,
    },
  },
  tree: [branch],
  levels: [{id: 'all', from: 0, to: 100, title: 'All'}],
  locales: {fr: french},
};

describe('localize', () => {
  // Written out by hand: texts from `french`, all the rest from the original.
  it('changes every text and nothing else', () => {
    expect(localize(instrument, 'fr')).to.deep.equal({
      ...instrument,
      locale: 'fr',
      title: 'Petit',
      source: {author: 'us', licence: 'CC0', about: 'Pour cet essai'},
      scales: {
        s: {
          options: [
            {value: 1, label: 'Non'},
            {value: 2, label: 'Oui', help: 'Tout à fait.'},
          ],
          dk: true,
        },
      },
      tree: [
        {
          ...branch,
          title: 'Décision',
          children: [
            {...branch.children[0]!, text: 'Tous décident.', help: 'Pensez à l’an dernier.'},
            {...dialogy, title: 'Unité', a: pole('A fr'), b: pole('B fr')},
          ],
        },
      ],
      levels: [{id: 'all', from: 0, to: 100, title: 'Tout'}],
    });
  });

  it('writes nothing to the original', () => {
    const before = structuredClone(instrument);
    localize(instrument, 'fr');
    expect(instrument).to.deep.equal(before);
  });

  for (const locale of ['en', 'de', 'fr-CA', '', 'constructor', '__proto__'])
    it(`gives the original itself for ${JSON.stringify(locale)}`, () =>
      expect(localize(instrument, locale)).to.equal(instrument));

  it('leaves no French in the English ptce', () => {
    const english = localize({...ptce, locales: {en}}, 'en');
    const titles = (one: Instrument) =>
      [...walk(one.tree)].map((child) => ('title' in child ? child.title : child.text));
    const original = titles(ptce);
    expect(titles(english).filter((title, i) => title === original[i])).to.deep.equal([]);
    expect(itemsOf(english.tree).map(({id}) => id)).to.deep.equal(itemsOf(ptce.tree).map(({id}) => id));
    expect(english.levels.map(({title}) => title)).to.deep.equal(Object.values(en.levels).map(({title}) => title));
  });
});
