import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import '../src/elements/grid/coop-grid.js';
import type {CoopGrid} from '../src/elements/grid/coop-grid.js';
import {completeResponse, everyAnswer, halfOfAnswers} from './support/answers.js';
import {having} from './support/having.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {ownInstrument} from './support/own-instrument.js';
import {madeUp} from './support/pages.js';
import {questionnaireStatesOf} from './support/questionnaire-states.js';
import {
  questionnaireIn,
  questionnaireIsIn,
  questionnaireStories,
  type QuestionnaireArgs,
} from './support/questionnaire.js';
import {finishByKeyboard, readThrough, stepsOf} from './support/walk.js';

type Story = StoryObj<QuestionnaireArgs>;

const {meta: common, render} = questionnaireStories('coop-grid');
const states = questionnaireStatesOf(render);

const meta: Meta<QuestionnaireArgs> = {...common, title: 'Elements/coop-grid'};

export default meta;

/** Before the first answer: no score is 0, none is there yet. */
export const Empty: Story = {};

/** 18 of 36, in the middle of an objective that has a score already. */
export const HalfDone: Story = {args: {value: halfOfAnswers}};

const complete = having<CoopGrid>({response: completeResponse});

/** A stored response, shown again with its examples. */
export const Complete: Story = states.alone({}, complete);

/** Answers to read, that nobody can change. */
export const ReadOnly: Story = states.alone({readonly: true}, complete);

/** As a disabled field, which the form around does not send. */
export const Disabled: Story = {args: {disabled: true, value: halfOfAnswers}};

/** Disabled by what is around it, as any field. */
export const DisabledByFieldset: Story = states.disabledByFieldset('radio', {value: halfOfAnswers});

/** After a try to finish too early: what is missing is named, and has the focus. */
export const RequiredInvalid: Story = {
  args: {required: true, value: halfOfAnswers},
  play: async ({canvasElement, args}) => {
    const grid = await questionnaireIsIn(canvasElement);
    await userEvent.click(await grid.findByRole('button', {name: 'Terminer'}));

    const first = grid.getByRole('radiogroup', {
      name: 'Le projet a des liens avec d’autres territoires, voisins ou lointains.',
    });
    await waitFor(() => expect(first).toContainElement(focused() as HTMLElement));
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await expect(first).toHaveAccessibleDescription('Réponse attendue');
    await expect(questionnaireIn(canvasElement).validationMessage).toMatch(
      /^Il manque une réponse à .*Le projet a des liens avec/,
    );
    await expect(args.onCoopSubmit).not.toHaveBeenCalled();
  },
};

/** Everything once more before finishing: what is missing first, then each answer with a way back to it. */
export const ReadThrough: Story = {
  args: {value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await questionnaireIsIn(canvasElement);
    await readThrough(grid, '18 affirmations restent sans réponse :', 36);
  },
};

/** One objective at a time; going back and forth loses nothing. */
export const Steps: Story = {
  args: {layout: 'steps', value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await questionnaireIsIn(canvasElement);
    const {go, isAt} = stepsOf(grid);

    await expect(grid.getByRole('region', {name: 'Rassembler des acteurs différents'})).toBeVisible();
    await expect(grid.queryByRole('button', {name: 'Précédent'})).toBeNull();
    for (const title of [
      'Décider ensemble',
      'Mutualiser en confiance',
      'Partir des besoins du territoire',
      'Faire alliance',
    ]) {
      await go('Continuer');
      await isAt(title);
    }
    const missing = within(grid.getByRole('radiogroup', {name: /^Le projet a des liens/}));
    await userEvent.click(missing.getByRole('radio', {name: /^3, C’est installé/}));
    await go('Précédent');
    await isAt('Partir des besoins du territoire');
    await go('Continuer');
    await isAt('Faire alliance');
    await expect(missing.getByRole('radio', {name: /^3, C’est installé/})).toBeChecked();
    await expect(questionnaireIn(canvasElement).value).toEqual({...halfOfAnswers, b2_3: 3});
  },
};

/** In a plain form, whose one entry it is; sending the form is how one finishes. */
export const InForm: Story = states.inForm({value: everyAnswer});

/** The host stores answers elsewhere, and that takes a while. */
export const Sending: Story = states.sending({value: everyAnswer});

/** The host has stored the answers. */
export const Stored: Story = states.stored({value: everyAnswer});

