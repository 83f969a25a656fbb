import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {axesOf} from '../../../src/core/axes.js';
import {spaceBetween} from '../../../src/core/score/dialogy.js';
import {CoopError} from '../../../src/core/error.js';
import {interpret} from '../../../src/core/interpret/interpret.js';
import {createResponse} from '../../../src/core/response.js';
import type {
  Answers,
  Branch,
  DialogyAnswer,
  Guide,
  Instrument,
  Item,
  Lead,
  Response,
} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {itemsOf, sectionsOf, toldOutOf, walk} from '../../../src/core/tree.js';
import {fr as words} from '../../../src/core/interpret/words/fr.js';
import type {Words} from '../../../src/core/interpret/words/words.js';
import {coconstruction} from '../../../src/instruments/coconstruction/index.js';
import {guide as coconstructionGuide} from '../../../src/instruments/coconstruction/guide.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {en} from '../../../src/instruments/dialogies/en.js';
import {guide as dialogiesGuide} from '../../../src/instruments/dialogies/guide.js';
import {guide as dialogiesGuideEn} from '../../../src/instruments/dialogies/guide.en.js';
import {ingredients} from '../../../src/instruments/ingredients/index.js';
import {guide as ingredientsGuide} from '../../../src/instruments/ingredients/guide.js';
import {maturite} from '../../../src/instruments/maturite/index.js';
import {guide as maturiteGuide} from '../../../src/instruments/maturite/guide.js';
import {principes} from '../../../src/instruments/principes/index.js';
import {guide as principesGuide} from '../../../src/instruments/principes/guide.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {en as ptceEn} from '../../../src/instruments/ptce/en.js';
import {guide as ptceGuide} from '../../../src/instruments/ptce/guide.js';
import {guide as ptceGuideEn} from '../../../src/instruments/ptce/guide.en.js';
import {answeredArb, answersArb} from '../arbitraries.js';

const bilingual: Instrument = {...dialogies, locales: {en}};

const readingOf = (answers: Answers, locale?: string | Words, instrument: Instrument = bilingual) =>
  interpret(instrument, score(instrument, answers), ...(locale === undefined ? [] : [locale])).dialogies;

