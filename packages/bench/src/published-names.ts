import path from "node:path";
import ts from "typescript";

/** What can be imported from one module, one line a name: "function parseText", "schema and type Article". */
export type ModuleNames = Readonly<Record<string, readonly string[]>>;

/** A module that can be imported: its name and the source of what it exports. */
export interface EntryPoint {
  readonly name: string;
  readonly file: string;
}

/** The names that each module exports with what each is, sorted by name, as the compiler sees them. */
export function readPublishedNames(entries: readonly EntryPoint[]): ModuleNames {
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      customConditions: ["corpus-source"],
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      noEmit: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const namesOf = ({ file }: EntryPoint) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${path.basename(file)}: expected a module, found none`);
    return checker
      .getExportsOfModule(module)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((symbol) => `${kindOf(resolve(symbol, checker))} ${symbol.name}`);
  };
  return Object.fromEntries(entries.map((entry) => [entry.name, namesOf(entry)]));
}

const resolve = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function kindOf({ flags }: ts.Symbol): string {
  if (flags & ts.SymbolFlags.Class) return "class";
  if (flags & ts.SymbolFlags.Function) return "function";
  const isValue = (flags & ts.SymbolFlags.Variable) !== 0;
  const isType = (flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)) !== 0;
  if (isValue && isType) return "schema and type";
  return isValue ? "value" : "type";
}
