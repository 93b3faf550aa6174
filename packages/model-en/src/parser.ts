import { type Clusters, readClusters } from "./clusters.ts";
import type { Columns } from "./columns.ts";
import { type FeatureTable, readFeatureTable, rowOf } from "./feature-table.ts";
import type { ModelFile } from "./model-file.ts";
import { type OnDemand, onDemand } from "./on-demand.ts";
import {
  ROLES,
  readClasses,
  roleTokens,
  STATE_FEATURES,
  STATE_ROWS,
  stateFeatures,
  TOKEN_FEATURES,
  tokenFeatures,
} from "./parser-features.ts";
import { keptShare } from "./parser-memory.ts";
import { ROOT, relations } from "./relations.ts";
import type { Tags } from "./tags.ts";
import {
  allows,
  createState,
  isFinal,
  resetState,
  type State,
  Transition,
  takeTransition,
} from "./transitions.ts";
import { readWordClasses, type WordClasses } from "./word-classes.ts";
import type { Words } from "./words.ts";

/**
 * Dependencies, one a token. Every sentence has exactly one root and no cycle, and no head lies
 * outside the sentence of its dependent.
 */
export interface Tree {
  readonly head: Int32Array; // token of the document, -1 for a root
  readonly rel: Uint8Array; // places in `relations`
}

/**
 * A network that chooses transitions. Features of a token add up to its encoding (`width` numbers);
 * going through the sentence both ways, a token makes of its encoding and of what the one before
 * remembers its own `memory` numbers. Each role of a state turns all these of its token into a share
 * of the hidden layer (`hidden` numbers), to which features of the state add theirs; the hidden layer
 * votes on the transition and on the relation of its arc. All layers are cut off below zero.
 *
 * What the layers hand on is whole numbers, and so are weights. Sums of products run in pairs: one
 * 64-bit float carries two weights, `PAIR` apart, so that one multiplication does two. They stay
 * below the bound at which that is exact.
 */
export interface Parser {
  readonly width: number;
  readonly memory: number;
  readonly hidden: number;
  readonly clusters: Clusters;
  readonly words: WordClasses;
  readonly table: FeatureTable; // by token feature
  readonly tokenBias: Int32Array;
  readonly memories: Float64Array; // pairs of what is new and what is kept, by direction, number
  readonly memoryBias: Float64Array; // in whole units; by direction: what is new, what is kept
  readonly memoryUnit: number; // of sums for the memory
  readonly roles: Float64Array; // pairs of hidden units, by role, number of the token
  readonly states: Int32Array; // by state feature, hidden unit; after them a row of noughts
  readonly hiddenBias: Int32Array;
  readonly shrink: number; // from sums of the hidden layer to what it hands on
  readonly moves: Int32Array; // by hidden unit, transition
  readonly moveBias: Int32Array;
  readonly labels: Float64Array; // pairs of relations, by side, hidden unit
  readonly labelBias: Int32Array; // by side, relation
  readonly scratch: Scratch;
}

/**
 * The numbers of each token that are above zero, about a third, as a list of its own: its encoding,
 * what it remembers of the tokens before, what of those after.
 */
interface Handed {
  readonly numbers: Uint8Array; // which it is; a token has room for all
  readonly values: Uint16Array;
  readonly encodedEnds: Int32Array; // by token: where the part of the encoding ends
  readonly ends: Int32Array; // by token
}

const createHanded = (length: number, size: number): Handed => ({
  numbers: new Uint8Array(length * size),
  values: new Uint16Array(length * size),
  encodedEnds: new Int32Array(length),
  ends: new Int32Array(length),
});

/** What a sentence needs while it is parsed. */
interface Scratch {
  state: State;
  tokens: Handed;
  readonly features: Int32Array;
  readonly places: Int32Array; // tokens of the roles
  readonly memory: Float64Array;
  readonly shares: Int32Array; // by role, slot; after them a row of noughts
  readonly sharesOf: Int32Array; // token that has the slot, or -1
  readonly sums: Int32Array; // of the hidden layer
  readonly pairs: Float64Array;
  readonly scores: Int32Array;
  readonly starts: Int32Array; // of rows to be added, and how often
  readonly times: Float64Array;
}

