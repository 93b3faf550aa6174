import { defineConfig } from "tsup";

// Development dependencies are bundled: of date-fns the few functions that we use. To find each of them
// among the exports of that package takes Node a third of the time that all of this one takes to load.
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "html/index": "src/html/index.ts",
    "formats/index": "src/formats/index.ts",
    "formats/all": "src/formats/all.ts",
    "feeds/index": "src/feeds/index.ts",
    "web-archives/index": "src/web-archives/index.ts",
    "archives/index": "src/archives/index.ts",
    "wire/index": "src/wire/index.ts",
    "databases/index": "src/databases/index.ts",
    "mail/index": "src/mail/index.ts",
    "tables/index": "src/tables/index.ts",
  },
  format: "esm",
  dts: true,
  clean: true,
  target: "es2023",
});
