import {expect} from 'storybook/test';
import {askToErase, erase, finishAgain, finishAndRead, sendForm, storing} from './outcomes.js';
import {inClosedFieldset, inForm} from './pages.js';
import {questionnaireIsIn, type QuestionnaireArgs} from './questionnaire.js';
import {statesOf, type Render} from './states.js';

type Given = Partial<QuestionnaireArgs>;

interface Context {
  canvasElement: HTMLElement;
}

/** The stories of the states that every element that asks can be in, among them those of every element. */
export function questionnaireStatesOf(render: Render<QuestionnaireArgs>) {
  const states = statesOf(render);
  return {
    ...states,

    /** Disabled by what is around it, as any field. */
    disabledByFieldset: (field: 'radio' | 'slider' | 'textbox', given: Given) => ({
      ...states.on(inClosedFieldset, given),
      play: async ({canvasElement}: Context) => {
        const [first] = (await questionnaireIsIn(canvasElement)).getAllByRole(field);
        await expect(first).toBeDisabled();
      },
    }),

    /** In a plain form, whose one entry it is; sending the form is how one finishes. */
    inForm: (given: Given) => ({...states.on(inForm, {...given, name: 'reponses'}), play: sendForm}),

    /** The host stores answers elsewhere, and that takes a while. */
    sending: (given: Given) => ({
      args: {...given, onCoopSubmit: storing(() => new Promise(() => {}))},
      play: finishAndRead('Envoi en cours…'),
    }),

    /** The host has stored the answers. */
    stored: (given: Given) => ({
      args: {...given, onCoopSubmit: storing(() => Promise.resolve())},
      play: finishAndRead('Vos réponses sont enregistrées.'),
    }),

    /** Storing failed: nothing is lost, and one can try again. */
    notStored: (given: Given) => ({
      args: {...given, onCoopSubmit: storing(() => Promise.reject(new Error('HTTP 503')))},
      play: finishAgain,
    }),

    /** Clearing everything asks first, and says how much that is. */
    erasing: (question: RegExp, given: Given) => ({
      args: given,
      tags: ['!autodocs'],
      play: async ({canvasElement}: Context) => {
        await expect(await askToErase(canvasElement)).toHaveAccessibleName(question);
      },
    }),

    /** Cleared, which can be undone. */
    erased: (given: Given) => ({args: given, play: erase}),

    /** A questionnaire that cannot be loaded: what is wrong is said, and one can try again. */
    loadingFails: (given?: Given) => states.loadingFails('Le questionnaire n’a pas pu être chargé.', given),
  };
}
