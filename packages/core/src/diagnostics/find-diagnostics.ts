import type { Article } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { proseKinds, type Segment } from "../model/segment.ts";

type Draft = Pick<Article, "text" | "segments" | "metadata" | "language">;

/** What a careful editor would notice, in the order of the text. */
export function findDiagnostics(draft: Draft): Diagnostic[] {
  return checks.flatMap((check) => check(draft));
}

const checks: readonly ((draft: Draft) => Diagnostic[])[] = [
  noProse,
  otherLanguage,
  repeatedHeadlines,
  debris,
  orphanMarks,
  bylineSpellings,
  strangeCharacters,
];

function noProse({ segments }: Draft): Diagnostic[] {
  const hasBody = segments.some(({ kind }) => kind === "paragraph" || kind === "list");
  if (hasBody) return [];
  return [
    {
      code: "article/no-prose",
      severity: "warning",
      message: `no paragraph among ${segments.length} segments; all is headline or furniture`,
    },
  ];
}

function otherLanguage({ language }: Draft): Diagnostic[] {
  if (language.tag === "en" || language.tag === "und") return [];
  return [
    {
      code: "language/not-english",
      severity: "warning",
      message: `written in "${language.tag}", which is not annotated`,
    },
  ];
}

function repeatedHeadlines({ segments }: Draft): Diagnostic[] {
  return segments
    .filter(({ kind, duplicateOf }) => kind === "headline" && duplicateOf !== undefined)
    .map(({ start, end }) => ({
      code: "headline/repeated",
      severity: "info",
      start,
      end,
      message: "the headline stands here again",
    }));
}

function debris({ segments }: Draft): Diagnostic[] {
  return segments.flatMap((segment, index) => {
    const isInProse =
      segment.kind === "artefact" &&
      (isParagraph(segments[index - 1]) || isParagraph(segments[index + 1])) &&
      segment.end - segment.start > 1;
    if (!isInProse) return [];
    return [
      {
        code: "text/debris",
        severity: "info",
        start: segment.start,
        end: segment.end,
        message: segment.reason,
      } as const,
    ];
  });
}

function isParagraph(segment: Segment | undefined): boolean {
  return segment?.kind === "paragraph";
}

const maxOrphans = 50; // more say nothing new

const opening = 0x201c;
const closing = 0x201d;
const straight = 0x22;

// Within a paragraph. A quotation that runs over several paragraphs opens each and closes the last,
// so an opening mark left open is an orphan only where the next paragraph does not open one.
function orphanMarks({ text, segments }: Draft): Diagnostic[] {
  if (!text.includes("“") && !text.includes("”") && !text.includes('"')) return [];
  const found: Diagnostic[] = [];
  const report = (at: number) =>
    found.length < maxOrphans &&
    found.push({
      code: "quotes/orphan-mark",
      severity: "warning",
      start: at,
      end: at + 1,
      message: "a quotation mark without its partner",
    });
  const prose = segments.filter(({ kind }) => proseKinds.has(kind) || kind === "artefact");
  prose.forEach((segment, index) => {
    const orphan = firstOrphan(text, segment.start, segment.end);
    if (orphan === undefined) return;
    const next = prose[index + 1];
    const goesOn =
      text.charCodeAt(orphan) !== closing && next !== undefined && opensQuote(text, next.start);
    if (!goesOn) report(orphan);
  });
  return found;
}

function opensQuote(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === opening || unit === straight;
}

function firstOrphan(text: string, start: number, end: number): number | undefined {
  let open = -1;
  let lastStraight = -1;
  let straights = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) {
      if (open >= 0) return open;
      open = i;
    } else if (unit === closing) {
      if (open < 0) return i;
      open = -1;
    } else if (unit === straight) {
      straights++;
      lastStraight = i;
    }
  }
  if (open >= 0) return open;
  return straights % 2 === 1 ? lastStraight : undefined;
}

function bylineSpellings({ metadata }: Draft): Diagnostic[] {
  return metadata.authors.flatMap(({ value, candidates }) =>
    (candidates ?? []).map(({ start, end, value: other }) => ({
      code: "byline/two-spellings",
      severity: "warning" as const,
      ...(start !== undefined && end !== undefined && { start, end }),
      message: `"${other}" here, "${value}" in the biography`,
    })),
  );
}

const strange: readonly {
  unit: string;
  code: string;
  severity: "info" | "warning";
  what: string;
}[] = [
  { unit: "\u00a0", code: "text/no-break-space", severity: "info", what: "no-break spaces" },
  {
    unit: "\ufffd",
    code: "text/replacement-character",
    severity: "warning",
    what: "U+FFFD, where characters were lost",
  },
  { unit: "\u0000", code: "text/null-character", severity: "warning", what: "null characters" },
];

// One diagnostic a kind, at the first place; counting goes by indexOf, which is fast on long text.
function strangeCharacters({ text }: Draft): Diagnostic[] {
  return strange.flatMap(({ unit, code, severity, what }) => {
    const first = text.indexOf(unit);
    if (first < 0) return [];
    let count = 0;
    for (let at = first; at >= 0; at = text.indexOf(unit, at + 1)) count++;
    return [{ code, severity, start: first, end: first + 1, message: `${count} × ${what}` }];
  });
}
