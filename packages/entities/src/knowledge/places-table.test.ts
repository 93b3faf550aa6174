import { expect, test, vi } from "vitest";
import { shippedPlaces } from "./places-file.ts";
import { shippedPlaces as fileless } from "./places-handed.ts";

// A fresh copy each, because the table is kept once it is there.
async function fresh() {
  vi.resetModules();
  const { loadPlaces } = await import("./places-table.ts");
  const { placesNamed } = await import("./gazetteer.ts");
  return { loadPlaces, placesNamed };
}

test("places come from the table that is handed in", async () => {
  const { loadPlaces, placesNamed } = await fresh();
  loadPlaces(new TextEncoder().encode("Zzyx\t\tUS\tCA\t5\t35.1\t-116.1\t1\n"));
  expect(placesNamed("Zzyx")).toMatchObject([{ id: "geonames:1", country: "US" }]);
  expect(placesNamed("Zywiec")).toEqual([]);
});

test("the file of the package is one that can be handed in", async () => {
  const { loadPlaces, placesNamed } = await fresh();
  loadPlaces(shippedPlaces());
  expect(placesNamed("Zywiec")).toMatchObject([{ id: "geonames:3079855" }]);
});

test.each([
  ["nothing", new Uint8Array()],
  ["a page that says there is no such file", new TextEncoder().encode("<html>404</html>\n")],
  ["half of it", shippedPlaces().subarray(0, 1000)],
])("%s is refused", async (_, bytes) => {
  const { loadPlaces } = await fresh();
  expect(() => loadPlaces(bytes)).toThrow(`${bytes.length} bytes of something else`);
});

test("without a file system the error says what to hand in", () => {
  expect(fileless).toThrow(
    "fetch the file @corpus/entities/places and hand its bytes to loadPlaces",
  );
});
