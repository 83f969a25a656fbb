/** Runs in the page: the radar, and Chart.js's of the same values and size. All files are here before it draws. */
import '../../dist/cdn/coop-radar.js';
import './radar-on-demand.mjs';
import {drawWithChartJs} from './chart-js.mjs';
import {addContainer, inTurns, marked, pause} from './frame.mjs';

/** Each draws a result in a container; `change` gives it another one and returns what knows that it is there. */
const draw = {
  element: (container, {results: [result]}) => {
    const radar = document.createElement('coop-radar');
    radar.series = [{kind: 'self', result}];
    container.append(radar);
    const markers = () => radar.shadowRoot.querySelector('.marker')?.getAttribute('d');
    return {
      isShown: () => Boolean(markers()),
      change: (next) => {
        const before = markers();
        radar.series = [{kind: 'self', result: next}];
        return () => markers() !== before;
      },
    };
  },

  /** As who wants speed sets it. */
  chart: (container, data) => {
    const chart = drawIn(container, data, {animation: false});
    return {isShown: always, change: (next) => changeValue(chart, next, () => chart.update())};
  },

  /** As it is by itself. */
  animated: (container, data) => {
    let isStill = false;
    const chart = drawIn(container, data, {animation: {onComplete: () => (isStill = true)}});
    return {isShown: () => isStill, change: (next) => changeValue(chart, next, () => chart.update('none'))};
  },

  /** What measuring costs. */
  nothing: () => ({isShown: always, change: () => always}),
};

const always = () => true;
const valuesOf = ({dialogies}) => dialogies.map(({vitality}) => vitality);

function drawIn(container, {title, labels, results: [result]}, options) {
  container.style.blockSize = '36rem';
  const canvas = document.createElement('canvas');
  container.append(canvas);
  return drawWithChartJs(canvas, {title, labels, values: valuesOf(result)}, options);
}

function changeValue(chart, next, update) {
  const {data} = chart.data.datasets[0];
  const values = valuesOf(next);
  const changed = values.findIndex((value, i) => value !== data[i]);
  data[changed] = values[changed];
  update();
  return always;
}

/** Draws in turns, each time in a container of its own. */
export async function create({rounds, names, data}) {
  for (let i = 0; i < rounds; i++)
    for (const name of inTurns(names, i)) {
      const container = addContainer();
      let drawn;
      await marked(
        `create ${name}`,
        () => (drawn = draw[name](container, data)),
        () => drawn.isShown(),
      );
      container.remove();
    }
}

let shown;

/** Draws once, amid this many nodes of a page, and leaves it in sight. */
export async function show({name, data, around}) {
  addParagraphs(around / 2);
  const container = addContainer();
  shown = {name, drawn: draw[name](container, data)};
  addParagraphs(around / 2);
  while (!shown.drawn.isShown()) await pause();
  container.scrollIntoView({block: 'center'});
  await pause(500);
}

/** Gives what is shown a result that differs in one value. Returns at the start of which frame it was there. */
export function change(result) {
  const {name, drawn} = shown;
  let isThere;
  return marked(
    `change ${name}`,
    () => (isThere = drawn.change(result)),
    () => isThere(),
  );
}

/** A paragraph is two nodes: its element and its text. */
function addParagraphs(nodes) {
  for (let i = 0; i < nodes / 2; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Paragraphe ${i} de la page autour.`;
    document.body.append(paragraph);
  }
}
