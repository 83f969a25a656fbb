/** Numbers of a benchmark: medians, their spread, and the table that is printed. */

/** @param {number[]} numbers At least one. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The number that this share of all are below, from 0 to 1. */
export function percentile(numbers, share) {
  return numbers.toSorted((a, b) => a - b)[Math.round(share * (numbers.length - 1))];
}

/** How far rounds lie apart: the distance between their quartiles, over their median. It is the machine's noise. */
export function spread(numbers) {
  return (percentile(numbers, 0.75) - percentile(numbers, 0.25)) / median(numbers);
}

/** The median of round-by-round ratios: both sides of a round met the same machine. */
export function medianRatio(ours, theirs) {
  return median(ours.map((one, i) => one / theirs[i]));
}

/**
 * One line of the table.
 *
 * @param {{what: string, ours: string, theirs?: string, ratio?: number, target: string, isMet: boolean,
 * noise?: number[][], parts?: string}} row `parts` says what ours is made of.
 */
export function row({what, ours, theirs = '', ratio, target, isMet, noise = [], parts}) {
  const percents = noise.map((rounds) => `${Math.round(100 * spread(rounds))} %`).join(', ');
  const shown = {
    ours,
    theirs,
    ratio: ratio === undefined ? '' : ratio.toFixed(2),
    target,
    met: isMet ? 'yes' : 'NO',
  };
  return {what, ...shown, 'spread of rounds': percents, ...(parts && {'ours in parts': parts})};
}

export function print(title, rows) {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(({what, ...shown}) => [what, shown])));
}

/** Milliseconds of ours against theirs, round by round; the ratio is to be at most `limit`. */
export function compared(what, ours, theirs, limit, parts) {
  const ratio = medianRatio(ours, theirs);
  const times = {ours: milliseconds(median(ours)), theirs: milliseconds(median(theirs))};
  return row({what, ...times, ratio, target: `≤ ${limit}×`, isMet: ratio <= limit, noise: [ours, theirs], parts});
}

export const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const megabytes = (value) => `${(value / 1e6).toFixed(2)} MB`;
