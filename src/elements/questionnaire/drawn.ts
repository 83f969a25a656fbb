import type {QuestionnaireView} from './view.js';

/**
 * Whether sections and items stand as they were last drawn, under the id of the first; it takes note that they are now.
 * One answer touches one item of one section: the last one costs what the first did.
 */
export function isDrawn(view: QuestionnaireView, ...nodes: [{id: string}, ...{id: string}[]]): boolean {
  const {answers, comments, openComments, openHelp, typed, messages, instrument, step, headingLevel, bytes} = view;
  const {isChecked, isRequired, isReadOnly} = view;
  const own = nodes.flatMap(({id}) => [
    ...[answers[id], comments[id], openComments.has(id), openHelp.has(id), typed === id],
  ]);
  const from = [...own, messages, instrument, step, headingLevel, bytes, isChecked, isRequired, isReadOnly];
  const before = view.drawn.get(nodes[0].id);
  view.drawn.set(nodes[0].id, from);
  return before !== undefined && from.every((part, i) => part === before[i]);
}
