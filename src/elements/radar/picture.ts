import {CoopError} from '../../core/error.js';
import {wrapWords} from '../../geometry/wrap-words.js';
import {saveFile} from '../shared/save-file.js';
import {dateIn, dayOf} from '../shared/date.js';
import type {FrameController} from './frame-controller.js';
import {
  copyShape,
  create,
  fontIn,
  fontOf,
  plainColor,
  setAttributes,
  textOf,
  widthOf,
  xmlOf,
  type TextStyle,
} from './paint.js';
import type {ViewName} from './host.js';
import type {RadarSeries} from './series.js';
import {hasRadar, type RadarView} from './view.js';

/** A picture as files. */
export interface Picture {
  svg: string;
  /** At twice its size. */
  toPNG(): Promise<Blob>;
  /** Hands a `PNG` or an `SVG` over as a file, named after the instrument and the day. */
  save(type: string): Promise<void>;
}

/** A text where it stands in the whole picture: the files' own fonts are the page's, which an image cannot see. */
interface PlacedText {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
}

const PAD = 24;
const MARKER_ROOM = 48;

interface Host extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly htmlFor: string;
  readonly series: readonly RadarSeries[];
  view: ViewName;
}

/**
 * Sets a chart and its key under a title and a date, and says where the questionnaire comes from.
 *
 * It is as wide whatever the screen and the view: its host draws it so, and then as before, all at once, so that
 * nobody sees it.
 *
 * @throws {CoopError} When there is no radar to draw.
 */
export function drawPicture(
  host: Host,
  view: RadarView | undefined,
  frames: FrameController,
  update: () => void,
  tag: string,
): Picture {
  if (!view || !hasRadar(view) || view.readings.length === 0 || !host.isConnected)
    throw new CoopError({
      ...{code: 'invalid', path: '$'},
      message: 'There is no radar to draw; give it something to show on 3 to 24 axes, and put it on the page.',
    });
  const before = {view: host.view, frame: frames.frame};
  host.view = 'radar';
  // In a file, words are set in the font alone.
  frames.frame = frames.frameOf(undefined, (text) => widthOf(text.textContent, {font: fontIn(getComputedStyle(text))}));
  update();
  try {
    // A form that is followed is as it is today.
    const date = host.htmlFor ? undefined : host.series[0]?.date;
    return composePicture(host.renderRoot.querySelector('.root')!, view, date, tag);
  } finally {
    host.view = before.view;
    frames.frame = before.frame;
    update();
  }
}

/** @param date When it was answered; by default, today. */
function composePicture(root: Element, view: RadarView, date: string | undefined, tag: string): Picture {
  const {title, instrument} = view;
  const {author, licence} = instrument.source;
  const page = new Page(root);
  page.write(title, 1.35, '650');
  page.write(dateIn(date ?? new Date().toISOString(), tag));
  page.drawChart(root.querySelector<SVGSVGElement>('.chart')!);
  page.drawKey([...root.querySelectorAll('.key ul > li')]);
  root.querySelectorAll('.key p').forEach((note) => page.write(textOf(note)));
  root.querySelectorAll('.key ol > li').forEach((name, i) => page.write(`${i + 1}. ${textOf(name)}`));
  page.write(`${instrument.title} · ${author} · ${licence} · ${instrument.version}`, 0.8125);
  const picture = page.finish();
  return {
    ...picture,
    async save(type) {
      const file = type === 'png' ? await picture.toPNG() : new Blob([picture.svg], {type: 'image/svg+xml'});
      saveFile(file, `radar-${instrument.id}-${dayOf(new Date())}.${type}`);
    },
  };
}

/** A picture that is filled from its top to its bottom. */
class Page {
  readonly #svg = create('svg');
  readonly #style: CSSStyleDeclaration;
  readonly #em: number;
  readonly #width: number;
  readonly #surface: string;
  readonly #texts: PlacedText[] = [];
  #y = PAD;

  constructor(root: Element) {
    this.#style = getComputedStyle(root);
    this.#em = parseFloat(this.#style.fontSize);
    // What lies under the picture is what keeps its marks apart.
    this.#surface = plainColor(getComputedStyle(root.querySelector('.marker')!).stroke).color;
    this.#width = Number(root.querySelector('.chart')!.getAttribute('width')) + 2 * PAD;
  }

  /** Sets a text under what is there, wrapped. */
  write(text: string, scale = 0.9375, weight?: string): void {
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

  finish(): Pick<Picture, 'svg' | 'toPNG'> {
    const [width, height] = [Math.ceil(this.#width), Math.ceil(this.#y + PAD)];
    const background = create('rect', {width, height, fill: this.#surface});
    this.#svg.prepend(background);
    setAttributes(this.#svg, {width, height, viewBox: `0 0 ${width} ${height}`});
    const svg = xmlOf(this.#svg);
    return {svg, toPNG: () => rasterize(this.#svg, this.#texts, width, height)};
  }

  #textStyle(scale: number, weight = this.#style.fontWeight): TextStyle {
    return {
      font: {...fontIn(this.#style), 'font-weight': weight, 'font-size': `${this.#em * scale}px`},
      ...{anchor: 'start', fill: plainColor(this.#style.color).color, halo: 'none', haloWidth: 0},
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
      else if (!node.matches('.sector')) group.append(copyShape(node));
    };
    visit(source);
  }

  #copyText(group: Element, source: Element, dx: number, dy: number): void {
    const lines = source.children.length > 0 ? [...source.children] : [source];
    for (const line of lines) {
      const style = getComputedStyle(line);
      const [x, y] = ['x', 'y'].map((name) => Number(line.getAttribute(name))) as [number, number];
      const halo = style.stroke === 'none' ? 'none' : plainColor(style.stroke).color;
      const haloWidth = parseFloat(style.strokeWidth);
      const look = {font: fontIn(style), anchor: style.textAnchor, fill: plainColor(style.fill).color, halo, haloWidth};
      this.#put(group, {text: textOf(line), x, y, style: look}, dx, dy);
    }
  }
}

/** The image has no text: it is set afterwards, in the page's fonts. */
async function rasterize(svg: Element, texts: readonly PlacedText[], width: number, height: number): Promise<Blob> {
  const bare = svg.cloneNode(true) as Element;
  bare.querySelectorAll('text').forEach((text) => text.remove());
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(xmlOf(bare))}`;
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
