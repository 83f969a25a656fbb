import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import '../src/elements/journey/coop-journey.js';
import type {CoopJourney} from '../src/elements/journey/coop-journey.js';
import {TIMES, type TimeId} from '../src/elements/messages/time.js';
import type {JourneyProgress} from '../src/elements/journey/progress.js';
import {times} from '../src/elements/messages/fr/times.js';
import {movingClock, skip} from './support/clock.js';
import {heldBy, holding, refusing} from './support/device.js';
import {having} from './support/having.js';
import {inside} from './support/inside.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {expectNothingOutOf} from './support/pages.js';
import {statesOf, type Render} from './support/states.js';

interface JourneyArgs {
  heading?: string;
  autosave?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  onCoopProgress: (event: Event) => void;
  onCoopError: (event: Event) => void;
}

type Story = StoryObj<JourneyArgs>;

const render: Render<JourneyArgs> = (args, content = nothing, ...more) =>
  html`<coop-journey
    heading=${args.heading ?? nothing}
    autosave=${args.autosave ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    @coop-progress=${args.onCoopProgress}
    @coop-error=${args.onCoopError}
    ${more[0] ?? nothing}
    ${more[1] ?? nothing}
    >${content}</coop-journey
  >`;

const states = statesOf(render);

const meta: Meta<JourneyArgs> = {
  title: 'Elements/coop-journey',
  component: 'coop-journey',
  args: {onCoopProgress: fn(), onCoopError: fn()},
  render: (args) => render(args),
};

export default meta;

const KEY = 'histoire';

const notes: JourneyProgress['notes'] = {
  disponible: 'Curieux, un peu fatigués, contents d’être là.\nLe lieu est lumineux.',
  lien: 'Trois d’entre nous ont grandi dans la même rue.',
  cadre: 'Ce qui se dit ici reste ici. On s’arrête à 17 h.',
  detour: 'Et si le local n’était à personne ?',
};

const at = (time: TimeId, more: Partial<JourneyProgress> = {}): JourneyProgress => ({
  ...{schema: 'coop-elements/journey/1', time, notes},
  ...more,
});

const later = () => {
  const year = new Date().getFullYear() + 1;
  return `${year}-05-22`;
};

const resumed = (time: TimeId, more?: Partial<JourneyProgress>) => having<CoopJourney>({progress: at(time, more)});

const journeyIn = (canvas: HTMLElement) => canvas.querySelector<CoopJourney>('coop-journey')!;
const journeyIsIn = (canvas: HTMLElement) => inside(journeyIn(canvas));
const titleOf = (time: TimeId) => times.find(({id}) => id === time)!.title;

/** The time on show is that one, alone. */
async function isAt(canvas: HTMLElement, time: TimeId): Promise<void> {
  const element = await journeyIsIn(canvas);
  await waitFor(() => expect(element.getByRole('region')).toHaveAccessibleName(titleOf(time)));
}

/** Nobody has done anything yet: the first time, its prompts, its timer at rest. */
export const First: Story = {
  play: async ({canvasElement, args}) => {
    await isAt(canvasElement, 'disponible');
    const element = await journeyIsIn(canvasElement);
    await expect(element.queryByRole('button', {name: 'Précédent'})).toBeNull();
    await expect(element.getByText('Temps 1 sur 9')).toBeVisible();
    await expect(element.getByRole('timer')).toHaveTextContent('10:00');
    await expect(args.onCoopProgress).not.toHaveBeenCalled();
  },
};

/** One of the times in between, with what the group wrote so far. */
const middle = (time: TimeId): Story => ({
  ...states.alone({}, resumed(time)),
  play: async ({canvasElement}) => {
    await isAt(canvasElement, time);
    const element = await journeyIsIn(canvasElement);
    await expect(element.getByRole('textbox', {name: 'Ce que nous retenons de ce temps'})).toHaveValue(
      notes[time] ?? '',
    );
  },
});

export const Second: Story = middle('lien');
export const Third: Story = middle('cadre');
export const Fourth: Story = middle('introspection');
export const Fifth: Story = middle('detour');
export const Sixth: Story = middle('perception');
export const Eighth: Story = middle('retour');

/** The seventh brings the dialogic principles, when one comes to it and the host put nothing there. */
export const SeventhWithPrinciples: Story = {
  ...states.alone({}, resumed('maturite')),
  play: async ({canvasElement}) => {
    await isAt(canvasElement, 'maturite');
    const principles = () => journeyIn(canvasElement).shadowRoot!.querySelector('coop-principles');
    await waitFor(() => expect(principles()).not.toBeNull(), {timeout: 10_000});
    const element = await inside(principles()!);
    await waitFor(() => expect(element.getAllByRole('slider')).toHaveLength(24));
  },
};