/** Tokens of a role share slots, so a long sentence takes no more; between two uses few lie so far apart. */
const SLOTS = 256;
const PAIR = 2 ** 26;
/** Layers hand on ten bits: 10 + 7 of a weight + 8 for up to 256 summands stay below half a `PAIR`. */
const MOST_HANDED = 1023;
/** Hidden units are handed on in this unit. */
const HIDDEN_UNIT = 1 / 64;
const RELATION_PAIRS = 2 * Math.ceil(relations.length / 4);
const RELATIONS = 2 * RELATION_PAIRS;

export function readParser(
  file: ModelFile,
  clusters = readClusters(file),
  words = readWordClasses(file),
): Parser {
  const { memory, hidden } = file.meta("parser") as { memory: number; hidden: number };
  const table = readFeatureTable(file, "parser.tokens");
  const { width } = table;
  const size = width + 2 * memory;
  const scaleOf = (name: string) => (file.meta(name) as { scale: number }).scale;
  const rounded = (numbers: Float32Array | Int8Array, by: number) =>
    Int32Array.from(numbers, (number) => Math.round(number * by));
  const unit = table.scale * scaleOf("parser.roles"); // of sums of the hidden layer
  const vote = HIDDEN_UNIT * scaleOf("parser.labels");
  const states = new Int32Array((STATE_ROWS + 1) * hidden);
  states.set(rounded(file.int8("parser.states"), scaleOf("parser.states") / unit));
  const memoryUnit = table.scale * scaleOf("parser.memories");
  return {
    width,
    memory,
    hidden,
    clusters,
    words,
    table,
    tokenBias: rounded(file.float32("parser.tokenBias"), 1 / table.scale),
    memories: paired(file.int8("parser.memories"), 2 * memory, memory),
    memoryBias: Float64Array.from(file.float32("parser.memoryBias")),
    memoryUnit,
    roles: paired(file.int8("parser.roles"), hidden, hidden / 2),
    states,
    hiddenBias: rounded(file.float32("parser.hiddenBias"), 1 / unit),
    shrink: unit / HIDDEN_UNIT,
    moves: Int32Array.from(file.int8("parser.moves")),
    moveBias: rounded(file.float32("parser.moveBias"), 1 / (HIDDEN_UNIT * scaleOf("parser.moves"))),
    labels: paired(file.int8("parser.labels"), relations.length, RELATION_PAIRS),
    labelBias: rounded(file.float32("parser.labelBias"), 1 / vote),
    scratch: {
      state: createState(SLOTS),
      tokens: createHanded(SLOTS, size),
      features: new Int32Array(Math.max(TOKEN_FEATURES, STATE_FEATURES)),
      places: new Int32Array(ROLES),
      memory: new Float64Array(memory),
      shares: new Int32Array((ROLES * SLOTS + 1) * hidden),
      sharesOf: new Int32Array(ROLES * SLOTS),
      sums: new Int32Array(hidden),
      pairs: new Float64Array(Math.max(memory, hidden / 2, RELATION_PAIRS)),
      scores: new Int32Array(Math.max(width, RELATIONS)),
      starts: new Int32Array(Math.max(size, hidden, STATE_FEATURES, TOKEN_FEATURES) + 3),
      times: new Float64Array(Math.max(size, hidden) + 3),
    },
  };
}

/** Rows of `width` weights as rows of `half` pairs: number `k` goes with number `half + k`. */
function paired(weights: Int8Array, width: number, half: number): Float64Array {
  const rows = weights.length / width;
  const pairs = new Float64Array(rows * half);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < half; k++) {
      const second = half + k < width ? weights[row * width + half + k]! : 0;
      pairs[row * half + k] = weights[row * width + k]! + PAIR * second;
    }
  }
  return pairs;
}

/** Finds the head of every token and its relation. */
export const parseWords = (parser: Parser, words: Words, columns: Columns, tags: Tags): Tree =>
  treeOnDemand(parser, words, columns, tags)();

/**
 * The tree, made sentence by sentence: each is parsed by itself. Where nobody asked, tokens have no head.
 *
 * @param tags Have to hold those of a sentence when it is asked for.
 */
