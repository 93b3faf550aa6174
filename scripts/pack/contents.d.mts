export declare function judgeContents(
  folder: string,
  own: string,
  also?: readonly string[],
): readonly string[];

export declare function judgeManifest(
  manifest: Readonly<Record<string, unknown>>,
  engines: { readonly node: string },
): readonly string[];
