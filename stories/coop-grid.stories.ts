import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import type {Answers, Mode} from '../src/core/schema.js';
import '../src/elements/coop-grid.js';
import type {CoopGrid} from '../src/elements/coop-grid.js';
import type {CoopSubmitEvent} from '../src/elements/events.js';
import {registerLocale} from '../src/elements/locale.js';
import {completeResponse, everyAnswer, halfOfAnswers} from './support/answers.js';
import {having} from './support/having.js';
import {inside} from './support/inside.js';
import {focused, press, tabTo} from './support/keyboard.js';
import {ownInstrument} from './support/own-instrument.js';
import {pseudoLocale} from './support/pseudo-locale.js';

interface Args {
  instrument?: string;
  src?: string;
  name?: string;
  required?: boolean;
  disabled?: boolean;
  readonly?: boolean;
  mode?: Mode;
  layout?: 'page' | 'steps';
  lang?: string;
  dir?: 'ltr' | 'rtl';
  value: Answers;
  onInput: (event: Event) => void;
  onChange: (event: Event) => void;
  onCoopChange: (event: Event) => void;
  onCoopComplete: (event: Event) => void;
  onCoopSubmit: (event: CoopSubmitEvent) => void;
  onCoopError: (event: Event) => void;
}

type Story = StoryObj<Args>;

registerLocale('ar-XB', pseudoLocale);

/** @param more Properties by `having`, for what has no attribute. */
function renderGrid(args: Args, content: unknown = nothing, more: unknown = nothing): TemplateResult {
  return html`<coop-grid
    instrument=${args.instrument ?? nothing}
    src=${args.src ?? nothing}
    name=${args.name ?? nothing}
    ?required=${args.required}
    ?disabled=${args.disabled}
    ?readonly=${args.readonly}
    mode=${args.mode ?? nothing}
    layout=${args.layout ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    .value=${args.value}
    @input=${args.onInput}
    @change=${args.onChange}
    @coop-change=${args.onCoopChange}
    @coop-complete=${args.onCoopComplete}
    @coop-submit=${args.onCoopSubmit}
    @coop-error=${args.onCoopError}
    ${more}
    >${content}</coop-grid
  >`;
}

const gridIn = (canvas: HTMLElement) => canvas.querySelector('coop-grid')!;
const gridIsIn = async (canvas: HTMLElement) => inside(gridIn(canvas));

const attribute = {table: {category: 'attributes'}};

const meta: Meta<Args> = {
  title: 'Elements/coop-grid',
  component: 'coop-grid',
  args: {
    value: {},
    onInput: fn(),
    onChange: fn(),
    onCoopChange: fn(),
    onCoopComplete: fn(),
    onCoopSubmit: fn(),
    onCoopError: fn(),
  },
  argTypes: {
    instrument: {control: 'text'},
    mode: {control: 'inline-radio', options: ['self', 'external', 'mutual']},
    layout: {control: 'inline-radio', options: ['page', 'steps']},
    lang: {...attribute, control: 'text', description: 'The language of its words; else that of the page around.'},
    dir: {...attribute, control: 'inline-radio', options: ['ltr', 'rtl'], description: 'The direction of its words.'},
  },
  render: (args) => renderGrid(args),
};

export default meta;

/** Before the first answer: no score is 0, none is there yet. */
export const Empty: Story = {};

/** 18 of 36, in the middle of an objective that has a score already. */
export const HalfDone: Story = {args: {value: halfOfAnswers}};

const complete = having<CoopGrid>({response: completeResponse});

/** A stored response, shown again with its examples. */
export const Complete: Story = {render: (args) => renderGrid(args, nothing, complete)};

/** Answers to read, that nobody can change. */
export const ReadOnly: Story = {args: {readonly: true}, render: (args) => renderGrid(args, nothing, complete)};

/** As a disabled field, which the form around does not send. */
export const Disabled: Story = {args: {disabled: true, value: halfOfAnswers}};

/** Disabled by what is around it, as any field. */
export const DisabledByFieldset: Story = {
  args: {value: halfOfAnswers},
  render: (args) =>
    html`<form>
      <fieldset disabled>
        <legend>Étape fermée</legend>
        ${renderGrid(args)}
      </fieldset>
    </form>`,
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    const [radio] = grid.getAllByRole('radio');
    await expect(radio).toBeDisabled();
  },
};

