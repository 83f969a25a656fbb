/** The three families of support that practitioners offer, in English: what each offers, and whom to ask. */
import type {Support} from '../core/schema.js';

export const supports: Record<string, Support> = {
  territoire: {
    title: 'Bringing the local area to life',
    offers: [
      'Strengthening the dialogue between those who act there.',
      'Sharing what is at stake in the area.',
      'Looking for cooperative forms of organisation.',
    ],
    resources: ['territoires', 'unadel', 'anpp', 'caprural', 'labo', 'cress'],
  },
  reseau: {
    title: 'Building one’s network',
    offers: [
      'Finding the networks that are worth joining.',
      'Fitting in with public policies.',
      'Looking for people to cooperate with around one’s project.',
    ],
    resources: ['observatoire', 'rameau', 'cress', 'cooperer', 'crge'],
  },
  enjeux: {
    title: 'Putting one’s aims into words and sharing them',
    offers: [
      'Saying where one wants to go, with one’s partners in mind.',
      'Saying which place one wants to hold among them.',
    ],
    resources: ['fonda', 'instercoop', 'adefpat', 'odd17', 'biencommun'],
  },
};
