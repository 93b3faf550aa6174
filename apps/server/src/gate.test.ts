import { expect, test } from "vitest";
import { createGate } from "./gate.ts";

test("who waits is let in when another leaves, in order of arrival; a second leaving counts nothing", async () => {
  const gate = createGate(1, 5_000);
  const leave = (await gate.enter())!;
  const order: string[] = [];
  const enterAs = async (name: string) => {
    const left = await gate.enter();
    order.push(name);
    left?.();
  };
  const both = [enterAs("first"), enterAs("second")];
  leave();
  leave();
  await Promise.all(both);
  expect(order).toEqual(["first", "second"]);
  expect(gate.inside).toBe(0);
});

test("who has waited too long is turned away, and takes no place later", async () => {
  const gate = createGate(1, 20);
  const leave = (await gate.enter())!;
  expect(await gate.enter()).toBeUndefined();
  leave();
  expect(gate.inside).toBe(0);
  expect(await createGate(0, 0).enter()).toBeUndefined();
});
