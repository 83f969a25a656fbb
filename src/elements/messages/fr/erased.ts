/** « votre réponse et », « vos 12 réponses et », before what else is erased; nothing where there is no answer. */
export const erased = (answers: number): string =>
  answers === 0 ? '' : `${answers === 1 ? 'votre réponse' : `vos ${answers} réponses`} et `;