/** After a try to finish too early: what is missing is named, and has the focus. */
export const RequiredInvalid: Story = {
  args: {required: true, value: halfOfAnswers},
  play: async ({canvasElement, args}) => {
    const grid = await gridIsIn(canvasElement);
    await userEvent.click(grid.getByRole('button', {name: 'Relire et terminer'}));
    await userEvent.click(await grid.findByRole('button', {name: 'Terminer'}));

    const first = grid.getByRole('radiogroup', {
      name: 'Des liens existent avec d’autres territoires, voisins ou lointains.',
    });
    await waitFor(() => expect(first).toContainElement(focused() as HTMLElement));
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await expect(first).toHaveAccessibleDescription('Réponse attendue');
    await expect(gridIn(canvasElement).validationMessage).toMatch(/^Il manque une réponse à .*Des liens existent avec/);
    await expect(args.onCoopSubmit).not.toHaveBeenCalled();
  },
};

/** Everything once more before finishing: what is missing first, then each answer with a way back to it. */
export const ReadThrough: Story = {
  args: {value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    await userEvent.click(grid.getByRole('button', {name: 'Relire et terminer'}));
    const title = await grid.findByRole('heading', {name: 'Avant de terminer'});
    await waitFor(() => expect(focused()).toBe(title));

    const review = within(grid.getByRole('region', {name: 'Avant de terminer'}));
    await expect(review.getByText('18 affirmations restent sans réponse :')).toBeVisible();
    await userEvent.click(review.getByText('Toutes vos réponses'));
    await expect(review.getAllByRole('button', {name: 'Changer la réponse'})).toHaveLength(36);
  },
};

/** One objective at a time; going back and forth loses nothing. */
export const Steps: Story = {
  args: {layout: 'steps', value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    const go = (name: string) => userEvent.click(grid.getByRole('button', {name}));
    const isAt = (name: string) => waitFor(() => expect(focused()).toBe(grid.getByRole('heading', {name, level: 3})));

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
    const missing = within(grid.getByRole('radiogroup', {name: /^Des liens existent/}));
    await userEvent.click(missing.getByRole('radio', {name: /^3, Installé/}));
    await go('Précédent');
    await isAt('Partir des besoins du territoire');
    await go('Continuer');
    await isAt('Faire alliance');
    await expect(missing.getByRole('radio', {name: /^3, Installé/})).toBeChecked();
    await expect(gridIn(canvasElement).value).toEqual({...halfOfAnswers, b2_3: 3});
  },
};

