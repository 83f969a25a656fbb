/**
 * The project sheet, in French: what describes a project, nothing of which is scored.
 *
 * First what one needs to speak of a project; the administrative part lies folded after it. No question asks for a
 * person's name. The values of `repondant` are the modes of a response; nothing is to be published without the answer
 * `oui` to `publication`.
 */
import type {Instrument} from '../../core/schema.js';

export const projet: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'projet',
  version: '2.0.0',
  locale: 'fr',
  title: 'Fiche du projet',
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Cette fiche présente un projet de coopération ; elle ne donne pas de score, ne certifie ni ne classe personne. ' +
      'Elle ne demande le nom d’aucune personne. Les formulations sont celles de coop-elements.',
  },
  scales: {},
  levels: [],
  tree: [
    {
      id: 'essentiel',
      title: 'Votre projet',
      help: 'Ce qu’il faut pour en parler.',
      children: [
        {type: 'text', id: 'nom', text: 'Comment s’appelle le projet ?'},
        {
          type: 'text',
          id: 'presentation',
          text: 'De quoi s’agit-il ?',
          help: 'Quelques lignes, comme vous le diriez à un voisin.',
          lines: 4,
        },
        {type: 'text', id: 'ambitions', text: 'Qu’espérez-vous du projet ?', lines: 3},
        {
          type: 'choices',
          id: 'defis',
          text: 'À quels défis le projet répond-il ?',
          help: 'Une ou plusieurs réponses.',
          options: [
            {value: 'consommation', label: 'Consommation et alimentation durables'},
            {value: 'transition', label: 'Transition écologique et énergétique'},
            {value: 'communs', label: 'Communs'},
            {value: 'lien_social', label: 'Lien social'},
            {value: 'emploi', label: 'Emploi'},
            {value: 'inclusion', label: 'Inclusion'},
            {value: 'culture', label: 'Culture'},
            {value: 'autre', label: 'Autre défi'},
          ],
        },
        {
          type: 'choices',
          id: 'valeur',
          text: 'Qu’apporte le projet au territoire ?',
          help: 'Une ou plusieurs réponses.',
          options: [
            {value: 'ville_campagne', label: 'Des liens entre ville et campagne'},
            {
              value: 'collectivites_ess',
              label: 'Des liens entre les collectivités et l’économie sociale et solidaire',
            },
            {value: 'proximite', label: 'Des services de proximité'},
            {value: 'activite', label: 'De l’activité et de l’emploi'},
            {value: 'autre', label: 'Autre apport'},
          ],
        },
        {
          type: 'choice',
          id: 'publication',
          text: 'Ce que dit cette fiche peut-il être publié ?',
          help: 'Sans un « Oui », rien n’est publié.',
          options: [
            {value: 'oui', label: 'Oui'},
            {value: 'non', label: 'Non'},
          ],
        },
      ],
    },
    {
      id: 'reponse',
      title: 'Vous qui répondez',
      help: 'D’où vous regardez le projet.',
      children: [
        {
          type: 'choice',
          id: 'repondant',
          text: 'Quelle est votre place ?',
          options: [
            {value: 'self', label: 'Je fais partie du projet et je le présente'},
            {value: 'external', label: 'Je regarde le projet de l’extérieur, pour l’accompagner ou le financer'},
            {value: 'mutual', label: 'Je fais partie du projet et nous comparons nos réponses entre membres'},
          ],
        },
        {
          type: 'choice',
          id: 'type',
          text: 'Pour quel type de structure répondez-vous ?',
          help: 'Le type suffit : ni son nom ni le vôtre ne sont demandés.',
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
    {
      id: 'dossier',
      title: 'Pour un dossier',
      help: 'La partie administrative : qui porte le projet, où, avec qui et pour quoi.',
      folded: true,
      children: [
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
        {type: 'text', id: 'commune', text: 'Dans quelle commune le projet est-il installé ?'},
        {type: 'text', id: 'code_postal', text: 'Quel est le code postal de cette commune ?'},
        {
          type: 'text',
          id: 'partenaires',
          text: 'Avec quels partenaires le projet coopère-t-il ?',
          help: 'Nommez des structures plutôt que des personnes.',
          lines: 3,
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
        {
          type: 'choices',
          id: 'portee',
          text: 'À quelles échelles le projet agit-il ?',
          help: 'Une ou plusieurs réponses.',
          options: [
            {value: 'local', label: 'Locale'},
            {value: 'departemental', label: 'Départementale'},
            {value: 'regional', label: 'Régionale'},
            {value: 'national', label: 'Nationale'},
            {value: 'europeen', label: 'Européenne'},
          ],
        },
        {
          type: 'choices',
          id: 'finalites',
          text: 'Que vise le projet ?',
          help: 'Une ou plusieurs réponses.',
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
          help: 'Une ou plusieurs réponses.',
          options: [
            {value: 'strategie', label: 'Construire une stratégie'},
            {value: 'realisation', label: 'Réaliser un projet'},
            {value: 'financement', label: 'Financer'},
            {value: 'solution', label: 'Trouver une solution'},
            {value: 'mutualisation', label: 'Mettre en commun'},
            {value: 'negociation', label: 'Négocier ou convaincre'},
          ],
        },
        {
          type: 'choices',
          id: 'appui',
          text: 'Dans quel cadre le projet s’inscrit-il ?',
          help: 'Une ou plusieurs réponses.',
          options: [
            {value: 'collectivites', label: 'Un groupement de collectivités'},
            {value: 'programme', label: 'Un programme, comme LEADER (fonds européens pour les campagnes)'},
            {value: 'contrat', label: 'Un contrat ou une charte'},
            {value: 'ess', label: 'Une structure de l’économie sociale et solidaire'},
            {value: 'citoyens', label: 'Une association ou un collectif de citoyens'},
          ],
        },
      ],
    },
  ],
};
