import {wrapWords} from '../../geometry/wrap-words.js';

/** A picture as files. */
export interface Picture {
  svg: string;
  /** At twice its size. */
  toPNG(): Promise<Blob>;
}

/** A text where it stands in the whole picture: the files' own fonts are the page's, which an image cannot see. */
interface PlacedText {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
}

interface TextStyle {
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
  ...['stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'],
];
const PAD = 24;
const MARKER_ROOM = 48;

/**
 * Sets a chart and its key, which are drawn in `draft`, under a title as one picture.
 *
 * @param draft Holds `.chart` and `.key`. Its font, colour and background are the picture's.
 * @param heading The title, then smaller lines.
 * @param footer Small lines at the end, such as where the questionnaire comes from.
 */
export function composePicture(draft: Element, heading: readonly string[], footer: readonly string[]): Picture {
  const page = new Page(draft);
  const [title = '', ...details] = heading;
  page.write(title, {scale: 1.35, weight: '650'});
  for (const detail of details) page.write(detail, {scale: 0.9375});
  page.drawChart(draft.querySelector<SVGSVGElement>('.chart')!);
  page.drawKey([...draft.querySelectorAll('.key ul > li')]);
  draft.querySelectorAll('.key p').forEach((note) => page.write(textOf(note), {scale: 0.9375}));
  draft
    .querySelectorAll('.numbers > li')
    .forEach((name, i) => page.write(`${i + 1}. ${textOf(name)}`, {scale: 0.9375}));
  for (const line of footer) page.write(line, {scale: 0.8125});
  return page.finish();
}

/** A picture that is filled from its top to its bottom. */
class Page {
  readonly #svg = create('svg');
  readonly #style: CSSStyleDeclaration;
  readonly #em: number;
  readonly #width: number;
  readonly #texts: PlacedText[] = [];
  #y = PAD;

  constructor(draft: Element) {
    this.#style = getComputedStyle(draft);
    this.#em = parseFloat(this.#style.fontSize);
    this.#width =
      draft.querySelector('.chart')!.clientWidth || Number(draft.querySelector('.chart')!.getAttribute('width'));
    this.#width += 2 * PAD;
  }

