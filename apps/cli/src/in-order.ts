type Read<In> =
  | { readonly kind: "item"; readonly item: In }
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * What `work` makes of each item, in the order of the items, with at most `ahead` of them under way or
 * waiting to be taken: a slow reader holds the source back, and a slow source holds no result back.
 * Where the source fails, what came before is given first.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  ahead: number,
): AsyncGenerator<Out> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<Out>[] = [];
  let next: Promise<Read<In>> | undefined = read(source);
  let failure: { readonly error: unknown } | undefined;
  try {
    while (next || underWay.length > 0) {
      const waiting: Promise<Read<In>> | undefined = underWay.length < ahead ? next : undefined;
      const first = underWay[0];
      const ready: Read<In> | undefined = await Promise.race([
        ...(first ? [first.then(() => undefined)] : []),
        ...(waiting ? [waiting] : []),
      ]);
      if (!ready) {
        yield await underWay.shift()!;
        continue;
      }
      next = ready.kind === "item" ? read(source) : undefined;
      if (ready.kind === "failed") failure = { error: ready.error };
      if (ready.kind !== "item") continue;
      const made = work(ready.item);
      made.catch(() => {}); // it is awaited in its turn
      underWay.push(made);
    }
    if (failure) throw failure.error;
  } finally {
    // Not awaited: a source that waits for its next item would first wait for that.
    source.return?.()?.catch(() => {});
  }
}

async function read<In>(source: AsyncIterator<In>): Promise<Read<In>> {
  try {
    const { done, value } = await source.next();
    return done ? { kind: "end" } : { kind: "item", item: value };
  } catch (error) {
    return { kind: "failed", error };
  }
}
