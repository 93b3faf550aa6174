import { readFileSync } from "node:fs";
import { openModelFile } from "./model-file.ts";

/** The model that ships, for tests of what it has learnt. */
export const model = openModelFile(readFileSync(new URL("../weights/en.bin", import.meta.url)));
