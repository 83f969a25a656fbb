import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {encodeAnswers} from '../src/core/code/code.js';
import '../src/elements/group/coop-group.js';
import type {CoopGroup} from '../src/elements/group/coop-group.js';
import {ptce} from '../src/instruments/ptce/index.js';
import {alike, camps, ribbons, scattered, sixty, twelve} from './support/groups.js';
import {having} from './support/having.js';
import {inside} from './support/inside.js';
import {statesOf, type Render} from './support/states.js';

interface GroupArgs {
  instrument?: string;
  src?: string;
  heading?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  onCoopChange: (event: Event) => void;
  onCoopSubmit: (event: Event) => void;
  onCoopError: (event: Event) => void;
}

type Story = StoryObj<GroupArgs>;

const render: Render<GroupArgs> = (args, content = nothing, ...more) =>
  html`<coop-group
    instrument=${args.instrument ?? nothing}
    src=${args.src ?? nothing}
    heading=${args.heading ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    join="https://reseau.example/grille"
    @coop-change=${args.onCoopChange}
    @coop-submit=${args.onCoopSubmit}
    @coop-error=${args.onCoopError}
    ${more[0] ?? nothing}
    ${more[1] ?? nothing}
    >${content}</coop-group
  >`;

const states = statesOf(render);

const meta: Meta<GroupArgs> = {
  title: 'Elements/coop-group',
  component: 'coop-group',
  args: {onCoopChange: fn(), onCoopSubmit: fn(), onCoopError: fn()},
  render: (args) => render(args),
};

export default meta;

type Members = NonNullable<CoopGroup['responses']>;

const of = (responses: Members) => having<CoopGroup>({responses, groupCode: 'val'});
const groupIn = (canvas: HTMLElement) => canvas.querySelector<CoopGroup>('coop-group')!;

const REVEAL = /^(Montrer ce que le groupe a répondu|Show what the group has answered)$/;

/** What a group sees once it is shown, at that step and point. */
async function show(canvas: HTMLElement, step = 'look', point = 0): Promise<void> {
  const group = groupIn(canvas);
  // Not by its role: on paper there are no buttons.
  const press = async (name: string, value = '') => {
    const selector = `button[name=${name}]${value && `[value="${value}"]`}`;
    await waitFor(() => expect(group.shadowRoot!.querySelector(selector)).not.toBeNull());
    group.shadowRoot!.querySelector<HTMLButtonElement>(selector)!.click();
    await group.updateComplete;
  };
  await press('reveal');
  await waitFor(() => expect(group.response).not.toBeNull());
  if (step !== 'look') await press('step', step);
  for (let i = 1; i <= point; i += 1) await press('point', String(i));
}

const shown = (responses: Members, step?: string, point?: number, args: Partial<GroupArgs> = {}) => ({
  ...states.alone(args, of(responses)),
  play: ({canvasElement}: {canvasElement: HTMLElement}) => show(canvasElement, step, point),
});

/** Nobody yet: where one answers, and nothing else. */
export const Nobody: Story = {
  ...states.alone({}, of([])),
  play: async ({canvasElement}) => {
    const element = await inside(groupIn(canvasElement));
    await expect(element.getByText('Personne n’a encore répondu')).toBeVisible();
    await waitFor(() => expect(element.getByRole('img', {name: /Image à scanner/})).toBeVisible());
  },
};

/** Two: how many they are, and nothing more. */
export const Two: Story = {
  ...states.alone({}, of(twelve.slice(0, 2))),
  play: async ({canvasElement}) => {
    const element = await inside(groupIn(canvasElement));
    await waitFor(() => expect(element.getByText('2 personnes ont répondu')).toBeVisible());
    await expect(element.queryByRole('button', {name: REVEAL})).toBeNull();
  },
};

/** Three: it may be shown. */
export const Three: Story = states.alone({}, of(twelve.slice(0, 3)));

/** Twelve, before the reveal. */
export const Twelve: Story = states.alone({}, of(twelve));

/** What the group sees differently first. */
export const Split: Story = shown(twelve);

/** What it sees alike. */
export const Agreements: Story = shown(alike, 'look', 1);

/** The whole: the radar with the group’s band, and every statement. */
export const Whole: Story = shown(alike, 'look', 2);

/** Nobody parts from anybody. */
export const AllAgree: Story = shown(alike);

/** No two are of one mind. */
export const AllDiffer: Story = shown(scattered);

/** Two camps. */
export const TwoCamps: Story = shown(camps);

/** Sixty people: still a dot each. */
export const Sixty: Story = shown(sixty);

