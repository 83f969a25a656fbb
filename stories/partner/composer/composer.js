/** The composer: what is chosen in its form goes to two frames by their addresses, and becomes lines to copy. */
import {contrast, isColour} from './colours.js';
import {copies} from './copy.js';
import {writeLines} from './lines.js';
import {ELEMENTS, QUESTIONNAIRES, readSettings, writeSettings} from './settings.js';

const form = document.getElementById('reglages');
const targets = document.querySelector('.targets');
const frames = [...document.querySelectorAll('.frame')];
const copied = document.getElementById('copied');

for (const input of form.querySelectorAll('[type=color]')) pair(input, form.elements[input.dataset.for]);
for (const frame of frames) new ResizeObserver(() => scale(frame)).observe(frame);
form.addEventListener('input', refresh);
form.addEventListener('submit', (event) => event.preventDefault());
targets.addEventListener('input', refresh);
copies(document.getElementById('copy'), document.getElementById('text'), copied);
refresh();

function refresh() {
  const {element} = readSettings(new FormData(form));
  offer(ELEMENTS[element]);
  const settings = readSettings(new FormData(form));
  show(['endpoint'], 'endpoint' in settings);
  say('legible', legibility(settings));

  const address = `/composer/apercu.html#${writeSettings(settings)}`;
  for (const frame of frames) go(frame.firstElementChild, address);

  const {text, notes} = writeLines(settings, targets.querySelector(':checked').value);
  say('text', text);
  copied.textContent = '';
  document.getElementById('notes').replaceChildren(...notes.map(item));
}

/** Only what this element takes. */
function offer({asks, answers, takes}) {
  for (const name of ['parts', 'layout', 'join']) show([name], takes.includes(name));
  show(['questionnaire'], asks.length > 1);
  const {questionnaire} = form.elements;
  const wanted = questionnaire.value;
  if (`${asks}` !== `${[...questionnaire.options].map(({value}) => value)}`)
    questionnaire.replaceChildren(
      ...asks.map((id) => new Option(QUESTIONNAIRES[id], id, id === wanted, id === wanted)),
    );

  for (const label of form.querySelectorAll('[data-answers]')) {
    const isPossible = answers.includes(label.dataset.answers);
    label.hidden = !isPossible;
    label.firstElementChild.disabled = !isPossible;
  }
  if (!form.querySelector('[name=answers]:checked:enabled')) form.querySelector(`[value=${answers[0]}]`).checked = true;
}

function show([name], isShown) {
  form.querySelector(`[data-takes=${name}]`).hidden = !isShown;
}

/** Two ways to give a colour: the browser's, and the six digits of a style guide. */
function pair(input, text) {
  input.addEventListener('input', () => (text.value = input.value));
  text.addEventListener('input', () => {
    const isGiven = isColour(text.value);
    text.ariaInvalid = String(!isGiven);
    if (isGiven) input.value = text.value;
  });
  // What a browser restored when one came back.
  if (isColour(text.value)) input.value = text.value;
}

/** What a visitor would hardly read, in words; nothing where all is well. */
function legibility({accent, ground, ink}) {
  const faint = [
    ['L’encre', contrast(ink, ground), 4.5],
    ['L’accent', contrast(accent, ground), 3],
  ].filter(([, found, needed]) => found < needed);
  return faint
    .map(
      ([name, found, needed]) =>
        `${name} se détache peu du fond\u202f: ${inWords(Math.floor(found * 10) / 10)} pour 1, il faudrait ${inWords(needed)}.`,
    )
    .join(' ');
}

function inWords(number) {
  return number.toLocaleString('fr');
}

/** The address of a page that is there already changes after its `#` alone: what is in the frame stays. */
function go(iframe, address) {
  if (iframe.hasAttribute('src')) iframe.contentWindow.location.replace(address);
  else iframe.src = address;
}

/** A frame as wide as it says, drawn as large as there is room, and never larger. */
function scale(frame) {
  frame.style.setProperty('--scale', Math.min(1, frame.clientWidth / Number(frame.dataset.width)));
}

function say(id, text) {
  const element = document.getElementById(id);
  if (element.textContent !== text) element.textContent = text;
}

function item(text) {
  const li = document.createElement('li');
  li.textContent = text;
  return li;
}
