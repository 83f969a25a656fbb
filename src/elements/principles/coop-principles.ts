import type {Instrument} from '../../core/schema.js';
import {dialogies} from '../../instruments/dialogies/index.js';
import {principles} from '../messages/fr/principles.js';
import {QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import questionnaireStyles from '../questionnaire/questionnaire.styles.js';
import base from '../shared/base.styles.js';
import container from '../shared/container.styles.js';
import {define} from '../shared/define.js';
import {principlesDrawing} from './drawing.js';
import {principleFields} from './fields.js';
import styles from './principles.styles.js';

/**
 * Asks how alive the two logics of each dialogy are, and draws the space that
 * both open: one intensity per logic, never one slider from the one to the other.
 *
 * It gives no verdict and no number for the whole, and neither side stands for
 * less: point a `<coop-radar for>` at it for that. It stores nothing: it emits
 * what a host may store.
 *
 * A screen reader meets one region per level, under its heading, and in it one
 * group per principle with two sliders, whose value is said in words: « Sachant :
 * 7 sur 10, bien vivant ». What the space between looks like is said when it
 * changes. On a slider, arrows move by one, Page keys by two, Home and End to
 * the ends, a digit to that number; Space chooses where it rests; Delete takes
 * the intensity back. By pointer, a press on its line is enough: nothing asks for dragging.
 *
 * @tag coop-principles
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer or a note; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last principle has got both its intensities.
 * @csspart intro - The title and what one knows before anything.
 * @csspart progress - The line that says how far one is.
 * @csspart section - One level.
 * @csspart item - One principle.
 * @csspart statement - Its title.
 * @csspart space - The picture of both logics and what lives between them.
 * @csspart logic - One logic, with its slider.
 * @csspart slider - The slider itself.
 * @csspart review - The read-through before finishing.
 * @csspart tools - Keeping, reopening and clearing answers.
 * @cssprop [--coop-logic-a=#0e8c8c] - The first logic of each principle.
 * @cssprop [--coop-logic-b=#c8741a] - The second one.
 * @cssprop [--coop-logic-between=#b5a9d3] - What lives between both.
 * @cssprop [--coop-gap=1em] - Space between principles.
 */
export class CoopPrinciples extends QuestionnaireElement {
  static override readonly styles = [base, container, questionnaireStyles, styles];

  override instrument: string | Instrument = 'dialogies';

  constructor() {
    super();
    this.ask({
      preloaded: dialogies,
      asks: ['dialogy'],
      words: {french: principles, of: (messages) => messages.principles},
      drawing: principlesDrawing,
      fields: principleFields,
    });
  }
}

define('coop-principles', CoopPrinciples);

export * from '../shared/entry.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-principles': CoopPrinciples;
  }
}
