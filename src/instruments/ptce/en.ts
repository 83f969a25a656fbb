/** The PTCE grid in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts, maturityScaleTexts} from '../maturity-scale.en.js';

export const en: Texts = {
  title: 'Local cooperation grid (PTCE)',
  about:
    'This grid helps a group see where its cooperation stands and talk about it. It neither certifies nor ranks ' +
    'anyone. It follows the structure of the 2012 analysis grid for PTCEs: 3 general objectives, 9 main objectives, ' +
    '36 indicators. PTCEs (“pôles territoriaux de coopération économique”, local clusters for economic cooperation) ' +
    'are defined in article 9 of the French law of 31 July 2014 on the social and solidarity economy. The wording is ' +
    'that of coop-elements, not the original; a site that owns the original text can load it as an instrument file.',
  scales: {maturity: maturityScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    a: {title: 'Cooperating with one another'},
    ...axisTexts('a1', 'Bringing different players together', 'Who is part of the project, and their place in it.', [
      'The project brings together different kinds of players (social economy, other businesses, local authorities, research, training).',
      'The project is open to new members.',
      'Members know what each of them can offer the others.',
      'The people concerned (residents, users) take part in the project beyond simply being consulted.',
    ]),
    ...axisTexts('a2', 'Deciding together', 'How the group makes decisions, disagreements included.', [
      'All members know the rules for making decisions.',
      'Important decisions are made together, with no organisation settling them alone.',
      'There is an agreed way of dealing with disagreements.',
      'Responsibilities pass from member to member.',
    ]),
    ...axisTexts('a3', 'Sharing in trust', 'What the members pool, and on what terms.', [
      'Resources are pooled: premises, equipment, jobs, purchasing.',
      'Skills are passed on from one member to another.',
      'All members have access to all of the project’s information, finances included.',
      'A lasting agreement sets out each member’s share: contributions, risks, benefits.',
    ]),
    b: {title: 'Taking root in the local area'},
    ...axisTexts('b1', 'Starting from local needs', 'Which needs the project meets, and whose.', [
      'The assessment of the local area is shared with those concerned.',
      'The project meets needs that had been poorly covered until then.',
      'People in vulnerable situations have real access to the project’s activities.',
      'The area the project covers is reconsidered when the issues change scale.',
    ]),
    ...axisTexts('b2', 'Building alliances', 'The project’s ties with local authorities, other areas and networks.', [
      'The project and local authorities are bound by mutual commitments.',
      'The project fits in with public policies in the local area.',
      'There are ties with other areas, near or far.',
      'The project takes part in networks, regional or national.',
    ]),
    ...axisTexts(
      'b3',
      'Making the most of local resources',
      'The place given to local resources, and the care they get.',
      [
        'Local resources (know-how, materials, heritage) are at the heart of the activity.',
        'When buying, the project gives preference to nearby suppliers.',
        'The activities created are rooted in the local area.',
        'The project reduces its footprint on the natural environment.',
      ],
    ),
    c: {title: 'Developing a sustainable and innovative economy'},
    ...axisTexts('c1', 'Creating activity and jobs', 'What cooperation brings to life, and what enables it to last.', [
      'Cooperation gives rise to activities that no member would have launched alone.',
      'Cooperation supports good-quality jobs.',
      'The project offers pathways into work (training, supported employment).',
      'The project combines several resources (sales, public funding, volunteering…) so that it can last.',
    ]),
    ...axisTexts('c2', 'Innovating together', 'How the group tries things out, explores and learns together.', [
      'The group gives itself the right to try without being sure of succeeding.',
      'Practitioners and researchers produce knowledge together.',
      'New ways of doing things (organisation, services) are emerging.',
      'The group learns from what it tries, whether or not it succeeds.',
    ]),
    ...axisTexts('c3', 'Evaluating and passing on', 'How the project looks at its effects and shares what it learns.', [
      'The criteria of social value are defined with those concerned.',
      'The project’s effects are measured.',
      'Evaluation results are used to steer the project.',
      'The experience gained helps other projects come into being.',
    ]),
  },
};
