import { expect, test } from "vitest";
import { plain, readJsonLd, textOf, typesOf } from "./json-ld.ts";

test.each([
  ["in a comment", '<!-- {"@type":"NewsArticle"} -->', ["NewsArticle"]],
  ["with a line break in a string", '{"@type":"Article","headline":"One\ntwo"}', ["Article"]],
  ["with a semicolon behind it", '{"@type":"http://schema.org/Article"};', ["Article"]],
  [
    "in a graph",
    '{"@graph":[{"@type":"WebPage"},{"@type":["Article","Report"]}]}',
    ["WebPage", "Article", "Report"],
  ],
  ["broken", '{"@type":"Article"', []],
  ["of no object", "[1, null, [[]]]", []],
])("%s", (_, script, types) => {
  expect(readJsonLd([script]).flatMap(typesOf)).toEqual(types);
});

test("the text of a property", () => {
  expect(textOf({ name: "Ana Ruiz" })).toBe("Ana Ruiz");
  expect(textOf([{ "@value": "One &amp; two" }])).toBe("One & two");
  expect(textOf([[["x"]]])).toBe("");
  expect(plain("It&#8217;s &nosuch; &#x110000;")).toBe("It’s &nosuch;");
});
