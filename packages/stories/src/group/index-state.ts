import type { Cluster, Facts } from "./cluster.ts";
import type { Member } from "./grouping.ts";
import { marksOf } from "./marks.ts";
import { lengths, type SparseVector } from "./vectors.ts";

interface VectorState {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly opening: readonly number[];
}

export interface MemberState extends Facts {
  readonly vector: VectorState;
}

/** A cluster of one is its member; of more, the sum is kept, since its features depend on the way it grew. */
export interface ClusterState {
  readonly members: readonly number[];
  readonly sum: VectorState | null;
  readonly mass: readonly number[];
  readonly published: Cluster["published"];
  readonly crowd: number;
  readonly weekdays: readonly number[];
  readonly offices: Cluster["offices"];
}

export const memberState = ({ vector, ...facts }: Member): MemberState => ({
  ...facts,
  vector: vectorState(vector),
});

export const readMember = ({ vector, ...facts }: MemberState): Member => ({
  ...facts,
  vector: readVector(vector),
});

export function clusterState({ lengths: _l, marks: _m, ...cluster }: Cluster): ClusterState {
  return {
    ...cluster,
    sum: cluster.members.length === 1 ? null : vectorState(cluster.sum),
    mass: [...cluster.mass],
    weekdays: [...cluster.weekdays],
  };
}

export function readCluster(
  state: ClusterState,
  members: readonly Member[],
  kinds: readonly number[],
): Cluster {
  const sum = state.sum ? readVector(state.sum) : members[state.members[0]!]!.vector;
  return {
    ...state,
    sum,
    marks: marksOf(sum),
    lengths: lengths(sum, kinds),
    mass: Float64Array.from(state.mass),
    weekdays: Float64Array.from(state.weekdays),
  };
}

const vectorState = ({ ids, weights, opening }: SparseVector): VectorState => ({
  ids: [...ids],
  weights: [...weights],
  opening: [...opening],
});

const readVector = ({ ids, weights, opening }: VectorState): SparseVector => ({
  ids: Int32Array.from(ids),
  weights: Float32Array.from(weights),
  opening: Float32Array.from(opening),
});
