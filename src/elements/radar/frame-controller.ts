import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Frame} from './layout.js';

/** No scrollbar is wider, in pixels. */
const SCROLLBAR = 20;

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** How wide a picture on paper is, by the size of its text: wide enough for the axes' names, whatever the window was. */
const PAPER = 34;

/** How wide a text is that stands where the picture's do, in pixels. */
type WidthOf = (text: SVGTextElement) => number;

/**
 * Knows how wide its host is, and how wide texts are as the picture draws them: in the tree, where every style that
 * reaches the picture reaches them too. The width comes from an observer; texts are measured once each, until the
 * names on show are seen to take another room.
 *
 * What an observer sees is drawn in the next frame: drawn at once, it could change the width again, by a scrollbar
 * for one, which browsers report as an error.
 */
export class FrameController implements ReactiveController {
  /** Replaced when something changes; `undefined` as long as the host has no width. */
  frame: Frame | undefined;
  readonly #host: Host;
  readonly #observer = observerOf(([entry]) => requestAnimationFrame(() => this.#look(entry!.contentRect.width)));
  /** A style sheet or a font that came late, or a person's own spacing of text: no event tells of them all. */
  readonly #namesObserver = observerOf(([entry]) => {
    const {width} = entry!.contentRect;
    if (width > 0 && Math.abs(width - this.#namesWidth) > 1) requestAnimationFrame(this.#reload);
  });
  /** As measured with the frame that is drawn. */
  #namesWidth = NaN;
  #probe: Element | undefined;
  /** Whether it was not laid out when last seen. */
  #isAway = false;
  /** What is on the screen while the page is printed. */
  #onScreen: Frame | undefined;
  readonly #draw: () => void;

  /** @param draw Draws the host at once. */
  constructor(host: Host, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
    this.#observer?.disconnect();
    this.#namesObserver?.disconnect();
    this.#probe = undefined;
    this.#printed();
  }

  hostUpdated(): void {
    if (this.#probe) return;
    this.#probe = this.#host.renderRoot.querySelector('.probe')!;
    this.#observer?.observe(this.#probe);
    this.#namesObserver?.observe(this.#probe.querySelector('text')!);
  }

  /** What is looked at, unseen: how wide it is, how wide the names in it are, and a text of which each is measured. */
  renderProbe(names: string): TemplateResult {
    this.#namesWidth = this.frame?.measure(names, this.frame.em) ?? NaN;
    return html`<div class="probe" aria-hidden="true">
      <svg part="picture"><text>${names}</text></svg>
      <svg part="picture"><text></text></svg>
    </div>`;
  }

  /**
   * @param width By default, that of a page: 50 times the size of the text.
   * @param widthOf By default, as it is laid out.
   */
  frameOf(width?: number, widthOf: WidthOf = (text) => text.getComputedTextLength()): Frame {
    const probe = this.#host.renderRoot.querySelector('.probe')!;
    // Off the page by now, it has no size.
    const em = parseFloat(getComputedStyle(probe).fontSize) || 16;
    return {width: width ?? 50 * em, em, measure: measureIn(probe.lastElementChild!, widthOf)};
  }

  #look(width: number): void {
    if (this.#onScreen) return;
    // What was measured while nothing is laid out has no width: it is measured anew once it is back.
    if (width === 0) this.#isAway = true;
    else if (this.#isAway) {
      this.#isAway = false;
      this.frame = undefined;
    }
    const frame = this.frameOf(width);
    const more = width - (this.frame?.width ?? -Infinity);
    // As much more as a scrollbar takes is left empty: drawn wider, and so higher, the picture might bring it back.
    const isSame = frame.em === this.frame?.em && more >= 0 && more < SCROLLBAR;
    // In less than six letters there is no room for a picture; off the page there are none.
    if (isSame || !(width >= 6 * frame.em)) return;
    this.frame = frame;
    this.#host.requestUpdate();
  }

  readonly #print = (): void => {
    if (!this.frame) return;
    this.#onScreen ??= this.frame;
    this.frame = this.frameOf(PAPER * this.frame.em);
    this.#draw();
  };

  readonly #printed = (): void => {
    if (!this.#onScreen) return;
    this.frame = this.#onScreen;
    this.#onScreen = undefined;
    // The window may be another by now: what is observed anew is told of.
    if (this.#probe) this.#observer?.unobserve(this.#probe);
    if (this.#probe) this.#observer?.observe(this.#probe);
    this.#host.requestUpdate();
  };

  readonly #reload = (): void => {
    const {width} = this.frame ?? {};
    this.frame = undefined;
    if (width) this.#look(width);
  };
}

/** The pages without a browser that unit tests run in have no layout: there the radar has no width. */
function observerOf(seen: ResizeObserverCallback): ResizeObserver | undefined {
  return 'ResizeObserver' in globalThis ? new ResizeObserver(seen) : undefined;
}

function measureIn(picture: Element, widthOf: WidthOf): Frame['measure'] {
  const ruler = picture.firstElementChild as SVGTextElement;
  const known = new Map<string, number>();
  return (text, size, look = '') => {
    const key = [look, size, text].join('\n');
    if (!known.has(key)) {
      picture.setAttribute('font-size', String(size));
      ruler.setAttribute('class', look);
      ruler.textContent = text;
      known.set(key, Math.ceil(widthOf(ruler)));
    }
    return known.get(key)!;
  };
}
