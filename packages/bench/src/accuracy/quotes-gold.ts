import type { Figure } from "../report.ts";

export async function measureGoldQuotes(): Promise<Figure[]> {
  return [];
}
