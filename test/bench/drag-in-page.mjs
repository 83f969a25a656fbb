/** Runs in the page: sliders to drag, alone, in the element, and with a radar that follows it. */
import '../../dist/cdn/coop-principles.js';
import '../../dist/cdn/coop-radar.js';
import {pause} from './frame.mjs';

const sliders = {
  bare: (columns) => {
    const slider = Object.assign(document.createElement('input'), {type: 'range', min: 0, max: 10});
    const output = document.createElement('output');
    slider.addEventListener('input', () => (output.textContent = slider.value));
    slider.style.inlineSize = '20rem';
    columns.append(slider, output);
    return slider;
  },
  form: showForm,
  followed: (columns) => {
    const radar = document.createElement('coop-radar');
    radar.htmlFor = 'form';
    Object.assign(radar.style, {position: 'sticky', top: 0});
    columns.append(radar);
    return showForm(columns);
  },
};

/** All dialogies are answered, so that the radar has all its axes. */
async function showForm(columns) {
  const form = document.createElement('coop-principles');
  form.id = 'form';
  columns.prepend(form);
  while (!form.questionnaire) await pause();
  const dialogies = form.questionnaire.tree.flatMap(({children}) => children);
  form.value = Object.fromEntries(dialogies.map(({id}) => [id, {a: 6, b: 4}]));
  await form.updateComplete;
  return form.shadowRoot.querySelectorAll('input[type=range]')[4];
}

/** Shows a slider in the middle of the window. Returns where its thumb stands at each value. */
export async function showSlider(name) {
  const columns = document.createElement('div');
  Object.assign(columns.style, {display: 'grid', gap: '2rem', gridTemplateColumns: '1fr 1fr', alignItems: 'start'});
  document.body.append(columns);
  const slider = await sliders[name](columns);
  await pause(500);
  slider.scrollIntoView({block: 'center'});
  await pause(500);
  const {left, top, width, height} = slider.getBoundingClientRect();
  const thumb = 28;
  return {
    y: top + height / 2,
    xs: Array.from({length: 11}, (_, value) => left + thumb / 2 + ((width - thumb) * value) / 10),
  };
}

export const mark = (name) => void performance.mark(name);
