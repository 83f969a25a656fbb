/** How one goes through an element that asks, from its first section to its last word. */
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {Inside} from './inside.js';
import {focused, press, tabTo} from './keyboard.js';
import type {QuestionnaireArgs} from './questionnaire.js';

const REVIEW = 'Avant de terminer';

/** Where one section is on show at a time: the buttons that lead on and back, and where the focus is then. */
export const stepsOf = (element: Inside) => ({
  go: (name: 'Continuer' | 'Précédent') => userEvent.click(element.getByRole('button', {name})),
  isAt: (name: string) => waitFor(() => expect(focused()).toBe(element.getByRole('heading', {name, level: 3}))),
});

/** Reads everything once more before finishing, under the last question: what is missing, then each of so many answers. */
export async function readThrough(element: Inside, missing: string, answers: number) {
  const review = reviewIn(element);
  await expect(review.getByText(missing)).toBeVisible();
  await userEvent.click(review.getByRole('button', {name: 'Toutes vos réponses'}));
  await expect(review.getAllByRole('button', {name: 'Changer la réponse'})).toHaveLength(answers);
  return review;
}

/** Finishes without a pointer once all is answered, up to the thanks. */
export async function finishByKeyboard(element: Inside, args: QuestionnaireArgs): Promise<void> {
  const review = reviewIn(element);
  await expect(review.getByText('Vous avez répondu à tout.')).toBeVisible();
  await tabTo(element.getByRole('button', {name: 'Terminer'}));
  await press('Space');
  await expect(await element.findByText(/^C’est terminé, et personne d’autre n’a vos réponses/)).toBeVisible();
  await expect(args.onCoopSubmit).toHaveBeenCalledTimes(1);
  await expect(args.onCoopComplete).toHaveBeenCalledTimes(1);
}

function reviewIn(element: Inside) {
  return within(element.getByRole('region', {name: REVIEW}));
}
