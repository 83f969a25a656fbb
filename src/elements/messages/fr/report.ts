import type {ReportMessages} from '../messages.js';
import {fileRefused} from './file-refused.js';
import {plural} from './plural.js';
import {relations} from './principles.js';
import {look} from './look.js';
import {modes} from './modes.js';
import {unlessOutdated, unusable} from './outdated.js';
import {theme} from './theme.js';

/** French, of `<coop-report>`. */
export const report: ReportMessages = {
  modes,
  sectionNames: theme,
  dialogy: 'dialogie',
  empty: 'Le rapport s’écrira au fil des réponses.',
  loading: 'Le rapport arrive…',
  failed: unlessOutdated('Le rapport n’a pas pu s’afficher.'),
  unusable,
  retry: 'Réessayer',
  project: 'Le projet',
  overview: 'Où en est la coopération',
  answered: (answered, of) => `${answered} sur ${of} ${of < 2 ? 'réponse' : 'réponses'}`,
  score: (score) => `${score} sur 100`,
  noScore: 'pas encore de score',
  strengths: 'Points d’appui',
  priorities: 'Ce qui peut grandir',
  splits: 'Ce qui est vu différemment',
  splitsLead: 'Ne cherchez pas tout de suite à vous mettre d’accord : racontez-vous d’abord ce que chacun voit.',
  inThisOne: (score) => `Dans cette réponse : ${score} sur 100.`,
  question: 'Une question à vous poser',
  steps: 'Des pas possibles',
  resources: 'Vers qui vous tourner',
  moves: 'Ce qui a bougé',
  since: (date) => `Depuis le ${date}`,
  notMoved: 'Rien n’a encore de score les deux fois.',
  openEarlier: 'Ouvrir le fichier de la dernière fois',
  earlierUnread: fileRefused('Ce fichier ne contient pas ce qu’il faut pour comparer.'),
  closeEarlier: 'Ne plus comparer',
  before: 'Avant',
  now: 'Maintenant',
  details: 'Le détail',
  showDetails: 'Tous les scores, et comment ils sont calculés',
  nodeScore: 'Score',
  total: 'Dans l’ensemble',
  explain: 'Comment ce score est calculé',
  rules: {
    'weighted-mean': 'C’est la moyenne de ce qui a un score.',
    'geometric-mean': 'Le score tient aux deux logiques à la fois : tant que l’une ne vit pas, il reste à 0.',
    'too-few-answers': 'Il y a encore trop peu de réponses pour un score.',
    'nothing-applicable': 'Rien ne s’applique ici.',
  },
  weight: (weight) => `compte ${weight} fois`,
  statuses: {unanswered: 'pas encore de score', dk: 'ne sait pas', na: 'sans objet'},
  comments: 'Exemples et notes',
  provenance: 'D’où vient ce questionnaire',
  print: 'Imprimer',
  saveTable: 'Enregistrer un tableau des réponses',
  saveResponse: 'Enregistrer un fichier à rouvrir plus tard',
  columns: {
    item: 'Question',
    answer: 'Réponse',
    value: 'Valeur',
    score: 'Score sur 100',
    comment: 'Exemple ou note',
  },
  separator: ';',
  relations,
  fileName: (instrument, date) => `rapport-${instrument}-${date}`,
  groupOf: (size) => `à côté des réponses de ${plural(size, 'personne', 'personnes')}`,
  look,
};
