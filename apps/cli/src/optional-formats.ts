import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { FormatReader, KnownFormat } from "@corpus/core/formats";

/** PDF and Word: found where the user works or beside the command, and loaded when the first file comes. */
export const optionalFormats = (cwd: string): readonly KnownFormat[] => [
  optionalFormat(cwd, "PDF", "@corpus/pdf", "pdfReader", (head) =>
    /^(?:\xef\xbb\xbf)?[\s\0]*%PDF-/.test(latin(head.subarray(0, 1024))),
  ),
  optionalFormat(cwd, "DOCX", "@corpus/docx", "docxReader", recognisesDocx),
];

/** As `docxReader.recognises`, which is not there to be asked before it is loaded. */
function recognisesDocx(head: Uint8Array, uri: string): boolean {
  const isNamed = /\.docx$/i.test(uri);
  const opening = latin(head);
  if (opening.startsWith("\xd0\xcf\x11\xe0")) return isNamed; // encrypted: a container of the older form
  return opening.startsWith("PK\x03\x04") && (isNamed || opening.includes("word/"));
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** A format that `packageName` reads, by its export of that name. */
export function optionalFormat(
  cwd: string,
  name: string,
  packageName: string,
  exported: string,
  recognises: FormatReader["recognises"],
): KnownFormat {
  return {
    name,
    recognises,
    holdsOne: true,
    // Where nobody named the file and nothing can read it, it is left alone like a picture.
    worthReading: () =>
      places(cwd).some((folder) => resolveFrom(packageName, folder) !== undefined),
    async load() {
      const module = await importFrom(packageName, cwd);
      return (
        (module?.[exported] as FormatReader | undefined) ?? missing(name, packageName, recognises)
      );
    },
  };
}

const places = (cwd: string) => [cwd, import.meta.dirname];

async function importFrom(
  packageName: string,
  cwd: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  for (const folder of places(cwd)) {
    const found = resolveFrom(packageName, folder);
    if (found !== undefined) {
      return (await import(pathToFileURL(found).href)) as Readonly<Record<string, unknown>>;
    }
  }
  return undefined;
}

function resolveFrom(packageName: string, folder: string): string | undefined {
  try {
    return createRequire(path.join(folder, "_.js")).resolve(packageName);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "MODULE_NOT_FOUND" || code === "ERR_PACKAGE_PATH_NOT_EXPORTED") return undefined;
    throw error;
  }
}

/** Says of each file what would read it. */
function missing(
  name: string,
  packageName: string,
  recognises: FormatReader["recognises"],
): FormatReader {
  return {
    name,
    recognises,
    async *documents(_, { uri }) {
      const message = `${name} is read by a package of its own, which is not installed: npm install ${packageName}, here or beside the command`;
      yield { uri, kind: "reject", code: "article/unsupported", message };
    },
  };
}
