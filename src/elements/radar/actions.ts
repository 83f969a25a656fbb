import type {ReactiveControllerHost} from 'lit';
import type {ViewName} from './view.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  view: ViewName;
}

/** What a reader can do: walk through the axes, switch the view, save. One listener, by the names of fields and buttons. */
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
    const target = event.target as Element;
    const axis = target.closest<SVGElement>('.axis');
    if (event.type === 'change') this.#changed(target as HTMLInputElement);
    else if (event.type === 'keydown') this.#keyed(event as KeyboardEvent, axis);
    else if (axis) this.#read(axis);
    else if (event.type === 'click' && target instanceof HTMLButtonElement) this.#pressed(target.name, target.value);
  }

  #changed({name, value, checked}: HTMLInputElement): void {
    if (name === 'view') this.#host.view = value as ViewName;
    else this.showsMembers = checked;
    this.#host.requestUpdate();
  }

  #keyed(event: KeyboardEvent, axis: SVGElement | null): void {
    if (!axis || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...this.#host.renderRoot.querySelectorAll<SVGElement>('.axis')];
    const here = all.indexOf(axis);
    const next = {
      ...{ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1},
      ...{Home: 0, End: all.length - 1},
    }[event.key];
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'Escape' && this.selected >= 0) this.#select(-1);
    else return;
    event.preventDefault();
  }

  /** Reading follows the focus, which a touch may not have set. */
  #read(axis: SVGElement): void {
    this.current = Number(axis.dataset.axis);
    this.#select(this.current);
    axis.focus({preventScroll: true});
  }

  #select(axis: number): void {
    this.selected = axis;
    this.#host.requestUpdate();
  }
}
