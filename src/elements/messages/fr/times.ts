/** The nine times of the facilitation guide, in French: 2 h 45 in all. */
import type {Time} from '../time.js';

export const times: readonly Time[] = [
  {
    id: 'disponible',
    title: 'Se rendre disponible',
    text: 'Arriver pour de bon, auprès de soi, des autres et du lieu qui vous accueille.',
    prompts: [
      'Posez vos affaires, respirez, et regardez en silence le lieu où vous êtes.',
      'En un mot, comment arrivez-vous aujourd’hui ?',
    ],
    minutes: 10,
  },
  {
    id: 'lien',
    title: 'Se mettre en lien',
    text: 'Se rencontrer comme des personnes avant de parler au nom de structures.',
    prompts: [
      'Par deux, racontez-vous une chose que l’autre ignore et qui vous attache à ce territoire.',
      'Présentez maintenant cette personne au groupe, en disant ce qui vous relie à elle.',
    ],
    minutes: 20,
  },
  {
    id: 'cadre',
    title: 'Poser le cadre',
    text: 'Convenir de ce qui protège la parole, et déposer pour un temps ce que chacun voudrait défendre ou gagner.',
    prompts: [
      'De quels repères et de quelles limites avez-vous besoin pour parler librement ici ?',
      'Que voulez-vous bien laisser à la porte jusqu’à la fin de la séance ?',
    ],
    minutes: 10,
  },
  {
    id: 'introspection',
    title: 'Introspecter',
    text: 'Revenir, chacun pour soi, à ses propres raisons d’être là.',
    prompts: [
      'Écrivez, sans avoir à le montrer, ce qui vous a fait venir ici plutôt qu’ailleurs.',
      'Parmi vos raisons, laquelle n’avez-vous encore jamais dite à voix haute ?',
    ],
    minutes: 15,
  },
  {
    id: 'detour',
    title: 'Se dérouter',
    text: 'Quitter ses évidences et ses automatismes, pour laisser venir autre chose.',
    prompts: [
      'Citez une chose que tout le monde tient pour sûre à propos du projet, puis imaginez l’inverse.',
      'S’il vous fallait recommencer sans vos outils habituels, par quoi commenceriez-vous ?',
    ],
    minutes: 20,
  },
  {
    id: 'perception',
    title: 'Changer de position de perception',
    text: 'Regarder le projet depuis la place d’un autre, le temps de sentir ce qu’il voit.',
    prompts: [
      'Pensez à quelqu’un que le projet touche, changez de chaise, et parlez comme si vous étiez cette personne.',
      'De cette place, que voyez-vous qui vous échappait tout à l’heure ?',
    ],
    minutes: 20,
  },
  {
    id: 'maturite',
    title: 'Éprouver sa maturité coopérative',
    text: 'Répondre aux dialogies, chacun de son côté, puis poser les réponses côte à côte sans chercher qui a raison.',
    prompts: [
      'Pour chaque dialogie, donnez à l’une et à l’autre logique la place qu’elle tient vraiment aujourd’hui.',
      'Là où vos réponses s’écartent le plus, que raconte cet écart ?',
    ],
    minutes: 40,
  },
  {
    id: 'retour',
    title: 'Nourrir en retour',
    text: 'Mettre en mots ce que chacun a appris, et l’offrir au groupe.',
    prompts: [
      'Qu’avez-vous compris aujourd’hui que vous aimeriez laisser aux autres ?',
      'Quelle phrase voulez-vous garder dans les notes du groupe ?',
    ],
    minutes: 20,
  },
  {
    id: 'decantation',
    title: 'Décanter',
    text: 'Laisser reposer ce qui a été remué, et convenir du jour où vous y reviendrez.',
    prompts: [
      'Sans rien décider maintenant, que souhaitez-vous laisser reposer jusqu’à la prochaine fois ?',
      'À quelle date vous retrouverez-vous pour regarder ce qui a bougé ?',
    ],
    minutes: 10,
  },
];
