/** Where a group may go from the PTCE grid, in French: a lead for each main objective. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.js';

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
  resources,
};
