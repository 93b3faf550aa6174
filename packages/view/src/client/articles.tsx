import { useState } from "preact/hooks";
import { articles, outlets, sourceOf } from "./corpus.ts";
import { byDay } from "./dates.ts";
import { ArticleLink, Byline, count, Empty, Heading, Paged, Words } from "./parts.tsx";

const orders = {
  read: "as they were read",
  newest: "newest first",
  oldest: "oldest first",
  quotes: "most quotes",
} as const;
type Order = keyof typeof orders;

const compare: Readonly<Record<Order, (a: number, b: number) => number>> = {
  read: (a, b) => a - b,
  newest: (a, b) => (articles[b]!.when?.[1] ?? -1e9) - (articles[a]!.when?.[1] ?? -1e9),
  oldest: (a, b) => byDay(articles[a]!.when, articles[b]!.when),
  quotes: (a, b) => articles[b]!.quotes - articles[a]!.quotes,
};

/** All articles, to be narrowed by words of the title and by outlet. */
export function Articles() {
  const [words, setWords] = useState("");
  const [outlet, setOutlet] = useState("");
  const [order, setOrder] = useState<Order>("read");
  const wanted = words.trim().toLowerCase();
  const shown = articles
    .map((_, a) => a)
    .filter((a) => outlet === "" || articles[a]!.outlet === Number(outlet))
    .filter(
      (a) =>
        wanted === "" ||
        `${articles[a]!.title} ${sourceOf(articles[a]!)}`.toLowerCase().includes(wanted),
    )
    .sort((a, b) => compare[order](a, b) || a - b);
  return (
    <>
      <Heading>Articles</Heading>
      <div class="controls">
        <label>
          Filter by title or source{" "}
          <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
        </label>
        {outlets.length > 0 && (
          <label>
            Outlet{" "}
            <select value={outlet} onChange={(e) => setOutlet(e.currentTarget.value)}>
              <option value="">all</option>
              {outlets.map((name, o) => (
                <option value={o}>{name}</option>
              ))}
              <option value="-1">none stated</option>
            </select>
          </label>
        )}
        <label>
          Order{" "}
          <select value={order} onChange={(e) => setOrder(e.currentTarget.value as Order)}>
            {Object.entries(orders).map(([name, label]) => (
              <option value={name}>{label}</option>
            ))}
          </select>
        </label>
      </div>
      <p class="facts" role="status">
        {count(shown.length, "article")}
      </p>
      {shown.length === 0 && <Empty>No article is like that.</Empty>}
      <Paged items={shown} step={50} noun="article" key={`${wanted} ${outlet} ${order}`}>
        {(some) => (
          <ol class="articles" data-arrows>
            {some.map((a) => (
              <li>
                <ArticleLink article={a} />
                <span class="facts">
                  <Byline article={articles[a]!} />
                  {articles[a]!.quotes > 0 && ` · ${count(articles[a]!.quotes, "quote")}`}
                  {articles[a]!.agency && (
                    <>
                      {" · "}
                      <Words>{articles[a]!.agency}</Words>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}
