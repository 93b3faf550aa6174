import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { placesNamed } from "./gazetteer.ts";
import { shippedPlaces } from "./places-file.ts";
import { shippedPlaces as handedPlaces } from "./places-handed.ts";
import { loadPlaces } from "./places-table.ts";

// In a process of its own: the table is kept once it is there, and other tests look into it.
test("places come from the table that is handed in", () => {
  const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    const { loadPlaces } = await import(${url("./places-table.ts")});
    const { placesNamed } = await import(${url("./gazetteer.ts")});
    loadPlaces(new TextEncoder().encode("Zzyx\\t\\tUS\\tCA\\t5\\t35.1\\t-116.1\\t1\\n"));
    console.log(placesNamed("Zzyx")[0].id, placesNamed("Zywiec").length);`;
  const { stdout } = spawnSync(
    process.execPath,
    ["--conditions=corpus-source", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("geonames:1 0\n");
}, 30_000);

test("the file of the package is one that can be handed in", () => {
  loadPlaces(shippedPlaces());
  expect(placesNamed("Zywiec")).toMatchObject([{ id: "geonames:3079855" }]);
});

test.each([
  ["nothing", new Uint8Array()],
  ["a page that says there is no such file", new TextEncoder().encode("<html>404</html>\n")],
  ["half of it", shippedPlaces().subarray(0, 1000)],
])("%s is refused", (_, bytes) => {
  expect(() => loadPlaces(bytes)).toThrow(`${bytes.length} bytes of something else`);
});

test("without a file system the error says what to hand in", () => {
  expect(handedPlaces).toThrow(
    "fetch the file @corpus/entities/places and hand its bytes to loadPlaces",
  );
});
