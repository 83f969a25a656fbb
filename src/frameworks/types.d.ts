import type {CoopEventMap} from '../elements/index.js';

/** What a tag takes, by name: of an attribute that is spelled unlike its property, and of a listener, what it stands for. */
interface Tag {
  element: HTMLElement;
  properties: PropertyKey;
  attributes: Readonly<Record<string, PropertyKey>>;
  listeners: Readonly<Record<string, keyof CoopEventMap>>;
}

/** What one may set on an element; `null` and `undefined` mean "nothing". */
export type Properties<T extends Tag> = {
  [Property in keyof T['element'] as Property & T['properties']]?: T['element'][Property] | null | undefined;
};

/** What one may write under a name that is no property's, as `min-group`. */
export type Attributes<T extends Tag> = {
  [Name in keyof T['attributes']]?:
    Written<T['element'][T['attributes'][Name] & keyof T['element']]> | null | undefined;
};

type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** What listens to the element's events, named as JSX and Svelte do: `oncoop-change`. */
export type Listeners<T extends Tag> = {
  [Name in keyof T['listeners']]?: ((event: EventOf<T, T['listeners'][Name]>) => void) | null | undefined;
};

/** An event of a type, as it is heard on the element. */
export type EventOf<T extends Tag, Type extends keyof CoopEventMap> = CoopEventMap[Type] & {
  readonly currentTarget: T['element'];
};
