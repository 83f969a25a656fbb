/** At most how many strengths, and how many priorities, are told: a group talks of a few things well. */
const MOST = 3;
/** From which score on a node can be a strength, and under which it is a priority whatever the others are. */
const STRONG = 50;
const HIGH = 75;

interface Scored {
  score: number;
}

/**
 * What stands out of scores: a few that are high among them, to lean on, and a few that are low, to grow from.
 *
 * A strength is at least 50 and above the lowest of all; at most half of the scores, and 3, are strengths. A priority is
 * under 75 or the lowest of all, and no strength; at most 3. Of equal scores the first come first: the order is that of
 * the questionnaire, never a rank.
 *
 * @param scored In the order of the questionnaire.
 * @returns Both in the order of the questionnaire. There is a priority whenever there is a score. Never throws.
 * @example
 * standOut([{score: 80}, {score: 20}, {score: 60}]); // strengths: 80; priorities: 20, 60
 */
export function standOut<T extends Scored>(scored: readonly T[]): {strengths: T[]; priorities: T[]} {
  const ascending = [...scored].sort((one, other) => one.score - other.score);
  const lowest = ascending[0]?.score ?? 0;
  // Sorting downwards anew keeps equal scores in the order of the questionnaire.
  const strong = [...scored]
    .sort((one, other) => other.score - one.score)
    .filter(({score}) => score >= STRONG && score > lowest)
    .slice(0, Math.min(MOST, Math.floor(scored.length / 2)));
  const low = ascending.filter((one, i) => !strong.includes(one) && (i === 0 || one.score < HIGH)).slice(0, MOST);
  return {
    strengths: scored.filter((one) => strong.includes(one)),
    priorities: scored.filter((one) => low.includes(one)),
  };
}
