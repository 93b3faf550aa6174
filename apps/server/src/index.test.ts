import { expect, test } from "vitest";
import * as server from "./index.ts";

test("what the package exports", () => {
  expect(Object.keys(server).sort()).toEqual([
    "Problem",
    "annotateHere",
    "createApp",
    "defaultLimits",
    "printEntry",
    "startServer",
  ]);
});
