import { CorpusError } from "../errors.ts";
import type { Piece } from "../markup/pieces.ts";
import { elementOf, type Node } from "../markup/tree.ts";

/** Groups of Rich Text that hold no words of the document. */
const silentGroups: ReadonlySet<string> = new Set(
  `bkmkend bkmkstart colorschememapping colortbl datastore fldinst fonttbl footer footerf footerl footerr
   generator header headerf headerl headerr info latentstyles listoverridetable listtable object pict
   rsidtbl stylesheet themedata xmlnstbl`.split(/\s+/),
);
const breaks: ReadonlySet<string> = new Set("par sect page row cell".split(" "));
const signs: Readonly<Record<string, string>> = {
  bullet: "•",
  emdash: "—",
  endash: "–",
  ldblquote: "“",
  lquote: "‘",
  rdblquote: "”",
  rquote: "’",
  tab: "\t",
};

// "\par" "\u8217 " "\'e9" "\{" "\*" and the brackets of groups; line ends of the file mean nothing
const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/gi;

interface Group {
  readonly isSilent: boolean;
  readonly fallback: number; // characters behind \u for readers that do not know it
}

/**
 * The paragraphs of Rich Text, each an element <p>, with the places of their characters in the file.
 *
 * @param rtf The file, a byte a unit: it is ASCII but for what it escapes.
 * @throws {CorpusError} "article/too-deep" for groups nested deeper than `maxDepth`.
 */
export function parseRtf(rtf: string, maxDepth: number, where: string): Node[] {
  const paragraphs: Node[] = [];
  const groups: Group[] = [];
  let group: Group = { isSilent: false, fallback: 1 };
  let pieces: (Piece | Node)[] = [];
  let toSkip = 0; // characters that stand for the one before
  let decoder = decoderOf(1252);

  const say = (data: string, from: number, to: number) => {
    if (!group.isSilent) pieces.push({ data, from, to });
  };
  const finish = () => {
    paragraphs.push(elementOf("p", pieces));
    pieces = [];
  };

  for (const match of rtf.matchAll(TOKEN)) {
    const [token, word, argument, hex, symbol, bracket] = match;
    const from = match.index;
    const to = from + token.length;
    if (bracket === "{") {
      if (groups.length >= maxDepth) throw tooDeep(where, maxDepth);
      groups.push(group);
    } else if (bracket === "}") {
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (word !== undefined) {
      if (silentGroups.has(word)) group = { ...group, isSilent: true };
      else if (breaks.has(word)) finish();
      else if (word === "line") pieces.push(elementOf("br", []));
      else if (word === "ansicpg") decoder = decoderOf(Number(argument));
      else if (word === "uc") group = { ...group, fallback: Number(argument ?? 1) };
      else if (word === "u") {
        say(String.fromCharCode(Number(argument ?? 0) & 0xffff), from, to);
        toSkip = group.fallback;
      } else if (signs[word] !== undefined) say(signs[word], from, to);
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else say(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))), from, to);
    } else if (symbol !== undefined) {
      if (symbol === "*") group = { ...group, isSilent: true };
      else if (symbol === "~") say("\u00a0", from, to);
      else if (symbol === "_") say("‑", from, to);
      else if ("\\{}".includes(symbol)) say(symbol, from, to);
    } else if (!/[\r\n]/.test(token)) {
      const skipped = Math.min(toSkip, token.length);
      toSkip -= skipped;
      if (skipped < token.length) say(token.slice(skipped), from + skipped, to);
    }
  }
  finish();
  return paragraphs.filter(({ children }) => children.length > 0);
}

function decoderOf(codepage: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(`windows-${codepage}`);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

function tooDeep(where: string, maxDepth: number): CorpusError {
  return new CorpusError(
    "article/too-deep",
    `${where}: expected groups nested at most ${maxDepth} deep, got more`,
  );
}
