import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Request } from "autocannon";

/** Whether wrk is installed. It says so and ends with 1. */
export const hasWrk: boolean = spawnSync("wrk", ["--version"]).error === undefined;

/**
 * Asks `url` for each of `requests` in turn over so many connections for `seconds`.
 *
 * @returns What came of it, for people. wrk tells no times of the refused apart from those of the served.
 */
export async function askByWrk(
  url: string,
  requests: readonly Request[],
  connections: number,
  seconds: number,
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-wrk-"));
  const script = path.join(folder, "ask.lua");
  writeFileSync(script, scriptOf(requests));
  const threads = Math.min(connections, 2);
  const options = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, "--timeout", "70s"];
  try {
    const { stdout } = await promisify(execFile)("wrk", [...options, "-s", script, url]);
    const line = stdout.trimEnd().split("\n").at(-1)!;
    const { served, shed, others, errors, timeouts, p50, p99 } = JSON.parse(line) as Asked;
    const perSecond = (count: number) => (count / seconds).toFixed(1);
    return [
      `${perSecond(served)} served a second, ${perSecond(shed)} shed, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      ...(others > 0 ? [`${others} times another status`] : []),
      `${errors} errors, ${timeouts} timeouts`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Asked = Readonly<
  Record<"served" | "shed" | "others" | "errors" | "timeouts" | "p50" | "p99", number>
>;

// Each thread has globals of its own, which `done` reads. Times are in microseconds.
const scriptOf = (requests: readonly Request[]): string => `
local asked, at, threads = {}, 0, {}
served, shed, others = 0, 0, 0
function init()
${requests.map((one) => `  table.insert(asked, ${formatOf(one)})`).join("\n")}
end
function setup(thread) table.insert(threads, thread) end
function request()
  at = at % #asked + 1
  return asked[at]
end
function response(status)
  if status == 200 then served = served + 1
  elseif status == 503 then shed = shed + 1
  else others = others + 1 end
end
function done(summary, latency)
  local function all(name)
    local sum = 0
    for _, thread in ipairs(threads) do sum = sum + thread:get(name) end
    return sum
  end
  local failed = summary.errors
  print(string.format(
    '{"served":%d,"shed":%d,"others":%d,"errors":%d,"timeouts":%d,"p50":%f,"p99":%f}',
    all("served"), all("shed"), all("others"), failed.connect + failed.read + failed.write,
    failed.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`;

function formatOf({ method = "GET", path: asked = "/", headers = {}, body }: Request): string {
  const fields = Object.entries(headers).map(
    ([name, value]) => `[${literal(name)}] = ${literal(String(value))}`,
  );
  const sent = body === undefined ? "nil" : literal(String(body));
  return `wrk.format(${literal(method)}, ${literal(asked)}, {${fields.join(", ")}}, ${sent})`;
}

/** A string of Lua, by its bytes. */
const literal = (text: string): string =>
  `"${Array.from(Buffer.from(text), (byte) => `\\${String(byte).padStart(3, "0")}`).join("")}"`;