/** In a plain form, whose one entry it is; sending the form is how one finishes. */
export const InForm: Story = {
  args: {name: 'reponses', value: everyAnswer},
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <p>
        <label>Nom du projet <input name="projet" value="La Fabrique des communs" /></label>
      </p>
      ${renderGrid(args)}
      <p><button>Envoyer</button></p>
    </form>
  `,
  play: async ({canvasElement, args}) => {
    await gridIsIn(canvasElement);
    await userEvent.click(within(canvasElement).getByRole('button', {name: 'Envoyer'}));
    await expect(args.onCoopSubmit).toHaveBeenCalledTimes(1);
    const sent = new FormData(gridIn(canvasElement).form!);
    await expect([...sent.keys()]).toEqual(['projet', 'reponses']);
    await expect(JSON.parse(sent.get('reponses') as string)).toMatchObject({answers: everyAnswer});
  },
};

/** The host stores answers elsewhere, and that takes a while. */
export const Sending: Story = {
  args: {
    value: everyAnswer,
    onCoopSubmit: fn((event: CoopSubmitEvent) => event.waitUntil(new Promise(() => {}))),
  },
  play: async ({canvasElement}) => {
    await finish(canvasElement);
    await expect((await gridIsIn(canvasElement)).getByText('Enregistrement…')).toBeVisible();
  },
};

/** The host has stored the answers. */
export const Stored: Story = {
  args: {value: everyAnswer, onCoopSubmit: fn((event: CoopSubmitEvent) => event.waitUntil(Promise.resolve()))},
  play: async ({canvasElement}) => {
    await finish(canvasElement);
    const said = await (await gridIsIn(canvasElement)).findByText('Vos réponses sont enregistrées.');
    await expect(said).toBeVisible();
  },
};

/** Storing failed: nothing is lost, and one can try again. */
export const NotStored: Story = {
  args: {
    value: everyAnswer,
    onCoopSubmit: fn((event: CoopSubmitEvent) => event.waitUntil(Promise.reject(new Error('HTTP 503')))),
  },
  play: async ({canvasElement, args}) => {
    await finish(canvasElement);
    const grid = await gridIsIn(canvasElement);
    await userEvent.click(await grid.findByRole('button', {name: 'Réessayer'}));
    await expect(args.onCoopSubmit).toHaveBeenCalledTimes(2);
    await expect(
      await grid.findByText('L’enregistrement n’a pas abouti. Vos réponses sont toujours là.'),
    ).toBeVisible();
    await expect(gridIn(canvasElement).value).toEqual(everyAnswer);
  },
};

async function finish(canvas: HTMLElement): Promise<void> {
  const grid = await gridIsIn(canvas);
  await userEvent.click(grid.getByRole('button', {name: 'Relire et terminer'}));
  await userEvent.click(await grid.findByRole('button', {name: 'Terminer'}));
}

/** Clearing everything asks first. */
export const Erasing: Story = {
  args: {value: halfOfAnswers},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    await userEvent.click(grid.getByRole('button', {name: 'Tout effacer'}));
    const question = await grid.findByRole('dialog', {name: /^Effacer vos 18 réponses/});
    await expect(focused()).toBe(within(question).getByRole('button', {name: 'Garder mes réponses'}));
  },
};

/** …and can be undone. */
export const Erased: Story = {
  args: {value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    await userEvent.click(grid.getByRole('button', {name: 'Tout effacer'}));
    const question = await grid.findByRole('dialog');
    await userEvent.click(within(question).getByRole('button', {name: 'Tout effacer'}));
    await expect(gridIn(canvasElement).value).toEqual({});
    await waitFor(() => expect(focused()).toBe(grid.getByRole('button', {name: 'Annuler'})));
    await expect(grid.getByText('Vos réponses sont effacées.')).toBeVisible();
  },
};

/** The other language that comes with it. */
export const English: Story = {
  args: {lang: 'en', value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    await expect(grid.getByRole('heading', {name: 'Local cooperation grid (PTCE)'})).toBeVisible();
  },
};

/** A language that nobody registered: French, which says that it is French. */
export const UnknownLanguage: Story = {
  args: {lang: 'de'},
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    const title = grid.getByRole('heading', {name: 'Grille de coopération territoriale (PTCE)'});
    await expect(title.closest('[lang]')).toHaveAttribute('lang', 'fr');
  },
};

/** A language of the host's own, with words some 40 % longer, from right to left. */
export const RegisteredLanguage: Story = {
  args: {lang: 'ar-XB', dir: 'rtl', value: halfOfAnswers},
  play: async ({canvasElement}) => {
    const grid = await gridIsIn(canvasElement);
    await expect(grid.getByRole('heading', {name: /^Loocaal coooopeeraatiioon griid/})).toBeVisible();
    await expect(grid.getByRole('heading', {name: 'Deeciidiing toogeetheer'})).toBeVisible();
  },
};

/** In a page that runs from right to left, one objective at a time. */
export const RightToLeft: Story = {
  args: {layout: 'steps', value: everyAnswer},
  render: (args) => html`<div lang="ar-XB" dir="rtl">${renderGrid(args)}</div>`,
};

/** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
export const LoadingFails: Story = {
  // Not JSON: a missing file would do the same, and have the browser log an error too.
  args: {src: 'data:application/json,{'},
  play: async ({canvasElement, args}) => {
    const grid = await gridIsIn(canvasElement);
    await expect(await grid.findByRole('alert')).toHaveTextContent('Le questionnaire n’a pas pu être chargé.');
    await expect(args.onCoopError).toHaveBeenCalledTimes(1);
    await userEvent.click(grid.getByRole('button', {name: 'Réessayer'}));
    await waitFor(() => expect(args.onCoopError).toHaveBeenCalledTimes(2));
    await expect(await grid.findByRole('alert')).toBeVisible();
  },
};

const own = having<CoopGrid>({instrument: ownInstrument});

/** A host's questionnaire: other scales, « ne sait pas », a mirrored statement, no objectives and no levels. */
export const OwnInstrument: Story = {
  args: {value: {heard: 3, tired: 1, decided: 'dk', useful: 7}},
  render: (args) => renderGrid(args, nothing, own),
};

const PENDING = 'pending.json';

/** What the host put inside, as long as the questionnaire is on its way. */
export const HostFallback: Story = {
  args: {src: PENDING},
  beforeEach: () => {
    const fetch = window.fetch.bind(window);
    window.fetch = (address, init) => (address === PENDING ? new Promise(() => {}) : fetch(address, init));
    return () => {
      window.fetch = fetch;
    };
  },
  render: (args) => renderGrid(args, html`<p>Le questionnaire de la Fabrique s’ouvre…</p>`),
};

/** A column of 320 px. */
export const Narrow: Story = {
  args: {value: halfOfAnswers},
  render: (args) => html`<div style="inline-size: 320px">${renderGrid(args)}</div>`,
};

/** On a dark page. */
export const Dark: Story = {
  args: {value: halfOfAnswers},
  render: (args) => html`
    <div style="background: #16191b; color: #e8e6e1; color-scheme: dark; padding: 1.5rem; --coop-surface: #16191b">
      ${renderGrid(args)}
    </div>
  `,
};

const THEME = `
  background: #fbf5e9; color: #33291f; color-scheme: light; font: 1.0625rem/1.5 Georgia, serif; padding: 1.5rem;
  --coop-accent: #8a3324; --coop-gap: 1.5rem; --coop-on-accent: #fff8ee; --coop-radius: 1.375rem; --coop-surface: #fbf5e9;
`;

/** A host's font, ink and paper, with its own accent and corners. */
export const HostTheme: Story = {
  args: {value: halfOfAnswers},
  render: (args) => html`<div style=${THEME}>${renderGrid(args)}</div>`,
};

/** Text at 200 %, in 640 px. */
export const TwoHundredPercentText: Story = {
  args: {value: halfOfAnswers},
  tags: ['!autodocs'],
  beforeEach: () => {
    document.documentElement.style.fontSize = '200%';
    return () => document.documentElement.style.removeProperty('font-size');
  },
  render: (args) => html`<div style="inline-size: 640px">${renderGrid(args)}</div>`,
};

const printed = ref((element) => {
  const grid = element as CoopGrid | undefined;
  if (!grid) return;
  grid.response = completeResponse;
  void grid.updateComplete.then(() => applyPrintRules(grid.shadowRoot!));
});

function applyPrintRules(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync(Array.from(sheet.cssRules, ({cssText}) => cssText.replace('@media print', '@media all')).join(''));
    return copy;
  });
}

/** Its own rules for print, applied on screen, on the width that A4 leaves. */
export const Printed: Story = {
  render: (args) =>
    html`<div style="inline-size: 170mm; font: 11pt/1.45 serif">${renderGrid(args, nothing, printed)}</div>`,
};

/** The whole grid without a pointer, from the first Tab to the last word. */
export const KeyboardOnly: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement, args}) => {
    const grid = await gridIsIn(canvasElement);
    // A digit chooses its step, Space the step under the focus, arrows the neighbour, the last being « sans objet ».
    const keys = ['3', 'Space', 'ArrowRight', 'ArrowLeft'];
    const chosen = [3, 0, 1, 'na'];

    const statements = grid.getAllByRole('radiogroup');
    await expect(statements).toHaveLength(36);
    for (const [i, statement] of statements.entries()) {
      await tabTo(statement);
      await press(keys[i % keys.length]!);
    }
    await expect(Object.values(gridIn(canvasElement).value)).toEqual(
      statements.map((_, i) => chosen[i % chosen.length]),
    );
    await expect(grid.getByText('36 sur 36', {exact: false})).toBeVisible();
    await expect(args.onCoopComplete).toHaveBeenCalledTimes(1);

    await tabTo(grid.getByRole('button', {name: 'Relire et terminer'}));
    await press('Enter');
    const title = await grid.findByRole('heading', {name: 'Avant de terminer'});
    await waitFor(() => expect(focused()).toBe(title));
    const review = within(grid.getByRole('region', {name: 'Avant de terminer'}));
    await expect(review.getByText(/^tout est répondu/i)).toBeVisible();

    await tabTo(grid.getByRole('button', {name: 'Terminer'}));
    await press('Space');
    await expect(await grid.findByText('C’est terminé. Merci d’avoir pris ce temps.')).toBeVisible();
    await expect(args.onCoopSubmit).toHaveBeenCalledTimes(1);
    await expect(args.onCoopComplete).toHaveBeenCalledTimes(1);
  },
};
