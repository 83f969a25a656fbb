/** The project sheet in English. */
import type {Texts} from '../../core/schema.js';

export const en: Texts = {
  title: 'Project sheet',
  about:
    'This sheet presents a cooperation project. It gives no score, and neither certifies nor ranks anyone. It asks for ' +
    'nobody’s name. The wording is that of coop-elements.',
  scales: {},
  levels: {},
  tree: {
    essentiel: {title: 'Your project', help: 'What one needs to speak of it.'},
    nom: {text: 'What is the project called?'},
    presentation: {text: 'What is it about?', help: 'A few lines, as you would tell a neighbour.'},
    ambitions: {text: 'What do you hope for from this project?'},
    defis: {
      text: 'Which challenges does the project answer?',
      help: 'One or more answers.',
      options: [
        {value: 'consommation', label: 'Sustainable food and consumption'},
        {value: 'transition', label: 'Ecological and energy transition'},
        {value: 'communs', label: 'Commons'},
        {value: 'lien_social', label: 'Social ties'},
        {value: 'emploi', label: 'Jobs'},
        {value: 'inclusion', label: 'Inclusion'},
        {value: 'culture', label: 'Arts and culture'},
        {value: 'autre', label: 'Another challenge'},
      ],
    },
    valeur: {
      text: 'What does the project bring to the local area?',
      help: 'One or more answers.',
      options: [
        {value: 'ville_campagne', label: 'Ties between town and country'},
        {value: 'collectivites_ess', label: 'Ties between local authorities and the social economy'},
        {value: 'proximite', label: 'Services close to home'},
        {value: 'activite', label: 'Activity and jobs'},
        {value: 'autre', label: 'Something else'},
      ],
    },
    publication: {
      text: 'May what this sheet says be published?',
      help: 'Without a “Yes”, nothing is published.',
      options: [
        {value: 'oui', label: 'Yes'},
        {value: 'non', label: 'No'},
      ],
    },
    reponse: {title: 'You who are answering', help: 'Where you look at the project from.'},
    repondant: {
      text: 'What is your place?',
      options: [
        {value: 'self', label: 'I am part of the project and I am presenting it'},
        {value: 'external', label: 'I look at the project from outside, to support it or fund it'},
        {value: 'mutual', label: 'I am part of the project and we members are comparing our answers'},
      ],
    },
    type: {
      text: 'For what type of organisation are you answering?',
      help: 'The type is enough: neither its name nor yours is asked for.',
      options: [
        {value: 'association', label: 'Association'},
        {value: 'cooperative', label: 'Cooperative'},
        {value: 'entreprise', label: 'Business'},
        {value: 'collectivite', label: 'Local authority'},
        {value: 'recherche', label: 'Research or training body'},
        {value: 'accompagnement', label: 'Network or support organisation'},
        {value: 'financeur', label: 'Funder'},
        {value: 'collectif', label: 'Residents’ group'},
        {value: 'autre', label: 'Another type'},
      ],
    },
    dossier: {
      title: 'For an application',
      help: 'The administrative part: who leads the project, where, with whom and what for.',
    },
    porteur: {
      text: 'Which organisation leads the project?',
      help: 'The organisation’s name, not that of a person.',
    },
    statut: {
      text: 'What is the legal form of this organisation?',
      options: [
        {value: 'association', label: 'Association'},
        {value: 'scop', label: 'SCOP (worker cooperative)'},
        {value: 'scic', label: 'SCIC (multi-stakeholder cooperative)'},
        {value: 'cae', label: 'CAE (business and employment cooperative)'},
        {value: 'collectivite', label: 'Local authority'},
        {value: 'groupement', label: 'Employers’ group'},
        {value: 'ptce', label: 'PTCE (local cluster for economic cooperation)'},
        {value: 'entreprise', label: 'Business'},
        {value: 'autre', label: 'Another form'},
      ],
    },
    commune: {text: 'In which municipality is the project based?'},
    code_postal: {text: 'What is the postcode of this municipality?'},
    partenaires: {
      text: 'With which partners does the project cooperate?',
      help: 'Name organisations rather than people.',
    },
    etat: {
      text: 'How far has the project come?',
      options: [
        {value: 'idee', label: 'It is an idea'},
        {value: 'emergence', label: 'It is emerging'},
        {value: 'cours', label: 'It is under way'},
        {value: 'installe', label: 'It is established'},
        {value: 'termine', label: 'It is completed'},
      ],
    },
    portee: {
      text: 'On which scales does the project act?',
      help: 'One or more answers.',
      options: [
        {value: 'local', label: 'Local'},
        {value: 'departemental', label: 'Departmental (county)'},
        {value: 'regional', label: 'Regional'},
        {value: 'national', label: 'National'},
        {value: 'europeen', label: 'European'},
      ],
    },
    finalites: {
      text: 'What does the project aim at?',
      help: 'One or more answers.',
      options: [
        {value: 'robustesse', label: 'Making the action more robust'},
        {value: 'transformation', label: 'Transforming or improving a situation'},
        {value: 'bien_vivre', label: 'Contributing to living well'},
      ],
    },
    usages: {
      text: 'What is cooperation used for, in practice?',
      help: 'One or more answers.',
      options: [
        {value: 'strategie', label: 'Building a strategy'},
        {value: 'realisation', label: 'Carrying out a project'},
        {value: 'financement', label: 'Funding'},
        {value: 'solution', label: 'Finding a solution'},
        {value: 'mutualisation', label: 'Pooling resources'},
        {value: 'negociation', label: 'Negotiating or convincing'},
      ],
    },
    appui: {
      text: 'Within what frame does the project take place?',
      help: 'One or more answers.',
      options: [
        {value: 'collectivites', label: 'A group of local authorities'},
        {value: 'programme', label: 'A programme, such as LEADER (European funds for rural areas)'},
        {value: 'contrat', label: 'A contract or a charter'},
        {value: 'ess', label: 'An organisation of the social and solidarity economy'},
        {value: 'citoyens', label: 'An association or a citizens’ group'},
      ],
    },
  },
};
