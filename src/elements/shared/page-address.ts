import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CoopError} from '../../core/error.js';

/** A page that a host names by its address, for a link to lead there. An address that is none is told, once. */
export class PageAddress<N extends string> implements ReactiveController {
  readonly #host: Record<N, string>;
  readonly #name: N;
  readonly #fail: (error: CoopError) => void;
  #refused = '';

  /** @param name The property that holds it. */
  constructor(host: ReactiveControllerHost & Record<N, string>, name: N, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#name = name;
    this.#fail = fail;
    host.addController(this);
  }

  /** Nothing where none is named, or what is named is none. */
  get page(): URL | undefined {
    const address: string = this.#host[this.#name];
    return address ? pageAt(address) : undefined;
  }

  hostUpdated(): void {
    const address: string = this.#host[this.#name];
    if (!address || address === this.#refused || pageAt(address)) return;
    this.#refused = address;
    const message = `Found ${JSON.stringify(address)}; give the address of a page, as https://example.org/group.`;
    this.#fail(new CoopError({code: 'invalid', path: `$.${this.#name}`, message}));
  }
}

/** A page that a link may lead to; nothing where it is none. */
function pageAt(address: string): URL | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