/** Storing failed: nothing is lost, and one can try again. */
export const NotStored: Story = states.notStored({value: everyAnswer});

/** Nobody took the answers: that is said, with what one can do. */
export const Unheard: Story = states.unheard({value: everyAnswer});

/** Kept on this device, and nowhere else: that is what is said at the end. */
export const OnDevice: Story = states.onDevice('coop-grid|ptce', {value: everyAnswer});

/** On this device, on their way to a server that cannot be reached yet. */
export const Waiting: Story = states.waiting('coop-grid|ptce', {value: everyAnswer});

/** The answers as a code, to be read out, scanned or copied, and a link to the page of the group. */
export const Shared: Story = states.shared({value: everyAnswer});

/** A group waits for them: their code is on show at once. */
export const AwaitedByGroup: Story = states.awaited({value: everyAnswer});

/** The host took the answers over. */
export const Taken: Story = states.taken({value: everyAnswer});

/** Clearing everything asks first. */
export const Erasing: Story = states.erasing(/18 réponses/, {value: halfOfAnswers});

/** …and can be undone. */
export const Erased: Story = states.erased({value: halfOfAnswers});

/** The other language that comes with it. */
export const English: Story = {
  args: {lang: 'en', value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await questionnaireIsIn(canvasElement);
    await expect(grid.getByRole('heading', {name: 'Local cooperation grid'})).toBeVisible();
  },
};

/** A language that nobody registered: French, which says that it is French. */
export const UnknownLanguage: Story = {
  args: {lang: 'de'},
  play: async ({canvasElement}) => {
    const grid = await questionnaireIsIn(canvasElement);
    const title = grid.getByRole('heading', {name: 'Grille de coopération territoriale'});
    await expect(title.closest('[lang]')).toHaveAttribute('lang', 'fr');
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left. */
export const RegisteredLanguage: Story = {
  args: {...madeUp, value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await questionnaireIsIn(canvasElement);
    await expect(grid.getByRole('heading', {name: /^Loocaal coopeeraatiioon griid/})).toBeVisible();
    await expect(grid.getByRole('heading', {name: 'Deeciidiing toogeetheer'})).toBeVisible();
  },
};

/** In a page that runs from right to left, one objective at a time. */
export const RightToLeft: Story = states.rightToLeft({layout: 'steps', value: everyAnswer});

/** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = states.loadingFails();

/** A host's questionnaire: other scales, « ne sait pas », a mirrored statement, no objectives and no levels. */
export const OwnInstrument: Story = states.alone(
  {value: {heard: 3, tired: 1, decided: 'dk', useful: 7}},
  having<CoopGrid>({instrument: ownInstrument}),
);

/** What the host put inside, as long as the questionnaire is on its way. */
export const HostFallback: Story = states.hostFallback('Le questionnaire de la Fabrique s’ouvre…');

/** A column of 320 px. */
export const Narrow: Story = states.narrow({value: halfOfAnswers});

/** On a dark page. */
export const Dark: Story = states.dark({value: halfOfAnswers});

/** A host's font, ink and paper, with its own accent and corners. */
export const HostTheme: Story = states.hostTheme({value: halfOfAnswers});

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = states.largeText({value: halfOfAnswers});

/** Its own rules for print, applied on screen, on the width that A4 leaves. */
export const Printed: Story = states.printed({}, complete);

/** The whole grid without a pointer, from the first Tab to the last word. */
export const KeyboardOnly: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const grid = await questionnaireIsIn(canvasElement);
    // A digit chooses its step, Space the step under the focus, arrows the neighbour, the last being « sans objet ».
    const keys = ['3', 'Space', 'ArrowRight', 'ArrowLeft'];
    const chosen = [3, 0, 1, 'na'];

    const statements = grid.getAllByRole('radiogroup');
    await expect(statements).toHaveLength(36);
    for (const [i, statement] of statements.entries()) {
      await tabTo(statement);
      await press(keys[i % keys.length]!);
    }
    await expect(Object.values(questionnaireIn(canvasElement).value)).toEqual(
      statements.map((_, i) => chosen[i % chosen.length]),
    );
    await expect(grid.getByText('36 sur 36', {exact: false})).toBeVisible();
    await expect(args.onCoopComplete).toHaveBeenCalledTimes(1);
    await finishByKeyboard(grid, args);
  },
};
