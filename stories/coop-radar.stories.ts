import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import '../src/elements/grid/coop-grid.js';
import '../src/elements/principles/coop-principles.js';
import '../src/elements/radar/coop-radar.js';
import type {CoopRadar} from '../src/elements/radar/coop-radar.js';
import type {RadarSeries} from '../src/elements/radar/series.js';
import type {ViewName} from '../src/elements/radar/host.js';
import {halfOfAnswers, halfOfDialogies} from './support/answers.js';
import {having} from './support/having.js';
import {inside, type Inside} from './support/inside.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {asIfMedia} from './support/media.js';
import {longTitles, undertakings} from './support/own-axes.js';
import {ownDialogies} from './support/own-dialogies.js';
import {beside, expectToFit, madeUp, sidebar, wide} from './support/pages.js';
import {
  dialogiesResult,
  extremeResult,
  externalResult,
  firstAnswer,
  gappedGroup,
  gappedResult,
  members,
  scoresOf,
  selfResult,
  sixSeries,
} from './support/results.js';
import {statesOf, type Render} from './support/states.js';

interface RadarArgs {
  for?: string;
  instrument?: string;
  src?: string;
  depth?: number;
  view?: ViewName;
  'min-group'?: number;
  heading?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  series: readonly RadarSeries[];
  onCoopError: (event: Event) => void;
}

type Story = StoryObj<RadarArgs>;

const render: Render<RadarArgs> = (args, content = nothing, ...more) =>
  html`<coop-radar
    for=${args.for ?? nothing}
    instrument=${args.instrument ?? nothing}
    src=${args.src ?? nothing}
    depth=${args.depth ?? nothing}
    view=${args.view ?? nothing}
    min-group=${args['min-group'] ?? nothing}
    heading=${args.heading ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    .series=${args.series}
    @coop-error=${args.onCoopError}
    ${more[0] ?? nothing}
    ${more[1] ?? nothing}
    >${content}</coop-radar
  >`;

const states = statesOf(render);

const attribute = {table: {category: 'attributes'}};

const meta: Meta<RadarArgs> = {
  title: 'Elements/coop-radar',
  component: 'coop-radar',
  args: {series: [], onCoopError: fn()},
  argTypes: {
    instrument: {control: 'text'},
    view: {control: 'inline-radio', options: ['radar', 'bars', 'table']},
    lang: {...attribute, control: 'text', description: 'The language of its words; else that of the page around.'},
    dir: {
      ...attribute,
      control: 'inline-radio',
      options: ['ltr', 'rtl'],
      description: 'The direction of its words; the picture itself is the same.',
    },
  },
  render: (args) => render(args),
};

export default meta;

const radarIn = (canvas: HTMLElement) => canvas.querySelector('coop-radar')!;

const radarIsIn = (canvas: HTMLElement) => inside(radarIn(canvas));

/** The picture is drawn once its host is known to have a width. */
async function pictureIsIn(canvas: HTMLElement) {
  const radar = await radarIsIn(canvas);
  return within(await radar.findByRole('listbox'));
}

const axisIn = (picture: Inside, title: string) => picture.getByRole('option', {name: new RegExp(`^${title}`)});

/** What is read in a row of the table, beside its axis. */
const cellsIn = (radar: Inside, title: string) =>
  within(radar.getByRole('row', {name: new RegExp(`^${title}`)}))
    .getAllByRole('cell')
    .map((cell) => [...cell.children].filter((part) => part.ariaHidden !== 'true'))
    .map((parts) => parts.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()).join(' '));

const self: readonly RadarSeries[] = [{kind: 'self', result: selfResult}];

const group: readonly RadarSeries[] = [
  {kind: 'self', result: selfResult},
  {kind: 'group', results: members},
];

/** One person's answers on nine axes, whose three families have an arc each. Words on each ring: the levels. */
export const Complete: Story = {
  args: {series: self},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(picture.getAllByRole('option')).toHaveLength(9);
    await expect(axisIn(picture, 'Rassembler des acteurs différents')).toHaveAccessibleName(
      /Autodiagnostic, Mature, 75 sur 100$/,
    );
    const radar = await radarIsIn(canvasElement);
    await expect(cellsIn(radar, 'Mutualiser en confiance')).toEqual(['En construction, 38 sur 100']);
    await expect(radar.getAllByText('Coopérer entre acteurs')).not.toHaveLength(0);
  },
};

