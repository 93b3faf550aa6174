import { type Article, parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";

/** Articles whose events are known. */
export interface ClusterSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly events: ReadonlyMap<string, string>; // by article id
}

interface ClusterRow {
  readonly id: string;
  readonly event: string;
  readonly title?: string;
  readonly text: string;
  readonly date?: string;
  readonly articles?: readonly { readonly title: string; readonly text: string }[];
}

/** A set as it is, and where its rows have dates a second time with them given; none without the file. */
export async function readClusterSet(name: string): Promise<readonly ClusterSet[]> {
  const file = sharedFile("data", "clusters", `${name}.jsonl`);
  if (!file) return [];
  const rows = (await readJsonLines<ClusterRow>(file)).flatMap(eachArticle);
  const isDated = rows.some(({ date }) => date);
  return (isDated ? [false, true] : [false]).map((given) => {
    const articles = new Map<string, Article>();
    const events = new Map<string, string>();
    for (const row of rows) {
      const article = read(row, given);
      articles.set(article.id, article);
      events.set(article.id, row.event);
    }
    const suffix = isDated ? (given ? ", dates given" : ", no dates") : "";
    return { name: `${name}${suffix}`, articles: [...articles.values()], events };
  });
}

/** AllSides gives a roundup a row with its articles inside; the other sets an article a row. */
function eachArticle(row: ClusterRow): ClusterRow[] {
  if (!row.articles) return [row];
  return row.articles.map((article, i) => ({ ...row, ...article, id: `${row.id}/${i}` }));
}

function read(row: ClusterRow, isDated: boolean): Article {
  const { id, title, text, date } = row;
  const whole = title && !text.startsWith(title) ? `${title}\n\n${text}` : text;
  const options = { id, ...(title ? { title } : {}) };
  return annotate(
    parseText(whole, isDated && date ? { ...options, publishedAt: date.slice(0, 10) } : options),
  );
}
