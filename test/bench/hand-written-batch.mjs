/**
 * What a programmer would write for `ptce` alone: 3 objectives of 3 sections of 4 ratings from 0 to 4, all of weight 1,
 * a node being scored from half of what applies. Same columns in and out as `scoreBatch`, and the same missing-data
 * rule: it is what `scoreBatch` is measured against.
 */

const SECTIONS = 9;
/** Columns of the output, in the order of the tree: total, a, a1, a2, a3, b, b1… */
const objectiveColumn = (objective) => 1 + 4 * objective;
const sectionColumn = (section) => 2 + section + Math.floor(section / 3);
const BLOCK = 256;

export function scorePtceByHand({values, states}) {
  const rows = states.length / (4 * SECTIONS);
  const scores = new Float64Array(13 * rows);
  const scored = new Uint8Array(13 * rows);
  /** Whether each section, then each objective, applies: of one block, so that it stays in the cache. */
  const applies = new Uint8Array((SECTIONS + 3) * BLOCK);
  for (let start = 0; start < rows; start += BLOCK) {
    const size = Math.min(BLOCK, rows - start);
    for (let section = 0; section < SECTIONS; section++) {
      const at = 4 * section * rows + start;
      const out = sectionColumn(section) * rows + start;
      for (let row = 0; row < size; row++) {
        let sum = 0;
        let answered = 0;
        let applicable = 4;
        for (let item = at + row; item < at + row + 4 * rows; item += rows) {
          const state = states[item];
          if (state === 1) {
            sum += values[item];
            answered++;
          } else if (state === 2) applicable--;
        }
        applies[section * BLOCK + row] = applicable > 0 ? 1 : 0;
        if (answered > 0 && 2 * answered >= applicable) {
          scores[out + row] = (25 * sum) / answered;
          scored[out + row] = 1;
        }
      }
    }
    for (let objective = 0; objective < 3; objective++) {
      const from = [0, 1, 2].map((i) => sectionColumn(3 * objective + i) * rows + start);
      const flags = [0, 1, 2].map((i) => (3 * objective + i) * BLOCK);
      mean(
        scores,
        scored,
        applies,
        from,
        flags,
        objectiveColumn(objective) * rows + start,
        (SECTIONS + objective) * BLOCK,
        size,
      );
    }
    const from = [0, 1, 2].map((objective) => objectiveColumn(objective) * rows + start);
    const flags = [0, 1, 2].map((objective) => (SECTIONS + objective) * BLOCK);
    mean(scores, scored, applies, from, flags, start, 0, size);
  }
  return {scores, scored};
}

/** The mean of three nodes, from those that are scored; `flag` is where it notes whether it applies. */
function mean(scores, scored, applies, [a, b, c], [fa, fb, fc], out, flag, size) {
  for (let row = 0; row < size; row++) {
    const applicable = applies[fa + row] + applies[fb + row] + applies[fc + row];
    const answered = scored[a + row] + scored[b + row] + scored[c + row];
    applies[flag + row] = applicable > 0 ? 1 : 0;
    if (answered === 0 || 2 * answered < applicable) continue;
    // A score that is not scored is 0, and adds nothing.
    scores[out + row] = (scores[a + row] + scores[b + row] + scores[c + row]) / answered;
    scored[out + row] = 1;
  }
}