export function treeOnDemand(
  parser: Parser,
  { sentences }: Words,
  columns: Columns,
  tags: Tags,
): OnDemand<Tree> {
  const classes = readClasses(columns, parser.words);
  const tree = {
    head: new Int32Array(columns.length).fill(-1),
    rel: new Uint8Array(columns.length),
  };
  return onDemand(sentences, tree, (first, end) =>
    parseInto(tree, parser, columns, tags, classes, first, end),
  );
}

function parseInto(
  { head, rel }: Tree,
  parser: Parser,
  columns: Columns,
  tags: Tags,
  classes: Int16Array,
  first: number,
  end: number,
): void {
  const { scratch } = parser;
  const length = end - first;
  if (length === 0) return;
  if (scratch.state.head.length < length) makeRoom(parser, 2 * length);
  parseSentence(parser, columns, tags, classes, first, end);
  const { state } = scratch;
  for (let t = 0; t < length; t++) {
    if (state.head[t]! < 0) continue;
    head[first + t] = first + state.head[t]!;
    rel[first + t] = state.rel[t]!;
  }
  // A sentence without end must not hold its memory for as long as the model lives.
  if (scratch.state.head.length > LONGEST_KEPT) makeRoom(parser, LONGEST_KEPT);
}

function makeRoom(parser: Parser, length: number): void {
  parser.scratch.state = createState(length);
  parser.scratch.tokens = createHanded(length, sizeOf(parser));
}

const LONGEST_KEPT = 1024; // tokens

/** How many numbers a token has. */
const sizeOf = ({ width, memory }: Parser) => width + 2 * memory;

function parseSentence(
  parser: Parser,
  columns: Columns,
  tags: Tags,
  classes: Int16Array,
  first: number,
  end: number,
): void {
  const { scratch } = parser;
  const { state } = scratch;
  encode(parser, columns, tags, classes, first, end);
  remember(parser, end - first, 0);
  remember(parser, end - first, 1);
  resetState(state, end - first);
  scratch.sharesOf.fill(-1);
  while (!isFinal(state)) {
    if (state.depth === 0) {
      takeTransition(state, Transition.shift, ROOT); // nothing else is allowed, so nothing is asked
      continue;
    }
    addUp(parser, stateFeatures(state, tags.xpos, first, scratch.features));
    const active = handOn(parser);
    const transition = bestTransition(parser, active);
    const rel = transition === Transition.shift ? ROOT : bestRelation(parser, transition, active);
    takeTransition(state, transition, rel);
  }
}

/** Adds up the hidden layer of a state that has `n` features. */
function addUp(parser: Parser, n: number): void {
  const { hidden, hiddenBias, states, scratch } = parser;
  const { state, features, places, sums, shares, sharesOf, starts } = scratch;
  roleTokens(state, places);
  for (let role = 0; role < ROLES; role++) {
    const token = places[role]!;
    const slot = token < 0 ? ROLES * SLOTS : role * SLOTS + (token % SLOTS);
    if (token >= 0 && sharesOf[slot] !== token) addShares(parser, role, token);
    places[role] = slot * hidden;
  }
  // Rows side by side, those that are missing made up by rows of noughts: half the time of one by one.
  const s0 = places[0]!;
  const s1 = places[1]!;
  const s2 = places[2]!;
  const s3 = places[3]!;
  const s4 = places[4]!;
  for (let k = 0; k < hidden; k++)
    sums[k] =
      hiddenBias[k]! +
      shares[s0 + k]! +
      shares[s1 + k]! +
      shares[s2 + k]! +
      shares[s3 + k]! +
      shares[s4 + k]!;
  for (let i = 0; i < n; i++) starts[i] = features[i]! * hidden;
  for (let i = n; i < n + 3; i++) starts[i] = STATE_ROWS * hidden;
  for (let i = 0; i < n; i += 4) {
    const f0 = starts[i]!;
    const f1 = starts[i + 1]!;
    const f2 = starts[i + 2]!;
    const f3 = starts[i + 3]!;
    for (let k = 0; k < hidden; k++)
      sums[k] = sums[k]! + states[f0 + k]! + states[f1 + k]! + states[f2 + k]! + states[f3 + k]!;
  }
}

