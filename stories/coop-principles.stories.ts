import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {DialogyAnswer} from '../src/core/schema.js';
import '../src/elements/principles/coop-principles.js';
import type {CoopPrinciples} from '../src/elements/principles/coop-principles.js';
import {registerLocale} from '../src/elements/shared/locale.js';
import {completeDialogies, everyDialogy, halfOfDialogies} from './support/answers.js';
import {having} from './support/having.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {holdPending, PENDING} from './support/loading.js';
import {asIfMedia} from './support/media.js';
import {
  askToErase,
  erase,
  finish,
  finishAgain,
  finishAndRead,
  loadAgain,
  sendForm,
  storing,
  unreadable,
} from './support/outcomes.js';
import {ownDialogies} from './support/own-dialogies.js';
import {
  dark,
  expectToFit,
  halfPage,
  hostTheme,
  inClosedFieldset,
  inForm,
  largeText,
  narrow,
  paper,
  zoomedIn,
} from './support/pages.js';
import {pseudoLocale} from './support/pseudo-locale.js';
import {
  questionnaireIn,
  questionnaireIsIn,
  questionnaireStories,
  type QuestionnaireArgs,
} from './support/questionnaire.js';

type Story = StoryObj<QuestionnaireArgs>;
type Inside = Awaited<ReturnType<typeof questionnaireIsIn>>;

registerLocale('ar-XB', pseudoLocale);

const {meta: common, render} = questionnaireStories('coop-principles');

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
      'Savoir et apprendre': 'aucune des deux ne vit encore',
      'S’exprimer et représenter': 'une seule vit',
      'Raisonner et ressentir': 'les deux sommeillent',
      'Se transformer et transformer': 'la première prend plus de place',
      'Réaliser et grandir': 'la seconde prend plus de place',
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
    const first = principleIn(element, 'Savoir et apprendre');
    const [knows, learns] = first.getAllByRole('slider') as [HTMLElement, HTMLElement];
    await userEvent.click(knows);
    await expect(args.onCoopChange).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(knows).toHaveAttribute('aria-valuetext', 'Sachant : 5 sur 10, vivant'));
    await userEvent.click(learns);
    await waitFor(() => expect(first.getByText('les deux vivent')).toBeVisible());
    await expect(questionnaireIn(canvasElement).value).toEqual({savoir: {a: 5, b: 5}});
  },
};

const complete = having<CoopPrinciples>({response: completeDialogies});

/** A stored response, shown again with its relations and its notes, one principle being « sans objet ». */
export const Complete: Story = {
  render: (args) => render(args, undefined, complete),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const first = principleIn(element, 'Savoir et apprendre');
    await expect(await first.findByRole('radio', {name: 'complémentaires'})).toBeChecked();
    await expect(element.getByDisplayValue(/^Aux ateliers du mardi/)).toBeVisible();
    await expect(principleIn(element, 'S’ancrer et se relier').getByText('sans objet')).toBeVisible();
  },
};

/** The two signals of a principle and the question that opens the talk, for who asks for them. */
export const ReadingHelp: Story = {
  args: {value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const first = principleIn(await questionnaireIsIn(canvasElement), 'Savoir et apprendre');
    const signal = first.getByText(/Je connais déjà/);
    await expect(signal).not.toBeVisible();
    await userEvent.click(first.getByText('Aide à la lecture'));
    await expect(signal).toBeVisible();
    await expect(first.getByText(/^Qu’est-ce qui vous aide à transmettre/)).toBeVisible();
  },
};

/** Answers to read, that nobody can change. */
export const ReadOnly: Story = {
  args: {readonly: true},
  render: (args) => render(args, undefined, complete),
  play: async ({canvasElement, args}) => {
    const element = await questionnaireIsIn(canvasElement);
    const [slider] = principleIn(element, 'Savoir et apprendre').getAllByRole('slider') as [HTMLElement];
    await tabTo(slider);
    await press('9');
    await press('ArrowRight');
    await press('Delete');
    await expect(slider).toHaveValue('7');
    await expect(questionnaireIn(canvasElement).value).toEqual(everyDialogy);
    await expect(args.onCoopChange).not.toHaveBeenCalled();
    await expect(element.queryByRole('button', {name: 'Retirer'})).toBeNull();
  },
};

/** As a disabled field, which the form around does not send. */
export const Disabled: Story = {args: {disabled: true, value: halfOfDialogies}};