/** It follows a grid by its id: an answer changes the words of its axis, and moves no label. */
export const FollowsGrid: Story = {
  args: {for: 'suivie'},
  render: (args) => beside(html`<coop-grid id="suivie" .value=${halfOfAnswers}></coop-grid>`, render(args)),
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    const axis = axisIn(picture, 'Faire alliance');
    await waitFor(() => expect(axis).toHaveAccessibleName(/Structurée, 63 sur 100, 2 sur 4 réponses$/));
    const grid = await inside(canvasElement.querySelector('coop-grid')!);
    const statement = within(grid.getByRole('radiogroup', {name: /^Le projet a des liens/}));
    statement.getByRole('radio', {name: /^0, /}).focus();
    await press('4');
    await waitFor(() => expect(axis).toHaveAccessibleName(/Mature, 75 sur 100, 3 sur 4 réponses$/));
    await expect(cellsIn(await radarIsIn(canvasElement), 'Faire alliance')).toEqual([
      'Mature, 75 sur 100 · 3 sur 4 réponses',
    ]);
  },
};

/** Sliders drive it live: what lives between two logics is how far the line goes, from the first key to the last. */
export const FollowsSliders: Story = {
  args: {for: 'curseurs'},
  render: (args) =>
    beside(html`<coop-principles id="curseurs" .value=${halfOfDialogies}></coop-principles>`, render(args)),
  play: async ({canvasElement}) => {
    const axis = axisIn(await pictureIsIn(canvasElement), 'S’accorder et diverger');
    await expect(axis).toHaveAccessibleName(/pas encore de score, 0 sur 1 réponse$/);
    const principles = await inside(canvasElement.querySelector('coop-principles')!);
    const principle = within(principles.getByRole('group', {name: 'S’accorder et diverger'}));
    const [accord, disaccord] = principle.getAllByRole('slider') as [HTMLElement, HTMLElement];
    disaccord.focus();
    const vitalities: Readonly<Record<string, number>> = {'6': 6, '9': 7, Home: 0, End: 8};
    for (const [key, vitality] of Object.entries(vitalities)) {
      await press(key);
      await waitFor(() => expect(axis).toHaveAccessibleName(new RegExp(`, ${vitality} sur 10$`)));
    }
    await press('Shift+Tab');
    await expect(focused()).toBe(accord);
    await press('End');
    await waitFor(() => expect(axis).toHaveAccessibleName(/, 10 sur 10/));
    await press('Delete');
    await waitFor(() => expect(axis).toHaveAccessibleName(/pas encore de score, 0 sur 1 réponse$/));
  },
};

/** Two forms at once, one of which is a view from outside: each is a series. */
export const FollowsTwoForms: Story = {
  args: {for: 'dedans dehors', heading: 'Dedans et dehors'},
  render: (args) =>
    beside(
      html`<coop-grid id="dedans" instrument="maturite"></coop-grid>
        <coop-grid id="dehors" instrument="maturite" mode="external"></coop-grid>`,
      render(args),
    ),
  play: async ({canvasElement}) => {
    const grids = [...canvasElement.querySelectorAll('coop-grid')];
    for (const [i, grid] of grids.entries()) {
      const statements = (await inside(grid)).getAllByRole('radiogroup');
      for (const statement of statements.slice(0, 10)) {
        within(statement).getAllByRole('radio')[0]!.focus();
        await press(String(3 - 2 * i));
      }
    }
    const picture = await pictureIsIn(canvasElement);
    await waitFor(() =>
      expect(axisIn(picture, 'Un groupe nourricier')).toHaveAccessibleName(
        /Autodiagnostic, Mature, 75 sur 100.*Regard extérieur, En construction, 25 sur 100$/,
      ),
    );
  },
};

/** Before the first answer: rings and axes that wait, no point at 0, and a sentence. */
export const Empty: Story = {
  args: {series: [{kind: 'self', result: null}], instrument: 'ptce'},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    for (const option of picture.getAllByRole('option'))
      await expect(option).toHaveAccessibleName(/Autodiagnostic, pas encore de score$/);
    const radar = await radarIsIn(canvasElement);
    await expect(radar.getByText('Le radar se dessinera au fil des réponses.')).toBeVisible();
  },
};

