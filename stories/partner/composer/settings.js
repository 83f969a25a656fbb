/** What one chooses among in the composer, and what was chosen, as it travels in an address. No DOM. */
import {isColour} from './colours.js';

const RATED = ['ptce', 'maturite', 'ingredients', 'coconstruction', 'principes'];
const SCORED = [...RATED, 'dialogies'];
const PLACES = ['device', 'form', 'endpoint', 'nothing'];

/** Every questionnaire that is built in, by id. */
export const QUESTIONNAIRES = {
  ptce: 'La grille de coopération territoriale',
  maturite: 'La maturité coopérative',
  ingredients: 'Les ingrédients de la coopération',
  coconstruction: 'Co-construire',
  principes: 'Les principes coopératifs',
  dialogies: 'Tenir les deux bouts',
  projet: 'La fiche du projet',
};

/** The parts of a whole self-test, in their order. */
export const PARTS = ['project', 'form', 'result', 'next'];

/**
 * Each element: which questionnaires it can ask, its own first; where its answers may go, the usual place first; what else
 * it takes.
 */
export const ELEMENTS = {
  assessment: {asks: SCORED, answers: PLACES, takes: ['parts', 'layout']},
  grid: {asks: RATED, answers: PLACES, takes: ['layout']},
  principles: {asks: ['dialogies'], answers: PLACES, takes: ['layout']},
  project: {asks: ['projet'], answers: PLACES, takes: []},
  radar: {asks: SCORED, answers: PLACES, takes: ['layout']},
  report: {asks: SCORED, answers: PLACES, takes: ['layout']},
  group: {asks: SCORED, answers: ['device', 'endpoint', 'nothing'], takes: ['join']},
  journey: {asks: [], answers: ['device', 'nothing'], takes: []},
};

/** The accent that elements have by themselves: nothing is written for it. */
export const OWN_ACCENT = '#0b6b66';

const COLOURS = {accent: OWN_ACCENT, ground: '#ffffff', ink: '#1d1d1f'};

/**
 * What was chosen, whatever the address says: what an element does not take is left out, and what is unknown is as usual.
 *
 * @param {URLSearchParams | FormData} chosen Fields by name; `parts` several times.
 */
export function readSettings(chosen) {
  const oneOf = (name, choices) => (choices.includes(chosen.get(name)) ? chosen.get(name) : choices[0]);
  const element = oneOf('element', Object.keys(ELEMENTS));
  const {asks, answers, takes} = ELEMENTS[element];
  const settings = {element, answers: oneOf('answers', answers)};
  if (asks.length > 0) settings.questionnaire = oneOf('questionnaire', asks);
  if (takes.includes('layout')) settings.layout = oneOf('layout', ['auto', 'page', 'steps']);
  if (takes.includes('parts')) settings.parts = partsOf(chosen.getAll('parts'));
  if (takes.includes('join')) settings.join = textOf(chosen, 'join');
  if (settings.answers === 'endpoint') settings.endpoint = textOf(chosen, 'endpoint') || '/reponses';
  for (const [name, usual] of Object.entries(COLOURS))
    settings[name] = isColour(chosen.get(name)) ? chosen.get(name).toLowerCase() : usual;
  return settings;
}

/** Settings as they are put after the `#` of an address. */
export function writeSettings(settings) {
  return new URLSearchParams(
    Object.entries(settings).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
}

/** All of them where none is chosen. The questions are always there. */
function partsOf(chosen) {
  return chosen.length === 0 ? PARTS : PARTS.filter((part) => part === 'form' || chosen.includes(part));
}

function textOf(chosen, name) {
  return (chosen.get(name) ?? '').trim();
}
