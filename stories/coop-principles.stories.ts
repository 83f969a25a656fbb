import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {DialogyAnswer} from '../src/core/schema.js';
import '../src/elements/principles/coop-principles.js';
import type {CoopPrinciples} from '../src/elements/principles/coop-principles.js';
import {completeDialogies, everyDialogy, halfOfDialogies} from './support/answers.js';
import {having} from './support/having.js';
import type {Inside} from './support/inside.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {asIfMedia} from './support/media.js';
import {erase, finish} from './support/outcomes.js';
import {ownDialogies} from './support/own-dialogies.js';
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

const {meta: common, render} = questionnaireStories('coop-principles');
const states = questionnaireStatesOf(render);

const meta: Meta<QuestionnaireArgs> = {...common, title: 'Elements/coop-principles'};

export default meta;

const principleIn = (element: Inside, title: string) => within(element.getByRole('group', {name: title}));

/** Before the first answer: hollow rings, a dotted line, and thumbs at rest that say nothing. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const sliders = element.getAllByRole('slider');
    await expect(sliders).toHaveLength(24);
    for (const slider of sliders)
      await expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('pas encore de réponse'));
    await expect(element.getByText('0 sur 12', {exact: false})).toBeVisible();
  },
};

/** What the space between can look like, once each: a description, never a verdict. */
export const EverySpace: Story = {
  args: {
    value: {
      savoir: {a: 0, b: 0},
      parole: {a: 6, b: 0},
      boussole: {a: 2, b: 3},
      changement: {a: 9, b: 2},
      fruits: {a: 3, b: 8},
      voix: {a: 7, b: 6},
      conduite: {a: 10, b: 9},
    },
  },
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const readings = {
      'Transmettre et apprendre': 'aucune des deux ne vit encore',
      'S’exprimer et représenter': /^une seule vit/,
      'Raisonner et ressentir': 'les deux sommeillent',
      'Se transformer et transformer': /Transformation personnelle.* prend plus de place/,
      'Réaliser et grandir': /Épanouissement.* prend plus de place/,
      'S’accorder et diverger': 'les deux vivent',
      'Se relayer et tenir son rôle': 'pleinement vivantes',
    };
    for (const [title, words] of Object.entries(readings))
      await expect(principleIn(element, title).getByText(words)).toBeVisible();
  },
};

/** Five principles, and one intensity alone of the sixth: its other logic is still to be heard. */
export const HalfDone: Story = {
  args: {value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const half = principleIn(element, 'S’accorder et diverger');
    const [accord, disaccord] = half.getAllByRole('slider');
    await expect(accord).toHaveAttribute('aria-valuetext', 'Accord : 6 sur 10, vivant');
    await expect(disaccord).toHaveAttribute('aria-valuetext', 'Désaccord : pas encore de réponse');
    await expect(half.getByText(/^(à compléter|pas encore de réponse)$/)).toBeVisible();
    await expect(element.getByText('5 sur 12', {exact: false})).toBeVisible();
  },
};

/** A thumb may be right where it rests: one press says so, and nothing has to be dragged. */
export const ChosenWhereItRests: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const element = await questionnaireIsIn(canvasElement);
    const first = principleIn(element, 'Transmettre et apprendre');
    const [knows, learns] = first.getAllByRole('slider') as [HTMLElement, HTMLElement];
    await userEvent.click(knows);
    await expect(args.onCoopChange).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(knows).toHaveAttribute('aria-valuetext', 'Transmettre : 5 sur 10, vivant'));
    await userEvent.click(learns);
    await waitFor(() => expect(first.getByText('les deux vivent')).toBeVisible());
    await expect(questionnaireIn(canvasElement).value).toEqual({savoir: {a: 5, b: 5}});
  },
};

const complete = having<CoopPrinciples>({response: completeDialogies});

/** A stored response, shown again with its relations and its notes, one principle being « sans objet ». */
export const Complete: Story = {
  ...states.alone({}, complete),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const first = principleIn(element, 'Transmettre et apprendre');
    await expect(await first.findByRole('radio', {name: 'complémentaires'})).toBeChecked();
    await expect(element.getByDisplayValue(/^Aux ateliers du mardi/)).toBeVisible();
    await expect(principleIn(element, 'S’ancrer et se relier').getByText('sans objet')).toBeVisible();
  },
};

