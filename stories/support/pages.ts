import {html} from 'lit';
import {expect} from 'storybook/test';
import {QuestionnaireElement} from '../../src/elements/questionnaire/questionnaire-element.js';
import {registerLocale} from '../../src/elements/shared/locale.js';
import {elementsIn} from './inside.js';
import {pseudoLocale} from './pseudo-locale.js';

/** A language of the host's own, with words some 40 % longer, from right to left. */
export const madeUp = {lang: 'ar-XB', dir: 'rtl'} as const;

registerLocale(madeUp.lang, pseudoLocale);

/** A column of 320 px. */
export const narrow = (content: unknown) => html`<div style="inline-size: 320px">${content}</div>`;

/** A column beside an article. */
export const sidebar = (content: unknown) => html`<div style="inline-size: 400px">${content}</div>`;

/** What is left of 1280 px at 400 %: that same column, four times as large. */
export const zoomedIn = (content: unknown) => html`<div style="inline-size: 320px; zoom: 4">${content}</div>`;

/** A dark page, which says that it is. */
export const dark = (content: unknown) => html`
  <div style="background: #16191b; color: #e8e6e1; color-scheme: dark; padding: 1.5rem; --coop-surface: #16191b">
    ${content}
  </div>
`;

/** A page that runs from right to left, in the made-up language. */
export const rightToLeft = (content: unknown) => html`<div lang=${madeUp.lang} dir=${madeUp.dir}>${content}</div>`;

const THEME = `
  background: #fbf5e9; color: #33291f; color-scheme: light; font: 1.0625rem/1.5 Georgia, serif; padding: 1.5rem;
  --coop-accent: #8a3324; --coop-gap: 1.5rem; --coop-on-accent: #fff8ee; --coop-radius: 1.375rem; --coop-surface: #fbf5e9;
  --coop-logic-a: #47679b; --coop-logic-b: #a5496e; --coop-logic-between: #b9a3c2;
  --coop-series-1: #8a3324; --coop-series-2: #2f5f73; --coop-series-3: #6b6315; --coop-series-4: #744a80;
  --coop-series-5: #35664a; --coop-series-6: #6b5b4d;
`;

/** A host's font, ink and paper. */
export const hostTheme = (content: unknown) => html`<div style=${THEME}>${content}</div>`;

/** Text at 200 %, for a story's `beforeEach`. */
export function largeText(): () => void {
  document.documentElement.style.fontSize = '200%';
  return () => document.documentElement.style.removeProperty('font-size');
}

/** The width that 200 % of text is read in. */
export const halfPage = (content: unknown) => html`<div style="inline-size: 640px">${content}</div>`;

/** The width that A4 leaves. */
export const paper = (content: unknown) =>
  html`<div style="inline-size: 170mm; font: 11pt/1.45 serif">${content}</div>`;

/** A host that sends its form by itself has what is in it finish. */
function sendByItself(event: SubmitEvent): void {
  event.preventDefault();
  for (const element of (event.target as HTMLFormElement).elements)
    if (element instanceof QuestionnaireElement) element.finish();
}

/** A form with a field of its own, which its host sends by itself. */
export const inForm = (content: unknown) => html`
  <form @submit=${sendByItself}>
    <p>
      <label>Nom du projet <input name="projet" value="La Fabrique des communs" /></label>
    </p>
    ${content}
    <p><button>Envoyer</button></p>
  </form>
`;

/** A part of a form that is closed. */
export const inClosedFieldset = (content: unknown) => html`
  <form>
    <fieldset disabled>
      <legend>Étape fermée</legend>
      ${content}
    </fieldset>
  </form>
`;

/** A form, and beside it what follows it; one under the other where there is no room. */
export const beside = (form: unknown, follower: unknown) => html`
  <div style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(27rem, 100%), 1fr))">
    <div>${form}</div>
    <div style="align-self: start; inset-block-start: 1rem; position: sticky">${follower}</div>
  </div>
`;

/** A screen of 1600 px. */
export const wide = (content: unknown) => html`<div style="inline-size: 1600px">${content}</div>`;

/** Whether it is clipped to a pixel, or measured unseen in a box that nothing runs out of; or in something that is. */
function isUnseen(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {clipPath, contain, visibility} = getComputedStyle(at);
    if (clipPath === 'inset(50%)' || (visibility === 'hidden' && contain === 'strict')) return true;
  }
  return false;
}

/** Looks that nothing runs out of an element: what one would have to scroll for sideways. */
export async function expectToFit({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  for (const host of elementsIn(canvasElement)) {
    await host.updateComplete;
    await expectNothingOutOf(host);
  }
}

/** The same of one element. */
export async function expectNothingOutOf(host: HTMLElement): Promise<void> {
  const {left, right} = host.getBoundingClientRect();
  const isOut = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && !isUnseen(element) && (box.left < left - 1 || box.right > right + 1);
  };
  const out = [...host.shadowRoot!.querySelectorAll('*')].filter(isOut);
  await expect(out.map(({outerHTML}) => outerHTML.slice(0, 100))).toEqual([]);
}
