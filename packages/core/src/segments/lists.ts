import { type Block, settle } from "./blocks.ts";
import { isDigit, isSpace } from "./characters.ts";

const bullets = new Set([0x2022, 0x2023, 0x25e6, 0x25aa, 0x25cf, 0x25cb, 0x25a0, 0x00b7, 0x2043]);
const softBullets = new Set([0x2d, 0x2a, 0x2013]); // - * –: dialogue and asides open so too

/** Items that open with a bullet, and runs of lines that open with a dash, a star or rising numbers. */
export function settleLists(text: string, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (block.kind !== undefined) return;
    const mark = markOf(text, block);
    if (mark === undefined) return;
    const neighbours = [blocks[index - 1], blocks[index + 1]];
    const isRun = neighbours.some((other) => other && markOf(text, other) === mark);
    if (mark === "bullet" || isRun) settle(block, "list", `opens with a ${mark}`);
  });
}

function markOf(text: string, block: Block): string | undefined {
  const first = text.charCodeAt(block.start);
  if (bullets.has(first)) return "bullet";
  if (!isDigit(first)) {
    const isMark = softBullets.has(first) && isSpace(text.charCodeAt(block.start + 1));
    return isMark ? "dash or star" : undefined;
  }
  let i = block.start;
  while (i < block.start + 3 && isDigit(text.charCodeAt(i))) i++;
  const unit = text.charCodeAt(i);
  const isNumber = (unit === 0x2e || unit === 0x29) && isSpace(text.charCodeAt(i + 1));
  return isNumber ? "number" : undefined;
}
