/** Weights in the course of learning, in rows of `width`. */
export interface Parameters {
  readonly width: number;
  readonly weights: Float64Array; // 64 bits: loops over 32-bit floats take twice as long
  readonly gradient: Float64Array; // sum over the examples since the last update
  readonly mean: Float64Array; // of the gradients, fading
  readonly square: Float64Array; // mean of their squares, fading
  readonly average: Float64Array; // of the weights, fading: what is shipped
  readonly touched: Int32Array; // rows that have a gradient, in the order of their first
  readonly isTouched: Uint8Array; // by row
  touchedCount: number;
}

export function createParameters(
  rows: number,
  width: number,
  draw: (place: number) => number,
): Parameters {
  const size = rows * width;
  const weights = Float64Array.from({ length: size }, (_, i) => draw(i));
  return {
    width,
    weights,
    gradient: new Float64Array(size),
    mean: new Float64Array(size),
    square: new Float64Array(size),
    average: weights.slice(),
    touched: new Int32Array(rows),
    isTouched: new Uint8Array(rows),
    touchedCount: 0,
  };
}

/** Says that a row has a gradient; rows without are left alone by the next update. */
export function touch(parameters: Parameters, row: number): void {
  if (parameters.isTouched[row] === 1) return;
  parameters.isTouched[row] = 1;
  parameters.touched[parameters.touchedCount++] = row;
}

const MEAN_FADES = 0.9;
const SQUARE_FADES = 0.999;

/**
 * One step of Adam (Kingma & Ba 2015) on the rows that were touched.
 *
 * @param step Counts from 1.
 * @param examples Of which the gradient is the sum.
 */
export function update(parameters: Parameters, step: number, rate: number, examples: number): void {
  const { width, weights, gradient, mean, square, touched, isTouched } = parameters;
  const corrected = (rate * Math.sqrt(1 - SQUARE_FADES ** step)) / (1 - MEAN_FADES ** step);
  for (let i = 0; i < parameters.touchedCount; i++) {
    const row = touched[i]!;
    isTouched[row] = 0;
    for (let k = row * width; k < (row + 1) * width; k++) {
      const g = gradient[k]! / examples;
      gradient[k] = 0;
      mean[k] = MEAN_FADES * mean[k]! + (1 - MEAN_FADES) * g;
      square[k] = SQUARE_FADES * square[k]! + (1 - SQUARE_FADES) * g * g;
      weights[k] = weights[k]! - (corrected * mean[k]!) / (Math.sqrt(square[k]!) + 1e-8);
    }
  }
  parameters.touchedCount = 0;
}

/** Draws the average a step nearer to the weights. */
export function average({ weights, average }: Parameters, kept: number): void {
  for (let k = 0; k < weights.length; k++)
    average[k] = kept * average[k]! + (1 - kept) * weights[k]!;
}
