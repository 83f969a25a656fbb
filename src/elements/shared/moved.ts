import type {TemplateResult} from 'lit';
import {axesOf} from '../../core/axes.js';
import type {Counts} from '../../core/group/group.js';
import type {GroupComparison} from '../../core/group/compare-groups.js';
import {quantileOf} from '../../core/group/quantile.js';
import type {Instrument} from '../../core/schema.js';
import type {LookMessages} from '../messages/messages.js';
import type {Draw} from './draw.js';

/** What a group's answers are put beside: those of another time. */
export interface MovedView {
  html: Draw;
  messages: Pick<LookMessages, 'notMoved' | 'notCompared' | 'middleMeans' | 'middle'>;
  instrument: Instrument;
  moves: GroupComparison;
}

/** What has moved since another time, axis by axis, by its medians in whole percents; of dialogies, in tens. */
export function renderMoved({html, messages, instrument, moves}: MovedView): TemplateResult {
  const nodes = new Map([moves.total, ...moves.nodes].map(({id, ...node}) => [id, node]));
  const items = new Map(moves.items.map(({id, ...item}) => [id, item]));
  const compared = axesOf(instrument, Infinity).axes.flatMap(({id, title}) => {
    const [node, item] = [nodes.get(id), items.get(id)];
    const isInTens = !node;
    const before = node ? node.before?.median : vitalityIn(item?.before);
    const after = node ? node.after?.median : vitalityIn(item?.after);
    if (before === undefined || after === undefined) return [];
    return {title, before: Math.round(before), after: Math.round(after), isInTens};
  });
  const moved = compared.filter(({before, after, isInTens}) => Math.abs(after - before) >= (isInTens ? 10 : 1));
  if (moved.length === 0) return html`<p>${compared.length > 0 ? messages.notMoved : messages.notCompared}</p>`;
  return html`<p class="help">${messages.middleMeans}</p>
    <ul>
      ${moved.map(
        ({title, before, after, isInTens}) =>
          html`<li><b>${title}</b> ${messages.middle(before, after, isInTens)}</li>`,
      )}
    </ul>`;
}

/** The middle of a dialogy's vitality, whose counts are by tens. */
function vitalityIn(counts: Counts | null | undefined): number | undefined {
  if (!counts || !('vitality' in counts)) return undefined;
  const sorted = counts.vitality.flatMap((count, tens) => Array<number>(count).fill(10 * tens));
  return sorted.length > 0 ? quantileOf(sorted.length, 0.5, (rank) => sorted[rank]!) : undefined;
}
