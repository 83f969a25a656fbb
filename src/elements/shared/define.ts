/**
 * Registers a class under a tag, unless the page has one already.
 *
 * Two copies or two versions of the library may meet on one page, brought by
 * two plugins; the first one serves, and the second says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else console.warn(`<${tag}> is already on this page; the first one loaded serves.`);
}
