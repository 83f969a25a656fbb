import type {PropertyDeclarations} from 'lit';
import type {Instrument} from '../../core/schema.js';
import {projet} from '../../instruments/projet/index.js';
import {project} from '../messages/fr/project.js';
import {QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import questionnaireStyles from '../questionnaire/questionnaire.styles.js';
import base from '../shared/base.styles.js';
import container from '../shared/container.styles.js';
import {define} from '../shared/define.js';
import {projectDrawing} from './drawing.js';
import {projectFields} from './fields.js';
import styles from './project.styles.js';
import {renderSheet} from './sheet.js';
import {TravelController} from './travel-controller.js';

/**
 * Asks what describes a project: texts, choices among a list, nothing that is scored.
 *
 * It is a sheet, not a quiz: everything is optional unless `required`, nothing is
 * counted, and it asks for no comments. With `for`, it travels with other forms:
 * what it says is in the `project` of their responses, and one finishes there.
 *
 * A screen reader meets one region per section, under its heading, and in it
 * native fields under their questions: text fields, radio groups, groups of
 * checkboxes, and lists to open where options are many. Read-only, it meets each
 * question and its answer as words. Delete, or a button, takes a radio back;
 * every other field is emptied as it always is.
 *
 * @tag coop-project
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last question has got an answer.
 * @fires {CustomEvent<CoopResponseDetail>} coop-result - The answers or `questionnaire` have changed, whoever changed them.
 * @slot - Shown until the sheet is ready.
 * @csspart intro - The title and what one knows before anything.
 * @csspart section - One section of the sheet.
 * @csspart item - One question with its field.
 * @csspart statement - The words of a question.
 * @csspart tools - Keeping, reopening and clearing the sheet.
 * @cssprop [--coop-surface] - What lies under lists and dialogs; by default the colour of the nearest opaque ground around, else `Canvas`.
 * @cssprop [--coop-gap=1em] - Space between questions.
 * @cssprop [--coop-sticky-top=var(--wp-admin--admin-bar--height, 0px)] - The height of a host's fixed header, under which nothing scrolls.
 */
export class CoopProject extends QuestionnaireElement {
  static override readonly styles = [base, container, questionnaireStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for', useDefault: true},
  };

  /** The ids of the forms that the sheet describes the project of, in the document or shadow root that it is in. */
  htmlFor = '';

  override instrument: string | Instrument = 'projet';

  constructor() {
    super();
    const questionnaire = this.ask({
      preloaded: projet,
      asks: ['text', 'choice', 'choices'],
      words: {french: project, of: (messages) => messages.project},
      drawing: {...projectDrawing, whole: (view, drawing) => renderSheet(view, drawing, this.htmlFor.trim() !== '')},
      fields: projectFields,
    });
    new TravelController(this, questionnaire);
  }
}

define('coop-project', CoopProject);

export * from '../shared/entry.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-project': CoopProject;
  }
}
