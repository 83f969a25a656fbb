import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {interpretGroup} from '../../../src/core/interpret/interpret-group.js';
import type {GroupWords} from '../../../src/core/interpret/words/group-words.js';
import {createResponse} from '../../../src/core/response.js';
import type {Answer, Answers, Guide, Instrument} from '../../../src/core/schema.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {en} from '../../../src/instruments/ptce/en.js';
import {answersArb, instrumentArb} from '../arbitraries.js';

const instrument: Instrument = {...ptce, locales: {en}};

function groupOf(answered: Readonly<Record<string, readonly Answer[]>>, asked = instrument) {
  const n = Math.max(...Object.values(answered).map(({length}) => length));
  const members = Array.from({length: n}, (_, i): Answers =>
    Object.fromEntries(
      Object.entries(answered).flatMap(([id, column]) => (i < column.length ? [[id, column[i]!]] : [])),
    ),
  );
  return aggregate(
    asked,
    members.map((answers) => ({...createResponse(asked, 'fr', 'mutual'), answers})),
  );
}

const of = (n: number, value: number): number[] => Array.from({length: n}, () => value);
/** With the spaces that French has before its signs and inside its quotation marks. */
const french = (text: string) => text.replace(/ (?=[:?»])|(?<=«) /g, '\u202f');

