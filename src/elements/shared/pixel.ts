let context: CanvasRenderingContext2D | null | undefined;

/**
 * Any colour that a page computes, such as a mixture, as it is painted.
 *
 * @returns Red, green, blue and opacity, from 0 to 255; all 0 where nothing can be painted.
 */
export function pixelOf(color: string): readonly [number, number, number, number] {
  context ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!context) return [0, 0, 0, 0];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
}
