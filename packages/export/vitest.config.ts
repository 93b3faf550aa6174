import { defineConfig } from "vitest/config";

// Tests run on the sources of every package, so that they need no build.
export default defineConfig({
  resolve: { conditions: ["corpus-source"] },
  ssr: { resolve: { conditions: ["corpus-source"] } },
  test: { name: "@corpus/export" },
});
