/** The key ingredients of a territorial cooperation in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts} from '../maturity-scale.en.js';

const practiceScaleTexts: Texts['scales'][string] = [
  {label: 'Not yet', help: 'This practice is still to be imagined.'},
  {label: 'In part', help: 'It exists, in places or at times.'},
  {label: 'Yes', help: 'It is part of the way things are done.'},
];

export const en: Texts = {
  title: 'Key ingredients of local cooperation',
  about:
    'These 48 practices help a group see what already feeds its cooperation, and what it could add. They neither ' +
    'certify nor rank anyone. They follow 12 key ingredients of local cooperation, which come from the work of ' +
    'practitioners who support such groups. Not all of them are expected everywhere: “Not applicable” is an answer. ' +
    'The wording is that of coop-elements.',
  sectionNames: {one: 'ingredient', many: 'ingredients'},
  scales: {practice: practiceScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    ...axisTexts('mobilisation', 'Bringing people in', 'Finding those concerned, and making them want to come.', [
      'The group has an overall view of the local life in which it acts.',
      'The group finds the key players with the help of a map of local players.',
      'The group involves users in the project.',
      'The group adapts its ways of inviting to the people it wants to reach.',
    ]),
    ...axisTexts(
      'interconnaissance',
      'Getting to know one another',
      'Knowing and trusting one another, seeing what becomes possible together.',
      [
        'Members take time to get to know one another.',
        'Members build their trust through deeds, such as keeping one’s word.',
        'Shared moments bond the group.',
        'The group shows how its members complement one another.',
        'The group helps its members’ activities to strengthen one another.',
      ],
    ),
    ...axisTexts('partage', 'Sharing experience', 'What each member has been through, for the benefit of all.', [
      'The group sees a resource in every member’s experience.',
      'The group draws on successes, its own or those of others.',
      'The group spots the pitfalls that others have already met.',
    ]),
    ...axisTexts('transfert', 'Passing on skills', 'Learning with others and learning from one another.', [
      'The group organises how skills are passed on (between members, with outside trainers).',
      'Learning from one another is a habit of the group.',
    ]),
    ...axisTexts('intelligence', 'Collective intelligence', 'Thinking together, and what makes it possible.', [
      'The group creates the conditions for thinking together (time, listening, room for every voice).',
      'The group chooses its tools for thinking to fit the aim.',
      'The facilitator’s role is clear to the whole group.',
    ]),
    ...axisTexts('experimentation', 'Experimenting', 'Exploring, trying, learning from what happens.', [
      'The group explores several avenues before settling on one.',
      'The group tries out solutions in real life.',
      'The group learns from what it tries, whether or not it succeeds.',
    ]),
    ...axisTexts('pilotage', 'Steering', 'Keeping to the course, and knowing when to change it.', [
      'A person or a team coordinates the road map.',
      'The group takes stock at each stage.',
      'The group questions its strategy again as the project goes along.',
      'The administrative follow-up of the project is secured.',
      'The group keeps up the link with funders.',
    ]),
    ...axisTexts('animation', 'Facilitating', 'Keeping the group alive, with all its differences.', [
      'Every member is encouraged to take part.',
      'Differences of view can be voiced.',
      'The group has a way of easing tensions.',
      'Facilitation makes members want to commit themselves.',
      'Members stay involved over time.',
      'The group stays alive between meetings.',
    ]),
    ...axisTexts('gouvernance', 'Governance', 'Who decides, how, and on what basis.', [
      'The way of governing fits the group’s values.',
      'Each member knows how far their role goes.',
      'All members know how decisions are taken.',
      'The group has given itself operating rules.',
      'Each member has made commitments in writing.',
    ]),
    ...axisTexts('communication', 'Communication', 'What is said, to whom, and what is heard in return.', [
      'The group has identified its communication needs (between members, towards others).',
      'Members know what may be said outside the group.',
      'The group chooses its channels of communication to suit the audience.',
      'The group listens to the people whom the project concerns.',
    ]),
    ...axisTexts('evaluation', 'Evaluation', 'Looking at what the action changes, to conduct it better.', [
      'Evaluation looks first at the social effects of the project.',
      'Evaluation has a frame (reference, questions, indicators).',
      'How the evaluation will be carried out is planned (who, with what tool, when).',
      'Evaluation serves to steer the project, beyond accounting for it.',
    ]),
    ...axisTexts('capitalisation', 'Building on experience', 'Keeping a record of what was learnt, and sharing it.', [
      'The group keeps a record of its experience that is useful to others.',
      'The group puts into words what it has learnt (lessons, cautions, advice).',
      'The group makes known the method that led to its results.',
      'The group’s experience leads others to act.',
    ]),
  },
};
