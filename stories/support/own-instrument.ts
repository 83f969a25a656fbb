import type {Instrument} from '../../src/core/schema.js';

const words = ['Pas du tout', 'Plutôt non', 'Plutôt oui', 'Tout à fait'];

/** A small questionnaire of a host's own: no objectives, no levels, scales of 4 and of 11 steps, one mirrored statement. */
export const ownInstrument: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'reunion',
  version: '1.0.0',
  locale: 'fr',
  title: 'Notre dernière réunion',
  source: {
    author: 'La Fabrique des communs',
    licence: 'CC BY 4.0',
    about: 'Cinq affirmations à relire ensemble au début de la réunion suivante.',
  },
  scales: {
    agreement: {options: words.map((label, i) => ({value: i + 1, label})), dk: true},
    strength: {
      options: Array.from({length: 11}, (_, value) => ({
        value,
        label: value === 0 ? 'Pas du tout' : value === 10 ? 'Pleinement' : `${value} sur 10`,
      })),
      na: false,
    },
  },
  levels: [],
  tree: [
    {
      type: 'rating',
      id: 'heard',
      text: 'Chaque personne présente a pu dire ce qui comptait pour elle.',
      scale: 'agreement',
    },
    {
      type: 'rating',
      id: 'tired',
      text: 'Je suis sorti·e de la réunion avec moins d’énergie qu’en y entrant.',
      help: 'La fatigue du jour compte aussi.',
      scale: 'agreement',
      reverse: true,
    },
    {type: 'rating', id: 'decided', text: 'Les décisions prises sont claires pour tout le monde.', scale: 'agreement'},
    {type: 'rating', id: 'useful', text: 'À quel point cette réunion fait-elle avancer le projet ?', scale: 'strength'},
    {
      type: 'rating',
      id: 'again',
      text: 'À quel point souhaitez-vous la même forme la prochaine fois ?',
      scale: 'strength',
    },
  ],
};
