/** What the elements add to a page's landmarks and headings, which are the page's own. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {createResponse} from '../../src/core/response.js';
import type {Answers, Instrument} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
import '../../src/elements/index.js';
import type {CoopErrorDetail} from '../../src/elements/shared/events.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {ariaSnapshot, needs} from '../support/page.js';
import {details, record} from './support.js';

type Element = LitElement & {headingLevel: number};

const respond = (instrument: Instrument, answers: Answers, comments: Record<string, string>) => ({
  ...createResponse(instrument, 'fr', 'self'),
  ...{answers, comments},
});
const rated = respond(ptce, Object.fromEntries(itemsOf(ptce.tree).map(({id}, i) => [id, i % 5])), {a1_1: 'Oui'});
const earlier = {...rated, answers: {...rated.answers, a1_1: 4, a1_2: 4, a1_3: 4}};
const shown: [tag: string, properties: object, press?: string][] = [
  ['coop-grid', {response: rated}, 'help'],
  ['coop-principles', {response: respond(dialogies, {savoir: {a: 1, b: 9}}, {})}, 'help'],
  ['coop-project', {}],
  ['coop-radar', {series: [{kind: 'target', scores: {a1: 50}}], instrument: 'ptce'}],
  ['coop-report', {response: rated, earlier}],
  ['coop-journey', {progress: {schema: 'coop-elements/journey/1', time: 'maturite', notes: {lien: 'Oui'}}}],
  ['coop-assessment', {response: rated, step: 'report'}],
];

/** An element, and all that it holds, ready. */
async function made(tag: string, properties: object, press?: string): Promise<Element> {
  const page = await fixture<HTMLElement>(html`<div id="page"><h1>La page</h1></div>`);
  const host = document.createElement(tag) as Element;
  Object.assign(host, properties);
  page.append(host);
  await host.updateComplete;
  if (press) host.shadowRoot!.querySelector<HTMLElement>(`button[name="${press}"]`)!.click();
  await waitUntil(() => levelsIn(host).length > 0, undefined, {timeout: 5000});
  for (const one of insideOf(host)) await one.updateComplete;
  await host.updateComplete;
  return host;
}

/** Every element of ours in this one. */
const insideOf = (host: LitElement): LitElement[] =>
  [...host.shadowRoot!.querySelectorAll<LitElement>('*')]
    .filter(({localName}) => localName.startsWith('coop-'))
    .flatMap((one) => [one, ...insideOf(one)]);

/** The levels of all headings, in order, those of elements inside in their place. */
function levelsIn(host: LitElement): number[] {
  return [...host.shadowRoot!.querySelectorAll<LitElement>('*')].flatMap((one) => {
    if (one.localName.startsWith('coop-')) return levelsIn(one);
    if (!/^h[1-6]$/.test(one.localName)) return [];
    return Number(one.getAttribute('aria-level') ?? one.localName[1]);
  });
}

describe('a page’s landmarks and headings', () => {
  for (const [tag, properties, press] of shown) {
    it(`${tag} adds no banner, no content info and no unnamed navigation, and skips no level`, async function () {
      needs(this, 'ariaSnapshot');
      const host = await made(tag, properties, press);
      const tree = await ariaSnapshot('#page');
      expect(tree).not.to.match(/^\s*- (banner|contentinfo|main|complementary|navigation:|region:)/m);
      const landmarks = [...tree.matchAll(/^\s*- ((?:region|navigation) ".*")/gm)].map(([, name]) => name);
      expect(landmarks).to.deep.equal([...new Set(landmarks)]);
      const levels = [1, ...levelsIn(host)];
      expect(levels.filter((level, i) => level > levels[i - 1]! + 1)).to.deep.equal([]);
    });

    it(`${tag} starts its headings at 2, and all follow heading-level`, async () => {
      const before = levelsIn(await made(tag, properties, press));
      expect(before[0]).to.equal(2);
      const host = await made(tag, {...properties, headingLevel: 3}, press);
      expect(levelsIn(host)).to.deep.equal(before.map((level) => level + 1));
      host.setAttribute('heading-level', '1');
      await waitUntil(() => levelsIn(host)[0] === 1);
      for (const one of insideOf(host)) await one.updateComplete;
      expect(levelsIn(host)).to.deep.equal(before.map((level) => level - 1));
    });

    it(`${tag} tells of a level that is none, and starts at 2 then`, async () => {
      for (const level of [0, 7, 2.5, NaN, '3', '']) {
        const errors = record('coop-error');
        const host = await made(tag, {...properties, headingLevel: level}, press);
        expect(
          details<CoopErrorDetail>(errors).map(({code}) => code),
          String(level),
        ).to.deep.equal(['out-of-range']);
        expect(levelsIn(host)[0]).to.equal(2);
      }
      const errors = record('coop-error');
      for (const level of [null, undefined])
        expect(levelsIn(await made(tag, {...properties, headingLevel: level}, press))[0]).to.equal(2);
      await made(tag, {...properties, headingLevel: 6}, press);
      expect(errors).to.deep.equal([]);
    });
  }
});
