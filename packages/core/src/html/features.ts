import { findPhrase } from "../segments/phrases.ts";
import { isDigit, isSpace, isStop, isUpper } from "../segments/characters.ts";
import { type Hints, hintBit, hintsOf } from "./hints.ts";
import type { Hint } from "./hints.lexicon.ts";
import type { Block, Element, Page } from "./page.ts";
import type { Statements } from "./statements.ts";

/** What one look at a block's words tells. */
export interface Look {
  readonly chars: number;
  readonly words: number;
  readonly stops: number; // sentence ends
  readonly commas: number;
  readonly capitals: number; // words that open with one
  readonly digits: number;
  readonly endsInStop: boolean;
  readonly linkShare: number;
  readonly isProse: boolean;
  readonly key: string; // its words, to compare with those of others
}

export function lookAt(text: string, block: Block): Look {
  let words = 0, stops = 0, commas = 0, capitals = 0, digits = 0, inWord = false;
  for (let i = block.start; i < block.end; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) { inWord = false; continue; }
    if (!inWord) { words++; inWord = true; if (isUpper(unit)) capitals++; }
    if (unit === 0x2c) commas++;
    else if (isDigit(unit)) digits++;
    else if (isStop(unit) && (i + 1 >= block.end || isSpace(text.charCodeAt(i + 1)) || text.charCodeAt(i + 1) > 0x2000 || text.charCodeAt(i+1) === 0x22)) stops++;
  }
  const chars = block.end - block.start;
  let last = block.end - 1;
  while (last > block.start && /["'”’)\]»\s]/.test(text[last]!)) last--;
  const endsInStop = isStop(text.charCodeAt(last)) || text.charCodeAt(last) === 0x3a;
  const linkShare = Math.min(1, block.linkChars / chars);
  return { chars, words, stops, commas, capitals, digits, endsInStop, linkShare, isProse: words >= 12 && stops > 0 && linkShare < 0.4, key: text.slice(block.start, Math.min(block.end, block.start + 200)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim() };
}

const tagNames = ["p", "li", "h1", "h2", "h3", "h4", "td", "blockquote", "div", "pre", "figcaption", "dd", "span", "section", "button", "option", "a", "time"] as const;
const insideNames = ["article", "main", "aside", "nav", "header", "footer", "form", "figure", "ul", "table", "blockquote", "noscript", "address", "button", "select", "a"] as const;
const hintNames = Object.keys(hintBit) as Hint[];

export const featureNames: readonly string[] = [
  "chars", "words", "stops", "commas", "wordLength", "capitalShare", "digitShare", "endsInStop", "linkShare", "links", "strongShare", "isProse",
  ...tagNames.map((t) => `tag ${t}`),
  ...insideNames.map((t) => `in ${t}`),
  ...hintNames.flatMap((h) => [`own ${h}`, `near ${h}`, `around ${h}`]),
  "phrase", "phraseKind", "inBody", "hasBody", "isDescription", "isHeadline", "repeats", "laterRepeats",
  "position", "afterHeadline", "blocksAfterHeadline", "depth",
  "parentProse", "parentShare", "parentLink", "grandProse", "grandShare", "grandLink", "pathShare", "pathCount",
  "topDistance", "inTop", "inTopParent", "topShare", "betweenProse", "afterLastProse", "beforeFirstProse", "sinceHeading", "lastHeadingPhrase", "underHeadingLink",
  "prev1Words", "prev1Link", "prev1Prose", "prev1Same", "next1Words", "next1Link", "next1Prose", "next1Same", "prev2Prose", "next2Prose", "window5Prose", "window5Link", "prev1Stops", "next1Stops",
  "pageProse", "pageBlocks", "siblings", "listLinkShare", "timeTag",
];

export interface Described {
  readonly looks: readonly Look[];
  readonly rows: readonly Float64Array[];
  readonly hints: Hints;
  readonly top: Element;
}

/** The features of every block of a page. */
export function describe(page: Page, statements: Statements): Described {
  const { text, blocks } = page;
  const hints = hintsOf();
  const looks = blocks.map((block) => lookAt(text, block));
  const n = page.elements.length;
  const prose = new Float64Array(n), total = new Float64Array(n), link = new Float64Array(n), vote = new Float64Array(n), kids = new Float64Array(n);
  let pageProse = 0;
  const seen = new Map<string, number>();
  blocks.forEach((block, i) => {
    const look = looks[i]!;
    if (look.key.length > 15) seen.set(look.key, (seen.get(look.key) ?? 0) + 1);
    for (let e: Element | undefined = block.element; e; e = e.parent) {
      total[e.index]! += look.chars;
      link[e.index]! += block.linkChars;
      kids[e.index]!++;
      if (look.isProse) prose[e.index]! += look.chars;
    }
    if (!look.isProse) return;
    pageProse += look.chars;
    if (seen.get(look.key)! > 1) return;
    const bad = hints.around(block.element) & (hintBit.comment | hintBit.footer | hintBit.hidden);
    let weight = Math.min(look.chars, 600) * (bad ? 0.2 : 1);
    let e = block.element.parent;
    for (let k = 0; e && k < 6; k++, e = e.parent) { vote[e.index]! += weight; weight *= 0.6; }
  });
  let top: Element = page.elements[0]!;
  for (const e of page.elements) if (e.tag !== "body" && e.tag !== "html" && vote[e.index]! * (1 - Math.min(1, link[e.index]! / (total[e.index]! || 1))) > vote[top.index]! * (1 - Math.min(1, link[top.index]! / (total[top.index]! || 1)))) top = e;
  const inTopOf = (e: Element, t: Element) => { let at: Element | undefined = e; while (at && at.depth > t.depth) at = at.parent; return at === t; };
  const paths = blocks.map(({ element }) => `${element.tag}|${element.attributes["class"] ?? ""}|${element.parent?.tag}|${element.parent?.attributes["class"] ?? ""}`);
  const pathProse = new Map<string, number>(), pathCount = new Map<string, number>();
  blocks.forEach((_, i) => { pathCount.set(paths[i]!, (pathCount.get(paths[i]!) ?? 0) + 1); if (looks[i]!.isProse) pathProse.set(paths[i]!, (pathProse.get(paths[i]!) ?? 0) + looks[i]!.chars); });
  const bodyKey = keyOf(statements.body);
  const headKeys = statements.headlines.map(keyOf).filter((k) => k.length > 8);
  const descKeys = statements.descriptions.map(keyOf).filter((k) => k.length > 20);
  let headline = blocks.findIndex((b, i) => b.element.tag === "h1" && headKeys.some((k) => k.startsWith(looks[i]!.key) && looks[i]!.key.length > 8));
  if (headline < 0) headline = blocks.findIndex((_, i) => looks[i]!.key.length > 8 && headKeys.includes(looks[i]!.key));
  if (headline < 0) headline = blocks.findIndex((b) => b.element.tag === "h1");
  const topProse = blocks.flatMap((b, i) => (looks[i]!.isProse && inTopOf(b.element, top) ? [i] : []));
  const first = topProse[0] ?? blocks.length, last = topProse.at(-1) ?? -1;
  const textLength = Math.max(1, text.length);
  const used = new Map<string, number>();
  let heading = -1;
  const rows = blocks.map((block, i) => {
    const look = looks[i]!;
    const f = new Float64Array(featureNames.length);
    let k = 0;
    const put = (v: number | boolean) => { f[k++] = Number(v); };
    const e = block.element;
    put(Math.log1p(look.chars)); put(Math.log1p(look.words)); put(Math.log1p(look.stops)); put(look.commas / (look.words || 1)); put(look.chars / (look.words || 1)); put(look.capitals / (look.words || 1)); put(look.digits / look.chars); put(look.endsInStop); put(look.linkShare); put(block.links); put(Math.min(1, block.strongChars / look.chars)); put(look.isProse);
    for (const t of tagNames) put(e.tag === t || block.smallest.tag === t);
    const inside = new Set<string>();
    for (let a: Element | undefined = block.smallest; a; a = a.parent) inside.add(a.tag);
    for (const t of insideNames) put(inside.has(t) || (t === "ul" && inside.has("ol")));
    let own = hints.own(block.smallest); for (let a: Element | undefined = block.smallest; a && a !== e; a = a.parent) own |= hints.own(a); own |= hints.own(e);
    let near = own; let a = e.parent; for (let d = 0; a && d < 3; d++, a = a.parent) near |= hints.own(a);
    const around = hints.around(block.smallest);
    for (const h of hintNames) { put((own & hintBit[h]) !== 0); put((near & hintBit[h]) !== 0); put((around & hintBit[h]) !== 0); }
    const phrase = look.words <= 30 ? findPhrase(text, block.start, block.end) : undefined;
    put(phrase ? { whole: 3, opens: 2, within: 1 }[phrase.place] : 0);
    put(phrase ? kinds.indexOf(phrase.kind) + 1 : 0);
    put(bodyKey.length > 100 && look.key.length > 20 && bodyKey.includes(look.key.slice(0, 80))); put(bodyKey.length > 100);
    put(descKeys.some((d) => look.key.length > 20 && (d.startsWith(look.key.slice(0, 60)) )));
    put(look.key.length > 8 && headKeys.some((h) => h === look.key || (look.key.length > 20 && h.startsWith(look.key))));
    const times = look.key.length > 15 ? seen.get(look.key)! : 1; put(times);
    const before = used.get(look.key) ?? 0; used.set(look.key, before + 1); put(look.key.length > 15 ? before : 0);
    put(block.start / textLength); put(headline < 0 ? -1 : Number(i > headline)); put(headline < 0 ? 0 : Math.max(-50, Math.min(200, i - headline))); put(e.depth);
    const p = e.parent ?? e, g = p.parent ?? p;
    for (const c of [p, g]) { put(Math.log1p(prose[c.index]!)); put(prose[c.index]! / (pageProse || 1)); put(link[c.index]! / (total[c.index]! || 1)); }
    put((pathProse.get(paths[i]!) ?? 0) / (pageProse || 1)); put(Math.log1p(pathCount.get(paths[i]!)!));
    let up = 0; let t: Element = top; while (!inTopOf(e, t) && t.parent) { t = t.parent; up++; }
    put(up); put(up === 0); put(up <= 1); put(prose[top.index]! / (pageProse || 1)); put(i > first && i < last); put(last < 0 ? 0 : Math.max(-1, Math.min(30, i - last))); put(Math.max(-1, Math.min(30, first - i)));
    if (/^h[1-6]$/.test(e.tag)) heading = i;
    put(heading < 0 ? 99 : Math.min(99, i - heading));
    const hp = heading >= 0 && looks[heading]!.words <= 8 ? findPhrase(text, blocks[heading]!.start, blocks[heading]!.end) : undefined;
    put(hp ? kinds.indexOf(hp.kind) + 1 : 0); put(heading >= 0 ? looks[heading]!.linkShare : 0);
    const at = (j: number) => looks[j]; const prev = at(i - 1), next = at(i + 1);
    put(Math.log1p(prev?.words ?? 0)); put(prev?.linkShare ?? 0); put(prev?.isProse ?? false); put(blocks[i - 1]?.element.parent === e.parent);
    put(Math.log1p(next?.words ?? 0)); put(next?.linkShare ?? 0); put(next?.isProse ?? false); put(blocks[i + 1]?.element.parent === e.parent);
    put(at(i - 2)?.isProse ?? false); put(at(i + 2)?.isProse ?? false);
    let wp = 0, wl = 0, wc = 0; for (let j = Math.max(0, i - 5); j <= Math.min(blocks.length - 1, i + 5); j++) { wc += looks[j]!.chars; if (looks[j]!.isProse) wp += looks[j]!.chars; wl += blocks[j]!.linkChars; }
    put(wp / wc); put(wl / wc); put(prev?.stops ?? 0); put(next?.stops ?? 0);
    put(Math.log1p(pageProse)); put(Math.log1p(blocks.length)); put(Math.log1p(kids[p.index]!));
    put(inside.has("li") || inside.has("td") ? link[p.index]! / (total[p.index]! || 1) : -1); put(inside.has("time"));
    return f;
  });
  return { looks, rows, hints, top };
}

const kinds = ["breadcrumb", "standfirst", "caption", "credit", "bio", "related", "share", "form", "notice", "artefact"];

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
