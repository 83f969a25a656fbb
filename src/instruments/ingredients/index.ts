/** The key ingredients of a territorial cooperation, in French: 12 ingredients, 48 practices. */
import type {Instrument, Scale} from '../../core/schema.js';
import {axis} from '../axis.js';
import {maturityLevels} from '../maturity-scale.js';

/** Whether a practice is there, in three steps. */
const practiceScale: Scale = {
  options: [
    {value: 0, label: 'Pas encore', help: 'Cette pratique reste à imaginer.'},
    {value: 1, label: 'En partie', help: 'Elle existe, par endroits ou par moments.'},
    {value: 2, label: 'Oui', help: 'Elle fait partie de nos façons de faire.'},
  ],
};

export const ingredients: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'ingredients',
  version: '1.0.0',
  locale: 'fr',
  title: 'Ingrédients clés de la coopération territoriale',
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 48 pratiques aident un groupe à voir ce qui nourrit déjà sa coopération, et ce qu’il pourrait y ajouter ; ' +
      'elles ne certifient ni ne classent personne. Elles suivent 12 ingrédients clés de la coopération territoriale, ' +
      'issus de travaux de praticiens qui accompagnent de telles démarches. Toutes ne sont pas attendues partout : ' +
      '« Sans objet » est une réponse. Les formulations sont les nôtres.',
  },
  scales: {practice: practiceScale},
  levels: maturityLevels,
  missing: {minAnswered: 0.5},
  tree: [
    axis(
      'mobilisation',
      'Mobilisation',
      'Repérer les personnes et les structures concernées, et leur donner envie de venir.',
      'practice',
      [
        'Le groupe se représente l’écosystème local dans lequel il agit.',
        'Une carte des acteurs aide à trouver les acteurs clés.',
        'Les usagers sont associés à la démarche.',
        'Les outils de mobilisation sont choisis selon les publics à rejoindre.',
      ],
    ),
    axis(
      'interconnaissance',
      'Interconnaissance',
      'Se connaître, se faire confiance, voir ce qui devient possible ensemble.',
      'practice',
      [
        'Les membres prennent le temps d’apprendre à se connaître.',
        'La confiance entre les membres se construit par des actes, comme la parole tenue.',
        'Des moments vécus ensemble soudent le groupe.',
        'Les complémentarités entre les membres sont rendues visibles.',
        'Le groupe favorise les synergies entre les activités de ses membres.',
      ],
    ),
    axis('partage', 'Partage d’expérience', 'Ce que chacun a déjà vécu, au service de tous.', 'practice', [
      'L’expérience de chaque membre est reconnue comme une ressource.',
      'Le groupe s’appuie sur des réussites, les siennes ou celles d’autres.',
      'Le groupe repère les écueils que d’autres ont déjà rencontrés.',
    ]),
    axis('transfert', 'Transfert de compétences', 'Apprendre avec d’autres et apprendre entre soi.', 'practice', [
      'Les compétences se transmettent, par des formateurs extérieurs ou entre membres.',
      'Le groupe vit comme une communauté apprenante.',
    ]),
    axis('intelligence', 'Intelligence collective', 'Penser à plusieurs, et ce qui le rend possible.', 'practice', [
      'Les conditions de l’intelligence collective sont réunies : du temps, de l’écoute, la parole pour tous.',
      'Les outils d’intelligence collective sont choisis selon le but recherché.',
      'La posture de la personne qui facilite est claire pour tout le groupe.',
    ]),
    axis('experimentation', 'Expérimentation', 'Explorer, essayer, apprendre de ce qui arrive.', 'practice', [
      'Le groupe explore plusieurs pistes avant d’en retenir une.',
      'Des solutions sont essayées en situation réelle.',
      'Le groupe apprend de ses essais, qu’ils aient réussi ou non.',
    ]),
    axis('pilotage', 'Pilotage', 'Tenir le cap, et savoir en changer.', 'practice', [
      'Une personne ou une équipe coordonne la feuille de route.',
      'Des points d’étape jalonnent l’avancée du projet.',
      'La stratégie est réinterrogée au fil du projet.',
      'Le suivi administratif du projet est assuré.',
      'Le lien avec les financeurs est entretenu.',
    ]),
    axis('animation', 'Animation', 'Faire vivre le groupe, avec toutes ses différences.', 'practice', [
      'Chaque membre est encouragé à participer.',
      'Les différences de points de vue peuvent se dire.',
      'Le groupe a une manière de désamorcer les tensions.',
      'L’animation suscite l’engagement des membres.',
      'La mobilisation est entretenue dans la durée.',
      'La communauté reste vivante entre les rencontres.',
    ]),
    axis('gouvernance', 'Gouvernance', 'Qui décide, comment, et sur quelles bases.', 'practice', [
      'Le mode de gouvernance est cohérent avec les valeurs du groupe.',
      'Le rôle de chacun est défini, avec ses limites.',
      'La façon de prendre les décisions est connue de tous.',
      'Le groupe s’est donné des règles de fonctionnement.',
      'Les engagements de chaque partie sont mis par écrit.',
    ]),
    axis('communication', 'Communication', 'Ce qui se dit, à qui, et ce que l’on entend en retour.', 'practice', [
      'Les besoins de communication, internes et externes, sont identifiés.',
      'Le périmètre de la communication est fixé : ce qui se partage, ce qui reste dans le groupe.',
      'Pour chaque public, des canaux de communication sont choisis.',
      'Les parties prenantes sont écoutées.',
    ]),
    axis('evaluation', 'Évaluation', 'Regarder ce que l’action change, pour mieux la conduire.', 'practice', [
      'L’évaluation donne la priorité à l’impact social.',
      'L’évaluation a un cadre : référentiel, questions, indicateurs.',
      'Le dispositif d’évaluation est construit : par qui, avec quel outil, à quel moment.',
      'L’évaluation sert à piloter le projet, et pas seulement à rendre des comptes.',
    ]),
    axis('capitalisation', 'Capitalisation', 'Garder la trace de ce qui a été appris, et la partager.', 'practice', [
      'Le projet garde une trace qui sert au groupe comme à d’autres.',
      'Ce que le projet a appris est mis en mots : enseignements, points d’attention, conseils.',
      'Les résultats du projet sont diffusés avec la méthode suivie.',
      'L’expérience du groupe entraîne d’autres acteurs à agir.',
    ]),
  ],
};
