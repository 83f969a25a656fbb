import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/elements/grid/coop-grid.js';
import type {CoopGrid} from '../src/elements/grid/coop-grid.js';
import '../src/elements/project/coop-project.js';
import type {CoopProject} from '../src/elements/project/coop-project.js';
import {completeSheet, everyLine, halfOfLines, responseAboutProject} from './support/answers.js';
import {having} from './support/having.js';
import {inside} from './support/inside.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {ownSheet} from './support/own-sheet.js';
import {madeUp} from './support/pages.js';
import {questionnaireStatesOf} from './support/questionnaire-states.js';
import {
  questionnaireIn,
  questionnaireIsIn,
  questionnaireStories,
  type QuestionnaireArgs,
} from './support/questionnaire.js';
import {stepsOf} from './support/walk.js';

type Story = StoryObj<QuestionnaireArgs>;

const {meta: common, render} = questionnaireStories('coop-project');
const states = questionnaireStatesOf(render);

const meta: Meta<QuestionnaireArgs> = {...common, title: 'Elements/coop-project'};

export default meta;

/** A sheet to fill in: nothing is counted, and nothing has to be. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.getAllByRole('textbox')).toHaveLength(7);
    for (const box of [...element.getAllByRole('radio'), ...element.getAllByRole('checkbox')])
      await expect(box).not.toBeChecked();
    await expect(element.getByText(/Rien n’est obligatoire/)).toBeVisible();
    await expect(element.queryByRole('button', {name: 'Retirer ma réponse'})).toBeNull();
  },
};

/** The first section, and the beginning of the second. */
export const HalfDone: Story = {args: {value: halfOfLines}};

/** Most leave this part for later: it opens on demand. */
export const Unfolded: Story = {
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await userEvent.click(element.getByRole('heading', {name: 'Pour un dossier'}));
    await expect(await element.findByRole('textbox', {name: /structure porte le projet/})).toBeVisible();
    await expect(element.getByText('0 sur 10')).toBeVisible();
  },
};

/** A stored sheet, shown again. */
export const Complete: Story = {
  ...states.alone({}, having<CoopProject>({response: completeSheet})),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(await element.findByDisplayValue('Le Fournil commun')).toBeVisible();
    await expect(await element.findByRole('combobox', {name: /forme juridique/})).toHaveValue('scic');
    await expect(element.getByRole('checkbox', {name: 'Locale'})).toBeChecked();
    await expect(element.getByRole('checkbox', {name: 'Mettre en commun'})).toBeChecked();
  },
};

/** By keyboard alone: write, choose, tick, and take back. */
export const KeyboardOnly: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const name = element.getByRole('textbox', {name: 'Comment s’appelle le projet\u202f?'});
    await tabTo(name);
    await press('D');
    await press('i');
    await press('e');
    const yes = element.getByRole('radio', {name: 'Oui'});
    await tabTo(yes);
    await press('Space');
    await expect(questionnaireIn(canvasElement).value).toEqual({nom: 'Die', publication: 'oui'});
    await press('Delete');
    await expect(yes).not.toBeChecked();
    await expect(focused()).toBe(yes);
    await tabTo(element.getByRole('heading', {name: 'Pour un dossier'}).closest('summary')!);
    await press('Enter');
    await tabTo(await element.findByRole('checkbox', {name: 'Régionale'}));
    await press('Space');
    await expect(questionnaireIn(canvasElement).value).toEqual({nom: 'Die', portee: ['regional']});
  },
};

/** A radio is taken back by the button beside it; every other field is emptied by itself. */
export const TakingBack: Story = {
  args: {value: {publication: 'oui', repondant: 'self'}},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    const takeBack = element.getByRole('button', {
      name: 'Retirer ma réponse',
      description: 'Ce que dit cette fiche peut-il être publié\u202f?',
    });
    await userEvent.click(takeBack);
    await waitFor(() => expect(focused()).toBe(element.getByRole('radio', {name: 'Oui'})));
    await expect(questionnaireIn(canvasElement).value).toEqual({repondant: 'self'});
  },
};

/** A sheet to read: questions and answers, in words. */
export const ReadOnly: Story = {
  args: {readonly: true, value: {...everyLine, commune: ''}},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.queryByRole('textbox')).toBeNull();
    await expect(element.queryByRole('radio')).toBeNull();
    await expect(element.getByText('Construire une stratégie · Mettre en commun')).toBeVisible();
    await expect(element.getByText('pas encore de réponse')).toBeVisible();
  },
};

/** As a disabled field, which the form around does not send. */
export const Disabled: Story = {args: {disabled: true, value: halfOfLines}};

/** Disabled by what is around it, as any field. */
export const DisabledByFieldset: Story = states.disabledByFieldset('textbox', {value: halfOfLines});

/** Where every question expects an answer. */
export const Required: Story = {
  args: {required: true},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.getByText('Chaque question attend une réponse.')).toBeVisible();
    await expect(element.getByRole('radiogroup', {name: /Quelle est votre place/})).toBeRequired();
  },
};