/** The two signals of a principle and the question that opens the talk, for who asks for them. */
export const ReadingHelp: Story = {
  args: {value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const first = principleIn(await questionnaireIsIn(canvasElement), 'Transmettre et apprendre');
    const signal = first.getByText(/Je connais déjà/);
    await expect(signal).not.toBeVisible();
    await userEvent.click(first.getByText('Des signes à reconnaître, une question pour en parler'));
    await expect(signal).toBeVisible();
    await expect(first.getByText(/^Qu’est-ce qui vous aide à transmettre/)).toBeVisible();
  },
};

/** Answers to read, that nobody can change. */
export const ReadOnly: Story = {
  ...states.alone({readonly: true}, complete),
  play: async ({canvasElement, args}) => {
    const element = await questionnaireIsIn(canvasElement);
    const [slider] = principleIn(element, 'Transmettre et apprendre').getAllByRole('slider') as [HTMLElement];
    await tabTo(slider);
    await press('9');
    await press('ArrowRight');
    await press('Delete');
    await expect(slider).toHaveValue('7');
    await expect(questionnaireIn(canvasElement).value).toEqual(everyDialogy);
    await expect(args.onCoopChange).not.toHaveBeenCalled();
    await expect(element.queryByRole('button', {name: 'Retirer ma réponse'})).toBeNull();
  },
};

/** As a disabled field, which the form around does not send. */
export const Disabled: Story = {args: {disabled: true, value: halfOfDialogies}};

/** Disabled by what is around it, as any field. */
export const DisabledByFieldset: Story = states.disabledByFieldset('slider', {value: halfOfDialogies});

/** After a try to finish too early: the logic that is missing has the focus, its principle says what is expected. */
export const RequiredInvalid: Story = {
  args: {required: true, value: halfOfDialogies},
  play: async ({canvasElement, args}) => {
    await finish(canvasElement);
    const element = await questionnaireIsIn(canvasElement);
    const missing = element.getByRole('group', {name: 'S’accorder et diverger'});
    const [, disaccord] = within(missing).getAllByRole('slider');
    await waitFor(() => expect(focused()).toBe(disaccord));
    await expect(missing).toHaveAccessibleDescription('Réponse attendue');
    await expect(element.getAllByText('Réponse attendue')).toHaveLength(7);
    await expect(questionnaireIn(canvasElement).validationMessage).toMatch(
      /^Il manque une réponse à .*S’accorder et diverger/,
    );
    await expect(args.onCoopSubmit).not.toHaveBeenCalled();
  },
};

/** Everything once more before finishing: what is missing first, then each answer with a way back to it. */
export const ReadThrough: Story = {
  args: {value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const review = await readThrough(element, '7 dialogies restent à compléter :', 12);
    await expect(review.getByText(/^Transmettre : 7 sur 10, bien vivant · Apprendre : 6 sur 10/)).toBeVisible();
    await expect(review.getByText(/Désaccord : pas encore de réponse/)).toBeVisible();
  },
};

/** One level at a time; going back and forth loses nothing. */
export const Steps: Story = {
  args: {layout: 'steps', value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const {go, isAt} = stepsOf(element);

    await expect(element.getByRole('region', {name: 'Je'})).toBeVisible();
    await expect(element.queryByRole('button', {name: 'Précédent'})).toBeNull();
    await go('Continuer');
    await isAt('Nous');
    const disaccord = principleIn(element, 'S’accorder et diverger').getAllByRole('slider')[1]!;
    await tabTo(disaccord);
    await press('3');
    await go('Précédent');
    await isAt('Je');
    await go('Continuer');
    await isAt('Nous');
    await expect(disaccord).toHaveValue('3');
    await expect(questionnaireIn(canvasElement).value).toEqual({...halfOfDialogies, voix: {a: 6, b: 3}});
  },
};

/** In a plain form, whose one entry it is; sending the form is how one finishes. */
export const InForm: Story = states.inForm({value: everyDialogy});

/** The host stores answers elsewhere, and that takes a while. */
export const Sending: Story = states.sending({value: everyDialogy});

