/**
 * How much of its memory a token keeps, from what the network makes of it: 0…1, near 1 for great
 * numbers. A logistic curve would need `Math.exp`, which may differ in its last bit between engines.
 */
export const keptShare = (x: number): number => 0.5 + (0.5 * x) / (1 + Math.abs(x));
