import type { Calibration } from "../../src/names/find-spans.ts";

const ROUNDS = 100;

/**
 * Slope and offset under which the probabilities of `judged` are nearest to what came true (Platt's
 * logistic fit, by Newton's method).
 */
export function calibrate(judged: readonly { p: number; isRight: boolean }[]): Calibration {
  const points = judged.map(({ p, isRight }) => {
    const bounded = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
    return { x: Math.log(bounded / (1 - bounded)), y: isRight ? 1 : 0 };
  });
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, y } of points) {
      const q = 1 / (1 + Math.exp(-(slope * x + offset)));
      const w = q * (1 - q);
      g0 += q - y;
      g1 += (q - y) * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (determinant < 1e-12) break;
    const stepOffset = (h11 * g0 - h01 * g1) / determinant;
    const stepSlope = (h00 * g1 - h01 * g0) / determinant;
    offset -= stepOffset;
    slope -= stepSlope;
    if (Math.abs(stepOffset) + Math.abs(stepSlope) < 1e-9) break;
  }
  return { slope: Number(slope.toFixed(6)), offset: Number(offset.toFixed(6)) };
}
