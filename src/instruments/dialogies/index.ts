/**
 * The dialogic principles, in French: 12 dialogies on 3 levels (the person, the group, the territory).
 *
 * Each is one unity of two logics, and neither is better: titles name both, and
 * the two signals of a principle are of one tone. A signal is heard when its
 * logic crowds out the other.
 */
import type {Instrument} from '../../core/schema.js';
import {dialogy} from '../dialogy.js';

export const dialogies: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'dialogies',
  version: '1.1.0',
  locale: 'fr',
  title: 'Dialogies de la coopération',
  sectionNames: {one: 'niveau', many: 'niveaux'},
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 12 dialogies aident une personne, un groupe, un territoire à parler de leur coopération ; elles ne ' +
      'certifient ni ne classent personne. Une dialogie unit deux logiques qui s’appellent, ont ' +
      'besoin l’une de l’autre et peuvent s’opposer. Aucune ne vaut mieux que l’autre : la coopération naît entre ' +
      'les deux, quand toutes deux restent vivantes. La notion vient de l’Institut des Territoires Coopératifs ; le ' +
      'choix de ces 12 dialogies et leurs formulations sont ceux de coop-elements, d’après des tensions que nomment ' +
      'les praticiens.',
  },
  scales: {},
  levels: [],
  missing: {minAnswered: 0.5},
  tree: [
    {
      id: 'je',
      title: 'Je',
      help: 'À quel point chaque logique est-elle vivante aujourd’hui en moi ?',
      children: [
        dialogy(
          'savoir',
          'Transmettre et apprendre',
          ['Transmettre', 'Je partage ce que je sais.', '« Je connais déjà, laissez-moi vous expliquer. »'],
          ['Apprendre', 'Je me laisse enseigner.', '« Je n’ai rien à vous apprendre, je suis là pour écouter. »'],
          'Qu’est-ce qui vous aide à transmettre tout en continuant d’apprendre ?',
        ),
        dialogy(
          'parole',
          'S’exprimer et représenter',
          ['Singularité', 'Je parle en mon nom propre.', '« Je dis ce que je pense, ma structure verra plus tard. »'],
          [
            'Mandat',
            'Je représente ma structure et lui rends compte.',
            '« Je dis ce que pense ma structure, mon avis viendra plus tard. »',
          ],
          'Comment faites-vous entendre à la fois votre voix et celle de votre structure ?',
        ),
        dialogy(
          'boussole',
          'Raisonner et ressentir',
          ['Raison', 'J’analyse, j’argumente.', '« Les chiffres sont clairs, pourquoi attendre ? »'],
          [
            'Ressenti',
            'J’écoute ce qui me traverse, je laisse décanter.',
            '« Je le sens ainsi, pourquoi argumenter ? »',
          ],
          'Au moment de choisir, comment écoutez-vous à la fois vos arguments et votre ressenti ?',
        ),
        dialogy(
          'changement',
          'Se transformer et transformer',
          ['Transformation personnelle', 'Je change.', '« Je travaille d’abord sur moi, le reste suivra. »'],
          [
            'Transformation sociale',
            'Nous changeons les choses.',
            '« Agissons d’abord autour de nous, je penserai à moi plus tard. »',
          ],
          'Quel lien voyez-vous entre ce qui change en vous et ce que vous changez autour de vous ?',
        ),
      ],
    },
    {
      id: 'nous',
      title: 'Nous',
      help: 'À quel point chaque logique est-elle vivante aujourd’hui dans notre groupe ?',
      children: [
        dialogy(
          'fruits',
          'Réaliser et grandir',
          [
            'Œuvre',
            'Nous réalisons ce qui est attendu.',
            '« Finissons d’abord le travail, on prendra soin de nous après. »',
          ],
          [
            'Épanouissement',
            'Celles et ceux qui agissent grandissent.',
            '« On apprend tant ensemble, le travail attendra. »',
          ],
          'À quels moments notre groupe fait-il à la fois avancer l’œuvre et grandir ses membres ?',
        ),
        dialogy(
          'voix',
          'S’accorder et diverger',
          ['Accord', 'Nous cherchons ce qui nous réunit.', '« Nous voilà d’accord, inutile d’en reparler. »'],
          [
            'Désaccord',
            'Nous laissons vivre nos désaccords.',
            '« Chacun garde son avis, inutile de chercher plus loin. »',
          ],
          'Qu’est-ce qui permet à notre groupe de se réunir sans taire ses désaccords ?',
        ),
        dialogy(
          'conduite',
          'Se relayer et tenir son rôle',
          ['Conduite partagée', 'Chacun mène à son tour.', '« Je croyais que quelqu’un d’autre s’en chargeait. »'],
          ['Rôles définis', 'Chacun sait qui répond de quoi.', '« J’avais une idée, mais ce n’est pas mon rôle. »'],
          'Comment notre groupe fait-il circuler la conduite tout en sachant qui répond de quoi ?',
        ),
        dialogy(
          'cadre',
          'Cadrer et laisser respirer',
          ['Cadre', 'Des règles, un plan, des échéances.', '« Ce n’est pas à l’ordre du jour, revenons au plan. »'],
          [
            'Respiration',
            'De l’espace et du temps laissés libres.',
            '« Pas besoin d’ordre du jour, on verra en chemin. »',
          ],
          'De quel cadre et de quels espaces libres notre groupe a-t-il besoin en ce moment ?',
        ),
      ],
    },
    {
      id: 'dans',
      title: 'Dans',
      help: 'À quel point chaque logique est-elle vivante aujourd’hui sur notre territoire ?',
      children: [
        dialogy(
          'horizon',
          'Viser un but et cheminer',
          ['Projet', 'Un but, un début, une fin.', '« Le projet est fini, chacun reprend sa route. »'],
          ['Processus', 'Un chemin qui reste ouvert.', '« On continue de se voir, le but viendra plus tard. »'],
          'Sur notre territoire, que voulons-nous mener à son terme tout en gardant le chemin ouvert ?',
        ),
        dialogy(
          'frontiere',
          'Prendre soin et s’ouvrir',
          [
            'Cohésion',
            'Prendre soin de ceux qui sont là.',
            'D’une année à l’autre, les mêmes visages se retrouvent autour de la table.',
          ],
          [
            'Ouverture',
            'Coopérer avec les tiers.',
            'D’une rencontre à l’autre, de nouveaux visages arrivent et d’anciens s’éloignent.',
          ],
          'Sur notre territoire, comment accueillir des tiers tout en prenant soin de ceux qui sont là ?',
        ),
        dialogy(
          'regard',
          'Voir et pressentir',
          [
            'Visible',
            'Statuts, réalisations, gouvernance.',
            'Tout est écrit dans la convention, et personne ne dit ce qui le gêne.',
          ],
          [
            'Invisible',
            'Non-dits, implicite, signaux faibles.',
            'Tout se comprend à demi-mot, et personne n’a rien mis par écrit.',
          ],
          'Sur notre territoire, comment ce qui est écrit et ce qui se devine s’éclairent-ils l’un l’autre ?',
        ),
        dialogy(
          'echelle',
          'S’ancrer et se relier',
          ['Local', 'D’ici, par ici, pour ici.', '« Cela vient d’ailleurs, ce n’est pas pour ici. »'],
          ['Global', 'Relié à plus grand que nous.', '« Cela marche ailleurs, faisons pareil ici. »'],
          'Qu’est-ce qui, sur notre territoire, est bien d’ici et nous relie à plus grand que nous ?',
        ),
      ],
    },
  ],
};
