/** The key ingredients of a territorial cooperation in English. */
import type {Texts} from '../../core/schema.js';
import {axisTexts} from '../axis.js';
import {maturityLevelTexts} from '../maturity-scale.en.js';

const practiceScaleTexts: Texts['scales'][string] = [
  {label: 'Not yet', help: 'This practice is still to be imagined.'},
  {label: 'In part', help: 'It exists, in places or at times.'},
  {label: 'Yes', help: 'It is part of the way we do things.'},
];

export const en: Texts = {
  title: 'Key ingredients of local cooperation',
  about:
    'These 48 practices help a group see what already feeds its cooperation, and what it could add. They neither ' +
    'certify nor rank anyone. They follow 12 key ingredients of local cooperation, which come from the work of ' +
    'practitioners who support such groups. Not all of them are expected everywhere: “Not applicable” is an answer. ' +
    'The wording is that of coop-elements.',
  scales: {practice: practiceScaleTexts},
  levels: maturityLevelTexts,
  tree: {
    ...axisTexts('mobilisation', 'Bringing people in', 'Finding those concerned, and making them want to come.', [
      'The group has a picture of the local ecosystem in which it acts.',
      'A map of local players helps to find the key ones.',
      'Users are involved in the process.',
      'The means of bringing people in are chosen to suit those one wants to reach.',
    ]),
    ...axisTexts(
      'interconnaissance',
      'Getting to know one another',
      'Knowing and trusting one another, seeing what becomes possible together.',
      [
        'Members take time to get to know one another.',
        'Trust between members is built through deeds, such as keeping one’s word.',
        'Shared moments bond the group.',
        'The ways in which members complement one another are made visible.',
        'The group fosters synergies between its members’ activities.',
      ],
    ),
    ...axisTexts('partage', 'Sharing experience', 'What each member has been through, for the benefit of all.', [
      'Every member’s experience is recognised as a resource.',
      'The group draws on successes, its own or those of others.',
      'The group spots the pitfalls that others have already met.',
    ]),
    ...axisTexts('transfert', 'Passing on skills', 'Learning with others and learning from one another.', [
      'Skills are passed on, by outside trainers or between members.',
      'The group lives as a learning community.',
    ]),
    ...axisTexts('intelligence', 'Collective intelligence', 'Thinking together, and what makes it possible.', [
      'The conditions for collective intelligence are in place: time, listening, a voice for everyone.',
      'Tools for collective intelligence are chosen to fit the aim.',
      'The facilitator’s stance is clear to the whole group.',
    ]),
    ...axisTexts('experimentation', 'Experimenting', 'Exploring, trying, learning from what happens.', [
      'The group explores several avenues before settling on one.',
      'Solutions are tried out in real life.',
      'The group learns from what it tries, whether or not it succeeds.',
    ]),
    ...axisTexts('pilotage', 'Steering', 'Keeping to the course, and knowing when to change it.', [
      'A person or a team coordinates the road map.',
      'Checkpoints mark the progress of the project.',
      'The strategy is questioned again as the project goes along.',
      'The administrative follow-up of the project is secured.',
      'The link with funders is kept up.',
    ]),
    ...axisTexts('animation', 'Facilitating', 'Keeping the group alive, with all its differences.', [
      'Every member is encouraged to take part.',
      'Differences of view can be voiced.',
      'The group has a way of defusing tensions.',
      'Facilitation brings about members’ commitment.',
      'People are kept mobilised over time.',
      'The community stays alive between meetings.',
    ]),
    ...axisTexts('gouvernance', 'Governance', 'Who decides, how, and on what basis.', [
      'The system of governance is consistent with the group’s values.',
      'Each person’s role is defined, with its limits.',
      'Everyone knows how decisions are taken.',
      'The group has given itself operating rules.',
      'The commitments of each party are put in writing.',
    ]),
    ...axisTexts('communication', 'Communication', 'What is said, to whom, and what is heard in return.', [
      'Communication needs, internal and external, are identified.',
      'The scope of communication is set: what is shared, what stays within the group.',
      'Channels of communication are chosen for each audience.',
      'Stakeholders are listened to.',
    ]),
    ...axisTexts('evaluation', 'Evaluation', 'Looking at what the action changes, to conduct it better.', [
      'Evaluation gives priority to social impact.',
      'Evaluation has a frame: reference, questions, indicators.',
      'The evaluation set-up is built: by whom, with what instrument, when.',
      'Evaluation serves to steer the project, and not only to account for it.',
    ]),
    ...axisTexts('capitalisation', 'Building on experience', 'Keeping a record of what was learnt, and sharing it.', [
      'The project keeps a record that is useful to the group and to others.',
      'What the project has learnt is put into words: lessons, cautions, advice.',
      'The project’s results are made known, together with the method.',
      'The group’s experience leads others to act.',
    ]),
  },
};
