// Fields that only mail programs write; a press release may open with "From:" and "Subject:" as well.
const machineFields = new Set(
  `authentication-results delivered-to dkim-signature list-id message-id mime-version newsgroups
   nntp-posting-host path received return-path x-mailer x-received xref`.split(/\s+/),
);
const personFields = new Set(["cc", "date", "from", "reply-to", "sender", "subject", "to"]);

/** The first bytes as characters, a byte each, without the white space before them. */
function headOf(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, 4096)).replace(/^(?:\xef\xbb\xbf)?\s+/, "");
}

/** Whether `head` opens with the header of a message. */
export function looksLikeMessage(head: Uint8Array, uri: string): boolean {
  const lines = headOf(head).split(/\r?\n/);
  let people = 0;
  let machines = 0;
  for (const [i, line] of lines.entries()) {
    if (line === "") break;
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (i === lines.length - 1 && i > 0) break; // cut off where the head ends
      return false;
    }
    if (personFields.has(name)) people++;
    if (machineFields.has(name)) machines++;
  }
  return people + machines >= 2 && (machines > 0 || /\.eml$/i.test(uri));
}

// "From ana@harbour.example Thu Mar  4 10:05:31 2021" "From - Thu Mar 04 10:05:31 +0000 2021"
// "From ana at harbour.example  Thu Mar  4 10:05:31 2021", as archives of lists hide addresses
const POSTMARK =
  /^From (?:\S{1,200}@\S{0,200}|\S{1,100} at \S{1,100}|-|MAILER-DAEMON)\s{1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d (?:(?:[A-Z]{1,5}|[+-]\d{4}) )?\d{4}\b/;
const FIELD = /^(?:[!-9;-~]{1,60}:|>?From )/;

/** Whether a line is what mbox puts before each message. */
export function isPostmark(line: string): boolean {
  return POSTMARK.test(line);
}

/** Whether `head` opens with what parts the messages of a mailbox, and a header below it. */
export function isMbox(head: Uint8Array): boolean {
  const [first = "", second = ""] = headOf(head).split("\n", 2);
  return isPostmark(first) && FIELD.test(second);
}
