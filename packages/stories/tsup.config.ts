import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", learn: "src/learn/learn-weights.ts" },
  format: "esm",
  dts: true,
  clean: true,
  target: "es2023",
});
