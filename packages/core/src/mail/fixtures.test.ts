import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sharedFile } from "@corpus/testing";
import { expect, test } from "vitest";
import { readArticles } from "../formats/index.ts";
import { verifyArticle } from "../verify/article.ts";
import { emlReader } from "./index.ts";

const folder = sharedFile("data/formats/raw/email");

// Mail as newsrooms got it: white space before the header, charsets in the subject, forms by a web service.
test.skipIf(folder === undefined)(
  "each message at hand is one article with title and date",
  async () => {
    const files = readdirSync(folder ?? "").sort();
    expect(files).toHaveLength(8);
    for (const name of files) {
      const bytes = readFileSync(path.join(folder ?? "", name));
      expect(emlReader.recognises(bytes.subarray(0, 4096), name)).toBe(true);
      const all = [];
      for await (const read of readArticles(emlReader, bytes, { uri: name })) all.push(read);
      const [only] = all;
      if (all.length !== 1 || !only?.ok) throw new Error(`${name}: expected one article`);
      expect(verifyArticle(only.article)).toEqual([]);
      const { headline, published } = only.article.metadata;
      expect(headline?.basis).toBe("markup");
      expect(published?.edtf).toMatch(/^201[56]-\d\d-\d\dT[\d:]{8}(?:Z|[+-]\d\d:\d\d)$/);
    }
  },
);