/** One answer out of 36: no axis has a score, and each says how much of it is answered. */
export const EveryAxisMissing: Story = {
  args: {series: [{kind: 'self', result: firstAnswer}]},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Rassembler')).toHaveAccessibleName(/pas encore de score, 1 sur 4 réponses$/);
    await expect(axisIn(picture, 'Décider')).toHaveAccessibleName(/pas encore de score, 0 sur 4 réponses$/);
  },
};

/** An axis without answers, and one with too few: gaps that say so, through which no line goes. */
export const AxesMissing: Story = {
  args: {series: [{kind: 'self', result: gappedResult}]},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Faire alliance')).toHaveAccessibleName(/pas encore de score, 0 sur 4 réponses$/);
    const radar = await radarIsIn(canvasElement);
    await expect(cellsIn(radar, 'Faire alliance')).toEqual(['pas encore de score · 0 sur 4 réponses']);
    await expect(radar.getAllByText('pas encore de score')).not.toHaveLength(0);
  },
};

/** From 0 to 100 and back: a score of 0 is a point, where a gap is none. */
export const Extremes: Story = {
  args: {series: [{kind: 'self', result: extremeResult}]},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Rassembler')).toHaveAccessibleName(/ Émergente, 0 sur 100$/);
    await expect(axisIn(picture, 'Décider')).toHaveAccessibleName(/ Mature, 100 sur 100$/);
  },
};

/** The three general objectives, by `depth="1"`. */
export const ThreeAxes: Story = {
  args: {series: [...self, {kind: 'external', result: externalResult}], depth: 1},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(picture.getAllByRole('option')).toHaveLength(3);
    await expect(axisIn(picture, 'S’ancrer dans le territoire')).toHaveAccessibleName(/Regard extérieur, /);
  },
};

/** The vitality of twelve principles; one is « sans objet », hence a gap. Their rings have no names. */
export const TwelveAxes: Story = {
  args: {series: [{kind: 'self', result: dialogiesResult}]},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(picture.getAllByRole('option')).toHaveLength(12);
    await expect(axisIn(picture, 'Transmettre et apprendre')).toHaveAccessibleName(/6 sur 10$/);
    await expect(axisIn(picture, 'S’ancrer et se relier')).toHaveAccessibleName(/pas encore de score, /);
  },
};

const PERCENTAGES = [72, 64, 41, 58, 87, 33, null, 49, 61, 28, 77, 52, 66, 90, 45, 37, 59, 12, 81];

/** A made instrument with so many axes, and scores that come from elsewhere. */
function undertakingsOf(count: number): Story {
  const instrument = undertakings(count);
  const scores = scoresOf(instrument, PERCENTAGES);
  return states.alone({series: [{kind: 'self', scores}]}, having<CoopRadar>({instrument}));
}

/** As many as a radar can be read with; names stand around it as long as they leave it room. */
export const TwentyFourAxes: Story = {
  ...undertakingsOf(24),
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(picture.getAllByRole('option')).toHaveLength(24);
  },
};

const barsInstead: Story['play'] = async ({canvasElement}) => {
  const radar = await radarIsIn(canvasElement);
  await expect(await radar.findByText(/^Un radar se lit de 3 à 24 axes/)).toBeVisible();
  await expect(radar.queryByRole('listbox')).toBeNull();
  await expect(radar.queryByRole('radio', {name: 'Radar'})).toBeNull();
  await expect(radar.getByRole('radio', {name: 'Barres'})).toBeChecked();
  await expect(radar.queryByRole('button', {name: /^Enregistrer/})).toBeNull();
};

/** One more, and nobody could read it: the same as bars, and why. */
export const TwentyFiveAxes: Story = {...undertakingsOf(25), play: barsInstead};

/** Two axes make a line, not a radar: the same as bars, and why. */
export const TwoAxes: Story = {
  ...states.alone(
    {series: [{kind: 'self', scores: {rythme: 63, place: 71}}]},
    having<CoopRadar>({instrument: ownDialogies}),
  ),
  play: barsInstead,
};

const longLabels = [
  {series: [{kind: 'self', scores: scoresOf(longTitles, [62, 48, 75, 30, null, 55, 18])}]},
  having<CoopRadar>({instrument: longTitles}),
] as const;

/** Titles as committees write them, a word that no line holds, and one of four letters. */
export const LongLabels: Story = {...states.alone(...longLabels), play: expectToFit};

