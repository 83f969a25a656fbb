import {expect} from '@open-wc/testing';
import * as schema from '../../src/core/schema.js';
import type {Guide, Instrument, Texts} from '../../src/core/schema.js';
import {itemsOf, sectionsOf} from '../../src/core/tree.js';
import {coconstruction} from '../../src/instruments/coconstruction/index.js';
import {en as coconstructionEn} from '../../src/instruments/coconstruction/en.js';
import {guide as coconstructionGuide} from '../../src/instruments/coconstruction/guide.js';
import {guide as coconstructionGuideEn} from '../../src/instruments/coconstruction/guide.en.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {en as dialogiesEn} from '../../src/instruments/dialogies/en.js';
import {guide as dialogiesGuide} from '../../src/instruments/dialogies/guide.js';
import {guide as dialogiesGuideEn} from '../../src/instruments/dialogies/guide.en.js';
import {ingredients} from '../../src/instruments/ingredients/index.js';
import {en as ingredientsEn} from '../../src/instruments/ingredients/en.js';
import {guide as ingredientsGuide} from '../../src/instruments/ingredients/guide.js';
import {guide as ingredientsGuideEn} from '../../src/instruments/ingredients/guide.en.js';
import {maturite} from '../../src/instruments/maturite/index.js';
import {en as maturiteEn} from '../../src/instruments/maturite/en.js';
import {guide as maturiteGuide} from '../../src/instruments/maturite/guide.js';
import {guide as maturiteGuideEn} from '../../src/instruments/maturite/guide.en.js';
import {principes} from '../../src/instruments/principes/index.js';
import {en as principesEn} from '../../src/instruments/principes/en.js';
import {guide as principesGuide} from '../../src/instruments/principes/guide.js';
import {guide as principesGuideEn} from '../../src/instruments/principes/guide.en.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {en as ptceEn} from '../../src/instruments/ptce/en.js';
import {guide as ptceGuide} from '../../src/instruments/ptce/guide.js';
import {guide as ptceGuideEn} from '../../src/instruments/ptce/guide.en.js';
import {resources as resourcesFr} from '../../src/instruments/resources.js';
import {resources as resourcesEn} from '../../src/instruments/resources.en.js';
import {supports as supportsFr} from '../../src/instruments/supports.js';
import {supports as supportsEn} from '../../src/instruments/supports.en.js';
import {textsOf} from '../support/instrument-texts.js';
import {flatten, refused} from '../support/words.js';

interface Case {
  instrument: Instrument;
  en: Texts;
  guides: {fr: Guide; en: Guide};
}

const cases: Case[] = [
  {instrument: ptce, en: ptceEn, guides: {fr: ptceGuide, en: ptceGuideEn}},
  {instrument: dialogies, en: dialogiesEn, guides: {fr: dialogiesGuide, en: dialogiesGuideEn}},
  {instrument: maturite, en: maturiteEn, guides: {fr: maturiteGuide, en: maturiteGuideEn}},
  {instrument: ingredients, en: ingredientsEn, guides: {fr: ingredientsGuide, en: ingredientsGuideEn}},
  {instrument: coconstruction, en: coconstructionEn, guides: {fr: coconstructionGuide, en: coconstructionGuideEn}},
  {instrument: principes, en: principesEn, guides: {fr: principesGuide, en: principesGuideEn}},
];
const locales = {
  fr: {
    resources: resourcesFr,
    supports: supportsFr,
    // One open question to a group, addressed with « vous ».
    question: /^[^?.]*(?<!\p{L})(vous|votre|vos)(?!\p{L})[^?.]*\u202f\?$/iu,
    open: /^\p{Lu}[^?.]*\u202f\?$/u,
    step: /^(Se |S’)?\p{Lu}?\p{L}+(er|ir|re)(?!\p{L})[^.?]*\.$/u,
  },
  en: {
    resources: resourcesEn,
    supports: supportsEn,
    question: /^[^?.]*\byour?\b[^?.]*\?$/i,
    open: /^\p{Lu}[^?.]*\?$/u,
    step: /^\p{Lu}[^.?]*\.$/u,
  },
} as const;

