import { readZip } from "../archives/zip.ts";
import { bytesOf } from "../formats/bytes.ts";
import type { FormatReader } from "../formats/document.ts";
import { recognisesWacz } from "./recognise.ts";

/** WACZ: the WARC files of the package. Its lists of pages and indexes repeat what stands in these. */
export const waczReader: FormatReader = {
  name: "WACZ",
  recognises: recognisesWacz,
  documents: (source, context) =>
    readZip(bytesOf(source), context, (name) => /^archive\/.{1,1000}\.warc(?:\.gz)?$/.test(name)),
};
