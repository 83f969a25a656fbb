import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Measure} from '../../geometry/wrap-words.js';
import type {Layout} from './layout.js';

/** The room that a picture has, and the font that its words are set in. */
export interface Frame {
  /** In pixels. */
  width: number;
  /** The size of the text around, in pixels. */
  em: number;
  /** What was last laid out in it. */
  drawn?: {key: string; layout: Layout};
  /** What `measure` goes by. */
  font: string;
  /** How wide a text is at that size. */
  measure: Measure;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/**
 * Knows how wide its host is and how wide texts are in its font, without ever asking the page for a layout: the width
 * comes from an observer, right before the browser paints, and texts are measured on a canvas, once each.
 */
export class FrameController implements ReactiveController {
  /** Replaced when something changes; `undefined` as long as the host has no width. */
  frame: Frame | undefined;
  readonly #host: Host;
  readonly #observer = new ResizeObserver(([entry]) => this.#look(entry!.contentRect.width));
  #probe: Element | undefined;
  #seen = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#reload);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#probe = undefined;
    document.fonts.removeEventListener('loadingdone', this.#reload);
  }

  /** The probe never changes with what is drawn: an observer that saw its own doing would be reported as an error. */
  hostUpdated(): void {
    if (this.#probe) return;
    this.#probe = this.#host.renderRoot.querySelector('.probe')!;
    this.#observer.observe(this.#probe);
  }

  /** @param width By default, that of a page: 50 times the size of the text. */
  frameOf(width?: number): Frame {
    const style = getComputedStyle(this.#host);
    const em = parseFloat(style.fontSize);
    return {width: width ?? 50 * em, em, ...measureIn(style)};
  }

  #look(width: number): void {
    const frame = this.frameOf(width);
    const seen = width + frame.font;
    // In less than that, there is no room for a picture.
    if (seen === this.#seen || width < 6 * frame.em) return;
    this.#seen = seen;
    this.frame = frame;
    this.#host.requestUpdate();
  }

  readonly #reload = (): void => {
    this.#seen = '';
    if (this.frame) this.#look(this.frame.width);
  };
}

/** A canvas says how wide a text is without a layout. */
function measureIn({fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing}: CSSStyleDeclaration) {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  Object.assign(context, {letterSpacing, wordSpacing});
  const known = new Map<string, number>();
  const measure: Measure = (text) => {
    if (!known.has(text)) known.set(text, Math.ceil(context.measureText(text).width));
    return known.get(text)!;
  };
  return {measure, font: context.font + letterSpacing + wordSpacing};
}
