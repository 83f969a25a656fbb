/** Where a group may go from the cooperative principles, in French: a lead for each principle. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.js';
import {supports} from '../supports.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'principes',
  locale: 'fr',
  nodes: {
    adhesion: lead(
      'Qu’est-ce qui donne envie à une personne de pousser votre porte ?',
      [
        'Rédiger une page toute simple qui dit à quoi l’on s’engage en devenant membre.',
        'Demander au dernier membre arrivé de raconter ses premiers pas, et en tirer une idée pour l’accueil.',
      ],
      'cooperer',
      'cress',
    ),
    democratie: lead(
      'Sur quels choix les membres aimeraient-ils se faire entendre, d’après vous ?',
      [
        'Préparer la prochaine assemblée avec quelques membres tirés au sort.',
        'Organiser un moment convivial où chacun peut interroger les personnes élues.',
      ],
      'fonda',
      'cress',
    ),
    economie: lead(
      'Comment racontez-vous à un nouveau membre ce que devient l’argent qu’il apporte ?',
      [
        'Traduire les comptes de l’année en un dessin que chacun peut comprendre.',
        'Recueillir les idées des membres sur ce qu’un excédent pourrait rendre possible.',
      ],
      'cress',
      'cooperer',
    ),
    autonomie: lead(
      'Quels choix tenez-vous à garder entre vos mains, quoi qu’il arrive ?',
      [
        'Relire un accord signé et y surligner ce qui touche à votre liberté de décider.',
        'Dessiner la part de chacune de vos ressources, puis imaginer une année sans la plus grande.',
      ],
      'labo',
      'adefpat',
    ),
    education: lead(
      'Qu’avez-vous à cœur que chaque membre sache de la vie coopérative ?',
      [
        'Proposer à chaque personne qui arrive un parrain ou une marraine parmi les membres.',
        'Parler de coopération dans une école, une fête ou un marché des environs.',
      ],
      'adefpat',
      'cooperer',
    ),
    intercooperation: lead(
      'Avec quelle coopérative auriez-vous plaisir à faire quelque chose cette année ?',
      [
        'Convier une coopérative voisine à un repas partagé pour parler de vos besoins communs.',
        'Prêter à une autre coopérative un lieu, un outil ou un savoir-faire, ou le lui emprunter.',
      ],
      'cress',
      'crge',
    ),
    communaute: lead(
      'Qu’attendent de votre coopérative celles et ceux qui vivent autour d’elle ?',
      [
        'Ouvrir vos portes un après-midi et noter ce que les visiteurs vous demandent.',
        'Choisir avec des habitants un soin à apporter au territoire : une haie, un service, un lieu.',
      ],
      'caprural',
      'unadel',
    ),
  },
  differences: {
    adhesion: 'Par quelle porte chacun de vous est-il entré, et comment l’a-t-il trouvée ?',
    democratie: 'Sur quel choix certains se sont-ils sentis entendus, et d’autres moins ?',
    economie: 'Qu’est-ce qu’une part équitable, pour chacun de vous ?',
    autonomie: 'De qui la coopérative dépend-elle aujourd’hui, selon les uns et selon les autres ?',
    education: 'Qu’avez-vous appris de votre rôle de membre, et auprès de qui, les uns et les autres ?',
    intercooperation: 'Quelle coopérative les uns comptent-ils comme alliée, que les autres connaissent à peine ?',
    communaute: 'Qui, autour de la coopérative, remarquerait son absence, d’après chacun de vous ?',
  },
  supports,
  resources,
};
