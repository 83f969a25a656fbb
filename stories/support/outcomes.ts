import type {StoryContext} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import type {CoopSubmitEvent} from '../../src/elements/shared/events.js';
import {focused} from './keyboard.js';
import {questionnaireIn, questionnaireIsIn, type QuestionnaireArgs} from './questionnaire.js';

type Context = Pick<StoryContext<QuestionnaireArgs>, 'canvasElement' | 'args'>;

/** A host that stores answers elsewhere: what becomes of it is that of the promise. */
export const storing = (stored: () => Promise<unknown>) => fn((event: CoopSubmitEvent) => event.waitUntil(stored()));

/** Finishes. */
export async function finish(canvas: HTMLElement): Promise<void> {
  const element = await questionnaireIsIn(canvas);
  await userEvent.click(await element.findByRole('button', {name: 'Terminer'}));
}

/** Finishes, and reads what became of it. */
export const finishAndRead =
  (words: string | RegExp) =>
  async ({canvasElement}: Pick<Context, 'canvasElement'>) => {
    await finish(canvasElement);
    await expect(await (await questionnaireIsIn(canvasElement)).findByText(words)).toBeVisible();
  };

/** Finishes where nobody listens, keeps a file, and says so. */
export async function keepAsFile({canvasElement}: Context): Promise<void> {
  await finishAndRead(/^C’est terminé, et personne d’autre n’a vos réponses/)({canvasElement});
  const element = await questionnaireIsIn(canvasElement);
  await userEvent.click(element.getByRole('button', {name: 'Enregistrer mes réponses dans un fichier'}));
  await userEvent.click(await element.findByRole('button', {name: 'J’ai bien le fichier'}));
  await expect(await element.findByText(/^C’est terminé. Vous avez gardé ou transmis vos réponses/)).toBeVisible();
  await expect(questionnaireIn(canvasElement).delivery).toBe('alone');
}

/** Finishes, and gives the answers to a group: the code is there to read out, to scan and to copy. */
export async function giveToGroup({canvasElement}: Context): Promise<void> {
  await waitFor(() => expect(questionnaireIn(canvasElement)).toHaveAttribute('data-ready'));
  await finish(canvasElement);
  const element = await questionnaireIsIn(canvasElement);
  await userEvent.click(await element.findByRole('button', {name: 'Donner mes réponses à un groupe'}));
  await waitFor(() => expect(focused()).toBe(element.getByRole('heading', {name: 'Pour votre groupe'})));
  await expect(element.getByRole('list', {name: /^Votre code/})).toBeVisible();
  await expect(element.getByRole('img', {name: 'Le même code, à scanner'})).toBeVisible();
}

/** Finishes where a group waits for the answers: the code is on show at once. */
export async function findCodeForGroup({canvasElement}: Context): Promise<void> {
  await finish(canvasElement);
  const element = await questionnaireIsIn(canvasElement);
  await expect(await element.findByRole('group', {name: 'Votre groupe attend ce code'})).toBeVisible();
}

/** Finishes twice where storing fails: everything is still there. */
export async function finishAgain({canvasElement, args}: Context): Promise<void> {
  await finish(canvasElement);
  const element = await questionnaireIsIn(canvasElement);
  await userEvent.click(await element.findByRole('button', {name: 'Réessayer'}));
  await expect(args.onCoopSubmit).toHaveBeenCalledTimes(2);
  await expect(await element.findByText('L’envoi n’a pas abouti. Vos réponses sont toujours là.')).toBeVisible();
  await expect(questionnaireIn(canvasElement).value).toEqual(args.value);
}

/** Sends the form around: the element is one entry of it, beside the project's name. */
export async function sendForm({canvasElement, args}: Context): Promise<void> {
  await questionnaireIsIn(canvasElement);
  await userEvent.click(within(canvasElement).getByRole('button', {name: 'Envoyer'}));
  await expect(args.onCoopSubmit).toHaveBeenCalledTimes(1);
  const sent = new FormData(questionnaireIn(canvasElement).form!);
  await expect([...sent.keys()]).toEqual(['projet', 'reponses']);
  await expect(JSON.parse(sent.get('reponses') as string)).toMatchObject({answers: args.value});
}

/** Asks to clear everything, up to the question. */
export async function askToErase(canvas: HTMLElement) {
  const element = await questionnaireIsIn(canvas);
  await userEvent.click(element.getByRole('button', {name: 'Tout effacer'}));
  const question = await element.findByRole('dialog', {name: /^Effacer /});
  await expect(focused()).toBe(within(question).getByRole('button', {name: 'Ne rien effacer'}));
  return question;
}

/** Clears everything: the way back has the focus. */
export async function erase({canvasElement}: Context): Promise<void> {
  const question = await askToErase(canvasElement);
  await userEvent.click(within(question).getByRole('button', {name: 'Tout effacer'}));
  await expect(questionnaireIn(canvasElement).value).toEqual({});
  const element = await questionnaireIsIn(canvasElement);
  await waitFor(() => expect(focused()).toBe(element.getByRole('button', {name: 'Annuler'})));
  await expect(element.getByText('Vos réponses sont effacées.')).toBeVisible();
}
