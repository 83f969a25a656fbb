/** Cooperative maturity, in French: the 5 traits by which mature groups are known, 15 statements. */
import type {Instrument} from '../../core/schema.js';
import {axis} from '../axis.js';
import {maturityLevels, maturityScale} from '../maturity-scale.js';

export const maturite: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'maturite',
  version: '1.1.0',
  locale: 'fr',
  title: 'Maturité coopérative',
  sectionNames: {one: 'trait', many: 'traits'},
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 15 affirmations aident un groupe à situer sa maturité coopérative et à en parler ; elles ne certifient ni ' +
      'ne classent personne. La notion vient de l’Institut des Territoires Coopératifs : elle dit comment des personnes, ' +
      'des groupes et des territoires deviennent capables de coopérer durablement et sans condition. Cinq traits la ' +
      'rendent visible dans un groupe, à raison de trois affirmations chacun. Les formulations sont celles de coop-elements.',
  },
  scales: {maturity: maturityScale},
  levels: maturityLevels,
  missing: {minAnswered: 0.5},
  tree: [
    axis('apprenant', 'Un groupe apprenant', 'Chaque membre y transmet, et chaque membre y apprend.', 'maturity', [
      'Chaque membre transmet aux autres ce qu’il sait.',
      'Chaque membre se laisse enseigner par les autres.',
      'Le groupe revient sur ce qu’il a vécu pour en apprendre.',
    ]),
    axis(
      'nourricier',
      'Un groupe nourricier',
      'Ce que les membres apportent au groupe, et ce que le groupe leur apporte.',
      'maturity',
      [
        'Les membres nourrissent le groupe de ce qu’ils ont (idées, temps, relations).',
        'Chaque membre repart du groupe avec de quoi nourrir sa propre action.',
        'Le groupe veille à l’équilibre entre ce que chacun donne et ce qu’il reçoit.',
      ],
    ),
    axis(
      'leadership',
      'Une conduite qui circule',
      'Qui donne l’élan selon les moments, et ce que cela permet aux autres.',
      'maturity',
      [
        'La conduite du groupe passe d’une personne à l’autre selon la situation.',
        'Chaque membre peut prendre l’initiative, quelle que soit sa fonction.',
        'Celles et ceux qui conduisent le groupe aident les autres à agir par eux-mêmes.',
      ],
    ),
    axis(
      'inconditionnel',
      'Une coopération inconditionnelle',
      'Coopérer sans devoir être d’accord ni s’apprécier, dans le groupe comme avec des tiers.',
      'maturity',
      [
        'Les membres coopèrent même quand ils ne sont pas d’accord.',
        'Les membres coopèrent aussi avec les personnes dont ils se sentent éloignés.',
        'Le groupe garde le lien avec des tiers qui ne pensent pas comme lui.',
      ],
    ),
    axis(
      'joyeux',
      'Un groupe joyeux',
      'Le travail se fait, et celles et ceux qui le font s’épanouissent.',
      'maturity',
      [
        'Le groupe mène à bien ce qu’il entreprend.',
        'Les membres s’épanouissent dans ce qu’ils font ensemble.',
        'Le groupe prend le temps de se réjouir de ce qu’il accomplit.',
      ],
    ),
  ],
};
