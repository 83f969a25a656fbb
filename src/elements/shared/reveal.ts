/**
 * Takes the focus to what has just been drawn, and shows it: as much of it as is not in sight, or from its top.
 *
 * @param shown What to show, where it is more than what takes the focus.
 */
export function reveal(
  focused: HTMLElement | null,
  block: 'nearest' | 'start' = 'nearest',
  shown: HTMLElement | null = focused,
): void {
  focused?.focus({preventScroll: true});
  // The pages without a browser that unit tests run in have nothing to scroll.
  if (shown && 'scrollIntoView' in shown) shown.scrollIntoView({block});
}
