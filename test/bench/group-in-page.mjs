/** Runs in the page: each round is one frame, from its start to after its paint. */
import {encodeAnswers} from '../../dist/core/code/code.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {addContainer, frame, inTurns, pause} from './frame.mjs';
import {showNative} from './native-page.mjs';

const ids = ptce.tree.flatMap(({children}) => children.flatMap((section) => section.children)).map(({id}) => id);

/** Different people, the same at each run. */
const codes = Array.from({length: 1000}, (_, person) =>
  encodeAnswers(ptce, Object.fromEntries(ids.map((id, item) => [id, (person * 7 + item * item + (person >> 3)) % 5]))),
);

/** What the group sees, of 12 from its last code on and of 1,000 from the reveal on; and a native page, in turns. */
export async function views(rounds) {
  const times = {twelve: [], thousand: [], native: []};
  for (let i = 0; i < rounds; i++)
    for (const what of inTurns(['twelve', 'thousand', 'native'], i)) {
      const container = addContainer();
      times[what].push(await measures[what](container));
      container.remove();
    }
  return times;
}

const measures = {
  twelve: async (container) => {
    const group = await gathered(container, codes.slice(0, 11));
    return seen(group, () => add(group, [codes[11]]));
  },
  thousand: async (container) => seen(await gathered(container, codes)),
  native: async (container) => {
    await pause();
    return frame(() => showNative(container, ptce));
  },
};

async function gathered(container, some) {
  const group = document.createElement('coop-group');
  container.append(group);
  while (!group.hasAttribute('data-ready')) await pause();
  await add(group, some);
  await pause();
  return group;
}

async function add(group, some) {
  group.shadowRoot.querySelector('#codes').value = some.join(' ');
  press(group, 'add');
  await group.updateComplete;
}

async function seen(group, before = () => undefined) {
  const elapsed = await frame(async () => {
    await before();
    press(group, 'reveal');
    await group.updateComplete;
  });
  if (!group.shadowRoot.querySelector('.look .strip')) throw new Error('Nothing is seen of the group.');
  return elapsed;
}

function press(group, name) {
  group.shadowRoot.querySelector(`button[name=${name}]`).click();
}
