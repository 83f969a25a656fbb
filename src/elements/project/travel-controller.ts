import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isSameData} from '../../core/same-data.js';
import type {Answers} from '../../core/schema.js';
import {own} from '../shared/own.js';
import {FollowController, type FollowedForm} from '../shared/follow-controller.js';
import type {QuestionnaireController} from '../questionnaire/questionnaire-controller.js';
import {carry, QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import type {CoopDraftDetail} from '../shared/events.js';

type Host = ReactiveControllerHost & HTMLElement & {htmlFor: string};
type Questionnaire = Pick<QuestionnaireController, 'isReady' | 'isChecking' | 'sheet' | 'take' | 'carriers'>;

/** What the sheet and a form said of the project when they last met. */
interface Meeting {
  ours: Answers;
  theirs: Answers | undefined;
  /** What the sheet is taking from the form: it is no change of ours. */
  taking?: Answers;
}

/**
 * Carries what a sheet says to the forms that it is for, and takes what a form
 * brings: a stored response, or a file that the respondent opens.
 *
 * Whichever changed since they last met prevails, and the sheet where both did.
 * What the sheet cannot take, because it asks something else, stays in the form
 * until the respondent changes the sheet.
 */
export class TravelController implements ReactiveController {
  readonly #questionnaire: Questionnaire;
  readonly #following: FollowController;
  #connected = new AbortController();
  readonly #meetings = new WeakMap<FollowedForm, Meeting>();

  constructor(host: Host, questionnaire: Questionnaire) {
    this.#questionnaire = questionnaire;
    this.#following = new FollowController(host);
    questionnaire.carriers = () => (host.isConnected ? this.#following.follow() : []);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
  }

  hostDisconnected(): void {
    this.#connected.abort();
  }

  hostUpdated(): void {
    if (!this.#questionnaire.isReady) return;
    for (const form of this.#following.follow()) if (!this.#questionnaire.isChecking) this.#meet(form);
  }

  /** What a form has sent away, or has kept, is in no danger here. */
  readonly #sent = (event: Event): void => {
    const {state = 'kept'} = (event as CustomEvent<Partial<CoopDraftDetail>>).detail;
    if (state === 'kept') this.#questionnaire.sheet.isUnsaved = false;
  };

  readonly #leave = (): void => this.#questionnaire.sheet.leave();

  #meet(form: FollowedForm): void {
    const {signal} = this.#connected;
    form.addEventListener('coop-submit', this.#sent, {signal});
    form.addEventListener('coop-draft', this.#sent, {signal});
    if (form.form) own(form.form, 'addEventListener')('formdata', this.#leave, {signal});
    const ours = this.#questionnaire.sheet.answers;
    const theirs = form.project;
    const before = this.#meetings.get(form);
    // A form that says nothing of it has nothing to bring at first.
    const isTaken = before?.taking !== undefined && isSameData(ours, before.taking);
    const isOurs = before ? ours !== before.ours && !isTaken : theirs === undefined;
    if (isSameData(ours, theirs)) this.#meetings.set(form, {ours, theirs});
    else if (isOurs) {
      this.#meetings.set(form, {ours, theirs: before?.theirs});
      // From now on, what the form brings takes the place of what is here.
      const {sheet} = this.#questionnaire;
      sheet.isGiven = true;
      if (sheet.isUnsaved && form instanceof QuestionnaireElement) carry(form, ours);
      else form.project = ours;
    } else if (!isSameData(before?.theirs, theirs)) {
      const taking = theirs ?? {};
      this.#meetings.set(form, {ours, theirs, taking});
      this.#questionnaire.take({value: taking});
    }
  }
}
