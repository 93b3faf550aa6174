import type { Trees } from "../../src/html/trees.ts";

/** What is learned from: one row of numbers an example. */
export interface Examples {
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: readonly number[]; // 0 or 1
  readonly weights: readonly number[];
  readonly groups: readonly number[]; // the page: pages are sampled whole
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number; // of one tree
  readonly rate: number;
  readonly leastWeight: number; // of second derivatives in a leaf
  readonly shrink: number; // added to them: L2
  readonly columnShare: number; // of features that one tree may use
  readonly groupShare: number; // of pages that one tree is learned from
  readonly seed: number;
}

interface Node {
  feature: number; // -1: a leaf
  bin: number;
  left: Node | undefined;
  right: Node | undefined;
  value: number;
}

const maxBins = 48;

/** Gradient boosting for the logistic loss (Friedman 2001), with trees grown best leaf first over binned features. */
export function boost(examples: Examples, options: BoostOptions): Trees {
  const { rows, labels, weights, groups } = examples;
  const random = randomFrom(options.seed);
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, feature) =>
    binColumn(rows, feature),
  );
  let positive = 0;
  let total = 0;
  labels.forEach((label, i) => {
    positive += label * weights[i]!;
    total += weights[i]!;
  });
  const base = Math.log(positive / (total - positive));
  const scores = new Float64Array(rows.length).fill(base);
  const slope = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const roots: Node[] = [];
  for (let n = 0; n < options.trees; n++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      slope[i] = weights[i]! * (labels[i]! - p);
      curve[i] = weights[i]! * p * (1 - p);
    }
    const usable = columns
      .map((_, feature) => feature)
      .filter(() => random() < options.columnShare);
    const inSample = new Map<number, boolean>();
    const sample: number[] = [];
    groups.forEach((group, i) => {
      if (!inSample.has(group)) inSample.set(group, random() < options.groupShare);
      if (inSample.get(group)) sample.push(i);
    });
    const root = grow(columns, usable, sample, slope, curve, options);
    roots.push(root);
    for (let i = 0; i < rows.length; i++) scores[i]! += leafOf(root, columns, i).value;
  }
  return flatten(roots, columns, base);
}

interface Column {
  readonly bins: Uint8Array;
  readonly cuts: readonly number[]; // bin b holds values up to cuts[b]
}

function binColumn(rows: readonly ArrayLike<number>[], feature: number): Column {
  const values = rows.map((row) => row[feature]!).sort((a, b) => a - b);
  const different = [...new Set(values)];
  const cuts =
    different.length <= maxBins
      ? different.slice(1).map((value, i) => (value + different[i]!) / 2)
      : [
          ...new Set(
            Array.from(
              { length: maxBins - 1 },
              (_, i) => values[Math.floor(((i + 1) * values.length) / maxBins)]!,
            ),
          ),
        ];
  const rounded = cuts.map((cut) => Number(cut.toPrecision(6)));
  const bins = Uint8Array.from(rows, (row) => {
    const at = rounded.findIndex((cut) => row[feature]! <= cut);
    return at < 0 ? rounded.length : at;
  });
  return { bins, cuts: rounded };
}

interface Leaf {
  readonly node: Node;
  readonly members: readonly number[];
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

function grow(
  columns: readonly Column[],
  usable: readonly number[],
  sample: readonly number[],
  slope: Float64Array,
  curve: Float64Array,
  options: BoostOptions,
): Node {
  const toLeaf = (members: readonly number[]): Leaf => {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += slope[i]!;
      h += curve[i]!;
    }
    const node: Node = {
      feature: -1,
      bin: 0,
      left: undefined,
      right: undefined,
      value: (options.rate * g) / (h + options.shrink),
    };
    return { node, members, ...bestSplit(columns, usable, members, slope, curve, g, h, options) };
  };
  const first = toLeaf(sample);
  const leaves = [first];
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.feature < 0) break;
    const { bins } = columns[best.feature]!;
    const left = toLeaf(best.members.filter((i) => bins[i]! <= best.bin));
    const right = toLeaf(best.members.filter((i) => bins[i]! > best.bin));
    Object.assign(best.node, {
      feature: best.feature,
      bin: best.bin,
      left: left.node,
      right: right.node,
    });
    leaves.splice(leaves.indexOf(best), 1, left, right);
  }
  return first.node;
}

function bestSplit(
  columns: readonly Column[],
  usable: readonly number[],
  members: readonly number[],
  slope: Float64Array,
  curve: Float64Array,
  g: number,
  h: number,
  { leastWeight, shrink }: BoostOptions,
) {
  const whole = (g * g) / (h + shrink);
  let best = { gain: 0, feature: -1, bin: 0 };
  for (const feature of usable) {
    const { bins, cuts } = columns[feature]!;
    const gs = new Float64Array(cuts.length + 1);
    const hs = new Float64Array(cuts.length + 1);
    for (const i of members) {
      gs[bins[i]!]! += slope[i]!;
      hs[bins[i]!]! += curve[i]!;
    }
    let gl = 0;
    let hl = 0;
    for (let bin = 0; bin < cuts.length; bin++) {
      gl += gs[bin]!;
      hl += hs[bin]!;
      if (hl < leastWeight || h - hl < leastWeight) continue;
      const gain = (gl * gl) / (hl + shrink) + (g - gl) ** 2 / (h - hl + shrink) - whole;
      if (gain > best.gain) best = { gain, feature, bin };
    }
  }
  return best;
}

function leafOf(root: Node, columns: readonly Column[], example: number): Node {
  let node = root;
  while (node.left && node.right)
    node = columns[node.feature]!.bins[example]! <= node.bin ? node.left : node.right;
  return node;
}

function flatten(roots: readonly Node[], columns: readonly Column[], base: number): Trees {
  const feature: number[] = [];
  const cut: number[] = [];
  const right: number[] = [];
  const add = (node: Node): number => {
    const at = feature.push(node.feature) - 1;
    cut.push(node.left ? columns[node.feature]!.cuts[node.bin]! : Number(node.value.toFixed(4)));
    right.push(0);
    if (node.left && node.right) {
      add(node.left);
      right[at] = add(node.right);
    }
    return at;
  };
  return { base: Number(base.toFixed(4)), roots: roots.map(add), feature, cut, right };
}

/** One set of trees that scores as several do on average. */
export function average(sets: readonly Trees[]): Trees {
  const all = {
    base: 0,
    roots: [] as number[],
    feature: [] as number[],
    cut: [] as number[],
    right: [] as number[],
  };
  for (const { base, roots, feature, cut, right } of sets) {
    const from = all.feature.length;
    all.base += base / sets.length;
    all.roots.push(...roots.map((root) => root + from));
    all.feature.push(...feature);
    all.cut.push(
      ...cut.map((value, i) =>
        feature[i] === -1 ? Number((value / sets.length).toFixed(4)) : value,
      ),
    );
    all.right.push(...right.map((node) => (node === 0 ? 0 : node + from)));
  }
  return { ...all, base: Number(all.base.toFixed(4)) };
}

// A linear congruential generator (Numerical Recipes): the same trees on every machine.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
