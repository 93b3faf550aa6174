// What is used of the peers that come without types.

declare module "compendium-js" {
  interface Sentence {
    readonly tokens: readonly { readonly raw: string; readonly pos: string }[];
  }
  const compendium: {
    analyse(text: string, language: string | null, skipped: readonly string[]): Sentence[];
  };
  export default compendium;
}

declare module "pos" {
  const pos: {
    readonly Lexer: new () => { lex(text: string): string[] };
    readonly Tagger: new () => { tag(words: readonly string[]): [string, string][] };
  };
  export default pos;
}

declare module "wink-pos-tagger" {
  const posTagger: () => {
    tagSentence(text: string): { readonly value: string; readonly pos: string }[];
  };
  export default posTagger;
}
