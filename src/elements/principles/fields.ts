import type {Answer, DialogyAnswer} from '../../core/schema.js';
import type {Fields} from '../questionnaire/fields.js';

/** Where a slider rests until somebody moves it or chooses that very value. */
export const RESTING = 5;

/** How far Page Up and Page Down move. */
const PAGE = 2;

/** The two sliders of a dialogy, `id.a` and `id.b`, and the radios of its relation, `id.relation`. */
export const principleFields: Fields = {
  read: (field, before) => ({
    ...intensitiesOf(before),
    [partOf(field)]: isSlider(field) ? Number(field.value) : field.value,
  }),

  without: (field, before) => {
    const {[partOf(field)]: taken, ...others} = intensitiesOf(before);
    if (taken === undefined) return before;
    return Object.keys(others).length > 0 ? others : undefined;
  },

  write: (field, answer) => {
    const held = intensitiesOf(answer)[partOf(field)];
    if (isSlider(field)) field.value = String(held ?? RESTING);
    else field.checked = field.value === held;
  },

  first: (fields) => fields.find((field) => isSlider(field) && !isPlaced(field)) ?? fields[0],

  keyed: (key, field) => {
    if (!isSlider(field)) return false;
    if (key === 'PageUp' || key === 'PageDown') enter(field, Number(field.value) + (key === 'PageUp' ? PAGE : -PAGE));
    else if (/^\d$/.test(key)) enter(field, Number(key));
    else if (key === ' ' || key === 'Enter') enter(field, Number(field.value));
    else return false;
    return true;
  },

  pressed: (target) => {
    // A press where the thumb rests moves nothing, and yet it chooses.
    if (target instanceof HTMLInputElement && isSlider(target) && !isPlaced(target)) enter(target, RESTING);
  },
};

/** Moves a slider as the respondent's hand would: it keeps to its range, and tells of it. */
function enter(slider: HTMLInputElement, value: number): void {
  const before = slider.value;
  slider.value = String(value);
  if (isPlaced(slider) && slider.value === before) return;
  slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  slider.dispatchEvent(new Event('change', {bubbles: true}));
}

const isSlider = (field: HTMLInputElement) => field.type === 'range';
const isPlaced = (slider: HTMLInputElement) => slider.classList.contains('placed');

function partOf({name}: HTMLInputElement): keyof DialogyAnswer {
  return name.split('.')[1] as keyof DialogyAnswer;
}

/** What an answer says of a dialogy; nothing when it is absent or « sans objet ». */
export function intensitiesOf(answer: Answer | undefined): DialogyAnswer {
  return typeof answer === 'object' ? (answer as DialogyAnswer) : {};
}
