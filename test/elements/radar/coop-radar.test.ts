import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Answers, Instrument, Result} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {itemsOf} from '../../../src/core/tree.js';
import {CoopGrid} from '../../../src/elements/grid/coop-grid.js';
import {CoopRadar} from '../../../src/elements/radar/coop-radar.js';
import {dayOf} from '../../../src/elements/shared/date.js';
import type {CoopErrorDetail} from '../../../src/elements/shared/events.js';
import type {RadarSeries} from '../../../src/elements/radar/series.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {ariaSnapshot, click, emulateMedia, engine, needs} from '../../support/page.js';
import {answer, details, find, radio, ready, record, textOf} from '../support.js';

/** The result of rating every item whose id starts so with the same number; what is not named is not answered. */
function resultOf(ratings: Readonly<Record<string, number>>, instrument: Instrument = ptce): Result {
  const answers: Answers = {};
  for (const [start, rating] of Object.entries(ratings))
    for (const {id} of itemsOf(instrument.tree)) if (id.startsWith(start)) answers[id] = rating;
  return score(instrument, answers);
}

/** An instrument of as many axes, of one item each. */
function axes(count: number, titleOf = (i: number) => `Axe ${i + 1}`): Instrument {
  return {
    ...ptce,
    id: `of_${count}`,
    title: `Questionnaire à ${count} axes`,
    tree: Array.from({length: count}, (_, i) => ({
      ...{id: `n${i}`, title: titleOf(i)},
      children: [{type: 'rating' as const, id: `n${i}_1`, text: 'Une affirmation', scale: 'maturity'}],
    })),
  };
}

const all = {a: 3, b: 2, c: 1};

/** A radar that has drawn. */
async function radarOf(series: unknown, template = html`<coop-radar .series=${series}></coop-radar>`) {
  const host = await ready(CoopRadar, template);
  await drawn(host);
  return host;
}

async function drawn(host: CoopRadar): Promise<void> {
  await host.updateComplete;
  // Its width comes as the browser paints, and is drawn in the next frame.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await host.updateComplete;
}

const options = (host: CoopRadar) => [...host.shadowRoot!.querySelectorAll<SVGElement>('[role="option"]')];
const labels = (host: CoopRadar) => [...host.shadowRoot!.querySelectorAll('.chart > :first-child text')];
const wordsOf = (host: CoopRadar) =>
  options(host).map((option) => option.getAttribute('aria-label')!.replace(/[\u00a0\u202f]/g, ' '));
const pathOf = (host: CoopRadar, selector: string) => find(host, selector).getAttribute('d')!;
const cells = (host: CoopRadar) =>
  [...host.shadowRoot!.querySelectorAll('td')].map((cell) => cell.lastElementChild!.textContent.replace(/\s/g, ' '));

