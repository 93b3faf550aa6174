import { expect, test } from "vitest";
import { parseText } from "../parse/text.ts";

const body =
  "Residents of Port Maren voted on Sunday to keep the night ferry running for another five years.";
const title = "Harbour town votes to keep its ferry";
const metadataOf = (...lines: string[]) => parseText(lines.join("\n")).metadata;

test("nothing is invented: a text that does not say has nulls", () => {
  expect(metadataOf(body)).toEqual({
    headline: null,
    authors: [],
    outlet: null,
    agency: null,
    dateline: null,
    published: null,
  });
});

test("what the caller gives stands first, what the text says beside it", () => {
  const given = { title: "Ferry stays", outlet: "Harbour Times", publishedAt: "2021-05-04" };
  const { headline, outlet, published } = parseText(
    `${title}\nPublished: 3 May 2021\n${body}`,
    given,
  ).metadata;
  expect(headline).toMatchObject({ value: "Ferry stays", basis: "given" });
  expect(outlet).toEqual({ value: "Harbour Times", basis: "given" });
  expect(published).toMatchObject({
    edtf: "2021-05-04",
    basis: "given",
    candidates: [{ edtf: "2021-05-03", basis: "text", exact: "3 May 2021" }],
  });
});

test.each([
  ["By Ana Ruiz", ["Ana Ruiz"]],
  ["By Ana Ruiz and Li Wei", ["Ana Ruiz", "Li Wei"]],
  ["BY ANA RUIZ, LI WEI AND JO VAN DEN BERG", ["ANA RUIZ", "LI WEI", "JO VAN DEN BERG"]],
  ["By Ana Ruiz, Political Editor", ["Ana Ruiz"]],
  ["By Ana Ruiz in Lima", ["Ana Ruiz"]],
  ["By Ana Ruiz | Harbour Times", ["Ana Ruiz"]],
  ["Written by Ana M. Ruiz-Wei", ["Ana M. Ruiz-Wei"]],
  ["By the end of the week", []],
])("authors of %s", (byline, names) => {
  expect(metadataOf(title, byline, body).authors.map(({ value }) => value)).toEqual(names);
});

test("a biography corrects the byline, which stays as a candidate", () => {
  const [author, ...others] = metadataOf(
    title,
    body,
    "Anna Ruis",
    "Ana Ruiz is a reporter who covers shipping from Lima.",
  ).authors;
  expect(others).toEqual([]);
  expect(author).toMatchObject({ value: "Ana Ruiz", candidates: [{ value: "Anna Ruis" }] });
});

test.each([
  ["Updated: 2019-05-03 08:10", "2019-05-03"],
  ["Friday, July 21, 2017", "2017-07-21"],
  ["Published 21st July 2017, 5:31 PM ET", "2017-07-21"],
  ["Harbour News | Sept. 15, 2017", "2017-09-15"],
  ["Posted on 21/07/2017", "2017-07-21"],
  ["Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read", "2024-08-28"],
  ["07/21/2017", "2017-07-21"],
  ["05/07/2017", undefined], // the fifth of July or the seventh of May
  ["31 June 2017", undefined],
  ["Published: 2020-02-29", "2020-02-29"],
  ["Published: 2021-02-29", undefined], // no leap year
  ["July 21", undefined],
  ["Kept open since the storm of 3 May 1998", undefined],
])("published: %s", (line, edtf) => {
  expect(metadataOf(title, line, body).published?.edtf).toBe(edtf);
});

test("a date of publication goes before a date of change", () => {
  const { published } = metadataOf(title, "Updated: 5 May 2021", "Published: 3 May 2021", body);
  expect(published).toMatchObject({ edtf: "2021-05-03", candidates: [{ edtf: "2021-05-05" }] });
});

const second = "The vote came after a winter in which the ferry stood still for weeks at a time.";

test("a date goes by where it stands, with how likely it is the article's own", () => {
  const read = (...lines: string[]) => {
    const published = metadataOf(...lines).published;
    return published && `${published.edtf} ${published.confidence}`;
  };
  // a page prints today's date above its headline
  expect(read("Thursday, May 6, 2021", title, "Published: 3 May 2021", body)).toBe(
    "2021-05-03 0.97",
  );
  expect(read(title, "Sunday, May 3, 2021", body)).toBe("2021-05-03 0.96");
  expect(read(title, `LIMA, 3 May 2021 (Reuters) - ${body}`)).toBe("2021-05-03 0.95");
  expect(read(title, "Updated: 3 May 2021", body)).toBe("2021-05-03 0.85");
});

test("a dateline whose day its year does not have dates nothing", () => {
  expect(metadataOf(title, `LIMA, Feb. 29, 2023 (Reuters) - ${body}`).published).toBeNull();
  expect(metadataOf(title, `LIMA, Feb. 29, 2024 (Reuters) - ${body}`).published).toMatchObject({
    edtf: "2024-02-29",
  });
});

test("dates under comments and teasers are no dates of the article", () => {
  const lines = [title, body, body, second, "Ana Ruiz", "May 7, 2021", "Li Wei", "May 9, 2021"];
  expect(metadataOf(...lines).published).toBeNull();
  expect(metadataOf(title, body, body, second, "May 3, 2021").published).toMatchObject({
    edtf: "2021-05-03",
    confidence: 0.8,
  });
});

test("dateline and agency with their evidence", () => {
  const { dateline, agency } = metadataOf(title, `LIMA, Peru, March 3 (Reuters) - ${body}`);
  expect(dateline).toMatchObject({
    value: "LIMA, Peru, March 3 (Reuters)",
    place: "LIMA, Peru",
    day: "March 3",
    agency: "Reuters",
  });
  expect(agency).toMatchObject({ value: "Reuters", exact: "Reuters" });
});

test("an agency may sign at the end; a picture's agency is not the text's", () => {
  expect(metadataOf(title, body, "© Agence France-Presse").agency?.value).toBe(
    "Agence France-Presse",
  );
  expect(metadataOf(title, "Picture: Ana Ruiz/AFP", body).agency).toBeNull();
});
