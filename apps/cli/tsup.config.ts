import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts", "src/read.worker.ts", "src/define-config.ts"],
  format: "esm",
  dts: true,
  clean: true,
  target: "es2023",
  removeNodeProtocol: false, // there is no "sqlite" without "node:"
});
