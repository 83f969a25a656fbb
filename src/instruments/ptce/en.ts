/** The PTCE grid in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts, maturityScaleTexts} from '../maturity-scale.en.js';

export const en: Texts = {
  title: 'Local cooperation grid',
  about:
    'This grid helps a group see where its cooperation stands and talk about it. It neither certifies nor ranks ' +
    'anyone. It follows the analysis grid drawn up in 2012 for the French “pôles territoriaux de coopération économique” ' +
    '(PTCE, local clusters for economic cooperation), which are defined in article 9 of the law of 31 July 2014: ' +
    '3 general objectives, 9 main objectives, 36 indicators. The wording is that of coop-elements, not the original.',
  sectionNames: {one: 'objective', many: 'objectives'},
  scales: {maturity: maturityScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    a: {title: 'Cooperating with one another'},
    ...axisTexts('a1', 'Bringing different players together', 'Who is part of the project, and their place in it.', [
      'The project brings together different kinds of players (social economy, other businesses, local authorities, research, training).',
      'The project opens up to new members.',
      'Members know what each of them can offer the others.',
      'The people concerned (residents, users) take part in the project beyond simply being consulted.',
    ]),
    ...axisTexts('a2', 'Deciding together', 'How the members make decisions, disagreements included.', [
      'All members know the rules for making decisions.',
      'Important decisions are made together, with no organisation settling them alone.',
      'The members have an agreed way of dealing with their disagreements.',
      'Responsibilities pass from member to member.',
    ]),
    ...axisTexts('a3', 'Sharing in trust', 'What the members pool, and on what terms.', [
      'The members pool resources (premises, equipment, jobs, purchasing).',
      'Skills are passed on from one member to another.',
      'All members have access to the project’s information, finances included.',
      'An agreement between the members sets out each one’s share in the project.',
    ]),
    b: {title: 'Taking root in the local area'},
    ...axisTexts('b1', 'Starting from local needs', 'Which needs the project meets, and whose.', [
      'The picture of the local area is shared with the people concerned.',
      'The project meets needs that had been poorly covered until then.',
      'People in vulnerable situations have real access to the project’s activities.',
      'The members review the area that the project covers when the issues change scale.',
    ]),
    ...axisTexts('b2', 'Building alliances', 'The project’s ties with local authorities, other areas and networks.', [
      'The project and local authorities are bound by mutual commitments.',
      'The project fits in with public policies in the local area.',
      'The project has ties with other areas, near or far.',
      'The project takes part in regional or national networks.',
    ]),
    ...axisTexts(
      'b3',
      'Making the most of local resources',
      'The place given to local resources, and the care they get.',
      [
        'Local resources (know-how, materials, heritage) are at the heart of the project.',
        'When buying, the project gives preference to nearby suppliers.',
        'The activities that the project creates are rooted in the local area.',
        'The project reduces its footprint on the natural environment.',
      ],
    ),
    c: {title: 'Developing a sustainable and innovative economy'},
    ...axisTexts('c1', 'Creating activity and jobs', 'What the project brings to life, and what enables it to last.', [
      'The project gives rise to activities that no member would have launched alone.',
      'The project supports good-quality jobs.',
      'The project offers pathways into work (training, supported employment).',
      'The project combines several resources (sales, public funding, volunteering…) so that it can last.',
    ]),
    ...axisTexts('c2', 'Innovating together', 'Trying things out, exploring and learning together.', [
      'The members give themselves the right to try without being sure of succeeding.',
      'Practitioners and researchers produce knowledge together.',
      'The project invents new ways of doing things (organisation, services).',
      'The members learn from what they try, whether or not it succeeds.',
    ]),
    ...axisTexts('c3', 'Evaluating and passing on', 'How the project looks at its effects and shares what it learns.', [
      'The criteria of social value are defined with the people concerned.',
      'The project’s effects are measured.',
      'Evaluation results are used to steer the project.',
      'The experience gained helps other projects come into being.',
    ]),
  },
};