/** The same on a phone, where words would leave no room: numbers, which a list under the picture tells. */
export const LongLabelsNarrow: Story = {
  ...states.narrow(...longLabels),
  tags: ['!autodocs'],
  play: async (context) => {
    await expectToFit(context);
    const radar = await radarIsIn(context.canvasElement);
    const items = await radar.findAllByRole('listitem');
    await expect(items.at(-1)).toHaveTextContent('Apprendre de ce qui n’a pas marché');
  },
};

/** Two views: each is told by its hue, its dash, its marker, its name at its line and in the key. */
export const TwoSeries: Story = {
  args: {series: [...self, {kind: 'external', result: externalResult}]},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Décider ensemble')).toHaveAccessibleName(
      /Autodiagnostic, Structurée, 56 sur 100.*Regard extérieur, Mature, 88 sur 100$/,
    );
  },
};

/** Two views that are one: the second lies under the first, and both are still there to read. */
export const TwoSeriesAlike: Story = {
  args: {series: [...self, {kind: 'external', result: selfResult}]},
  tags: ['!autodocs'],
};

/** As many as there are looks: oneself, an outside view, an earlier date, a target, a reference and a group. */
export const SixSeries: Story = {
  args: {series: sixSeries},
  play: async ({canvasElement}) => {
    const radar = await radarIsIn(canvasElement);
    const axis = axisIn(await pictureIsIn(canvasElement), 'Décider ensemble');
    for (const name of [
      'Autodiagnostic',
      'La communauté de communes',
      'Précédemment, 14 mars 2025',
      'Où nous voulons être',
      'Repère régional',
      'Groupe de 8',
    ]) {
      await expect(axis).toHaveAccessibleName(expect.stringContaining(name));
      await expect(radar.getByRole('columnheader', {name})).toBeVisible();
    }
    await expect(cellsIn(radar, 'Décider ensemble')).toHaveLength(6);
  },
};

/** A group as a band, the middle half of it, with its median; whiskers are its range. */
export const Group: Story = {
  args: {series: group},
  play: async ({canvasElement}) => {
    const axis = axisIn(await pictureIsIn(canvasElement), 'Décider ensemble');
    await expect(axis).toHaveAccessibleName(
      /Groupe de 8, 50 au milieu du groupe, une moitié entre 47 et 88, de 25 à 88 en tout$/,
    );
  },
};

/** A group by itself, its members drawn because somebody asked for them. */
export const GroupMembers: Story = {
  args: {series: [{kind: 'group', label: 'Le collectif', results: members}]},
  play: async ({canvasElement}) => {
    await pictureIsIn(canvasElement);
    const asked = (await radarIsIn(canvasElement)).getByRole('checkbox', {name: 'Montrer chaque réponse'});
    await expect(asked).not.toBeChecked();
    await tabTo(asked);
    await press('Space');
    await expect(asked).toBeChecked();
  },
};

/** Not everybody has answered everything: an axis with too few scores to show is a gap, another says how many it has. */
export const GroupWithGaps: Story = {
  args: {series: [gappedGroup]},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Faire alliance')).toHaveAccessibleName(
      /Groupe de 8, trop peu de réponses pour les montrer$/,
    );
    await expect(axisIn(picture, 'Évaluer')).toHaveAccessibleName(/au milieu du groupe.*, 6 sur 8 réponses$/);
  },
};

/** A group of two, where three are asked for: its size is told, its scores are not. */
export const GroupTooSmall: Story = {
  args: {series: [...self, {kind: 'group', results: members.slice(0, 2)}]},
  play: async ({canvasElement}) => {
    const axis = axisIn(await pictureIsIn(canvasElement), 'Décider ensemble');
    await expect(axis).toHaveAccessibleName(/Groupe de 2 \(trop peu .*\), trop peu de réponses pour les montrer$/);
    const radar = await radarIsIn(canvasElement);
    await expect(radar.queryByRole('checkbox')).toBeNull();
    await expect(cellsIn(radar, 'Décider ensemble')[1]).toBe('trop peu de réponses pour les montrer');
  },
};

/** The same as bars, for whom radars mislead. */
export const Bars: Story = {
  args: {series: self, view: 'bars'},
  play: async ({canvasElement}) => {
    const radar = await radarIsIn(canvasElement);
    await expect(cellsIn(radar, 'Décider ensemble')).toEqual(['Structurée, 56 sur 100']);
    await expect(radar.queryByRole('listbox')).toBeNull();
  },
};

