/** Where a group may go from the PTCE grid, in English. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.en.js';
import {supports} from '../supports.en.js';

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
  differences: {
    a1_1: 'Whom do some of you already count in, and whom are others still waiting for?',
    a1_2: 'Which recent arrival do some of you have in mind, and who is missing in the eyes of others?',
    a1_3: 'What do some already know of what each can bring, that others have not had the chance to discover?',
    a1_4: 'When do residents and users carry weight in the project, seen from where each of you stands?',
    a2_1: 'If each of you told how a decision is made here, where would your stories part?',
    a2_2: 'Which decision did each of you think of when answering?',
    a2_3: 'Which disagreement have some seen dealt with, that others still feel is hanging?',
    a2_4: 'Who has seen a responsibility change hands, and who has kept theirs from the start?',
    a3_1: 'Which resources do you mean: those each of you lends, those you buy together, or others still?',
    a3_2: 'Who has already learnt from another member, and who has not yet had the chance?',
    a3_3: 'Which information do some find without looking, that others have never had before their eyes?',
    a3_4: 'Which agreement does each of you have in mind: a signed text, a habit, a word given?',
    b1_1: 'With whom has the picture of the area been shared, according to each of you?',
    b1_2: 'Which need does each of you see the project meet first?',
    b1_3: 'Whom do you see coming, and whom do you not see, from where each of you stands?',
    b1_4: 'Which change of scale have some of you felt, that others have not noticed?',
    b2_1: 'What already counts as a commitment for some, and what would others need in order to say so?',
    b2_2: 'Which local policy did each of you have in mind when answering?',
    b2_3: 'These ties with other areas: who lives them at first hand, and who only hears of them?',
    b2_4: 'What does someone who goes to a network meet there, and how much of it reaches the others?',
    b3_1: 'Which local resource seems to you at the heart of the project, and which still seems set apart?',
    b3_2: 'What does “nearby” mean to each of you when it comes to buying?',
    b3_3: 'If the project left the area, what would remain, according to some and according to others?',
    b3_4: 'Where did your gaze rest when answering: travel, buildings, water, waste, something else?',
    c1_1: 'Which of your activities would have come about in any case, in each of your views?',
    c1_2: 'What is a good job, for the person who does it and for the one who pays for it?',
    c1_3: 'Which pathway have you seen with your own eyes, and of which have you only heard?',
    c1_4: 'What makes some of you feel sure of the project’s future, and what keeps others on the alert?',
    c2_1: 'Which attempt do some of you gladly tell, and which have others kept to themselves?',
    c2_2: 'When a piece of knowledge was born here, who had a part in it, in each of your eyes?',
    c2_3: 'What is new to some of you, and already familiar to others?',
    c2_4: 'Which attempt taught you something, and who has never heard its story?',
    c3_1: 'Who was there when you said what counts, and who heard of it afterwards?',
    c3_2: 'Which effects do some follow closely, that others had not thought of looking at?',
    c3_3: 'Which decision changed after an evaluation, and who among you remembers it?',
    c3_4: 'Which project have some seen come into being in your wake, without the others knowing?',
  },
  supports,
  resources,
};
