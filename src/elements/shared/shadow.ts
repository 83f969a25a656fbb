/** The element that a shadow root belongs to; nothing of any other node. Those of another document have another class. */
export function hostOf(root: Node | null): Element | undefined {
  return root?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;
}
