/** Runs in the page: each round is one frame, from its start to after its paint, so that no wait for a screen counts. */
import {ptce} from '../../dist/instruments/ptce/index.js';
import {addContainer, frame, inTurns, pause} from './frame.mjs';
import {showNative} from './native-page.mjs';

const show = {
  element: (container) => container.append(document.createElement('coop-grid')),
  native: (container) => showNative(container, ptce),
};
/** Where the fields are: the element's are in its shadow root. */
const rootOf = {element: (container) => container.firstElementChild.shadowRoot, native: (container) => container};

const fieldsIn = (root, id) => root.querySelectorAll(`input[name="${id}"]`);

/** First renders, in turns, each in a container of its own. */
export async function renders(rounds) {
  const times = {element: [], native: []};
  for (let i = 0; i < rounds; i++)
    for (const side of inTurns(['element', 'native'], i)) {
      const container = addContainer();
      await pause();
      times[side].push(await frame(() => show[side](container)));
      const fields = rootOf[side](container).querySelectorAll('input[type=radio]').length;
      if (fields !== 36 * 6) throw new Error(`${side}: ${fields} of 216 choices were there after the first frame.`);
      container.remove();
    }
  return times;
}

/** Clicks in two pages that are all answered but for what is clicked: on the first item and on the last. */
export async function clicks(rounds) {
  const times = {element: {first: [], last: []}, native: {first: [], last: []}};
  const ids = ptce.tree.flatMap(({children}) => children.flatMap((section) => section.children)).map(({id}) => id);
  const containers = {};
  for (const side of ['element', 'native']) {
    containers[side] = addContainer();
    containers[side].hidden = true;
    show[side](containers[side]);
    await pause();
    for (const id of ids) fieldsIn(rootOf[side](containers[side]), id)[2].click();
  }
  for (let i = 0; i < rounds; i++)
    for (const side of inTurns(['element', 'native'], i)) {
      const container = containers[side];
      container.hidden = false;
      for (const which of ['first', 'last']) {
        const field = fieldsIn(rootOf[side](container), which === 'first' ? ids[0] : ids.at(-1))[i % 5];
        field.scrollIntoView({block: 'center'});
        await pause();
        times[side][which].push(await frame(() => field.click()));
      }
      container.hidden = true;
    }
  return times;
}

/** Shows one side and leaves it there. Returns the milliseconds to its paint. */
export async function showOne(side) {
  const container = addContainer();
  await pause();
  const elapsed = await frame(() => show[side](container));
  await pause();
  return elapsed;
}

/** Bytes by the browser's own account, DOM included; `null` where it does not give any within 30 seconds. */
export async function bytesOfPage() {
  if (!globalThis.crossOriginIsolated || !performance.measureUserAgentSpecificMemory) return null;
  const timeout = new Promise((resolve) => setTimeout(resolve, 30_000, null));
  const measured = performance.measureUserAgentSpecificMemory().then(
    ({bytes}) => bytes,
    () => null,
  );
  return Promise.race([measured, timeout]);
}