/** After a try to finish too early: the first question without an answer has the focus, each says what is expected. */
export const RequiredInvalid: Story = {
  args: {required: true, value: halfOfLines},
  play: async ({canvasElement, args}) => {
    const element = await questionnaireIsIn(canvasElement);
    await userEvent.click(element.getByRole('button', {name: 'Terminer'}));
    const missing = element.getByRole('combobox', {name: /type de structure/});
    await waitFor(() => expect(focused()).toBe(missing));
    await expect(missing).toHaveAccessibleDescription(/Réponse attendue$/);
    await expect(element.getAllByText('Réponse attendue')).toHaveLength(11);
    await expect(args.onCoopSubmit).not.toHaveBeenCalled();
  },
};

/** For a grid: what the sheet says is in the grid's response, where one also finishes. */
export const ForGrid: Story = {
  args: {for: 'grille', value: halfOfLines},
  render: (args) => html`${render(args)}<coop-grid id="grille" instrument="maturite"></coop-grid>`,
  play: async ({canvasElement}) => {
    const sheet = canvasElement.querySelector('coop-project')!;
    const grid = canvasElement.querySelector('coop-grid')!;
    const element = await inside(sheet);
    await expect(element.getByText(/accompagne les réponses/)).toBeVisible();
    await expect(element.queryByRole('button', {name: 'Terminer'})).toBeNull();
    await userEvent.click(element.getByRole('radio', {name: 'Non'}));
    await waitFor(() => expect(grid.response?.project).toEqual({...halfOfLines, publication: 'non'}));
  },
};

const brought = having<CoopGrid>({response: responseAboutProject});

/** A stored response that the host gives to the grid fills the sheet in. */
export const FilledByGrid: Story = {
  args: {for: 'grille'},
  tags: ['!autodocs'],
  render: (args) => html`${render(args)}<coop-grid id="grille" ${brought}></coop-grid>`,
  play: async ({canvasElement}) => {
    const sheet = canvasElement.querySelector('coop-project')!;
    await waitFor(() => expect(sheet.value).toEqual(everyLine));
  },
};

/** One section at a time. */
export const Steps: Story = {
  args: {layout: 'steps', value: halfOfLines},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.queryByRole('button', {name: 'Terminer'})).toBeNull();
    const {go, isAt} = stepsOf(element);
    await go('Continuer');
    await isAt('Vous qui répondez');
    await go('Précédent');
    await expect(await element.findByRole('heading', {name: 'Votre projet', level: 3})).toBeVisible();
  },
};

/** In a plain form, whose one entry it is; sending the form is how one finishes. */
export const InForm: Story = states.inForm({value: everyLine});

/** The host has stored the sheet. */
export const Stored: Story = states.stored({value: everyLine});

/** Storing failed: nothing is lost, and one can try again. */
export const NotStored: Story = states.notStored({value: everyLine});

/** Nobody took the answers: that is said, with what one can do. */
export const Unheard: Story = states.unheard({value: everyLine});

/** The host took the answers over. */
export const Taken: Story = states.taken({value: everyLine});

/** Cleared, which can be undone. */
export const Erased: Story = states.erased({value: halfOfLines});

/** The other language that comes with it. */
export const English: Story = {
  args: {lang: 'en', value: everyLine},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(await element.findByRole('heading', {name: 'Project sheet'})).toBeVisible();
    await expect(element.getByRole('checkbox', {name: 'Pooling resources'})).toBeChecked();
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left: questions are on the right. */
export const RegisteredLanguage: Story = {
  args: {...madeUp, value: everyLine},
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(element.getByRole('heading', {name: 'Proojeect sheet'})).toBeVisible();
    await expect(element.getByRole('checkbox', {name: 'Pooliing reesoouurcees'})).toBeChecked();
  },
};

/** In a page that runs from right to left, before the first answer. */
export const RightToLeft: Story = states.rightToLeft();

/** On its way: what the host put inside is read meanwhile. */
export const HostFallback: Story = states.hostFallback('La fiche de la Fabrique s’ouvre…');

/** A sheet that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = states.loadingFails();

/** A host's own questions, without sections. */
export const OwnInstrument: Story = {
  ...states.alone({}, having<CoopProject>({instrument: ownSheet})),
  play: async ({canvasElement}) => {
    const element = await questionnaireIsIn(canvasElement);
    await expect(await element.findByRole('textbox', {name: 'Que voulez-vous préparer\u202f?'})).toBeVisible();
  },
};

/** A column of 320 px. */
export const Narrow: Story = states.narrow({value: everyLine});

/** 1280 px at 400 %, which leaves that same column. */
export const FourHundredPercentZoom: Story = states.zoomedIn({value: everyLine});

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = states.largeText({value: everyLine});

/** On a dark page. */
export const Dark: Story = states.dark({value: everyLine});

/** On a dark page, before the first answer. */
export const DarkEmpty: Story = {...states.dark(), tags: ['!autodocs']};

/** A host's font, ink and paper, with its own accent and corners. */
export const HostTheme: Story = states.hostTheme({value: halfOfLines});

/** Its own rules for forced colours, applied on screen. */
export const ForcedColours: Story = states.forcedColours({value: everyLine});

/** As it is printed, filled in. */
export const Printed: Story = states.printed({value: everyLine});

/** As it is printed to be filled in with a pen. */
export const PrintedEmpty: Story = {...states.printed(), tags: ['!autodocs']};
