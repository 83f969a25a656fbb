/** Where a group may go from the PTCE grid, in French: a lead for each main objective. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.js';
import {supports} from '../supports.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'ptce',
  locale: 'fr',
  nodes: {
    a1: lead(
      'Qui pourrait apporter au projet un regard que vous n’avez pas encore autour de la table ?',
      [
        'Dessiner une carte des acteurs du territoire et y entourer ceux que vous aimeriez mieux connaître.',
        'Inviter à votre prochaine rencontre une personne que le projet concerne, en lui réservant un temps de parole.',
      ],
      'territoires',
      'labo',
    ),
    a2: lead(
      'Que retenez-vous de la façon dont vous avez pris votre dernière décision importante ?',
      [
        'Écrire sur une page qui décide de quoi, puis la relire avec tous les membres.',
        'Confier l’animation d’une réunion à quelqu’un d’autre que d’habitude.',
      ],
      'fonda',
      'instercoop',
    ),
    a3: lead(
      'De quoi auriez-vous besoin entre vous pour mettre davantage en commun ?',
      [
        'Dresser la liste de ce que chaque membre peut prêter et de ce qu’il cherche : un local, un outil, une heure.',
        'Prendre une heure pour parcourir ensemble les comptes du projet et répondre à toutes les questions.',
      ],
      'crge',
      'cress',
    ),
    b1: lead(
      'Quels besoins aimeriez-vous entendre de la bouche de celles et ceux qui les vivent ?',
      [
        'Aller voir cinq habitants et leur demander ce qui leur manque au quotidien.',
        'Comparer ce que vous savez des besoins avec ce qu’en voit une association de terrain.',
      ],
      'unadel',
      'caprural',
    ),
    b2: lead(
      'Quelle alliance donnerait à votre projet un appui que vous ne trouverez pas seuls ?',
      [
        'Demander un rendez-vous à votre collectivité, pour lui présenter vos enjeux et écouter les siens.',
        'Choisir un réseau qui vous ressemble et prendre part à l’une de ses rencontres.',
      ],
      'rameau',
      'anpp',
    ),
    b3: lead(
      'Quelle richesse discrète de votre territoire pourrait nourrir le projet ?',
      [
        'Faire le tour des savoir-faire et des lieux que chacun connaît à moins d’une demi-heure de route.',
        'Reprendre la liste de vos derniers achats et chercher, pour l’un d’eux, un fournisseur voisin.',
      ],
      'adefpat',
      'caprural',
    ),
    c1: lead(
      'Quelle activité auriez-vous envie de faire naître à plusieurs dans l’année qui vient ?',
      [
        'Réunir les membres qui n’ont de travail à confier que quelques heures par semaine, et chercher comment partager un emploi.',
        'Poser sur une feuille ce qui fait vivre le projet (argent, temps donné, lieux prêtés) et imaginer une source de plus.',
      ],
      'crge',
      'cooperer',
    ),
    c2: lead(
      'Qu’aimeriez-vous essayer ensemble si rien ne vous obligeait à réussir du premier coup ?',
      [
        'Choisir une idée et l’essayer en petit pendant quatre semaines.',
        'Proposer à un enseignant ou à une chercheuse de venir observer ce que vous essayez.',
      ],
      'labo',
      'adefpat',
    ),
    c3: lead(
      'À quoi verriez-vous, dans un an, que votre projet a été utile ?',
      [
        'Retenir à plusieurs trois signes concrets d’utilité, et noter pour chacun où vous en êtes aujourd’hui.',
        'Raconter en deux pages ce que vous avez appris et les envoyer à un projet voisin.',
      ],
      'fonda',
      'observatoire',
    ),
  },
  differences: {
    a1_1: 'Qui les uns comptent-ils déjà parmi vous, et qui les autres attendent-ils encore ?',
    a1_2: 'À quelle arrivée récente pensent les uns, et quelle arrivée manque aux yeux des autres ?',
    a1_3: 'Que savent déjà certains de ce que chacun peut apporter, que d’autres n’ont pas eu l’occasion de découvrir ?',
    a1_4: 'À quels moments habitants et usagers pèsent-ils sur le projet, vus de la place de chacun ?',
    a2_1: 'Si chacun racontait comment une décision se prend ici, où vos récits se sépareraient-ils ?',
    a2_2: 'À quelle décision chacun de vous a-t-il pensé en répondant ?',
    a2_3: 'Quel désaccord les uns ont-ils vu se traiter, que d’autres sentent encore en suspens ?',
    a2_4: 'Qui a vu une responsabilité changer de mains, et qui garde la sienne depuis le début ?',
    a3_1: 'De quels moyens parlez-vous : ceux que chacun prête, ceux que vous achetez ensemble, ou d’autres encore ?',
    a3_2: 'Qui a déjà appris d’un autre membre, et qui n’en a pas encore eu l’occasion ?',
    a3_3: 'Quelle information les uns trouvent-ils sans la chercher, que d’autres n’ont jamais eue sous les yeux ?',
    a3_4: 'Quel accord chacun a-t-il en tête : un texte signé, une habitude, une parole donnée ?',
    b1_1: 'Avec qui l’état des lieux a-t-il été partagé, d’après chacun de vous ?',
    b1_2: 'À quel besoin chacun de vous voit-il le projet répondre en premier ?',
    b1_3: 'Qui voyez-vous venir, et qui ne voyez-vous pas, de l’endroit où chacun se tient ?',
    b1_4: 'Quel changement d’échelle les uns ont-ils senti, que les autres n’ont pas remarqué ?',
    b2_1: 'Qu’est-ce qui vaut déjà engagement pour les uns, et que faudrait-il aux autres pour le dire ?',
    b2_2: 'Quelle politique du territoire chacun de vous avait-il à l’esprit en répondant ?',
    b2_3: 'Ces liens avec d’autres territoires, qui les vit de près, et qui en entend seulement parler ?',
    b2_4: 'Que vit dans un réseau celle ou celui qui s’y rend, et qu’en arrive-t-il jusqu’aux autres ?',
    b3_1: 'Quelle ressource d’ici vous paraît au cœur du projet, et laquelle en semble encore à l’écart ?',
    b3_2: 'Que veut dire « proche » pour chacun de vous quand il s’agit d’acheter ?',
    b3_3: 'Si le projet partait d’ici, qu’est-ce qui resterait, selon les uns et selon les autres ?',
    b3_4: 'Où s’est posé votre regard en répondant : les trajets, les bâtiments, l’eau, les déchets, autre chose ?',
    c1_1: 'Parmi vos activités, lesquelles seraient nées de toute façon, de l’avis de chacun ?',
    c1_2: 'Qu’est-ce qu’un emploi de qualité, pour celle ou celui qui l’occupe et pour celle ou celui qui le finance ?',
    c1_3: 'Quel parcours avez-vous vu de vos yeux, et duquel avez-vous seulement entendu parler ?',
    c1_4: 'Qu’est-ce qui rassure les uns sur l’avenir du projet, et qu’est-ce qui tient les autres en éveil ?',
    c2_1: 'Quel essai les uns racontent-ils volontiers, et lequel d’autres ont-ils gardé pour eux ?',
    c2_2: 'Quand une connaissance est née ici, qui y a pris part aux yeux de chacun ?',
    c2_3: 'Qu’est-ce qui est nouveau pour les uns, et déjà familier pour les autres ?',
    c2_4: 'Quel essai vous a appris quelque chose, et qui n’en a jamais entendu le récit ?',
    c3_1: 'Qui était là quand vous avez dit ce qui compte, et qui l’a appris ensuite ?',
    c3_2: 'Quels effets les uns suivent-ils de près, que les autres n’avaient pas pensé à regarder ?',
    c3_3: 'Quelle décision a changé après une évaluation, et qui parmi vous s’en souvient ?',
    c3_4: 'Quel projet les uns ont-ils vu naître dans votre sillage, sans que les autres le sachent ?',
  },
  supports,
  resources,
};
