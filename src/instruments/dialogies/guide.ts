/**
 * Where a group may go from the dialogic principles, in French.
 *
 * The questions are the dialogies' own. The first step nourishes the first logic, the second step the second one, so that
 * neither is preferred.
 */
import type {Guide} from '../../core/schema.js';
import {nourish} from '../lead.js';
import {resources} from '../resources.js';
import {supports} from '../supports.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'dialogies',
  locale: 'fr',
  nodes: {
    savoir: nourish(
      'Expliquer au groupe, en dix minutes, une chose que vous savez bien faire.',
      'Demander à un autre membre de vous montrer un geste de son métier, et s’y essayer.',
      'instercoop',
      'adefpat',
    ),
    parole: nourish(
      'Donner en réunion un avis tout personnel, en commençant par « je ».',
      'Demander à votre structure ce qu’elle attend de vous dans ce groupe, puis lui raconter la rencontre.',
      'instercoop',
      'territoires',
    ),
    boussole: nourish(
      'Écrire vos raisons, pour et contre, avant un choix qui compte.',
      'Laisser passer une nuit avant de conclure, puis dire au groupe ce qui a bougé en vous.',
      'instercoop',
    ),
    changement: nourish(
      'Repérer une habitude que la coopération vous invite à changer, et faire autrement pendant deux semaines.',
      'Choisir avec d’autres un changement visible sur le territoire et en faire le premier pas.',
      'instercoop',
      'labo',
    ),
    fruits: nourish(
      'Choisir une tâche attendue et convenir de la terminer avant la prochaine rencontre.',
      'Ouvrir la rencontre par un tour de table où chacun dit ce qu’il a appris depuis la précédente.',
      'instercoop',
      'cooperer',
    ),
    voix: nourish(
      'Écrire ensemble, en cinq phrases, ce sur quoi vous êtes tous d’accord.',
      'Inviter chacun à dire un point de désaccord, sans chercher ce jour-là à le résoudre.',
      'instercoop',
      'fonda',
    ),
    conduite: nourish(
      'Faire mener chaque point d’une réunion par une personne différente.',
      'Afficher un tableau simple qui dit qui répond de quoi, et jusqu’où.',
      'instercoop',
      'fonda',
    ),
    cadre: nourish(
      'Convenir de trois règles du jeu et des dates à tenir d’ici trois mois.',
      'Garder, à la fin d’une rencontre, une demi-heure sans ordre du jour.',
      'instercoop',
      'unadel',
    ),
    horizon: nourish(
      'Formuler en une phrase le but à atteindre et la date à laquelle vous le fêterez.',
      'Prendre un moment, en cours de route, pour raconter ce que le chemin a fait apparaître d’imprévu.',
      'anpp',
      'unadel',
    ),
    frontiere: nourish(
      'Prendre des nouvelles, une à une, des personnes qui sont là depuis le début.',
      'Ouvrir une rencontre à des voisins qui ne vous connaissent pas encore.',
      'territoires',
      'instercoop',
    ),
    regard: nourish(
      'Mettre par écrit, sur une page, un accord resté oral.',
      'Garder dix minutes en fin de réunion pour nommer ce qui n’a pas été dit.',
      'instercoop',
    ),
    echelle: nourish(
      'Visiter ensemble un lieu du territoire et en rapporter ce qui n’existe qu’ici.',
      'Appeler un groupe d’une autre région qui porte le même enjeu, et comparer vos chemins.',
      'rameau',
      'anpp',
    ),
  },
  differences: {
    savoir: 'Dans quelles situations chacun de vous transmet-il, et dans lesquelles apprend-il, vu par les autres ?',
    parole: 'Quand l’un de vous parle, qui entend une personne, et qui entend une structure ?',
    boussole: 'Devant un même choix, qu’avez-vous pesé, et qu’avez-vous senti, chacun de votre côté ?',
    changement: 'Qu’est-ce qui a bougé d’abord, pour chacun de vous : une manière d’être, ou les choses autour ?',
    fruits: 'À quoi les uns voient-ils que l’œuvre avance, et les autres que les personnes grandissent ?',
    voix: 'Quel désaccord est bien vivant pour les uns, et déjà réglé pour les autres ?',
    conduite: 'Qui mène en ce moment, d’après chacun de vous, et à quoi le voyez-vous ?',
    cadre: 'Quelle règle soutient les uns, et serre les autres ?',
    horizon: 'Quelle étape est une fin pour les uns, et un début pour les autres ?',
    frontiere: 'Qui fait partie de « nous » pour chacun de vous, et qui est encore un tiers ?',
    regard: 'Qu’est-ce qui saute aux yeux des uns, et que d’autres devinent à peine ?',
    echelle: 'Jusqu’où va « ici », pour chacun de vous ?',
  },
  between: [
    {
      nodes: ['je', 'nous'],
      question: 'Qu’est-ce que le groupe fait de chacun de vous, et qu’est-ce que chacun fait du groupe ?',
    },
    {
      nodes: ['nous', 'dans'],
      question: 'Que fait le territoire à votre groupe, et qu’est-ce que votre groupe change au territoire ?',
    },
    {
      nodes: ['je', 'dans'],
      question: 'Qu’est-ce que ce territoire a fait de vous, et qu’y faites-vous bouger sans y penser ?',
    },
  ],
  mandate: 'parole',
  supports,
  resources,
};
