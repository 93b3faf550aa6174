import { CorpusError } from "../errors.ts";
import { bytesOf } from "../formats/bytes.ts";
import type {
  DocumentBytes,
  Expansion,
  FormatReader,
  Located,
  ReadContext,
  SourceDocument,
} from "../formats/document.ts";
import { countMade, countRead } from "../formats/expansion.ts";
import { shownUrl } from "../formats/shown-url.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { contentOf, parseResponse } from "./http.ts";
import { recognisesWarc } from "./recognise.ts";
import { type Headers, readRecords, type WarcRecord } from "./records.ts";

/**
 * WARC: the pages and texts that a crawler was answered with, one document each. Requests, metadata,
 * repeats of what was crawled before and answers of other kinds are passed over and counted.
 */
export const warcReader: FormatReader = {
  name: "WARC",
  recognises: recognisesWarc,
  async *documents(source, context) {
    const expansion = context.expansion ?? { read: 0, made: 0 };
    const all = bytesOf(source);
    const chunks = context.expansion ? all : countRead(all, expansion);
    let count = 0;
    for await (const record of readRecords(chunks, context.limits.maxBytes + headerBytes)) {
      if ("damage" in record) {
        const message = `${record.damage}; reading goes on at the next record`;
        yield { kind: "reject", uri: context.uri, code: "source/damaged", message };
        continue;
      }
      const passed = passedKind(record);
      if (passed !== undefined) {
        context.onPassed?.(passed);
        continue;
      }
      const document = documentOf(record, { ...context, expansion });
      if (document === undefined) continue;
      if (++count > context.limits.maxItems) {
        const message = `expected at most ${context.limits.maxItems} documents, got more; the rest is not read`;
        yield { kind: "reject", uri: context.uri, code: "article/too-large", message };
        return;
      }
      yield document;
    }
  },
};

const headerBytes = 256 * 1024; // of HTTP, in front of a document
const answers = new Set(["response", "resource", "conversion"]);

function passedKind({ headers }: WarcRecord): string | undefined {
  const type = (headers.get("warc-type") ?? "unknown").toLowerCase();
  return answers.has(type) ? undefined : `${type.slice(0, 20)} record`;
}

/** undefined for an answer that is no page and no text: it was passed over. */
function documentOf(
  record: WarcRecord,
  context: ReadContext & { readonly expansion: Expansion },
): SourceDocument | undefined {
  const { headers, block, isCut, length } = record;
  const target = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  const where: Located = {
    uri: target === "" ? context.uri : `${context.uri}!/${shownUrl(target)}`,
    ...(isPageAddress(target) && { location: target }),
  };
  try {
    if (isCut)
      throw new CorpusError("source/damaged", "the file ends in the middle of this record");
    if (block === undefined)
      throw new CorpusError(
        "article/too-large",
        `expected at most ${context.limits.maxBytes} bytes, got a record of ${length}`,
      );
    const found = readBlock(record, block, target, context);
    if (found === undefined) return undefined;
    const url = isPageAddress(target) && { url: target };
    return { ...where, ...found, ...url };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { code, message } = error;
    return { ...where, kind: "reject", code, message };
  }
}

const isPageAddress = (target: string) => /^https?:\/\//i.test(target);

function readBlock(
  { headers, isMisstated }: WarcRecord,
  block: Uint8Array,
  target: string,
  { limits, expansion, onPassed }: ReadContext & { readonly expansion: Expansion },
): DocumentBytes | undefined {
  const isHttp = /^application\/http\b/i.test(headers.get("content-type") ?? "");
  const response =
    isHttp || headers.get("warc-type") === "response" ? parseResponse(block) : undefined;
  if (response && response.status !== 200) {
    onPassed?.(`HTTP ${response.status} response`);
    return undefined;
  }
  if (isHttp && !response)
    throw new CorpusError(
      "source/damaged",
      "expected the answer of a web server, found other bytes",
    );
  const stated = contentType(response?.headers ?? headers);
  if (!isRead(stated.type) || isForMachines(target)) {
    onPassed?.(isRead(stated.type) ? "text for robots" : stated.type.slice(0, 40));
    return undefined;
  }
  const truncated = headers.get("warc-truncated");
  const bytes = response ? contentOf(response, limits.maxBytes, truncated !== undefined) : block;
  if (response && bytes !== response.body) countMade(expansion, bytes.length, limits);
  const diagnostics = [
    ...(truncated === undefined ? [] : [cutByCrawler(truncated)]),
    ...(isMisstated ? [wrongLength] : []),
  ];
  return {
    kind: "bytes",
    bytes: new Uint8Array(bytes), // of its own, without the rest of the record
    ...(stated.type !== "" && { mediaType: stated.type }),
    ...(stated.isHtml && { as: "html" }),
    ...(stated.charset !== undefined && { charset: stated.charset }),
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}

function contentType(headers: Headers) {
  const stated = headers.get("content-type") ?? "";
  const type = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,100})/.exec(stated)?.[1]?.toLowerCase() ?? "";
  const charset = /;\s{0,5}charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/i.exec(stated)?.[1];
  return { type, charset, isHtml: /^(?:text\/html|application\/xhtml\+xml)$/.test(type) };
}

const isRead = (type: string) => /^(?:text\/html|application\/xhtml\+xml|text\/plain|)$/.test(type);

// "https://harbour.example/robots.txt"
const isForMachines = (target: string) =>
  /^[^?#]*\/(?:robots|ads|app-ads|llms|security)\.txt$/i.test(target);

const cutByCrawler = (why: string): Diagnostic => ({
  code: "web-archive/truncated",
  severity: "warning",
  message: `the crawler kept a part of this page: ${why.slice(0, 40)}`,
});

const wrongLength: Diagnostic = {
  code: "web-archive/wrong-length",
  severity: "warning",
  message: "the record's length is not what it states; it was read up to the next record",
};