describe('interpret, of dialogies', () => {
  // The words under the ribbon, as they are given to respondents.
  const cases: {answer: DialogyAnswer; fr: string; en: string}[] = [
    {answer: {a: 0, b: 0}, fr: 'aucune des deux ne vit encore', en: 'neither is alive yet'},
    {answer: {a: 0, b: 7}, fr: 'une seule vit : « Apprendre »', en: 'only one is alive: “Learning”'},
    {answer: {a: 10, b: 0}, fr: 'une seule vit : « Transmettre »', en: 'only one is alive: “Passing on”'},
    {answer: {a: 3, b: 1}, fr: 'les deux sommeillent', en: 'both are asleep'},
    {answer: {a: 9, b: 2}, fr: '« Transmettre » prend plus de place', en: '“Passing on” takes more room'},
    {answer: {a: 2, b: 9}, fr: '« Apprendre » prend plus de place', en: '“Learning” takes more room'},
    {answer: {a: 9, b: 10}, fr: 'pleinement vivantes', en: 'fully alive, both of them'},
    {answer: {a: 8, b: 10}, fr: 'les deux vivent', en: 'both are alive'},
  ];
  for (const {answer, fr, en} of cases)
    it(`${answer.a} and ${answer.b}: « ${fr} »`, () => {
      expect(readingOf({savoir: answer}).map(({text}) => text)).to.deep.equal([fr]);
      expect(readingOf({savoir: answer}, 'en').map(({text}) => text)).to.deep.equal([en]);
    });

  // A result holds vitality and tilt alone: both intensities must come back from them, whole.
  it('finds the space of each of the 121 pairs again', () => {
    for (let a = 0; a <= 10; a++)
      for (let b = 0; b <= 10; b++)
        expect(readingOf({savoir: {a, b}}), `${a}, ${b}`)
          .to.have.nested.property('[0].space')
          .that.equals(spaceBetween(a, b));
  });

  it('also from a result that was stored as JSON', () => {
    const result = score(bilingual, {savoir: {a: 7, b: 3}, parole: {a: 0, b: 0}});
    const stored = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(interpret(bilingual, stored)).to.deep.equal(interpret(bilingual, result));
  });

  it('reads dialogies in the order of the tree, by their titles; those without both intensities are not there', () => {
    const answers: Answers = {
      ...{echelle: {a: 5, b: 5}, parole: {a: 4}, boussole: {relation: 'competing'}, fruits: 'na', voix: {b: 2}},
      ...{changement: {a: 9, b: 9}, savoir: {a: 1, b: 1, relation: 'complementary'}},
    };
    expect(readingOf(answers)).to.deep.equal([
      {id: 'savoir', title: 'Transmettre et apprendre', space: 'asleep', text: 'les deux sommeillent'},
      {id: 'changement', title: 'Se transformer et transformer', space: 'full', text: 'pleinement vivantes'},
      {id: 'echelle', title: 'S’ancrer et se relier', space: 'alive', text: 'les deux vivent'},
    ]);
    expect(readingOf({})).to.deep.equal([]);
  });

  it('has nothing to say of an instrument without dialogies', () => {
    expect(readingOf({a1_1: 4}, 'fr', ptce)).to.deep.equal([]);
  });

  describe('language', () => {
    const answers: Answers = {savoir: {a: 9, b: 2}};
    const french = [
      {id: 'savoir', title: 'Transmettre et apprendre', space: 'first', text: '« Transmettre » prend plus de place'},
    ];
    const english = [
      {id: 'savoir', title: 'Passing on and learning', space: 'first', text: '“Passing on” takes more room'},
    ];

    for (const locale of [undefined, 'fr', 'fr-CA', 'FR', 'de', 'pt-BR', '', 'constructor', '__proto__'])
      it(`${locale === undefined ? 'none' : `"${locale}"`} is French`, () =>
        expect(readingOf(answers, locale)).to.deep.equal(french));

    for (const locale of ['en', 'en-GB', 'EN'])
      it(`"${locale}" is English`, () => expect(readingOf(answers, locale)).to.deep.equal(english));

    it('keeps the titles of the instrument where it has none in that language', () => {
      expect(readingOf(answers, 'en', dialogies)).to.deep.equal([
        {...english[0], title: 'Transmettre et apprendre', text: '“Transmettre” takes more room'},
      ]);
    });

    it('is the host’s own when it gives words', () => {
      const space: Words['space'] = (space, more) => `br ${space} ${more}`;
      expect(readingOf(answers, {...words, space})).to.deep.equal([{...french[0], text: 'br first Transmettre'}]);
    });
  });

  it('where statements stand beside it, a dialogy is still read by its own title, and the branch is the axis', () => {
    const [first] = dialogies.tree as Branch[];
    const statement: Item = {type: 'rating', id: 'r1', text: 'Une affirmation', scale: 'maturity'};
    const mixed: Instrument = {
      ...dialogies,
      id: 'mixed',
      scales: ptce.scales,
      tree: [{id: 'n', title: 'Un axe', children: [statement, ...first!.children]}],
    };
    const {dialogies: read, priorities} = interpret(
      mixed,
      score(mixed, {r1: 0, savoir: {a: 9, b: 4}, parole: {a: 1, b: 1}}),
    );
    expect(read.map(({title}) => title)).to.deep.equal(['Transmettre et apprendre', 'S’exprimer et représenter']);
    expect(priorities.map(({id}) => id)).to.deep.equal(['n']);
  });

  it('never throws on valid answers, reads what is scored and nothing else', () => {
    const locale = fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/);
    const answered = fc.oneof(
      answeredArb,
      answersArb(dialogies).map((answers): [Instrument, Answers] => [dialogies, answers]),
    );
    fc.assert(
      fc.property(answered, locale, ([instrument, answers], tag) => {
        const result = score(instrument, answers);
        const read = interpret(instrument, result, tag).dialogies;
        const scored = result.dialogies.filter(({vitality}) => vitality !== null);
        expect(read.map(({id}) => id)).to.deep.equal(scored.map(({id}) => id));
        for (const {id, space, title, text} of read) {
          const {a, b} = answers[id] as Required<DialogyAnswer>;
          expect(space, JSON.stringify([a, b])).to.equal(spaceBetween(a, b));
          expect([typeof title, typeof text]).to.deep.equal(['string', 'string']);
        }
      }),
      {numRuns: 2000},
    );
  });
});

/** One rating for every item of each axis, told as a score by hand: the rating over the scale's greatest. */
const rated = (instrument: Instrument, ratings: Readonly<Record<string, number | DialogyAnswer | 'na'>>): Answers =>
  Object.fromEntries(
    Object.entries(ratings).flatMap(([id, rating]) => {
      const section = sectionsOf(instrument).find((one) => one.id === id);
      return section ? itemsOf(section.children).map((item) => [item.id, rating]) : [[id, rating]];
    }),
  );

const respond = (instrument: Instrument, answers: Answers): Response => ({
  ...createResponse(instrument, 'fr', 'mutual'),
  answers,
});

type Told = [id: string, score: number, text: string];

