/** Where a group may go from the traits of cooperative maturity, in French: a lead for each trait. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.js';
import {supports} from '../supports.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'maturite',
  locale: 'fr',
  nodes: {
    apprenant: lead(
      'Qu’avez-vous appris les uns des autres ces derniers mois ?',
      [
        'Organiser un troc de savoirs d’une heure, où chacun donne une leçon et en reçoit une.',
        'Relire ensemble un moment marquant du projet et en garder deux enseignements.',
      ],
      'instercoop',
      'adefpat',
    ),
    nourricier: lead(
      'Qu’est-ce que chacun de vous vient chercher dans ce groupe ?',
      [
        'Proposer à chacun de dire, en une minute, ce qu’il donne au groupe et ce qu’il en retire.',
        'Demander à chaque membre de quel coup de main il a besoin ce mois-ci, et y répondre à plusieurs.',
      ],
      'instercoop',
      'cooperer',
    ),
    leadership: lead(
      'Qu’est-ce qui vous donne envie, dans ce groupe, de vous lancer sans attendre qu’on vous le demande ?',
      [
        'Confier une étape à deux personnes qui n’ont pas l’habitude de travailler ensemble.',
        'Passer un dossier à quelqu’un d’autre, en restant disponible le temps qu’il le prenne en main.',
      ],
      'instercoop',
      'fonda',
    ),
    inconditionnel: lead(
      'Qu’est-ce qui vous permet de coopérer avec quelqu’un dont vous ne partagez pas l’avis ?',
      [
        'Former, pour une petite tâche, un binôme de personnes qui voient les choses différemment.',
        'Rencontrer un acteur qui regarde le projet autrement, et l’écouter sans chercher à le convaincre.',
      ],
      'instercoop',
      'territoires',
    ),
    joyeux: lead(
      'De quoi êtes-vous fiers ensemble en ce moment ?',
      [
        'Fêter la fin d’une étape, même petite, avec toutes celles et tous ceux qui y ont contribué.',
        'Demander à chacun quelle tâche lui donne de l’élan, et répartir le travail en s’en inspirant.',
      ],
      'instercoop',
      'fonda',
    ),
  },
  differences: {
    apprenant: 'De qui chacun de vous a-t-il appris ces derniers temps, et qui l’ignore encore ?',
    nourricier: 'Qu’est-ce que les uns emportent du groupe, que les autres y cherchent encore ?',
    leadership: 'À quel moment les uns se sentent-ils libres de prendre les devants, et les autres tenus d’attendre ?',
    inconditionnel: 'Avec qui coopérer est-il facile pour les uns, et plus difficile pour les autres ?',
    joyeux: 'Quel moment du groupe a réjoui les uns, que les autres ont vécu autrement ?',
  },
  supports,
  resources,
};
