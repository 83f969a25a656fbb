import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bring} from '../shared/bring.js';
import {PageAddress} from '../shared/page-address.js';

interface Host extends ReactiveControllerHost {
  join: string;
}

export interface Join {
  address: string;
  /** Draws it as a code to scan; nothing until what draws is here. */
  draw: ((label: string) => TemplateResult) | undefined;
}

/** Where members answer, as an address and as a code to scan, which is drawn by a file of its own. */
export class JoinController implements ReactiveController {
  /** Resolves once the code is there. */
  loaded: Promise<unknown> = Promise.resolve();
  readonly #host: Host;
  readonly #codeOf: () => string;
  readonly #join: PageAddress<'join'>;
  #address = '';
  #drawn: Join['draw'];

  /** @param codeOf The group's. */
  constructor(host: Host, codeOf: () => string, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#join = new PageAddress(host, 'join', fail);
    this.#codeOf = codeOf;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#moved);
  }

  /** The code of the answers that a link to this page holds, which is taken out of the address. */
  takeCode(): string | undefined {
    const code = /^#coop=([a-z\d-]+)$/i.exec(location.hash)?.[1];
    if (code) history.replaceState(history.state, '', location.pathname + location.search);
    return code;
  }

  /** What is drawn by now; what is still to come is asked for. */
  follow(): Join {
    const address = this.#addressNow;
    if (address !== this.#address) {
      this.#address = address;
      this.#drawn = undefined;
      this.loaded = this.#draw(address).catch(() => undefined);
    }
    return {address, draw: this.#drawn};
  }

  /** Brings what draws. Rejects where it does not come. */
  async bring(): Promise<void> {
    await this.#draw(this.#addressNow);
  }

  /** The page's own form there joins this group. */
  get #addressNow(): string {
    const url = this.#join.page ?? new URL(location.href);
    url.hash = `coop-join=${encodeURIComponent(this.#codeOf())}`;
    return url.href;
  }

  async #draw(address: string): Promise<void> {
    const {qrCode, renderQrCode} = await bring(import('../shared/qr-code.js'));
    if (address !== this.#address || this.#drawn) return;
    const code = qrCode(address);
    this.#drawn = (label) => renderQrCode(html, code, label);
    this.#host.requestUpdate();
  }

  readonly #moved = (): void => this.#host.requestUpdate();
}
