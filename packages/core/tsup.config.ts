import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "html/index": "src/html/index.ts" },
  format: "esm",
  dts: true,
  clean: true,
  target: "es2023",
});