/** A group has its middle half, its median and its range along the bar; what is missing has no bar. */
export const BarsOfGroup: Story = {
  args: {series: [{kind: 'self', result: gappedResult}, gappedGroup], view: 'bars'},
};

/** Six series as bars. */
export const BarsOfSixSeries: Story = {args: {series: sixSeries, view: 'bars'}, tags: ['!autodocs']};

/** The same as a table. */
export const Table: Story = {
  args: {series: [...self, {kind: 'external', result: externalResult}], view: 'table'},
  play: async ({canvasElement}) => {
    const radar = await radarIsIn(canvasElement);
    await expect(radar.getByRole('table', {name: 'Grille de coopération territoriale'})).toBeVisible();
    await expect(cellsIn(radar, 'Décider ensemble')).toEqual(['Structurée, 56 sur 100', 'Mature, 88 sur 100']);
  },
};

/** Six series as a table. */
export const TableOfSixSeries: Story = {args: {series: sixSeries, view: 'table'}, tags: ['!autodocs']};

/** From radar to bars to table and back, as the reader likes. */
export const SwitchingViews: Story = {
  args: {series: group},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    await pictureIsIn(canvasElement);
    const radar = await radarIsIn(canvasElement);
    await tabTo(radar.getByRole('group', {name: 'Affichage'}));
    for (const [key, name] of [
      ['ArrowRight', 'Barres'],
      ['ArrowRight', 'Tableau'],
      ['ArrowRight', 'Radar'],
      ['ArrowLeft', 'Tableau'],
      ['ArrowLeft', 'Barres'],
    ] as const) {
      await press(key);
      await waitFor(() => expect(radar.getByRole('radio', {name})).toBeChecked());
      await waitFor(() => expect(radar.queryAllByRole('listbox')).toHaveLength(name === 'Radar' ? 1 : 0));
    }
  },
};

/** The other language that comes with it; the host's own title. */
export const English: Story = {
  args: {series: sixSeries.slice(0, 3), lang: 'en', heading: 'Where we stand, March 2026'},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Deciding together')).toHaveAccessibleName(
      /Self-assessment, Structured, 56 out of 100; .*Earlier, March 14, 2025, Developing, /,
    );
    await expect((await radarIsIn(canvasElement)).getByRole('heading')).toHaveTextContent('Where we stand, March 2026');
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left. The picture itself is not mirrored. */
export const RightToLeft: Story = {
  args: {...madeUp, series: group},
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    await expect(axisIn(picture, 'Deeciidiing toogeetheer')).toHaveAccessibleName(/56 oouut oof 100/);
    const radar = await radarIsIn(canvasElement);
    const [axis, series] = radar.getAllByRole('columnheader');
    await expect(axis!.getBoundingClientRect().x).toBeGreaterThan(series!.getBoundingClientRect().x);
  },
};

/** The table, in a page that runs from right to left. */
export const RightToLeftTable: Story = {...states.rightToLeft({series: group, view: 'table'}), tags: ['!autodocs']};

/** A column of 320 px. */
export const Narrow: Story = states.narrow({series: self});

/** Six series on a phone. */
export const NarrowSixSeries: Story = {...states.narrow({series: sixSeries}), tags: ['!autodocs']};

/** Bars on a phone: a card for each axis, where each bar says whose it is. */
export const NarrowBars: Story = {...states.narrow({series: group, view: 'bars'}), tags: ['!autodocs']};

/** A table on a phone. */
export const NarrowTable: Story = {...states.narrow({series: sixSeries, view: 'table'}), tags: ['!autodocs']};

/** Twelve axes on a phone. */
export const NarrowTwelveAxes: Story = {
  ...states.narrow({series: [{kind: 'self', result: dialogiesResult}]}),
  tags: ['!autodocs'],
};

/** Beside an article: names would leave a small picture, so that numbers stand for them. */
export const Sidebar: Story = {
  ...states.on(sidebar, {series: group}),
  play: async (context) => {
    await expectToFit(context);
    const items = await (await radarIsIn(context.canvasElement)).findAllByRole('listitem');
    await expect(items.at(-1)).toHaveTextContent('Évaluer et transmettre');
  },
};

/** 1280 px at 400 %, which leaves that same column. */
export const FourHundredPercentZoom: Story = states.zoomedIn({series: self});

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = states.largeText({series: group});

/** Text at 200 % on a phone. */
export const TwoHundredPercentTextNarrow: Story = states.largeTextNarrow({series: group});

