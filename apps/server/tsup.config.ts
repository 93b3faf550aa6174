import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/annotate.worker.ts", "src/store.worker.ts"],
  format: "esm",
  dts: true,
  clean: true,
  target: "es2023",
  removeNodeProtocol: false, // there is no "sqlite" without "node:"
});
