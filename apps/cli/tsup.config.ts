import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  dts: true,
  clean: true,
  target: "es2023",
});