/** What a guide leads on from: every dialogy, or every axis. */
function nodesOf(instrument: Instrument): string[] {
  const asked = itemsOf(instrument.tree).filter(({type}) => type === 'dialogy');
  return (asked.length > 0 ? asked : sectionsOf(instrument)).map(({id}) => id);
}

/** What a guide asks about a difference of views: every statement of the grid, every dialogy, every axis of the others. */
function differingOf(instrument: Instrument): string[] {
  return instrument.id === 'ptce' ? itemsOf(instrument.tree).map(({id}) => id) : nodesOf(instrument);
}

/** The questions and the steps of a guide, by their paths. */
const spoken = ({nodes, differences, between = []}: Guide) =>
  flatten({nodes, differences, between: between.map(({question}) => question)}).filter(
    ([path]) => !path.includes('.resources.'),
  );

for (const {instrument, guides} of cases)
  for (const locale of ['fr', 'en'] as const) {
    const guide = guides[locale];
    const {resources, supports, question, open, step} = locales[locale];
    const leads = Object.entries(guide.nodes);

    describe(`the guide of ${instrument.id} in ${locale}`, () => {
      it('has the stored shape', () => {
        expect(schema.Guide.parse(guide)).to.deep.equal(guide);
        expect(guide).to.include({instrument: instrument.id, locale});
      });

      it('leads on from every node, in the order of the tree, and from no other', () =>
        expect(leads.map(([id]) => id)).to.deep.equal(nodesOf(instrument)));

      it('asks one open question of a group, but where a dialogy has its own', () => {
        const own = new Set(itemsOf(instrument.tree).flatMap((item) => ('question' in item ? [item.id] : [])));
        const unfit = leads.filter(([id, lead]) =>
          own.has(id) ? lead.question !== undefined : !question.test(lead.question ?? ''),
        );
        expect(unfit).to.deep.equal([]);
      });

      it('has two steps for each, told by what one does', () => {
        expect(leads.filter(([, {steps}]) => steps.length !== 2)).to.deep.equal([]);
        expect(leads.flatMap(([, {steps}]) => steps).filter((text) => !step.test(text))).to.deep.equal([]);
      });

      it('asks one question about each difference of views, and advises nothing', () => {
        const asked = Object.entries(guide.differences!);
        expect(asked.map(([id]) => id)).to.deep.equal(differingOf(instrument));
        expect(asked.filter(([, text]) => !open.test(text) || text.length < 35 || text.length > 125)).to.deep.equal([]);
        // No template: few begin alike, and only words of ours stand between quotation marks.
        const beginnings = asked.map(([, text]) => text.split(' ').slice(0, 3).join(' '));
        const most = Math.max(...beginnings.map((one) => beginnings.filter((other) => other === one).length));
        expect(most).to.be.at.most(Math.max(2, asked.length / 6));
      });

      it('asks what levels that act on one another do, pair by pair', () => {
        const pairs = guide.between?.map(({nodes}) => nodes.join(' and '));
        expect(pairs).to.deep.equal(
          instrument.id === 'dialogies' ? ['je and nous', 'nous and dans', 'je and dans'] : undefined,
        );
        expect(guide.between?.filter(({question: text}) => !open.test(text)) ?? []).to.deep.equal([]);
      });

      it('names the three families of support, which send to resources that are there', () => {
        expect(guide.supports).to.equal(supports);
        const asked = Object.values(supports).flatMap((one) => one.resources);
        expect(asked.filter((resource) => !Object.hasOwn(resources, resource))).to.deep.equal([]);
      });

      it('sends to resources that are there', () => {
        expect(guide.resources).to.equal(resources);
        const sentTo = leads.flatMap(([id, lead]) => lead.resources.map((resource) => [id, resource] as const));
        expect(sentTo.filter(([, resource]) => !Object.hasOwn(resources, resource))).to.deep.equal([]);
        expect(new Set(sentTo.map(String)), 'none twice for one node').to.have.lengthOf(sentTo.length);
      });

      it('says the same in both languages', () => {
        const shape = ({nodes}: Guide) =>
          Object.entries(nodes).map(([id, lead]) => [id, 'question' in lead, lead.resources]);
        expect(shape(guide)).to.deep.equal(shape(guides.fr));
        expect(guide.instrument).to.equal(guides.fr.instrument);
      });

      for (const {name, pattern} of refused[locale])
        it(`has no text with ${name}`, () =>
          expect(spoken(guide).filter(([, text]) => pattern.test(text))).to.deep.equal([]));
    });
  }

