import type {ReactiveControllerHost} from 'lit';
import type {ViewName} from './host.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  view: ViewName;
}

/** What a reader can do: walk through the axes, switch the view, press a button. */
export class RadarActions implements EventListenerObject {
  /** The axis that is being read; −1 for none. */
  selected = -1;
  /** The axis that had the focus last. */
  current = 0;
  showsMembers = false;
  readonly #host: Host;
  readonly #pressed: (name: string, value: string) => void;

  /** @param pressed What a button does, by its name and value. */
  constructor(host: Host, pressed: (name: string, value: string) => void) {
    this.#host = host;
    this.#pressed = pressed;
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLInputElement;
    // What a host put in a slot has buttons and fields of its own.
    if (!this.#host.renderRoot.contains(target)) return;
    const {name, value} = target;
    const axes = [...this.#host.renderRoot.querySelectorAll<SVGElement>('.axis')];
    const axis = axes.indexOf(target.closest<SVGElement>('.axis')!);
    if (event.type === 'keydown') this.#keyed(event as KeyboardEvent, axes, axis);
    else if (axis >= 0) {
      // Reading follows the focus, which a touch may not have set.
      this.selected = this.current = axis;
      axes[axis]!.focus({preventScroll: true});
    } else if (event.type === 'click' && target.localName === 'button') this.#pressed(name, value);
    else if (event.type === 'change') {
      if (name === 'view') this.#host.view = value as ViewName;
      else this.showsMembers = target.checked;
    }
    this.#host.requestUpdate();
  }

  #keyed(event: KeyboardEvent, axes: readonly SVGElement[], axis: number): void {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (axis < 0 || ctrlKey || altKey || metaKey) return;
    const next = {
      ...{ArrowRight: axis + 1, ArrowDown: axis + 1, ArrowLeft: axis - 1, ArrowUp: axis - 1},
      ...{Home: 0, End: axes.length - 1, Escape: this.selected < 0 ? undefined : -1},
    }[key];
    if (next === undefined) return;
    if (key === 'Escape') this.selected = -1;
    else axes[next]?.focus();
    event.preventDefault();
  }
}
