/** Runs in the page: frames, and waits between them. */

/** Milliseconds from the start of a frame, in which `work` is done, to after it is painted. */
export function frame(work) {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      const started = performance.now();
      port1.onmessage = () => {
        const elapsed = performance.now() - started;
        port1.close();
        resolve(elapsed);
      };
      work();
      // The frame's style, layout and paint come before this message.
      port2.postMessage(null);
    });
  });
}

export const pause = (milliseconds = 50) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function addContainer() {
  const container = document.createElement('div');
  document.body.append(container);
  return container;
}

/** The names in another order at each round, so that none is always first. */
export function inTurns(names, round) {
  return names.map((_, i) => names[(i + round) % names.length]);
}

/**
 * Does `work`, and marks it for `mainThreadWork` with all that it leads to.
 *
 * @param isDone Asked at the start of each frame that follows.
 * @returns {Promise<number>} At the start of which frame it was done.
 */
export async function marked(name, work, isDone) {
  await pause();
  performance.mark(`begin ${name}`);
  // A task of its own: what comes before the mark does not count.
  await pause(0);
  work();
  let frames = 0;
  do {
    await new Promise(requestAnimationFrame);
    frames++;
    if (frames > 200) throw new Error(`${name}: it was not done after 200 frames.`);
  } while (!isDone());
  await pause();
  performance.mark(`end ${name}`);
  await pause(0);
  return frames;
}
