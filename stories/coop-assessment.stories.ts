import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import type {Answers} from '../src/core/schema.js';
import '../src/elements/assessment/coop-assessment.js';
import type {CoopAssessment} from '../src/elements/assessment/coop-assessment.js';
import type {CoopSubmitEvent} from '../src/elements/shared/events.js';
import {everyAnswer, everyDialogy, halfOfAnswers, responseAboutProject} from './support/answers.js';
import {having} from './support/having.js';
import {inside} from './support/inside.js';
import {storing} from './support/outcomes.js';
import {expectToFit, narrow, rightToLeft} from './support/pages.js';
import {statesOf, type Render} from './support/states.js';

interface Args {
  instrument?: string;
  src?: string;
  parts?: string;
  step?: string;
  disabled?: boolean;
  readonly?: boolean;
  required?: boolean;
  lang?: string;
  value: Answers;
  onCoopChange: (event: Event) => void;
  onCoopSubmit: (event: CoopSubmitEvent) => void;
  onCoopError: (event: Event) => void;
}

type Story = StoryObj<Args>;

const render: Render<Args> = (args, content = nothing, ...more) =>
  html`<coop-assessment
    instrument=${args.instrument ?? nothing}
    src=${args.src ?? nothing}
    parts=${args.parts ?? nothing}
    step=${args.step ?? nothing}
    lang=${args.lang ?? nothing}
    ?disabled=${args.disabled}
    ?readonly=${args.readonly}
    ?required=${args.required}
    .value=${args.value}
    @coop-change=${args.onCoopChange}
    @coop-submit=${args.onCoopSubmit}
    @coop-error=${args.onCoopError}
    ${more[0] ?? nothing}
    ${more[1] ?? nothing}
    >${content}</coop-assessment
  >`;

const states = statesOf(render);

const meta: Meta<Args> = {
  title: 'Elements/coop-assessment',
  component: 'coop-assessment',
  args: {value: {}, onCoopChange: fn(), onCoopSubmit: fn(), onCoopError: fn()},
  render: (args) => render(args),
};

export default meta;

const assessmentIn = (canvas: HTMLElement) => canvas.querySelector<CoopAssessment>('coop-assessment')!;

/** A part by its tag, found by role and name as in a page. */
async function part(canvas: HTMLElement, tag: 'coop-grid' | 'coop-project' | 'coop-report') {
  const host = assessmentIn(canvas);
  await host.updateComplete;
  return inside(host.shadowRoot!.querySelector(tag)!);
}

/** The first part: the project sheet. */
export const Project: Story = {
  play: async ({canvasElement}) => {
    const element = await inside(assessmentIn(canvasElement));
    await expect(element.getByText('Étape 1 sur 4')).toBeVisible();
    await expect(element.getByRole('button', {name: 'Le projet'})).toHaveAttribute('aria-current', 'step');
    await expect(element.queryByRole('button', {name: 'Précédent'})).toBeNull();
  },
};

/** The questions, half answered; one looks at the result when one likes. */
export const Questions: Story = {
  args: {step: 'form', value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const element = await inside(assessmentIn(canvasElement));
    await expect(element.getByRole('button', {name: 'Le résultat'})).toBeVisible();
  },
};

/** The radar of what is answered so far. */
export const Radar: Story = {args: {parts: 'project form radar report next', step: 'radar', value: halfOfAnswers}};

/** The report of a whole response, with what the sheet says. */
export const Report: Story = {
  ...states.alone(
    {step: 'result'},
    having<CoopAssessment>({response: {...responseAboutProject, answers: everyAnswer}}),
  ),
  play: async ({canvasElement}) => {
    const report = await part(canvasElement, 'coop-report');
    await waitFor(() => expect(report.getByRole('heading', {level: 2})).toHaveTextContent('Le Fournil commun'));
  },
};