interface Table {
  instrument: Instrument;
  guide: Guide;
  ratings: Readonly<Record<string, number | DialogyAnswer | 'na'>>;
  summary: string;
  strengths: Told[];
  priorities: Told[];
  /** What the first priority leads to, word for word. */
  first: {title: string; question: string; steps: [string, string]; resources: string[]};
  /** Three members lie as far apart as can be on one axis: what is left of the strengths and the priorities. */
  split: {id: string; strengths: string[]; priorities: string[]};
  /** Points since a date when every axis was at 50, but for the last one, which had no answer. */
  moved: Record<string, string>;
}

const [none, middle, most] = [
  {a: 0, b: 0},
  {a: 5, b: 5},
  {a: 10, b: 10},
];

// By hand, from the rules: a strength is at least 50, above the lowest and of the highest half, at most 3; a priority is
// of the 3 lowest that are left, under 75 or the lowest of all; of equal ones the first.
const tables: Table[] = [
  {
    instrument: ptce,
    guide: ptceGuide,
    ratings: {a1: 4, a2: 3, a3: 1, b1: 2, b2: 0, b3: 3, c1: 2, c2: 3, c3: 1},
    // Objectives at 66.7, 41.7 and 50: 52.8.
    summary:
      'Dans l’ensemble : Structurée. La coopération s’est organisée : elle s’appuie sur des pratiques partagées.',
    strengths: [
      ['a1', 100, 'Mature'],
      ['a2', 75, 'Mature'],
      ['b3', 75, 'Mature'],
    ],
    priorities: [
      ['a3', 25, 'En construction'],
      ['b2', 0, 'Émergente'],
      ['c3', 25, 'En construction'],
    ],
    first: {
      title: 'Mutualiser en confiance',
      question: 'De quoi auriez-vous besoin entre vous pour mettre davantage en commun ?',
      steps: [
        'Dresser la liste de ce que chaque membre peut prêter et de ce qu’il cherche : un local, un outil, une heure.',
        'Prendre une heure pour parcourir ensemble les comptes du projet et répondre à toutes les questions.',
      ],
      resources: [
        'Centre de ressources pour les groupements d’employeurs (CRGE)',
        'Chambre régionale de l’économie sociale et solidaire (CRESS)',
      ],
    },
    split: {id: 'b2', strengths: ['a1', 'a2', 'b3'], priorities: ['a3', 'b1', 'c3']},
    moved: {
      ...{a1: 'a beaucoup gagné', a2: 'a beaucoup gagné', a3: 'a beaucoup perdu', b1: 'n’a pas bougé'},
      ...{b2: 'a beaucoup perdu', b3: 'a beaucoup gagné', c1: 'n’a pas bougé', c2: 'a beaucoup gagné'},
    },
  },
  {
    instrument: dialogies,
    guide: dialogiesGuide,
    ratings: {
      ...{savoir: {a: 9, b: 4}, parole: {a: 8, b: 8}, boussole: {a: 3, b: 3}, changement: {a: 10, b: 10}},
      ...{fruits: {a: 6, b: 0}, voix: {a: 4, b: 4}, conduite: {a: 2, b: 8}, cadre: {a: 9, b: 9}},
      ...{horizon: middle, frontiere: none, regard: {a: 7, b: 7}, echelle: 'na'},
    },
    // Both live in all but « boussole » (asleep), « fruits » (one alone) and « frontiere » (none); « echelle » does not apply.
    summary: 'Les deux logiques vivent dans 8 des 11 dialogies complétées.',
    strengths: [
      ['parole', 80, 'les deux vivent'],
      ['changement', 100, 'pleinement vivantes'],
      ['cadre', 90, 'pleinement vivantes'],
    ],
    priorities: [
      ['boussole', 30, 'les deux sommeillent'],
      ['fruits', 0, 'une seule vit : « Œuvre »'],
      ['frontiere', 0, 'aucune des deux ne vit encore'],
    ],
    first: {
      title: 'Raisonner et ressentir',
      question: 'Au moment de choisir, comment écoutez-vous à la fois vos arguments et votre ressenti ?',
      steps: [
        'Écrire vos raisons, pour et contre, avant un choix qui compte.',
        'Laisser passer une nuit avant de conclure, puis dire au groupe ce qui a bougé en vous.',
      ],
      resources: ['Institut des Territoires Coopératifs (InsTerCoop)'],
    },
    split: {id: 'boussole', strengths: ['parole', 'changement', 'cadre'], priorities: ['fruits', 'voix', 'frontiere']},
    moved: {
      ...{savoir: 'a gagné un cran', parole: 'a beaucoup gagné', boussole: 'a perdu plusieurs crans'},
      ...{changement: 'a beaucoup gagné', fruits: 'a beaucoup perdu', voix: 'a perdu un cran'},
      ...{conduite: 'a perdu un cran', cadre: 'a beaucoup gagné', horizon: 'n’a pas bougé'},
      ...{frontiere: 'a beaucoup perdu', regard: 'a gagné plusieurs crans'},
    },
  },
  {
    instrument: maturite,
    guide: maturiteGuide,
    ratings: {apprenant: 3, nourricier: 4, leadership: 2, inconditionnel: 1, joyeux: 3},
    // The mean of 75, 100, 50, 25 and 75 is 65.
    summary:
      'Dans l’ensemble : Structurée. La coopération s’est organisée : elle s’appuie sur des pratiques partagées.',
    strengths: [
      ['apprenant', 75, 'Mature'],
      ['nourricier', 100, 'Mature'],
    ],
    priorities: [
      ['leadership', 50, 'Structurée'],
      ['inconditionnel', 25, 'En construction'],
    ],
    first: {
      title: 'Une conduite qui circule',
      question: 'Qu’est-ce qui vous donne envie, dans ce groupe, de vous lancer sans attendre qu’on vous le demande ?',
      steps: [
        'Confier une étape à deux personnes qui n’ont pas l’habitude de travailler ensemble.',
        'Passer un dossier à quelqu’un d’autre, en restant disponible le temps qu’il le prenne en main.',
      ],
      resources: ['Institut des Territoires Coopératifs (InsTerCoop)', 'La Fonda'],
    },
    split: {id: 'inconditionnel', strengths: ['apprenant', 'nourricier'], priorities: ['leadership']},
    moved: {
      ...{apprenant: 'a beaucoup gagné', nourricier: 'a beaucoup gagné', leadership: 'n’a pas bougé'},
      inconditionnel: 'a beaucoup perdu',
    },
  },
  {
    instrument: ingredients,
    guide: ingredientsGuide,
    ratings: {
      ...{mobilisation: 2, interconnaissance: 2, partage: 1, transfert: 0, intelligence: 1, experimentation: 2},
      ...{pilotage: 1, animation: 2, gouvernance: 1, communication: 0, evaluation: 0, capitalisation: 1},
    },
    // Four at 100, five at 50, three at 0: 54.2.
    summary:
      'Dans l’ensemble : Structurée. La coopération s’est organisée : elle s’appuie sur des pratiques partagées.',
    strengths: [
      ['mobilisation', 100, 'Mature'],
      ['interconnaissance', 100, 'Mature'],
      ['experimentation', 100, 'Mature'],
    ],
    priorities: [
      ['transfert', 0, 'Émergente'],
      ['communication', 0, 'Émergente'],
      ['evaluation', 0, 'Émergente'],
    ],
    first: {
      title: 'Transfert de compétences',
      question: 'Quel savoir-faire de votre groupe mériterait d’être partagé par plusieurs personnes ?',
      steps: [
        'Former un tandem entre une personne qui sait et une personne qui veut apprendre.',
        'Demander à un partenaire extérieur une demi-journée de transmission, en échange d’un service.',
      ],
      resources: ['Adefpat', 'Centre de ressources pour les groupements d’employeurs (CRGE)'],
    },
    split: {
      id: 'communication',
      strengths: ['mobilisation', 'interconnaissance', 'experimentation'],
      priorities: ['partage', 'transfert', 'evaluation'],
    },
    moved: {
      ...{mobilisation: 'a beaucoup gagné', interconnaissance: 'a beaucoup gagné', partage: 'n’a pas bougé'},
      ...{transfert: 'a beaucoup perdu', intelligence: 'n’a pas bougé', experimentation: 'a beaucoup gagné'},
      ...{pilotage: 'n’a pas bougé', animation: 'a beaucoup gagné', gouvernance: 'n’a pas bougé'},
      ...{communication: 'a beaucoup perdu', evaluation: 'a beaucoup perdu'},
    },
  },
  {
    instrument: coconstruction,
    guide: coconstructionGuide,
    ratings: {dialogue: 1, experimentations: 2, partenariats: 3, interaction: 0, coherence: 1, mondes: 2},
    // Forms at 50, levers at 25: 37.5.
    summary:
      'Dans l’ensemble : En construction. La coopération se construit : les premières actions lui donnent de l’élan.',
    strengths: [
      ['experimentations', 50, 'Structurée'],
      ['partenariats', 75, 'Mature'],
      ['mondes', 50, 'Structurée'],
    ],
    priorities: [
      ['dialogue', 25, 'En construction'],
      ['interaction', 0, 'Émergente'],
      ['coherence', 25, 'En construction'],
    ],
    first: {
      title: 'Animation du dialogue territorial',
      question: 'De quel sujet votre territoire a-t-il besoin de parler en ce moment ?',
      steps: [
        'Réunir autour d’une même table des personnes qui ne se croisent pas d’habitude.',
        'Écrire à plusieurs mains les trois enjeux qui vous rassemblent et les faire circuler pour recueillir des réactions.',
      ],
      resources: ['Fondation des Territoires', 'Unadel'],
    },
    split: {
      id: 'interaction',
      strengths: ['experimentations', 'partenariats'],
      priorities: ['dialogue', 'coherence', 'mondes'],
    },
    moved: {
      ...{dialogue: 'a beaucoup perdu', experimentations: 'n’a pas bougé', partenariats: 'a beaucoup gagné'},
      ...{interaction: 'a beaucoup perdu', coherence: 'a beaucoup perdu'},
    },
  },
  {
    instrument: principes,
    guide: principesGuide,
    ratings: {
      ...{adhesion: 0, democratie: 1, economie: 0, autonomie: 1, education: 0, intercooperation: 1, communaute: 1},
    },
    // Four at 25, three at 0: 14.3.
    summary: 'Dans l’ensemble : Émergente. La coopération prend forme : beaucoup reste à imaginer ensemble.',
    strengths: [],
    priorities: [
      ['adhesion', 0, 'Émergente'],
      ['economie', 0, 'Émergente'],
      ['education', 0, 'Émergente'],
    ],
    first: {
      title: 'Adhésion volontaire et ouverte',
      question: 'Qu’est-ce qui donne envie à une personne de pousser votre porte ?',
      steps: [
        'Rédiger une page toute simple qui dit à quoi l’on s’engage en devenant membre.',
        'Demander au dernier membre arrivé de raconter ses premiers pas, et en tirer une idée pour l’accueil.',
      ],
      resources: ['Coopérer pour Entreprendre', 'Chambre régionale de l’économie sociale et solidaire (CRESS)'],
    },
    split: {id: 'adhesion', strengths: [], priorities: ['democratie', 'economie', 'education']},
    moved: {
      ...{adhesion: 'a beaucoup perdu', democratie: 'a beaucoup perdu', economie: 'a beaucoup perdu'},
      ...{autonomie: 'a beaucoup perdu', education: 'a beaucoup perdu', intercooperation: 'a beaucoup perdu'},
    },
  },
];

