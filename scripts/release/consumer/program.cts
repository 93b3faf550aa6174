// CommonJS in TypeScript: the compiler writes require(), and Node ≥ 22.12 loads the packages' ESM with it.
import { type Article, parseText } from "@corpus/core";
import { parseHtml } from "@corpus/core/html";
import { annotate } from "@corpus/entities";
import { scoreSpans } from "@corpus/eval";
import { createApp } from "@corpus/server";
import { openStore } from "@corpus/store";
import { groupStories } from "@corpus/stories";

const article: Article = annotate(parseText("“We will rebuild,” said Ana Ruiz."));
const others = [parseHtml, scoreSpans, createApp, openStore].map((loaded) => typeof loaded);
console.log(article.annotations?.quotes?.[0]?.exact, groupStories([article]).length, ...others);