/** Disabled by what is around it, as any field. */
export const DisabledByFieldset: Story = {
  args: {value: halfOfDialogies},
  render: (args) => inClosedFieldset(render(args)),
  play: async ({canvasElement}) => {
    const [slider] = (await questionnaireIsIn(canvasElement)).getAllByRole('slider');
    await expect(slider).toBeDisabled();
  },
};

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
    await userEvent.click(element.getByRole('button', {name: 'Relire et terminer'}));
    const title = await element.findByRole('heading', {name: 'Avant de terminer'});
    await waitFor(() => expect(focused()).toBe(title));

    const review = within(element.getByRole('region', {name: 'Avant de terminer'}));
    await expect(review.getByText('7 principes restent à compléter :')).toBeVisible();
    await userEvent.click(review.getByText('Toutes vos réponses'));
    await expect(review.getByText(/^Sachant : 7 sur 10, bien vivant · Apprenant : 6 sur 10/)).toBeVisible();
    await expect(review.getByText(/Désaccord : pas encore de réponse/)).toBeVisible();
    await expect(review.getAllByRole('button', {name: 'Changer la réponse'})).toHaveLength(12);
  },
};

/** One level at a time; going back and forth loses nothing. */
export const Steps: Story = {
  args: {layout: 'steps', value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const go = (name: string) => userEvent.click(element.getByRole('button', {name}));
    const isAt = (name: string) =>
      waitFor(() => expect(focused()).toBe(element.getByRole('heading', {name, level: 3})));

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
export const InForm: Story = {
  args: {name: 'reponses', value: everyDialogy},
  render: (args) => inForm(render(args)),
  play: sendForm,
};

/** The host stores answers elsewhere, and that takes a while. */
export const Sending: Story = {
  args: {value: everyDialogy, onCoopSubmit: storing(() => new Promise(() => {}))},
  play: finishAndRead('Enregistrement…'),
};

/** The host has stored the answers. */
export const Stored: Story = {
  args: {value: everyDialogy, onCoopSubmit: storing(() => Promise.resolve())},
  play: finishAndRead('Vos réponses sont enregistrées.'),
};

/** Storing failed: nothing is lost, and one can try again. */
export const NotStored: Story = {
  args: {value: everyDialogy, onCoopSubmit: storing(() => Promise.reject(new Error('HTTP 503')))},
  play: finishAgain,
};

/** One intensity is taken back by Delete, a whole principle by its button: its rings are hollow again. */
export const TakingBack: Story = {
  args: {value: {savoir: {a: 7, b: 6, relation: 'complementary'}, parole: {a: 9, b: 3}}},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const [knows] = principleIn(element, 'Savoir et apprendre').getAllByRole('slider') as [HTMLElement];
    await tabTo(knows);
    await press('Delete');
    await waitFor(() => expect(knows).toHaveAttribute('aria-valuetext', 'Sachant : pas encore de réponse'));
    await expect(focused()).toBe(knows);

    const takeBack = element.getByRole('button', {name: 'Retirer', description: 'S’exprimer et représenter'});
    await userEvent.click(takeBack);
    const spoken = principleIn(element, 'S’exprimer et représenter');
    await waitFor(() => expect(focused()).toBe(spoken.getAllByRole('slider')[0]));
    await expect(spoken.getByText(/^(à compléter|pas encore de réponse)$/)).toBeVisible();
    await expect(questionnaireIn(canvasElement).value).toEqual({savoir: {b: 6, relation: 'complementary'}});
  },
};

/** Clearing everything asks first. */
export const Erasing: Story = {
  args: {value: halfOfDialogies},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    await expect(await askToErase(canvasElement)).toHaveAccessibleName(/6 réponses et les notes/);
  },
};

/** …and can be undone. */
export const Erased: Story = {args: {value: halfOfDialogies}, play: erase};

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
    await expect(principleIn(element, 'Knowing and learning').getByText('both are alive')).toBeVisible();
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left: the first logic is on the right. */
export const RegisteredLanguage: Story = {
  args: {lang: 'ar-XB', dir: 'rtl', value: halfOfDialogies},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.getByRole('heading', {name: /^Diiaaloogiiees oof coopeeraatiioon/})).toBeVisible();
    const [first, second] = principleIn(element, 'Knoowiing aand leeaarniing').getAllByRole('slider');
    await expect(first!.getBoundingClientRect().x).toBeGreaterThan(second!.getBoundingClientRect().x);
  },
};

