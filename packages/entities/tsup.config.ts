import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    layers: "src/layers.ts",
    // The table of places, by the condition "node" or without it: see "imports" in package.json.
    "places-file": "src/knowledge/places-file.ts",
    "places-handed": "src/knowledge/places-handed.ts",
  },
  external: ["#places"],
  format: "esm",
  dts: { entry: { index: "src/index.ts", layers: "src/layers.ts" } },
  clean: true,
  target: "es2023",
  // One letter beyond Latin-1 in a script, and the engine keeps all of it in twice the memory.
  esbuildOptions: (options) => {
    options.charset = "ascii";
  },
});
