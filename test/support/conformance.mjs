/**
 * Which success criterion of WCAG 2.2, A and AA, is looked at by which tests: what the conformance note is made of.
 *
 * A test is named by its file and words of its title; `test/house.test.mjs` finds each. A text instead of tests says why
 * there is none. `node test/support/conformance.mjs --write` writes the note.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const NOTE = fileURLToPath(new URL('../../stories/docs/conformite.md', import.meta.url));

const STORIES = ['test/support/run-stories.mjs', 'axe'];
const GRID = 'test/elements/grid/coop-grid.test.ts';
const PRINCIPLES = 'test/elements/principles/coop-principles.test.ts';
const PROJECT = 'test/elements/project/coop-project.test.ts';
const RADAR = 'test/elements/radar/coop-radar.test.ts';
const REPORT = 'test/elements/report/coop-report.test.ts';
const JOURNEY = 'test/elements/journey/coop-journey.test.ts';
const ASSESSMENT = 'test/elements/assessment/coop-assessment.test.ts';
const READER = 'test/elements/screen-reader.test.ts';
const POINTING = 'test/elements/pointing.test.ts';
const LANDMARKS = 'test/elements/landmarks.test.ts';
const THEMES = 'test/pages/themes.test.mjs';
const SELF_TEST = 'test/pages/self-test.test.mjs';

const NO_MEDIA = 'Sans objet : ni son ni vidéo.';
const OF_THE_PAGE = 'Relève de la page qui accueille les éléments.';

/** @type {readonly (readonly [string, string, string | readonly (readonly [string, string])[], string?])[]} */
export const CRITERIA = [
  [
    '1.1.1',
    'Contenu non textuel',
    [
      STORIES,
      ['test/elements/shared/qr-code.test.ts', 'is one picture with a name'],
      [READER, 'reads the same as a table'],
    ],
  ],
  ['1.2.1', 'Contenu seulement audio ou vidéo', NO_MEDIA],
  ['1.2.2', 'Sous-titres', NO_MEDIA],
  ['1.2.3', 'Audiodescription ou version de remplacement', NO_MEDIA],
  ['1.2.4', 'Sous-titres en direct', NO_MEDIA],
  ['1.2.5', 'Audiodescription', NO_MEDIA],
  [
    '1.3.1',
    'Information et relations',
    [
      STORIES,
      [PROJECT, 'has names, roles and groups'],
      [LANDMARKS, 'skips no level'],
      [REPORT, 'meets headings in order'],
    ],
  ],
  [
    '1.3.2',
    'Ordre séquentiel logique',
    [
      [REPORT, 'is told in order'],
      [READER, 'does a whole self-test'],
    ],
  ],
  [
    '1.3.3',
    'Caractéristiques sensorielles',
    [
      [RADAR, 'are told apart by dash and marker alone in forced colours'],
      [READER, 'walks through the axes'],
    ],
  ],
  [
    '1.3.4',
    'Orientation',
    [['test/pages/heights.test.mjs', 'px wide']],
    'Rien ne dépend du sens de l’écran ; les largeurs sont éprouvées, aucun appareil n’est tourné.',
  ],
  ['1.3.5', 'Identifier la finalité de la saisie', 'Sans objet : rien n’est demandé sur la personne.'],
  [
    '1.4.1',
    'Utilisation de la couleur',
    [
      [RADAR, 'are told apart by dash and marker alone in forced colours'],
      [REPORT, 'sees buttons and boxes to tick in forced colours'],
    ],
  ],
  ['1.4.2', 'Contrôle du son', NO_MEDIA],
  [
    '1.4.3',
    'Contraste (minimum)',
    [
      STORIES,
      [THEMES, 'is that of surfaces, and links stand out from it'],
      ['test/pages/ready-themes.test.mjs', 'stands out from a'],
    ],
    'Avec les couleurs par défaut et les thèmes fournis ; un accent choisi par le site est à vérifier par lui.',
  ],
  ['1.4.4', 'Redimensionnement du texte', [[JOURNEY, 'has no row that runs out of 320 px, at 200 % of text']]],
  [
    '1.4.5',
    'Texte sous forme d’image',
    [[READER, 'walks through the axes']],
    'Aucun texte n’est une image, l’image que l’on enregistre exceptée.',
  ],
  [
    '1.4.10',
    'Redistribution',
    [
      [THEMES, 'has room at 320 px'],
      [REPORT, 'fits in 320 px'],
      [SELF_TEST, 'is done by touch on a phone of 360 px'],
    ],
  ],
  [
    '1.4.11',
    'Contraste du contenu non textuel',
    [
      ['test/pages/ready-themes.test.mjs', 'stands out from a'],
      [REPORT, 'sees buttons and boxes to tick in forced colours'],
    ],
  ],
  ['1.4.12', 'Espacement du texte', [['test/pages/host-styles.test.mjs', 'word-spacing: 1em']]],
  ['1.4.13', 'Contenu au survol ou au focus', [[RADAR, 'Escape leaves']]],
  [
    '2.1.1',
    'Clavier',
    [
      ['test/pages/partner.test.mjs', 'all 36 statements are answered by keyboard alone'],
      [SELF_TEST, 'is done by keyboard alone'],
      [GRID, 'by keyboard: the arrows choose'],
      [RADAR, 'by keyboard: arrows, Home and End'],
    ],
  ],
  [
    '2.1.2',
    'Pas de piège au clavier',
    [
      [SELF_TEST, 'is done by keyboard alone'],
      [RADAR, 'Escape leaves'],
    ],
  ],
  [
    '2.1.4',
    'Raccourcis clavier',
    [[GRID, 'a digit chooses the step of that number']],
    'Les touches n’agissent que dans le champ qui a le focus.',
  ],
  [
    '2.2.1',
    'Réglage du délai',
    [[JOURNEY, 'timer']],
    'Les minuteries du parcours s’arrêtent, reprennent, et n’interrompent rien.',
  ],
  ['2.2.2', 'Mettre en pause, arrêter, masquer', 'Sans objet : rien ne bouge de soi-même.'],
  ['2.3.1', 'Pas plus de trois flashs', 'Sans objet : rien ne clignote.'],
  ['2.4.1', 'Contourner des blocs', [[LANDMARKS, 'adds no banner']], OF_THE_PAGE],
  ['2.4.2', 'Titre de page', OF_THE_PAGE],
  [
    '2.4.3',
    'Parcours du focus',
    [
      [ASSESSMENT, 'by keyboard, goes on with Enter and reads the new part first'],
      [JOURNEY, 'takes the focus to the heading'],
      [POINTING, 'the first question without an answer has the focus'],
    ],
  ],
  ['2.4.4', 'Fonction du lien', [STORIES, [REPORT, 'who helps']]],
  ['2.4.5', 'Accès multiples', OF_THE_PAGE],
  ['2.4.6', 'En-têtes et étiquettes', [STORIES, [LANDMARKS, 'starts its headings at 2']]],
  [
    '2.4.7',
    'Visibilité du focus',
    [['test/pages/reading.test.mjs', 'is in sight as it takes the focus']],
    'Le contour lui-même a été regardé, non mesuré.',
  ],
  [
    '2.4.11',
    'Focus non masqué (minimum)',
    [
      ['test/pages/reading.test.mjs', 'is in sight as it takes the focus'],
      [THEMES, 'has sticky lines below'],
    ],
  ],
  [
    '2.5.1',
    'Gestes pour le contrôle du pointeur',
    [
      [PRINCIPLES, 'by pointer'],
      [RADAR, 'by pointer: anywhere in the sector of an axis'],
    ],
  ],
  ['2.5.2', 'Annulation de l’action', [['test/pages/paths.test.mjs', 'answers no slider that it starts on']]],
  ['2.5.3', 'Étiquette dans le nom', [STORIES, [READER, 'answers one principle']]],
  ['2.5.4', 'Activation par le mouvement', 'Sans objet : aucun mouvement de l’appareil n’est lu.'],
  [
    '2.5.7',
    'Mouvements de glissement',
    [[PRINCIPLES, 'by pointer']],
    'Chaque curseur se pose d’un appui, et au clavier.',
  ],
  ['2.5.8', 'Taille de la cible (minimum)', [[THEMES, 'shows the word of every step at 320 px']]],
  ['3.1.1', 'Langue de la page', OF_THE_PAGE],
  [
    '3.1.2',
    'Langue d’un passage',
    [
      ['test/elements/host-habits.test.ts', 'has its own where its words are not in the page’s language'],
      ['test/elements/glossary.test.ts', 'follow the language of the page'],
    ],
  ],
  ['3.2.1', 'Au focus', [[SELF_TEST, 'is done by keyboard alone']]],
  [
    '3.2.2',
    'À la saisie',
    [
      [GRID, 'required: the form is not sent'],
      [SELF_TEST, 'is done by keyboard alone'],
    ],
  ],
  ['3.2.3', 'Navigation cohérente', OF_THE_PAGE],
  ['3.2.4', 'Identification cohérente', [['test/elements/messages/messages.test.ts', 'one button for one act']]],
  ['3.2.6', 'Aide cohérente', OF_THE_PAGE],
  [
    '3.3.1',
    'Identification des erreurs',
    [
      [GRID, 'required: the form is not sent'],
      [POINTING, 'are pointed at in the questionnaire'],
    ],
  ],
  ['3.3.2', 'Étiquettes ou instructions', [STORIES, [PROJECT, 'has names, roles and groups']]],
  ['3.3.3', 'Suggestion après une erreur', [[POINTING, 'the first one missing is marked']]],
  [
    '3.3.4',
    'Prévention des erreurs',
    [
      [ASSESSMENT, 'nothing is removed on the way'],
      [PRINCIPLES, 'takes a whole answer back by its button'],
    ],
  ],
  ['3.3.7', 'Saisie redondante', [[PROJECT, 'fills the sheet in']]],
  ['3.3.8', 'Authentification accessible (minimum)', 'Sans objet : on ne s’identifie pas.'],
  [
    '4.1.2',
    'Nom, rôle, valeur',
    [STORIES, [PROJECT, 'has names, roles and groups'], [READER, 'answers one principle']],
  ],
  [
    '4.1.3',
    'Messages d’état',
    [
      [GRID, 'announces an objective’s score once'],
      [READER, 'does a whole self-test'],
    ],
  ],
];

