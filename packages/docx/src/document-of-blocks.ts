import {
  type BelievedProperties,
  believeProperties,
  type DocumentContents,
  type FileProperties,
  type Label,
} from "@corpus/core/formats";
import type { Block } from "./find-blocks.ts";

const between = "\n\n";
const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The document that `blocks` make, an empty line between two of them. */
export function documentOfBlocks(
  blocks: readonly Block[],
  properties: FileProperties,
): DocumentContents {
  if (blocks.length === 0) {
    const message = "expected text in the Word document, found none; it may hold pictures alone";
    return { kind: "reject", code: "article/empty", message };
  }
  const labels: Label[] = [];
  let length = 0;
  for (const { text, kind, reason } of blocks) {
    if (kind)
      labels.push({ start: length, end: length + text.length, kind, reason: reason ?? kind });
    length += text.length + between.length;
  }
  const { stated, diagnostics } = whatIsStated(blocks, properties);
  return {
    kind: "bytes",
    bytes: blocks.map(({ text }) => text).join(between),
    as: "text",
    mediaType,
    labels,
    stated,
    diagnostics,
  };
}

function whatIsStated(blocks: readonly Block[], properties: FileProperties): BelievedProperties {
  const styled = blocks.find(({ kind }) => kind === "headline")?.text;
  const title = styled?.replace(/\s+/g, " ").trim() ?? properties.title;
  return believeProperties(
    { ...properties, title },
    blocks.map(({ text }) => text),
  );
}
