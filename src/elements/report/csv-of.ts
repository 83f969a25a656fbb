import {writeCsv} from '../../core/export/csv.js';
import {explain} from '../../core/score/explain.js';
import type {Answer} from '../../core/schema.js';
import {itemsOf, nameOf, sectionsOf} from '../../core/tree.js';
import {answerWords} from './answer-words.js';
import {sectionName, type ReportView} from './view.js';

/** Every question with its answer, and every section and the whole with their scores, as a table for spreadsheets. */
export function csvOf(view: ReportView): string {
  const {messages, instrument, response, result} = view;
  const {columns, separator} = messages;
  const {answers, comments} = response;
  const sections = sectionsOf(instrument);
  const rows = sections.flatMap((section) => {
    const {score, terms} = explain(instrument, answers, section.id);
    const scores = new Map(terms.map((term) => [term.id, term.score]));
    const items = itemsOf(section.children.filter((child) => !('children' in child)));
    return [
      [section.title, '', '', null, rounded(score), ''],
      ...items.map(
        (item) =>
          [
            section.title,
            nameOf(item),
            answerWords(instrument, item, answers[item.id], messages),
            valueOf(answers[item.id]),
            rounded(scores.get(item.id) ?? null),
            comments?.[item.id] ?? '',
          ] as const,
      ),
    ];
  });
  // Without sections, the one row of the whole is there already.
  const total = [messages.total, '', '', null, rounded(result.total.score), ''];
  const {item, answer, value, score, comment} = columns;
  return writeCsv(
    [
      [sectionName(view), item, answer, value, score, comment],
      ...rows,
      ...(sections.some(({id}) => id === 'total') ? [] : [total]),
    ],
    separator,
  );
}

/** A rating's number; a dialogy's two. */
function valueOf(answer: Answer | undefined): number | string | null {
  if (typeof answer === 'number') return answer;
  if (typeof answer !== 'object' || Array.isArray(answer)) return null;
  const {a, b} = answer;
  // A stroke, which no spreadsheet takes for a date.
  return `${a ?? ''} | ${b ?? ''}`;
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}
