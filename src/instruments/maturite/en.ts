/** Cooperative maturity in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts, maturityScaleTexts} from '../maturity-scale.en.js';

export const en: Texts = {
  title: 'Cooperative maturity',
  about:
    'These 15 statements help a group see where its cooperative maturity stands and talk about it. They neither certify ' +
    'nor rank anyone. The notion comes from the Institut des Territoires Coopératifs (France): it tells how people, ' +
    'groups and local areas become able to cooperate lastingly and without conditions. Five traits show it in a group, ' +
    'with three statements each. The wording is that of coop-elements.',
  sectionNames: {one: 'trait', many: 'traits'},
  scales: {maturity: maturityScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    ...axisTexts('apprenant', 'A learning group', 'Every member passes on, and every member learns.', [
      'All members pass on what they know to the others.',
      'All members let the others teach them.',
      'The group looks back on its experience to learn from it.',
    ]),
    ...axisTexts('nourricier', 'A nourishing group', 'What members bring to the group, and what it brings to them.', [
      'Members nourish the group with what they have (ideas, time, relationships).',
      'Members come away from the group with something that nourishes their own work.',
      'The group looks after the balance between what members give and what they receive.',
    ]),
    ...axisTexts(
      'leadership',
      'A lead that moves around',
      'Who gives momentum at which moment, and what this makes possible for others.',
      [
        'The lead passes from one person to another, depending on the situation.',
        'Any member can take the initiative, whatever their position.',
        'Those who lead the group help the others to act by themselves.',
      ],
    ),
    ...axisTexts(
      'inconditionnel',
      'An unconditional cooperation',
      'Cooperating without having to agree or to like each other, inside the group and with third parties.',
      [
        'Members cooperate even when they do not agree.',
        'Members also cooperate with people they feel distant from.',
        'The group stays in touch with third parties who do not think as it does.',
      ],
    ),
    ...axisTexts('joyeux', 'A joyful group', 'The work gets done, and those who do it flourish.', [
      'The group brings what it undertakes to completion.',
      'Members flourish in what they do together.',
      'The group takes time to rejoice in what it achieves.',
    ]),
  },
};
