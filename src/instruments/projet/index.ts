/**
 * The project sheet, in French: what describes a project, nothing of which is scored.
 *
 * No question asks for a person's name. The values of `repondant` are the modes of a response.
 */
import type {Instrument} from '../../core/schema.js';

export const projet: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'projet',
  version: '1.0.0',
  locale: 'fr',
  title: 'Fiche du projet',
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Cette fiche décrit un projet de coopération en quelques lignes ; elle ne donne pas de score, ne certifie ni ne ' +
      'classe personne. Elle ne demande le nom d’aucune personne. Les formulations sont les nôtres.',
  },
  scales: {},
  levels: [],
  tree: [
    {
      id: 'identite',
      title: 'Le projet',
      help: 'De quoi l’on parle, et où en est le projet.',
      children: [
        {type: 'text', id: 'nom', text: 'Quel est le nom du projet ?'},
        {
          type: 'text',
          id: 'porteur',
          text: 'Quelle structure porte le projet ?',
          help: 'Le nom de la structure, et non celui d’une personne.',
        },
        {
          type: 'choice',
          id: 'statut',
          text: 'Quelle est la forme juridique de cette structure ?',
          options: [
            {value: 'association', label: 'Association'},
            {value: 'scop', label: 'SCOP (société coopérative et participative)'},
            {value: 'scic', label: 'SCIC (société coopérative d’intérêt collectif)'},
            {value: 'cae', label: 'CAE (coopérative d’activité et d’emploi)'},
            {value: 'collectivite', label: 'Collectivité territoriale'},
            {value: 'groupement', label: 'Groupement d’employeurs'},
            {value: 'ptce', label: 'PTCE (pôle territorial de coopération économique)'},
            {value: 'entreprise', label: 'Entreprise'},
            {value: 'autre', label: 'Autre forme'},
          ],
        },
        {
          type: 'choice',
          id: 'etat',
          text: 'Où en est le projet ?',
          options: [
            {value: 'idee', label: 'C’est une idée'},
            {value: 'emergence', label: 'Il émerge'},
            {value: 'cours', label: 'Il est en cours'},
            {value: 'installe', label: 'Il est installé'},
            {value: 'termine', label: 'Il est terminé'},
          ],
        },
      ],
    },
    {
      id: 'lieu',
      title: 'Où et avec qui',
      help: 'Le lieu, l’échelle et les alliés du projet.',
      children: [
        {type: 'text', id: 'commune', text: 'Dans quelle commune le projet est-il installé ?'},
        {type: 'text', id: 'code_postal', text: 'Quel est le code postal de cette commune ?'},
        {
          type: 'choice',
          id: 'portee',
          text: 'À quelle échelle le projet agit-il ?',
          options: [
            {value: 'local', label: 'Locale'},
            {value: 'departemental', label: 'Départementale'},
            {value: 'regional', label: 'Régionale'},
            {value: 'national', label: 'Nationale'},
            {value: 'europeen', label: 'Européenne'},
          ],
        },
        {
          type: 'text',
          id: 'partenaires',
          text: 'Avec quels partenaires le projet coopère-t-il ?',
          help: 'Nommez des structures plutôt que des personnes.',
          lines: 3,
        },
        {
          type: 'choices',
          id: 'appui',
          text: 'Dans quel cadre le projet s’inscrit-il ?',
          help: 'Cochez tout ce qui convient.',
          options: [
            {value: 'collectivites', label: 'Un groupement de collectivités'},
            {value: 'programme', label: 'Un programme, LEADER par exemple'},
            {value: 'contrat', label: 'Un contrat ou une charte'},
            {value: 'ess', label: 'Une structure de l’économie sociale et solidaire'},
            {value: 'citoyens', label: 'Une association ou un collectif de citoyens'},
          ],
        },
      ],
    },
    {
      id: 'buts',
      title: 'À quoi il sert',
      help: 'Ce que le projet veut changer, et ce que coopérer lui apporte.',
      children: [
        {
          type: 'choices',
          id: 'finalites',
          text: 'Que vise le projet ?',
          help: 'Une, deux ou trois réponses.',
          options: [
            {value: 'robustesse', label: 'Rendre l’action plus robuste'},
            {value: 'transformation', label: 'Transformer ou améliorer une situation'},
            {value: 'bien_vivre', label: 'Contribuer au bien-vivre'},
          ],
        },
        {
          type: 'choices',
          id: 'usages',
          text: 'À quoi la coopération sert-elle concrètement ?',
          help: 'Autant de réponses que vous le souhaitez.',
          options: [
            {value: 'strategie', label: 'Construire une stratégie'},
            {value: 'realisation', label: 'Réaliser un projet'},
            {value: 'financement', label: 'Financer'},
            {value: 'solution', label: 'Trouver une solution'},
            {value: 'mutualisation', label: 'Mutualiser'},
            {value: 'negociation', label: 'Négocier ou convaincre'},
          ],
        },
      ],
    },
    {
      id: 'reponse',
      title: 'Qui répond',
      help: 'D’où vient le regard porté sur le projet.',
      children: [
        {
          type: 'choice',
          id: 'repondant',
          text: 'Quelle est votre place par rapport au projet ?',
          options: [
            {value: 'self', label: 'J’en fais partie, et je le présente'},
            {value: 'external', label: 'Je le regarde du dehors : je l’accompagne ou le finance'},
            {value: 'mutual', label: 'J’en fais partie, et nous comparons nos réponses entre membres'},
          ],
        },
        {
          type: 'choice',
          id: 'sorte',
          text: 'Pour quelle sorte de structure répondez-vous ?',
          help: 'La sorte suffit : ni son nom ni le vôtre ne sont demandés.',
          options: [
            {value: 'association', label: 'Association'},
            {value: 'cooperative', label: 'Coopérative'},
            {value: 'entreprise', label: 'Entreprise'},
            {value: 'collectivite', label: 'Collectivité territoriale'},
            {value: 'recherche', label: 'Organisme de recherche ou de formation'},
            {value: 'accompagnement', label: 'Réseau ou organisme d’accompagnement'},
            {value: 'financeur', label: 'Financeur'},
            {value: 'collectif', label: 'Collectif d’habitants'},
            {value: 'autre', label: 'Autre structure'},
          ],
        },
      ],
    },
  ],
};
