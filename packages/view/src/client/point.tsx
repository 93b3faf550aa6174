import type { ClaimData, ItemData } from "../data.ts";
import { articles, textOf } from "./corpus.ts";
import { dateText } from "./dates.ts";
import { Byline, Words } from "./parts.tsx";
import { Relation } from "./relations.tsx";
import { linkTo } from "./route.ts";

/** What versions of one point are called, by their order. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A source by its number in this story, the same wherever it is told. */
export function Chip({ origin }: { readonly origin: number }) {
  return <span class="chip">{origin + 1}</span>;
}

/** One point of a comparison: each version, and below it the words of every source that has it. */
export function Point({
  item,
  story,
  index: i,
  isTarget,
}: {
  readonly item: ItemData;
  readonly story: number;
  readonly index: number;
  readonly isTarget: boolean;
}) {
  const target = isTarget ? { "data-target": "", tabIndex: -1 } : {};
  const isDisputed = item.relation === "differs" || item.relation === "conflicts";
  const isGrouped = isDisputed || item.relation === "progresses";
  const groups = groupBy(item.claims, isGrouped ? ([, , , value]) => value : sourceKey);
  return (
    <section class={`point ${isDisputed ? "is-open" : ""}`} aria-labelledby={`point-${i}`}>
      <h3 id={`point-${i}`} {...target}>
        <Relation name={item.relation} /> <Words>{item.aspect}</Words>
      </h3>
      <div class="versions" data-arrows>
        {groups.map((claims, g) => (
          <div class="version">
            {isDisputed && <p class="version-name">Version {letters[g] ?? g + 1}</p>}
            {groupBy(claims, sourceKey).map((own) => (
              <Voice claims={own} story={story} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Who makes a claim: the article, within the source that it is of. */
const sourceKey = ([article, , , , , origin, of]: ClaimData) => `${of} ${origin} ${article}`;

function groupBy(claims: readonly ClaimData[], keyOf: (claim: ClaimData) => string): ClaimData[][] {
  const groups = new Map<string, ClaimData[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key) ?? [];
    group.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What one source says on a point, and below it which source that is. */
function Voice({
  claims,
  story,
}: {
  readonly claims: readonly ClaimData[];
  readonly story: number;
}) {
  const [a, , , , , origin, of] = claims[0]!;
  return (
    <div class="voice">
      <p class="source-head">
        {of === story ? <Chip origin={origin} /> : <span class="chip earlier">earlier</span>}{" "}
        <Byline article={articles[a]!} />
      </p>
      <ul class="claims">
        {claims.map((claim) => (
          <Claim claim={claim} />
        ))}
      </ul>
    </div>
  );
}

const contextUnits = 70; // UTF-16 code units shown on each side
const mostOfClaim = 600;

function Claim({ claim: [a, start, end, value, isDenied] }: { readonly claim: ClaimData }) {
  const text = textOf(a);
  const words = text.slice(start, end);
  const read = readAs(value, words);
  return (
    <li class="claim">
      <a class="words" href={linkTo("article", articles[a]!.id, `${start}-${end}`)}>
        <span class="context">{before(text, start)}</span>
        <mark>{words.length > mostOfClaim ? `${words.slice(0, mostOfClaim)} …` : words}</mark>
        <span class="context">{after(text, end)}</span>
      </a>
      {isDenied === 1 && <span class="denied"> denied</span>}
      {read && (
        <span class="read-as">
          {" "}
          read as <Words>{read}</Words>
        </span>
      )}
    </li>
  );
}

const mostOfValue = 24; // longer ones repeat the words

/** What was compared, where the words do not show it: "Thursday" is 21 April 2022. */
function readAs(value: string, words: string): string | null {
  if (/^(?:\d{4}|XXXX)(?:-|$)/.test(value)) return dateText(value);
  const isPlain =
    value.length > mostOfValue ||
    !/\d/.test(value) ||
    words.toLowerCase().includes(value.toLowerCase());
  return isPlain ? null : value;
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - contextUnits);
  const cut = text.slice(from, start);
  const line = cut.slice(cut.lastIndexOf("\n") + 1);
  if (from === 0 || line.length < cut.length) return line.trimStart();
  return `… ${line.slice(line.indexOf(" ") + 1)}`;
}

function after(text: string, end: number): string {
  const cut = text.slice(end, end + contextUnits);
  const [line = ""] = cut.split("\n", 1);
  if (line.length < cut.length || end + contextUnits >= text.length) return line.trimEnd();
  const space = line.lastIndexOf(" ");
  return `${space < 0 ? line : line.slice(0, space)} …`;
}
