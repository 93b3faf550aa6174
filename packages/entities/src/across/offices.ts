import { uniqueTitles } from "../roles/title.lexicon.ts";
import type { ArticleRole } from "./article-entities.ts";

/** Whether an office is held at the time of the article, as far as the title says. */
export const isHeld = ({ title, validTo }: ArticleRole): boolean =>
  validTo === undefined && !/^former |-elect$/.test(title);

/** The title as it is compared: "former Prime Minister" is "prime minister". */
export const plainTitle = ({ title }: Pick<ArticleRole, "title">): string =>
  title
    .replace(/^(?:former|acting) |-elect$/g, "")
    .replaceAll("-", " ")
    .toLowerCase();

/** An office by title and body: "prime minister|place NZL"; undefined where the body is not known. */
export const officeKey = (role: ArticleRole): string | undefined =>
  role.ofKey === null ? undefined : `${plainTitle(role)}|${landOf(role.ofKey)}`;

// Finders call a country before a title a place or a people: "the Japanese prime minister".
const landOf = (key: string): string =>
  /^(?:place|group) [A-Z]{3}$/.test(key) ? key.slice(key.indexOf(" ") + 1) : key;

/** The body of an office in one form, or undefined. */
export const bodyKey = (role: ArticleRole): string | undefined =>
  role.ofKey === null ? undefined : landOf(role.ofKey);

// Ministers with a field are one to a government; without one they are many.
const ministries =
  /^(?:defen[cs]e|finance|foreign|health|home|interior|justice|trade|education) minister$/;

/** Whether one person at a time holds an office of that title. */
export const isSole = (title: string): boolean => uniqueTitles.has(title) || ministries.test(title);
