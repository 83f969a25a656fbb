/* global document, fetch */

/** What the partner's developer added: storing what the self-test emits, once the respondent finishes. */
document.querySelector('coop-assessment').addEventListener('coop-submit', (event) => {
  event.waitUntil(store(event.detail.response));
});

async function store(response) {
  const {ok, status} = await fetch('/reponses', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(response),
  });
  if (!ok) throw new Error(`HTTP ${status}`);
}
