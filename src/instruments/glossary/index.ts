/** The words of cooperation, in French: one or two sentences each, for who meets them for the first time. */
import type {Glossary} from '../../core/schema.js';

export const glossary: Glossary = {
  cooperation: {
    title: 'Coopération',
    forms: ['coopérer', 'coopère', 'coopèrent'],
    text: 'Agir ensemble à une œuvre commune, où chacun garde sa liberté et prend sa part. On y apprend à faire avec des différences qui ne se règlent pas toutes.',
  },
  cooperation_territoriale: {
    title: 'Coopération territoriale',
    text: 'La coopération de personnes et de structures d’un même territoire (habitants, associations, entreprises, collectivités, recherche, formation), en confiance, vers un but qu’elles partagent.',
  },
  territoire: {
    title: 'Territoire',
    text: 'Un lieu et ce qui s’y passe : les personnes et les structures qui y agissent, leurs liens, ce qui y circule et ce qui y change.',
  },
  alliance: {
    title: 'Alliance',
    forms: ['allié'],
    text: 'Un lien durable entre des mondes différents, qui restent différents et réussissent ensemble ce qu’aucun ne réussirait seul.',
  },
  collectif: {
    title: 'Collectif',
    text: 'Des personnes réunies par une intention commune, avec ou sans statut.',
  },
  collaboration: {
    title: 'Collaboration',
    forms: ['collaborer'],
    text: 'Travailler ensemble à une tâche définie, souvent pour un temps, chacun dans son rôle.',
  },
  partenariat: {
    title: 'Partenariat',
    forms: ['partenaire'],
    text: 'Un accord entre structures qui dit ce que chacune apporte et ce qu’elle en attend.',
  },
  communs: {
    title: 'Communs',
    text: 'Des ressources (un four, une forêt, un savoir) qu’une communauté utilise et dont elle prend soin selon des règles qu’elle s’est données.',
  },
  co_construction: {
    title: 'Co-construction',
    forms: ['coconstruction', 'co-construire'],
    text: 'Élaborer une réponse avec celles et ceux qu’elle concerne, dès la question posée et jusqu’à la décision.',
  },
  faire_ensemble: {
    title: 'Faire ensemble',
    text: 'Agir à plusieurs sans attendre d’être d’accord sur tout : l’expérience partagée crée le lien autant qu’elle s’appuie sur lui.',
  },
  dialogie: {
    title: 'Dialogie',
    forms: ['dialogique'],
    text: 'Une unité de deux logiques qui s’appellent, ont besoin l’une de l’autre et peuvent s’opposer. Aucune ne vaut mieux que l’autre.',
  },
  entre_deux: {
    title: 'Entre-deux',
    text: 'L’espace qui s’ouvre entre les deux logiques d’une dialogie quand toutes deux sont vivantes. C’est là que naît la coopération.',
  },
  recursion: {
    title: 'Récursion',
    text: 'Le fait que chaque niveau agit sur ce qui l’a produit : les personnes font le groupe, le groupe les transforme, et le territoire fait de même avec les deux.',
  },
  maturite_cooperative: {
    title: 'Maturité coopérative',
    text: 'La capacité de personnes, de groupes et de territoires à coopérer durablement et sans condition. Elle se cultive et n’est jamais acquise une fois pour toutes.',
  },
  signal_faible: {
    title: 'Signal faible',
    forms: ['signaux faibles'],
    text: 'Un petit signe, une phrase ou un silence qui annonce un changement avant que tout le monde le voie.',
  },
  ptce: {
    title: 'PTCE',
    text: 'Pôle territorial de coopération économique : sur un même territoire, des structures de l’économie sociale et solidaire s’y allient à d’autres entreprises, à des collectivités, à la recherche et à la formation. La loi du 31 juillet 2014 le définit (article 9).',
  },
  scic: {
    title: 'SCIC',
    text: 'Société coopérative d’intérêt collectif : salariés, usagers et d’autres, collectivités comprises, peuvent en être associés ensemble.',
  },
  cae: {
    title: 'CAE',
    text: 'Coopérative d’activité et d’emploi : on y crée sa propre activité tout en étant salarié de la coopérative, avec l’appui des autres.',
  },
  groupement_employeurs: {
    title: 'Groupement d’employeurs',
    text: 'Une structure, souvent une association, qui embauche des personnes et les fait travailler tour à tour chez ses membres, afin que des temps partiels fassent un emploi entier.',
  },
  tiers_lieu: {
    title: 'Tiers-lieu',
    text: 'Un lieu ouvert, ni chez soi ni au bureau, où l’on travaille, apprend, fabrique et se rencontre, et que ses usagers font vivre.',
  },
  petr: {
    title: 'PETR',
    text: 'Pôle d’équilibre territorial et rural : un établissement public où des groupements de communes portent ensemble un projet de territoire.',
  },
  leader: {
    title: 'LEADER',
    text: 'Un programme européen pour les campagnes : un groupe d’habitants, d’élus, d’associations et d’entreprises choisit les projets locaux qu’il soutient.',
  },
};
