import type {Instrument} from '../../core/schema.js';
import {ptce} from '../../instruments/ptce/index.js';
import {grid} from '../messages/fr/grid.js';
import {QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import questionnaireStyles from '../questionnaire/questionnaire.styles.js';
import base from '../shared/base.styles.js';
import container from '../shared/container.styles.js';
import {define} from '../shared/define.js';
import {gridDrawing} from './drawing.js';
import {gridFields} from './fields.js';
import styles from './grid.styles.js';

/**
 * Asks every statement of a rating instrument, objective by objective, and
 * shows the score and level of each as one answers.
 *
 * It draws no radar and stores nothing: it emits what a host may store. It
 * never ranks, and never counts a missing answer as 0.
 *
 * A screen reader meets one region per objective, under its heading, and in it
 * one radio group per statement, each step announced with its word and what
 * the word means. The arrow keys choose, a digit chooses the step of that
 * number, Delete takes the answer back. An objective's score is announced once,
 * when its last statement is answered.
 *
 * @tag coop-grid
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer or a comment; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last applicable statement has got an answer.
 * @csspart intro - The title and what one knows before anything.
 * @csspart progress - The line that says how far one is.
 * @csspart section - One objective.
 * @csspart item - One statement with its scale.
 * @csspart statement - The words of a statement.
 * @csspart step - One step of a scale.
 * @csspart total - The score of the whole, and of each general objective.
 * @csspart score - A score, as a bar and in words.
 * @csspart review - The read-through before finishing.
 * @csspart tools - Keeping, reopening and clearing answers.
 * @cssprop [--coop-gap=1em] - Space between statements.
 */
export class CoopGrid extends QuestionnaireElement {
  static override readonly styles = [base, container, questionnaireStyles, styles];

  override instrument: string | Instrument = 'ptce';

  constructor() {
    super();
    this.ask({
      preloaded: ptce,
      asks: ['rating'],
      words: {french: grid, of: (messages) => messages.grid},
      drawing: gridDrawing,
      fields: gridFields,
    });
  }
}

define('coop-grid', CoopGrid);

export * from '../shared/entry.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-grid': CoopGrid;
  }
}
