import { expect, test } from "vitest";
import * as cli from "./main.ts";

test("what the package exports", () => {
  expect(Object.keys(cli).sort()).toEqual(["main"]);
});