/** The host has stored the answers. */
export const Stored: Story = states.stored({value: everyDialogy});

/** Storing failed: nothing is lost, and one can try again. */
export const NotStored: Story = states.notStored({value: everyDialogy});

/** Nobody took the answers: that is said, with what one can do. */
export const Unheard: Story = states.unheard({value: everyDialogy});

/** Kept on this device, and nowhere else: that is what is said at the end. */
export const OnDevice: Story = states.onDevice('coop-principles|dialogies', {value: everyDialogy});

/** On this device, on their way to a server that cannot be reached yet. */
export const Waiting: Story = states.waiting('coop-principles|dialogies', {value: everyDialogy});

/** The answers as a code, to be read out, scanned or copied, and a link to the page of the group. */
export const Shared: Story = states.shared({value: everyDialogy});

/** A group waits for them: their code is on show at once. */
export const AwaitedByGroup: Story = states.awaited({value: everyDialogy});

/** The host took the answers over. */
export const Taken: Story = states.taken({value: everyDialogy});

/** One intensity is taken back by Delete, a whole principle by its button: its rings are hollow again. */
export const TakingBack: Story = {
  args: {value: {savoir: {a: 7, b: 6, relation: 'complementary'}, parole: {a: 9, b: 3}}},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const [knows] = principleIn(element, 'Transmettre et apprendre').getAllByRole('slider') as [HTMLElement];
    await tabTo(knows);
    await press('Delete');
    await waitFor(() => expect(knows).toHaveAttribute('aria-valuetext', 'Transmettre : pas encore de réponse'));
    await expect(focused()).toBe(knows);

    const takeBack = element.getByRole('button', {
      name: 'Retirer ma réponse',
      description: 'S’exprimer et représenter',
    });
    await userEvent.click(takeBack);
    const spoken = principleIn(element, 'S’exprimer et représenter');
    await waitFor(() => expect(focused()).toBe(spoken.getAllByRole('slider')[0]));
    await expect(spoken.getByText(/^(à compléter|pas encore de réponse)$/)).toBeVisible();
    await expect(questionnaireIn(canvasElement).value).toEqual({savoir: {b: 6, relation: 'complementary'}});
  },
};

/** Clearing everything asks first. */
export const Erasing: Story = states.erasing(/6 réponses et les notes/, {value: halfOfDialogies});

/** …and can be undone. */
export const Erased: Story = states.erased({value: halfOfDialogies});

/** Undone: everything is back as it was. */
export const Undone: Story = {
  args: {value: halfOfDialogies},
  tags: ['!autodocs'],
  play: async (context) => {
    await erase(context);
    const element = await questionnaireIsIn(context.canvasElement);
    await press('Enter');
    await expect(await element.findByText('Vos réponses sont revenues.')).toBeVisible();
    await expect(questionnaireIn(context.canvasElement).value).toEqual(halfOfDialogies);
  },
};

/** The other language that comes with it. */
export const English: Story = {
  args: {lang: 'en', value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(await element.findByRole('heading', {name: 'Dialogies of cooperation'})).toBeVisible();
    await expect(principleIn(element, 'Passing on and learning').getByText('both are alive')).toBeVisible();
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left: the first logic is on the right. */
export const RegisteredLanguage: Story = {
  args: {...madeUp, value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.getByRole('heading', {name: /^Diiaaloogiiees oof coopeeraatiioon/})).toBeVisible();
    const [first, second] = principleIn(element, 'Paassiing oon aand leeaarniing').getAllByRole('slider');
    await expect(first!.getBoundingClientRect().x).toBeGreaterThan(second!.getBoundingClientRect().x);
  },
};

/** In a page that runs from right to left, one level at a time. */
export const RightToLeft: Story = states.rightToLeft({layout: 'steps', value: everyDialogy});

/** On its way: what the host put inside is read meanwhile. */
export const HostFallback: Story = states.hostFallback('Les principes de la Fabrique s’ouvrent…');

/** On its way, where the host put nothing inside. */
export const Loading: Story = states.loading('Le questionnaire arrive…');

/** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = states.loadingFails();

/** A host's two principles: no levels, no signals, and no help where there is nothing to help with. */
export const OwnInstrument: Story = {
  ...states.alone({value: {rythme: {a: 8, b: 5}}}, having<CoopPrinciples>({instrument: ownDialogies})),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const rhythm = principleIn(element, 'Avancer et s’arrêter');
    await waitFor(() => expect(rhythm.getByText('les deux vivent')).toBeVisible());
    await expect(rhythm.getByText('Des signes à reconnaître, une question pour en parler')).toBeVisible();
    await expect(
      principleIn(element, 'Accueillir et tenir la place').queryByText(
        'Des signes à reconnaître, une question pour en parler',
      ),
    ).toBeNull();
  },
};

