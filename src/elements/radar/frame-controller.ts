import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Measure} from '../../geometry/wrap-words.js';

/** The room that a picture has, and the font that its words are set in. */
export interface Frame {
  /** In pixels. */
  width: number;
  /** The size of the text around, in pixels. */
  em: number;
  /** How wide a text is at that size. */
  measure: Measure;
}

/**
 * Knows how wide its host is and how wide texts are in its font, without ever asking the page for a layout: the width
 * comes from an observer, right before the browser paints, and texts are measured on a canvas, once each.
 */
export class FrameController implements ReactiveController {
  /** Replaced when something changes; `undefined` as long as the host has no width. */
  frame: Frame | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(([entry]) => this.#look(entry!.contentRect.width));
  #seen = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#reload);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#reload);
  }

  /** A frame of any other width, such as that of a file. */
  frameOf(width: (em: number) => number): Frame {
    const style = getComputedStyle(this.#host);
    const em = parseFloat(style.fontSize);
    return {width: width(em), em, measure: measureIn(style)};
  }

  /** The size of the text changes the height of the host, which the observer sees too. */
  #look(width: number): void {
    const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(this.#host);
    const seen = [width, fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing].join();
    if (seen === this.#seen || width === 0) return;
    this.#seen = seen;
    this.frame = this.frameOf(() => width);
    this.#host.requestUpdate();
  }

  readonly #reload = (): void => {
    this.#seen = '';
    if (this.frame) this.#look(this.frame.width);
  };
}

/** A canvas says how wide a text is without a layout; spacing is counted apart, which not every canvas can. */
function measureIn(style: CSSStyleDeclaration): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const [letter, word] = [style.letterSpacing, style.wordSpacing].map((spacing) => parseFloat(spacing) || 0);
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      const spaces = text.split(/\s/).length - 1;
      width = Math.ceil(context.measureText(text).width + text.length * letter! + spaces * word!);
      known.set(text, width);
    }
    return width;
  };
}
