import {expect, html, nextFrame} from '@open-wc/testing';
import {score} from '../../../src/core/score/score.js';
import {itemsOf} from '../../../src/core/tree.js';
import {CoopRadar} from '../../../src/elements/radar/coop-radar.js';
import {lookOf} from '../../../src/elements/radar/looks.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {needs} from '../../support/page.js';
import {find, ready} from '../support.js';

async function drawn(host: CoopRadar): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await host.updateComplete;
}

/** Labels, by their words, that leave the picture or lie on another one. */
function cut(host: CoopRadar): string[] {
  const frame = find(host, '.chart').getBoundingClientRect();
  const labels = [...host.shadowRoot!.querySelectorAll('.chart > :first-child text')];
  const boxes = labels.map((label) => label.getBoundingClientRect()).filter(({width}) => width > 0);
  expect(boxes.length).to.be.above(2);
  const isIn = (box: DOMRect) => box.left >= frame.left - 1 && box.right <= frame.right + 1;
  const meets = (a: DOMRect, b: DOMRect) =>
    a !== b && a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  return labels
    .filter((_, i) => !isIn(boxes[i]!) || boxes.some((other) => meets(boxes[i]!, other)))
    .map((label) => label.textContent.trim());
}

/** Each way that words come to be wider, or otherwise, than the page's font makes them. */
const WAYS: {name: string; css: string; in?: 'shadow tree'}[] = [
  {name: 'capitals around', css: 'body {text-transform: uppercase; letter-spacing: 0.2em}'},
  {name: 'capitals, by its part', css: 'coop-radar::part(picture) {text-transform: uppercase}'},
  {name: 'a bold and wider font, by its part', css: 'coop-radar::part(picture) {font: 800 16px monospace}'},
  {name: 'another font around', css: 'body {font-family: monospace}'},
  {name: 'small capitals and wide figures around', css: 'body {font-variant: all-small-caps; font-stretch: 200%}'},
  {
    name: 'the text spacing of a person (WCAG 1.4.12)',
    css: '* {letter-spacing: 0.12em !important; word-spacing: 0.16em !important}',
    in: 'shadow tree',
  },
];

describe('the looks of series', () => {
  it('are plain colours where a browser does not know `light-dark()`', () => {
    const {supports} = CSS;
    expect(lookOf(1).style).to.contain('light-dark(');
    CSS.supports = () => false;
    expect(lookOf(1).style).to.contain('oklch(').and.not.to.contain('light-dark');
    CSS.supports = supports;
  });
});

describe('coop-radar, its labels', () => {
  const answers = Object.fromEntries(itemsOf(ptce.tree).map(({id}) => [id, 2]));
  const series = [{kind: 'self', result: score(ptce, answers)}];

  for (const width of [560, 900])
    for (const {name, css, in: where} of WAYS)
      for (const when of ['before', 'after'])
        it(`are whole with ${name}, which arrives ${when} them, ${width} px wide`, async function () {
          if (where) needs(this, 'spacedLabels');
          const sheet = new CSSStyleSheet();
          const element = document.createElement('style');
          const host = await ready(
            CoopRadar,
            html`<div .style=${`inline-size: ${width}px`}><coop-radar .series=${series}></coop-radar></div>`,
          );
          if (when === 'after') await drawn(host);
          if (where) host.shadowRoot!.adoptedStyleSheets.push(sheet);
          sheet.replaceSync(css);
          if (!where) document.head.append(Object.assign(element, {textContent: css}));
          try {
            await drawn(host);
            expect(cut(host)).to.deep.equal([]);
          } finally {
            element.remove();
          }
        });
});
