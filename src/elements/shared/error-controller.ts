import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {CoopEvent, type CoopErrorDetail} from './events.js';

/** Says by `coop-error` what was refused or did not load, once there is somebody to hear it. */
export class ErrorController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unheard: CoopError[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unheard.splice(0).forEach(this.fail);
  }

  readonly fail = (error: CoopError): void => {
    if (!this.#host.isConnected) return void this.#unheard.push(error);
    const {code, message, cause} = error;
    const event = new CoopEvent<CoopErrorDetail>('coop-error', () => ({
      ...{code, message},
      ...(cause ? {cause: cause as Error} : {}),
    }));
    this.#host.dispatchEvent(event);
  };
}
