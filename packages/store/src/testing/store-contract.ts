import { existsSync } from "node:fs";
import path from "node:path";
import type { Article, ArticleId, Comparison, Story } from "@corpus/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CorpusStore, Filter, SearchRequest } from "../store.ts";
import { storedArticle } from "./stored-article.ts";

const harbour = storedArticle({
  id: "harbour",
  uri: "/news/harbour.txt",
  title: "Harbour talks resume",
  outlet: "The Elstow Post",
  published: "2024-03-05",
  text: "“We start again,” Mayor Ida Brandt said on Tuesday.\n\nIda Brandt met envoys from Norway in the town hall. The harbour stays open.\n\nShare this article on Facebook",
  names: { "Ida Brandt": "person", Norway: "place" },
  aliases: { "Ida Brandt": ["Brandt"] },
  links: { Norway: "wikidata:Q20" },
  roles: { "Ida Brandt": "Mayor" },
  quotes: [{ words: "We start again,", speaker: "Ida Brandt" }],
  events: [{ words: "met", type: "CONSULT", actor: "Ida Brandt", recipient: "Norway" }],
});
const frost = storedArticle({
  id: "frost",
  uri: "/news/frost.txt",
  title: "Frost takes the apple blossom",
  outlet: "Varnholt Daily",
  published: "2024-04",
  text: "Growers in Varnholt lost 300 trees on Monday, said Ida Brandt. The growers asked Norway for help, and “frost is patient”, their union said.",
  names: { Norway: "place", "Ida Brandt": "person", Varnholt: "place" },
  links: { Norway: "wikidata:Q20" },
  quotes: [
    {
      words: "Growers in Varnholt lost 300 trees on Monday",
      speaker: "Ida Brandt",
      kind: "indirect",
    },
    { words: "frost is patient" },
  ],
  events: [{ words: "asked", type: "REQUEST", recipient: "Norway" }],
});
const undated = storedArticle({
  id: "undated",
  text: "Norway closed its embassy. Talks in the harbour town did not resume, and the café stayed shut.",
  names: { Norway: "place" },
  events: [{ words: "closed", type: "REJECT", actor: "Norway" }],
});
const all = [harbour, frost, undated];
const versions = { entities: "1", roles: "1", quotes: "1", events: "1" };

const nameOf = (id: ArticleId) => all.find((article) => article.id === id)?.source.id;

