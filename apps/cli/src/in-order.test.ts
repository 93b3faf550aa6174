import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test("results come in the order of the items, however long each takes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5), { maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      async (delays, ahead) => {
        let running = 0;
        let most = 0;
        const work = async (delay: number) => {
          most = Math.max(most, ++running);
          for (let turn = 0; turn < delay; turn++) await new Promise(setImmediate);
          running--;
          return delay;
        };
        const results: number[] = [];
        for await (const result of inOrder(from(delays), work, ahead)) results.push(result);
        expect(results).toEqual(delays);
        expect(most).toBeLessThanOrEqual(ahead);
      },
    ),
    { numRuns: 100 },
  );
});

test("a result is given as soon as it is there, though the source has not ended", async () => {
  async function* slow() {
    yield 1;
    await new Promise(() => {}); // the second never comes
  }
  const results = inOrder(slow(), async (n) => n * 2, 4);
  expect(await results.next()).toEqual({ done: false, value: 2 });
});

test("a slow reader holds the source back", async () => {
  let pulled = 0;
  async function* endless() {
    for (;;) yield ++pulled;
  }
  const results = inOrder(endless(), async (n) => n, 3);
  await results.next();
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  expect(pulled).toBeLessThanOrEqual(5);
  await results.return(undefined);
});

test.each(["source", "work"])(
  "what the %s throws is thrown, after the results before it",
  async (who) => {
    async function* failing() {
      yield 1;
      if (who === "source") throw new Error("broken");
      yield 2;
    }
    const results = inOrder(
      failing(),
      async (n) => {
        if (n === 2) throw new Error("broken");
        return n;
      },
      4,
    );
    const read: number[] = [];
    await expect(async () => {
      for await (const result of results) read.push(result);
    }).rejects.toThrow("broken");
  },
);
