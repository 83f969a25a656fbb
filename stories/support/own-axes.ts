import type {Instrument} from '../../src/core/schema.js';
import {maturityLevels, maturityScale} from '../../src/instruments/maturity-scale.js';

/** A host's questionnaire with an axis, of one statement, for each of these titles; its scores have no names. */
export function instrumentOf(title: string, axes: readonly string[]): Instrument {
  return {
    schema: 'coop-elements/instrument/1',
    id: 'chantiers',
    version: '1.0.0',
    locale: 'fr',
    title,
    source: {
      author: 'La Fabrique des communs',
      licence: 'CC BY 4.0',
      about: 'Les chantiers que nous suivons d’année en année.',
    },
    scales: {maturity: maturityScale},
    levels: [],
    tree: axes.map((name, i) => ({
      id: `axe_${i + 1}`,
      title: name,
      children: [{type: 'rating', id: `axe_${i + 1}_1`, text: `${name} : où en sommes-nous ?`, scale: 'maturity'}],
    })),
  };
}

const UNDERTAKINGS = [
  ...['Accueil', 'Alimentation', 'Biodiversité', 'Culture', 'Eau', 'Éducation populaire', 'Emploi', 'Énergie'],
  ...['Entraide de voisinage', 'Finances', 'Forêt', 'Formation', 'Gouvernance', 'Habitat partagé', 'Information'],
  ...['Jeunesse', 'Logistique', 'Mémoire des lieux', 'Mobilités', 'Numérique', 'Recherche-action', 'Santé', 'Sols'],
  ...['Soin du groupe', 'Tourisme'],
];

/** As many undertakings of a territory as is asked for, up to 25. */
export const undertakings = (count: number): Instrument =>
  instrumentOf(`Nos ${count} chantiers`, UNDERTAKINGS.slice(0, count));

/** Titles as committees write them, and a word that no line holds. */
export const longTitles: Instrument = {
  ...instrumentOf('Ce que nous nous sommes promis', [
    'Rendre compte de nos choix aux habitantes et aux habitants qui ne viennent jamais en réunion',
    'Partager les moyens, les locaux et les emplois entre toutes les structures membres du pôle',
    'Intercommunalité-expérimentation-accompagnement',
    'Dire',
    'Faire une place à celles et ceux qui arrivent, et à ce qu’ils voient que nous ne voyons plus',
    'Tenir dans la durée, y compris quand les financements s’arrêtent ou que les personnes changent',
    'Apprendre de ce qui n’a pas marché',
  ]),
  levels: maturityLevels,
};