/** Ratings that lie between, and at both ends of, what can be answered. */
function marksOf(instrument: Instrument): (number | DialogyAnswer)[] {
  const [scale] = Object.values(instrument.scales);
  if (!scale) return [none, middle, most];
  const values = scale.options.map(({value}) => value);
  return [values[0]!, values[(values.length - 1) / 2]!, values.at(-1)!];
}

const idsIn = (found: readonly {id: string}[]) => found.map(({id}) => id);

describe('interpret, of every built-in instrument', () => {
  for (const {instrument, guide, ratings, summary, strengths, priorities, first, split, moved} of tables)
    describe(instrument.id, () => {
      const answers = rated(instrument, ratings);
      const result = score(instrument, answers);
      const [low, between, high] = marksOf(instrument);
      const told = ({id, score: percent, text}: {id: string; score: number; text: string | null}) => [
        id,
        percent,
        text,
      ];

      it('sums up, and tells what to lean on and where to grow, with a question, steps and resources', () => {
        const read = interpret(instrument, result, 'fr', {guide});
        expect(read.summary).to.equal(summary);
        expect(read.strengths.map(told)).to.deep.equal(strengths);
        expect(read.priorities.map(told)).to.deep.equal(priorities);
        const [{title, question, steps, resources} = undefined!] = read.priorities;
        expect({title, question, steps, resources: resources.map((one) => one.title)}).to.deep.equal(first);
        for (const {id, steps, resources} of read.priorities) {
          const lead = guide.nodes[id]!;
          expect(steps).to.deep.equal(lead.steps);
          expect(resources).to.deep.equal(lead.resources.map((one) => guide.resources[one]));
        }
        expect([read.splits, read.moves]).to.deep.equal([[], []]);
      });

      it('tells of what a group is split on, and names it neither a strength nor a priority', () => {
        const members = [low, between, high].map((mark) =>
          respond(instrument, {...answers, ...rated(instrument, {[split.id]: mark!})}),
        );
        const read = interpret(instrument, result, 'fr', {guide, group: aggregate(instrument, members)});
        expect(idsIn(read.strengths)).to.deep.equal(split.strengths);
        expect(idsIn(read.priorities)).to.deep.equal(split.priorities);
        // Scores of 0, 50 and 100: quartiles of 25 and 75 by R's type 7; as far apart as chance would put them, or more.
        const [{id, agreement, text, question, steps} = undefined!, ...others] = read.splits;
        expect({id, agreement, text}).to.deep.equal({
          ...{id: split.id, agreement: 0},
          text:
            toldOutOf(instrument) === 100
              ? 'La moitié du groupe se situe entre 25 et 75 ; les réponses vont de 0 à 100.'
              : 'La moitié du groupe se situe entre 3 et 8 ; les réponses vont de 0 à 10.',
        });
        // About the difference: of the axis, or of the first of its statements, which are all as divided.
        const {differences = {}} = guide;
        expect(question)
          .to.be.a('string')
          .and.to.equal(differences[split.id] ?? differences[`${split.id}_1`]);
        expect(steps).to.deep.equal(guide.nodes[split.id]!.steps);
        expect(others).to.deep.equal([]);
      });

      it('tells what has moved since an earlier date, where there were answers', () => {
        const then = Object.keys(ratings).map((id) => [id, between!] as const);
        const earlier = score(instrument, rated(instrument, Object.fromEntries(then.slice(0, -1))));
        const {moves} = interpret(instrument, result, 'fr', {earlier});
        expect(Object.fromEntries(moves.map(({id, text}) => [id, text]))).to.deep.equal(moved);
        for (const {id, before, after} of moves) {
          expect(before, id).to.be.closeTo(50, 1e-9);
          const now =
            result.dialogies.find((one) => one.id === id)?.vitality ?? result.nodes.find((one) => one.id === id)?.score;
          expect(after, id).to.equal(now);
        }
      });
    });

  const english: {instrument: Instrument; guide: Guide; summary: string; of: string[]; words: RegExp[]}[] = [
    {
      instrument: {...ptce, locales: {en: ptceEn}},
      guide: ptceGuideEn,
      summary: 'Overall: Structured. Cooperation has become organised: it rests on shared practices.',
      of: ['a3', 'b2', 'c3'],
      words: [
        /^Sharing in trust$/,
        /^Developing$/,
        /^What do you need from one another/,
        /^List what each member can lend/,
      ],
    },
    {
      instrument: {...dialogies, locales: {en}},
      guide: dialogiesGuideEn,
      summary: 'Both logics are alive in 8 of the 11 dialogies answered.',
      of: ['boussole', 'fruits', 'frontiere'],
      words: [/^Reason/, /^both are asleep$/, /^When it is time to choose, how do you/, /^Write down your reasons/],
    },
  ];
  for (const {
    instrument,
    guide,
    summary,
    of,
    words: [title, text, question, step],
  } of english)
    it(`${instrument.id} in English`, () => {
      const {ratings, split} = tables.find((one) => one.instrument.id === instrument.id)!;
      const answers = rated(instrument, ratings);
      const [low, between, high] = marksOf(instrument);
      const read = interpret(instrument, score(instrument, answers), 'en', {guide});
      expect(read.summary).to.equal(summary);
      expect(idsIn(read.priorities)).to.deep.equal(of);
      const [first] = read.priorities;
      expect(first!.title).to.match(title!);
      expect(first!.text).to.match(text!);
      expect(first!.question).to.match(question!);
      expect(first!.steps[0]).to.match(step!);
      const members = [low, between, high].map((mark) =>
        respond(instrument, {...answers, ...rated(instrument, {[split.id]: mark!})}),
      );
      const earlier = score(instrument, rated(instrument, Object.fromEntries(of.map((id) => [id, between!]))));
      const beside = interpret(instrument, score(instrument, answers), 'en', {
        ...{guide, earlier, group: aggregate(instrument, members)},
      });
      expect(beside.splits[0]!.text).to.equal(
        toldOutOf(instrument) === 100
          ? 'Half of the group lies between 25 and 75; answers go from 0 to 100.'
          : 'Half of the group lies between 3 and 8; answers go from 0 to 10.',
      );
      expect(beside.moves[0]!.text).to.match(/^has moved down (several notches|a lot)$/);
    });
});

