import type { FoundName } from "../names/find-names.ts";
import { type RuleBook, rulesFor } from "./rules.ts";
import { isInScope, isOfType, type Published, plainForm } from "./selection.ts";

/**
 * Names as the user has them, before they are joined: what is rejected is gone, so that no pronoun
 * goes to it, and what is retyped is joined with its like.
 */
export function overrideNames(
  names: readonly FoundName[],
  text: string,
  article: Published,
  book: RuleBook,
): readonly FoundName[] {
  const surfaces = names.map(({ start, end }) => text.slice(start, end));
  const rules = rulesFor(book, surfaces).filter((rule) => isInScope(rule, article));
  if (!rules.some(({ kind }) => kind === "reject" || kind === "retype")) return names;
  return names.flatMap((found, i) => {
    let name: FoundName | undefined = found;
    for (const rule of rules) {
      if (rule.kind !== "reject" && rule.kind !== "retype") continue;
      const isMeant = plainForm(rule.name) === plainForm(surfaces[i]!);
      if (!name || !isMeant || !isOfType(name.type, rule.type)) continue;
      name = rule.kind === "reject" ? undefined : { ...name, type: rule.to, rule: rule.rule };
    }
    return name ?? [];
  });
}
