/** Where a group may go from the key ingredients, in English. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.en.js';
import {supports} from '../supports.en.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'ingredients',
  locale: 'en',
  nodes: {
    mobilisation: lead(
      'How might the people you would like to reach come to hear of you?',
      [
        'Hang a map of the local area on the wall and, at each meeting, add the people and groups you discover.',
        'Choose one audience, and go to see them where they already are.',
      ],
      'unadel',
      'caprural',
    ),
    interconnaissance: lead(
      'What have you discovered about another member that nothing had led you to expect?',
      [
        'Take turns visiting the places where the members work.',
        'Share a meal at which everyone introduces the person sitting next to them.',
      ],
      'territoires',
      'instercoop',
    ),
    partage: lead(
      'Which experience that one of you has been through would help everyone today?',
      [
        'Invite a group that has carried out a similar project to tell of its successes and its detours.',
        'Gather the story of a long-standing member, and draw three pieces of advice from it.',
      ],
      'caprural',
      'labo',
    ),
    transfert: lead(
      'Which of your group’s skills deserves to be shared by several people?',
      [
        'Set up a tandem of someone who knows and someone who wants to learn.',
        'Ask an outside partner for half a day of training, in exchange for a favour.',
      ],
      'adefpat',
      'crge',
    ),
    intelligence: lead(
      'Under what conditions do you think best together?',
      [
        'Begin a meeting with two minutes of silence, then a round in which nobody is interrupted.',
        'Before each meeting, spell out what you expect of the person who facilitates it.',
      ],
      'fonda',
      'instercoop',
    ),
    experimentation: lead(
      'Which idea seems small enough to you to be tried this very month?',
      [
        'Think up three very different answers to the same question, then put one to the test.',
        'Before you try something out, note down what you would like it to teach you.',
      ],
      'adefpat',
      'rameau',
    ),
    pilotage: lead(
      'What helps you stay on course when the project moves away from what was planned?',
      [
        'Draw the next stages on a timeline and, for each, who is taking care of it.',
        'Send your funders a few lines of news without waiting for the annual report.',
      ],
      'odd17',
      'anpp',
    ),
    animation: lead(
      'How do you make room for those who are seldom heard?',
      [
        'Suggest talking in pairs before opening the discussion to everyone.',
        'Send news between meetings, in a short message that anyone can answer.',
      ],
      'fonda',
      'unadel',
    ),
    gouvernance: lead(
      'What does the way you decide say about your values?',
      [
        'Before your next important choice, say out loud the rule by which you are going to decide.',
        'Go back together over what each of you has committed to, and note what has changed.',
      ],
      'labo',
      'cress',
    ),
    communication: lead(
      'What would you like your neighbours to say about your project?',
      [
        'Agree on what is told outside and what stays among you.',
        'Ask three people from outside to explain the project to you in their own words.',
      ],
      'cress',
      'caprural',
    ),
    evaluation: lead(
      'What would you like to learn for yourselves, before reporting to anyone else?',
      [
        'With some of the people whom the action touches, frame one single question to answer this year.',
        'Decide who collects what, from whom, and when.',
      ],
      'fonda',
      'observatoire',
    ),
    capitalisation: lead(
      'What advice would you give to a group that sets out tomorrow near you?',
      [
        'Keep a logbook in which every meeting leaves three lines.',
        'Open your files to another group, and show them your tools just as they are.',
      ],
      'rameau',
      'caprural',
    ),
  },
  differences: {
    mobilisation: 'Whom do some of you already see coming, and who is missing in the eyes of others?',
    interconnaissance:
      'Whom do you know well in the group, and whom have you yet to discover, each from your own place?',
    partage: 'Which experience already serves some of you, without others having heard of it?',
    transfert: 'When is a skill passed on, for each of you: once shown, once tried, or once it is your own?',
    intelligence: 'In which meeting did some feel that you were thinking together, and how did others live it?',
    experimentation: 'What does each of you call an attempt?',
    pilotage: 'If each of you wrote the project’s course in one sentence, how would your sentences differ?',
    animation: 'Who speaks easily in your meetings, and who would tell it otherwise?',
    gouvernance: 'Who decides what, in the story that each of you would tell?',
    communication: 'What do some believe they said clearly, that others did not hear?',
    evaluation: 'What matters most to look at, from where each of you stands?',
    capitalisation: 'Where do some find the record of what you did, and where are others still looking for it?',
  },
  supports,
  resources,
};
