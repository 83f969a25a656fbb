/** The three families of support that practitioners offer, in French: what each offers, and whom to ask. */
import type {Support} from '../core/schema.js';

export const supports: Record<string, Support> = {
  territoire: {
    title: 'Dynamiser le territoire',
    offers: [
      'Renforcer le dialogue entre les acteurs.',
      'Partager ce qui est en jeu sur le territoire.',
      'Chercher des formes coopératives d’organisation.',
    ],
    resources: ['territoires', 'unadel', 'anpp', 'caprural', 'labo', 'cress'],
  },
  reseau: {
    title: 'Construire son réseau',
    offers: [
      'Trouver les réseaux qui valent d’être rejoints.',
      'S’accorder avec les politiques publiques.',
      'Chercher avec qui coopérer autour de son projet.',
    ],
    resources: ['observatoire', 'rameau', 'cress', 'cooperer', 'crge'],
  },
  enjeux: {
    title: 'Formuler et partager ses enjeux',
    offers: [
      'Dire où l’on veut aller en tenant compte de ses partenaires.',
      'Dire quelle place on veut tenir parmi eux.',
    ],
    resources: ['fonda', 'instercoop', 'adefpat', 'odd17', 'biencommun'],
  },
};
