/** What says where a visitor came from, rather than which page it is. */
const FOREIGN = /^(utm_.*|fbclid|gclid)$/;

/**
 * The key of a draft on this origin: what keeps it, what it answers, and the name that a page gave it, or that of its place.
 *
 * @param instrument Its id; empty where nothing is asked.
 */
export function draftKey(element: Element, instrument: string, given: string): string {
  return [element.localName, instrument, given || placeOf(element)].join('|');
}

/** The page's path and query, and the element's id there, or its rank among its tag. */
function placeOf(element: Element): string {
  const {pathname, search} = location;
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (FOREIGN.test(name)) query.delete(name);
  const root = element.getRootNode() as Document | ShadowRoot;
  const rank = [...root.querySelectorAll(element.localName)].indexOf(element);
  return `${pathname}?${query}#${element.id || rank}`;
}
