import { expect, test } from "vitest";
import { ModelError } from "./errors.ts";
import { FORMAT, openModelFile, writeModelFile } from "./model-file.ts";

const sections = [
  { name: "a", meta: { width: 3 }, data: Uint8Array.of(1, 2, 3) },
  { name: "b", data: new Uint8Array(Float32Array.of(0.5, -2).buffer) },
  { name: "c", meta: ["no bytes"] },
];
const whole = writeModelFile("en 1.2.3", sections);

const refusal = (bytes: Uint8Array): string => {
  try {
    openModelFile(bytes);
  } catch (error) {
    if (error instanceof ModelError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "opened";
};

test("sections come back as they went in", () => {
  const file = openModelFile(whole);
  expect(file.model).toBe("en 1.2.3");
  expect(file.meta("a")).toEqual({ width: 3 });
  expect([...file.uint8("a")]).toEqual([1, 2, 3]);
  expect([...file.float32("b")]).toEqual([0.5, -2]);
  expect(file.meta("c")).toEqual(["no bytes"]);
});

test("the same sections give the same bytes, wherever they lie in memory", () => {
  expect(writeModelFile("en 1.2.3", sections)).toEqual(whole);
  const shifted = new Uint8Array(whole.length + 3);
  shifted.set(whole, 3);
  expect([...openModelFile(shifted.subarray(3)).float32("b")]).toEqual([0.5, -2]);
  const buffer = Buffer.from(shifted.buffer, 3);
  expect([...openModelFile(buffer).float32("b")]).toEqual([0.5, -2]);
});

test("a file that does not fit is refused in words", () => {
  expect(refusal(new Uint8Array(0))).toMatch(/^model\/not-a-model .*got 0 bytes/);
  expect(refusal(new TextEncoder().encode("<!doctype html><title>404</title>"))).toMatch(
    /^model\/not-a-model .*start with “<!doctyp”/,
  );
  const newer = whole.slice();
  newer[8] = FORMAT + 1;
  expect(refusal(newer)).toMatch(
    new RegExp(`^model/version .*reads model format ${FORMAT}.*format ${FORMAT + 1};`),
  );
  expect(() => openModelFile(whole).uint8("d")).toThrow(/has no section “d”/);
});

test("a byte that changed or is missing is noticed, wherever it is", () => {
  for (let at = 12; at < whole.length; at++) {
    const changed = whole.slice();
    changed[at]! ^= 0x10;
    expect(refusal(changed)).toMatch(/^model\/damaged /);
  }
  expect(refusal(whole.subarray(0, whole.length - 1))).toMatch(/^model\/damaged /);
});
