/** « Votre propre grille »: a pasted table becomes a questionnaire, which the grid itself checks and shows. */
import {copies} from './copy.js';
import {parse} from './csv-parse.js';
import {writeLines} from './lines.js';
import {readSettings} from './settings.js';
import {readOwnGrid} from './table.js';

const EXAMPLE = {
  table: [
    'objectif\taffirmation\taide',
    'Accueillir\tChaque personne qui arrive est accueillie.\tPar quelqu’un, pas seulement par une affiche.',
    '\tOn sait à qui poser une question.\t',
    'Partager\tLes machines servent à tous les ateliers.\t',
    '\tLes savoir-faire circulent.\t',
  ].join('\n'),
  scale: ['Pas encore', 'Parfois', 'Souvent', 'Toujours'].join('\n'),
};
const A_PAUSE = 250;

// What is answered here is a try: leaving asks nothing. Before the grid, so as to be heard first.
addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true});
await import('/cdn/coop-grid.js');

const form = document.getElementById('tableau');
const preview = document.getElementById('preview');
const download = document.getElementById('download');
const copied = document.getElementById('copied');
/** The questionnaire that the grid has taken; nothing while there is none. */
let accepted = null;
let refused = '';
let pause;

// What a browser has restored, or somebody was quick to paste, stays.
for (const [name, text] of Object.entries(EXAMPLE)) form.elements[name].value ||= text;
preview.addEventListener('coop-error', ({detail}) => (refused = detail.message));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  clearTimeout(pause);
  offer(null);
  pause = setTimeout(read, A_PAUSE);
});
download.addEventListener('click', () => save(accepted));
copies(document.getElementById('copy'), document.getElementById('text'), copied);
await read();

async function read() {
  const given = Object.fromEntries(new FormData(form));
  const {instrument, faults} = readOwnGrid(given, parse);
  if (!instrument) {
    preview.hidden = true;
    return say(faults.length === 1 ? 'Il reste une chose à voir.' : `Il reste ${faults.length} choses à voir.`, faults);
  }
  refused = '';
  preview.instrument = instrument;
  await preview.updateComplete;
  // Something was changed meanwhile: it is read in its turn.
  if (preview.instrument !== instrument) return;
  preview.hidden = refused !== '';
  if (refused) return say('La grille n’a pas pris ce questionnaire.', [refused]);
  offer(instrument);
  const [objectives, statements] = [instrument.tree, instrument.tree.flatMap(({children}) => children)];
  say(`La grille est prête\u202f: ${count(objectives, 'objectif')}, ${count(statements, 'affirmation')}.`, []);
}

/** The file, and what to paste for it; or neither. */
function offer(instrument) {
  accepted = instrument;
  download.disabled = !instrument;
  document.getElementById('next').hidden = !instrument;
  if (!instrument) return;
  const settings = readSettings(new URLSearchParams({element: 'grid'}));
  document.getElementById('text').textContent = writeLines({...settings, src: `/${instrument.id}.json`}, 'html').text;
  copied.textContent = '';
}

function save(instrument) {
  const file = new Blob([`${JSON.stringify(instrument, null, 2)}\n`], {type: 'application/json'});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${instrument.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Said again only where it is something else. */
function say(state, faults) {
  const list = document.getElementById('faults');
  const shown = [...list.children].map(({textContent}) => textContent);
  document.getElementById('state').textContent = state;
  if (`${shown}` === `${faults}`) return;
  list.replaceChildren(
    ...faults.map((fault) => {
      const item = document.createElement('li');
      item.className = 'said';
      item.textContent = fault;
      return item;
    }),
  );
}

function count(list, name) {
  return `${list.length} ${name}${list.length < 2 ? '' : 's'}`;
}
