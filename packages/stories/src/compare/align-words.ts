/**
 * Wordings of one utterance lined up word by word: each as its words, those that not every other has
 * at that place in brackets. `[["we","never","pay"], ["we","pay"]]` gives `["we [never] pay", "we pay"]`.
 * Without a word in common nothing is in brackets.
 *
 * @param wordings Words in lower case, at most 400 each.
 */
export function alignWords(wordings: readonly (readonly string[])[]): readonly string[] {
  const [base, ...others] = wordings;
  if (!base) return [];
  let common: readonly string[] = base.slice(0, maxWords);
  for (const other of others) common = longestCommon(common, other.slice(0, maxWords));
  if (common.length === 0) return wordings.map((words) => words.join(" "));
  return wordings.map((words) => bracketOthers(words.slice(0, maxWords), common));
}

const maxWords = 400;

function bracketOthers(words: readonly string[], common: readonly string[]): string {
  const kept = matchInOrder(words, common);
  const shown: string[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) shown.push(`[${run.join(" ")}]`);
    run = [];
  };
  words.forEach((word, w) => {
    if (!kept.has(w)) run.push(word);
    else {
      close();
      shown.push(word);
    }
  });
  close();
  return shown.join(" ");
}

/** The places of `words` at which `common`, a subsequence of them, stands; the last possible ones. */
function matchInOrder(words: readonly string[], common: readonly string[]): ReadonlySet<number> {
  const kept = new Set<number>();
  let c = common.length - 1;
  for (let w = words.length - 1; w >= 0 && c >= 0; w--) {
    if (words[w] !== common[c]) continue;
    kept.add(w);
    c--;
  }
  return kept;
}

/** The longest list of words that both have in this order. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common.push(a[i]!);
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}