/** Dialogies: the members’ ribbons side by side. */
export const Ribbons: Story = shown(ribbons, 'look', 0, {instrument: 'dialogies'});

/** A common position, or that the group stays in disagreement. */
export const Agreeing: Story = shown(twelve, 'agree');

/** A common position on a dialogy. */
export const AgreeingOnADialogy: Story = shown(ribbons, 'agree', 0, {instrument: 'dialogies'});

/** Up to three next steps. */
export const NextSteps: Story = shown(alike, 'agree');

/** What the group takes along. */
export const Keeping: Story = shown(twelve, 'keep');

/** Finished, and nobody has it: that is what is said. */
export const Alone: Story = {
  ...shown(twelve, 'keep'),
  play: async ({canvasElement}) => {
    await show(canvasElement, 'keep');
    const element = await inside(groupIn(canvasElement));
    await userEvent.click(element.getByRole('button', {name: 'Terminer'}));
    await waitFor(() => expect(element.getByText(/personne d’autre n’a votre bilan/)).toBeVisible());
  },
};

/** A year later: what has moved, by its medians. */
export const Later: Story = {
  ...shown(camps, 'keep'),
  play: async ({canvasElement}) => {
    await show(canvasElement, 'keep');
    const group = groupIn(canvasElement);
    group.earlier = {...group.response!, completedAt: '2025-11-20T10:00:00.000Z'};
    const element = await inside(group);
    await waitFor(() => expect(element.getByText('Le milieu du groupe n’a bougé nulle part.')).toBeVisible());
  },
};

/** Codes that cannot be read are named, with why. */
export const DamagedCodes: Story = {
  ...states.alone({}, of([])),
  play: async ({canvasElement}) => {
    const element = await inside(groupIn(canvasElement));
    const code = encodeAnswers(ptce, twelve[0]!.answers);
    const field = element.getByLabelText<HTMLTextAreaElement>('Codes des réponses');
    field.value = `${code}\n${code.slice(0, -4)}\nbonjour`;
    await userEvent.click(element.getByRole('button', {name: 'Ajouter'}));
    await waitFor(() => expect(element.getByText('1 personne a répondu')).toBeVisible());
    await expect(element.getByRole('alert')).toHaveTextContent('bonjour');
  },
};

/** The same answers twice. */
export const SamePerson: Story = {
  ...states.alone({}, of(twelve.slice(0, 3))),
  play: async ({canvasElement}) => {
    const element = await inside(groupIn(canvasElement));
    await waitFor(() => expect(element.getByText('3 personnes ont répondu')).toBeVisible());
    element.getByLabelText<HTMLTextAreaElement>('Codes des réponses').value = encodeAnswers(ptce, twelve[0]!.answers);
    await userEvent.click(element.getByRole('button', {name: 'Ajouter'}));
    await waitFor(() => expect(element.getByText(/Est-ce la même personne/)).toBeVisible());
  },
};

/** The camera is refused: what one can do instead. */
export const CameraRefused: Story = {
  ...states.alone({}, of([])),
  beforeEach: () => {
    const own = Object.getOwnPropertyDescriptor(MediaDevices.prototype, 'getUserMedia')!;
    const value = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    Object.defineProperty(MediaDevices.prototype, 'getUserMedia', {...own, value});
    return () => Object.defineProperty(MediaDevices.prototype, 'getUserMedia', own);
  },
  play: async ({canvasElement}) => {
    const element = await inside(groupIn(canvasElement));
    await userEvent.click(element.getByRole('button', {name: 'Lire les codes avec la caméra'}));
    await waitFor(() => expect(element.getByText(/La caméra est refusée/)).toBeVisible());
  },
};

export const English: Story = {
  ...shown(twelve, 'look', 0, {lang: 'en'}),
};

/** The same on another page, once it is shown. */
const onPage = (story: Story): Story => ({
  ...story,
  play: async (context) => {
    await show(context.canvasElement);
    await story.play?.(context);
  },
});

export const Dark: Story = onPage(states.dark({}, of(twelve)));
export const HostTheme: Story = onPage(states.hostTheme({}, of(twelve)));
export const RightToLeft: Story = states.rightToLeft({}, of(twelve));
export const Narrow: Story = onPage(states.narrow({}, of(twelve)));
export const ZoomedIn: Story = onPage(states.zoomedIn({}, of(twelve)));
export const LargeText: Story = onPage(states.largeText({}, of(twelve)));
export const OnPaper: Story = onPage(states.printed({}, of(twelve)));
export const Loading: Story = states.loading('Le questionnaire arrive…');
export const LoadingFails: Story = states.loadingFails('Le questionnaire n’a pas pu être chargé.');
