import type {CoopEventMap} from '../elements/index.js';

/** The names that a tag takes. `attributes` holds those that are spelled unlike their property: `readOnly: 'readonly'`. */
interface Tag {
  element: HTMLElement;
  properties: PropertyKey;
  attributes: object;
  events: keyof CoopEventMap;
}

/** What one may set on an element; `null` and `undefined` mean "nothing". */
export type Properties<T extends Tag> = {
  [Property in keyof T['element'] as Property & T['properties']]?: T['element'][Property] | null | undefined;
};

/** What one may write under a name that is no property's, as `min-group`. */
export type Attributes<T extends Tag> = {
  [Property in keyof T['element'] & keyof T['attributes'] as T['attributes'][Property] & string]?:
    Written<T['element'][Property]> | null | undefined;
};

type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** The events that an element tells, by type. */
export type Events<T extends Tag> = {
  [Type in T['events']]: CoopEventMap[Type] & {readonly currentTarget: T['element']};
};

/** Listeners to them, named as JSX and Svelte do: `oncoop-change`. */
export type Listeners<T extends Tag> = {
  [Type in T['events'] as `on${Type}`]?: ((event: Events<T>[Type]) => void) | null | undefined;
};
