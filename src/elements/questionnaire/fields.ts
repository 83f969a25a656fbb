import type {Answer} from '../../core/schema.js';

/**
 * How one kind of element answers through native fields. A field is named after
 * its item, or `item.part` where an item has several.
 */
export interface Fields {
  /** What the answer to its item becomes, once the respondent has changed this field. */
  read(field: HTMLInputElement, before: Answer | undefined): Answer | undefined;
  /** What that answer becomes without what this field says of it. */
  without(field: HTMLInputElement, before: Answer | undefined): Answer | undefined;
  /** Makes a field show the answer: the browser may show one that a listener has reverted. */
  write(field: HTMLInputElement, answer: Answer | undefined): void;
  /** Which field of an item takes the focus. */
  first(fields: readonly HTMLInputElement[]): HTMLInputElement | undefined;
  /** Acts on a key that means more here than in a native field. Returns whether it does. */
  keyed(key: string, field: HTMLInputElement): boolean;
  /** Acts on a press, of a field or a button, that says more here than natively. */
  pressed?(target: HTMLElement): void;
}