/** What every store promises. `open` opens the same store again where it is given the same folder. */
export function describeStore(
  name: string,
  open: () => Promise<CorpusStore>,
  folder: () => string,
): void {
  describe(name, () => {
    let store: CorpusStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describe("keeping", () => {
      test("an article comes back as it was put", async () => {
        expect(await store.put(all, { versions })).toEqual(["added", "added", "added"]);
        for (const article of all) expect(await store.article(article.id)).toEqual(article);
        expect(await store.article("art_none" as ArticleId)).toBeUndefined();
      });

      test("text that is no Unicode stands still", async () => {
        const odd = storedArticle({
          id: "odd",
          text: "A \ud800 lone half, a \0, a \ufdd0 mark, word.",
        });
        await store.put([odd]);
        expect((await store.article(odd.id))?.text).toBe(odd.text);
        const { results } = await store.search({ query: "word" });
        expect(results[0]?.snippets[0]?.hits).toEqual([
          { start: odd.text.indexOf("word"), end: odd.text.length - 1, exact: "word" },
        ]);
      });

      test("the same again changes nothing", async () => {
        await store.put(all, { versions });
        const before = await store.status();
        expect(await store.put(all, { versions })).toEqual(["unchanged", "unchanged", "unchanged"]);
        expect(await store.status()).toEqual(before);
      });

      test("another text at the same address takes its place", async () => {
        await store.put([harbour], { versions });
        const changed = storedArticle({
          id: "harbour",
          uri: "/news/harbour.txt",
          text: "The harbour is shut.",
        });
        expect(await store.put([changed])).toEqual(["replaced"]);
        expect(await store.article(harbour.id)).toBeUndefined();
        expect(await ids(store.search({ entity: "Ida Brandt" }))).toEqual([]);
        expect(await ids(store.search({ query: "envoys" }))).toEqual([]);
        expect((await store.status()).articles).toBe(1);
      });

      test("two texts at one address in one run are two articles", async () => {
        const at = (id: string) =>
          storedArticle({ id, uri: "https://a.example/1", text: `${id} text.` });
        const [first, second, third] = [at("first"), at("second"), at("third")];
        const placed = new Map();
        expect(await store.put([first, second], { placed })).toEqual(["added", "added"]);
        expect(await store.put([third], { placed })).toEqual(["added"]);
        expect(await store.put([first, second])).toEqual(["unchanged", "unchanged"]);
        expect(await store.put([second, first])).toEqual(["unchanged", "unchanged"]);
        expect((await store.status()).articles).toBe(3);
        expect(await store.put([at("fourth")])).toEqual(["replaced"]);
        expect(await collect(store.articles())).toEqual([second, third, at("fourth")]);
      });

      test("a summary takes the place of a summary and of no whole text", async () => {
        const at = (id: string, code?: string): Article => ({
          ...storedArticle({ id, uri: "https://a.example/1", text: `${id} text.` }),
          diagnostics: code === undefined ? [] : [{ code, severity: "info", message: "as fed" }],
        });
        const summaryOnly = "feed/summary-only";
        expect(await store.put([at("early", summaryOnly)])).toEqual(["added"]);
        expect(await store.put([at("later", summaryOnly)])).toEqual(["replaced"]);
        const whole = at("whole");
        expect(await store.put([whole])).toEqual(["replaced"]);
        expect(await store.put([at("last", summaryOnly)])).toEqual(["added"]);
        expect(await store.article(whole.id)).toEqual(whole);
        expect(await store.put([at("corrected")])).toEqual(["replaced"]);
        expect((await store.status()).articles).toBe(2);
      });

      test("a text at two addresses stays while one of them holds it", async () => {
        const at = (uri: string): Article => ({ ...frost, source: { ...frost.source, uri } });
        const other = (uri: string) => ({ ...undated, source: { ...undated.source, uri } });
        await store.put([at("/news/a.txt"), at("/news/b.txt")], { versions });
        expect((await store.status()).articles).toBe(1);
        await store.put([other("/news/a.txt")], { versions });
        expect(await store.article(frost.id)).toBeDefined();
        await store.put([other("/news/b.txt")], { versions });
        expect(await store.article(frost.id)).toBeUndefined();
      });

      test("a relative path and a line of standard input are no place of an article's own", async () => {
        for (const uri of ["a.txt", "-:1"]) {
          const first = storedArticle({ id: `1${uri}`, uri, text: "Rain fell." });
          const second = storedArticle({ id: `2${uri}`, uri, text: "Frost came." });
          expect(await store.put([first, second])).toEqual(["added", "added"]);
        }
        const own = storedArticle({ id: "3", text: "Wind rose." });
        const location = () => "desk 7";
        await store.put([own], { location });
        const other = storedArticle({ id: "4", text: "Wind fell." });
        expect(await store.put([other], { location })).toEqual(["replaced"]);
      });

      test("layers of another version are replaced, and the rest are kept", async () => {
        await store.put([harbour], { versions });
        expect(await store.staleLayers(frost, versions)).toBeUndefined();
        expect(await store.staleLayers(harbour, versions)).toEqual([]);
        expect(await store.staleLayers(harbour, { ...versions, quotes: "2", times: "1" })).toEqual([
          "quotes",
          "times",
        ]);
        const anew = { ...harbour, annotations: { quotes: [], times: [] } };
        const put = { versions: { quotes: "2", times: "1" } };
        expect(await store.put([anew], put)).toEqual(["updated"]);
        expect((await store.article(harbour.id))?.annotations).toEqual({
          ...harbour.annotations,
          quotes: [],
          times: [],
        });
        expect(await store.staleLayers(harbour, { ...versions, ...put.versions })).toEqual([]);
        expect(await ids(store.search({ speaker: "Ida Brandt" }))).toEqual([]);
        expect(await ids(store.search({ actor: "Ida Brandt" }))).toEqual(["harbour"]);
      });

      test("where the reading is another, no layer holds any more", async () => {
        await store.put([harbour], { versions });
        const published = { edtf: "2024-06-01" as never, basis: "given" as const };
        const moved = { ...harbour, metadata: { ...harbour.metadata, published } };
        expect(await store.staleLayers(moved, versions)).toEqual(Object.keys(versions));
        expect(await store.put([{ ...moved, annotations: { quotes: [] } }])).toEqual(["updated"]);
        expect((await store.article(harbour.id))?.annotations).toEqual({ quotes: [] });
        expect(await ids(store.search({ from: "2024-06" as never }))).toEqual(["harbour"]);
      });

      test("all of a batch or nothing", async () => {
        const bad = { ...frost, segments: null as never };
        await expect(store.put([harbour, bad], { versions })).rejects.toThrow();
        expect((await store.status()).articles).toBe(0);
        expect(await store.put([harbour], { versions })).toEqual(["added"]);
        expect(await ids(store.search({ entity: "Norway" }))).toEqual(["harbour"]);
      });

      test("removed", async () => {
        await store.put(all, { versions });
        expect(await store.remove(harbour.id)).toBe(true);
        expect(await store.remove(harbour.id)).toBe(false);
        expect(await ids(store.search({ entity: "Norway" }))).toEqual(["frost", "undated"]);
        expect(await collect(store.articles())).toEqual([frost, undated]);
      });
    });

    describe("searching", () => {
      beforeEach(async () => void (await store.put(all, { versions })));

      const queries: readonly (readonly [query: string, articles: readonly string[]])[] = [
        ["harbour", ["harbour", "undated"]],
        ["HARBOUR talks", ["harbour", "undated"]],
        ['"harbour talks"', ["harbour"]],
        ["grow*", ["frost"]],
        ["grow", []],
        ["embassy OR envoys", ["harbour", "undated"]],
        ["norway NOT embassy", ["frost", "harbour"]],
        ["norway -embassy -envoys", ["frost"]],
        ["(embassy OR envoys) harbour", ["harbour", "undated"]],
        ["(embassy OR envoys) AND growers", []],
        ['"Brandt Norway"~3', ["frost", "harbour"]],
        ['"Norway Brandt"~2', []],
        ["headline:harbour", ["harbour"]],
        ["headline:(frost OR talks)", ["frost", "harbour"]],
        ["cafe", ["undated"]], // without its accent
        ["facebook", []], // an invitation to share is no part of the article
        ["town—hall", ["harbour"]],
      ];
      test.each(queries)("%s", async (query, articles) => {
        expect((await ids(store.search({ query }))).sort()).toEqual(articles);
      });

      const filters: readonly (readonly [Filter, readonly string[]])[] = [
        [{ entity: "norway" }, ["frost", "harbour", "undated"]],
        [{ entity: "the Brandt" }, ["harbour"]],
        [{ entity: "wikidata:Q20" }, ["frost", "harbour"]],
        [{ entity: "Sweden" }, []],
        [{ role: "mayor" }, ["harbour"]],
        [{ speaker: "Ida Brandt" }, ["frost", "harbour"]],
        [{ quoteKind: "direct" }, ["frost", "harbour"]],
        [{ speaker: "Ida Brandt", quoteKind: "direct" }, ["harbour"]], // of one quote
        [{ eventType: "REQUEST" }, ["frost"]],
        [{ actor: "Norway" }, ["undated"]],
        [{ recipient: "Norway" }, ["frost", "harbour"]],
        [{ actor: "Ida Brandt", recipient: "Norway", eventType: "CONSULT" }, ["harbour"]],
        [{ actor: "Ida Brandt", eventType: "REQUEST" }, []],
        [{ outlet: "elstow post" }, ["harbour"]],
        [{ from: "2024-03-05" as never, to: "2024-03-05" as never }, ["harbour"]],
        [{ from: "2024-04-20" as never }, ["frost"]], // some day of April
        [{ to: "2024" as never }, ["frost", "harbour"]],
      ];
      test.each(filters)("%o", async (filter, articles) => {
        expect((await ids(store.search(filter))).sort()).toEqual(articles);
        expect((await collect(store.articles(filter))).map(({ id }) => nameOf(id)).sort()).toEqual(
          articles,
        );
      });

      test("the best first, with its hits at their place", async () => {
        const { total, results } = await store.search({ query: "harbour talks" });
        expect(total).toBe(2);
        expect(results[0]).toMatchObject({
          article: harbour.id,
          uri: "/news/harbour.txt",
          headline: "Harbour talks resume",
          outlet: "The Elstow Post",
          published: "2024-03-05",
          hits: 1,
        });
        expect(results[0]!.score).toBeGreaterThan(results[1]!.score);
        for (const { article, snippets } of results) {
          const { text } = (await store.article(article))!;
          for (const snippet of snippets)
            for (const { start, end, exact } of [snippet, ...snippet.hits])
              expect(text.slice(start, end)).toBe(exact);
        }
      });

      test("by date, those without one as the oldest", async () => {
        expect(await ids(store.search({}))).toEqual(["frost", "harbour", "undated"]);
        expect(await ids(store.search({ query: "norway", order: "oldest" }))).toEqual([
          "undated",
          "harbour",
          "frost",
        ]);
      });

      test.each(["relevance", "newest", "oldest"] as const)("pages, %s", async (order) => {
        const request: SearchRequest = { query: "norway OR harbour", order };
        const whole = await store.search(request);
        const paged: unknown[] = [];
        let cursor: string | null | undefined;
        do {
          const page = await store.search({ ...request, limit: 1, ...(cursor && { cursor }) });
          expect(page.results).toHaveLength(1);
          paged.push(...page.results);
          cursor = page.next;
        } while (cursor !== null);
        expect(paged).toEqual(whole.results);
      });

      test("a concordance, line by line", async () => {
        const request = { query: "norway", width: 9 };
        const whole = await store.kwic(request);
        expect(whole.lines.map(({ left, exact, right }) => [left, exact, right])).toEqual([
          ["", "Norway", " closed i"],
          ["oys from ", "Norway", " in the t"],
          ["rs asked ", "Norway", " for help"],
        ]);
        const paged: unknown[] = [];
        let cursor: string | null | undefined;
        do {
          const page = await store.kwic({ ...request, limit: 2, ...(cursor && { cursor }) });
          paged.push(...page.lines);
          cursor = page.next;
        } while (cursor !== null);
        expect(paged).toEqual(whole.lines);
      });

      test("what there is of each", async () => {
        expect(await store.facets({ query: "norway", entityType: "person" })).toEqual({
          outlet: [
            { value: "The Elstow Post", articles: 1 },
            { value: "Varnholt Daily", articles: 1 },
          ],
          month: [
            { value: "2024-03", articles: 1 },
            { value: "2024-04", articles: 1 },
          ],
          entity: [{ value: "Ida Brandt", articles: 2 }],
          speaker: [{ value: "Ida Brandt", articles: 2 }],
          event: [
            { value: "CONSULT", articles: 1 },
            { value: "REJECT", articles: 1 },
            { value: "REQUEST", articles: 1 },
          ],
          story: [],
        });
      });

      const faults: readonly (readonly [SearchRequest, string])[] = [
        [{ query: "" }, "query: expected a word, got the end"],
        [
          { query: "O'NEAR\" OR" },
          'query: expected a mark that ends the phrase, got “" OR” at character 7',
        ],
        [{ query: "—" }, "query: expected a word, got the end"],
        [
          { query: "-harbour" },
          "query: expected a word that must be there, beside those that must not, got “-” at character 1",
        ],
        [{ query: "a OR OR b" }, "query: expected a word, got “OR” at character 6"],
        [{ query: "(a b" }, "query: expected a “)”, got the end"],
        [
          { query: "a ) b" },
          "query: expected the end, or a “(” before this, got “)” at character 3",
        ],
        [
          { query: 'said "so' },
          'query: expected a mark that ends the phrase, got “"so” at character 6',
        ],
        [
          { query: '"a b"~9999' },
          "query: expected a number of words from 0 to 999 after “~”, got “9999” at character 7",
        ],
        [{ query: "a", limit: 0 }, "limit: expected a whole number from 1 to 1000, got 0"],
        [
          { from: "last week" as never },
          "expected an EDTF date with days, such as 2024-03-05 or 2024-03, got “last week”",
        ],
        [
          { query: "a", cursor: "nonsense" },
          "cursor: expected the cursor of a page of this same request, got “nonsense”; start without one",
        ],
      ];
      test.each(faults)("%o", async (request, message) => {
        await expect(store.search(request)).rejects.toThrow(message);
      });

      test("a cursor of another search is refused", async () => {
        const { next } = await store.search({ query: "norway", limit: 1 });
        await expect(store.search({ query: "harbour", cursor: next! })).rejects.toThrow("cursor:");
      });
    });

    describe("across articles", () => {
      const story = (articles: readonly Article[]): Story => ({
        id: "sto_1" as never,
        title: "Harbour talks",
        articles: articles.map(({ id }) => id),
        signature: { people: [], places: [], organizations: [], dates: [], words: [] },
        reasons: [],
        origins: [{ articles: [articles[0]!.id], kind: "single" }],
        timeline: [],
        apartFrom: [],
        relatedTo: [],
      });
      const comparison: Comparison = { story: "sto_1" as never, items: [] };

      test("stories and what is compared in them", async () => {
        await store.put(all, { versions });
        const talks = story([harbour, undated]);
        await store.saveStories([talks], { comparisons: [comparison] });
        expect(await store.story(talks.id)).toEqual(talks);
        expect(await store.comparison(talks.id)).toEqual(comparison);
        expect(await collect(store.stories())).toEqual([talks]);
        expect(await ids(store.search({ story: talks.id }))).toEqual(["harbour", "undated"]);
        expect((await store.facets({ kinds: ["story"] })).story).toEqual([
          { value: "sto_1", articles: 2 },
        ]);
        expect(await store.status()).toMatchObject({ stories: 1, storiesAreCurrent: true });
        const { revision } = await store.status();
        await store.remove(frost.id);
        expect(await store.status()).toMatchObject({ stories: 1, storiesAreCurrent: false });
        await store.saveStories([talks], { revision }); // made of what was there before
        expect(await store.status()).toMatchObject({ storiesAreCurrent: false });
        await store.saveStories([]);
        expect(await collect(store.stories())).toEqual([]);
        expect(await ids(store.search({ story: talks.id }))).toEqual([]);
      });

      test("an entity of the corpus is found in every article that it is in", async () => {
        await store.put(all, { versions });
        const member = (article: Article) => ({
          article: article.id,
          entity: article.annotations!.entities!.find(({ name }) => name === "Ida Brandt")!.id,
          name: "Ida Brandt",
          joined: null,
        });
        const brandt = {
          id: "cen_1" as never,
          entityType: "person" as const,
          name: "Ida Brandt",
          aliases: [],
          link: null,
          mentions: 2,
          articles: 2,
          firstPublished: null,
          lastPublished: null,
          roles: [],
          members: [member(harbour), member(frost)],
        };
        await store.saveEntities([brandt]);
        expect(await store.entity(brandt.id)).toEqual(brandt);
        expect(await collect(store.entities())).toEqual([brandt]);
        expect(await ids(store.search({ entity: "cen_1" }))).toEqual(["frost", "harbour"]);
        expect(await ids(store.search({ speaker: "cen_1", quoteKind: "direct" }))).toEqual([
          "harbour",
        ]);
        expect(await store.status()).toMatchObject({ entities: 1, entitiesAreCurrent: true });

        // Read anew, the article's entities may stand in another order: nobody may be taken for another.
        const entities = [...harbour.annotations!.entities!].reverse();
        const anew = { ...harbour, annotations: { ...harbour.annotations, entities } };
        await store.put([anew], { versions: { ...versions, entities: "2" } });
        expect(await ids(store.search({ entity: "cen_1" }))).toEqual(["frost"]);
        expect(await store.status()).toMatchObject({ entitiesAreCurrent: false });
      });
    });

    test("nothing is damaged in what was put, replaced and taken out", async () => {
      await store.put([harbour, frost, undated], { versions });
      await store.remove(frost.id);
      expect(await store.check()).toEqual([]);
    });

    test("a copy, taken while the store is in use", async () => {
      await store.put([harbour, frost], { versions });
      const copy = path.join(folder(), "copy.db");
      await store.backup(copy);
      await store.put([undated], { versions });
      expect(existsSync(copy)).toBe(true);
      await expect(store.backup(copy)).rejects.toThrow("expected a file that is not there yet");
    });
  });
}

async function ids(page: ReturnType<CorpusStore["search"]>) {
  return (await page).results.map(({ article }) => nameOf(article));
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}
