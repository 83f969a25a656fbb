/** A text as a QR code, brought by what shows one. */
import type {TemplateResult} from 'lit';
import {encodeQR} from 'qr';
import type {Draw} from './draw.js';

/** How many modules stay blank around, which a reader needs to find it. */
const QUIET = 4;

/** A QR code, blank border included, in modules. */
export interface QrCode {
  size: number;
  /** Its dark modules, as the `d` of an SVG path. */
  path: string;
}

/**
 * Works out the QR code of a text, which a phone reads with up to 15 % of it hidden.
 *
 * @param text 2,331 bytes at most; digits, capitals and a few signs make a smaller picture than other characters.
 * @throws {Error} For a text that is longer.
 * @see ISO/IEC 18004
 */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', {ecc: 'medium', border: QUIET});
  const runs = rows.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return {size: rows.length, path: runs.join('')};
}

/** Draws it, black on white whatever the theme: many readers know no other. Its width is for a style to say. */
export function renderQrCode(html: Draw, {size, path}: QrCode, label: string): TemplateResult {
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