/** On a screen of 1600 px it stays as large as an eye takes in. */
export const Wide: Story = {...states.on(wide, {series: group}), tags: ['!autodocs']};

/** On a dark page. */
export const Dark: Story = states.dark({series: group});

/** Six series on a dark page. */
export const DarkSixSeries: Story = {...states.dark({series: sixSeries}), tags: ['!autodocs']};

/** Bars on a dark page. */
export const DarkBars: Story = {...states.dark({series: sixSeries, view: 'bars'}), tags: ['!autodocs']};

/** A host's font, ink and paper, and its own six series. */
export const HostTheme: Story = {
  ...states.hostTheme({series: sixSeries}),
  play: async ({canvasElement}) => {
    await pictureIsIn(canvasElement);
    const picture = await radarIn(canvasElement).toSVG();
    for (const color of ['#8a3324', '#2f5f73', '#6b6315', '#744a80', '#35664a', '#6b5b4d'])
      await expect(picture).toContain(color);
  },
};

/**
 * Its own rules for forced colours, applied on screen: every series in the colour of words, told apart by dash, marker
 * and name. What browsers force besides shows only where the system asks for it.
 */
export const ForcedColours: Story = states.forcedColours({series: sixSeries});

/** With less motion asked for, nothing moves by itself: a score that changes is there at once. */
export const ReducedMotion: Story = {
  args: {for: 'calme'},
  tags: ['!autodocs'],
  render: (args) =>
    beside(
      html`<coop-principles id="calme" .value=${halfOfDialogies}></coop-principles>`,
      render(args, undefined, asIfMedia('(prefers-reduced-motion: no-preference)', 'not all')),
    ),
  play: async ({canvasElement}) => {
    const axis = axisIn(await pictureIsIn(canvasElement), 'S’accorder et diverger');
    const principles = await inside(canvasElement.querySelector('coop-principles')!);
    const principle = within(principles.getByRole('group', {name: 'S’accorder et diverger'}));
    principle.getAllByRole('slider')[1]!.focus();
    await press('9');
    await waitFor(() => expect(axis).toHaveAccessibleName(/7 sur 10$/));
    await expect(radarIn(canvasElement).shadowRoot!.getAnimations()).toEqual([]);
  },
};

/** Its own rules for print, applied on screen, on the width that A4 leaves: the picture, its key, and the table. */
export const Printed: Story = {
  ...states.printed({series: group}),
  play: async ({canvasElement}) => {
    await pictureIsIn(canvasElement);
    const radar = await radarIsIn(canvasElement);
    await waitFor(() => expect(radar.getByRole('table').getBoundingClientRect().width).toBeGreaterThan(600));
    await expect(radar.getByText('Enregistrer l’image')).not.toBeVisible();
  },
};

/** Six series, printed. */
export const PrintedSixSeries: Story = {...states.printed({series: sixSeries}), tags: ['!autodocs']};

/** Bars, printed. */
export const PrintedBars: Story = {...states.printed({series: group, view: 'bars'}), tags: ['!autodocs']};

