import {hashInstrument} from '../../src/core/hash.js';
import type {Answers, Instrument, Response} from '../../src/core/schema.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {projet} from '../../src/instruments/projet/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';

const ANSWERS: Readonly<Record<string, readonly (number | 'na')[]>> = {
  a1: [4, 3, 3, 2],
  a2: [3, 3, 1, 2],
  a3: [2, 3, 1, 0],
  b1: [4, 4, 3, 2],
  b2: [3, 2, 1, 'na'],
  b3: [3, 3, 4, 2],
  c1: [3, 2, 'na', 1],
  c2: [4, 2, 3, 3],
  c3: [1, 0, 0, 2],
};

/** One person's answers to all 36 statements of the default grid, two of them « sans objet ». */
export const everyAnswer: Answers = Object.fromEntries(
  Object.entries(ANSWERS).flatMap(([axis, values]) => values.map((value, i) => [`${axis}_${i + 1}`, value])),
);

/** The first 18 of them, which end in the middle of an objective. */
export const halfOfAnswers: Answers = Object.fromEntries(Object.entries(everyAnswer).slice(0, 18));

/** All of them, with examples. */
export const completeResponse: Response = responseTo(ptce, everyAnswer, {
  a1_1: 'Deux Scop, une régie de quartier, la communauté de communes et le lycée agricole.',
  a2_3: 'Nous en parlons quand cela arrive.\nRien n’est écrit, et les plus jeunes membres le regrettent.',
  b2_4: 'Notre réseau régional vient de s’arrêter.',
});

/** One person's answers to all 12 principles, some with their relation, the last one « sans objet ». */
export const everyDialogy: Answers = {
  savoir: {a: 7, b: 6, relation: 'complementary'},
  parole: {a: 9, b: 3, relation: 'competing'},
  boussole: {a: 5, b: 8},
  changement: {a: 2, b: 3},
  fruits: {a: 8, b: 4, relation: 'complementary'},
  voix: {a: 6, b: 0, relation: 'antagonistic'},
  conduite: {a: 3, b: 7},
  cadre: {a: 9, b: 10, relation: 'complementary'},
  horizon: {a: 10, b: 4},
  frontiere: {a: 8, b: 7},
  regard: {a: 6, b: 1, relation: 'competing'},
  echelle: 'na',
};

/** The first 5 of them, and one intensity of the sixth. */
export const halfOfDialogies: Answers = {
  ...Object.fromEntries(Object.entries(everyDialogy).slice(0, 5)),
  voix: {a: 6},
};

/** All of them, with notes. */
export const completeDialogies: Response = responseTo(dialogies, everyDialogy, {
  savoir: 'Aux ateliers du mardi, les anciens demandent conseil aux stagiaires.',
  voix: 'En réunion, personne ne dit non.\nOn l’apprend dans le couloir, une semaine plus tard.',
});

/** A whole project sheet. */
export const everyLine: Answers = {
  nom: 'Le Fournil commun',
  presentation: 'Un four à pain, tenu à plusieurs, pour trois villages.\nOn y cuit, on y apprend, on s’y retrouve.',
  ambitions: 'Du pain d’ici toute l’année, et un lieu où se parler.',
  defis: ['consommation', 'lien_social'],
  valeur: ['proximite', 'activite'],
  publication: 'oui',
  repondant: 'self',
  type: 'cooperative',
  porteur: 'La Fabrique des communs',
  statut: 'scic',
  commune: 'Die',
  code_postal: '26150',
  partenaires: 'La Scop du Moulin, la régie de quartier\nLa commune et le lycée agricole',
  etat: 'cours',
  portee: ['local', 'departemental'],
  finalites: ['robustesse', 'bien_vivre'],
  usages: ['strategie', 'mutualisation'],
  appui: ['programme', 'ess'],
};

/** Its first section, and the beginning of the second. */
export const halfOfLines: Answers = Object.fromEntries(Object.entries(everyLine).slice(0, 7));

/** The grid half answered, about that project. */
export const responseAboutProject: Response = {...responseTo(ptce, halfOfAnswers, {}), project: everyLine};

/** The sheet as it is stored. */
export const completeSheet: Response = responseTo(projet, everyLine, {});

function responseTo(instrument: Instrument, answers: Answers, comments: Readonly<Record<string, string>>): Response {
  return {
    schema: 'coop-elements/response/1',
    id: '0192f3a0-7c1e-7a3b-9d2e-4f5a6b7c8d9e',
    instrument: {id: instrument.id, version: instrument.version, hash: hashInstrument(instrument)},
    locale: 'fr',
    mode: 'self',
    startedAt: '2026-03-12T09:04:11.000Z',
    completedAt: '2026-03-12T09:19:52.000Z',
    answers,
    comments,
  };
}