describe('interpret', () => {
  const whole = (rating: number) => rated(ptce, Object.fromEntries(sectionsOf(ptce).map(({id}) => [id, rating])));
  const own: Instrument = {...ptce, id: 'own', levels: []};

  it('sums up what has neither levels nor dialogies by its score, and says when nothing applies or too little is answered', () => {
    const summaryOf = (answers: Answers) => interpret(own, score(own, answers)).summary;
    expect(summaryOf(whole(3))).to.equal('Dans l’ensemble : 75 sur 100.');
    expect(summaryOf({a1_1: 3})).to.equal('Il manque encore des réponses pour situer l’ensemble.');
    const notApplicable = Object.fromEntries(itemsOf(ptce.tree).map(({id}) => [id, 'na']));
    expect(summaryOf(notApplicable)).to.equal(
      'Toutes les réponses sont « Sans objet » : il n’y a pas de résultat à montrer.',
    );
    expect(interpret(own, score(own, notApplicable)))
      .to.include.keys('priorities')
      .and.to.deep.include({priorities: []});
  });

  it('all high: something to do all the same; all alike: nothing is above the rest', () => {
    const high = interpret(ptce, score(ptce, {...whole(4), a1_1: 3}));
    expect(high.summary).to.match(/^Dans l’ensemble\u202f: Mature\./);
    expect(idsIn(high.strengths)).to.deep.equal(['a2', 'a3', 'b1']);
    expect(idsIn(high.priorities)).to.deep.equal(['a1']);
    const alike = interpret(ptce, score(ptce, whole(2)));
    expect(alike.strengths).to.deep.equal([]);
    expect(idsIn(alike.priorities)).to.deep.equal(['a1', 'a2', 'a3']);
  });

  it('names nothing that has no score', () => {
    const read = interpret(ptce, score(ptce, {...rated(ptce, {a1: 4, a2: 0}), a3_1: 0}));
    expect([idsIn(read.strengths), idsIn(read.priorities)]).to.deep.equal([['a1'], ['a2']]);
  });

  it('gives general advice without a guide, a dialogy its own question, and nobody to ask', () => {
    const [rating] = interpret(ptce, score(ptce, whole(1))).priorities;
    expect(rating!.question).to.equal(
      '« Rassembler des acteurs différents » : qu’est-ce qui aiderait votre groupe à avancer d’un pas ?',
    );
    expect(rating!.steps).to.deep.equal(words.steps);
    expect(rating!.resources).to.deep.equal([]);
    const [dialogy] = interpret(dialogies, score(dialogies, {savoir: {a: 1, b: 1}})).priorities;
    expect(dialogy!.question).to.equal('Qu’est-ce qui vous aide à transmettre tout en continuant d’apprendre ?');
  });

  it('takes a score that nobody has split on an axis from a group too small to tell', () => {
    const members = [0, 4].map((rating) => respond(ptce, whole(rating)));
    const read = interpret(ptce, score(ptce, whole(2)), 'fr', {group: aggregate(ptce, members)});
    expect(read.splits).to.deep.equal([]);
    expect(read.priorities).to.have.length(3);
  });

  it('tells of at most three splits: where agreement is least, in the order of the questionnaire', () => {
    // Of 0, 25 and r: the wider apart, the less agreement. a1 and a2 lie at 0, 25, 50: s² = 625, r_wg = 0.25.
    const apart = (last: Record<string, number>) => rated(ptce, {a1: 2, a2: 2, a3: 4, b1: 4, b2: 3, ...last});
    const members = [
      rated(ptce, {a1: 0, a2: 0, a3: 0, b1: 0, b2: 0}),
      rated(ptce, {a1: 1, a2: 1, a3: 1, b1: 1, b2: 1}),
      apart({}),
    ];
    const {splits} = interpret(ptce, score(ptce, whole(2)), 'fr', {
      group: aggregate(
        ptce,
        members.map((answers) => respond(ptce, answers)),
      ),
    });
    expect(idsIn(splits)).to.deep.equal(['a3', 'b1', 'b2']);
    expect(splits[0]!.question).to.match(
      /que voit la personne qui répond «.Rien encore.», et que voit celle qui répond «.On le transmet.».\?$/,
    );
  });

  it('asks first what the two levels do to one another that lie furthest apart, whose scores are known', () => {
    const titlesOf = (answers: Answers) =>
      interpret(dialogies, score(dialogies, answers), 'fr', {guide: dialogiesGuide}).pairs.map(({titles}) =>
        titles.join(),
      );
    const je = {savoir: {a: 9, b: 9}, parole: {a: 9, b: 9}};
    const nous = {fruits: {a: 8, b: 8}, voix: {a: 8, b: 8}};
    const dans = {horizon: {a: 1, b: 1}, regard: {a: 1, b: 1}};
    expect(titlesOf({...je, ...nous, ...dans})).to.deep.equal(['Je,Dans', 'Nous,Dans', 'Je,Nous']);
    expect(titlesOf({...nous, ...dans})[0], 'without a score, last').to.equal('Nous,Dans');
    expect(titlesOf({}), 'in the order of the guide').to.deep.equal(['Je,Nous', 'Nous,Dans', 'Je,Dans']);
    expect(interpret(ptce, score(ptce, whole(2)), 'fr', {guide: ptceGuide}).pairs).to.deep.equal([]);
  });

  it('tells of each level in how many dialogies both logics live, where there are several levels', () => {
    const read = (answers: Answers) => interpret(dialogies, score(dialogies, answers)).parts;
    expect(read({savoir: {a: 9, b: 9}, parole: {a: 9, b: 0}, fruits: {a: 2, b: 2}})).to.deep.equal([
      {id: 'je', title: 'Je', text: 'Les deux logiques vivent dans 1 des 2 dialogies complétées.'},
      {id: 'nous', title: 'Nous', text: 'La dialogie complétée n’a pas encore ses deux logiques bien vivantes.'},
    ]);
    expect(read({savoir: {a: 9, b: 9}}), 'one level alone is the whole').to.deep.equal([]);
  });

  it('rounds before it counts points, so that what is read adds up', () => {
    // 1/3 of 25 is 8.3; of 50, 16.7: 8 and 17 are read, and 9 points apart.
    const children = ['q1', 'q2', 'q3'].map((id): Item => ({type: 'rating', id, text: 'Q', scale: 'maturity'}));
    const three: Instrument = {...own, id: 'three', tree: [{id: 'n', title: 'N', children}]};
    const earlier = score(three, {q1: 1, q2: 0, q3: 0});
    const [move] = interpret(three, score(three, {q1: 2, q2: 0, q3: 0}), 'fr', {earlier}).moves;
    expect(move!.text).to.equal('a gagné un cran');
    const [back] = interpret(three, earlier, 'en', {earlier: score(three, {q1: 2, q2: 0, q3: 0})}).moves;
    expect(back!.text).to.equal('has moved down a notch');
  });

  it('refuses an earlier result of another instrument', () => {
    expect(() => interpret(ptce, score(ptce, whole(1)), 'fr', {earlier: score(dialogies, {})})).to.throw(
      CoopError,
      'give results of one instrument',
    );
  });

  it('on any valid data: never throws, names nothing twice nor without a score, and always ends on something to do', () => {
    const beside = answeredArb.chain(([instrument, answers]) => {
      const ids = [...walk(instrument.tree)].map(({id}) => id);
      const lead = fc
        .constantFrom<string[]>(['r'], ['r', 'gone'])
        .map((resources): Lead => ({steps: ['One', 'Two'], resources}));
      const nodes = fc.dictionary(fc.constantFrom(...ids), lead, {noNullPrototype: true});
      return fc.record({
        instrument: fc.constant(instrument),
        answers: fc.constant(answers),
        earlier: fc.option(answersArb(instrument)),
        group: fc.option(fc.array(answersArb(instrument), {maxLength: 6})),
        minGroup: fc.integer({min: 2, max: 4}),
        nodes: fc.option(nodes),
      });
    });
    fc.assert(
      fc.property(beside, ({instrument, answers, earlier, group, minGroup, nodes}) => {
        const result = score(instrument, answers);
        const read = interpret(instrument, result, 'fr', {
          ...(earlier && {earlier: score(instrument, earlier)}),
          ...(group && {
            group: aggregate(
              instrument,
              group.map((one) => respond(instrument, one)),
              minGroup,
            ),
          }),
          ...(nodes && {
            guide: {
              ...{schema: 'coop-elements/guide/1' as const, instrument: instrument.id, locale: 'fr', nodes},
              resources: {r: {title: 'R', text: 'T'}},
            },
          }),
        });
        const scores = new Map<string, number | null>([
          ...[result.total, ...result.nodes].map((one) => [one.id, one.score] as const),
          ...result.dialogies.map((one) => [one.id, one.vitality] as const),
        ]);
        const {axes} = axesOf(instrument, Infinity);
        const named = [...read.strengths, ...read.priorities];
        for (const {id, score: percent} of named) {
          expect(scores.get(id), id).to.be.a('number').and.to.equal(percent);
          expect(read.splits.some((one) => one.id === id)).to.equal(false);
        }
        expect(new Set(idsIn(named)).size).to.equal(named.length);
        for (const list of [read.strengths, read.priorities, read.splits]) {
          expect(list.length).to.be.at.most(3);
          const places = list.map(({id}) => axes.findIndex((axis) => axis.id === id));
          expect(places).to.deep.equal([...places].sort((one, other) => one - other));
        }
        const ahead = [...read.priorities, ...read.splits];
        for (const {question, steps, resources} of ahead)
          expect([question.length > 0, steps.length, resources.every(Boolean)]).to.deep.equal([true, 2, true]);
        const isAnyScored = axes.some(({id}) => typeof scores.get(id) === 'number');
        if (isAnyScored) expect(ahead.length).to.be.above(0);
        if (isAnyScored && read.splits.length === 0) expect(read.priorities.length).to.be.above(0);
        expect(read.summary).to.match(/\.$|\p{L}/u);
      }),
      {numRuns: 1000},
    );
  });
});
