import type {Fields} from '../questionnaire/fields.js';

/**
 * A text, the radios or the list of a choice, the checkboxes of several. What is
 * emptied is not answered. Several choices are in the order of their boxes.
 */
export const projectFields: Fields = {
  read: (field) => {
    if (field.type !== 'checkbox') return field.value.trim() ? field.value : undefined;
    const root = field.getRootNode() as ShadowRoot;
    const ticked = [...root.querySelectorAll<HTMLInputElement>(`[name="${field.name}"]:checked`)];
    return ticked.length > 0 ? ticked.map(({value}) => value) : undefined;
  },

  without: () => undefined,

  write: (field, answer) => {
    if (field.type === 'radio') field.checked = field.value === answer;
    else if (field.type === 'checkbox') field.checked = isTicked(answer, field.value);
    else field.value = (answer as string | undefined) ?? '';
  },

  first: (fields) => fields.find(({checked}) => checked) ?? fields[0],

  // Text fields, lists and boxes have keys of their own, and Delete on a radio is everybody's.
  keyed: () => false,
};

/** Whether an answer of several choices has this one. */
export function isTicked(answer: unknown, value: string): boolean {
  return Array.isArray(answer) && answer.includes(value);
}
