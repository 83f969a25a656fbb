/**
 * What the main thread of a page does, by Chromium's own account. Milliseconds are of the thread's own processor time:
 * what other programs do meanwhile adds little to them.
 */
import {median} from './measure.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

const PARTS = {style: ['UpdateLayoutTree'], layout: ['Layout'], paint: ['PrePaint', 'Paint', 'Layerize', 'Commit']};

/**
 * Records what the main threads of all pages do while `work` runs.
 *
 * @returns {Promise<(name: string) => Work[]>} By name, each stretch of time between the marks `begin <name>` and
 * `end <name>` that a page sets.
 */
export async function mainThreadWork(page, work) {
  const events = await record(page, CATEGORIES, work);
  return (name) => stretches(events, name).map(workIn);
}

/** How many frames of those that a page wanted to show came too late, from 0 to 1. The page marks where it begins. */
export async function shareOfDroppedFrames(page, work) {
  const categories = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing'];
  const events = await record(page, categories, work);
  const {pid} = events.find(({name}) => name.startsWith('begin '));
  const ends = events
    .filter((event) => event.pid === pid && event.name === 'PipelineReporter' && event.ph === 'b')
    .map(({args}) => args.frame_reporter.state);
  const dropped = ends.filter((state) => state === 'STATE_DROPPED').length;
  return dropped / (dropped + ends.filter((state) => state.startsWith('STATE_PRESENTED')).length);
}

async function record(page, categories, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  const traceConfig = {includedCategories: categories, excludedCategories: ['*']};
  await session.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig});
  await work();
  const completed = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await completed;
  await session.detach();
  return events;
}

/** What the thread that sets these marks does between them. */
function stretches(events, name) {
  const {pid, tid} = events.find((event) => event.name === `begin ${name}`);
  const own = events.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const at = (mark) => own.flatMap((event, i) => (event.name === `${mark} ${name}` ? i : []));
  const ends = at('end');
  return at('begin').map((begin, i) => own.slice(begin, ends[i]));
}

/**
 * @typedef {object} Work
 * @property {number} total Milliseconds of all tasks.
 * @property {number} longest Those of the longest one.
 * @property {{style: number, layout: number, paint: number, script: number}} parts Of the total; what is none of the
 * others counts as script.
 * @property {{dirty: number, all: number, isPartial: boolean}[]} layouts How many objects each layout was for, and of how
 * many: those of the page, or of boxes in it that are laid out by themselves.
 * @property {number} paints How many frames were painted.
 */

/** @returns {Work} */
function workIn(events) {
  const costs = (names) => events.flatMap(({name, tdur = 0}) => (names.includes(name) ? tdur / 1000 : []));
  const tasks = costs(['RunTask']);
  const total = sum(tasks);
  const parts = Object.fromEntries(Object.entries(PARTS).map(([part, names]) => [part, sum(costs(names))]));
  return {
    total,
    longest: Math.max(0, ...tasks),
    parts: {...parts, script: total - sum(Object.values(parts))},
    layouts: events
      .filter(({name}) => name === 'Layout')
      .map(({args: {beginData}}) => ({
        dirty: beginData.dirtyObjects,
        all: beginData.totalObjects,
        isPartial: beginData.partialLayout,
      })),
    paints: costs(['Commit']).length,
  };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The works without what measuring itself does, which is all that `idle` ones hold. */
export function withoutMeasuring(works, idle) {
  const measuring = median(totals(idle));
  return works.map(({total, parts, ...work}) => ({
    ...work,
    total: total - measuring,
    parts: {...parts, script: parts.script - measuring},
  }));
}

export const totals = (works) => works.map(({total}) => total);

/** The parts of works, for a column of the table. */
export function partsInWords(works) {
  const words = Object.keys(works[0].parts).map((part) => {
    const milliseconds = median(works.map(({parts}) => parts[part]));
    return `${part} ${milliseconds.toFixed(1)}`;
  });
  return words.join(', ');
}
