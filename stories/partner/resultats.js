/* global document, fetch */

/** What the partner's developer added: the responses that the server keeps, handed to the report. */
const report = document.querySelector('coop-report');
const state = document.querySelector('#etat');

try {
  const answer = await fetch('/reponses.json');
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const responses = (await answer.json()).filter(({instrument}) => instrument.id === 'ptce');
  if (responses.length === 0) {
    state.textContent = 'Personne n’a encore répondu. ';
    const link = Object.assign(document.createElement('a'), {
      href: '/autodiagnostic.html',
      textContent: 'Faire l’autodiagnostic',
    });
    state.append(link);
  } else {
    report.response = responses.at(-1);
    if (responses.length > 1) report.group = responses;
  }
} catch {
  state.textContent = 'Les réponses n’ont pas pu être lues. Rechargez la page pour réessayer.';
}
