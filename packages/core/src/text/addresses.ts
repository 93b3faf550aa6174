import { classOf, isBlank, isWordPart, lower } from "./characters.ts";
import { nameEndings } from "./tokens.lexicon.ts";

/**
 * End of the web or e-mail address that starts at `from`, when the mark at `at` gives it away
 * ("https:", "www.", "name@", "example.org"); otherwise `at`.
 */
export function endOfAddress(text: string, from: number, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x3a) return isScheme(text, from, at, end) ? endOfUrl(text, at, end) : at;
  if (unit === 0x40) return endOfMail(text, at, end);
  if (unit !== 0x2e) return at;
  const mailAt = endOfLocalPart(text, at, end);
  if (mailAt > at) return endOfMail(text, mailAt, end);
  if (
    at - from === 3 &&
    (text.charCodeAt(from) | 0x20) === 0x77 &&
    (text.charCodeAt(at - 1) | 0x20) === 0x77
  ) {
    return isPart(text, at + 1, end) ? endOfUrl(text, at, end) : at;
  }
  const domain = endOfDomain(text, at, end);
  return domain > at && text.charCodeAt(domain) === 0x2f && isPart(text, domain + 1, end)
    ? endOfUrl(text, domain, end)
    : domain;
}

function isScheme(text: string, from: number, at: number, end: number): boolean {
  if (isSlash(text, at + 1, end) && isSlash(text, at + 2, end)) return true;
  return at - from === 6 && isPart(text, at + 1, end) && text.slice(from, at) === "mailto";
}

// "ana" + ".ruiz": where the "@" of an e-mail address stands that goes on after the stop at `at`, or `at`.
function endOfLocalPart(text: string, at: number, end: number): number {
  for (let i = at + 1; i < end && i - at <= maxLocalPart; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40) return isPart(text, i + 1, end) ? i : at;
    if (!isWordPart(classOf(unit)) && unit !== 0x2e && unit !== 0x2d && unit !== 0x5f) return at;
  }
  return at;
}

function isSlash(text: string, at: number, end: number): boolean {
  return at < end && text.charCodeAt(at) === 0x2f;
}

function isPart(text: string, at: number, end: number): boolean {
  return at < end && isWordPart(classOf(text.charCodeAt(at)));
}

// To the next space or quotation mark or bracket that a URL does not hold; marks at its end are prose.
function endOfUrl(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isUrlUnit(text.charCodeAt(i))) i++;
  while (i > from + 1 && isTrailing(text.charCodeAt(i - 1))) i--;
  return i;
}

function isUrlUnit(unit: number): boolean {
  if (unit > 0x7f) return isWordPart(classOf(unit));
  return (
    unit > 0x20 && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e && unit !== 0x29 && unit !== 0x5d
  );
}

function isTrailing(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x3b ||
    unit === 0x3a ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x27
  );
}

function endOfMail(text: string, at: number, end: number): number {
  let i = at + 1;
  while (
    i < end &&
    (isPart(text, i, end) ||
      ((text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2d) && isPart(text, i + 1, end)))
  )
    i++;
  return i > at + 1 ? i : at;
}

const maxLocalPart = 40;
const maxParts = 6;

// "example.org", "news.example.co.uk": lower-case parts, the last a known ending.
function endOfDomain(text: string, at: number, end: number): number {
  let dot = at;
  let known = at;
  for (let part = 0; part < maxParts; part++) {
    let i = dot + 1;
    while (i < end && i - dot <= 24 && isDomainUnit(text.charCodeAt(i))) i++;
    if (i === dot + 1) return known;
    if (nameEndings.has(text.slice(dot + 1, i)) && !isPart(text, i, end)) known = i;
    if (i + 1 >= end || text.charCodeAt(i) !== 0x2e || isBlank(classOf(text.charCodeAt(i + 1))))
      return known;
    dot = i;
  }
  return known;
}

function isDomainUnit(unit: number): boolean {
  return classOf(unit) === lower || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d;
}
