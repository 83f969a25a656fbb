/** What happy-dom lacks, as the README gives it: a page may assign to `style`. */
for (const {prototype} of [HTMLElement, SVGElement]) {
  const style = Object.getOwnPropertyDescriptor(prototype, 'style');
  if (style?.set) continue;
  Object.defineProperty(prototype, 'style', {
    ...style,
    set(text) {
      this.style.cssText = text;
    },
  });
}
