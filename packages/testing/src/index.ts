export { type Case, type Mark, mark, readCases, unmark } from "./cases.ts";
export { linesOf, readJsonLines, sharedFile } from "./data.ts";
export { readTreebank, type TreebankRow, type TreebankText } from "./treebank.ts";
