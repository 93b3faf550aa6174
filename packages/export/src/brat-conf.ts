import { EntityType, EventType, MentionForm, Modality, QuoteKind, TimeKind } from "@corpus/core";

/** What an event of any type takes; `*` is any number, `?` at most one. */
const eventArguments = "Actor*:<ENTITY>, Recipient*:<ENTITY>, Place?:<ENTITY>, Time?:Timex";

const statuses = ["named", "resolved", "collective", "document", "unknown"];

const attribute = (name: string, of: string, values: readonly string[]): string =>
  `${name}\tArg:${of}, Value:${values.join("|")}`;

/** brat's `annotation.conf`, without which it shows no annotation: every type that an export may hold. */
export const annotationConf = `${[
  "[entities]",
  ...EntityType.options,
  ...["Quote", "Cue", "Speaker", "Title", "Timex", "Amount", "Participant"],
  "",
  "[relations]",
  "Speaker\tArg1:Quote, Arg2:<ENTITY>",
  "Cue\tArg1:Quote, Arg2:Cue",
  "Told\tArg1:Quote, Arg2:<ENTITY>",
  "Holder\tArg1:Title, Arg2:<ENTITY>",
  "Of\tArg1:Title, Arg2:<ENTITY>",
  "Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive",
  "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
  "",
  "[events]",
  ...EventType.options.map((type) => `${type}\t${eventArguments}`),
  "",
  "[attributes]",
  attribute("Form", "<ENTITY>", MentionForm.options),
  attribute("ActsAs", "<ENTITY>", ["government"]),
  attribute("Kind", "Quote", QuoteKind.options),
  attribute("Status", "Quote", statuses),
  attribute("TimexKind", "Timex", TimeKind.options),
  attribute("Modality", "<EVENT>", Modality.options),
].join("\n")}\n`;
