import { stat } from "node:fs/promises";

/**
 * When the files of the store at `url` were last written, by whichever process; "" for one in memory. What
 * a store tells of itself does not say that it was grouped anew from the same articles.
 */
export async function whenWritten(url: string | undefined): Promise<string> {
  if (url === undefined || url === ":memory:") return "";
  const file = url.replace(/^sqlite:(\/\/)?/, "");
  const at = (name: string) => (name.startsWith("file:///") ? new URL(name) : name);
  const times = await Promise.all([file, `${file}-wal`].map((name) => timeOf(at(name))));
  return times.join(".");
}

async function timeOf(file: string | URL): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => undefined); // the log comes and goes
  return found ? `${found.mtimeNs.toString(36)}-${found.size.toString(36)}` : "";
}
