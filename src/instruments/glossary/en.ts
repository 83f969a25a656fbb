/** The words of cooperation in English: French names are kept where there is no other. */
import type {Glossary} from '../../core/schema.js';

export const en: Glossary = {
  cooperation: {
    title: 'Cooperation',
    forms: ['cooperate', 'cooperating'],
    text: 'Acting together on a common work, where everyone keeps their freedom and takes their part. One learns to live with differences that cannot all be settled.',
  },
  cooperation_territoriale: {
    title: 'Territorial cooperation',
    text: 'Cooperation between people and organisations of one area (residents, associations, businesses, local authorities, research, training), in trust, towards an aim they share.',
  },
  territoire: {
    title: 'Local area (territoire)',
    text: 'A place and what goes on in it: the people and organisations that act there, their ties, what flows through it and what changes in it.',
  },
  alliance: {
    title: 'Alliance',
    forms: ['ally', 'allies'],
    text: 'A lasting tie between different worlds, which stay different and achieve together what none would achieve alone.',
  },
  collectif: {
    title: 'Group (collectif)',
    text: 'People brought together by a common intention, with or without a legal form.',
  },
  collaboration: {
    title: 'Collaboration',
    forms: ['collaborate'],
    text: 'Working together on a set task, often for a time, each in their own role.',
  },
  partenariat: {
    title: 'Partnership',
    forms: ['partner'],
    text: 'An agreement between organisations that says what each brings and what it expects.',
  },
  communs: {
    title: 'Commons',
    text: 'Resources (an oven, a forest, a body of knowledge) that a community uses and looks after, by rules that it has given itself.',
  },
  co_construction: {
    title: 'Co-construction',
    forms: ['co-construct'],
    text: 'Working out an answer with those whom it concerns, from the question asked to the decision made.',
  },
  faire_ensemble: {
    title: 'Doing things together (faire ensemble)',
    text: 'Acting with others without waiting to agree on everything: shared experience creates the tie as much as it rests on it.',
  },
  dialogie: {
    title: 'Dialogy',
    forms: ['dialogies', 'dialogic'],
    text: 'One unity of two logics that call for each other, need each other and may oppose each other. Neither is better than the other.',
  },
  entre_deux: {
    title: 'Space between (entre-deux)',
    text: 'The space that opens between the two logics of a dialogy when both are alive. That is where cooperation is born.',
  },
  recursion: {
    title: 'Recursion',
    text: 'Each level acts on what produced it: people make the group, the group changes them, and the local area does the same with both.',
  },
  maturite_cooperative: {
    title: 'Cooperative maturity',
    text: 'How able people, groups and local areas are to cooperate lastingly and without conditions. It is cultivated, and never gained once and for all.',
  },
  signal_faible: {
    title: 'Faint signal',
    text: 'A small sign, a sentence or a silence that announces a change before everyone sees it.',
  },
  ptce: {
    title: 'PTCE',
    text: '“Pôle territorial de coopération économique”, a local cluster for economic cooperation in France: organisations of the social economy join other businesses, local authorities, research and training. The law of 31 July 2014 defines it (article 9).',
  },
  scic: {
    title: 'SCIC',
    text: '“Société coopérative d’intérêt collectif”, a French multi-stakeholder cooperative: workers, users and others, local authorities included, can be members together.',
  },
  cae: {
    title: 'CAE',
    text: '“Coopérative d’activité et d’emploi”, a French business and employment cooperative: one starts one’s own activity while being employed by the cooperative, with the support of the others.',
  },
  groupement_employeurs: {
    title: 'Employers’ group (groupement d’employeurs)',
    text: 'A body, often an association, that hires people who then work in turn for its members, so that part-times make up a whole job.',
  },
  tiers_lieu: {
    title: 'Third place (tiers-lieu)',
    text: 'An open place, neither home nor office, where people work, learn, make things and meet, and which its users keep alive.',
  },
  petr: {
    title: 'PETR',
    text: '“Pôle d’équilibre territorial et rural”, a French public body in which groupings of municipalities carry out a project for their area together.',
  },
  leader: {
    title: 'LEADER',
    text: 'A European programme for rural areas: a group of residents, elected representatives, associations and businesses chooses the local projects that it supports.',
  },
};