/** …or the group, where each answers on a phone. */
export const SeventhWithGroup: Story = {
  ...states.alone({}, resumed('maturite', {apart: true})),
  play: async ({canvasElement}) => {
    await isAt(canvasElement, 'maturite');
    const group = () => journeyIn(canvasElement).shadowRoot!.querySelector('coop-group');
    await waitFor(() => expect(group()).not.toBeNull(), {timeout: 10_000});
    const element = await inside(group()!);
    await waitFor(() => expect(element.getByText('Personne n’a encore répondu')).toBeVisible());
  },
};

/** What a host puts in a time is on show there, and stays alive in the others. */
export const WithHostContent: Story = {
  render: (args) =>
    render(
      args,
      html`<p slot="lien">
          <label>Notre jeu de cartes : <input name="carte" /></label>
        </p>
        <p slot="maturite">Nos principes sont affichés au mur.</p>`,
      resumed('lien'),
    ),
  play: async ({canvasElement}) => {
    await isAt(canvasElement, 'lien');
    const field = canvasElement.querySelector('input')!;
    await userEvent.type(field, 'Le pont');
    const element = await journeyIsIn(canvasElement);
    await userEvent.click(element.getByRole('button', {name: /Éprouver sa maturité/}));
    await waitFor(() => expect(field.checkVisibility()).toBe(false));
    await expect(canvasElement.querySelector('[slot=maturite]')!.checkVisibility()).toBe(true);
    await expect(journeyIn(canvasElement).shadowRoot!.querySelector('coop-principles')).toBeNull();
    await userEvent.click(element.getByRole('button', {name: /Se mettre en lien/}));
    await waitFor(() => expect(field.checkVisibility()).toBe(true));
    await expect(field).toHaveValue('Le pont');
  },
};

/** The ninth: a date in six months, that one may change and take to a calendar. */
export const Ninth: Story = {
  ...states.alone({}, resumed('decantation')),
  play: async ({canvasElement, args}) => {
    await isAt(canvasElement, 'decantation');
    const element = await journeyIsIn(canvasElement);
    const field = element.getByLabelText<HTMLInputElement>('Date de notre prochain point');
    await expect(field.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    await expect(element.getByRole('button', {name: 'L’ajouter à un agenda'})).toBeVisible();
    await expect(args.onCoopProgress).not.toHaveBeenCalled();
  },
};

/** Every note together, each with a way back to it. */
export const Notes: Story = {
  ...states.alone({}, resumed('decantation', {next: later()})),
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    const [, on] = element.getAllByRole('button', {name: 'Nos notes'});
    await userEvent.click(on!);
    const title = await element.findByRole('heading', {name: 'Nos notes'});
    await waitFor(() => expect(focused()).toBe(title));
    const region = within(element.getByRole('region', {name: 'Nos notes'}));
    await expect(region.getByText('Trois d’entre nous ont grandi dans la même rue.')).toBeVisible();
    await expect(region.getAllByText('pas encore de note')).toHaveLength(5);
    await expect(region.getByText(/^Prochain point.*22 mai/)).toBeVisible();
    await expect(element.getByRole('button', {name: 'Enregistrer nos notes dans un fichier'})).toBeVisible();
  },
};

/** The same before anybody wrote. */
export const NotesEmpty: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    await userEvent.click(element.getByRole('button', {name: 'Nos notes'}));
    await expect(await element.findByText(/^Vos notes se retrouveront ici/)).toBeVisible();
    await expect(element.queryByRole('button', {name: 'Enregistrer nos notes dans un fichier'})).toBeNull();
  },
};

/** Starts the timer, and lets it run for so many minutes. */
async function timed(canvas: HTMLElement, minutes: number) {
  const element = await journeyIsIn(canvas);
  await userEvent.click(element.getByRole('button', {name: 'Démarrer'}));
  skip(minutes);
  return element;
}

/** Four minutes in: what is left, and a line that shortens. */
export const TimerRunning: Story = {
  ...states.alone({}, resumed('detour')),
  beforeEach: movingClock,
  play: async ({canvasElement}) => {
    const element = await timed(canvasElement, 4);
    await waitFor(() => expect(element.getByRole('timer')).toHaveTextContent(/1[56]:\d\d/));
    await expect(element.getByRole('button', {name: 'Mettre en pause'})).toBeVisible();
    await expect(element.getByRole('button', {name: /Se dérouter.*minuteur en marche/})).toBeVisible();
  },
};

