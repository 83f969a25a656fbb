import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import {createResponse} from '../src/core/response.js';
import type {Answers, Instrument, Response} from '../src/core/schema.js';
import {itemsOf} from '../src/core/tree.js';
import '../src/elements/grid/coop-grid.js';
import '../src/elements/report/coop-report.js';
import type {CoopGrid} from '../src/elements/grid/coop-grid.js';
import type {CoopReport} from '../src/elements/report/coop-report.js';
import {ptce} from '../src/instruments/ptce/index.js';
import {completeDialogies, completeResponse, everyAnswer, halfOfAnswers} from './support/answers.js';
import {lastYear, ribbons, twelve} from './support/groups.js';
import {having} from './support/having.js';
import {inside} from './support/inside.js';
import {ownInstrument} from './support/own-instrument.js';
import {madeUp} from './support/pages.js';
import {statesOf, type Render} from './support/states.js';

interface Args {
  heading: string;
  minGroup: number;
  onCoopError: (event: Event) => void;
  /** What has no attribute. */
  given: Partial<CoopReport>;
  src: string;
  lang: string;
  dir: 'ltr' | 'rtl' | '';
}

type Story = StoryObj<Args>;

const render: Render<Args> = ({heading, minGroup, src, lang, dir, given, onCoopError}, _content, media) =>
  html`<coop-report
    heading=${heading || nothing}
    min-group=${minGroup}
    src=${src || nothing}
    lang=${lang || nothing}
    dir=${dir || nothing}
    @coop-error=${onCoopError}
    ${having<CoopReport>(given)}
    ${media ?? nothing}
  ></coop-report>`;

const states = statesOf(render);

const meta: Meta<Args> = {
  title: 'Elements/coop-report',
  component: 'coop-report',
  args: {heading: '', minGroup: 3, src: '', lang: '', dir: '', given: {}, onCoopError: fn()},
  argTypes: {given: {control: false, table: {disable: true}}},
  render: (args) => render(args),
};

export default meta;

/** One rating for the whole grid. */
const all = (rating: number | 'na', instrument: Instrument = ptce): Answers =>
  Object.fromEntries(itemsOf(instrument.tree).map(({id}) => [id, rating]));

const respond = (answers: Answers, more: Partial<Response> = {}, instrument: Instrument = ptce): Response => ({
  ...createResponse(instrument, 'fr', 'self'),
  ...{startedAt: '2026-03-12T09:04:11.000Z', completedAt: '2026-03-12T09:19:52.000Z', answers},
  ...more,
});

/** A year before: a little less everywhere, but for one objective. */
const earlier = respond(
  Object.fromEntries(
    Object.entries(everyAnswer).map(([id, answer]) => [
      id,
      typeof answer === 'number' ? Math.max(0, Math.min(4, answer + (id.startsWith('c2') ? 1 : -1))) : answer,
    ]),
  ),
  {completedAt: '2025-03-20T10:00:00.000Z'},
);

/** Five members, who see decisions and alliances from as many places. */
const group = [0, 1, 2, 3, 4].map((i) =>
  respond(
    {
      ...everyAnswer,
      ...Object.fromEntries(
        [1, 2, 3, 4].flatMap((n) => [
          [`a2_${n}`, i],
          [`b2_${n}`, i % 2 ? 4 : 0],
          [`c1_${n}`, (i + n) % 3],
        ]),
      ),
    },
    {mode: 'mutual'},
  ),
);

const project: Answers = {
  nom: 'La Fabrique du Val',
  presentation: 'Un lieu où des ateliers, une école et la commune réparent, fabriquent et forment ensemble.',
  ambitions: 'Que l’on trouve ici de quoi apprendre un métier et de quoi en vivre.',
  defis: ['emploi', 'lien_social'],
  valeur: ['activite', 'collectivites_ess'],
  publication: 'oui',
  repondant: 'self',
  porteur: 'Régie de quartier du Val',
  statut: 'scic',
  commune: 'Saint-Étienne-du-Val',
  code_postal: '42000',
  partenaires: 'La communauté de communes\nLe lycée agricole\nDeux Scop du bassin',
  etat: 'cours',
  portee: ['local'],
  finalites: ['robustesse', 'bien_vivre'],
  usages: ['strategie', 'mutualisation'],
  appui: ['programme', 'contrat'],
};

