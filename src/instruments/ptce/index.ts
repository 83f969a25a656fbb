/**
 * The PTCE grid, in French: 3 general objectives, 9 main objectives, 36 indicators.
 *
 * Its structure is that of the analysis grid of 2012; its wording is ours. The
 * other languages are in files of their own, loaded on demand.
 */
import type {Instrument} from '../../core/schema.js';
import {axis} from '../axis.js';
import {maturityLevels, maturityScale} from '../maturity-scale.js';

export const ptce: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'ptce',
  version: '1.0.0',
  locale: 'fr',
  title: 'Grille de coopération territoriale (PTCE)',
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Cette grille aide un groupe à situer sa coopération et à en parler ; elle ne certifie ni ne classe personne. ' +
      'Elle suit la grille d’analyse des PTCE de 2012, pôles que définit la loi du 31 juillet 2014 (article 9) : ' +
      '3 objectifs généraux, 9 objectifs principaux, 36 indicateurs. Les formulations sont les nôtres ; un site qui ' +
      'détient le texte d’origine peut le charger à la place.',
  },
  scales: {maturity: maturityScale},
  levels: maturityLevels,
  missing: {minAnswered: 0.5},
  tree: [
    {
      id: 'a',
      title: 'Coopérer entre acteurs',
      children: [
        axis(
          'a1',
          'Rassembler des acteurs différents',
          'Qui fait partie du projet, et la place que chacun y trouve.',
          'maturity',
          [
            'Le projet réunit des acteurs de natures différentes (économie sociale et solidaire, autres entreprises, collectivités, recherche, formation).',
            'Le projet est ouvert à de nouveaux membres.',
            'Les membres savent ce que chacun peut apporter aux autres.',
            'Les personnes concernées (habitants, usagers) prennent part au projet au-delà d’une simple consultation.',
          ],
        ),
        axis('a2', 'Décider ensemble', 'La manière dont le groupe décide, désaccords compris.', 'maturity', [
          'Les règles de décision sont connues de tous les membres.',
          'Les décisions importantes se prennent à plusieurs, sans qu’une structure tranche seule.',
          'Il existe une manière reconnue de traiter les désaccords.',
          'Les responsabilités circulent entre les membres.',
        ]),
        axis(
          'a3',
          'Mutualiser en confiance',
          'Ce que les membres mettent en commun, et sur quelles bases.',
          'maturity',
          [
            'Des moyens sont mis en commun : locaux, matériel, emplois, achats.',
            'Les compétences se transmettent d’un membre à l’autre.',
            'Tous les membres ont accès à l’ensemble des informations du projet, finances comprises.',
            'Un accord durable fixe la part de chacun : contributions, risques, bénéfices.',
          ],
        ),
      ],
    },
    {
      id: 'b',
      title: 'S’ancrer dans le territoire',
      children: [
        axis('b1', 'Partir des besoins du territoire', 'À quels besoins le projet répond, et pour qui.', 'maturity', [
          'Le diagnostic du territoire est partagé avec les acteurs concernés.',
          'Le projet répond à des besoins jusque-là mal couverts.',
          'Les personnes en situation de fragilité accèdent réellement aux activités du projet.',
          'Le périmètre du projet est réexaminé quand les enjeux changent d’échelle.',
        ]),
        axis(
          'b2',
          'Faire alliance',
          'Les liens du projet avec les collectivités, d’autres territoires et des réseaux.',
          'maturity',
          [
            'Des engagements réciproques lient le projet et des collectivités.',
            'Le projet s’articule avec les politiques publiques du territoire.',
            'Des liens existent avec d’autres territoires, voisins ou lointains.',
            'Le projet prend part à des réseaux, régionaux ou nationaux.',
          ],
        ),
        axis(
          'b3',
          'Valoriser les ressources locales',
          'La place donnée aux ressources du lieu, et le soin qui en est pris.',
          'maturity',
          [
            'Les ressources du lieu (savoir-faire, matières, patrimoine) sont au cœur de l’activité.',
            'Pour ses achats, le projet privilégie les fournisseurs proches.',
            'Les activités créées sont ancrées dans le territoire.',
            'Le projet réduit son empreinte sur les milieux naturels.',
          ],
        ),
      ],
    },
    {
      id: 'c',
      title: 'Développer une économie durable et innovante',
      children: [
        axis(
          'c1',
          'Créer de l’activité et de l’emploi',
          'Ce que la coopération fait naître, et ce qui lui permet de durer.',
          'maturity',
          [
            'La coopération fait naître des activités qu’aucun membre n’aurait lancées seul.',
            'La coopération fait vivre des emplois de qualité.',
            'Le projet propose des parcours vers l’emploi (formation, insertion).',
            'Le projet combine plusieurs ressources (ventes, aides publiques, bénévolat…) pour tenir dans la durée.',
          ],
        ),
        axis('c2', 'Innover ensemble', 'La façon d’essayer, de chercher et d’apprendre à plusieurs.', 'maturity', [
          'Le collectif se donne le droit d’essayer sans être sûr de réussir.',
          'Praticiens et chercheurs produisent des connaissances ensemble.',
          'De nouvelles façons de faire (organisation, services) voient le jour.',
          'Le collectif tire des enseignements de ses essais, réussis ou non.',
        ]),
        axis(
          'c3',
          'Évaluer et transmettre',
          'La manière de regarder les effets du projet et de partager ce qu’on en apprend.',
          'maturity',
          [
            'Les critères d’utilité sociale sont définis avec les acteurs concernés.',
            'Les effets du projet sont mesurés.',
            'Les résultats de l’évaluation servent à piloter le projet.',
            'L’expérience acquise aide d’autres projets à naître.',
          ],
        ),
      ],
    },
  ],
};
