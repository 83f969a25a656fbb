import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {qrCode, renderQrCode} from '../../../src/elements/shared/qr-code.js';
import {readQr} from '../../support/read-qr.js';

describe('a QR code', () => {
  // The oracle is a reader of pictures, which knows nothing of how they are drawn.
  for (const text of [
    '1T60H8GX18DAW0XQZDBYEQGJWH',
    'https://la-fabrique.example/groupe#coop-join=VAL-26',
    'Été à Céüse',
  ])
    it(`is read back as « ${text} »`, async () => {
      const svg = await fixture<SVGSVGElement>(renderQrCode(html, qrCode(text), 'À scanner'));
      expect(await readQr(svg)).to.equal(text);
    });

  it('has the blank border that readers look for, of four modules', () => {
    const {size, path} = qrCode('ABC');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    const bounds = [
      Math.min(...runs.map(([x]) => x!)),
      Math.min(...runs.map(([, y]) => y!)),
      Math.max(...runs.map(([x, , length]) => x! + length!)),
      Math.max(...runs.map(([, y]) => y! + 1)),
    ];
    // Version 1 is 21 modules wide.
    expect({size, bounds}).to.deep.equal({size: 29, bounds: [4, 4, 25, 25]});
  });

  it('is one picture with a name, black on white whatever is around', async () => {
    const host = await fixture<HTMLElement>(html`<div>${renderQrCode(html, qrCode('ABC'), 'À scanner')}</div>`);
    const svg = host.firstElementChild!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('À scanner');
    const [ground, modules] = [...svg.children].map((child) => getComputedStyle(child).fill);
    expect([ground, modules]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await expect(host).to.be.accessible();
  });
});