/** Past the suggested length: it says so kindly, and counts what is taken besides. */
export const TimerOver: Story = {
  ...states.alone({}, resumed('detour')),
  beforeEach: movingClock,
  play: async ({canvasElement}) => {
    const element = await timed(canvasElement, 21);
    await waitFor(() => expect(element.getByRole('timer')).toHaveTextContent(/\+1:\d\d/));
    await expect(element.getByText('Le temps proposé est passé. Prenez celui qu’il vous faut.')).toBeVisible();
  },
};

/** This device kept where the group was: it goes on there. */
export const Resumed: Story = {
  args: {autosave: KEY},
  beforeEach: holding(KEY, at('detour')),
  play: async ({canvasElement, args}) => {
    await isAt(canvasElement, 'detour');
    const element = await journeyIsIn(canvasElement);
    await expect(element.getByText('Vos notes restent sur cet appareil, et nulle part ailleurs.')).toBeVisible();
    await expect(element.getByText(/^Gardé sur cet appareil à/)).toBeVisible();
    await expect(args.onCoopProgress).not.toHaveBeenCalled();
  },
};

/** All is cleared from the device, and can be brought back. */
export const Erased: Story = {
  args: {autosave: KEY},
  beforeEach: holding(KEY, at('detour')),
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    await userEvent.click(await element.findByRole('button', {name: 'Effacer de cet appareil'}));
    const undo = await element.findByRole('button', {name: 'Annuler'});
    await waitFor(() => expect(focused()).toBe(undo));
    await expect(journeyIn(canvasElement).progress.notes).toEqual({});
    await expect(await heldBy(KEY)).toBeUndefined();
  },
};

/** …and are back. */
export const Undone: Story = {
  ...Erased,
  tags: ['!autodocs'],
  play: async (context) => {
    await Erased.play!(context);
    await press('Enter');
    const element = await journeyIsIn(context.canvasElement);
    await expect(await element.findByText('Vos notes sont revenues.')).toBeVisible();
    await expect(journeyIn(context.canvasElement).progress).toEqual(at('detour'));
  },
};

/** The device keeps nothing: it is said once, and the notes stay. */
export const StorageDenied: Story = {
  args: {autosave: KEY},
  beforeEach: refusing('SecurityError'),
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    await userEvent.type(element.getByRole('textbox'), 'Une note');
    await expect(await element.findByText(/^Cet appareil ne peut rien garder ici/)).toBeVisible();
    await expect(journeyIn(canvasElement).progress.notes).toEqual({disponible: 'Une note'});
  },
};

/** The device has no room left. */
export const StorageFull: Story = {
  args: {autosave: KEY},
  beforeEach: refusing('QuotaExceededError'),
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    await userEvent.type(element.getByRole('textbox'), 'Une note');
    await expect(await element.findByText(/^Cet appareil n’a plus de place/)).toBeVisible();
  },
};

/** The device and the page each have notes: those of the page stay, and the others are offered. */
export const OtherNotes: Story = {
  ...states.alone({autosave: KEY}, resumed('detour')),
  beforeEach: holding(KEY, at('lien', {notes: {lien: 'D’une autre fois.'}})),
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    await expect(await element.findByRole('button', {name: 'Reprendre ce qui était gardé ici'})).toBeVisible();
    await expect(element.getByRole('button', {name: 'Les effacer'})).toBeVisible();
    await expect(journeyIn(canvasElement).progress.notes).toEqual(notes);
  },
};

/** …and taken back: those of the page make room, until one undoes it. */
export const OtherNotesTaken: Story = {
  ...OtherNotes,
  tags: ['!autodocs'],
  play: async (context) => {
    await OtherNotes.play!(context);
    const element = await journeyIsIn(context.canvasElement);
    await userEvent.click(element.getByRole('button', {name: 'Reprendre ce qui était gardé ici'}));
    await expect(journeyIn(context.canvasElement).progress.notes).toEqual({lien: 'D’une autre fois.'});
    const undo = await element.findByRole('button', {name: 'Annuler'});
    await waitFor(() => expect(focused()).toBe(undo));
    await press('Enter');
    await waitFor(() => expect(journeyIn(context.canvasElement).progress.notes).toEqual(notes));
  },
};

/** Another journey of the page has the same key: this one is not kept, and says so. */
export const KeptTwice: Story = {
  args: {autosave: KEY},
  tags: ['!autodocs'],
  render: (args) => html`${render(args)} ${render(args)}`,
  play: async ({canvasElement}) => {
    // Which of the two came first is as their files arrive.
    const journeys = [...canvasElement.querySelectorAll<CoopJourney>('coop-journey')];
    const said = () =>
      journeys.filter(({shadowRoot}) => shadowRoot!.textContent.includes('Un autre parcours de cette page'));
    await waitFor(() => expect(said()).toHaveLength(1));
    await expect((await inside(said()[0]!)).getByText(/^Un autre parcours de cette page/)).toBeVisible();
  },
};