/** Gives each token of the sentence the sum of its features. */
function encode(
  parser: Parser,
  columns: Columns,
  tags: Tags,
  classes: Int16Array,
  first: number,
  end: number,
): void {
  const { width, table, tokenBias, clusters } = parser;
  const { tokens, features, scores, starts } = parser.scratch;
  const { numbers, values, encodedEnds, ends } = tokens;
  const { rows } = table;
  const size = sizeOf(parser);
  for (let t = first; t < end; t++) {
    const n = tokenFeatures(columns, tags, clusters, classes, t, first, end, features);
    let found = 0;
    for (let i = 0; i < n; i++) {
      const row = rowOf(table, features[i]!);
      if (row >= 0) starts[found++] = row * width;
    }
    scores.set(tokenBias);
    let i = 0;
    for (; i + 3 < found; i += 4) {
      const r0 = starts[i]!;
      const r1 = starts[i + 1]!;
      const r2 = starts[i + 2]!;
      const r3 = starts[i + 3]!;
      for (let k = 0; k < width; k++)
        scores[k] = scores[k]! + rows[r0 + k]! + rows[r1 + k]! + rows[r2 + k]! + rows[r3 + k]!;
    }
    for (; i < found; i++) {
      const row = starts[i]!;
      for (let k = 0; k < width; k++) scores[k] = scores[k]! + rows[row + k]!;
    }
    let to = (t - first) * size;
    for (let k = 0; k < width; k++) {
      const value = Math.max(0, Math.min(MOST_HANDED, scores[k]!));
      numbers[to] = k;
      values[to] = value;
      to += -value >>> 31; // 1 if above zero: a branch would be guessed wrong every other time
    }
    encodedEnds[t - first] = to;
    ends[t - first] = to;
  }
}

/** Goes through the encodings forwards (`direction` 0) or backwards (1), and notes what each token remembers. */
function remember(parser: Parser, length: number, direction: number): void {
  const { width, memory: many, memories, memoryBias, memoryUnit, table, scratch } = parser;
  const { memory, pairs } = scratch;
  const { numbers, values, encodedEnds, ends } = scratch.tokens;
  const size = sizeOf(parser);
  const bias = direction * 2 * many;
  const unit = 1 / table.scale;
  memory.fill(0);
  for (let i = 0; i < length; i++) {
    const t = direction === 0 ? i : length - 1 - i;
    const active = noteRows(scratch, t * size, encodedEnds[t]!, direction * width, many);
    addPairs(memories, many, scratch, active);
    let to = ends[t]!;
    for (let k = 0; k < many; k++) {
      const second = Math.floor(pairs[k]! / PAIR + 0.5);
      const fresh = (pairs[k]! - second * PAIR) * memoryUnit + memoryBias[bias + k]!;
      const share = keptShare(second * memoryUnit + memoryBias[bias + many + k]!);
      const value = share * memory[k]! + (1 - share) * fresh;
      memory[k] = value;
      const handed = Math.floor(Math.max(0, Math.min(MOST_HANDED, value * unit)) + 0.5);
      numbers[to] = width + direction * many + k;
      values[to] = handed;
      to += -handed >>> 31;
    }
    ends[t] = to;
  }
}

/** Notes the rows of weights that the numbers listed from `from` to `to` multiply. @returns How many. */
function noteRows(
  { tokens, starts, times }: Scratch,
  from: number,
  to: number,
  firstRow: number,
  half: number,
): number {
  const { numbers, values } = tokens;
  for (let i = from; i < to; i++) {
    starts[i - from] = (firstRow + numbers[i]!) * half;
    times[i - from] = values[i]!;
  }
  return to - from;
}

