import { expect, test } from "vitest";
import { inFile, outcomes, readAll, shown } from "../markup/read-all.fixture.ts";
import { europresseReader } from "./index.ts";

const article = (
  title: string,
  author: string,
) => `<article><header><img src="http://nouveau.eureka.cc/x"/>
<div><span class="DocPublicationName">Le Port   </span></div><div><span class="DocHeader">Politique, mardi 14 mars 2006, p. 16</span></div>
<div><p>TRANSPORTS</p></div><div class="titreArticle"><p class="titreArticleVisu">${title}</p></div>${author}</header>
<section><div class="DocText"><p>Les habitants ont vot&eacute;.</p><p>© comme copie.</p></div></section>
<aside><div><b>Illustration(s) : </b><p>Une photo.</p></div></aside>
<footer><small>© 2006 Le Port. Tous droits réservés.</small><p>Numéro de document : news·20060315·LP·1</p></footer></article>`;
const newer = `<!DOCTYPE html><html><body>${article("Le bac reste", "<div>Ana Ruiz</div>")}${article("Un quai", "")}</body></html>`;

const older = `<html><body><form>www.bpe.europresse.com</form>${["Le bac reste", "Un quai"]
  .map(
    (
      title,
      i,
    ) => `<table><tr><td><span class="DocPublicationName">Le Port, no. 596</span><br><span class="DocHeader">jeudi </span>
<span class="DocHeader">5 octobre 2013</span><br><br>Un sur-titre<br><span class="TitreArticleVisu">${title}</span><br><br>${i === 0 ? "Ana Ruiz<br><p></p>" : ""}
Les habitants ont voté dimanche.<p></p>Le maire aussi.<p></p><b><i>© 2013 Le Port.</i></b><p></p>Numéro de document : news·20131005·LP·${i}<br></td></tr></table>`,
  )
  .join("")}</body></html>`;

test.each([
  ["newer", newer],
  ["older", older],
])("the %s kind: one article a document", async (_, file) => {
  expect(europresseReader.recognises(new TextEncoder().encode(file), "x")).toBe(true);
  const found = await readAll(europresseReader, file);
  expect(outcomes(found)).toEqual(["file:1 Le bac reste", "file:2 Un quai"]);
  expect(
    found.map((each) => each.ok && each.article.metadata.authors.map(({ value }) => value)),
  ).toEqual([["Ana Ruiz"], []]);
});

test("what a document states, and what is its text", async () => {
  const [first] = await readAll(europresseReader, newer);
  if (!first?.ok) throw new Error("expected an article");
  expect(shown(first.article)).toEqual([
    "other: Le Port",
    "other: Politique, mardi 14 mars 2006, p. 16",
    "other: TRANSPORTS",
    "headline: Le bac reste",
    "byline: Ana Ruiz",
    "paragraph: Les habitants ont voté.",
    "paragraph: © comme copie.",
    "caption: Illustration(s) :",
    "caption: Une photo.",
    "notice: © 2006 Le Port. Tous droits réservés.",
    "notice: Numéro de document : news·20060315·LP·1",
  ]);
  expect(inFile(newer, first.article)[5]).toBe("Les habitants ont vot&eacute;.");
  expect(first.article.metadata).toMatchObject({
    outlet: { value: "Le Port" },
    section: { value: "Politique" },
    published: { edtf: "2006-03-14" },
  });
  expect(first.article.source.id).toBe("news·20060315·LP·1");
});
