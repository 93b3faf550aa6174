import type { Finding } from "../doctor/finding.ts";
import {
  checkCores,
  checkMemory,
  checkNode,
  checkSqlite,
  checkTemporary,
} from "../doctor/machine.ts";
import {
  checkConfig,
  checkGazetteer,
  checkModel,
  checkReading,
  checkStore,
} from "../doctor/parts.ts";
import { exit } from "../exit.ts";
import { type Io, type Style, stylist, writeLine } from "../io.ts";
import { count, printable, wrap } from "../render/wrap.ts";

export interface DoctorSettings {
  readonly db?: string;
  readonly format: "table" | "json";
}

/** `corpus doctor`: looks at all that corpus stands on; exit status 1 where something is wrong. */
export async function runDoctor({ db, format }: DoctorSettings, io: Io): Promise<number> {
  const findings: readonly Finding[] = [
    checkNode(),
    await checkSqlite(),
    checkModel(),
    checkGazetteer(),
    checkReading(),
    checkMemory(),
    checkCores(),
    await checkTemporary(),
    await checkConfig(io.cwd),
    ...(db === undefined ? [] : await checkStore(db, io)),
  ];
  const isWell = findings.every(({ status }) => status !== "wrong");
  if (format === "json") await writeLine(io, JSON.stringify({ isWell, findings }));
  else for (const line of render(findings, io)) await writeLine(io, line);
  return isWell ? exit.done : exit.incomplete;
}

const marks: Readonly<Record<Finding["status"], readonly [mark: string, style: Style]>> = {
  ok: ["ok", "green"],
  warning: ["note", "yellow"],
  wrong: ["WRONG", "red"],
};

function render(findings: readonly Finding[], io: Io): readonly string[] {
  const style = stylist(io);
  const wide = Math.max(...findings.map(({ check }) => check.length));
  const indent = " ".repeat(wide + 9);
  const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120)) - indent.length;
  const lines = findings.flatMap(({ check, status, found, advice }) => {
    const [mark, colour] = marks[status];
    const [first = "", ...rest] = wrap(printable(found), width);
    return [
      `${style(colour, mark.padEnd(5))}  ${check.padEnd(wide)}  ${first}`,
      ...rest.map((line) => indent + line),
      ...(advice === undefined ? [] : wrap(`→ ${printable(advice)}`, width)).map((l) => indent + l),
    ];
  });
  const wrong = findings.filter(({ status }) => status === "wrong").length;
  return [...lines, "", wrong === 0 ? "Nothing is wrong." : `${count(wrong, "thing")} wrong.`];
}
