/** Organisations that a group can turn to, in French. An address is given where the sources of this library give it. */
import type {Guide} from '../core/schema.js';

export const resources: Guide['resources'] = {
  rameau: {
    title: 'Le RAMEAU',
    text: 'Pour comprendre comment naissent et durent les alliances entre des mondes différents.',
    url: 'https://lerameau.fr/',
  },
  observatoire: {
    title: 'Observatoire des partenariats',
    text: 'Pour trouver des études et des exemples de partenariats sur les territoires.',
    url: 'https://observatoire-des-partenariats.fr/',
  },
  odd17: {
    title: 'Fonds ODD 17',
    text: 'Pour chercher de quoi financer le temps de tisser une alliance d’intérêt général.',
    url: 'https://odd17.org/le-fonds-odd-17',
  },
  biencommun: {
    title: 'Fondation pour la co-construction du bien commun',
    text: 'Pour faire connaître et soutenir une alliance au service de tous.',
    url: 'https://co-construisonsdemain.org/',
  },
  instercoop: {
    title: 'Institut des Territoires Coopératifs (InsTerCoop)',
    text: 'Pour grandir en maturité coopérative, à titre personnel, en groupe ou sur un territoire.',
    url: 'https://institut-territoires-cooperatifs.fr/',
  },
  territoires: {
    title: 'Fondation des Territoires',
    text: 'Pour rencontrer des acteurs venus d’autres mondes et apprendre à se parler.',
    url: 'https://fondationdesterritoires.org/',
  },
  fonda: {
    title: 'La Fonda',
    text: 'Pour trouver des repères et des outils afin de faire ensemble, puis d’évaluer ce que l’on fait.',
    url: 'https://fonda.asso.fr/',
  },
  caprural: {
    title: 'Cap Rural',
    text: 'Pour puiser dans des expériences et des méthodes de développement rural : l’organisme a fermé, ses ressources restent en ligne.',
    url: 'https://caprural.org/',
  },
  labo: {
    title: 'Le Labo de l’ESS',
    text: 'Pour s’inspirer de ce que vivent les pôles territoriaux de coopération économique (PTCE) et toute l’économie sociale et solidaire (ESS).',
    url: 'https://lelabo-ess.org/',
  },
  unadel: {
    title: 'Unadel',
    text: 'Pour échanger avec celles et ceux qui font vivre le développement local.',
    url: 'https://unadel.org/lunadel-2',
  },
  anpp: {
    title: 'ANPP – Territoires de projet',
    text: 'Pour relier une initiative aux Pays et aux pôles d’équilibre territorial et rural (PETR).',
    url: 'https://anpp.fr/',
  },
  cress: {
    title: 'Chambre régionale de l’économie sociale et solidaire (CRESS)',
    text: 'Pour être écouté et orienté près de chez vous, dans votre région.',
  },
  cooperer: {
    title: 'Coopérer pour Entreprendre',
    text: 'Pour entreprendre à plusieurs au sein d’une coopérative d’activité et d’emploi (CAE).',
  },
  crge: {
    title: 'Centre de ressources pour les groupements d’employeurs (CRGE)',
    text: 'Pour partager des emplois entre plusieurs structures.',
  },
  adefpat: {
    title: 'Adefpat',
    text: 'Pour mener un projet rural en se formant chemin faisant, en Occitanie.',
    url: 'https://adefpat.fr/',
  },
};