describe('coop-radar', () => {
  afterEach(async () => {
    if (engine === 'Chromium') await emulateMedia({media: null, forcedColors: null});
  });

  describe('drawing', () => {
    it('puts each score on its axis, from 0 at the centre to 100 at the rim', async () => {
      const four = axes(4);
      const result = resultOf({n0: 4, n1: 2, n2: 1, n3: 0}, four);
      const host = await radarOf(
        [],
        html`<coop-radar .instrument=${four} .series=${[{kind: 'self', result}]}></coop-radar>`,
      );
      const radius = Number(host.shadowRoot!.querySelector('.ring:nth-of-type(4)')!.getAttribute('r'));
      const at = (share: number) => Math.round(radius * share * 10) / 10;
      const points = [`0 ${-at(1)}`, `${at(0.5)} 0`, `0 ${at(0.25)}`, '0 0'];
      expect(pathOf(host, '.line')).to.equal(points.map((point, i) => `M${point}L${points[(i + 1) % 4]}`).join(''));
    });

    it('draws nothing any more once it is removed, be it right after its width was seen', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      host.style.inlineSize = '400px';
      await nextFrame();
      // The observer speaks after the frame's callbacks, and what it has to draw waits for the next frame.
      await aTimeout(0);
      host.remove();
      const before = find(host, '.chart').getAttribute('width');
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      expect(find(host, '.chart').getAttribute('width')).to.equal(before);
    });

    it('takes no room that a scrollbar’s going leaves, which drawing higher might bring back', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      const widthAt = async (width: number) => {
        host.style.inlineSize = `${width}px`;
        await drawn(host);
        return Number(find(host, '.chart').getAttribute('width'));
      };
      const first = await widthAt(480);
      expect(await widthAt(497)).to.equal(first);
      expect(await widthAt(480)).to.equal(first);
      expect(await widthAt(463)).to.equal(first - 17);
      expect(await widthAt(480)).to.equal(first - 17);
      expect(await widthAt(500)).to.equal(first + 20);
    });

    it('leaves a gap where there is no score, and never draws 0 for it', async () => {
      const four = axes(4);
      const result = resultOf({n0: 4, n1: 2, n3: 4}, four);
      const host = await radarOf(
        [],
        html`<coop-radar .instrument=${four} .series=${[{kind: 'self', result}]}></coop-radar>`,
      );
      expect(pathOf(host, '.line').match(/M/g)).to.have.length(2);
      expect(pathOf(host, '.marker').match(/M/g)).to.have.length(3);
      expect(pathOf(host, '.line')).not.to.match(/(M|L)0 0(L|M|$)/);
      expect(options(host).map((option) => option.matches('.is-gap'))).to.deep.equal([false, false, true, false]);
      expect(labels(host)[2]!.textContent.replace(/\s+/g, ' ').trim()).to.match(/^Axe 3 ?pas encore de score$/);
      expect(wordsOf(host)[2]).to.equal('Axe 3 : Autodiagnostic, pas encore de score, 0 sur 1 réponse');
    });

    it('says that nothing is there yet, once, when no axis has a score', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf({})}]);
      expect(textOf(host, '.root > p')).to.equal('Le radar se dessinera au fil des réponses.');
      expect(pathOf(host, '.line') + pathOf(host, '.marker')).to.equal('');
      expect(find(host, '.chart').textContent).not.to.contain('pas encore de score');
      expect(cells(host)[0]).to.equal('pas encore de score · 0 sur 4 réponses');
    });

    it('takes the deepest branches as axes, or those of a depth, or dialogies', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      expect(options(host)).to.have.length(9);
      expect(find(host, '.key').textContent).to.contain('Coopérer entre acteurs');
      host.depth = 1;
      await host.updateComplete;
      expect(wordsOf(host)[0]).to.equal('Coopérer entre acteurs : Autodiagnostic, Mature, 75 sur 100');

      const both = score(dialogies, {savoir: {a: 9, b: 4}});
      const other = await radarOf([{kind: 'self', result: both}]);
      expect(options(other)).to.have.length(12);
      expect(wordsOf(other)[0]).to.match(/: Autodiagnostic, 6 sur 10$/);
      expect(other.shadowRoot!.querySelectorAll('.level')[0]!.textContent).to.equal('');
    });

    it('shows bars, and says why, under 3 axes and over 24', async () => {
      for (const count of [2, 25]) {
        const instrument = axes(count);
        const series = [{kind: 'self', result: resultOf({n: 2}, instrument)}];
        const host = await radarOf([], html`<coop-radar .instrument=${instrument} .series=${series}></coop-radar>`);
        expect(textOf(host, '.root > p')).to.equal('Un radar se lit de 3 à 24 axes.');
        expect(host.shadowRoot!.querySelectorAll('.bar')).to.have.length(count);
        expect(host.shadowRoot!.querySelector('.chart, [value="radar"], .tools')).to.equal(null);
      }
    });

    it('draws what changed while it was hidden as if it had been in sight', async () => {
      // What is said under names so short is what takes room.
      const short = {
        ...structuredClone(ptce),
        tree: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
          ...{id, title: id.toUpperCase()},
          children: [1, 2].map((i) => ({type: 'rating' as const, id: id + i, text: 'Est-ce là ?', scale: 'maturity'})),
        })),
      };
      delete (short as Partial<Instrument>).locales;
      const root = await fixture<HTMLElement>(
        html`<div>
          <coop-grid id="short" .instrument=${short}></coop-grid>
          <p style="inline-size: 20em"><coop-radar for="short"></coop-radar></p>
        </div>`,
      );
      const [grid, radar] = [root.querySelector('coop-grid')!, root.querySelector('coop-radar')!];
      const placesIn = (host: CoopRadar) =>
        [...host.shadowRoot!.querySelectorAll('.chart text')].map((text) => {
          const {x, y, width} = (text as SVGTextElement).getBBox();
          return [text.textContent, x, y, width].join();
        });
      await grid.updateComplete;
      await radar.updateComplete;
      await waitUntil(() => placesIn(radar).length > 0);
      radar.parentElement!.hidden = true;
      await nextFrame();
      await nextFrame();
      grid.value = Object.fromEntries(short.tree.map(({id}) => [`${id}1`, 3]));
      await grid.updateComplete;
      await radar.updateComplete;
      await nextFrame();
      radar.parentElement!.hidden = false;
      const fresh = document.createElement('coop-radar');
      fresh.htmlFor = 'short';
      radar.parentElement!.append(fresh);
      await fresh.updateComplete;
      await waitUntil(() => placesIn(fresh).length > 0);
      await nextFrame();
      await nextFrame();
      expect(placesIn(radar)).to.deep.equal(placesIn(fresh));
    });

    it('changes nothing outside the picture and the hidden table when a score changes', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      const {height} = host.getBoundingClientRect();
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      observer.observe(host.shadowRoot!, {subtree: true, childList: true, characterData: true, attributes: true});
      const before = pathOf(host, '.line');
      host.series = [{kind: 'self', result: resultOf({...all, a1: 0})}];
      await host.updateComplete;
      seen.push(...observer.takeRecords());
      expect(pathOf(host, '.line')).not.to.equal(before);
      const contained = [find(host, '.picture'), find(host, '.shows-radar')];
      for (const box of contained) expect(getComputedStyle(box).contain).to.equal('strict');
      expect(seen.length).to.be.above(0);
      for (const {target} of seen)
        expect(contained.some((box) => box !== target && box.contains(target))).to.equal(true);
      expect(host.getBoundingClientRect().height).to.equal(height);
    });

    it('draws in a box that grows with it, without an error of the observer', async () => {
      const errors: string[] = [];
      const listen = (event: ErrorEvent) => errors.push(event.message);
      window.addEventListener('error', listen);
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      host.style.fontSize = '200%';
      await drawn(host);
      expect(Number(find(host, '.chart').getAttribute('font-size'))).to.be.above(24);
      window.removeEventListener('error', listen);
      expect(errors).to.deep.equal([]);
    });
  });

  it('taken off the page before it has drawn, does not hold the page up; put back, it draws', async () => {
    const host = await ready(
      CoopRadar,
      html`<coop-radar .series=${[{kind: 'self', result: resultOf(all)}]}></coop-radar>`,
    );
    const {parentElement} = host;
    // The width is seen in this frame, and drawn in the next one.
    await nextFrame();
    host.remove();
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    await host.updateComplete;
    parentElement!.append(host);
    await drawn(host);
    expect(options(host)).to.have.length(9);
  });

  describe('labels', () => {
    const long = [
      'Transfert de compétences',
      'Interconnaissance',
      'Partage d’expérience',
      'Créer de l’activité et de l’emploi',
    ];
    for (const width of [320, 480, 768, 1024, 1600])
      for (const size of ['100%', '200%'])
        it(`neither clip nor overlap at ${width} px and ${size}`, async () => {
          for (const count of [3, 9, 12, 24]) {
            const instrument = axes(count, (i) => `${long[i % long.length]} ${i + 1}`);
            const series = [{kind: 'self', result: resultOf({n: 2, n1: 3}, instrument)}];
            const host = await radarOf(
              [],
              html`<div .style=${`inline-size: ${width}px; font-size: ${size}`}>
                <coop-radar .instrument=${instrument} .series=${series}></coop-radar>
              </div>`,
            );
            const frame = find(host, '.chart').getBoundingClientRect();
            const boxes = labels(host).flatMap((label) => {
              const box = label.getBoundingClientRect();
              return box.width > 0 ? [box] : [];
            });
            expect(boxes.length).to.be.above(2);
            boxes.forEach((box, i) => {
              expect(box.left).to.be.at.least(frame.left - 1);
              expect(box.right).to.be.at.most(frame.right + 1);
              // Lines are measured as high as the font, which is more than its letters.
              expect(box.top).to.be.at.least(frame.top - 4);
              expect(box.bottom).to.be.at.most(frame.bottom + 4);
              for (const other of boxes.slice(i + 1))
                expect(
                  box.right <= other.left ||
                    other.right <= box.left ||
                    box.bottom <= other.top + 3 ||
                    other.bottom <= box.top + 3,
                  `${count} axes`,
                ).to.equal(true);
            });
            host.parentElement!.remove();
          }
        });

    it('become numbers with a key where words leave no room', async () => {
      const instrument = axes(12, (i) => `${long[i % long.length]} ${i + 1}`);
      const series = [{kind: 'self', result: resultOf({n: 2}, instrument)}];
      const host = await radarOf(
        [],
        html`<div style="inline-size: 320px">
          <coop-radar .instrument=${instrument} .series=${series}></coop-radar>
        </div>`,
      );
      expect(labels(host).map((label) => label.textContent.trim())).to.deep.equal(
        Array.from({length: 12}, (_, i) => String(i + 1)),
      );
      expect(textOf(host, '.key li:nth-child(2)')).to.equal('Interconnaissance 2');
    });

    it('are as large as the text around, and a little smaller where there is less room', async () => {
      const sizes: number[] = [];
      for (const width of [500, 700, 800]) {
        const host = await radarOf(
          [],
          html`<div .style=${`inline-size: ${width}px`}>
            <coop-radar .series=${[{kind: 'self', result: resultOf(all)}]}></coop-radar>
          </div>`,
        );
        sizes.push(parseFloat(getComputedStyle(labels(host)[0]!).fontSize));
      }
      expect(sizes).to.deep.equal([14, 15, 16]);
    });

    it('stay words only around a circle of 30 % of the width, or of 7.5 letters', async () => {
      for (const width of [320, 360, 400, 440, 480, 640]) {
        const series = [{kind: 'self', result: resultOf(all)}];
        const host = await radarOf(
          [],
          html`<div .style=${`inline-size: ${width}px`}><coop-radar .series=${series}></coop-radar></div>`,
        );
        const radius = Number(host.shadowRoot!.querySelector('.ring:last-of-type')!.getAttribute('r'));
        if (!host.shadowRoot!.querySelector('.key ol'))
          expect(radius, `${width} px`).to.be.at.least(Math.min(7.5 * 16, 0.3 * width));
        expect(radius, `${width} px`).to.be.at.least(0.24 * width - 4);
        host.parentElement!.remove();
      }
    });
  });

  describe('reading', () => {
    it('is a list of axes and a table, with every word', async function () {
      needs(this, 'ariaSnapshot');
      const host = await radarOf(
        [],
        html`<coop-radar
          depth="1"
          heading="Notre projet"
          .series=${[
            {kind: 'self', result: resultOf({a: 3, b: 2})},
            {kind: 'target', scores: {a: 80}, label: 'Objectif', date: '2027-01-31'},
          ]}
        ></coop-radar>`,
      );
      host.id = 'read';
      const snapshot = (await ariaSnapshot('#read')).replace(/[\u00a0\u202f]/g, ' ');
      expect(snapshot).to.equal(
        `
- heading "Notre projet" [level=2]
- group "Affichage":
  - radio "Radar" [checked]
  - text: Radar
  - radio "Barres"
  - text: Barres
  - radio "Tableau"
  - text: Tableau
`.trim() + snapshot.slice(snapshot.indexOf('\n- listbox')),
      );
      expect(snapshot).to.contain(
        '- listbox "Notre projet, en radar. Les flèches du clavier vont d’un axe à l’autre.":\n' +
          '  - \'option "Coopérer entre acteurs : Autodiagnostic, Mature, 75 sur 100 ; Objectif, 31 janvier 2027, Mature, 80 sur 100"\'\n',
      );
      expect(snapshot).to.contain('- table "Notre projet":');
      expect(snapshot).to.contain('columnheader "Objectif, 31 janvier 2027"');
      expect(snapshot).to.contain('cell "Mature, 75 sur 100"');
      expect(snapshot).to.contain('cell "Mature, 80 sur 100"');
      expect(snapshot).to.contain('cell "pas encore de score"');
    });

    it('by keyboard: arrows, Home and End, without going round; Escape leaves', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      const focused = () => options(host).indexOf(host.shadowRoot!.activeElement as unknown as SVGElement);
      const tabbable = () =>
        options(host)
          .filter((option) => option.tabIndex === 0)
          .map((option) => options(host).indexOf(option));
      expect(tabbable()).to.deep.equal([0]);
      options(host)[0]!.focus();
      await host.updateComplete;
      for (const [key, at] of [
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowLeft', 1],
        ['ArrowUp', 0],
        ['ArrowLeft', 0],
        ['End', 8],
        ['ArrowRight', 8],
        ['Home', 0],
        ['ArrowRight', 1],
      ] as const) {
        await sendKeys({press: key});
        await host.updateComplete;
        expect(focused(), key).to.equal(at);
        expect(tabbable()).to.deep.equal([at]);
        expect(
          options(host)
            .map((option) => option.ariaSelected === 'true')
            .indexOf(true),
        ).to.equal(at);
        expect(textOf(host, '.reading').replace(/\s/g, ' ')).to.equal(wordsOf(host)[at]);
      }
      await sendKeys({press: 'Escape'});
      await host.updateComplete;
      expect(host.shadowRoot!.querySelector('.reading, [aria-selected="true"]')).to.equal(null);
      expect(focused()).to.equal(1);
    });

    it('shows the frame of a name whole, up to the outside of its stroke', async () => {
      for (const width of [320, 768]) {
        const template = html`<div .style=${`inline-size: ${width}px`}>
          <coop-radar .series=${[{kind: 'self', result: resultOf(all)}]}></coop-radar>
        </div>`;
        const host = await radarOf([], template);
        const chart = find(host, '.chart').getBoundingClientRect();
        for (const frame of host.shadowRoot!.querySelectorAll('.frame')) {
          const box = frame.getBoundingClientRect();
          expect(box.left - chart.left, 'left').to.be.at.least(1.5);
          expect(chart.right - box.right, 'right').to.be.at.least(1.5);
          expect(box.top - chart.top, 'top').to.be.at.least(1.5);
          expect(chart.bottom - box.bottom, 'bottom').to.be.at.least(1.5);
        }
        host.parentElement!.remove();
      }
    });

    it('by pointer: anywhere in the sector of an axis', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      const {left, top, width, height} = find(host, '.chart').getBoundingClientRect();
      // Just left of the centre, a bit up: the sector of axis 7, at 280°.
      const [x, y] = [left + width / 2 - 40, top + height / 2];
      expect(document.elementFromPoint(x, y)).to.equal(host);
      const hit = host.shadowRoot!.elementFromPoint(x, y)!.closest('.axis');
      expect(options(host).indexOf(hit as SVGElement)).to.be.oneOf([6, 7]);
      await click(find(host, '.axis:nth-of-type(4) .frame'));
      await host.updateComplete;
      expect(
        options(host)
          .map(({ariaSelected}) => ariaSelected)
          .indexOf('true'),
      ).to.equal(2);
      expect(textOf(host, '.reading')).to.contain('Mutualiser en confiance');
    });
  });

  describe('views', () => {
    it('the reader switches between radar, bars and table', async () => {
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      expect(radio(host, 'view', 'radar').checked).to.equal(true);
      radio(host, 'view', 'bars').click();
      await host.updateComplete;
      expect(host.view).to.equal('bars');
      expect(host.shadowRoot!.querySelector('.chart')).to.equal(null);
      expect(pathOf(host, '.bar .fill')).to.equal('M0 0H75V1H0Z');
      radio(host, 'view', 'table').click();
      await host.updateComplete;
      expect(host.shadowRoot!.querySelector('.chart, .bar')).to.equal(null);
      expect(find(host, 'table').getBoundingClientRect().height).to.be.above(200);
      host.view = 'radar';
      await drawn(host);
      expect(radio(host, 'view', 'radar').checked).to.equal(true);
      expect(host.shadowRoot!.querySelectorAll('.chart')).to.have.length(1);
    });

    it('a narrow table stacks its cells, each under the name of its series', async () => {
      const series = [{kind: 'self', result: resultOf(all)}];
      const host = await radarOf(
        [],
        html`<div style="inline-size: 320px"><coop-radar view="table" .series=${series}></coop-radar></div>`,
      );
      expect(getComputedStyle(find(host, 'td')).display).to.equal('block');
      expect(getComputedStyle(find(host, 'td b')).display).not.to.equal('none');
      expect(find(host, 'table').scrollWidth).to.be.at.most(320);
      const heads = [...host.shadowRoot!.querySelectorAll('[role="columnheader"]')];
      expect(heads.map((head) => head.textContent.trim())).to.deep.equal(['Axe', 'Autodiagnostic']);
      // Still there for screen readers, which meet no name in a cell.
      expect(heads.every((head) => head.checkVisibility())).to.equal(true);
    });

    it('print has the picture and the table', async function () {
      needs(this, 'emulateMedia');
      const host = await radarOf([{kind: 'self', result: resultOf(all)}]);
      expect(find(host, '.shows-radar').getBoundingClientRect().height).to.equal(1);
      await emulateMedia({media: 'print'});
      expect(find(host, '.shows-radar').getBoundingClientRect().height).to.be.above(200);
      expect(find(host, '.chart').getBoundingClientRect().height).to.be.above(200);
      expect(getComputedStyle(find(host, 'fieldset')).display).to.equal('none');
    });
  });

  describe('for', () => {
    it('follows a form at once and live, and asks what it asks, in its words', async () => {
      const root = await fixture(
        html`<div><coop-radar for="g"></coop-radar><coop-grid id="g" .value=${{a1_1: 4, a1_2: 2}}></coop-grid></div>`,
      );
      const grid = root.querySelector<CoopGrid>('coop-grid')!;
      const host = root.querySelector<CoopRadar>('coop-radar')!;
      await grid.updateComplete;
      await drawn(host);
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : Autodiagnostic, Mature, 75 sur 100, 2 sur 4 réponses',
      );
      await answer(grid, 'a1_3', 0);
      await host.updateComplete;
      expect(wordsOf(host)[0]).to.contain('Structurée, 50 sur 100, 3 sur 4 réponses');
      grid.value = {};
      await grid.updateComplete;
      await host.updateComplete;
      expect(wordsOf(host)[0]).to.contain('pas encore de score, 0 sur 4 réponses');
      grid.mode = 'external';
      await grid.updateComplete;
      await host.updateComplete;
      expect(wordsOf(host)[0]).to.contain('Regard extérieur');
      grid.setAttribute('lang', 'en');
      await waitUntil(() => wordsOf(host)[0]?.startsWith('Bringing'), 'it does not follow the words');
    });

    it('follows a form that comes later, loses one that goes, and sees its own root alone', async () => {
      const root = await fixture(html`<div><coop-radar for="later other"></coop-radar></div>`);
      const host = root.querySelector<CoopRadar>('coop-radar')!;
      await host.updateComplete;
      expect(textOf(host, '[role="status"]')).to.equal('Le radar se dessinera au fil des réponses.');

      const shadow = root.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      const hidden = new CoopGrid();
      hidden.id = 'other';
      shadow.append(hidden);
      const grid = new CoopGrid();
      grid.id = 'later';
      grid.value = {a1_1: 4, a1_2: 4};
      root.append(grid);
      await grid.updateComplete;
      await drawn(host);
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : Autodiagnostic, Mature, 100 sur 100, 2 sur 4 réponses',
      );
      expect(host.shadowRoot!.querySelectorAll('thead th')).to.have.length(2);

      hidden.remove();
      hidden.ariaLabel = 'La voisine';
      root.append(hidden);
      await hidden.updateComplete;
      await waitUntil(() => wordsOf(host)[0]?.includes('La voisine'), 'it does not follow the second form');
      grid.remove();
      host.requestUpdate();
      await host.updateComplete;
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : La voisine, pas encore de score, 0 sur 4 réponses',
      );
    });

    it('draws what the host gives after the forms', async () => {
      const series = [{kind: 'reference', scores: {a1: 30}}];
      const root = await fixture(
        html`<div><coop-grid id="g"></coop-grid><coop-radar for="g" .series=${series}></coop-radar></div>`,
      );
      const host = root.querySelector<CoopRadar>('coop-radar')!;
      await drawn(host);
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : Autodiagnostic, pas encore de score, 0 sur 4 réponses ; Repère, En construction, 30 sur 100',
      );
    });
  });

  it('tells no more of a form that is removed or whose id changes, without being asked to', async () => {
    const root = await fixture(
      html`<div><coop-radar for="g"></coop-radar><coop-grid id="g" .value=${{a1_1: 4, a1_2: 2}}></coop-grid></div>`,
    );
    const grid = root.querySelector<CoopGrid>('coop-grid')!;
    const host = root.querySelector<CoopRadar>('coop-radar')!;
    await grid.updateComplete;
    await drawn(host);
    expect(wordsOf(host)[0]).to.contain('75 sur 100');
    grid.remove();
    await waitUntil(() => options(host).length === 0, 'it draws a form that is gone');
    root.append(grid);
    await waitUntil(() => options(host).length === 9, 'it does not see that the form is back');
    grid.id = 'h';
    await waitUntil(() => options(host).length === 0, 'it draws a form that has another id');
    host.htmlFor = 'h';
    await waitUntil(() => options(host).length === 9, 'it does not follow the other id');
    expect(wordsOf(host)[0]).to.contain('75 sur 100');
  });

  describe('a group', () => {
    // Means of 0, 25, 50, 75 and 100 on every axis; by R's type 7 the quartiles are 25, 50 and 75.
    const members = [0, 1, 2, 3, 4].map((rating) => resultOf({a: rating, b: rating, c: rating}));

    it('is a band of quartiles, with its median and its range', async () => {
      const host = await radarOf([{kind: 'group', results: members}]);
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : Groupe de 5, 50 au milieu du groupe, une moitié entre 25 et 75, de 0 à 100 en tout',
      );
      host.view = 'bars';
      await host.updateComplete;
      const paths = [...find(host, '.bar').querySelectorAll('path')].map((path) => path.getAttribute('d'));
      expect(paths).to.deep.equal(['M0 .5H100', 'M25 0H75V1H25Z', 'M50 0V1']);
    });

    it('shows its members only when asked', async () => {
      const host = await radarOf([{kind: 'group', results: members}]);
      const lines = () => host.shadowRoot!.querySelectorAll('.chart .look path')[2]!.getAttribute('d')!;
      expect(lines()).to.equal('');
      find(host, 'input[name="members"]').click();
      await host.updateComplete;
      expect(lines().match(/M/g)).to.have.length(5 * 9);
    });

    it('draws its members in no order of theirs', async () => {
      const drawn = async (results: typeof members) => {
        const host = await radarOf([{kind: 'group', results}]);
        find(host, 'input[name="members"]').click();
        await host.updateComplete;
        return pathOf(host, '.look path:nth-of-type(3)');
      };
      expect(await drawn(members)).to.equal(await drawn([...members].reverse()));
    });

    it('shows nothing but its size when it is too small', async () => {
      const host = await radarOf([{kind: 'group', results: members.slice(0, 2)}]);
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : Groupe de 2 (trop peu de réponses pour les montrer), trop peu de réponses pour les montrer',
      );
      expect(pathOf(host, '.line') + pathOf(host, '.marker')).to.equal('');
      expect(host.shadowRoot!.querySelector('input[name="members"]')).to.equal(null);
      host.minGroup = 2;
      await host.updateComplete;
      expect(wordsOf(host)[0]).to.contain('13 au milieu du groupe');
    });

    it('withholds an axis that too few have answered, from its members too', async () => {
      const host = await radarOf([
        {kind: 'group', results: [...members.slice(0, 2), resultOf({b: 2, c: 2}), resultOf({b: 2, c: 2})]},
      ]);
      expect(wordsOf(host)[0]).to.equal(
        'Rassembler des acteurs différents : Groupe de 4, trop peu de réponses pour les montrer',
      );
      const label = labels(host)[0]!.textContent.replace(/\s/g, '');
      expect(label).to.equal('Rassemblerdesacteursdifférentstroppeuderéponsespourlesmontrer');
      find(host, 'input[name="members"]').click();
      await host.updateComplete;
      // 4 members, each from the fourth axis to the ninth.
      expect(host.shadowRoot!.querySelectorAll('.chart .look path')[2]!.getAttribute('d')!.match(/M/g)).to.have.length(
        4 * 5,
      );
    });

    it('says how many have answered an axis when not all have', async () => {
      const host = await radarOf([{kind: 'group', results: [...members, resultOf({b: 2, c: 2})]}]);
      expect(wordsOf(host)[0]).to.match(/de 0 à 100 en tout, 5 sur 6 réponses$/);
      expect(wordsOf(host)[3]).to.match(/de 0 à 100 en tout$/);
    });
  });

  describe('several series', () => {
    const six = ['self', 'external', 'mutual', 'earlier', 'target', 'reference'].map((kind, i) => ({
      kind,
      result: resultOf({a: i % 5, b: 2, c: (i + 2) % 5}),
    }));

    it('differ by hue, by dash and by marker', async () => {
      const host = await radarOf(six);
      const lines = [...host.shadowRoot!.querySelectorAll('.chart .line')].map((line) => getComputedStyle(line));
      expect(new Set(lines.map(({stroke}) => stroke)).size).to.equal(6);
      expect(new Set(lines.map(({strokeDasharray}) => strokeDasharray)).size).to.equal(6);
      const markers = [...host.shadowRoot!.querySelectorAll('.key .marker')].map((marker) => marker.getAttribute('d'));
      expect(new Set(markers).size).to.equal(6);
    });

    it('have their names in the key, and at their lines where there is room', async () => {
      const host = await radarOf(six.slice(0, 2));
      const key = [...host.shadowRoot!.querySelectorAll('.key ul li')].map((item) => item.textContent.trim());
      expect(key.slice(0, 2)).to.deep.equal(['Autodiagnostic', 'Regard extérieur']);
      const names = [...host.shadowRoot!.querySelectorAll('.chart text.look')].map((name) => name.textContent);
      expect(names.length).to.be.above(0);
      for (const name of names) expect(key).to.contain(name);
    });

    it('are told apart by dash and marker alone in forced colours', async function () {
      needs(this, 'emulateMedia');
      const host = await radarOf(six);
      await emulateMedia({forcedColors: 'active'});
      const lines = [...host.shadowRoot!.querySelectorAll('.chart .line')].map((line) => getComputedStyle(line));
      expect(new Set(lines.map(({stroke}) => stroke)).size).to.equal(1);
      expect(new Set(lines.map(({strokeDasharray}) => strokeDasharray)).size).to.equal(6);
    });
  });

  describe('refuses, and keeps what was shown', () => {
    const good: RadarSeries[] = [{kind: 'self', result: resultOf(all)}];
    const other = axes(4);
    const broken = {
      get kind(): string {
        throw new Error('no');
      },
    };
    const cases: {name: string; set: object; code: string}[] = [
      {name: 'no list', set: {series: 'self'}, code: 'out-of-range'},
      {name: 'an unknown kind', set: {series: [{kind: 'friend', result: null}]}, code: 'invalid'},
      {name: 'a series of nothing', set: {series: [{kind: 'self'}]}, code: 'invalid'},
      {name: 'a group of nothing', set: {series: [{kind: 'group', result: null}]}, code: 'invalid'},
      ...['hier', '05/11/2026', '2026', 2026, '2026-02-30', '', new Date(0)].map((date) => ({
        ...{name: `${typeof date} ${String(date)} for a date`, set: {series: [{...good[0], date}]}, code: 'invalid'},
      })),
      {name: 'a label that is no text', set: {series: [{...good[0], label: 3}]}, code: 'invalid'},
      {name: 'an unknown node', set: {series: [{kind: 'target', scores: {z9: 50}}]}, code: 'unknown-node'},
      {name: 'NaN', set: {series: [{kind: 'target', scores: {a1: NaN}}]}, code: 'not-finite'},
      {name: 'more than 100', set: {series: [{kind: 'target', scores: {a1: 101}}]}, code: 'out-of-range'},
      {name: 'less than 0', set: {series: [{kind: 'target', scores: {a1: -1}}]}, code: 'out-of-range'},
      {name: 'a score that is a text', set: {series: [{kind: 'target', scores: {a1: '50'}}]}, code: 'invalid'},
      {
        name: 'another instrument’s result',
        set: {series: [{kind: 'self', result: resultOf({n: 2}, other)}]},
        code: 'instrument-mismatch',
      },
      {name: 'something that throws', set: {series: [broken]}, code: 'not-plain-data'},
      {name: 'a hole', set: {series: [undefined]}, code: 'not-plain-data'},
      {name: 'an unknown view', set: {view: 'pie'}, code: 'out-of-range'},
      {name: 'a depth of 0', set: {depth: 0}, code: 'out-of-range'},
      {name: 'a depth that is not there', set: {depth: 3}, code: 'out-of-range'},
      {name: 'a group of none', set: {minGroup: 0}, code: 'out-of-range'},
    ];
    for (const {name, set, code} of cases)
      it(name, async () => {
        const host = await radarOf([], html`<coop-radar instrument="ptce" .series=${good}></coop-radar>`);
        const words = wordsOf(host);
        const errors: CoopErrorDetail[] = [];
        host.addEventListener('coop-error', ({detail}) => errors.push(detail));
        Object.assign(host, set);
        await drawn(host);
        expect(errors.map((error) => error.code)).to.deep.equal([code]);
        expect(errors[0]!.message).to.match(/^\$\./);
        expect(wordsOf(host)).to.deep.equal(words);
        expect([host.series, host.view, host.depth, host.minGroup]).to.deep.equal([good, 'radar', undefined, 3]);
        host.series = [{kind: 'external', result: resultOf(all)}];
        await host.updateComplete;
        expect(wordsOf(host)[0]).to.contain('Regard extérieur');
      });
  });

  describe('loading', () => {
    it('says what is missing, and tries again', async () => {
      const errors = record('coop-error');
      const host = await ready(CoopRadar, html`<coop-radar src="data:application/json,{"></coop-radar>`);
      expect(textOf(host, '[role="alert"] p')).to.equal('Le radar n’a pas pu s’afficher.');
      expect(details<CoopErrorDetail>(errors).map(({code}) => code)).to.deep.equal(['load-failed']);
      find(host, 'button[name="retry"]').click();
      await host.updateComplete;
      await waitUntil(() => errors.length === 2, 'it does not try again');
      host.src = '';
      host.series = [{kind: 'self', result: resultOf(all)}];
      await drawn(host);
      expect(options(host)).to.have.length(9);
    });

    it('brings the questionnaire that the first result names, in the language of the page', async () => {
      const series = [{kind: 'self', result: resultOf(all), date: '2026-03-12'}];
      const host = await radarOf([], html`<div lang="en"><coop-radar .series=${series}></coop-radar></div>`);
      expect(textOf(host, 'h2')).to.equal('Local cooperation grid');
      expect(wordsOf(host)[0]).to.match(/: Self-assessment, March 12, 2026, Mature, 75 out of 100$/);
    });

    it('properties set before the element is defined or attached do the same', async () => {
      const host = new CoopRadar();
      host.series = [{kind: 'self', result: resultOf(all)}];
      host.depth = 1;
      (await fixture(html`<div></div>`)).append(host);
      await drawn(host);
      expect(options(host)).to.have.length(3);
      const {parentElement} = host;
      host.remove();
      parentElement!.append(host);
      await drawn(host);
      expect(options(host)).to.have.length(3);
    });
  });

  describe('files', () => {
    const series = [
      {kind: 'self', result: resultOf(all), date: '2026-03-12'},
      {kind: 'group', results: [1, 2, 3].map((rating) => resultOf({a: rating, b: rating, c: 1}))},
    ];

    async function parsed(host: CoopRadar): Promise<Document> {
      return new DOMParser().parseFromString(await host.toSVG(), 'image/svg+xml');
    }

    it('SVG: is XML whatever is in its names', async () => {
      const hostile = 'A\u000bB\u0000C\ud800D\ufffeE & <b> ]]> "\u0085é😀';
      const host = await radarOf([{...series[0]!, label: hostile}]);
      host.heading = hostile;
      await host.updateComplete;
      const svg = await parsed(host);
      expect(svg.querySelector('parsererror'), 'the browser’s own parser of XML').to.equal(null);
      expect(svg.querySelector('text')!.textContent).to.equal('ABCDE & <b> ]]> "\u0085é😀');
      expect(svg.documentElement.textContent).to.contain('ABCDE & <b> ]]> "\u0085é😀, 12 mars 2026');
      expect((await host.toPNG()).type).to.equal('image/png');
    });

    it('SVG: title, date, axes, key and origin, with plain colours and fonts', async () => {
      const host = await radarOf(series);
      const svg = await parsed(host);
      const text = [...svg.querySelectorAll('text')].map((node) => node.textContent).join(' ');
      for (const words of [
        'Grille de coopération territoriale',
        '12 mars 2026',
        'Décider ensemble',
        'Structurée',
        'Groupe de 3',
        'Coopérer entre acteurs',
        'CC BY 4.0',
      ])
        expect(text.replace(/[\u00a0\u202f]/g, ' ')).to.contain(words);
      for (const node of svg.querySelectorAll('*'))
        for (const {name, value} of node.attributes) {
          expect(name).not.to.match(/^(class|style|role|aria-.*|tabindex|part)$/);
          expect(value).not.to.match(/var\(|currentcolor|light-dark|color\(/i);
        }
      expect(svg.querySelector('text')!.getAttribute('font-family')).to.equal(getComputedStyle(host).fontFamily);
      // The file is 50 letters wide, the picture on show as wide as the page.
      expect(svg.documentElement.getAttribute('width')).to.equal(String(50 * 16 + 2 * 24));
      expect(Number(find(host, '.chart').getAttribute('width'))).to.be.below(50 * 16);
    });

    it('SVG: what follows the drawing lies under it', async () => {
      const host = await radarOf(series);
      const {documentElement: svg} = await parsed(host);
      host.parentElement!.append(svg);
      const {bottom} = svg.querySelector('g')!.getBoundingClientRect();
      const under = [...svg.querySelectorAll(':scope > g ~ text')].map((text) => text.getBoundingClientRect());
      expect(under).to.have.length.above(1);
      for (const {top} of under) expect(top).to.be.at.least(bottom - 8);
    });

    it('are the same from every view, which stays as it is', async () => {
      const host = await radarOf(series);
      const picture = await host.toSVG();
      host.view = 'table';
      await host.updateComplete;
      expect((await host.toSVG()) === picture).to.equal(true);
      expect(host.view).to.equal('table');
      expect(host.shadowRoot!.querySelector('.chart')).to.equal(null);
    });

    it('PNG: at twice the size of the SVG', async () => {
      const host = await radarOf(series);
      const svg = await parsed(host);
      const file = await host.toPNG();
      expect(file.type).to.equal('image/png');
      const {width, height} = await createImageBitmap(file);
      expect([width, height]).to.deep.equal(
        ['width', 'height'].map((name) => 2 * Number(svg.documentElement.getAttribute(name))),
      );
    });

    it('the buttons hand them over', async () => {
      const host = await radarOf(series);
      const names: string[] = [];
      const handOver = (event: Event) => {
        const link = event.composedPath()[0];
        if (!(link instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        names.push(link.download);
      };
      // The link is on no page: nothing but itself hears of its click.
      const create = document.createElement.bind(document);
      document.createElement = (tag: string) => {
        const element = create(tag);
        if (tag === 'a') element.addEventListener('click', handOver);
        return element;
      };
      try {
        find(host, 'button[value="svg"]').click();
        await waitUntil(() => names.length === 1);
        find(host, 'button[value="png"]').click();
        await waitUntil(() => names.length === 2);
      } finally {
        document.createElement = create;
      }
      const day = dayOf(new Date());
      expect(names).to.deep.equal([`radar-ptce-${day}.svg`, `radar-ptce-${day}.png`]);
    });

    it('there are none without a radar', async () => {
      const host = await ready(CoopRadar, html`<coop-radar></coop-radar>`);
      const error = await host.toSVG().then(
        () => undefined,
        (reason: Error) => reason,
      );
      expect(error?.message).to.contain('There is no radar to draw');
      await aTimeout(0);
    });
  });
});
