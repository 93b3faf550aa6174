/** Every failure that a caller can act on. Documents that fail with one become rejects; a run goes on. */
export type CorpusErrorCode =
  | "article/empty" // nothing but white space
  | "article/binary" // bytes that are no text in any encoding we read
  | "article/repeated" // the same bytes, id and URL as an article before it
  | "article/too-deep" // markup nested deeper than `maxDepth`
  | "article/too-large" // over `maxBytes`, or markup of more than `maxElements`
  | "article/unsupported" // a form that this reader does not read; a page whose text only a script would show
  | "config/invalid" // a configuration file that cannot be read, or does not match its schema
  | "curation/invalid" // a file of overrides, a gazetteer or a list of cues that does not match its schema, or contradicts itself
  | "edtf/invalid" // a string that is not EDTF level 0 or 1
  | "stories/format" // the stored state of a story index of another format version
  | "fingerprint/format" // a stored fingerprint of another format version
  | "gold/invalid" // labelled data that does not follow its format
  | "gold/unpaired" // labelled data and an output that are not of the same texts
  | "mapping/invalid" // columns of a table named in a way that cannot be read
  | "model/unusable" // the language model is missing, damaged, or of another version
  | "output/exists" // a file that would be written over
  | "output/unwritable"
  | "query/invalid" // a search that cannot be read, or a cursor or limit that does not fit it
  | "recognizer/invalid" // a recognizer that was handed in broke its promises
  | "record/invalid" // a line or body that does not match its schema
  | "record/too-long" // a line over the limit
  | "source/damaged" // cut short, or broken in the middle: what came before it was read
  | "source/not-found"
  | "source/unreadable"
  | "span/mismatch" // `exact` is not what the text holds at that place
  | "store/busy" // another process keeps writing
  | "store/not-found"
  | "store/unsupported" // an address of a kind that this version does not open
  | "store/unusable"; // no store, damaged, of a newer version, or on a disk that fails

/** A failure that the caller can act on. Anything else that throws is a bug here. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly code: CorpusErrorCode;

  constructor(code: CorpusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
