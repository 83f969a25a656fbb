/** The cooperative principles in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts, maturityScaleTexts} from '../maturity-scale.en.js';

export const en: Texts = {
  title: 'Cooperative principles',
  about:
    'These 14 statements help the members of a cooperative talk about how they bring the cooperative principles to ' +
    'life. They neither certify nor rank anyone. They follow the seven principles of the Statement on the Cooperative ' +
    'Identity of the International Cooperative Alliance (1995). “The cooperative” means your organisation, whatever ' +
    'its legal form. The wording is that of coop-elements.',
  sectionNames: {one: 'principle', many: 'principles'},
  scales: {maturity: maturityScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    ...axisTexts('adhesion', 'Voluntary and open membership', 'The freedom to join, and the open door.', [
      'Future members know what they are committing to before they join.',
      'Anyone willing to make the commitment can become a member, without discrimination.',
    ]),
    ...axisTexts('democratie', 'Democratic member control', 'Every member’s voice in what matters.', [
      'Members decide on the main directions of the cooperative.',
      'Elected representatives account to members for their mandate.',
    ]),
    ...axisTexts('economie', 'Member economic participation', 'What members pool, and what they do with it.', [
      'Members contribute fairly to the common capital.',
      'Members decide together how surpluses are used.',
    ]),
    ...axisTexts('autonomie', 'Autonomy and independence', 'Staying in charge of one’s choices, with partners too.', [
      'In the agreements it signs, the cooperative keeps control of its decisions.',
      'The cooperative diversifies its resources so as to depend on no single partner.',
    ]),
    ...axisTexts(
      'education',
      'Education, training and information',
      'What is learnt in the cooperative, and what it makes known.',
      [
        'Members train for their role in the cooperative.',
        'The cooperative makes known to the public what cooperation brings.',
      ],
    ),
    ...axisTexts(
      'intercooperation',
      'Cooperation among cooperatives',
      'What is done with other cooperatives, near or far.',
      [
        'The cooperative carries out activities with other cooperatives.',
        'The cooperative takes part in cooperative networks, from local to international.',
      ],
    ),
    ...axisTexts('communaute', 'Concern for the community', 'What the cooperative brings to the area where it lives.', [
      'Local needs shed light on the choices of the cooperative.',
      'The cooperative contributes to the sustainable development of its local area.',
    ]),
  },
};