/** A column of 320 px. */
export const Narrow: Story = states.narrow({value: halfOfDialogies});

/** 1280 px at 400 %, which leaves that same column. */
export const FourHundredPercentZoom: Story = states.zoomedIn({value: halfOfDialogies});

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = states.largeText({value: halfOfDialogies});

/** Text at 200 % on a phone. */
export const TwoHundredPercentTextNarrow: Story = states.largeTextNarrow({value: halfOfDialogies});

/** On a dark page. */
export const Dark: Story = states.dark({value: everyDialogy});

/** On a dark page, before the first answer. */
export const DarkEmpty: Story = {...states.dark(), tags: ['!autodocs']};

/** A host's font, ink and paper, with its own accent, corners and two logics. */
export const HostTheme: Story = states.hostTheme({value: halfOfDialogies});

/**
 * Its own rules for forced colours, applied on screen: discs, ribbon and thumbs in the colour of words. What browsers
 * force besides (words, borders, buttons) shows only where the system asks for it.
 */
export const ForcedColours: Story = states.forcedColours({value: halfOfDialogies});

/** With less motion asked for, nothing moves by itself: neither the space between nor the line of progress. */
export const ReducedMotion: Story = {
  args: {value: halfOfDialogies},
  tags: ['!autodocs'],
  render: (args) => render(args, undefined, asIfMedia('(prefers-reduced-motion: no-preference)', 'not all')),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const principle = principleIn(element, 'S’accorder et diverger');
    principle.getAllByRole('slider')[1]!.focus();
    await press('8');
    await waitFor(() => expect(principle.getByText('les deux vivent')).toBeVisible());
    await expect(questionnaireIn(canvasElement).shadowRoot!.getAnimations()).toEqual([]);
  },
};

/** Its own rules for print, applied on screen, on the width that A4 leaves. */
export const Printed: Story = states.printed({}, complete);

/** Printed before any answer: a sheet to fill in by hand, its lines without thumbs. */
export const PrintedEmpty: Story = {...states.printed(), tags: ['!autodocs']};

/** Overall without a pointer, from the first Tab to the last word. */
export const KeyboardOnly: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const element = await questionnaireIsIn(canvasElement);
    // A digit goes to that number, Space keeps the middle, Page keys move by two, arrows by one.
    const keys = ['7', 'Space', 'PageUp', 'ArrowLeft', '0', 'ArrowUp'];
    const intensities = [7, 5, 7, 4, 0, 6];

    const sliders = element.getAllByRole('slider');
    for (const [i, slider] of sliders.entries()) {
      await tabTo(slider);
      await press(keys[i % keys.length]!);
    }
    const answers = Object.values(questionnaireIn(canvasElement).value) as DialogyAnswer[];
    const entered = answers.flatMap(({a, b}) => [a, b]);
    await expect(entered).toEqual(sliders.map((_, i) => intensities[i % intensities.length]));
    await expect(element.getByText('12 sur 12', {exact: false})).toBeVisible();
    await expect(args.onCoopComplete).toHaveBeenCalledTimes(1);

    const last = principleIn(element, 'S’ancrer et se relier');
    await tabTo(last.getByRole('group', {name: 'Leur relation'}));
    await press('Space');
    await expect(last.getByRole('radio', {name: 'complémentaires'})).toBeChecked();
    await press('ArrowRight');
    await expect(last.getByRole('radio', {name: 'concurrentes'})).toBeChecked();
    await expect(last.getByText(/^une seule vit/)).toBeVisible();

    await finishByKeyboard(element, args);
  },
};
