import type { Mention, Quote, Speaker } from "@corpus/core";

/**
 * `quotes` with the entity of each "I" and "we" that speaks inside a quotation: "“I told them, ‘No,’”
 * Ruiz said". Who these are is known only once the quotations around them are.
 */
export function withFirstPersons(
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): readonly Quote[] {
  const pronouns = new Map<number, Mention>();
  for (const mention of mentions)
    if (mention.form === "pronoun" && firstPersons.has(mention.exact.toLowerCase()))
      pronouns.set(mention.start, mention);
  if (pronouns.size === 0) return quotes;
  return quotes.map((quote) => {
    const speaker = named(quote.speaker, pronouns);
    return speaker === quote.speaker ? quote : { ...quote, speaker };
  });
}

const firstPersons = new Set(["i", "we", "my", "our"]);

function named(speaker: Speaker, pronouns: ReadonlyMap<number, Mention>): Speaker {
  if (speaker.status !== "resolved" && speaker.status !== "collective") return speaker;
  const mention = speaker.entity ? undefined : pronouns.get(speaker.start);
  return mention?.end === speaker.end ? { ...speaker, entity: mention.entity } : speaker;
}
