import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bring} from '../shared/bring.js';

/** Whether it shows something, or why it does not. */
export type CameraState = 'off' | 'on' | 'absent' | 'refused' | 'failed';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Reads codes by the camera, as long as one wishes. What does it is a file of its own. */
export class CameraController implements ReactiveController {
  state: CameraState = 'off';
  readonly #host: Host;
  readonly #found: (text: string) => void;
  readonly #fail: (error: CoopError) => void;
  #stream: MediaStream | undefined;
  #reading = new AbortController();

  constructor(host: Host, found: (text: string) => void, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#found = found;
    this.#fail = fail;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Brings what reads. Rejects where it does not come. */
  bring(): Promise<typeof import('./camera.js')> {
    return bring(import('./camera.js'));
  }

  async start(): Promise<void> {
    this.stop();
    const {signal} = (this.#reading = new AbortController());
    // Only secure pages have any.
    if (!('mediaDevices' in navigator)) return this.#become('absent');
    try {
      const {startCamera, readFrames} = await this.bring();
      const stream = await startCamera();
      this.#stream = stream;
      if (signal.aborted) return this.#release();
      this.#become('on');
      await this.#host.updateComplete;
      const video = this.#host.renderRoot.querySelector('video')!;
      video.srcObject = stream;
      await video.play();
      await readFrames(video, this.#found, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#release();
      const {name} = error as Error;
      if (name === 'CoopError') this.#fail(error as CoopError);
      this.#become(name === 'NotAllowedError' ? 'refused' : name === 'NotFoundError' ? 'absent' : 'failed');
    }
  }

  stop(): void {
    this.#reading.abort();
    this.#release();
    if (this.state !== 'off') this.#become('off');
  }

  #release(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
  }

  #become(state: CameraState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
