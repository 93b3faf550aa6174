import { expect, test } from "vitest";
import * as exporting from "./index.ts";
import * as parquet from "./parquet.ts";

test("the exported names", () => {
  expect(Object.keys(exporting).sort()).toEqual([
    "exportBrat",
    "exportConllu",
    "exportCsv",
    "exportFollowTheMoney",
    "exportGexf",
    "exportNewsArticles",
    "exportSpacy",
    "exportWebAnnotations",
    "formatLayers",
    "formatNames",
    "graphNames",
    "tableNames",
  ]);
  expect(Object.keys(parquet)).toEqual(["exportParquet"]);
});
