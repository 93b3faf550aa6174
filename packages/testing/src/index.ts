export { type Case, type Mark, mark, readCases, unmark } from "./cases.ts";
export { linesOf, readJsonLines, sharedFile } from "./data.ts";
export { type PageRow, readPages } from "./pages.ts";
export { compareShingles, countShingles } from "./shingles.ts";
export { readTreebank, type TreebankRow, type TreebankText } from "./treebank.ts";
