/** Co-construction in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts, maturityScaleTexts} from '../maturity-scale.en.js';

export const en: Texts = {
  title: 'Forms and levers of co-construction',
  about:
    'These 18 statements help those who carry an initiative see where it stands and talk about it. They neither certify ' +
    'nor rank anyone. They follow the three forms and the three levers of co-construction described by Le RAMEAU ' +
    '(France). An initiative need not bring them all together: “Not applicable” is an answer. The wording is that of ' +
    'coop-elements.',
  sectionNames: {one: 'axis', many: 'axes'},
  scales: {maturity: maturityScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    formes: {title: 'Forms of co-construction', help: 'The ways in which people build together.'},
    ...axisTexts('dialogue', 'Fostering local dialogue', 'What enables the people of a local area to talk together.', [
      'Meetings bring local players into dialogue.',
      'Local players put into words together the issues they share.',
      'The dialogue is led by someone whom all recognise.',
    ]),
    ...axisTexts('experimentations', 'Collective experiments', 'New answers, tried out together.', [
      'The initiative tries out new solutions together with others.',
      'The people concerned take part in designing the experiments.',
      'What is learnt from the experiments is shared in the local area.',
    ]),
    ...axisTexts('partenariats', 'Alliances and partnerships', 'Commitments made together, and what makes them last.', [
      'Partnerships connect the initiative with others around a shared aim.',
      'The contribution of each partner is recognised.',
      'Partners review their relationship together.',
    ]),
    leviers: {title: 'Levers of co-construction', help: 'What gives strength to what is built together.'},
    ...axisTexts(
      'interaction',
      'Interaction between sectors',
      'Economy, social ties, life in society, environment: dimensions that cannot be separated.',
      [
        'The initiative meets the same need on several fronts at once (economy, social ties, environment).',
        'Players from different sectors work on the same answer.',
        'Important decisions are made by looking at their effects on several fronts.',
      ],
    ),
    ...axisTexts('coherence', 'Consistency across scales', 'From local to international, scales that fit together.', [
      'Local action joins up with action at other scales (region, country, Europe).',
      'The initiative connects local needs with international issues.',
      'What is learnt locally is shared at other scales.',
    ]),
    ...axisTexts(
      'mondes',
      'Alliances between different worlds',
      'Acting with those whose culture and ways of doing things are not our own.',
      [
        'The initiative brings different worlds together (associations, businesses, public bodies, research).',
        'All get to know the ways of doing things of the other worlds.',
        'Differences of culture between partners are treated as a resource.',
      ],
    ),
  },
};
