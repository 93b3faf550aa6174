import type { Article, Range, Sentence, Token } from "@corpus/core";
import { bracketsOf } from "./conllu-entities.ts";
import { codePointsIn, encodable, onOneLine } from "./plain.ts";
import { type ArticleSource, nameOf } from "./source.ts";

/**
 * CoNLL-U: the words of each sentence with tags and dependencies where the article has them, and its
 * mentions as CorefUD's `Entity`. `TokenRange` says where a word stands in the article's text, in code
 * points, as UDPipe writes it. An article without sentences and tokens has no words to list: only its name.
 */
export async function* exportConllu(articles: ArticleSource): AsyncGenerator<string> {
  for await (const article of articles) yield printDocument(article);
}

function printDocument(article: Article): string {
  const { sentences = [], tokens = [] } = article.annotations ?? {};
  const lines = [
    `# newdoc id = ${article.id}`,
    "# global.Entity = eid-etype-head-link-other",
    `# source = ${onOneLine(nameOf(article))}`,
  ];
  const brackets = bracketsOf(article, tokens);
  const count = codePointsIn(article.text);
  const misc = (index: number): string => {
    const { start, end } = count(tokens[index]!);
    const glued = tokens[index]!.end === tokens[index + 1]?.start ? ["SpaceAfter=No"] : [];
    const entity = brackets.get(index);
    return [...(entity ? [`Entity=${entity}`] : []), ...glued, `TokenRange=${start}:${end}`].join(
      "|",
    );
  };
  const isNewParagraph = paragraphStarts(article);
  let first = 0;
  let number = 0;
  for (const sentence of sentences) {
    while (first < tokens.length && tokens[first]!.start < sentence.start) first++;
    let after = first;
    while (after < tokens.length && tokens[after]!.end <= sentence.end) after++;
    if (after === first) continue;
    if (isNewParagraph(sentence)) lines.push("# newpar");
    lines.push(`# sent_id = ${article.id}-${++number}`);
    const words = tokens.slice(first, after).map((token, i) => printWord(article.text, token, i));
    lines.push(`# text = ${textOf(article.text, tokens, first, after)}`);
    for (const [i, [form, pos, tag]] of words.entries()) {
      const [head, rel] = syntaxOf(tokens[first + i]!, first, after);
      lines.push([i + 1, form, "_", pos, tag, "_", head, rel, "_", misc(first + i)].join("\t"));
    }
    lines.push("");
    first = after;
  }
  return `${lines.join("\n")}\n${number === 0 ? "\n" : ""}`;
}

// A form is one cell of one line, also to readers that end lines at controls which are no white space here.
const formOf = (text: string, { start, end }: Range): string =>
  encodable(text.slice(start, end)).replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]/g,
    "\ufffd",
  );

const cell = (value: string | undefined): string =>
  value === undefined || value === "" ? "_" : onOneLine(value).replaceAll(" ", "_");

const printWord = (text: string, token: Token, _: number): readonly [string, string, string] => [
  formOf(text, token),
  cell(token.pos),
  cell(token.tag),
];

/** The head counted within its sentence, and the relation. A head in another sentence is none that a tree can have. */
function syntaxOf({ head, rel }: Token, first: number, after: number): readonly [string, string] {
  if (head === undefined) return ["_", "_"];
  if (head < first || head >= after) return ["0", "root"];
  return [String(head - first + 1), cell(rel)];
}

/** The sentence as its words spell it, with one space for white space of any length. */
function textOf(text: string, tokens: readonly Token[], first: number, after: number): string {
  let spelt = "";
  for (let i = first; i < after; i++) {
    spelt += formOf(text, tokens[i]!);
    if (i + 1 < after && tokens[i]!.end < tokens[i + 1]!.start) spelt += " ";
  }
  return spelt;
}

/** Whether a sentence is the first in its segment; sentences have to be asked for in order. */
function paragraphStarts({ segments }: Article): (sentence: Sentence) => boolean {
  let at = 0;
  let last = -1;
  return ({ start }) => {
    while (at < segments.length && segments[at]!.end <= start) at++;
    const isNew = at !== last;
    last = at;
    return isNew;
  };
}
