import { describe, expect, test } from "vitest";
import { parseHtml } from "./parse-html.ts";

const paragraphs = [
  "Residents of Port Maren voted on Sunday to keep the night ferry running for five more years.",
  "The boat needs a new engine in the spring, and the council has set aside half of the money.",
  "A new timetable comes into force on 1 June, and fares rise by a tenth, the harbour office said.",
  "Children and students will travel for half the price, as they did before the vote was held.",
];
const shell = `<nav><a href="/">Home</a></nav><h1>Night ferry stays</h1>
<p>We use cookies to show you pages that you may like, and to count our visitors.</p>`;

function pageOf(shown: readonly string[], stated: string, around = shell): string {
  const linked = JSON.stringify({
    "@type": "NewsArticle",
    headline: "Night ferry stays",
    articleBody: stated,
  });
  const text = shown.map((each) => `<p>${each}</p>`).join("\n");
  return `<!doctype html><title>Night ferry stays</title>
<script type="application/ld+json">${linked.replaceAll("</", "<\\/")}</script>${around}<article>${text}</article>`;
}

const whole = paragraphs.join("\n");
const codesOf = (html: string) => parseHtml(html).diagnostics.map(({ code }) => code);

describe("an article's text that only JSON-LD holds", () => {
  test.each([
    ["where the page shows its furniture", pageOf([], whole)],
    ["where the page shows nothing", pageOf([], whole, "")],
  ])("is refused in words %s", (_, html) => {
    expect(() => parseHtml(html, { uri: "ferry.html" })).toThrow(
      expect.objectContaining({
        code: "article/unsupported",
        message: expect.stringMatching(/^ferry\.html: .*only in a script.*as a browser shows it$/),
      }),
    );
  });

  test("is said where the page shows the beginning", () => {
    const { diagnostics } = parseHtml(pageOf(paragraphs.slice(0, 1), whole));
    expect(diagnostics).toContainEqual({
      code: "article/text-in-script",
      severity: "warning",
      message: expect.stringMatching(/^the page shows 1\d % of/),
    });
  });

  test("is no matter where the page shows another text as long: the statement is wrong", () => {
    const other = whole.replaceAll(/\w+/g, (word) => [...word].reverse().join(""));
    expect(codesOf(pageOf(paragraphs, other))).toContain("article/text-in-script");
  });
});

test.each([
  ["as it stands", whole],
  ["in markup", paragraphs.map((each) => `<p class="x">${each}</p>`).join("")],
  ["in markup written as entities", paragraphs.map((e) => `&lt;p&gt;${e}&lt;/p&gt;`).join("")],
  ["cut to a teaser", "Residents of Port Maren voted to keep the ferry."],
])("a text that the page shows is no cause for remark: stated %s", (_, stated) => {
  expect(codesOf(pageOf(paragraphs, stated))).not.toContain("article/text-in-script");
});
