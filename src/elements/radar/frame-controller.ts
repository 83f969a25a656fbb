import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Measure} from '../../geometry/wrap-words.js';
import {own} from '../shared/own.js';
import type {Frame} from './layout.js';

/** No scrollbar is wider, in pixels. */
const SCROLLBAR = 20;

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/**
 * Knows how wide its host is and how wide texts are in its font, without ever asking the page for a layout: the width
 * comes from an observer, and texts are measured on a canvas, once each.
 *
 * What the observer sees is drawn in the next frame: drawn at once, it could change the width again, by a scrollbar
 * for one, which browsers report as an error.
 */
export class FrameController implements ReactiveController {
  /** Replaced when something changes; `undefined` as long as the host has no width. */
  frame: Frame | undefined;
  readonly #host: Host;
  readonly #observer = new ResizeObserver(([entry]) =>
    requestAnimationFrame(() => this.#look(entry!.contentRect.width)),
  );
  #probe: Element | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    own(document, 'fonts').addEventListener('loadingdone', this.#reload);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#probe = undefined;
    own(document, 'fonts').removeEventListener('loadingdone', this.#reload);
  }

  /** The probe is as high as the text, whatever is drawn. */
  hostUpdated(): void {
    if (this.#probe) return;
    this.#probe = this.#host.renderRoot.querySelector('.probe')!;
    this.#observer.observe(this.#probe);
  }

  /** @param width By default, that of a page: 50 times the size of the text. */
  frameOf(width?: number): Frame {
    const style = getComputedStyle(this.#probe ?? this.#host);
    // Off the page by now, it has no size.
    const em = parseFloat(style.fontSize) || 16;
    return {width: width ?? 50 * em, em, ...measureIn(style)};
  }

  #look(width: number): void {
    const frame = this.frameOf(width);
    const more = width - (this.frame?.width ?? -Infinity);
    // As much more as a scrollbar takes is left empty: drawn wider, and so higher, the picture might bring it back.
    const isSame = frame.font === this.frame?.font && more >= 0 && more < SCROLLBAR;
    // In less than six letters there is no room for a picture; off the page there are none.
    if (isSame || !(width >= 6 * frame.em)) return;
    this.frame = frame;
    this.#host.requestUpdate();
  }

  readonly #reload = (): void => {
    const {width} = this.frame ?? {};
    this.frame = undefined;
    if (width) this.#look(width);
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