/** From the first part to the last, and back: nothing is lost. */
export const ThroughAndBack: Story = {
  args: {onCoopSubmit: storing(() => Promise.resolve())},
  play: async ({canvasElement, args}) => {
    const element = await inside(assessmentIn(canvasElement));
    const sheet = await part(canvasElement, 'coop-project');
    await userEvent.type(sheet.getAllByRole('textbox')[0]!, 'Le Fournil commun');
    await userEvent.click(element.getByRole('button', {name: 'Continuer'}));
    const grid = await part(canvasElement, 'coop-grid');
    await userEvent.click(grid.getAllByRole('radio', {name: /^3/})[0]!);
    await userEvent.click(grid.getByRole('button', {name: 'Terminer'}));
    await expect(args.onCoopSubmit).toHaveBeenCalledTimes(1);
    await userEvent.click(element.getByRole('button', {name: 'Continuer'}));
    await waitFor(() => expect(grid.getByText('Vos réponses sont enregistrées.')).toBeVisible());
    await userEvent.click(element.getByRole('button', {name: 'Le projet'}));
    await expect(sheet.getAllByRole('textbox')[0]).toHaveValue('Le Fournil commun');
    const {project, answers} = assessmentIn(canvasElement).response!;
    await expect(Object.values(project!)).toEqual(['Le Fournil commun']);
    await expect(answers).toEqual({a1_1: 3});
  },
};

/** The dialogic principles, without a sheet. */
export const Principles: Story = {args: {instrument: 'dialogies', parts: 'form report', value: everyDialogy}};

/** Questions and report alone. */
export const TwoParts: Story = {args: {parts: 'form report', value: everyAnswer, step: 'report'}};

/** Questions alone: there are no steps to show. */
export const OnePart: Story = {args: {parts: 'form'}};

/** Read, not answered. */
export const ReadOnly: Story = {args: {readonly: true, step: 'form', value: everyAnswer}};

/** Closed. */
export const Disabled: Story = {args: {disabled: true, step: 'form', value: halfOfAnswers}};

/** Every statement is expected before finishing: one is taken to the first that is left. */
export const Required: Story = {
  args: {required: true, value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const host = assessmentIn(canvasElement);
    await host.updateComplete;
    await expect(host.reportValidity()).toBe(false);
    await expect(host.step).toBe('form');
  },
};

/** On its way: what the host put inside is read meanwhile. */
export const HostFallback: Story = states.hostFallback('L’autodiagnostic de la Fabrique s’ouvre…');

/** A file that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = states.loadingFails('Le questionnaire n’a pas pu être chargé.', {parts: 'form'});

/** In English. */
export const English: Story = {
  args: {lang: 'en', value: everyAnswer},
  play: async ({canvasElement}) => {
    const element = await inside(assessmentIn(canvasElement));
    await expect(await element.findByText('Step 1 of 4')).toBeVisible();
  },
};

/** In a page that runs from right to left, with words 40 % longer. */
export const RightToLeft: Story = {...states.rightToLeft({step: 'result', value: everyAnswer}), play: expectToFit};

/** The same on a phone: the current step stands above the line of steps. */
export const NarrowRightToLeft: Story = {
  ...states.on((content) => narrow(rightToLeft(content)), {step: 'form', value: everyAnswer}),
  play: expectToFit,
};

export const Narrow: Story = {
  ...states.narrow({value: everyAnswer}),
  play: async (context) => {
    const element = await inside(assessmentIn(context.canvasElement));
    await expect(element.getByText('· Le projet')).toBeVisible();
    await expectToFit(context);
  },
};

export const NarrowReport: Story = states.narrow({step: 'result', value: everyAnswer});

/** 1280 px at 400 %. */
export const ZoomedIn: Story = states.zoomedIn({step: 'form'});

/** Text at 200 %. */
export const LargeText: Story = states.largeText({step: 'result', value: everyAnswer});

export const Dark: Story = states.dark({step: 'result', value: everyAnswer});

export const HostTheme: Story = states.hostTheme({step: 'result', value: everyAnswer});

/** On paper: the part on show alone, without its steps. */
export const Printed: Story = states.printed({step: 'result', value: everyAnswer});

/** In the system's own colours. */
export const ForcedColors: Story = states.forcedColours({step: 'result', value: everyAnswer});
