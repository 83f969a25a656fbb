/** Where a group may go from the key ingredients, in French: a lead for each ingredient. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.js';
import {supports} from '../supports.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'ingredients',
  locale: 'fr',
  nodes: {
    mobilisation: lead(
      'Par où les personnes que vous aimeriez rejoindre pourraient-elles entendre parler de vous ?',
      [
        'Accrocher au mur un plan du territoire et y placer, à chaque rencontre, les acteurs que vous découvrez.',
        'Choisir un public à rejoindre et aller le voir là où il se trouve déjà.',
      ],
      'unadel',
      'caprural',
    ),
    interconnaissance: lead(
      'Qu’avez-vous découvert chez un autre membre que rien ne laissait deviner ?',
      [
        'Se rendre tour à tour sur les lieux de travail de chaque membre.',
        'Partager un repas où chacun présente la personne assise à côté de lui.',
      ],
      'territoires',
      'instercoop',
    ),
    partage: lead(
      'Quelle expérience vécue par l’un de vous servirait à tous aujourd’hui ?',
      [
        'Inviter un groupe qui a mené un projet semblable à raconter ses réussites et ses détours.',
        'Recueillir le récit d’un membre de longue date et en tirer trois conseils.',
      ],
      'caprural',
      'labo',
    ),
    transfert: lead(
      'Quel savoir-faire de votre groupe mériterait d’être partagé par plusieurs personnes ?',
      [
        'Former un tandem entre une personne qui sait et une personne qui veut apprendre.',
        'Demander à un partenaire extérieur une demi-journée de transmission, en échange d’un service.',
      ],
      'adefpat',
      'crge',
    ),
    intelligence: lead(
      'Dans quelles conditions pensez-vous le mieux ensemble ?',
      [
        'Commencer une réunion par deux minutes de silence, puis par un tour de parole où nul n’est interrompu.',
        'Préciser avant chaque rencontre ce que vous attendez de la personne qui anime.',
      ],
      'fonda',
      'instercoop',
    ),
    experimentation: lead(
      'Quelle idée vous semble assez petite pour être essayée dès ce mois-ci ?',
      [
        'Imaginer trois réponses très différentes à une même question, puis en mettre une à l’épreuve.',
        'Noter, avant un essai, ce que vous aimeriez qu’il vous apprenne.',
      ],
      'adefpat',
      'rameau',
    ),
    pilotage: lead(
      'Qu’est-ce qui vous aide à garder le cap quand le projet s’éloigne de ce qui était prévu ?',
      [
        'Tracer sur une frise les prochaines étapes et, pour chacune, qui s’en occupe.',
        'Envoyer à vos financeurs quelques lignes de nouvelles sans attendre le bilan.',
      ],
      'odd17',
      'anpp',
    ),
    animation: lead(
      'Comment faites-vous une place à celles et ceux que l’on entend peu ?',
      [
        'Proposer des échanges à deux avant d’ouvrir la discussion à tous.',
        'Donner des nouvelles entre deux rencontres, par un message court auquel chacun peut répondre.',
      ],
      'fonda',
      'unadel',
    ),
    gouvernance: lead(
      'Qu’est-ce que votre façon de décider dit de vos valeurs ?',
      [
        'Nommer à voix haute, avant votre prochain choix important, la règle par laquelle vous allez décider.',
        'Revenir ensemble sur les engagements de chacun et y noter ce qui a changé.',
      ],
      'labo',
      'cress',
    ),
    communication: lead(
      'Qu’aimeriez-vous que vos voisins racontent de votre projet ?',
      [
        'Convenir de ce qui se dit à l’extérieur et de ce qui reste entre vous.',
        'Demander à trois personnes extérieures de vous expliquer le projet avec leurs mots.',
      ],
      'cress',
      'caprural',
    ),
    evaluation: lead(
      'Qu’aimeriez-vous apprendre pour vous-mêmes, avant d’en rendre compte à d’autres ?',
      [
        'Formuler, avec des personnes que l’action touche, une seule question à laquelle répondre cette année.',
        'Décider qui recueille quoi, auprès de qui, et à quel moment.',
      ],
      'fonda',
      'observatoire',
    ),
    capitalisation: lead(
      'Quel conseil donneriez-vous à un groupe qui se lance demain près de chez vous ?',
      [
        'Tenir un carnet de bord où chaque rencontre laisse trois lignes.',
        'Ouvrir vos dossiers à un autre groupe et lui montrer vos outils tels qu’ils sont.',
      ],
      'rameau',
      'caprural',
    ),
  },
  differences: {
    mobilisation: 'Qui les uns voient-ils déjà venir à vous, et qui manque aux yeux des autres ?',
    interconnaissance:
      'Qui connaissez-vous bien dans le groupe, et qui vous reste à découvrir, chacun de votre place ?',
    partage: 'Quelle expérience sert déjà à certains, sans que d’autres en aient entendu parler ?',
    transfert:
      'Quand une compétence est-elle transmise, pour chacun de vous : une fois montrée, essayée, ou bien à soi ?',
    intelligence:
      'Dans quelle rencontre les uns vous ont-ils sentis penser ensemble, et comment les autres l’ont-ils vécue ?',
    experimentation: 'Qu’est-ce que chacun de vous appelle un essai ?',
    pilotage: 'Si chacun écrivait le cap du projet en une phrase, en quoi vos phrases différeraient-elles ?',
    animation: 'Qui prend facilement la parole dans vos rencontres, et qui le raconterait autrement ?',
    gouvernance: 'Qui décide de quoi, dans le récit de chacun de vous ?',
    communication: 'Qu’est-ce que les uns croient avoir dit clairement, que les autres n’ont pas entendu ?',
    evaluation: 'Qu’est-ce qui compte le plus à regarder, de la place de chacun ?',
    capitalisation:
      'Où les uns retrouvent-ils la trace de ce que vous avez fait, et où les autres la cherchent-ils encore ?',
  },
  supports,
  resources,
};
