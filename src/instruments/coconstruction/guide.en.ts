/** Where a group may go from the forms and levers of co-construction, in English. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.en.js';
import {supports} from '../supports.en.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'coconstruction',
  locale: 'en',
  nodes: {
    dialogue: lead(
      'What does your local area need to talk about at the moment?',
      [
        'Bring around the same table people whose paths do not usually cross.',
        'Write down together the three issues that unite you, and pass them around to gather reactions.',
      ],
      'territoires',
      'unadel',
    ),
    experimentations: lead(
      'What could you try out together that would help your local area see more clearly?',
      [
        'Sketch out a trial with the people who will be using it.',
        'In a place open to everyone, show what you are learning along the way.',
      ],
      'odd17',
      'rameau',
    ),
    partenariats: lead(
      'What does each of your partners gain by moving forward with you?',
      [
        'Thank a partner, naming precisely what they bring.',
        'With another, arrange a meeting that is about your relationship rather than your files.',
      ],
      'observatoire',
      'biencommun',
    ),
    interaction: lead(
      'What do you see in the project when you look at it in turn from the side of the economy, of social ties and of nature?',
      [
        'Look at a forthcoming decision from four angles: the economy, people, life in common, nature.',
        'Ask someone from another sector to spend an hour thinking about your subject with you.',
      ],
      'rameau',
      'labo',
    ),
    coherence: lead(
      'How does what you do here connect with what is at stake on a larger scale?',
      [
        'Find a regional or European policy document that speaks of your subject, and read it in twos.',
        'Write to a kindred project, in France or elsewhere, to suggest an exchange.',
      ],
      'anpp',
      'biencommun',
    ),
    mondes: lead(
      'What still surprises you in the way your partners work?',
      [
        'Spend half a day at a partner’s, discovering their everyday life.',
        'Put together a short glossary of the words that each of you understands in your own way.',
      ],
      'territoires',
      'observatoire',
    ),
  },
  differences: {
    dialogue: 'Which meeting is a true dialogue for some, and how did others live it?',
    experimentations: 'Which attempt counted for some of you, and went unnoticed by others?',
    partenariats: 'What makes a partner, for each of you?',
    interaction:
      'From which side does each of you take up the initiative: the economy, social ties, life in common, nature?',
    coherence: 'Which scale was each of you thinking of when answering?',
    mondes: 'Which world does each of you come from, and what does that make you see?',
  },
  supports,
  resources,
};
