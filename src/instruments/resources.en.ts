/** Organisations that a group can turn to, in English: French names, told in a few words. */
import type {Guide} from '../core/schema.js';

export const resources: Guide['resources'] = {
  rameau: {
    title: 'Le RAMEAU',
    text: 'To understand how alliances between different worlds come about, and last.',
    url: 'https://www.lerameau.fr/',
  },
  observatoire: {
    title: 'Observatoire des partenariats',
    text: 'To find studies and examples of partnerships in local areas (an observatory of partnerships).',
    url: 'https://observatoire-des-partenariats.fr/',
  },
  odd17: {
    title: 'Fonds ODD 17',
    text: 'To look for funding for the time it takes to weave an alliance (a fund named after UN goal 17, partnerships).',
    url: 'https://www.lerameau.fr/decouvrir-le-fonds-odd-17/',
  },
  biencommun: {
    title: 'Fondation pour la co-construction du bien commun',
    text: 'To make an alliance that serves everyone better known and supported (a foundation for the common good).',
    url: 'https://co-construisonsdemain.org/',
  },
  instercoop: {
    title: 'Institut des Territoires Coopératifs (InsTerCoop)',
    text: 'To grow in cooperative maturity, as a person, as a group or across a local area.',
    url: 'https://instercoop.fr/',
  },
  territoires: {
    title: 'Fondation des Territoires',
    text: 'To meet people from other worlds and learn to talk with them (a foundation for local areas).',
  },
  fonda: {
    title: 'La Fonda',
    text: 'To find bearings and tools for doing things together, then for evaluating what you do.',
    url: 'https://fonda.asso.fr/',
  },
  caprural: {
    title: 'Cap Rural',
    text: 'To draw on the experience and methods of rural development that it has published.',
  },
  labo: {
    title: 'Le Labo de l’ESS',
    text: 'To take inspiration from PTCEs and from the whole social and solidarity economy.',
    url: 'https://www.lelabo-ess.org/',
  },
  unadel: {
    title: 'Unadel',
    text: 'To talk with those who keep local development alive.',
    url: 'https://unadel.org/',
  },
  anpp: {
    title: 'ANPP – Territoires de projet',
    text: 'To connect an initiative with the joint bodies of local authorities known as Pays and PETR.',
  },
  cress: {
    title: 'Chambre régionale de l’économie sociale et solidaire (CRESS)',
    text: 'To be listened to and pointed in the right direction, in your own region (chambers of the social economy).',
    url: 'https://www.ess-france.org/',
  },
  cooperer: {
    title: 'Coopérer pour Entreprendre',
    text: 'To start a business together within a business and employment cooperative (CAE).',
    url: 'https://cooperer.coop/',
  },
  crge: {
    title: 'Centre de ressources pour les groupements d’employeurs (CRGE)',
    text: 'To share jobs between several organisations (a resource centre for employers’ groups).',
    url: 'http://www.crge.com/',
  },
  adefpat: {
    title: 'Adefpat',
    text: 'To carry out a rural project while training along the way, in the Occitanie region.',
    url: 'https://adefpat.fr/',
  },
};
