/** Where a group may go from the forms and levers of co-construction, in French: a lead for each form and each lever. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.js';
import {supports} from '../supports.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'coconstruction',
  locale: 'fr',
  nodes: {
    dialogue: lead(
      'De quel sujet votre territoire a-t-il besoin de parler en ce moment ?',
      [
        'Réunir autour d’une même table des personnes qui ne se croisent pas d’habitude.',
        'Écrire à plusieurs mains les trois enjeux qui vous rassemblent et les faire circuler pour recueillir des réactions.',
      ],
      'territoires',
      'unadel',
    ),
    experimentations: lead(
      'Quel essai, mené à plusieurs, aiderait votre territoire à y voir plus clair ?',
      [
        'Dessiner un essai avec les personnes qui s’en serviront.',
        'Présenter, dans un lieu ouvert à tous, ce que vous apprenez en chemin.',
      ],
      'odd17',
      'rameau',
    ),
    partenariats: lead(
      'Que gagne chacun de vos partenaires à avancer avec vous ?',
      [
        'Remercier un partenaire en nommant précisément ce qu’il apporte.',
        'Fixer avec un autre un rendez-vous consacré à votre relation plutôt qu’à vos dossiers.',
      ],
      'observatoire',
      'biencommun',
    ),
    interaction: lead(
      'Que voyez-vous du projet en le regardant tour à tour du côté de l’économie, du lien social et de la nature ?',
      [
        'Examiner une décision à venir sous quatre angles : l’économie, les personnes, la vie commune, la nature.',
        'Proposer à un acteur d’un autre secteur de réfléchir une heure avec vous à votre sujet.',
      ],
      'rameau',
      'labo',
    ),
    coherence: lead(
      'En quoi ce que vous faites ici rejoint-il ce qui se joue à plus grande échelle ?',
      [
        'Repérer un texte régional ou européen qui parle de votre sujet, et le lire à deux.',
        'Écrire à un projet cousin, en France ou ailleurs, pour lui proposer un échange.',
      ],
      'anpp',
      'biencommun',
    ),
    mondes: lead(
      'Qu’est-ce qui vous étonne encore dans la façon de travailler de vos partenaires ?',
      [
        'Passer une demi-journée chez un partenaire, à découvrir son quotidien.',
        'Composer un petit lexique des mots que chacun comprend à sa manière.',
      ],
      'territoires',
      'observatoire',
    ),
  },
  differences: {
    dialogue: 'Quelle rencontre est un vrai dialogue pour les uns, et comment les autres l’ont-ils vécue ?',
    experimentations: 'Quel essai a compté pour les uns, et est passé inaperçu pour les autres ?',
    partenariats: 'Qu’est-ce qui fait un partenaire, pour chacun de vous ?',
    interaction:
      'Par quel côté chacun de vous prend-il l’initiative : l’économie, le lien social, la vie commune, la nature ?',
    coherence: 'À quelle échelle chacun de vous pensait-il en répondant ?',
    mondes: 'De quel monde vient chacun de vous, et qu’est-ce que cela lui fait voir ?',
  },
  supports,
  resources,
};
