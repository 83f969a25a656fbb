/** A place in the picture, whose centre is (0, 0); x grows to the right and y downwards. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The direction of an axis, in radians clockwise from the top: axis 0 points up, and the others follow at equal
 * angles, in every language alike.
 *
 * @example
 * angleOf(1, 4); // π/2: to the right
 */
export function angleOf(axis: number, count: number): number {
  return (2 * Math.PI * axis) / count;
}

/** The point at a distance from the centre, in a direction given by `angleOf`. */
export function pointAt(angle: number, radius: number): Point {
  return {x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius};
}

/** A point as a path says it, to a tenth of a pixel. */
export function pathPoint({x, y}: Point): string {
  // Adding 0 writes -0 as 0.
  return `${Math.round(x * 10) / 10 + 0} ${Math.round(y * 10) / 10 + 0}`;
}