/** Fills the slot of a token in a role with what it gives to the hidden layer. */
function addShares(parser: Parser, role: number, token: number): void {
  const { hidden, roles, scratch } = parser;
  const { shares, sharesOf, pairs } = scratch;
  const half = hidden / 2;
  const size = sizeOf(parser);
  const slot = role * SLOTS + (token % SLOTS);
  const active = noteRows(scratch, token * size, scratch.tokens.ends[token]!, role * size, half);
  addPairs(roles, half, scratch, active);
  const to = slot * hidden;
  for (let k = 0; k < half; k++) {
    const pair = pairs[k]!;
    const second = Math.floor(pair / PAIR + 0.5);
    shares[to + k] = pair - second * PAIR;
    shares[to + half + k] = second;
  }
  sharesOf[slot] = token;
}

/**
 * Sums rows of `half` pairs, each taken `times`, into `pairs`. Four rows and two pairs a turn: takes
 * half the time of one row and one pair.
 *
 * @param half Even.
 */
function addPairs(
  rows: Float64Array,
  half: number,
  { pairs, starts, times }: Scratch,
  active: number,
): void {
  pairs.fill(0, 0, half);
  for (let i = active; i % 4 !== 0; i++) {
    starts[i] = 0;
    times[i] = 0;
  }
  for (let i = 0; i < active; i += 4) {
    const r0 = starts[i]!;
    const r1 = starts[i + 1]!;
    const r2 = starts[i + 2]!;
    const r3 = starts[i + 3]!;
    const t0 = times[i]!;
    const t1 = times[i + 1]!;
    const t2 = times[i + 2]!;
    const t3 = times[i + 3]!;
    for (let k = 0; k < half; k += 2) {
      const a = t0 * rows[r0 + k]! + t1 * rows[r1 + k]! + t2 * rows[r2 + k]! + t3 * rows[r3 + k]!;
      const b =
        t0 * rows[r0 + k + 1]! +
        t1 * rows[r1 + k + 1]! +
        t2 * rows[r2 + k + 1]! +
        t3 * rows[r3 + k + 1]!;
      pairs[k] = pairs[k]! + a;
      pairs[k + 1] = pairs[k + 1]! + b;
    }
  }
}

/** Puts the hidden units above zero into `starts` (which) and `times` (how much). @returns How many. */
function handOn({ hidden, shrink, scratch }: Parser): number {
  const { sums, starts, times } = scratch;
  let active = 0;
  for (let k = 0; k < hidden; k++) {
    const value = Math.min(MOST_HANDED, (Math.max(0, sums[k]!) * shrink + 0.5) | 0);
    starts[active] = k;
    times[active] = value;
    active += -value >>> 31;
  }
  return active;
}

function bestTransition({ moves, moveBias, scratch }: Parser, active: number): Transition {
  const { state, starts, times } = scratch;
  let shift = moveBias[Transition.shift]!;
  let left = moveBias[Transition.left]!;
  let right = moveBias[Transition.right]!;
  for (let i = 0; i < active; i++) {
    const from = 3 * starts[i]!;
    const value = times[i]!;
    shift += value * moves[from]!;
    left += value * moves[from + 1]!;
    right += value * moves[from + 2]!;
  }
  if (!allows(state, Transition.shift)) return Transition.right;
  if (allows(state, Transition.right) && right > shift && right > left) return Transition.right;
  return allows(state, Transition.left) && left > shift ? Transition.left : Transition.shift;
}

/** Uses up `starts`. */
function bestRelation(
  { hidden, labels, labelBias, scratch }: Parser,
  transition: Transition,
  active: number,
): number {
  const { pairs, starts, scores } = scratch;
  const side = transition === Transition.left ? 0 : 1;
  for (let i = 0; i < active; i++) starts[i] = (side * hidden + starts[i]!) * RELATION_PAIRS;
  addPairs(labels, RELATION_PAIRS, scratch, active);
  for (let k = 0; k < RELATION_PAIRS; k++) {
    const second = Math.floor(pairs[k]! / PAIR + 0.5);
    scores[k] = pairs[k]! - second * PAIR;
    scores[RELATION_PAIRS + k] = second;
  }
  const bias = side * relations.length;
  let best = ROOT + 1;
  for (let rel = best; rel < relations.length; rel++) {
    scores[rel] = scores[rel]! + labelBias[bias + rel]!;
    if (scores[rel]! > scores[best]!) best = rel;
  }
  return best;
}
