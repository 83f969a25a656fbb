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
  version: '2.0.0',
  locale: 'fr',
  title: 'Grille de coopération territoriale',
  sectionNames: {one: 'objectif', many: 'objectifs'},
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Cette grille aide un groupe à situer sa coopération et à en parler ; elle ne certifie ni ne classe personne. ' +
      'Elle suit la grille d’analyse établie en 2012 pour les pôles territoriaux de coopération économique (PTCE), ' +
      'que définit la loi du 31 juillet 2014 (article 9) : 3 objectifs généraux, 9 objectifs principaux, ' +
      '36 indicateurs. Les formulations sont celles de coop-elements, et non celles d’origine.',
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
            'Le projet s’ouvre à de nouveaux membres.',
            'Les membres savent ce que chacun peut apporter aux autres.',
            'Les personnes concernées (habitants, usagers) prennent part au projet au-delà d’une simple consultation.',
          ],
        ),
        axis('a2', 'Décider ensemble', 'La manière dont les membres décident, désaccords compris.', 'maturity', [
          'Tous les membres connaissent les règles de décision.',
          'Les décisions importantes se prennent à plusieurs, sans qu’une structure tranche seule.',
          'Les membres ont une manière reconnue de traiter leurs désaccords.',
          'Les responsabilités circulent entre les membres.',
        ]),
        axis(
          'a3',
          'Mutualiser en confiance',
          'Ce que les membres mettent en commun, et sur quelles bases.',
          'maturity',
          [
            'Les membres mettent des moyens en commun (locaux, matériel, emplois, achats).',
            'Les compétences se transmettent d’un membre à l’autre.',
            'Tous les membres ont accès aux informations du projet, finances comprises.',
            'Un accord entre les membres fixe la part de chacun dans le projet.',
          ],
        ),
      ],
    },
    {
      id: 'b',
      title: 'S’ancrer dans le territoire',
      children: [
        axis('b1', 'Partir des besoins du territoire', 'À quels besoins le projet répond, et pour qui.', 'maturity', [
          'L’état des lieux du territoire est partagé avec les personnes concernées.',
          'Le projet répond à des besoins jusque-là mal couverts.',
          'Les personnes en situation de fragilité accèdent réellement aux activités du projet.',
          'Les membres revoient le périmètre du projet quand les enjeux changent d’échelle.',
        ]),
        axis(
          'b2',
          'Faire alliance',
          'Les liens du projet avec les collectivités, d’autres territoires et des réseaux.',
          'maturity',
          [
            'Le projet est lié à des collectivités par des engagements réciproques.',
            'Le projet s’accorde avec les politiques publiques du territoire.',
            'Le projet a des liens avec d’autres territoires, voisins ou lointains.',
            'Le projet prend part à des réseaux régionaux ou nationaux.',
          ],
        ),
        axis(
          'b3',
          'Valoriser les ressources locales',
          'La place donnée aux ressources du territoire, et le soin qui en est pris.',
          'maturity',
          [
            'Les ressources du territoire (savoir-faire, matières, patrimoine) sont au cœur du projet.',
            'Pour ses achats, le projet privilégie les fournisseurs proches.',
            'Les activités que crée le projet sont ancrées dans le territoire.',
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
          'Ce que le projet fait naître, et ce qui lui permet de durer.',
          'maturity',
          [
            'Le projet fait naître des activités qu’aucun membre n’aurait lancées seul.',
            'Le projet fait vivre des emplois de qualité.',
            'Le projet propose des parcours vers l’emploi (formation, insertion).',
            'Le projet combine plusieurs ressources (ventes, aides publiques, bénévolat…) pour tenir dans la durée.',
          ],
        ),
        axis('c2', 'Innover ensemble', 'La façon d’essayer, de chercher et d’apprendre à plusieurs.', 'maturity', [
          'Les membres se donnent le droit d’essayer sans être sûrs de réussir.',
          'Praticiens et chercheurs produisent des connaissances ensemble.',
          'Le projet invente de nouvelles façons de faire (organisation, services).',
          'Les membres tirent des enseignements de leurs essais, réussis ou non.',
        ]),
        axis(
          'c3',
          'Évaluer et transmettre',
          'La manière de regarder les effets du projet et de partager ce qu’on en apprend.',
          'maturity',
          [
            'Les critères d’utilité sociale sont définis avec les personnes concernées.',
            'Les effets du projet sont mesurés.',
            'Les résultats de l’évaluation servent à piloter le projet.',
            'L’expérience acquise aide d’autres projets à naître.',
          ],
        ),
      ],
    },
  ],
};
