import type {PropertyDeclarations} from 'lit';
import type {Guide, Instrument, Response} from '../../core/schema.js';
import '../grid/coop-grid.js';
import type {PartName} from '../messages/messages.js';
import '../principles/coop-principles.js';
import '../project/coop-project.js';
import {QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import '../radar/coop-radar.js';
import '../report/coop-report.js';
import base from '../shared/base.styles.js';
import {define} from '../shared/define.js';
import styles from './assessment.styles.js';
import {SelfTest} from './self-test.js';

/**
 * A whole self-test in one tag: the project sheet, the questions, the result and what next, one after the other, back and
 * forth without loss.
 *
 * It is made of `<coop-project>`, `<coop-grid>` or `<coop-principles>`, `<coop-radar>` and `<coop-report>`, and adds nothing
 * to what they ask or say. Its last part says what became of the answers. It keeps them on this device with `autosave`, and
 * sends them with `endpoint`.
 *
 * A screen reader meets the list of steps, of which one is current, then the part on show as a region, to which the focus
 * goes when one moves on.
 *
 * @tag coop-assessment
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer, a comment or the project sheet.
 * @csspart steps - The list of steps.
 * @csspart project - The project sheet's part.
 * @csspart form - The questions' part.
 * @csspart radar - The radar's part.
 * @csspart report - The report's part.
 * @csspart result - The result's part, where the report tells it with its radar.
 * @csspart next - What became of the answers, and what next.
 * @csspart moves - Back and on.
 */
export class CoopAssessment extends QuestionnaireElement {
  static override readonly styles = [base, styles];

  static override readonly properties: PropertyDeclarations = {
    parts: {useDefault: true},
    step: {useDefault: true},
    earlier: {attribute: false},
    group: {attribute: false},
    guide: {attribute: false},
    minGroup: {type: Number, attribute: 'min-group', useDefault: true},
  };

  override instrument: string | Instrument = 'ptce';

  /** Which parts there are, separated by spaces: `project`, `form`, `result` (the report, with its radar), `next`; `radar` and `report` stand for themselves. They keep this order; `form` is always there, and in a form around there is no `next`. */
  parts = 'project form result next';

  /** The part on show. Empty for the first. */
  step: PartName | '' = '';

  /** An earlier response, to tell what has moved. */
  earlier: Response | null = null;

  /** The responses of a group's members, to tell what they see differently. */
  group: readonly Response[] | null = null;

  /** What follows from an instrument of one's own; the built-in ones have theirs. */
  guide: Guide | null = null;

  /** How many of a group must have answered before anything but its size is told. */
  minGroup = 3;

  readonly #selfTest: SelfTest = this.hold((internals, draw) => new SelfTest(this, internals, draw));

  /** Starts over with a new, empty response and a blank sheet, at the first part. */
  override reset(): void {
    super.reset();
    this.step = '';
  }

  /** Also waits for the form inside. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return (await this.#selfTest.form?.updateComplete) ?? true;
  }
}

define('coop-assessment', CoopAssessment);

export * from '../shared/entry.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-assessment': CoopAssessment;
  }
}