  /** Sets a text under what is there, wrapped. */
  write(text: string, {scale, weight}: {scale: number; weight?: string}): void {
    const style = this.#textStyle(scale, weight);
    for (const line of wrapWords(text, this.#width - 2 * PAD, (part) => widthOf(part, style))) {
      const height = this.#em * scale * 1.4;
      this.#put(this.#svg, {text: line, x: PAD, y: this.#y + height * 0.72, style});
      this.#y += height;
    }
  }

  drawChart(chart: SVGSVGElement): void {
    const {x, y, height} = chart.viewBox.baseVal;
    this.#y += PAD / 2;
    this.#copyInto(this.#svg, chart, PAD - x, this.#y - y);
    this.#y += height + PAD / 2;
  }

  /** Sets what each mark stands for side by side, as many on a line as there is room for. */
  drawKey(items: readonly Element[]): void {
    const style = this.#textStyle(0.9375);
    const height = this.#em * 1.5;
    let x = PAD;
    for (const item of items) {
      const text = textOf(item);
      const width = MARKER_ROOM + widthOf(text, style) + PAD;
      if (x > PAD && x + width > this.#width) {
        x = PAD;
        this.#y += height;
      }
      this.#copyInto(this.#svg, item.querySelector('svg')!, x, this.#y + height / 2 - 8);
      this.#put(this.#svg, {text, x: x + MARKER_ROOM, y: this.#y + height * 0.66, style});
      x += width;
    }
    this.#y += height + PAD / 2;
  }

  finish(): Picture {
    const [width, height] = [Math.ceil(this.#width), Math.ceil(this.#y + PAD)];
    const background = create('rect', {width, height, fill: plainColor(this.#style.backgroundColor).color});
    this.#svg.prepend(background);
    setAttributes(this.#svg, {width, height, viewBox: `0 0 ${width} ${height}`});
    const svg = new XMLSerializer().serializeToString(this.#svg);
    return {svg, toPNG: () => rasterize(this.#svg, this.#texts, width, height)};
  }

  #textStyle(scale: number, weight = this.#style.fontWeight): TextStyle {
    const {fontFamily, fontStyle, color} = this.#style;
    return {
      font: {
        ...{'font-family': fontFamily, 'font-style': fontStyle},
        ...{'font-weight': weight, 'font-size': `${this.#em * scale}px`},
      },
      ...{anchor: 'start', fill: plainColor(color).color, halo: 'none', haloWidth: 0},
    };
  }

  #put(parent: Element, placed: PlacedText, dx = 0, dy = 0): void {
    const {text, x, y, style} = placed;
    const {font, anchor, fill, halo, haloWidth} = style;
    const node = create('text', {x, y, fill, 'text-anchor': anchor, ...font});
    if (halo !== 'none') setAttributes(node, {stroke: halo, 'stroke-width': haloWidth, 'paint-order': 'stroke'});
    node.textContent = text;
    parent.append(node);
    this.#texts.push({...placed, x: x + dx, y: y + dy});
  }

  /** Copies what is seen of a drawing, with the look that the page gave it as attributes. */
  #copyInto(parent: Element, source: Element, dx: number, dy: number): void {
    const group = create('g', {transform: `translate(${dx} ${dy})`});
    parent.append(group);
    const visit = (node: Element): void => {
      if (node.localName === 'text') this.#copyText(group, node, dx, dy);
      else if (node.localName === 'g' || node.localName === 'svg') [...node.children].forEach(visit);
      else if (!node.matches('.sector, .frame')) group.append(copyShape(node));
    };
    visit(source);
  }

  #copyText(group: Element, source: Element, dx: number, dy: number): void {
    const lines = source.children.length > 0 ? [...source.children] : [source];
    for (const line of lines) {
      const style = getComputedStyle(line);
      const [x, y] = ['x', 'y'].map((name) => Number(line.getAttribute(name))) as [number, number];
      const font = {
        ...{'font-family': style.fontFamily, 'font-style': style.fontStyle},
        ...{'font-weight': style.fontWeight, 'font-size': style.fontSize},
      };
      const halo = style.stroke === 'none' ? 'none' : plainColor(style.stroke).color;
      const haloWidth = parseFloat(style.strokeWidth);
      const look = {font, anchor: style.textAnchor, fill: plainColor(style.fill).color, halo, haloWidth};
      this.#put(group, {text: textOf(line), x, y, style: look}, dx, dy);
    }
  }
}

/** The image has no text: it is set afterwards, in the page's fonts. */
async function rasterize(svg: Element, texts: readonly PlacedText[], width: number, height: number): Promise<Blob> {
  const bare = svg.cloneNode(true) as Element;
  bare.querySelectorAll('text').forEach((text) => text.remove());
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(bare))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.drawImage(image, 0, 0, width, height);
  for (const text of texts) fillText(context, text);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}

function fillText(context: CanvasRenderingContext2D, {text, x, y, style}: PlacedText): void {
  context.font = fontOf(style);
  context.textAlign = style.anchor === 'middle' ? 'center' : style.anchor === 'end' ? 'right' : 'left';
  if (style.halo !== 'none') {
    context.lineJoin = 'round';
    context.strokeStyle = style.halo;
    context.lineWidth = style.haloWidth;
    context.strokeText(text, x, y);
  }
  context.fillStyle = style.fill;
  context.fillText(text, x, y);
}

function fontOf({font}: TextStyle): string {
  return `${font['font-style']} ${font['font-weight']} ${font['font-size']} ${font['font-family']}`;
}

const pixel = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

function widthOf(text: string, style: TextStyle): number {
  pixel.font = fontOf(style);
  return pixel.measureText(text).width;
}

/** Any colour that a page computes, such as a mixture, as programs that know only hexadecimal ones read it. */
function plainColor(color: string): {color: string; opacity: number} {
  pixel.canvas.width = pixel.canvas.height = 1;
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  const hex = [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
  return {color: `#${hex}`, opacity: Math.round((a / 255) * 1000) / 1000};
}

function copyShape(source: Element): Element {
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

function create(name: string, attributes: Record<string, string | number> = {}): Element {
  return setAttributes(document.createElementNS(NAMESPACE, name), attributes);
}

function setAttributes<E extends Element>(element: E, attributes: Record<string, string | number>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function textOf(node: Element): string {
  return node.textContent.trim().replace(/[ \n]+/g, ' ');
}
