import type {LookMessages} from '../messages.js';
import {plural} from './plural.js';

/** French, of what shows a group's answers. */
export const look: LookMessages = {
  split: 'Ce que nous voyons différemment',
  noSplit: 'Rien ne vous sépare nettement. Regardez ce qui vous rassemble.',
  agreements: 'Ce que nous voyons de la même façon',
  noAgreement: 'Aucune affirmation ne rassemble encore nettement le groupe.',
  wholeLead: (count) => `Ce que ${count} personnes ont répondu, affirmation par affirmation.`,
  statements: 'Toutes les affirmations',
  question: 'Pour en parler',
  gathered: (count) =>
    count === 0 ? 'Personne n’a encore répondu' : `${plural(count, 'personne a répondu', 'personnes ont répondu')}`,
  moved: (date) => `Ce qui a bougé depuis le ${date}`,
  notMoved: 'Le milieu du groupe n’a bougé nulle part.',
  notCompared: 'Rien ne se compare : trop peu de personnes ont répondu, cette fois ou la dernière.',
  middleMeans: 'Le milieu du groupe, sur 100 : une moitié est au-dessous, l’autre au-dessus.',
  middle: (before, now, isInTens) =>
    isInTens
      ? `vers ${before} la dernière fois, vers ${now} aujourd’hui`
      : `${before} la dernière fois, ${now} aujourd’hui`,
  option: (label, count) => `${label} : ${plural(count, 'réponse', 'réponses')}`,
  notApplicable: (count) => `${count} « sans objet »`,
  doesNotKnow: (count) => `${count} « je ne sais pas »`,
  dotsOf: (count) => `Un point pour ${count} réponses.`,
  pair: (a, intensityA, b, intensityB, count) =>
    `${a} : ${intensityA} sur 10, ${b} : ${intensityB} sur 10${count > 1 ? ` (${count} fois)` : ''}`,
  withheld: 'Trop peu de réponses pour les montrer.',
  byActor: 'Selon qui répond',
  noActor: 'sans préciser',
  actors: {
    association: 'Association ou fondation',
    company: 'Entreprise ou coopérative',
    authority: 'Collectivité ou service public',
    resident: 'Habitante, habitant',
    research: 'Recherche ou formation',
    other: 'Autre',
  },
};
