import { Parser } from "htmlparser2";

/** Markup nested deeper than any word processor nests it. */
export class TooDeep extends Error {}

const maxDepth = 512;

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** @throws {TooDeep} */
export function walkXml(xml: string, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > maxDepth)
          throw new TooDeep(
            `expected elements in elements to a depth of at most ${maxDepth}, got more`,
          );
        handler.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        handler.close(name);
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** Whether a switch such as `<w:vanish/>` or `<w:vanish w:val="0"/>` is on. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off)$/.test(attributes["w:val"] ?? "");
}
