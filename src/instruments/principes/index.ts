/** The 7 cooperative principles of the International Cooperative Alliance, in French: 14 statements. */
import type {Instrument} from '../../core/schema.js';
import {axis} from '../axis.js';
import {maturityLevels, maturityScale} from '../maturity-scale.js';

export const principes: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'principes',
  version: '1.1.0',
  locale: 'fr',
  title: 'Principes coopératifs',
  sectionNames: {one: 'principe', many: 'principes'},
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 14 affirmations aident les membres d’une coopérative à parler de la façon dont ils font vivre les principes ' +
      'coopératifs ; elles ne certifient ni ne classent personne. Elles suivent les sept principes de la Déclaration ' +
      'sur l’identité coopérative de l’Alliance coopérative internationale (1995). « La coopérative » y désigne votre ' +
      'structure, quel que soit son statut. Les formulations sont celles de coop-elements.',
  },
  scales: {maturity: maturityScale},
  levels: maturityLevels,
  missing: {minAnswered: 0.5},
  tree: [
    axis('adhesion', 'Adhésion volontaire et ouverte', 'La liberté d’entrer, et la porte ouverte.', 'maturity', [
      'Les futurs membres savent à quoi ils s’engagent avant d’adhérer.',
      'Toute personne prête à s’engager peut devenir membre, sans discrimination.',
    ]),
    axis('democratie', 'Pouvoir démocratique des membres', 'La voix de chaque membre dans ce qui compte.', 'maturity', [
      'Les membres décident des grandes orientations de la coopérative.',
      'Les personnes élues rendent compte de leur mandat aux membres.',
    ]),
    axis(
      'economie',
      'Participation économique des membres',
      'Ce que les membres mettent en commun, et l’usage qu’ils en font.',
      'maturity',
      [
        'Les membres contribuent de façon équitable au capital commun.',
        'Les membres décident ensemble de l’emploi des excédents.',
      ],
    ),
    axis(
      'autonomie',
      'Autonomie et indépendance',
      'Rester maîtres de ses choix, y compris avec des partenaires.',
      'maturity',
      [
        'Dans les accords qu’elle signe, la coopérative garde la maîtrise de ses décisions.',
        'La coopérative diversifie ses ressources pour ne pas dépendre d’un seul partenaire.',
      ],
    ),
    axis(
      'education',
      'Éducation, formation et information',
      'Ce qui s’apprend dans la coopérative, et ce qu’elle fait savoir.',
      'maturity',
      [
        'Les membres se forment à leur rôle dans la coopérative.',
        'La coopérative fait connaître au public ce qu’apporte la coopération.',
      ],
    ),
    axis(
      'intercooperation',
      'Coopération entre coopératives',
      'Ce qui se fait avec d’autres coopératives, proches ou lointaines.',
      'maturity',
      [
        'La coopérative mène des actions avec d’autres coopératives.',
        'La coopérative prend part à des réseaux coopératifs, du local à l’international.',
      ],
    ),
    axis(
      'communaute',
      'Engagement envers la communauté',
      'Ce que la coopérative apporte au territoire où elle vit.',
      'maturity',
      [
        'Les besoins du territoire éclairent les choix de la coopérative.',
        'La coopérative contribue au développement durable du territoire.',
      ],
    ),
  ],
};
