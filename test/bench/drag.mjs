/** Dragging a slider of <coop-principles>, alone and followed by a <coop-radar>, against a bare one. */
import {call, inChromium} from './browser.mjs';
import {mainThreadWork, partsInWords, shareOfDroppedFrames, totals, withoutMeasuring} from './main-thread.mjs';
import {median, medianRatio, milliseconds, percentile, row} from './measure.mjs';

const IN_PAGE = 'drag-in-page.mjs';
const LABELS = {form: '<coop-principles>', followed: 'with a radar that follows'};
const NAMES = ['bare', ...Object.keys(LABELS)];
/** From one end to the other and back, each move to another value. */
const PATH = [6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5];
const MOVES = 30;
/** What a move may take where the processor is slowed down that many times. */
const LIMITS = {1: 1, 4: 4};
const SLOW = 4;

export function benchmarkDrag() {
  return inChromium(async (open) => {
    const sliders = {};
    for (const name of NAMES) sliders[name] = await grasp(await open(), name);
    const rows = [];
    for (const slowdown of Object.keys(LIMITS).map(Number)) {
      for (const name of NAMES) await sliders[name].slowDown(slowdown);
      const works = await moveInTurns(sliders);
      for (const name in LABELS) rows.push(workRow(name, slowdown, works));
    }
    const dropped = {};
    for (const name of NAMES) {
      await sliders[name].slowDown(SLOW);
      dropped[name] = await dragSteadily(sliders[name]);
    }
    for (const name in LABELS) rows.push(droppedRow(name, dropped));
    return rows;
  });
}

/** Shows a slider and presses its thumb. */
async function grasp(page, name) {
  await page.setViewportSize({width: 1400, height: 900});
  const {xs, y} = await call(page, IN_PAGE, 'showSlider', name);
  const session = await page.context().newCDPSession(page);
  const mouse = (type, value) =>
    session.send('Input.dispatchMouseEvent', {type, x: xs[value], y, button: 'left', buttons: 1, clickCount: 1});
  await mouse('mousePressed', PATH[0]);
  return {
    page,
    move: (i) => mouse('mouseMoved', PATH[i % PATH.length]),
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', {rate}),
  };
}

/** What each move costs, by slider. */
async function moveInTurns(sliders) {
  const during = async (name, kind, act) => {
    const {page} = sliders[name];
    await call(page, IN_PAGE, 'mark', `begin ${kind} ${name}`);
    await act();
    await wait(60);
    await call(page, IN_PAGE, 'mark', `end ${kind} ${name}`);
  };
  const move = async (from, to) => {
    for (let i = from; i < to; i++) for (const name of NAMES) await during(name, 'move', () => sliders[name].move(i));
  };
  // The first moves are compiled as they run.
  await move(1, PATH.length);
  const workOf = await mainThreadWork(sliders.bare.page, async () => {
    for (let i = 0; i < 8; i++) for (const name of NAMES) await during(name, 'rest', () => {});
    await move(PATH.length, PATH.length + MOVES);
  });
  const works = (name) => withoutMeasuring(workOf(`move ${name}`), workOf(`rest ${name}`));
  return Object.fromEntries(NAMES.map((name) => [name, works(name)]));
}

/** Moves as often as a hand does. Returns the share of frames that came too late. */
function dragSteadily({page, move}) {
  return shareOfDroppedFrames(page, async () => {
    await call(page, IN_PAGE, 'mark', 'begin drag');
    for (let i = 0; i < 90; i++) {
      void move(i);
      await wait(16);
    }
    await wait(300);
  });
}

const speed = (slowdown) => (slowdown === 1 ? 'at full speed' : `${slowdown} × slower`);

function workRow(name, slowdown, works) {
  const [ours, theirs] = [works[name], works.bare].map(totals);
  const inWords = (all) => `${milliseconds(median(all))} (95 %: ${milliseconds(percentile(all, 0.95))})`;
  return row({
    what: `a move, ${speed(slowdown)}, ${LABELS[name]}`,
    ours: inWords(ours),
    theirs: inWords(theirs),
    ratio: medianRatio(ours, theirs),
    target: `≤ ${LIMITS[slowdown]} ms`,
    isMet: median(ours) <= LIMITS[slowdown],
    noise: [ours, theirs],
    parts: partsInWords(works[name]),
  });
}

function droppedRow(name, dropped) {
  const inWords = (share) => `${Math.round(100 * share)} %`;
  return row({
    what: `frames dropped, ${speed(SLOW)}, ${LABELS[name]}`,
    ours: inWords(dropped[name]),
    theirs: inWords(dropped.bare),
    target: 'none',
    isMet: dropped[name] === 0,
  });
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
