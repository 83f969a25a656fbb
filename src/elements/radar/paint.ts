/** What a page draws, as files need it: plain colours, attributes, and texts as wide as the page's fonts make them. */

import {pixelOf} from '../shared/pixel.js';

export interface TextStyle {
  font: Readonly<Record<'font-family' | 'font-size' | 'font-weight' | 'font-style', string>>;
  anchor: string;
  fill: string;
  /** What keeps the words apart from the lines under them; `none` for nothing. */
  halo: string;
  haloWidth: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const GEOMETRY = ['d', 'r', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'rx', 'fill-rule'];
const PAINT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width'],
  ...['stroke-dasharray', 'stroke-linejoin', 'paint-order'],
];

/** The font that a page computed. */
export function fontIn({fontFamily, fontStyle, fontWeight, fontSize}: CSSStyleDeclaration): TextStyle['font'] {
  return {'font-family': fontFamily, 'font-style': fontStyle, 'font-weight': fontWeight, 'font-size': fontSize};
}

export function fontOf({font}: Pick<TextStyle, 'font'>): string {
  return `${font['font-style']} ${font['font-weight']} ${font['font-size']} ${font['font-family']}`;
}

const ruler = document.createElement('canvas').getContext('2d')!;

export function widthOf(text: string, style: Pick<TextStyle, 'font'>): number {
  ruler.font = fontOf(style);
  return ruler.measureText(text).width;
}

/** Any colour that a page computes, as programs that know only hexadecimal ones read it. */
export function plainColor(color: string): {color: string; opacity: number} {
  const [r, g, b, a] = pixelOf(color);
  const hex = [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
  return {color: `#${hex}`, opacity: Math.round((a / 255) * 1000) / 1000};
}

export function copyShape(source: Element): Element {
  const copy = create(source.localName);
  for (const name of GEOMETRY) if (source.hasAttribute(name)) copy.setAttribute(name, source.getAttribute(name)!);
  const style = getComputedStyle(source);
  for (const name of PAINT) copy.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['fill', 'stroke']) {
    const value = style.getPropertyValue(name);
    if (value === 'none') continue;
    const {color, opacity} = plainColor(value);
    setAttributes(copy, {
      [name]: color,
      [`${name}-opacity`]: opacity * Number(style.getPropertyValue(`${name}-opacity`)),
    });
  }
  return copy;
}

export function create(name: string, attributes: Record<string, string | number> = {}): Element {
  return setAttributes(document.createElementNS(NAMESPACE, name), attributes);
}

export function setAttributes<E extends Element>(element: E, attributes: Record<string, string | number>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/**
 * As XML, which knows fewer characters than a page does: others are left out.
 *
 * @see XML 1.0, section 2.2.
 */
export function xmlOf(node: Node): string {
  const strange = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
  return new XMLSerializer().serializeToString(node).replace(strange, '');
}

export function textOf(node: Element): string {
  return node.textContent.trim().replace(/[ \n]+/g, ' ');
}
