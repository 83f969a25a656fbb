/* global document, fetch */

/** What the partner's developer added to the two lines: storing what the grid emits, and showing it. */
const grid = document.querySelector('coop-grid');
const show = (id, text) => (document.getElementById(id).textContent = text);

for (const type of ['coop-change', 'coop-complete', 'coop-submit']) {
  grid.addEventListener(type, ({detail: {response, changed}}) => {
    show('event', changed ? `${type} (${changed})` : type);
    show('count', Object.keys(response.answers).length);
    show('json', JSON.stringify(response, null, 2));
  });
}

grid.addEventListener('coop-error', ({detail}) => {
  show('event', 'coop-error');
  show('json', JSON.stringify(detail, null, 2));
});

// The respondent reads « enregistrées » only once this promise resolves, and is offered to retry when it rejects.
grid.addEventListener('coop-submit', (event) => event.waitUntil(store(event.detail.response)));

async function store(response) {
  show('server', 'POST /reponses…');
  try {
    const {ok, status} = await fetch('/reponses', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(response),
    });
    show('server', `POST /reponses → ${status}`);
    if (!ok) throw new Error(`HTTP ${status}`);
  } catch (error) {
    if (error instanceof TypeError) show('server', 'POST /reponses → ?');
    throw error;
  }
}

const TITLES = {
  fr: document.title,
  en: 'Where does your cooperation stand? · Les Ateliers du Val',
};
const buttons = document.querySelectorAll('.languages button');
for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.value;
    document.title = TITLES[button.value];
    for (const other of buttons) other.ariaPressed = String(other === button);
  });
}
