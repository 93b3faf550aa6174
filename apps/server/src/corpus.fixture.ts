import { type Article, parseRecord } from "@corpus/core";
import { annotate, joinEntities, layerVersions, readEntities } from "@corpus/entities";
import { type CorpusStore, openStore } from "@corpus/store";
import { compareSources, groupStories } from "@corpus/stories";

// Our own words: two reports of one meeting, and a happening elsewhere.
const texts = [
  {
    id: "talks-a",
    outlet: "The Elstow Post",
    title: "Harbour talks resume in Elstow",
    publishedAt: "2024-03-05" as never,
    text: `Mayor Ida Brandt met envoys of Norway in Elstow on Tuesday to discuss fishing rights in the harbour.

“We start again,” Brandt said. The envoys promised 40 boats by the summer.

Norway's ambassador, Lars Holm, said the talks would go on in April.`,
  },
  {
    id: "talks-b",
    outlet: "Northern Wire",
    title: "Norway envoys meet Elstow mayor",
    publishedAt: "2024-03-05" as never,
    text: `Mayor Ida Brandt met envoys of Norway in Elstow on Tuesday over fishing rights in the harbour.

The envoys promised 60 boats by the summer, Brandt said.

“It is a beginning,” said Lars Holm, Norway's ambassador.`,
  },
  {
    id: "frost",
    outlet: "The Elstow Post",
    title: "Frost takes the apple blossom",
    publishedAt: "2024-04-22" as never,
    text: `Growers in Varnholt lost 300 trees to frost on Monday, the farmers' union said.

“Nobody here remembers such an April,” said Mats Lind, who leads the union.`,
  },
];

let articles: readonly Article[] | undefined;

/** The articles of the fixture, annotated once. */
const readArticles = (): readonly Article[] =>
  (articles ??= texts.map((record) => annotate(parseRecord(record))));

/** A store with the articles, and what was found across them unless `isGrouped` says otherwise. */
export async function corpusStore({
  isGrouped = true,
  url = ":memory:",
} = {}): Promise<CorpusStore> {
  const store = await openStore(url);
  const read = readArticles();
  await store.put(read, { versions: layerVersions() });
  if (!isGrouped) return store;
  const stories = groupStories(read);
  const byId = new Map(read.map((article) => [article.id as string, article]));
  const comparisons = stories.map((story) => compareSources(story, byId, { stories }));
  await store.saveStories(stories, { comparisons });
  await store.saveEntities(joinEntities(read.flatMap(readEntities)));
  return store;
}
