// A client as a user would write it, compiled against types made of /openapi.json: see src/client.test.ts.
import createClient from "openapi-fetch";
import type { paths } from "./openapi.d.ts";

type Json = "application/json" | "application/problem+json"; // the forms that are read here, of those there are

/** Asks a server about one speaker, and has an article annotated. */
export async function useClient(baseUrl: string, token: string) {
  const headers = { Authorization: `Bearer ${token}` };
  const client = createClient<paths, Json>({ baseUrl, headers });

  const stories = await client.GET("/v1/stories", { params: { query: { minArticles: 2 } } });
  const story = stories.data?.results[0];
  if (!story) throw new Error("expected a story of two articles");
  const comparison = await client.GET("/v1/stories/{id}/comparison", {
    params: { path: { id: story.id } },
  });
  const quotes = await client.GET("/v1/quotes", {
    params: { query: { speaker: "Lars Holm", quoteKind: "direct", limit: 5 } },
  });
  const missing = await client.GET("/v1/entities/{id}", { params: { path: { id: "cen_0" } } });
  const annotated = await client.POST("/v1/annotate", {
    body: { text: "“We start again,” Mayor Ida Brandt said.", publishedAt: "2024-03-05" },
  });
  const [quote] =
    annotated.data && "annotations" in annotated.data
      ? (annotated.data.annotations?.quotes ?? [])
      : [];

  // What the description does not have is no TypeScript.
  // @ts-expect-error there is no such route
  await client.GET("/v1/poems", {});
  // @ts-expect-error there is no such kind of quote
  await client.GET("/v1/quotes", { params: { query: { quoteKind: "sung" } } });

  return {
    story: story.title,
    relations: comparison.data?.items.map((item) => item.relation) ?? [],
    quotes: quotes.data?.results.map((found) => `${found.speaker}: ${found.quote.content.exact}`),
    missing: missing.error?.code,
    cue: quote?.cue?.exact,
  };
}
