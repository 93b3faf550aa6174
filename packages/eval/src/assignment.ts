/**
 * Greatest sum of weights with each row and column used at most once: the assignment problem. Rows
 * are sparse, and an absent pair weighs 0. One shortest augmenting path a row, over edges that exist:
 * O(rows × edges × log) at worst, and little for rows and columns that hang together in small groups,
 * because a path cannot leave its group.
 *
 * @param rows By row: its weights by column, each over 0.
 * @see https://doi.org/10.1007/BF02278710 (Jonker and Volgenant 1987)
 */
export function bestAssignment(rows: readonly ReadonlyMap<number, number>[]): number {
  let columns = 0;
  for (const row of rows) for (const column of row.keys()) columns = Math.max(columns, column + 1);
  // A row may stay alone: column `columns + row` is its own and weighs nothing.
  const all = columns + rows.length;
  const rowPrice = Float64Array.from(rows, (row) => -Math.max(0, ...row.values()));
  const columnPrice = new Float64Array(all);
  const rowOf = new Int32Array(all).fill(-1);
  const distance = new Float64Array(all).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(all); // the row from which a column was reached
  const columnOf = new Int32Array(rows.length).fill(-1);

  for (const start of rows.keys()) {
    const queue = newQueue();
    const reached: number[] = [];
    const settled = new Set<number>();
    const reach = (row: number, column: number, weight: number, from: number) => {
      if (settled.has(column)) return; // rounding could still better it, and close a circle
      const far = from - weight - rowPrice[row]! - columnPrice[column]!;
      if (far >= distance[column]!) return;
      if (distance[column] === Number.POSITIVE_INFINITY) reached.push(column);
      distance[column] = far;
      before[column] = row;
      queue.push(far, column);
    };
    let row = start;
    let from = 0;
    let end = -1;
    while (end < 0) {
      for (const [column, weight] of rows[row]!) reach(row, column, weight, from);
      reach(row, columns + row, 0, from);
      const next = queue.pop(distance, settled);
      from = distance[next]!;
      if (rowOf[next]! < 0) end = next;
      else {
        settled.add(next);
        row = rowOf[next]!;
      }
    }
    // Prices keep every edge at least as dear as the path, so that the next search may go greedily.
    rowPrice[start]! += from;
    for (const column of settled) {
      const spare = from - distance[column]!;
      columnPrice[column]! -= spare;
      rowPrice[rowOf[column]!]! += spare;
    }
    for (let column = end; column >= 0; ) {
      const owner = before[column]!;
      const previous = columnOf[owner]!;
      rowOf[column] = owner;
      columnOf[owner] = column;
      column = owner === start ? -1 : previous;
    }
    for (const column of reached) distance[column] = Number.POSITIVE_INFINITY;
  }

  let sum = 0;
  for (const [row, weights] of rows.entries()) sum += weights.get(columnOf[row]!) ?? 0;
  return sum;
}

/** A binary heap of columns by distance. An entry that was since bettered is passed over. */
function newQueue() {
  const keys: number[] = [];
  const columns: number[] = [];
  const swap = (i: number, j: number) => {
    [keys[i], keys[j]] = [keys[j]!, keys[i]!];
    [columns[i], columns[j]] = [columns[j]!, columns[i]!];
  };
  const removeFirst = () => {
    const last = keys.length - 1;
    swap(0, last);
    keys.pop();
    columns.pop();
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < last && keys[child]! < keys[least]!) least = child;
      if (least === i) return;
      swap(i, least);
      i = least;
    }
  };
  return {
    push(key: number, column: number): void {
      let i = keys.push(key) - 1;
      columns.push(column);
      for (let up = (i - 1) >> 1; i > 0 && keys[i]! < keys[up]!; up = (i - 1) >> 1) {
        swap(i, up);
        i = up;
      }
    },
    /** The nearest column that is not settled. */
    pop(distance: Float64Array, settled: ReadonlySet<number>): number {
      while (keys.length > 0) {
        const [key, column] = [keys[0]!, columns[0]!];
        removeFirst();
        if (!settled.has(column) && key <= distance[column]!) return column;
      }
      throw new Error("a row has a column of its own, so that one is always left");
    },
  };
}
