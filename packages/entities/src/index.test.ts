import { expect, test } from "vitest";
import * as entities from "./index.ts";

test("what the package exports", () => {
  expect(Object.keys(entities).sort()).toEqual([
    "annotate",
    "defaultLayers",
    "findNames",
    "findQuotes",
    "joinEntities",
    "keepLayers",
    "knownNames",
    "layerVersions",
    "layers",
    "linkEntities",
    "loadPlaces",
    "locatePlaces",
    "modelFor",
    "placeWithId",
    "readEntities",
    "readProse",
    "readWithModel",
    "resolveEntities",
    "resolveFirstPersons",
    "shippedModel",
  ]);
});
