/** How sources stand to each other, in the order in which a reader wants to know. */
export const relations = [
  {
    name: "conflicts",
    sign: "≠",
    heading: "Where they contradict each other",
    hint: "As the words were read, not both can hold.",
  },
  {
    name: "differs",
    sign: "≈",
    heading: "Where they say it otherwise",
    hint: "One point, told in different words or figures.",
  },
  {
    name: "progresses",
    sign: "→",
    heading: "What has moved on since",
    hint: "A later report has a later state.",
  },
  {
    name: "agree",
    sign: "=",
    heading: "What they share",
    hint: "Told by two independent sources or more.",
  },
  {
    name: "adds",
    sign: "+",
    heading: "What one alone has",
    hint: "No other source of this story says it.",
  },
] as const;

/** A relation by sign and word, so that colour is never alone in telling. */
export function Relation({ name }: { readonly name: string }) {
  const relation = relations.find((one) => one.name === name);
  return (
    <span class={`relation is-${name}`}>
      <span class="sign" aria-hidden="true">
        {relation?.sign ?? "·"}
      </span>{" "}
      <span class="word">{name}</span>
    </span>
  );
}
