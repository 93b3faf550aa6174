import { decodeWords, type Email } from "postal-mime";
import { readWrittenDate } from "../formats/written-date.ts";
import type { Stated } from "../metadata/stated.ts";
import { isNameShaped } from "../segments/byline.ts";

/** What the header of a message says of the article in it. */
export interface MailHeaders {
  readonly stated: Stated;
  readonly id?: string; // Message-ID, without its brackets
  readonly url?: string;
}

/**
 * Subject → title; Date → publication; From → author where it has the form of a person's name, outlet
 * where it has several words that have not. Mail to subscribers comes from an outlet whatever it is called: of a list that anyone may
 * write to (List-Post), From is the author and the list the outlet.
 */
export function readHeaders(email: Email): MailHeaders {
  const field = (name: string) => email.headers.find(({ key }) => key === name)?.value.trim();
  const title = titleOf(email.subject ?? "");
  const date = readWrittenDate(field("date") ?? "");
  const id = email.messageId?.replace(/^<|>$/g, "").trim();
  const url = [field("archived-at"), field("snapshot-content-location"), field("content-location")]
    .map((address) => address?.replace(/^<|>$/g, "") ?? "")
    .find((address) => /^https?:\/\/\S+$/.test(address));
  return {
    stated: {
      ...(title !== "" && { title }),
      ...sender(email, field),
      ...("edtf" in date && { publishedAt: date.edtf }),
    },
    ...(id !== undefined && id !== "" && { id }),
    ...(url !== undefined && { url }),
  };
}

// "Re: Fwd: Night ferry stays" "AW: [harbour-news] Night ferry stays"
const HANDED_ON = /^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv)(?:\[\d{1,3}\])?\s?:)+\s*/i;

function titleOf(subject: string): string {
  return subject.replace(HANDED_ON, "").replace(/\s+/g, " ").trim();
}

function sender(
  { from }: Email,
  field: (name: string) => string | undefined,
): Pick<Stated, "authors" | "outlet"> {
  const name = from?.name.replace(/^["']|["']$/g, "").trim() ?? "";
  const list = listName(field("list-id") ?? "");
  const post = field("list-post");
  const isDiscussion = post !== undefined && !/^no\b/i.test(post);
  const isToSubscribers =
    !isDiscussion &&
    (field("list-id") !== undefined ||
      field("list-unsubscribe") !== undefined ||
      /^(?:bulk|list)$/i.test(field("precedence") ?? ""));
  if (isToSubscribers) return said("outlet", name === "" ? list : name);
  const outlet = said("outlet", list);
  if (name === "" || name.includes("@")) return outlet;
  if (isNameShaped(name)) return { ...outlet, authors: [name] };
  return isOrganisationShaped(name) ? said("outlet", name) : outlet;
}

// "Ben" and "the desk" tell neither.
const isOrganisationShaped = (name: string) => /^\p{Lu}/u.test(name) && /\s/.test(name);

/** "Harbour news" of "Harbour news <harbour.lists.example>"; a list of addresses alone has no name. */
function listName(listId: string): string {
  return decodeWords(listId.replace(/<[^>]*>\s*$/, "")).replace(/^["\s]+|["\s]+$/g, "");
}

function said(key: "outlet", value: string): Pick<Stated, "outlet"> {
  return value === "" ? {} : { [key]: value };
}
