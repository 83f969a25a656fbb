import {expect, fn} from 'storybook/test';
import type {CoopSubmitEvent} from '../../src/elements/shared/events.js';
import {holdingNothing} from './device.js';
import {outOfReach} from './loading.js';
import {
  askToErase,
  erase,
  findCodeForGroup,
  finishAgain,
  finishAndRead,
  giveToGroup,
  keepAsFile,
  sendForm,
  storing,
} from './outcomes.js';
import {inClosedFieldset, inForm} from './pages.js';
import {questionnaireIsIn, type QuestionnaireArgs} from './questionnaire.js';
import {statesOf, type Render} from './states.js';

type Given = Partial<QuestionnaireArgs>;

/** Where answers are kept, and an address that is out of reach. */
const KEPT = 'histoire';
const AWAY = 'https://recevoir.example/reponses';

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

    /** In a form that its host sends by itself, and whose one entry it is: the host has it finish. */
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

    /** Nobody took the answers: that is said, with what one can do, up to the file that one says one has. */
    unheard: (given: Given) => ({args: given, play: keepAsFile}),

    /** Kept on this device as one answers, and nowhere else at the end. */
    onDevice: (place: string, given: Given) => ({
      args: {...given, autosave: KEPT},
      beforeEach: holdingNothing(`${place}|${KEPT}`, AWAY),
      play: finishAndRead('C’est terminé. Vos réponses sont gardées sur cet appareil, et nulle part ailleurs.'),
    }),

    /** On this device, on their way to a server that cannot be reached yet. */
    waiting: (place: string, given: Given) => ({
      args: {...given, autosave: KEPT, endpoint: AWAY},
      beforeEach: async () => {
        const [clear, reach] = [await holdingNothing(`${place}|${KEPT}`, AWAY)(), outOfReach(AWAY)()];
        return async () => {
          reach();
          await clear();
        };
      },
      play: finishAndRead(
        'C’est terminé. Vos réponses sont gardées sur cet appareil, et seront envoyées dès que possible.',
      ),
    }),

    /** The answers as a code, to be given to a group, and a link to its page. */
    shared: (given: Given) => ({
      args: {...given, 'group-page': 'https://la-fabrique.example/groupe'},
      play: giveToGroup,
    }),

    /** A group waits for the answers, whose code is on show at once. */
    awaited: (given: Given) => ({args: {...given, 'group-code': 'VAL-26'}, play: findCodeForGroup}),

    /** The host took the answers over. */
    taken: (given: Given) => ({
      args: {...given, onCoopSubmit: fn((event: CoopSubmitEvent) => event.preventDefault())},
      play: finishAndRead('C’est terminé : ce site a pris vos réponses. Merci d’avoir pris ce temps.'),
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
