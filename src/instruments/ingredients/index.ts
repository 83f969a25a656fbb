/** The key ingredients of a territorial cooperation, in French: 12 ingredients, 48 practices. */
import type {Instrument, Scale} from '../../core/schema.js';
import {axis} from '../axis.js';
import {maturityLevels} from '../maturity-scale.js';

/** Whether a practice is there, in three steps. */
const practiceScale: Scale = {
  options: [
    {value: 0, label: 'Pas encore', help: 'Cette pratique reste à imaginer.'},
    {value: 1, label: 'En partie', help: 'Elle existe, par endroits ou par moments.'},
    {value: 2, label: 'Oui', help: 'Elle fait partie des façons de faire.'},
  ],
};

export const ingredients: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'ingredients',
  version: '2.0.0',
  locale: 'fr',
  title: 'Ingrédients clés de la coopération territoriale',
  sectionNames: {one: 'ingrédient', many: 'ingrédients'},
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 48 pratiques aident un groupe à voir ce qui nourrit déjà sa coopération, et ce qu’il pourrait y ajouter ; ' +
      'elles ne certifient ni ne classent personne. Elles suivent 12 ingrédients clés de la coopération territoriale, ' +
      'issus de travaux de praticiens qui accompagnent de telles démarches. Toutes ne sont pas attendues partout : ' +
      '« Sans objet » est une réponse. Les formulations sont celles de coop-elements.',
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
        'Le groupe a une vue d’ensemble de la vie locale dans laquelle il agit.',
        'Le groupe repère les acteurs clés à l’aide d’une carte des acteurs.',
        'Le groupe associe les usagers au projet.',
        'Le groupe adapte ses façons d’inviter aux personnes qu’il veut rejoindre.',
      ],
    ),
    axis(
      'interconnaissance',
      'Interconnaissance',
      'Se connaître, se faire confiance, voir ce qui devient possible ensemble.',
      'practice',
      [
        'Les membres prennent le temps d’apprendre à se connaître.',
        'Les membres construisent leur confiance par des actes, comme la parole tenue.',
        'Des moments vécus ensemble soudent le groupe.',
        'Le groupe montre en quoi ses membres se complètent.',
        'Le groupe aide les activités de ses membres à se renforcer les unes les autres.',
      ],
    ),
    axis('partage', 'Partage d’expérience', 'Ce que chacun a déjà vécu, au service de tous.', 'practice', [
      'Le groupe voit une ressource dans l’expérience de chaque membre.',
      'Le groupe s’appuie sur des réussites, les siennes ou celles d’autres.',
      'Le groupe repère les écueils que d’autres ont déjà rencontrés.',
    ]),
    axis('transfert', 'Transfert de compétences', 'Apprendre avec d’autres et apprendre entre soi.', 'practice', [
      'Le groupe organise la transmission des compétences (entre membres, avec des formateurs extérieurs).',
      'Apprendre les uns des autres est une habitude du groupe.',
    ]),
    axis('intelligence', 'Intelligence collective', 'Penser à plusieurs, et ce qui le rend possible.', 'practice', [
      'Le groupe crée les conditions pour penser à plusieurs (temps, écoute, place pour chaque voix).',
      'Le groupe choisit ses outils de réflexion selon le but recherché.',
      'Le rôle de la personne qui anime est clair pour tout le groupe.',
    ]),
    axis('experimentation', 'Expérimentation', 'Explorer, essayer, apprendre de ce qui arrive.', 'practice', [
      'Le groupe explore plusieurs pistes avant d’en retenir une.',
      'Le groupe essaie des solutions en situation réelle.',
      'Le groupe apprend de ses essais, qu’ils aient réussi ou non.',
    ]),
    axis('pilotage', 'Pilotage', 'Tenir le cap, et savoir en changer.', 'practice', [
      'Une personne ou une équipe coordonne la feuille de route.',
      'Le groupe fait le point à chaque étape.',
      'Le groupe réexamine sa stratégie au fil du projet.',
      'Le suivi administratif du projet est assuré.',
      'Le groupe entretient le lien avec les financeurs.',
    ]),
    axis('animation', 'Animation', 'Faire vivre le groupe, avec toutes ses différences.', 'practice', [
      'Chaque membre est encouragé à participer.',
      'Les points de vue différents peuvent se dire.',
      'Le groupe a une manière d’apaiser les tensions.',
      'L’animation donne aux membres envie de s’engager.',
      'Les membres restent mobilisés dans la durée.',
      'Le groupe reste vivant entre les rencontres.',
    ]),
    axis('gouvernance', 'Gouvernance', 'Qui décide, comment, et sur quelles bases.', 'practice', [
      'Le mode de gouvernance correspond aux valeurs du groupe.',
      'Chaque membre sait jusqu’où va son rôle.',
      'Tous les membres savent comment les décisions se prennent.',
      'Le groupe s’est donné des règles de fonctionnement.',
      'Chaque membre a pris des engagements par écrit.',
    ]),
    axis('communication', 'Communication', 'Ce qui se dit, à qui, et ce que l’on entend en retour.', 'practice', [
      'Le groupe a repéré ses besoins de communication (entre membres, vers l’extérieur).',
      'Les membres savent ce qui peut se dire hors du groupe.',
      'Le groupe choisit ses moyens de communication selon le public visé.',
      'Le groupe est à l’écoute des personnes que le projet concerne.',
    ]),
    axis('evaluation', 'Évaluation', 'Regarder ce que l’action change, pour mieux la conduire.', 'practice', [
      'L’évaluation regarde en priorité les effets sociaux du projet.',
      'L’évaluation a un cadre (référence, questions, indicateurs).',
      'L’organisation de l’évaluation est prévue (qui, avec quel outil, quand).',
      'L’évaluation sert à piloter le projet, au-delà des comptes à rendre.',
    ]),
    axis('capitalisation', 'Capitalisation', 'Garder la trace de ce qui a été appris, et la partager.', 'practice', [
      'Le groupe garde de son expérience une trace utile à d’autres.',
      'Le groupe met en mots ce qu’il a appris (enseignements, mises en garde, conseils).',
      'Le groupe fait connaître la méthode qui l’a mené à ses résultats.',
      'L’expérience du groupe amène d’autres acteurs à agir.',
    ]),
  ],
};