const reportIn = (canvas: HTMLElement) => canvas.querySelector('coop-report')!;

/** What a reader meets in it, once all of it is here. */
const readIn = async (canvas: HTMLElement) => inside(reportIn(canvas));

/** Before the first answer of the form that it is for. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByText('Le rapport s’écrira au fil des réponses.')).toBeVisible();
  },
};

/** 18 of 36: what has a score is told, and nothing else is. */
export const HalfAnswered: Story = {
  args: {given: {response: respond(halfOfAnswers)}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getAllByText('64 sur 100 · 18 sur 36 réponses')[0]).toBeVisible();
  },
};

/** A whole response, with its examples. */
export const Complete: Story = {
  args: {given: {response: completeResponse}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByRole('heading', {name: 'Ce qui peut grandir', level: 3})).toBeVisible();
    await expect(report.getByRole('heading', {name: 'Qui peut vous aider', level: 3})).toBeVisible();
    await expect(report.getByRole('heading', {name: 'Construire son réseau', level: 4})).toBeVisible();
    await userEvent.click(report.getByRole('button', {name: /^Tous les scores/}));
    const [why] = report.getAllByText('Comment ce score est calculé');
    await userEvent.click(why!);
    await expect(report.getAllByText('C’est la moyenne de ce qui a un score.')[0]).toBeVisible();
  },
};

/** Following a form of the page, live. */
export const Live: Story = {
  render: (args) =>
    html`<coop-grid id="story" .value=${halfOfAnswers}></coop-grid>${render({...args, given: {htmlFor: 'story'}})}`,
  play: async ({canvasElement}) => {
    const grid = canvasElement.querySelector<CoopGrid>('coop-grid')!;
    await grid.updateComplete;
    grid.value = everyAnswer;
    const report = await readIn(canvasElement);
    await waitFor(() => expect(report.getAllByText('58 sur 100')[0]).toBeVisible());
  },
};

/** Beside the year before: what has moved. */
export const WithEarlier: Story = {
  args: {given: {response: completeResponse, earlier}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByRole('table', {name: 'Depuis le 20 mars 2025'})).toBeVisible();
  },
};

/** The file of last time, which somebody opens here: what has moved, until they compare no more. */
export const LastTimeOpened: Story = {
  args: {given: {response: completeResponse}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    const field = report.getByLabelText<HTMLInputElement>('Ouvrir le fichier de la dernière fois', {selector: 'input'});
    await userEvent.upload(field, new File([JSON.stringify(earlier)], 'mars.json'));
    await expect(await report.findByRole('table', {name: 'Depuis le 20 mars 2025'})).toBeVisible();
    await expect(report.getByRole('button', {name: 'Ne plus comparer'})).toBeVisible();
  },
};

/** A file that is none: it says so, and changes nothing. */
export const LastTimeUnread: Story = {
  args: {given: {response: completeResponse}},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    const field = report.getByLabelText<HTMLInputElement>('Ouvrir le fichier de la dernière fois', {selector: 'input'});
    await userEvent.upload(field, new File(['une photo'], 'photo.json'));
    await expect(await report.findByText('Ce fichier ne contient pas ce qu’il faut pour comparer.')).toBeVisible();
    await expect(report.queryByRole('heading', {name: 'Ce qui a bougé'})).toBeNull();
  },
};

/** Beside a group that sees much alike. */
export const WithGroup: Story = {
  args: {given: {response: completeResponse, group: [0, 1, 2].map(() => respond(everyAnswer, {mode: 'mutual'}))}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.queryByRole('heading', {name: 'Ce qui est vu différemment'})).toBeNull();
    await expect(report.getByText('réponses de 3 personnes', {exact: false})).toBeVisible();
  },
};

/** Beside a group that sees some things differently: to be talked about, not averaged away. */
export const SplitGroup: Story = {
  args: {given: {response: completeResponse, group}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    const title = report.getByRole('heading', {name: 'Ce qui est vu différemment'});
    const splits = within(title.closest('section')!);
    await expect(splits.getByRole('heading', {name: 'Décider ensemble'})).toBeVisible();
    await expect(splits.getByRole('heading', {name: 'Faire alliance'})).toBeVisible();
  },
};

