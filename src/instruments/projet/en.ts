/** The project sheet in English. */
import type {Texts} from '../../core/schema.js';

export const en: Texts = {
  title: 'Project sheet',
  about:
    'This sheet describes a cooperation project in a few lines. It gives no score, and neither certifies nor ranks ' +
    'anyone. It asks for nobody’s name. The wording is that of coop-elements.',
  scales: {},
  levels: {},
  tree: {
    identite: {title: 'The project', help: 'What this is about, and how far the project has come.'},
    nom: {text: 'What is the name of the project?'},
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
    lieu: {title: 'Where and with whom', help: 'The project’s place, its scale and its allies.'},
    commune: {text: 'In which municipality is the project based?'},
    code_postal: {text: 'What is the postcode of this municipality?'},
    portee: {
      text: 'On what scale does the project act?',
      options: [
        {value: 'local', label: 'Local'},
        {value: 'departemental', label: 'Departmental (county)'},
        {value: 'regional', label: 'Regional'},
        {value: 'national', label: 'National'},
        {value: 'europeen', label: 'European'},
      ],
    },
    partenaires: {
      text: 'With which partners does the project cooperate?',
      help: 'Name organisations rather than people.',
    },
    appui: {
      text: 'Within what frame does the project take place?',
      help: 'Tick all that apply.',
      options: [
        {value: 'collectivites', label: 'A group of local authorities'},
        {value: 'programme', label: 'A programme, such as LEADER'},
        {value: 'contrat', label: 'A contract or a charter'},
        {value: 'ess', label: 'An organisation of the social and solidarity economy'},
        {value: 'citoyens', label: 'An association or a citizens’ group'},
      ],
    },
    buts: {title: 'What it is for', help: 'What the project wants to change, and what cooperating brings to it.'},
    finalites: {
      text: 'What does the project aim at?',
      help: 'One, two or three answers.',
      options: [
        {value: 'robustesse', label: 'Making the action more robust'},
        {value: 'transformation', label: 'Transforming or improving a situation'},
        {value: 'bien_vivre', label: 'Contributing to living well'},
      ],
    },
    usages: {
      text: 'What is cooperation for, in practice?',
      help: 'As many answers as you like.',
      options: [
        {value: 'strategie', label: 'Building a strategy'},
        {value: 'realisation', label: 'Carrying out a project'},
        {value: 'financement', label: 'Funding'},
        {value: 'solution', label: 'Finding a solution'},
        {value: 'mutualisation', label: 'Pooling resources'},
        {value: 'negociation', label: 'Negotiating or convincing'},
      ],
    },
    reponse: {title: 'Who is answering', help: 'Where the project is being looked at from.'},
    repondant: {
      text: 'What is your place in relation to the project?',
      options: [
        {value: 'self', label: 'I am part of it, and I am presenting it'},
        {value: 'external', label: 'I look at it from outside: I support it or fund it'},
        {value: 'mutual', label: 'I am part of it, and we members are comparing our answers'},
      ],
    },
    sorte: {
      text: 'For what kind of organisation are you answering?',
      help: 'The kind is enough: neither its name nor yours is asked for.',
      options: [
        {value: 'association', label: 'Association'},
        {value: 'cooperative', label: 'Cooperative'},
        {value: 'entreprise', label: 'Business'},
        {value: 'collectivite', label: 'Local authority'},
        {value: 'recherche', label: 'Research or training body'},
        {value: 'accompagnement', label: 'Network or support organisation'},
        {value: 'financeur', label: 'Funder'},
        {value: 'collectif', label: 'Residents’ group'},
        {value: 'autre', label: 'Another kind'},
      ],
    },
  },
};