/** What a host gives is refused, and what was there stays. */
export const Refused: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const journey = journeyIn(canvasElement);
    journey.progress = {time: 'matin'} as unknown as JourneyProgress;
    await journey.updateComplete;
    await expect(args.onCoopError).toHaveBeenCalledTimes(1);
    await isAt(canvasElement, 'disponible');
  },
};

/** The other language that comes with it. */
export const English: Story = {
  args: {lang: 'en'},
  play: async ({canvasElement}) => {
    const element = await journeyIsIn(canvasElement);
    await expect(await element.findByRole('heading', {name: 'The nine times of cooperation'})).toBeVisible();
    await expect(element.getByRole('button', {name: 'Continue'})).toBeVisible();
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left. */
export const RightToLeft: Story = {
  ...states.rightToLeft({}, resumed('detour')),
  play: async ({canvasElement}) => {
    const journey = journeyIn(canvasElement);
    const element = await journeyIsIn(canvasElement);
    await expect(await element.findByRole('heading', {name: /^Thee niinee tiimees/})).toBeVisible();
    const [nav, region] = [element.getByRole('navigation'), element.getByRole('region')];
    const isWide = journey.clientWidth >= 768;
    if (isWide) await expect(nav.getBoundingClientRect().x).toBeGreaterThan(region.getBoundingClientRect().x);
    await expectNothingOutOf(journey);
  },
};

const fits =
  (time: TimeId) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    await isAt(canvasElement, time);
    await expectNothingOutOf(journeyIn(canvasElement));
  };

/** A column of 320 px: the nine times are nine numbers. */
export const Narrow: Story = {...states.narrow({}, resumed('perception')), play: fits('perception')};

/** The ninth and its date, in 320 px. */
export const NarrowNinth: Story = {
  ...states.narrow({}, resumed('decantation')),
  tags: ['!autodocs'],
  play: fits('decantation'),
};

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = {...states.largeText({}, resumed('perception')), play: fits('perception')};

/** Text at 200 % on a phone. */
export const TwoHundredPercentTextNarrow: Story = {
  ...states.largeTextNarrow({}, resumed('perception')),
  play: fits('perception'),
};

/** On a dark page. */
export const Dark: Story = states.dark({}, resumed('detour'));

/** On a dark page, past the suggested length. */
export const DarkTimerOver: Story = {...TimerOver, ...states.dark({}, resumed('detour')), tags: ['!autodocs']};

/** A host's font, ink and paper, with its own accent and corners. */
export const HostTheme: Story = states.hostTheme({heading: 'La Fabrique des communs, 22 novembre'}, resumed('detour'));

/** Its own rules for forced colours, applied on screen. */
export const ForcedColours: Story = states.forcedColours({}, resumed('detour'));

/** Its own rules for print, applied on screen, on the width that A4 leaves. */
export const Printed: Story = {
  ...states.printed({}, resumed('detour', {next: later()})),
  play: async ({canvasElement}) => {
    await journeyIsIn(canvasElement);
    const seen = (selector: string) =>
      [...journeyIn(canvasElement).shadowRoot!.querySelectorAll(selector)].filter((found) => found.checkVisibility());
    await waitFor(() => expect(seen('section')).toHaveLength(TIMES.length));
    await expect(seen('button, textarea, input, nav')).toEqual([]);
    await expect(seen('p.text')).toHaveLength(4);
  },
};

/** Printed before anybody wrote: a worksheet to fill in by hand. */
export const PrintedEmpty: Story = {...states.printed(), tags: ['!autodocs']};

/** All nine times without a pointer, from the first Tab to the notes. */
export const KeyboardOnly: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const element = await journeyIsIn(canvasElement);
    for (const [i, time] of TIMES.entries()) {
      await isAt(canvasElement, time);
      if (time === 'lien') {
        await tabTo(element.getByRole('textbox'));
        await press('a');
      }
      if (time === 'maturite') {
        // The principles stand between: the list leads on too.
        await userEvent.click(element.getByRole('button', {name: /Nourrir en retour/}));
        continue;
      }
      const name = i < TIMES.length - 1 ? 'Continuer' : 'Nos notes';
      await tabTo(element.getAllByRole('button', {name}).at(-1)!);
      await press('Enter');
    }
    const title = await element.findByRole('heading', {name: 'Nos notes'});
    await waitFor(() => expect(focused()).toBe(title));
    await expect(journeyIn(canvasElement).progress.notes).toEqual({lien: 'a'});
    await expect(args.onCoopProgress).toHaveBeenCalledTimes(9);
  },
};
