/** One step into a JSON value: a key, or the index of an element. */
type Step = string | number;

interface Open {
  readonly isArray: boolean;
  step: Step; // where in it we are
}

/**
 * The line, from 1, of `text` on which the value at `path` starts; where a key is missing, the line
 * of what should have it. `text` has to be JSON. One pass.
 */
export function jsonLine(text: string, path: readonly Step[]): number {
  const stack: Open[] = [];
  let best = { depth: -1, line: 1 };
  let line = 1;
  let key: string | undefined;
  // The value that starts here stands at the steps of the stack: how much of `path` is that?
  const note = () => {
    const depth = stack.length;
    if (depth <= best.depth || depth > path.length) return;
    if (stack.every(({ step }, i) => step === path[i])) best = { depth, line };
  };
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/gs;
  for (const [token] of text.matchAll(tokens)) {
    const top = stack.at(-1);
    if (token === "\n") line++;
    else if (token === "{" || token === "[") {
      note();
      stack.push({ isArray: token === "[", step: token === "[" ? 0 : "" });
    } else if (token === "}" || token === "]") stack.pop();
    else if (token === ",") {
      if (top?.isArray) top.step = Number(top.step) + 1;
      key = undefined;
    } else if (token === ":") {
      if (top && key !== undefined) top.step = key;
    } else if (top && !top.isArray && token.startsWith('"') && key === undefined) {
      key = JSON.parse(token) as string;
    } else note();
    if (token === "{" || token === "}" || token === "[" || token === "]") key = undefined;
  }
  return best.line;
}
