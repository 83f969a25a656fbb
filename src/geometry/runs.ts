/** Neighbouring axes that all have a value. A closed run is all of them: its last axis meets its first. */
export interface Run {
  axes: readonly number[];
  isClosed: boolean;
}

/**
 * The stretches of axes between gaps, so that nothing is ever drawn across an axis without a value.
 *
 * @param values One per axis, around the circle; `null` is a gap.
 * @returns Clockwise; a run that passes the top starts before it. Without any gap, one closed run.
 * @example
 * runsOf([50, 60, null, 70]); // [{axes: [3, 0, 1], isClosed: false}]
 */
export function runsOf(values: readonly (number | null)[]): Run[] {
  const {length} = values;
  const gap = values.indexOf(null);
  if (gap < 0) return [{axes: [...values.keys()], isClosed: true}];
  const runs: number[][] = [[]];
  for (let i = 1; i <= length; i++) {
    const axis = (gap + i) % length;
    if (values[axis] === null) runs.push([]);
    else runs.at(-1)!.push(axis);
  }
  return runs.filter((axes) => axes.length > 0).map((axes) => ({axes, isClosed: false}));
}
