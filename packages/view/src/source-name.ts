import { type Article, proseKinds } from "@corpus/core";

const longestTitle = 160; // UTF-16 code units

/** Who published it: as stated, or else the host of its address; null where neither is there. */
export function outletOf({ metadata, source }: Article): string | null {
  return metadata.outlet?.value ?? hostOf(source.url) ?? hostOf(source.uri) ?? null;
}

/** What to call an article's source: its outlet, its agency, or the name of its file. */
export function labelOf(article: Article): string {
  const { metadata, source, id } = article;
  const { uri } = source;
  return (
    outletOf(article) ??
    metadata.agency?.value ??
    source.id ??
    (uri === undefined ? id : uri.slice(uri.lastIndexOf("/") + 1) || uri)
  );
}

/** The headline, or how the text begins, or what the source is called. */
export function titleOf(article: Article): string {
  const { metadata, segments, text } = article;
  if (metadata.headline) return metadata.headline.value;
  const first = segments.find(({ kind }) => proseKinds.has(kind));
  return first ? clip(text.slice(first.start, first.end)) : labelOf(article);
}

function clip(text: string): string {
  if (text.length <= longestTitle) return text;
  const head = text.slice(0, longestTitle);
  const space = head.lastIndexOf(" ");
  return `${(space > longestTitle / 2 ? head.slice(0, space) : head).toWellFormed()} …`;
}

function hostOf(uri: string | undefined): string | undefined {
  if (uri === undefined || !/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return undefined;
  return new URL(uri).hostname.replace(/^www\./, "");
}
