import type { FileProperties } from "@corpus/core/formats";
import { walkXml } from "./xml.ts";

const names = {
  "dc:title": "title",
  "dc:creator": "creator",
  "dcterms:created": "created",
  "dcterms:modified": "modified",
} as const;

/** What `docProps/core.xml` says. */
export function readProperties(xml: string): FileProperties {
  const found = { title: "", creator: "", created: "", modified: "" };
  let field: keyof FileProperties | undefined;
  walkXml(xml, {
    open: (name) => {
      field = names[name as keyof typeof names];
    },
    close: () => {
      field = undefined;
    },
    text: (text) => {
      if (field) found[field] += text.replace(/\s+/g, " ");
    },
  });
  return {
    title: found.title.trim(),
    creator: found.creator.trim(),
    created: found.created.trim(),
    modified: found.modified.trim(),
  };
}
