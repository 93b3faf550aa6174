export declare function publicPackages(root: string): readonly {
  readonly folder: string;
  readonly manifest: { readonly name: string; readonly version: string };
}[];

export declare function entryPoints(
  root: string,
): readonly { readonly name: string; readonly file: string }[];
