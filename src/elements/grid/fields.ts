import type {Fields} from '../questionnaire/fields.js';

/** The radios of a scale. A digit chooses the step of that number. */
export const gridFields: Fields = {
  read: ({value}) => (Number.isNaN(+value) ? value : +value),
  without: () => undefined,
  write: (field, answer) => {
    field.checked = field.value === `${answer as number | string}`;
  },
  first: (fields) => fields.find((field) => field.checked) ?? fields[0],
  keyed: (key, field) => {
    if (!/^\d$/.test(key)) return false;
    const root = field.getRootNode() as ShadowRoot;
    const step = root.querySelector<HTMLInputElement>(`input[name="${field.name}"][value="${key}"]`);
    step?.focus();
    step?.click();
    return true;
  },
};
