// `pnpm api`: the reference of every published name, in docs/api. A name without a comment is an error.
import path from "node:path";
import { ReflectionKind } from "typedoc";
import { entryPoints, publicPackages } from "./scripts/release/packages.mjs";

const root = import.meta.dirname;
const entries = entryPoints(root);

/** Calls a module what an import calls it. */
function nameModules(app) {
  app.converter.on("createDeclaration", (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    const at = file && path.resolve(file.getSourceFile().fileName);
    const entry = entries.find((each) => path.resolve(each.file) === at);
    if (entry) reflection.name = entry.name;
  });
}

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "Corpus",
  readme: "README.md",
  tsconfig: "tsconfig.api.json",
  entryPoints: entries.map(({ file }) => file),
  out: "docs/api",
  plugin: [nameModules],
  skipErrorChecking: true, // `pnpm types` does that
  disableGit: true,
  sourceLinkTemplate: "{path}#L{line}",
  excludeExternals: true,
  treatWarningsAsErrors: true,
  packagesRequiringDocumentation: publicPackages(root).map(({ manifest }) => manifest.name),
  requiredToBeDocumented: ["Function", "Class", "Interface", "TypeAlias", "Variable", "Enum"],
  validation: { notDocumented: true, notExported: false, invalidLink: true, invalidPath: false },
};