/** Beside two others: nobody’s answers can be guessed. */
export const GroupTooSmall: Story = {
  args: {given: {response: completeResponse, group: group.slice(0, 2)}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByText('réponses de 2 personnes', {exact: false})).toBeVisible();
    await expect(report.queryByRole('heading', {name: 'Ce qui est vu différemment'})).toBeNull();
  },
};

/** Of a group alone: where it parts, where it meets, then every statement. Nobody’s own scores. */
export const OfAGroup: Story = {args: {given: {group: twelve}}};

/** Of two: nothing but how many they are. */
export const OfTwo: Story = {args: {given: {group: twelve.slice(0, 2)}}};

/** Of a group, beside its outcome of the year before. */
export const OfAGroupAYearLater: Story = {
  args: {given: {group: twelve, earlier: lastYear}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(await report.findByRole('heading', {name: 'Ce qui a bougé depuis le 20 novembre 2025'})).toBeVisible();
  },
};

/** Of a group, on dialogies. */
export const OfAGroupOnDialogies: Story = {args: {given: {group: ribbons}}};

/** With the project’s sheet, examples, a group and the year before: what goes into a funding file. */
export const WithProject: Story = {
  args: {given: {response: {...completeResponse, project}, earlier, group}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(await report.findByRole('heading', {name: 'La Fabrique du Val', level: 2})).toBeVisible();
    await expect(report.getByText(/^Un lieu où des ateliers/)).toBeVisible();
    await expect(report.getByText('Lien social, Emploi')).toBeVisible();
    await userEvent.click(report.getByRole('button', {name: 'Toute la fiche'}));
    await expect(report.getByText('SCIC (société coopérative d’intérêt collectif)')).toBeVisible();
  },
};

/** Of the dialogies: neither side is better. */
export const Dialogies: Story = {
  args: {given: {response: completeDialogies}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByText(/^Les deux logiques vivent dans \d+ des 11 dialogies complétées\.$/)).toBeVisible();
    await expect(
      report.getByRole('heading', {name: 'Des niveaux qui se changent l’un l’autre', level: 3}),
    ).toBeVisible();
  },
};

/** All at the top, but for one statement: there is something to do all the same. */
export const AllHigh: Story = {args: {given: {response: respond({...all(4), b1_1: 3})}}};

/** Nothing applies: no score, and nothing to grow from. */
export const NothingApplies: Story = {
  args: {given: {response: respond(all('na'))}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByText(/^Toutes les réponses sont/)).toBeVisible();
    await expect(report.queryByRole('heading', {name: 'Ce qui peut grandir'})).toBeNull();
  },
};

/** A questionnaire of the host’s, without levels, objectives or a guide. */
export const OwnInstrument: Story = {
  args: {
    given: {
      instrument: ownInstrument,
      response: respond({heard: 3, tired: 1, decided: 'dk', useful: 7, again: 4}, {}, ownInstrument),
    },
  },
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(report.getByText(/avancer d’un pas/)).toBeVisible();
  },
};

/** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = states.loadingFails('Le rapport n’a pas pu s’afficher.', {
  given: {response: completeResponse},
});

/** The other language that comes with it. */
export const English: Story = {
  args: {lang: 'en', given: {response: completeResponse, earlier, group}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(await report.findByRole('heading', {name: 'What can grow'})).toBeVisible();
  },
};

/** A language of the host’s own, with words some 40 % longer, from right to left. */
export const RegisteredLanguage: Story = {
  args: {...madeUp, given: {response: {...completeResponse, project}, earlier, group}},
  play: async ({canvasElement}) => {
    const report = await readIn(canvasElement);
    await expect(await report.findByText(/^OOveeraall:/)).toBeVisible();
  },
};

const whole = {response: {...completeResponse, project}, earlier, group};

/** On a dark page. */
export const Dark: Story = states.dark({given: whole});

/** A column of 320 px. */
export const Narrow: Story = states.narrow({given: whole});

/** A host’s font, ink and paper, with its own accent and corners. */
export const HostTheme: Story = states.hostTheme({given: whole});

/** In the colours of the system, which need no rule of its own: lines and borders say what colours did. */
export const ForcedColours: Story = states.on(
  (report) =>
    html`<div style="background: Canvas; color: CanvasText; --coop-accent: CanvasText; --coop-on-accent: Canvas">
      ${report}
    </div>`,
  {given: whole},
);

/** Its own rules for print, applied on screen, on the width that A4 leaves. */
export const Printed: Story = states.printed({given: whole});
