/**
 * The dialogic principles, in French: 12 dialogies on 3 levels (the person, the group, the territory).
 *
 * Each is one unity of two logics, and neither is better: titles name both, and
 * the two signals of a principle are of one tone. A signal is heard when its
 * logic crowds out the other.
 */
import type {Instrument} from '../../core/schema.js';

export const dialogies: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'dialogies',
  version: '1.0.0',
  locale: 'fr',
  title: 'Dialogies de la coopération',
  source: {
    author: 'coop-elements',
    licence: 'CC BY 4.0',
    about:
      'Ces 12 dialogies aident des personnes, un groupe, un territoire à parler de leur coopération ; elles ne ' +
      'certifient ni ne classent personne. Une dialogie est une unité de deux logiques qui s’appellent, ont besoin ' +
      'l’une de l’autre et peuvent s’opposer. Aucune ne vaut mieux que l’autre : la coopération naît entre les deux, ' +
      'quand l’une et l’autre restent vivantes. La notion vient de l’Institut des Territoires Coopératifs ; le choix ' +
      'des 12 dialogies et leurs formulations sont les nôtres, tirés de tensions que nomment les praticiens.',
  },
  scales: {},
  levels: [],
  missing: {minAnswered: 0.5},
  tree: [
    {
      id: 'je',
      title: 'Je',
      help: 'À quel point chaque logique est-elle vivante aujourd’hui chez moi ?',
      children: [
        {
          type: 'dialogy',
          id: 'savoir',
          title: 'Savoir et apprendre',
          a: {title: 'Sachant', text: 'Je transmets ce que je sais.'},
          b: {title: 'Apprenant', text: 'Je me laisse enseigner.'},
          signals: {
            a: '« Je connais déjà, laissez-moi vous expliquer. »',
            b: '« Je n’ai rien à vous apprendre, je suis là pour écouter. »',
          },
          question: 'Qu’est-ce qui vous aide à transmettre tout en continuant d’apprendre ?',
        },
        {
          type: 'dialogy',
          id: 'parole',
          title: 'S’exprimer et représenter',
          a: {title: 'Singularité', text: 'Je parle en mon nom propre.'},
          b: {title: 'Mandat', text: 'Je représente ma structure et lui rends compte.'},
          signals: {
            a: '« Je dis ce que je pense, ma structure verra plus tard. »',
            b: '« Je dis ce que pense ma structure, mon avis viendra plus tard. »',
          },
          question: 'Comment faites-vous entendre à la fois votre voix et celle de votre structure ?',
        },
        {
          type: 'dialogy',
          id: 'boussole',
          title: 'Raisonner et ressentir',
          a: {title: 'Raison', text: 'J’analyse, j’argumente.'},
          b: {title: 'Ressenti', text: 'J’écoute ce qui me traverse, je laisse décanter.'},
          signals: {
            a: '« Les chiffres sont clairs, pourquoi attendre ? »',
            b: '« Je le sens ainsi, pourquoi argumenter ? »',
          },
          question: 'Au moment de choisir, comment écoutez-vous à la fois vos arguments et votre ressenti ?',
        },
        {
          type: 'dialogy',
          id: 'changement',
          title: 'Se transformer et transformer',
          a: {title: 'Transformation personnelle', text: 'Je change.'},
          b: {title: 'Transformation sociale', text: 'Nous changeons les choses.'},
          signals: {
            a: '« Je travaille d’abord sur moi, le reste suivra. »',
            b: '« Agissons d’abord autour de nous, je penserai à moi plus tard. »',
          },
          question: 'Quel lien voyez-vous entre ce qui change en vous et ce que vous changez autour de vous ?',
        },
      ],
    },
    {
      id: 'nous',
      title: 'Nous',
      help: 'À quel point chaque logique est-elle vivante aujourd’hui dans notre groupe ?',
      children: [
        {
          type: 'dialogy',
          id: 'fruits',
          title: 'Réaliser et grandir',
          a: {title: 'Œuvre', text: 'Nous réalisons ce qui est attendu.'},
          b: {title: 'Épanouissement', text: 'Celles et ceux qui agissent grandissent.'},
          signals: {
            a: '« Livrons d’abord, on prendra soin de nous après. »',
            b: '« On apprend tant ensemble, la livraison attendra. »',
          },
          question: 'À quels moments notre groupe fait-il à la fois avancer l’œuvre et grandir ses membres ?',
        },
        {
          type: 'dialogy',
          id: 'voix',
          title: 'S’accorder et diverger',
          a: {title: 'Accord', text: 'Nous cherchons ce qui nous réunit.'},
          b: {title: 'Désaccord', text: 'Nous laissons vivre nos désaccords.'},
          signals: {
            a: '« Nous voilà d’accord, inutile d’en reparler. »',
            b: '« Chacun garde son avis, inutile de chercher plus loin. »',
          },
          question: 'Qu’est-ce qui permet à notre groupe de se réunir sans taire ses désaccords ?',
        },
        {
          type: 'dialogy',
          id: 'conduite',
          title: 'Se relayer et tenir son rôle',
          a: {title: 'Leadership partagé', text: 'Chacun mène à son tour.'},
          b: {title: 'Rôles définis', text: 'Chacun sait qui répond de quoi.'},
          signals: {
            a: '« Je croyais que quelqu’un d’autre s’en chargeait. »',
            b: '« J’avais une idée, mais ce n’est pas mon rôle. »',
          },
          question: 'Comment notre groupe fait-il circuler l’élan tout en sachant qui répond de quoi ?',
        },
        {
          type: 'dialogy',
          id: 'cadre',
          title: 'Cadrer et laisser respirer',
          a: {title: 'Cadre', text: 'Des règles, un plan, des échéances.'},
          b: {title: 'Respiration', text: 'De l’espace et du temps laissés libres.'},
          signals: {
            a: '« Ce n’est pas à l’ordre du jour, revenons au plan. »',
            b: '« Pas besoin d’ordre du jour, on verra en chemin. »',
          },
          question: 'De quel cadre et de quels espaces libres notre groupe a-t-il besoin en ce moment ?',
        },
      ],
    },
    {
      id: 'dans',
      title: 'Dans',
      help: 'À quel point chaque logique est-elle vivante aujourd’hui sur notre territoire ?',
      children: [
        {
          type: 'dialogy',
          id: 'horizon',
          title: 'Viser un but et cheminer',
          a: {title: 'Projet', text: 'Un but, un début, une fin.'},
          b: {title: 'Processus', text: 'Un chemin qui reste ouvert.'},
          signals: {
            a: '« Le projet est livré, chacun reprend sa route. »',
            b: '« On continue de se voir, le but viendra plus tard. »',
          },
          question: 'Sur notre territoire, que voulons-nous mener à son terme tout en gardant le chemin ouvert ?',
        },
        {
          type: 'dialogy',
          id: 'frontiere',
          title: 'Prendre soin et s’ouvrir',
          a: {title: 'Cohésion', text: 'Prendre soin de ceux qui sont là.'},
          b: {title: 'Ouverture', text: 'Coopérer avec les tiers.'},
          signals: {
            a: 'D’une année à l’autre, les mêmes visages se retrouvent autour de la table.',
            b: 'D’une rencontre à l’autre, de nouveaux visages arrivent et d’anciens s’éloignent.',
          },
          question: 'Sur notre territoire, comment accueillir des tiers tout en prenant soin de ceux qui sont là ?',
        },
        {
          type: 'dialogy',
          id: 'regard',
          title: 'Voir et pressentir',
          a: {title: 'Visible', text: 'Statuts, livrables, gouvernance.'},
          b: {title: 'Invisible', text: 'Non-dits, implicite, signaux faibles.'},
          signals: {
            a: 'Tout est écrit dans la convention, et personne ne dit ce qui le gêne.',
            b: 'Tout se comprend à demi-mot, et personne n’a rien mis par écrit.',
          },
          question: 'Sur notre territoire, comment ce qui est écrit et ce qui se devine s’éclairent-ils l’un l’autre ?',
        },
        {
          type: 'dialogy',
          id: 'echelle',
          title: 'S’ancrer et se relier',
          a: {title: 'Local', text: 'D’ici, par ici, pour ici.'},
          b: {title: 'Global', text: 'Relié à plus grand que nous.'},
          signals: {
            a: '« Cela vient d’ailleurs, ce n’est pas pour ici. »',
            b: '« Cela marche ailleurs, faisons pareil ici. »',
          },
          question: 'Qu’est-ce qui, sur notre territoire, est bien d’ici et nous relie à plus grand que nous ?',
        },
      ],
    },
  ],
};
