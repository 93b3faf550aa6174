export { europresseReader } from "./europresse.ts";
export {
  factivaHtmlReader,
  factivaRtfReader,
  factivaTextReader,
  factivaXmlReader,
} from "./factiva.ts";
export { lexisNexisReader } from "./lexisnexis.ts";
export { isLexisNexisDocument, lexisNexisDocxReader } from "./lexisnexis-docx.ts";
