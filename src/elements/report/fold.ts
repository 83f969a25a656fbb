import {html, type TemplateResult} from 'lit';
import type {ReportView} from './view.js';

/** The parts of a report that are folded on screen until one opens them, and open on paper. */
export type FoldName = 'details' | 'answers' | 'sheet';

/** The class of what is folded with a part. */
export function foldOf({unfolded}: ReportView, name: FoldName): string {
  return unfolded.has(name) ? '' : 'is-folded';
}

/** Opens a part, and closes it again. */
export function renderOpener({unfolded}: ReportView, name: FoldName, words: string): TemplateResult {
  return html`<button class="quiet" name="unfold" value=${name} aria-expanded=${unfolded.has(name)}>${words}</button>`;
}
