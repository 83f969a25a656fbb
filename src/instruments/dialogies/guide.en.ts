/** Where a group may go from the dialogic principles, in English. */
import type {Guide} from '../../core/schema.js';
import {nourish} from '../lead.js';
import {resources} from '../resources.en.js';
import {supports} from '../supports.en.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'dialogies',
  locale: 'en',
  nodes: {
    savoir: nourish(
      'Take ten minutes to explain to the group something that you know how to do well.',
      'Ask another member to show you something from their trade, and have a go at it.',
      'instercoop',
      'adefpat',
    ),
    parole: nourish(
      'Give an opinion that is entirely your own in a meeting, starting with “I”.',
      'Ask your organisation what it expects of you in this group, then report back on the meeting.',
      'instercoop',
      'territoires',
    ),
    boussole: nourish(
      'Write down your reasons, for and against, before a choice that matters.',
      'Sleep on it before concluding, then tell the group what has shifted in you.',
      'instercoop',
    ),
    changement: nourish(
      'Spot a habit that cooperation invites you to change, and do things differently for two weeks.',
      'With others, choose a change that can be seen in the local area, and take the first step.',
      'instercoop',
      'labo',
    ),
    fruits: nourish(
      'Choose a task that is expected of you, and agree to finish it before you next meet.',
      'Open the meeting with a round in which each of you says what you have learnt since the last one.',
      'instercoop',
      'cooperer',
    ),
    voix: nourish(
      'Write together, in five sentences, what you all agree on.',
      'Invite everyone to voice one point of disagreement, without trying to settle it that day.',
      'instercoop',
      'fonda',
    ),
    conduite: nourish(
      'Have each item of a meeting led by a different person.',
      'Put up a simple chart that says who is answerable for what, and how far.',
      'instercoop',
      'fonda',
    ),
    cadre: nourish(
      'Agree on three ground rules, and on the dates to keep over the next three months.',
      'Keep half an hour without an agenda at the end of a meeting.',
      'instercoop',
      'unadel',
    ),
    horizon: nourish(
      'Put into one sentence the aim to be reached and the date on which you will celebrate it.',
      'Take a moment along the way to tell one another what the path has brought up that nobody expected.',
      'anpp',
      'unadel',
    ),
    frontiere: nourish(
      'Ask after those who have been here from the start, one by one.',
      'Open a meeting to neighbours who do not know you yet.',
      'territoires',
      'instercoop',
    ),
    regard: nourish(
      'Put in writing, on one page, an agreement that has so far been only spoken.',
      'Keep ten minutes at the end of a meeting to name what has gone unsaid.',
      'instercoop',
    ),
    echelle: nourish(
      'Visit a place in your local area together, and bring back what exists only here.',
      'Call a group in another region that faces the same issue, and compare your paths.',
      'rameau',
      'anpp',
    ),
  },
  differences: {
    savoir: 'In which situations does each of you pass something on, and in which learn, as the others see it?',
    parole: 'When one of you speaks, who hears a person, and who hears an organisation?',
    boussole: 'Before the same choice, what did you weigh, and what did you feel, each on your own side?',
    changement: 'What moved first, for each of you: a way of being, or the things around you?',
    fruits: 'How do some of you see that the work moves forward, and others that people grow?',
    voix: 'Which disagreement is very much alive for some, and already settled for others?',
    conduite: 'Who is in the lead at the moment, according to each of you, and what shows it?',
    cadre: 'Which rule supports some of you, and feels tight to others?',
    horizon: 'Which stage is an end for some of you, and a beginning for others?',
    frontiere: 'Who belongs to “us” for each of you, and who is still a third party?',
    regard: 'What is plain to see for some of you, and barely sensed by others?',
    echelle: 'How far does “here” reach, for each of you?',
  },
  between: [
    {
      nodes: ['je', 'nous'],
      question: 'What does the group make of each of you, and what does each of you make of the group?',
    },
    {
      nodes: ['nous', 'dans'],
      question: 'What does the local area do to your group, and what does your group change in the area?',
    },
    {
      nodes: ['je', 'dans'],
      question: 'What has this local area made of you, and what do you set in motion in it without a thought?',
    },
  ],
  mandate: 'parole',
  supports,
  resources,
};
