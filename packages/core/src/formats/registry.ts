import {
  recognisesGzip,
  recognisesTar,
  recognisesZip,
  recognisesZstd,
  unreadArchive,
} from "../archives/recognise.ts";
import { isEuropresse } from "../databases/is-europresse.ts";
import {
  isFactivaHtml,
  isFactivaRtf,
  isFactivaText,
  isFactivaXml,
} from "../databases/is-factiva.ts";
import { isLexisNexis } from "../databases/is-lexisnexis.ts";
import { isLexisNexisDocx } from "../databases/is-lexisnexis-docx.ts";
import { recognisesJsonFeed, recognisesXmlFeed } from "../feeds/recognise.ts";
import { isMbox, looksLikeMessage } from "../mail/looks-like-mail.ts";
import { isCertain, isJson, worthReading } from "../tables/is-json.ts";
import { looksLikeTable } from "../tables/recognise.ts";
import { recognisesWacz, recognisesWarc } from "../web-archives/recognise.ts";
import { isApJson } from "../wire/is-ap-json.ts";
import { isNewsml1 } from "../wire/is-newsml-1.ts";
import { isNewsmlG2 } from "../wire/is-newsml-g2.ts";
import { isNinjs } from "../wire/is-ninjs.ts";
import { isNitf } from "../wire/is-nitf.ts";
import { isAnpa, isIptc7901 } from "../wire/is-telegraph.ts";
import type { KnownFormat } from "./document.ts";

/**
 * The formats that are read, the first that recognises a file has it. What none of them recognises is
 * text or a page of HTML. Recognisers import no reader and no parser: a run over text loads neither.
 */
export const knownFormats: readonly KnownFormat[] = [
  {
    name: "RSS or Atom",
    recognises: recognisesXmlFeed,
    load: async () => (await import("../feeds/index.ts")).xmlFeedReader,
  },
  {
    name: "JSON Feed",
    recognises: recognisesJsonFeed,
    load: async () => (await import("../feeds/index.ts")).jsonFeedReader,
  },
  {
    name: "ninjs",
    recognises: isNinjs,
    load: async () => (await import("../wire/index.ts")).ninjsReader,
  },
  {
    name: "AP JSON",
    recognises: isApJson,
    load: async () => (await import("../wire/index.ts")).apJsonReader,
  },
  {
    name: "NITF",
    recognises: isNitf,
    holdsOne: true,
    load: async () => (await import("../wire/index.ts")).nitfReader,
  },
  {
    name: "NewsML-G2",
    recognises: isNewsmlG2,
    load: async () => (await import("../wire/index.ts")).newsmlG2Reader,
  },
  {
    name: "NewsML 1",
    recognises: isNewsml1,
    load: async () => (await import("../wire/index.ts")).newsml1Reader,
  },
  {
    name: "IPTC 7901",
    recognises: isIptc7901,
    load: async () => (await import("../wire/index.ts")).iptc7901Reader,
  },
  {
    name: "ANPA 1312",
    recognises: isAnpa,
    load: async () => (await import("../wire/index.ts")).anpaReader,
  },
  {
    name: "LexisNexis",
    recognises: isLexisNexis,
    load: async () => (await import("../databases/index.ts")).lexisNexisReader,
  },
  {
    name: "LexisNexis DOCX",
    recognises: isLexisNexisDocx,
    load: async () => (await import("../databases/index.ts")).lexisNexisDocxReader,
  },
  {
    name: "Factiva XML",
    recognises: isFactivaXml,
    load: async () => (await import("../databases/index.ts")).factivaXmlReader,
  },
  {
    name: "Factiva HTML",
    recognises: isFactivaHtml,
    load: async () => (await import("../databases/index.ts")).factivaHtmlReader,
  },
  {
    name: "Factiva text",
    recognises: isFactivaText,
    load: async () => (await import("../databases/index.ts")).factivaTextReader,
  },
  {
    name: "Factiva RTF",
    recognises: isFactivaRtf,
    load: async () => (await import("../databases/index.ts")).factivaRtfReader,
  },
  {
    name: "Europresse",
    recognises: isEuropresse,
    load: async () => (await import("../databases/index.ts")).europresseReader,
  },
  {
    name: "WARC",
    recognises: recognisesWarc,
    load: async () => (await import("../web-archives/index.ts")).warcReader,
  },
  {
    name: "WACZ",
    recognises: recognisesWacz,
    load: async () => (await import("../web-archives/index.ts")).waczReader,
  },
  {
    name: "zip",
    recognises: recognisesZip, // behind formats that are zip archives of a kind
    load: async () => (await import("../archives/index.ts")).zipReader,
  },
  {
    name: "gzip",
    recognises: recognisesGzip,
    load: async () => (await import("../archives/index.ts")).gzipReader,
  },
  {
    name: "zstd",
    recognises: recognisesZstd,
    load: async () => (await import("../archives/index.ts")).zstdReader,
  },
  {
    name: "tar",
    recognises: recognisesTar,
    load: async () => (await import("../archives/index.ts")).tarReader,
  },
  {
    name: "an archive that is not read",
    recognises: (head) => unreadArchive(head) !== undefined,
    worthReading: () => false,
    load: async () => (await import("../archives/index.ts")).unreadReader,
  },
  {
    name: "mbox",
    recognises: isMbox,
    load: async () => (await import("../mail/index.ts")).mboxReader,
  },
  {
    name: "mail",
    recognises: looksLikeMessage,
    load: async () => (await import("../mail/index.ts")).emlReader,
  },
  {
    name: "JSON",
    recognises: isJson, // last of those that open with a brace: any JSON will do
    isCertain,
    worthReading,
    load: async () => (await import("../tables/index.ts")).jsonReader,
  },
  {
    name: "CSV",
    recognises: looksLikeTable,
    worthReading: (head) => looksLikeTable(head, ""), // by its columns, whatever the file is called
    load: async () => (await import("../tables/index.ts")).csvReader,
  },
];

/**
 * The format of a file that starts with `head` (up to 4,096 bytes); undefined for text and pages.
 *
 * @param others Formats that are asked about what none of ours claims.
 */
export function recogniseFormat(
  head: Uint8Array,
  uri: string,
  others: readonly KnownFormat[] = [],
): KnownFormat | undefined {
  const claims = (format: KnownFormat) => format.recognises(head, uri);
  return knownFormats.find(claims) ?? others.find(claims);
}

/** Whether `head` tells its format before 4,096 bytes have come. */
export function isCertainFormat(head: Uint8Array): boolean {
  return knownFormats.some((format) => format.isCertain?.(head));
}
