import type { Style } from "../io.ts";

/** What a part of the screen is drawn for. */
export interface Screen {
  readonly width: number; // in characters
  readonly style: (style: Style, text: string) => string;
}

/** The line that opens a part of the screen, behind an empty one. */
export const title = (text: string, { style }: Screen): string[] => ["", style("bold", text)];

/** Says that of `all` only `shown` are on the screen. */
export const more = (shown: number, all: number, screen: Screen): string[] =>
  all > shown ? [screen.style("dim", `  … and ${all - shown} more; --json has them all`)] : [];