/** The note, in French: it is for the statement of a public body. */
export function note() {
  const looked = CRITERIA.filter(([, , tests]) => typeof tests !== 'string');
  const rows = CRITERIA.map(([number, title, tests, remark = '']) => {
    const by = typeof tests === 'string' ? '—' : tests.map(([file, words]) => `\`${file}\` (${words})`).join('<br>');
    return `| ${number} | ${title} | ${by} | ${typeof tests === 'string' ? tests : remark} |`;
  });
  return `# Note de conformité

Pour la déclaration d’accessibilité d’un organisme qui accueille ces éléments. Elle dit, pour chaque critère de succès des WCAG 2.2
(A et AA), sur lesquels reposent les critères du RGAA 4.1, par quel essai il est regardé à chaque changement, dans Chromium et dans
Firefox ; et ce qui ne l’est pas. Elle ne remplace pas un audit : aucun n’a été fait par un tiers.

${looked.length} critères sont regardés, ${CRITERIA.length - looked.length} sont sans objet ou relèvent de la page.

**Non regardé** : aucune personne n’a été observée avec son propre lecteur d’écran ; les essais suivent un lecteur d’écran virtuel et
l’arbre d’accessibilité. NVDA, JAWS, VoiceOver et TalkBack n’ont pas été utilisés. Le zoom à 400 % est regardé comme une largeur de
320 px. La loupe et la commande vocale n’ont pas été essayées.

<!-- prettier-ignore -->
| Critère | | Regardé par | Remarque |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The tests that are named and not there. */
export function astray() {
  const named = CRITERIA.flatMap(([number, , tests]) =>
    typeof tests === 'string' ? [] : tests.map((test) => [number, ...test]),
  );
  return named.filter(([, file, words]) => !readFileSync(file, 'utf8').includes(words));
}

if (process.argv[1] === import.meta.filename && process.argv[2] === '--write') writeFileSync(NOTE, note());
