import type { EventData } from "../data.ts";
import { whenText } from "./dates.ts";
import { EntityLink, EntityLinks } from "./parts.tsx";
import { linkTo } from "./route.ts";

/** "Japan, New Zealand  COOPERATE  Ukraine": who does what to whom, and the words that say so. */
export function EventLine({
  event: [start, end, type, modality, actors, recipients, when, , reportedBy],
  words,
  article,
}: {
  readonly event: EventData;
  readonly words: string;
  readonly article: string;
}) {
  return (
    <>
      <span class="who">
        <EntityLinks of={actors} />
      </span>{" "}
      <span class={`deed is-${sideOf(type)}`}>{type.toLowerCase()}</span>{" "}
      <span class="who">
        <EntityLinks of={recipients} />
      </span>
      <br />
      <a class="trigger" href={linkTo("article", article, `${start}-${end}`)}>
        “{words}”
      </a>{" "}
      <span class="facts">
        {modality}
        {when && ` · ${whenText(when)}`}
        {reportedBy >= 0 && (
          <>
            {" · according to "}
            <EntityLink entity={reportedBy} />
          </>
        )}
      </span>
    </>
  );
}

// The halves of the PLOVER codebook, by word and by deed.
const cooperative: ReadonlySet<string> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

export const sideOf = (type: string): "with" | "against" =>
  cooperative.has(type) ? "with" : "against";
