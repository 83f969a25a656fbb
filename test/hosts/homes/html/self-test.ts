// #region guide
import 'coop-elements/elements/coop-grid.js';
import type {CoopResponseDetail} from 'coop-elements/elements/coop-grid.js';
import {store} from '../store';

/** What each has answered. */
const answers = new Map<string, CoopResponseDetail | null>();

/** Makes one's questionnaire of the page's template. */
export function createSelfTest(id: string, name: string): HTMLElement {
  const section = get('section', document.importNode(get('template', document).content, true));
  const grid = get('coop-grid', section);
  const show = (answered: CoopResponseDetail | null) => {
    answers.set(id, answered);
    grid.response = answered?.response ?? null;
    get('output', section).value = `${answered?.result.total.score?.toFixed() ?? '—'} sur 100`;
  };
  get('h2', section).textContent = name;
  show(answers.get(id) ?? null);
  grid.addEventListener('coop-change', ({detail}) => show(detail));
  grid.addEventListener('coop-submit', (event) => {
    show(event.detail);
    event.waitUntil(store(event.detail.response));
  });
  get('button', section).addEventListener('click', () => show(null));
  return section;
}

function get<Name extends keyof HTMLElementTagNameMap>(name: Name, root: ParentNode): HTMLElementTagNameMap[Name] {
  const found = root.querySelector(name);
  if (!found) throw new Error(`There is no <${name}>`);
  return found;
}
// #endregion
