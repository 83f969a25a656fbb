/** Organisations that a group can turn to, in English: French names, told in a few words. */
import type {Guide} from '../core/schema.js';

export const resources: Guide['resources'] = {
  rameau: {
    title: 'Le RAMEAU',
    text: 'To understand how alliances between different worlds come about, and last.',
    url: 'https://lerameau.fr/',
  },
  observatoire: {
    title: 'Observatoire des partenariats',
    text: 'To find studies and examples of partnerships in local areas (an observatory of partnerships).',
    url: 'https://observatoire-des-partenariats.fr/',
  },
  odd17: {
    title: 'Fonds ODD 17',
    text: 'To look for funding for the time it takes to weave an alliance (a fund named after UN goal 17, partnerships).',
    url: 'https://odd17.org/le-fonds-odd-17',
  },
  biencommun: {
    title: 'Fondation pour la co-construction du bien commun',
    text: 'To make an alliance that serves everyone better known and supported (a foundation for the common good).',
    url: 'https://co-construisonsdemain.org/',
  },
  instercoop: {
    title: 'Institut des Territoires Coopératifs (InsTerCoop)',
    text: 'To grow in cooperative maturity, as a person, as a group or across a local area.',
    url: 'https://institut-territoires-cooperatifs.fr/',
  },
  territoires: {
    title: 'Fondation des Territoires',
    text: 'To meet people from other worlds and learn to talk with them (a foundation for local areas).',
    url: 'https://fondationdesterritoires.org/',
  },
  fonda: {
    title: 'La Fonda',
    text: 'To find bearings and tools for doing things together, then for evaluating what you do.',
    url: 'https://fonda.asso.fr/',
  },
  caprural: {
    title: 'Cap Rural',
    text: 'To draw on experience and methods of rural development: the organisation has closed, its resources stay online.',
    url: 'https://caprural.org/',
  },
  labo: {
    title: 'Le Labo de l’ESS',
    text: 'To take inspiration from the local clusters for economic cooperation (PTCE) and from the whole social and solidarity economy (ESS).',
    url: 'https://lelabo-ess.org/',
  },
  unadel: {
    title: 'Unadel',
    text: 'To talk with those who keep local development alive.',
    url: 'https://unadel.org/lunadel-2',
  },
  anpp: {
    title: 'ANPP – Territoires de projet',
    text: 'To connect an initiative with the joint bodies of local authorities known as Pays and PETR.',
    url: 'https://anpp.fr/',
  },
  cress: {
    title: 'Chambre régionale de l’économie sociale et solidaire (CRESS)',
    text: 'To be listened to and pointed in the right direction, in your own region (chambers of the social economy).',
  },
  cooperer: {
    title: 'Coopérer pour Entreprendre',
    text: 'To start a business together within a business and employment cooperative (CAE).',
  },
  crge: {
    title: 'Centre de ressources pour les groupements d’employeurs (CRGE)',
    text: 'To share jobs between several organisations (a resource centre for employers’ groups).',
  },
  adefpat: {
    title: 'Adefpat',
    text: 'To carry out a rural project while training along the way, in the Occitanie region.',
    url: 'https://adefpat.fr/',
  },
};
