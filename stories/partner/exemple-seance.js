/* global document, fetch */

/** Gives the session on this page the answers of an imaginary group. */
const answer = await fetch('/exemple-seance.json');
document.querySelector('coop-group').responses = await answer.json();