describe('interpretGroup', () => {
  // By hand. The scale: Rien encore, On en parle, On commence, C’est installé, On le transmet.
  const cases: {name: string; answers: number[]; fr: string; en: string; question?: string}[] = [
    {
      name: 'two camps',
      answers: [...of(5, 1), ...of(6, 3)],
      fr: 'Deux camps : cinq disent « On en parle », six disent « C’est installé ».',
      en: 'Two camps: five say “Talked about”, six say “In place”.',
      question:
        'Que voit celle ou celui qui répond « On en parle », et que voit celle ou celui qui répond « C’est installé » ?',
    },
    {
      name: 'two camps of two answers each',
      answers: [0, 1, 1, 3, 4, 4],
      fr: 'Deux camps : trois disent « Rien encore » ou « On en parle », trois disent « C’est installé » ou « On le transmet ».',
      en: 'Two camps: three say “Nothing yet” or “Talked about”, three say “In place” or “Passed on”.',
      question:
        'Que voit celle ou celui qui répond « On en parle », et que voit celle ou celui qui répond « On le transmet » ?',
    },
    {
      name: 'a scatter',
      answers: [4, 0, 1, 2, 3],
      fr: 'Des avis dispersés : cinq vont de « Rien encore » à « On le transmet ».',
      en: 'Scattered views: five go from “Nothing yet” to “Passed on”.',
      question:
        'Que voit celle ou celui qui répond « Rien encore », et que voit celle ou celui qui répond « On le transmet » ?',
    },
    {
      name: 'a voice apart above',
      answers: [...of(17, 0), 4],
      fr: 'Une voix à part : 17 disent « Rien encore », une personne dit « On le transmet ».',
      en: 'One voice apart: 17 say “Nothing yet”, one person says “Passed on”.',
      question:
        'Que voit celle ou celui qui répond « Rien encore », et que voit celle ou celui qui répond « On le transmet » ?',
    },
    {
      name: 'a voice apart below',
      answers: [3, 0, 3, 3],
      fr: 'Une voix à part : trois disent « C’est installé », une personne dit « Rien encore ».',
      en: 'One voice apart: three say “In place”, one person says “Nothing yet”.',
      question:
        'Que voit celle ou celui qui répond « C’est installé », et que voit celle ou celui qui répond « Rien encore » ?',
    },
    {
      name: 'all alike',
      answers: of(3, 0),
      fr: 'Le groupe se rejoint : trois disent « Rien encore ».',
      en: 'The group agrees: three say “Nothing yet”.',
    },
    {
      name: 'close answers',
      answers: [2, 2, 3, 2, 1],
      fr: 'Le groupe se rejoint : trois disent « On commence », deux disent « On en parle » ou « C’est installé ».',
      en: 'The group agrees: three say “Starting”, two say “Talked about” or “In place”.',
    },
  ];
  for (const {name, answers, fr, en, question} of cases)
    it(`tells ${name}`, () => {
      const group = groupOf({a1_1: answers});
      const {splits, agreements} = interpretGroup(instrument, group);
      const {agreement} = group.items.find(({id}) => id === 'a1_1')!;
      const told = {id: 'a1_1', agreement, text: french(fr)};
      if (question === undefined) expect([splits, agreements]).to.deep.equal([[], [told]]);
      else {
        const [split, ...others] = splits;
        expect(split).to.deep.include({...told, question: french(question)});
        expect([others, agreements]).to.deep.equal([[], []]);
      }
      for (const locale of ['en', 'en-GB', 'EN']) {
        const told = interpretGroup(instrument, group, locale);
        expect([...told.splits, ...told.agreements].map(({text}) => text)).to.deep.equal([en]);
      }
    });

  it('puts what divides most first, and what agrees most first, and speaks of nothing that is withheld', () => {
    const {splits, agreements} = interpretGroup(
      instrument,
      groupOf({
        ...{a1_1: [0, 0, 0, 0, 4], a1_2: [0, 1, 2, 3, 4], a1_3: [0, 0, 4, 4, 4], a1_4: [0, 4]},
        ...{a2_1: [1, 1, 2, 2, 2], a2_2: [0, 0, 0, 0, 0], a2_3: ['na', 'na', 'na', 'na', 2]},
      }),
    );
    expect(splits.map(({id, shape}) => [id, shape])).to.deep.equal([
      ['a1_3', 'camps'],
      ['a1_2', 'scattered'],
      ['a1_1', 'apart'],
    ]);
    expect(agreements.map(({id}) => id)).to.deep.equal(['a2_2', 'a2_1']);
  });

  it('asks the guide’s own question about a difference, and never gives its advice for a low score', () => {
    const guide: Guide = {
      ...{schema: 'coop-elements/guide/1', instrument: 'ptce', locale: 'fr', resources: {}},
      nodes: {a1: {question: 'Que faire de plus ?', steps: ['Un', 'Deux'], resources: []}},
      differences: {a1_1: 'Qui est là ?', a1: 'Autre chose ?'},
    };
    const group = groupOf({a1_1: [0, 0, 4, 4], a1_2: [0, 0, 4, 4]});
    const questions = interpretGroup(instrument, group, 'fr', guide).splits.map(({question}) => question);
    expect(questions[0]).to.equal('Qui est là ?');
    expect(questions[1]).to.match(/^Que voit celle ou celui qui répond/);
  });

  describe('of a dialogy', () => {
    const pace: Instrument = {
      ...ptce,
      ...{id: 'pace', scales: {}, levels: []},
      tree: [
        {
          ...{type: 'dialogy', id: 'pas', title: 'Le pas', question: 'Quel pas ?'},
          ...{a: {title: 'Lent', text: 'On flâne.'}, b: {title: 'Vif', text: 'On court.'}},
        },
      ],
    };
    const told = (pairs: [number, number][], locale = 'fr') =>
      interpretGroup(pace, groupOf({pas: pairs.map(([a, b]) => ({a, b}))}, pace), locale);
    const question = french('Où chacun de vous voit-il vivre « Lent », et où voit-il vivre « Vif » ?');

    it('tells by its vitality', () => {
      const pairs: [number, number][] = [
        [1, 1],
        [2, 2],
        [9, 9],
        [9, 9],
      ];
      const [split] = told(pairs).splits;
      expect(split).to.deep.include({
        ...{id: 'pas', shape: 'camps', question},
        text: french('Deux camps : deux se situent autour de 10 ou 20 sur 100, deux se situent autour de 90 sur 100.'),
      });
      expect(told(pairs, 'en').splits[0]!.text).to.equal(
        'Two camps: two are around 10 or 20 out of 100, two are around 90 out of 100.',
      );
    });

    it('tells of the logic that some see alive and others asleep, whatever the vitality', () => {
      const pairs: [number, number][] = [
        [9, 1],
        [9, 1],
        [9, 1],
        [1, 9],
        [1, 9],
      ];
      const [split] = told(pairs).splits;
      expect(split).to.deep.equal({
        ...{id: 'pas', shape: 'camps', agreement: 0, question},
        text: french('Deux camps sur « Lent » : deux se situent à 1 sur 10, trois se situent à 9 sur 10.'),
      });
      expect(told(pairs, 'en').splits[0]!.text).to.equal(
        'Two camps on “Lent”: two are at 1 out of 10, three are at 9 out of 10.',
      );
    });

    it('tells where all see the same', () => {
      const [one] = told([
        [4, 4],
        [4, 4],
        [4, 4],
      ]).agreements;
      expect(one).to.deep.equal({
        ...{id: 'pas', agreement: 1},
        text: french('Le groupe se rejoint : trois se situent autour de 40 sur 100.'),
      });
    });
  });

  it('takes the words of another language', () => {
    const words: GroupWords = {
      shape: (shape, standings, about) => JSON.stringify([shape, standings, about]),
      question: (low, high) => `${low}/${high}`,
      logicsApart: (a, b) => `${a}/${b}`,
    };
    const [split] = interpretGroup(instrument, groupOf({a1_1: [0, 2, 3, 4, 4, 1]}), words).splits;
    expect(JSON.parse(split!.text)).to.deep.equal([
      'scattered',
      [{n: 6, at: ['Rien encore', 'On le transmet'], isRange: true}],
      'options',
    ]);
    expect(split!.question).to.equal('Rien encore/On le transmet');
  });

  it('tells each item that is shown once, of any questionnaire, and sets French as French is set', () => {
    const arb = instrumentArb.chain((asked) =>
      fc.tuple(fc.constant(asked), fc.array(answersArb(asked), {maxLength: 9})),
    );
    fc.assert(
      fc.property(arb, ([asked, members]) => {
        const responses = members.map((answers) => ({...createResponse(asked, 'fr', 'mutual'), answers}));
        const group = aggregate(asked, responses);
        const {splits, agreements} = interpretGroup(asked, group);
        const shown = group.items.filter(({mean}) => mean !== null).map(({id}) => id);
        expect([...splits, ...agreements].map(({id}) => id)).to.have.members(shown);
        for (const {text} of [...splits, ...agreements]) expect(text).to.match(/^[^:]+\u202f: [^\u202f].*\.$/su);
      }),
    );
  });
});
