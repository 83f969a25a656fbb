import type {Answer, ChoiceItem, DialogyAnswer, Instrument, Item} from '../../core/schema.js';
import type {ReportMessages} from '../messages/messages.js';

/** An answer as one would say it; '' when there is none. */
export function answerWords(
  {scales}: Instrument,
  item: Item,
  answer: Answer | undefined,
  messages: ReportMessages,
): string {
  const {statuses, relations} = messages;
  if (answer === undefined) return '';
  // The answers of a project sheet are as the host gave them.
  if (item.type === 'text') return typeof answer === 'string' ? answer : '';
  if (isChoice(item)) {
    const chosen = [answer].flat() as string[];
    return item.options.flatMap(({value, label}) => (chosen.includes(value) ? label : [])).join(', ');
  }
  if (answer === 'na' || answer === 'dk') return statuses[answer];
  if (item.type === 'rating') return scales[item.scale]?.options.find(({value}) => value === answer)?.label ?? '';
  const {a, b, relation} = answer as DialogyAnswer;
  const intensity = (title: string, value: number | undefined) =>
    value === undefined ? [] : `${title} ${messages.score(value, 10)}`;
  return [intensity(item.a.title, a), intensity(item.b.title, b), relation ? relations[relation] : []]
    .flat()
    .join(', ');
}

function isChoice(item: Item): item is ChoiceItem {
  return 'options' in item;
}
