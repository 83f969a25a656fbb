import type {DialogyAnswer, Instrument, Response} from '../../core/schema.js';
import {itemsOf, nameOf} from '../../core/tree.js';
import type {JourneyMessages} from '../messages/messages.js';

/** What stands in the seventh time where each answers on a phone, as the journey sees it. */
export interface GroupElement extends HTMLElement {
  readonly response: Response | null;
  readonly questionnaire: Instrument | null;
}

/** What a group has said of its dialogies, line by line, for its notes; '' where it has said nothing. */
export function saidBy({response, questionnaire}: GroupElement, messages: JourneyMessages): string {
  const {agreed, answers = {}, comments = {}} = response ?? {};
  if (!agreed || !questionnaire) return '';
  const lines = itemsOf(questionnaire.tree).flatMap((item) => {
    const {[item.id]: standing} = agreed.items;
    const {[item.id]: note} = comments;
    if (item.type !== 'dialogy' || (!standing && !note)) return [];
    const {a, b} = (answers[item.id] ?? {}) as DialogyAnswer;
    const name = nameOf(item);
    const position =
      a === undefined || b === undefined ? name : messages.groupPosition(name, item.a.title, a, item.b.title, b);
    return [standing === 'disagreement' ? messages.groupDisagreement(name) : position, ...(note ? [note] : [])];
  });
  const steps = agreed.steps.map(({what, who, when}) => `– ${[what, who, when].filter(Boolean).join(', ')}`);
  return [...lines, ...steps].join('\n');
}
