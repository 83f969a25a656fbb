/** Where a group may go from the cooperative principles, in English. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.en.js';
import {supports} from '../supports.en.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'principes',
  locale: 'en',
  nodes: {
    adhesion: lead(
      'What makes a person want to push open your door?',
      [
        'Write one plain page that says what becoming a member commits one to.',
        'Ask the latest member to tell you about their first steps, and draw from it one idea for welcoming people.',
      ],
      'cooperer',
      'cress',
    ),
    democratie: lead(
      'On which choices, as you see it, would members like to make themselves heard?',
      [
        'Prepare the next general meeting with a few members drawn by lot.',
        'Hold a friendly gathering where anyone can put questions to elected representatives.',
      ],
      'fonda',
      'cress',
    ),
    economie: lead(
      'How do you tell a new member what becomes of the money they bring?',
      [
        'Turn the year’s accounts into a drawing that everyone can understand.',
        'Gather members’ ideas on what a surplus could make possible.',
      ],
      'cress',
      'cooperer',
    ),
    autonomie: lead(
      'Which choices do you want to keep in your own hands, whatever happens?',
      [
        'Reread an agreement you have signed, and highlight what bears on your freedom to decide.',
        'Draw the share of each of your sources of income, then imagine a year without the largest.',
      ],
      'labo',
      'adefpat',
    ),
    education: lead(
      'What do you want every member to know about cooperative life?',
      [
        'Offer everyone who arrives a mentor from among the members.',
        'Talk about cooperation at a school, a fête or a market nearby.',
      ],
      'adefpat',
      'cooperer',
    ),
    intercooperation: lead(
      'With which cooperative would you enjoy doing something this year?',
      [
        'Ask a neighbouring cooperative to a shared meal, to talk about the needs you have in common.',
        'Lend another cooperative a place, a tool or a skill, or borrow one from them.',
      ],
      'cress',
      'crge',
    ),
    communaute: lead(
      'What do those who live around your cooperative expect of it?',
      [
        'Open your doors for an afternoon, and note what visitors ask you.',
        'With local people, choose one way of caring for the area: a hedge, a service, a place.',
      ],
      'caprural',
      'unadel',
    ),
  },
  differences: {
    adhesion: 'Through which door did each of you come in, and how did you find it?',
    democratie: 'On which choice did some feel heard, and others less so?',
    economie: 'What is a fair share, for each of you?',
    autonomie: 'On whom does the cooperative depend today, according to some and according to others?',
    education: 'What have you learnt about your role as members, and from whom, each of you?',
    intercooperation: 'Which cooperative do some count as an ally, that others hardly know?',
    communaute: 'Who, around the cooperative, would notice if it were gone, according to each of you?',
  },
  supports,
  resources,
};
