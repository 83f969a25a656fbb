/** The keys that a clicker sends, and where they lead. */
const MOVES: Readonly<Record<string, 1 | -1>> = {ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1};

/** What such a key means something else in. */
const FIELDS =
  'input, select, textarea, audio, video, [contenteditable], [role=application], [role=img], [role=listbox], [role=slider], [role=tab], [role=textbox]';

/**
 * Where a key of a clicker leads what is projected: on, or back.
 *
 * @returns `undefined` for any other key, and where that key does something else: in a field, or elsewhere on the page,
 *   which it scrolls.
 */
export function clickerMove(event: KeyboardEvent, host: Element): 1 | -1 | undefined {
  const move = MOVES[event.key];
  if (!move || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return undefined;
  const path = event.composedPath();
  const isHere = path.includes(host) || host.matches(':fullscreen');
  const inner = path.includes(host) ? path.slice(0, path.indexOf(host)) : path;
  const isTaken = inner.some((one) => one instanceof Element && one.matches(FIELDS));
  return isHere && !isTaken ? move : undefined;
}
