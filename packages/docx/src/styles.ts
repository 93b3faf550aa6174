import type { SegmentKind } from "@corpus/core";
import { walkXml } from "./xml.ts";

/** What a style says of a paragraph. */
export interface StyleKind {
  readonly kind: SegmentKind;
  readonly name: string;
}

// Word keeps these names in English whatever language its menus have.
const kinds: readonly (readonly [name: RegExp, kind: SegmentKind])[] = [
  [/^title$/i, "headline"],
  [/^subtitle$/i, "standfirst"],
  [/^heading [1-9]$/i, "heading"],
  [/^caption$/i, "caption"],
  [/^list(?: (?:paragraph|bullet|number|continue))?(?: [1-9])?$/i, "list"],
  [/^(?:header|footer|page number|macro)$/i, "notice"],
  [/^(?:footnote|endnote) text$/i, "other"],
  [/^(?:toc heading|toc [1-9]|table of figures|index [1-9])$/i, "other"],
];

interface Style {
  name: string;
  basedOn?: string;
}

/** By the id of a style what it, or the one that it is based on, says of a paragraph. */
export function readStyles(xml: string): ReadonlyMap<string, StyleKind> {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  walkXml(xml, {
    open: (name, attributes) => {
      const value = attributes["w:val"];
      if (name === "w:style") {
        current = { name: "" };
        styles.set(attributes["w:styleId"] ?? "", current);
      } else if (current && value !== undefined) {
        if (name === "w:name") current.name = value;
        if (name === "w:basedOn") current.basedOn = value;
      }
    },
    close: (name) => {
      if (name === "w:style") current = undefined;
    },
    text: () => {},
  });
  const found = new Map<string, StyleKind>();
  for (const id of styles.keys()) {
    const kind = kindOf(id, styles);
    if (kind) found.set(id, kind);
  }
  return found;
}

const maxBases = 10; // styles may be based on each other in a circle

function kindOf(id: string, styles: ReadonlyMap<string, Style>): StyleKind | undefined {
  let style = styles.get(id);
  for (let n = 0; style && n < maxBases; n++) {
    const { name, basedOn } = style;
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    if (kind) return { kind, name };
    style = basedOn === undefined ? undefined : styles.get(basedOn);
  }
  return undefined;
}
