/** Where a group may go from the PTCE grid, in English. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.en.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'ptce',
  locale: 'en',
  nodes: {
    a1: lead(
      'Who could bring to the project a point of view that you do not yet have around the table?',
      [
        'Draw a map of local players, and circle those you would like to know better.',
        'Invite someone whom the project concerns to your next meeting, and set time aside for them to speak.',
      ],
      'territoires',
      'labo',
    ),
    a2: lead(
      'What stays with you from the way you made your last important decision?',
      [
        'Write down on one page who decides what, then go through it with all the members.',
        'Ask someone other than the usual person to run a meeting.',
      ],
      'fonda',
      'instercoop',
    ),
    a3: lead(
      'What do you need from one another in order to share more?',
      [
        'List what each member can lend and what they are looking for: a room, a tool, an hour.',
        'Take an hour to go through the project’s accounts together and answer every question.',
      ],
      'crge',
      'cress',
    ),
    b1: lead(
      'Which needs would you like to hear about from those who live with them?',
      [
        'Go and see five local people, and ask them what is missing in their daily lives.',
        'Compare what you know about needs with what an association on the ground sees.',
      ],
      'unadel',
      'caprural',
    ),
    b2: lead(
      'What alliance would give your project support that you will not find alone?',
      [
        'Ask your local authority for a meeting, to tell them what matters to you and hear what matters to them.',
        'Choose a network that is like you, and take part in one of its meetings.',
      ],
      'rameau',
      'anpp',
    ),
    b3: lead(
      'What quiet treasure of your local area could feed the project?',
      [
        'Take stock of the skills and places that each of you knows within half an hour’s drive.',
        'Look back over your latest purchases and, for one of them, look for a supplier nearby.',
      ],
      'adefpat',
      'caprural',
    ),
    c1: lead(
      'What activity would you like to bring to life together in the coming year?',
      [
        'Bring together the members who have only a few hours’ work a week to offer, and look for a way to share a job.',
        'Put on one sheet what keeps the project going (money, time given, places lent), and imagine one more source.',
      ],
      'crge',
      'cooperer',
    ),
    c2: lead(
      'What would you like to try together if nothing obliged you to succeed first time?',
      [
        'Choose one idea, and try it on a small scale for four weeks.',
        'Ask a teacher or a researcher to come and observe what you are trying.',
      ],
      'labo',
      'adefpat',
    ),
    c3: lead(
      'What would tell you, a year from now, that your project has been useful?',
      [
        'Agree on three tangible signs of usefulness, and note where you stand today on each.',
        'Tell the story of what you have learnt in two pages, and send them to a neighbouring project.',
      ],
      'fonda',
      'observatoire',
    ),
  },
  resources,
};
