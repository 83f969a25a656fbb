/** Co-construction, in French: 3 forms and 3 levers, 18 statements. */
import type {Instrument} from '../../core/schema.js';
import {axis} from '../axis.js';
import {maturityLevels, maturityScale} from '../maturity-scale.js';

export const coconstruction: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'coconstruction',
  version: '2.0.0',
  locale: 'fr',
  title: 'Formes et leviers de la co-construction',
  sectionNames: {one: 'axe', many: 'axes'},
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 18 affirmations aident celles et ceux qui portent une initiative à la situer et à en parler ; elles ne certifient ni ne ' +
      'classent personne. Elles suivent les trois formes et les trois leviers de co-construction que décrit ' +
      'Le RAMEAU. Une initiative n’a pas à les réunir tous : « Sans objet » est une réponse. Les formulations ' +
      'sont celles de coop-elements.',
  },
  scales: {maturity: maturityScale},
  levels: maturityLevels,
  missing: {minAnswered: 0.5},
  tree: [
    {
      id: 'formes',
      title: 'Formes de co-construction',
      help: 'Les façons dont les acteurs construisent ensemble.',
      children: [
        axis(
          'dialogue',
          'Animation du dialogue territorial',
          'Ce qui permet aux acteurs du territoire de se parler.',
          'maturity',
          [
            'Des rencontres font dialoguer les acteurs du territoire.',
            'Les acteurs du territoire formulent ensemble les enjeux qu’ils partagent.',
            'L’animation du dialogue est confiée à quelqu’un que tous reconnaissent.',
          ],
        ),
        axis(
          'experimentations',
          'Expérimentations collectives',
          'Des réponses nouvelles, essayées à plusieurs.',
          'maturity',
          [
            'L’initiative essaie des solutions nouvelles, à plusieurs.',
            'Les personnes concernées prennent part à la conception des essais.',
            'Les enseignements des essais sont partagés sur le territoire.',
          ],
        ),
        axis(
          'partenariats',
          'Alliances et partenariats',
          'Les engagements pris à plusieurs, et ce qui les fait durer.',
          'maturity',
          [
            'Des partenariats relient l’initiative à d’autres acteurs autour d’un but commun.',
            'L’apport de chaque partenaire est reconnu.',
            'Les partenaires font ensemble le point sur leur relation.',
          ],
        ),
      ],
    },
    {
      id: 'leviers',
      title: 'Leviers de co-construction',
      help: 'Ce qui donne de la force à ce qui se construit ensemble.',
      children: [
        axis(
          'interaction',
          'Interaction sectorielle',
          'Économie, lien social, vie en société, environnement : des dimensions qui ne se séparent pas.',
          'maturity',
          [
            'L’initiative répond à un même besoin sur plusieurs plans à la fois (économie, lien social, environnement).',
            'Des acteurs de secteurs différents travaillent à une même réponse.',
            'Les décisions importantes se prennent en regardant leurs effets sur plusieurs plans.',
          ],
        ),
        axis(
          'coherence',
          'Cohérence territoriale',
          'Du local à l’international, des échelles qui s’articulent.',
          'maturity',
          [
            'L’action locale rejoint celle d’autres échelles (région, pays, Europe).',
            'L’initiative relie des besoins d’ici à des enjeux internationaux.',
            'Ce qui est appris localement est partagé à d’autres échelles.',
          ],
        ),
        axis(
          'mondes',
          'Alliances entre mondes différents',
          'Agir avec des acteurs dont la culture et les façons de faire ne sont pas les nôtres.',
          'maturity',
          [
            'L’initiative allie des mondes différents (associations, entreprises, pouvoirs publics, recherche).',
            'Chacun apprend à connaître les façons de faire des autres mondes.',
            'Les différences de culture entre partenaires sont vécues comme une ressource.',
          ],
        ),
      ],
    },
  ],
};
