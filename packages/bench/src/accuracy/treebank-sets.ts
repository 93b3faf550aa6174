import { readTreebank, sharedFile, type TreebankText } from "@corpus/testing";

/** A named part of the treebanks, and what it is for. */
export interface TreebankSet {
  readonly name: string; // "GUM news"
  readonly texts: readonly TreebankText[];
}

const openNews = (text: TreebankText) => text.genre === "news";

/**
 * The parts that are measured. Errors on GUM train, EWT a and all news documents of GUM (those of the
 * dev file too) were read while the rules were written; the rest of GUM dev and EWT dev were only scored.
 */
export async function readTreebankSets(): Promise<TreebankSet[]> {
  const read = async (name: string) => {
    const file = sharedFile("data", "syntax", `${name}.conllu.gz`);
    return file === undefined ? undefined : readTreebank(file);
  };
  const train = await read("gum-train");
  const dev = await read("gum-dev");
  const ewtA = await read("ewt-a");
  const ewtDev = await read("ewt-dev");
  if (!train || !dev || !ewtA || !ewtDev) return [];
  return [
    { name: "GUM news, train and dev", texts: [...train, ...dev].filter(openNews) },
    { name: "GUM train", texts: train },
    { name: "GUM dev", texts: dev },
    { name: "EWT a", texts: ewtA },
    { name: "EWT dev", texts: ewtDev },
  ];
}
