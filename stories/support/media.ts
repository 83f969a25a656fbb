import type {LitElement} from 'lit';
import {ref} from 'lit/directives/ref.js';

/**
 * Has an element's own rules for a medium apply on screen, where no page can ask for that medium.
 *
 * @param query As the style sheet writes it, such as `print`.
 * @param medium What stands in its place: `not all` has those rules never apply.
 */
export const asIfMedia = (query: string, medium: 'all' | 'not all' = 'all') =>
  ref((element) => {
    const host = element as LitElement | undefined;
    void host?.updateComplete.then(() => replaceMedia(host.shadowRoot!, query, medium));
  });

function replaceMedia(root: ShadowRoot, query: string, medium: string): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    const rules = Array.from(sheet.cssRules, ({cssText}) => cssText.replace(`@media ${query}`, `@media ${medium}`));
    copy.replaceSync(rules.join(''));
    return copy;
  });
}
