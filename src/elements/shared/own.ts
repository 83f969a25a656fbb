/**
 * A property of a host's form or document, or a method ready to be called, whatever is named like it in there: a field
 * called `addEventListener` takes the place of the form's own, and a picture called `fonts` that of the document's.
 *
 * @example
 * own(form, 'addEventListener')('submit', hear);
 */
export function own<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(object) as object, name, object);
  return (typeof value === 'function' ? value.bind(object) : value) as T[K];
}
