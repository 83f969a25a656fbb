import {html, nothing, type TemplateResult} from 'lit';
import type {Answers, Instrument, Item} from '../../core/schema.js';
import {itemsOf, nameOf} from '../../core/tree.js';
import {answerWords} from './answer-words.js';
import {foldOf, renderOpener} from './fold.js';
import type {ReportView} from './view.js';

/** What of the sheet one tells of a project, in the order in which one would; the rest is for a file. */
const STORY = ['presentation', 'ambitions', 'defis', 'valeur'] as const;

interface Said {
  item: Item;
  words: string;
}

/** The project's name: the answer to the first question of its sheet. */
export function projectName({response, sheet}: Pick<ReportView, 'response' | 'sheet'>): string {
  const [item] = sheet ? itemsOf(sheet.tree) : [];
  const name = item?.type === 'text' ? response.project?.[item.id] : undefined;
  return typeof name === 'string' ? name : '';
}

/** What the project is, hopes for, answers and adds; marked where it is not to be published. */
export function renderProject(view: ReportView): TemplateResult | typeof nothing {
  const {messages, headingLevel} = view;
  const said = new Map(saidIn(view).map(({item, words}) => [item.id, words]));
  const told = STORY.filter((id) => said.has(id));
  if (told.length === 0) return nothing;
  return html`<section part="project">
    <h3 aria-level=${headingLevel + 1}>${messages.project}</h3>
    ${renderPrivate(view)}
    ${told.map((id) =>
      id === 'presentation'
        ? html`<p class="lead text">${said.get(id)}</p>`
        : html`<h4 aria-level=${headingLevel + 2}>${messages.story[id]}</h4>
            <p class="text">${said.get(id)}</p>`,
    )}
  </section>`;
}

/** All else that the sheet says, for a file. */
export function renderSheet(view: ReportView): TemplateResult | typeof nothing {
  const {messages, sheet, headingLevel} = view;
  const [named] = itemsOf(sheet?.tree ?? []);
  // What is told above, or is the title, is not said again.
  const rest = saidIn(view).filter(
    ({item}) => !STORY.some((id) => id === item.id) && (item !== named || view.heading !== ''),
  );
  if (rest.length === 0) return nothing;
  return html`<section part="sheet">
    <h3 aria-level=${headingLevel + 1}>${sheet!.title}</h3>
    ${renderOpener(view, 'sheet', messages.showSheet)}
    <div class=${foldOf(view, 'sheet')}>
      ${renderPrivate(view)}
      <dl>
        ${rest.map(
          ({item, words}) =>
            html`<div>
              <dt>${nameOf(item)}</dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </section>`;
}

/** Nothing is to be published without a yes. */
function renderPrivate({messages, response}: ReportView): TemplateResult | typeof nothing {
  return response.project?.['publication'] === 'oui' ? nothing : html`<p class="private">${messages.notPublic}</p>`;
}

/** Every question of the sheet that has an answer, in its words. */
function saidIn({messages, response, sheet}: ReportView): Said[] {
  const answers: Answers = response.project ?? {};
  return itemsOf(sheet?.tree ?? []).flatMap((item) => {
    const words = answerWords(sheet as Instrument, item, answers[item.id], messages);
    return words ? [{item, words}] : [];
  });
}