/** What is saved: a picture with its title, its date, its key and its source, that needs no style of the page. */
export const Saved: Story = {
  args: {series: sixSeries, heading: 'Où nous en sommes'},
  render: (args) => html`
    ${render(args)}
    <figure style="margin: 2rem 0">
      <img alt="Ce qui est enregistré, en SVG" style="border: 1px solid; max-inline-size: 100%" />
      <img alt="La même, en PNG" style="border: 1px solid; max-inline-size: 100%" />
    </figure>
  `,
  play: async ({canvasElement}) => {
    await pictureIsIn(canvasElement);
    const radar = radarIn(canvasElement);
    const picture = await radar.toSVG();
    for (const words of ['Où nous en sommes', 'Décider ensemble', 'Repère régional', 'CC BY 4.0'])
      await expect(picture).toContain(words);
    await expect(picture).toMatch(new RegExp(new Intl.DateTimeFormat('fr', {dateStyle: 'long'}).format(new Date())));
    await expect(picture).not.toMatch(/var\(|\sclass=|<style/);

    const files = [new Blob([picture], {type: 'image/svg+xml'}), await radar.toPNG()];
    for (const [i, image] of [...canvasElement.querySelectorAll('img')].entries()) {
      image.src = URL.createObjectURL(files[i]!);
      await image.decode();
    }
  },
};

/** The browser makes no file: that is said, and nothing else changes. */
export const SavingFails: Story = {
  args: {series: self},
  tags: ['!autodocs'],
  beforeEach: () => {
    const {prototype} = HTMLCanvasElement;
    const toBlob = Object.getOwnPropertyDescriptor(prototype, 'toBlob')!;
    prototype.toBlob = (callback) => callback(null);
    return () => void Object.defineProperty(prototype, 'toBlob', toBlob);
  },
  play: async ({canvasElement, args}) => {
    await pictureIsIn(canvasElement);
    const radar = await radarIsIn(canvasElement);
    await userEvent.click(radar.getByRole('button', {name: 'Enregistrer l’image'}));
    await waitFor(() => expect(radar.getByRole('status')).toHaveTextContent('L’image n’a pas pu être faite.'));
    await expect(args.onCoopError).toHaveBeenCalledTimes(1);
  },
};

/** The form that it is for has not come yet. */
export const Waiting: Story = {
  args: {for: 'personne'},
  play: async ({canvasElement}) => {
    const {shadowRoot} = radarIn(canvasElement);
    await waitFor(() => expect(shadowRoot).toHaveTextContent('Le radar se dessinera au fil des réponses.'));
  },
};

/** On its way: what the host put inside is read meanwhile. */
export const HostFallback: Story = states.hostFallback('Le radar de la Fabrique se prépare…', {series: self});

/** On its way, where the host put nothing inside. */
export const Loading: Story = states.loading('Le radar arrive…', {series: self});

/** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = states.loadingFails('Le radar n’a pas pu s’afficher.', {series: self});

/** A host gives a score of 140: `coop-error` tells the page, and its reader goes on reading what was there. */
export const Refused: Story = {
  args: {series: self},
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const picture = await pictureIsIn(canvasElement);
    const told = fn();
    const radar = radarIn(canvasElement);
    radar.addEventListener('coop-error', ({detail}) => void told(detail.code, detail.message));
    radar.series = [...self, {kind: 'target', scores: {a1: 140}}];
    await radar.updateComplete;
    await expect(args.onCoopError).toHaveBeenCalledTimes(1);
    await expect(told).toHaveBeenCalledWith('out-of-range', expect.stringContaining('$.series[1].scores.a1'));
    await expect(radar.series).toBe(args.series);
    await expect(axisIn(picture, 'Rassembler')).toHaveAccessibleName(/Autodiagnostic, Mature, 75 sur 100/);
    await expect(picture.getAllByRole('option')[0]).not.toHaveAccessibleName(/But visé/);
  },
};

/** The whole radar without a pointer: the switch, each axis and its words, the members, the files. */
export const KeyboardOnly: Story = {
  args: {series: group},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const picture = await pictureIsIn(canvasElement);
    const radar = await radarIsIn(canvasElement);
    const axes = picture.getAllByRole('option');
    const wordsOf = (axis: HTMLElement) => axis.getAttribute('aria-label')!;
    const verbatim = {normalizer: (text: string) => text};
    const reads = async (axis: HTMLElement) => {
      await waitFor(() => expect(focused()).toBe(axis));
      await waitFor(() => expect(axis).toHaveAttribute('aria-selected', 'true'));
      await expect(radar.getByText(wordsOf(axis), verbatim)).toBeVisible();
    };

    await tabTo(axes[0]!);
    await reads(axes[0]!);
    for (const axis of axes.slice(1)) {
      await press('ArrowRight');
      await reads(axis);
    }
    await press('ArrowRight');
    await reads(axes.at(-1)!);
    await press('Home');
    await reads(axes[0]!);
    await press('ArrowLeft');
    await reads(axes[0]!);
    await press('ArrowDown');
    await reads(axes[1]!);
    await press('ArrowUp');
    await reads(axes[0]!);
    await press('End');
    await reads(axes.at(-1)!);

    await press('Escape');
    await waitFor(() => expect(axes.at(-1)).toHaveAttribute('aria-selected', 'false'));
    await expect(radar.queryByText(wordsOf(axes.at(-1)!), verbatim)).toBeNull();

    await press('Tab');
    await expect(focused()).toBe(radar.getByRole('checkbox', {name: 'Montrer chaque réponse'}));
    await press('Tab');
    await expect(focused()).toBe(radar.getByRole('button', {name: 'Enregistrer l’image'}));
    await press('Shift+Tab');
    await press('Shift+Tab');
    await reads(axes.at(-1)!);
  },
};
