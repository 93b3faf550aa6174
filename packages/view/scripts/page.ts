// Writes src/page.generated.ts: the script and the style of the page, each in one piece, with its hash.
import { writeFileSync } from "node:fs";
import { bundlePage, printModule } from "./bundle-page.ts";

writeFileSync(
  new URL("../src/page.generated.ts", import.meta.url),
  printModule(await bundlePage()),
);
