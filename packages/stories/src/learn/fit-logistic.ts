/** Rows of evidence, each labelled 1 or 0. */
export interface Sample {
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
  readonly share: number; // of the sample beside others
}

interface Row {
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
}

// Swept with one set left out at a time: from 0.015 up all sets lose; below, it matters little.
const ridge = 1e-3;
const sweeps = 80;

/**
 * Logistic regression with a ridge, by Newton steps on one weight at a time. Within a sample, the rows
 * of both labels count alike; a weight never takes the other sign than `signs` gives.
 */
export function fitLogistic(
  samples: readonly Sample[],
  signs: readonly number[],
): { readonly bias: number; readonly weights: readonly number[] } {
  const rows = samples.flatMap(weighed);
  const scales = signs.map((_, w) => spread(rows, w));
  const weights = signs.map(() => 0);
  let bias = 0;
  const margins = new Float64Array(rows.length);
  const step = (value: (row: Row) => number, current: number, penalty: number) => {
    let slope = 2 * penalty * current;
    let bend = 2 * penalty + 1e-9;
    rows.forEach((row, r) => {
      const p = 1 / (1 + Math.exp(-margins[r]!));
      const x = value(row);
      slope += row.weight * (p - row.label) * x;
      bend += row.weight * p * (1 - p) * x * x;
    });
    return current - slope / bend;
  };
  const move = (value: (row: Row) => number, by: number) => {
    if (by !== 0)
      rows.forEach((row, r) => {
        margins[r]! += by * value(row);
      });
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const one = () => 1;
    const nextBias = step(one, bias, 0);
    move(one, nextBias - bias);
    bias = nextBias;
    signs.forEach((sign, w) => {
      const scaled = (row: Row) => row.values[w]! / scales[w]!;
      const wanted = step(scaled, weights[w]!, ridge);
      const next = sign * wanted > 0 ? wanted : 0;
      move(scaled, next - weights[w]!);
      weights[w] = next;
    });
  }
  return { bias, weights: weights.map((weight, w) => weight / scales[w]!) };
}

function weighed({ rows, labels, share }: Sample): Row[] {
  const ones = labels.reduce((sum, label) => sum + label, 0);
  const zeros = labels.length - ones;
  return rows.map((values, r) => ({
    values,
    label: labels[r]!,
    weight: share / (labels[r] === 1 ? ones : zeros),
  }));
}

/** The standard deviation of one kind of evidence; 1 where it is always the same. */
function spread(rows: readonly Row[], w: number): number {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const mean = rows.reduce((sum, { values, weight }) => sum + weight * values[w]!, 0) / total;
  const variance =
    rows.reduce((sum, { values, weight }) => sum + weight * (values[w]! - mean) ** 2, 0) / total;
  return Math.sqrt(variance) || 1;
}
