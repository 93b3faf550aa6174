import PostalMime, { type Attachment, type Email } from "postal-mime";
import { concat } from "../formats/bytes.ts";
import type { Located, ReadLimits, SourceDocument } from "../formats/document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { findBody } from "./body.ts";
import { readHeaders } from "./headers.ts";
import { labelMailText } from "./label-mail-text.ts";

/** The body of a message, then each text, page and message that it has attached. */
export async function* documentsOfMessage(
  bytes: Uint8Array,
  place: Located,
  limits: ReadLimits,
  depth = 1,
): AsyncGenerator<SourceDocument> {
  const email = await parse(trimStart(bytes));
  if (email instanceof Error) {
    const message = `expected mail, got a message that cannot be read: ${email.message}`;
    const code = /nesting depth/.test(email.message) ? "article/too-deep" : "record/invalid";
    yield { ...place, kind: "reject", code, message };
    return;
  }
  const files = email.attachments.map((attachment, i) => ({ attachment, number: i + 1 }));
  const readable = files.filter(({ attachment }) => isReadable(attachment));
  const passed = email.attachments.filter((each) => !isReadable(each) && !each.related);
  yield bodyOf(email, place, passed, readable.length);
  const names = new Set<string>();
  for (const { attachment, number } of readable) {
    const name = attachment.filename ?? `${number}`;
    // Two may have one name: the second goes by its number too.
    const inside = { uri: `${place.uri}!/${names.has(name) ? `${number}/${name}` : name}` };
    names.add(name);
    yield* documentsOfAttachment(attachment, inside, limits, depth);
  }
}

async function parse(bytes: Uint8Array): Promise<Email | Error> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

// Some archives put white space before the header, which would end it.
function trimStart(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x20);
  return start > 0 ? bytes.subarray(start) : bytes;
}

function bodyOf(
  email: Email,
  place: Located,
  passed: readonly Attachment[],
  readable: number,
): SourceDocument {
  const { stated, id, url } = readHeaders(email);
  const body = findBody(email);
  if (body === undefined) {
    const held = [...countTypes(passed), ...(readable > 0 ? [`${readable} that are read`] : [])];
    const message = `expected a text or a page in the message, found ${held.length === 0 ? "neither" : `only attachments: ${held.join(", ")}`}`;
    return { ...place, kind: "reject", code: "article/empty", message };
  }
  return {
    ...place,
    kind: "bytes",
    bytes: body.content,
    as: body.as,
    mediaType: "message/rfc822",
    stated,
    ...(url !== undefined && { url, location: url }),
    ...(id !== undefined && { id }),
    ...(body.as === "text" && { labels: labelMailText(body.content, email.subject) }),
    ...(passed.length > 0 && { diagnostics: [ofPassed(passed)] }),
  };
}

function ofPassed(passed: readonly Attachment[]): Diagnostic {
  const message = `attached and not read: ${countTypes(passed).join(", ")}`;
  return { code: "mail/attachments", severity: "info", message };
}

/** "2 image/png", the commonest first. */
function countTypes(attachments: readonly Attachment[]): string[] {
  const counts = new Map<string, number>();
  for (const { mimeType } of attachments) {
    const type = mimeType === "" ? "of no stated type" : mimeType;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${count} ${type}`);
}

const textTypes = new Set(["text/plain", "text/html"]);

function isReadable({ mimeType }: Attachment): boolean {
  return textTypes.has(mimeType) || mimeType === "message/rfc822";
}

async function* documentsOfAttachment(
  { content, mimeType }: Attachment,
  place: Located,
  limits: ReadLimits,
  depth: number,
): AsyncGenerator<SourceDocument> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content as ArrayBuffer);
  if (mimeType !== "message/rfc822") {
    yield { ...place, kind: "bytes", bytes, as: mimeType === "text/html" ? "html" : "text" };
  } else if (depth >= limits.maxDepth) {
    const message = `expected messages in messages to a depth of at most ${limits.maxDepth}, got more`;
    yield { ...place, kind: "reject", code: "article/too-deep", message };
  } else yield* documentsOfMessage(concat([bytes]), place, limits, depth + 1);
}
