/**
 * What a programmer would write for `ptce` without a component: 36 fieldsets by innerHTML, and a handler that writes 10
 * scores anew. No style, no comment field, no progress: less than the element does, which is what it is measured against.
 */
const option = (id, value, label) =>
  `<label><input type="radio" name="${id}" value="${value}"><span>${label}</span></label>`;

function fieldset({id, text}, options) {
  const steps = options.map(({value, label}) => option(id, value, label)).join('');
  return `<fieldset><legend>${text}</legend>${steps}${option(id, 'na', 'Sans objet')}</fieldset>`;
}

/** Shows the questionnaire in this container. Returns nothing: it listens by itself. */
export function showNative(container, {title, tree, scales}) {
  const {options} = scales.maturity;
  const sections = tree.flatMap(({children}) => children);
  const parts = sections.map(
    ({id, title, help, children}) =>
      `<section><h3>${title}</h3><p>${help}</p>${children.map((item) => fieldset(item, options)).join('')}` +
      `<p id="score-${id}">Pas encore de score</p></section>`,
  );
  container.innerHTML = `<form><h2>${title}</h2>${parts.join('')}<p id="score-total">Pas encore de score</p></form>`;
  const answers = {};
  container.addEventListener('change', ({target}) => {
    answers[target.name] = target.value;
    writeScores(container, sections, answers);
  });
}

function writeScores(container, sections, answers) {
  const scores = sections.map(({id, children}) => {
    const found = children.map((item) => answers[item.id]).filter((answer) => answer !== 'na');
    const values = found.filter((answer) => answer !== undefined).map(Number);
    const isScored = values.length > 0 && values.length >= found.length / 2;
    const score = isScored ? (25 * values.reduce((sum, value) => sum + value, 0)) / values.length : null;
    container.querySelector(`#score-${id}`).textContent = inWords(score);
    return score;
  });
  const scored = scores.filter((score) => score !== null);
  const isScored = scored.length >= scores.length / 2;
  const total = isScored ? scored.reduce((sum, score) => sum + score, 0) / scored.length : null;
  container.querySelector('#score-total').textContent = inWords(total);
}

function inWords(score) {
  return score === null ? 'Pas encore de score' : `${Math.round(score)} sur 100`;
}
