import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { contexts, nodesOf, valueIn } from "./contexts.fixture.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import { plain, sliced, written } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";
import { exportWebAnnotations } from "./web-annotation.ts";

const oa = "http://www.w3.org/ns/oa#";

/** The targets as a JSON-LD processor sees them: the words, what stands around them, and their place. */
async function targetsIn(page: string) {
  const [expanded] = await jsonld.expand(JSON.parse(page), contexts);
  const [list] = nodesOf(expanded, "https://www.w3.org/ns/activitystreams#items");
  return nodesOf(list, "@list").map((annotation) => {
    const [target] = nodesOf(annotation, `${oa}hasTarget`);
    const [position, quote] = nodesOf(target, `${oa}hasSelector`);
    const number = (name: string) => Number(valueIn(position, `${oa}${name}`));
    return {
      source: nodesOf(target, `${oa}hasSource`)[0]?.["@id"],
      start: number("start"),
      end: number("end"),
      exact: String(valueIn(quote, `${oa}exact`)),
      prefix: String(valueIn(quote, `${oa}prefix`)),
      suffix: String(valueIn(quote, `${oa}suffix`)),
      bodies: nodesOf(annotation, `${oa}hasBody`).map(
        (body) =>
          valueIn(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value") ??
          nodesOf(body, `${oa}hasSource`)[0]?.["@id"],
      ),
    };
  });
}

test("every annotation of the sample is found again by its place and by its words", async () => {
  const article = sampleArticle();
  const targets = await targetsIn(await written(exportWebAnnotations([article])));
  expect(targets).toHaveLength(10);
  for (const { start, end, exact, prefix, suffix, source } of targets) {
    expect(sliced(article.text, start, end)).toBe(exact);
    expect(article.text).toContain(prefix + exact + suffix);
    expect(source).toBe("https://news.example/harbour");
  }
});

test("bodies say what it is, who, and where they are known", async () => {
  const targets = await targetsIn(await written(exportWebAnnotations([sampleArticle()])));
  const bodiesOf = (exact: string) => targets.find((target) => target.exact === exact)?.bodies;
  expect(bodiesOf("Ida Brandt")).toEqual([
    "person",
    "name",
    "Ida Brandt",
    "http://www.wikidata.org/entity/Q42",
  ]);
  expect(bodiesOf("accused")).toEqual([
    "ACCUSE",
    "occurred",
    "actor: Ida Brandt",
    "http://www.wikidata.org/entity/Q42",
    "recipient: Lumen Bank",
  ]);
  expect(bodiesOf("40 boats")).toEqual(["count", "40"]);
});

test("a base of one's own, and articles without an address", async () => {
  const { source, ...article } = sampleArticle();
  const { uri: _, ...bare } = source;
  const page = await written(
    exportWebAnnotations([{ ...article, source: bare }], { base: "https://mine.example/" }),
  );
  expect(JSON.parse(page).id).toBe("https://mine.example/annotations");
  expect((await targetsIn(page))[0]?.source).toBe(`https://mine.example/${article.id}`);
});

test("what was read from a file is known by the address where it was published", async () => {
  const { source, ...article } = sampleArticle();
  const url = "https://news.example/1";
  const read = { ...article, source: { ...source, uri: "week.csv:2", url } };
  expect((await targetsIn(await written(exportWebAnnotations([read]))))[0]?.source).toBe(url);
});

test("no articles are an empty page", async () => {
  expect(JSON.parse(await written(exportWebAnnotations([])))).toMatchObject({ items: [] });
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const targets = await targetsIn(await written(exportWebAnnotations([article])));
      expect(targets).toHaveLength((article.annotations?.mentions?.length ?? 0) * 3);
      for (const { start, end, exact, prefix, suffix } of targets) {
        expect(sliced(article.text, start, end)).toBe(exact);
        expect(plain(article.text)).toContain(prefix + exact + suffix);
      }
    }),
    { numRuns: 60 },
  );
});
