import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pixelOf} from './pixel.js';
import {hostOf} from './shadow.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** The luminance on which black and white stand out alike. */
const MIDDLE = 0.18;

/**
 * Gives what an element draws the ground that its host page has: surfaces its colour, links and native fields the
 * scheme, dark or light, that stands out from it, be it that the page says nothing of schemes. Where no ground is
 * painted, the page's own scheme decides.
 *
 * A page that changes its ground changes its ink: the ink's transition, which takes no time, is what tells of it.
 */
export class GroundController implements ReactiveController {
  readonly #host: Host;
  #root: HTMLElement | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostUpdated(): void {
    if (this.#root) return;
    this.#root = this.#host.renderRoot.querySelector('.root');
    this.#root?.addEventListener('transitionrun', ({target, propertyName}) => {
      if (target === this.#root && propertyName === 'color') this.#look();
    });
    this.#look();
  }

  #look(): void {
    if (!this.#root) return;
    const ground = groundOf(this.#host);
    const {style} = this.#root;
    style.setProperty('--_ground', ground ?? '');
    style.colorScheme = ground ? (luminanceOf(ground) < MIDDLE ? 'dark' : 'light') : '';
  }
}

/** The colour of the nearest opaque ground around, across shadow roots; `undefined` where there is none. */
function groundOf(element: Element): string | undefined {
  const {backgroundColor} = getComputedStyle(element);
  if (backgroundColor !== 'rgba(0, 0, 0, 0)' && pixelOf(backgroundColor)[3] === 255) return backgroundColor;
  const around = element.assignedSlot ?? element.parentElement ?? hostOf(element.parentNode);
  return around && groundOf(around);
}

/** From 0, black, to 1, white. */
function luminanceOf(color: string): number {
  const [r, g, b] = pixelOf(color).map((part) => (part / 255) ** 2.2) as [number, number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