describe('the guides together', () => {
  for (const locale of ['fr', 'en'] as const) {
    const {resources, supports} = locales[locale];
    const words = flatten({resources, supports}).filter(([path]) => !/\.url$|\.resources\./.test(path));
    const texts = [...cases.flatMap(({guides}) => spoken(guides[locale])), ...words].map(([, text]) => text);

    it(`have no empty text and none twice in ${locale}`, () => {
      expect(texts.filter((text) => text === '' || text !== text.trim() || / {2}/.test(text))).to.deep.equal([]);
      expect(texts.filter((text, i) => texts.indexOf(text) < i)).to.deep.equal([]);
    });

    it(`repeat no text of an instrument in ${locale}`, () => {
      const asked = cases.flatMap(({instrument, en}) => flatten(locale === 'fr' ? textsOf(instrument) : en));
      const said = new Set(asked.map(([, text]) => text));
      expect(texts.filter((text) => said.has(text))).to.deep.equal([]);
    });

    it(`use every resource in ${locale}, and say what each is for`, () => {
      const used = cases.flatMap(({guides}) => Object.values(guides[locale].nodes).flatMap((lead) => lead.resources));
      expect(new Set(used)).to.have.keys(...Object.keys(resources));
      expect(Object.values(resources).filter(({text}) => !text.endsWith('.'))).to.deep.equal([]);
    });

    for (const {name, pattern} of refused[locale])
      it(`have no resource in ${locale} with ${name}`, () =>
        expect(words.filter(([, text]) => pattern.test(text))).to.deep.equal([]));
  }

  it('name 15 resources, of which 12 have an address, and ask each of them for something', () => {
    expect(Object.keys(resourcesFr)).to.have.lengthOf(15);
    expect(Object.values(resourcesFr).filter(({url}) => url?.startsWith('https://'))).to.have.lengthOf(12);
    const asked = new Set(Object.values(supportsFr).flatMap((one) => one.resources));
    expect(asked).to.have.keys(...Object.keys(resourcesFr));
  });

  it('name the same three families in both languages, asking the same', () => {
    const shape = (all: typeof supportsFr) =>
      Object.entries(all).map(([id, {offers, resources}]) => [id, offers.length, resources]);
    expect(Object.keys(supportsFr)).to.deep.equal(['territoire', 'reseau', 'enjeux']);
    expect(shape(supportsEn)).to.deep.equal(shape(supportsFr));
  });

  it('name the same resources in both languages, at the same addresses', () => {
    const named = (all: Guide['resources']) => Object.entries(all).map(([id, {title, url}]) => [id, title, url]);
    expect(named(resourcesEn)).to.deep.equal(named(resourcesFr));
  });

  it('leave no French in English', () => {
    const french = new Set(cases.flatMap(({guides}) => spoken(guides.fr).map(([, text]) => text)));
    const english = cases.flatMap(({guides}) => spoken(guides.en));
    expect(english.filter(([, text]) => french.has(text))).to.deep.equal([]);
  });

  // By hand, from the structure that each instrument follows.
  it('lead on from 51 nodes', () =>
    expect(cases.map(({guides}) => Object.keys(guides.fr.nodes).length)).to.deep.equal([9, 12, 5, 12, 6, 7]));

  it('ask about 78 differences of views', () =>
    expect(cases.map(({guides}) => Object.keys(guides.fr.differences!).length)).to.deep.equal([36, 12, 5, 12, 6, 7]));
});