/** In a page that runs from right to left, one level at a time. */
export const RightToLeft: Story = {
  args: {layout: 'steps', value: everyDialogy},
  render: (args) => html`<div lang="ar-XB" dir="rtl">${render(args)}</div>`,
};

/** On its way: what the host put inside is read meanwhile. */
export const HostFallback: Story = {
  args: {src: PENDING},
  beforeEach: holdPending,
  render: (args) => render(args, html`<p>Les principes de la Fabrique s’ouvrent…</p>`),
};

/** On its way, where the host put nothing inside. */
export const Loading: Story = {
  args: {src: PENDING},
  beforeEach: holdPending,
  play: async ({canvasElement}) => {
    const {shadowRoot} = questionnaireIn(canvasElement);
    await waitFor(() => expect(shadowRoot).toHaveTextContent('Le questionnaire arrive…'));
  },
};

/** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = {
  args: {src: unreadable},
  play: loadAgain('Le questionnaire n’a pas pu être chargé.'),
};

const own = having<CoopPrinciples>({instrument: ownDialogies});

/** A host's two principles: no levels, no signals, and no help where there is nothing to help with. */
export const OwnInstrument: Story = {
  args: {value: {rythme: {a: 8, b: 5}}},
  render: (args) => render(args, undefined, own),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const rhythm = principleIn(element, 'Avancer et s’arrêter');
    await waitFor(() => expect(rhythm.getByText('les deux vivent')).toBeVisible());
    await expect(rhythm.getByText('Aide à la lecture')).toBeVisible();
    await expect(principleIn(element, 'Accueillir et tenir la place').queryByText('Aide à la lecture')).toBeNull();
  },
};

/** A column of 320 px. */
export const Narrow: Story = {
  args: {value: halfOfDialogies},
  render: (args) => narrow(render(args)),
  play: expectToFit,
};

/** 1280 px at 400 %, which leaves that same column. */
export const FourHundredPercentZoom: Story = {
  args: {value: halfOfDialogies},
  tags: ['!autodocs'],
  render: (args) => zoomedIn(render(args)),
  play: expectToFit,
};

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = {
  args: {value: halfOfDialogies},
  tags: ['!autodocs'],
  beforeEach: largeText,
  render: (args) => halfPage(render(args)),
  play: expectToFit,
};

/** Text at 200 % on a phone. */
export const TwoHundredPercentTextNarrow: Story = {
  args: {value: halfOfDialogies},
  tags: ['!autodocs'],
  beforeEach: largeText,
  render: (args) => narrow(render(args)),
  play: expectToFit,
};

/** On a dark page. */
export const Dark: Story = {args: {value: everyDialogy}, render: (args) => dark(render(args))};

/** On a dark page, before the first answer. */
export const DarkEmpty: Story = {tags: ['!autodocs'], render: (args) => dark(render(args))};

/** A host's font, ink and paper, with its own accent, corners and two logics. */
export const HostTheme: Story = {args: {value: halfOfDialogies}, render: (args) => hostTheme(render(args))};

/**
 * Its own rules for forced colours, applied on screen: discs, ribbon and thumbs in the colour of words. What browsers
 * force besides (words, borders, buttons) shows only where the system asks for it.
 */
export const ForcedColours: Story = {
  args: {value: halfOfDialogies},
  render: (args) => render(args, undefined, asIfMedia('(forced-colors: active)')),
};

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
export const Printed: Story = {render: (args) => paper(render(args, undefined, complete, asIfMedia('print')))};

/** Printed before any answer: a sheet to fill in by hand, its lines without thumbs. */
export const PrintedEmpty: Story = {
  tags: ['!autodocs'],
  render: (args) => paper(render(args, undefined, asIfMedia('print'))),
};

/** The whole questionnaire without a pointer, from the first Tab to the last word. */
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
    await expect(last.getByText('une seule vit')).toBeVisible();

    await tabTo(element.getByRole('button', {name: 'Relire et terminer'}));
    await press('Enter');
    const title = await element.findByRole('heading', {name: 'Avant de terminer'});
    await waitFor(() => expect(focused()).toBe(title));
    await tabTo(element.getByRole('button', {name: 'Terminer'}));
    await press('Space');
    await expect(await element.findByText('C’est terminé. Merci d’avoir pris ce temps.')).toBeVisible();
    await expect(args.onCoopSubmit).toHaveBeenCalledTimes(1);
    await expect(args.onCoopComplete).toHaveBeenCalledTimes(1);
  },
};
