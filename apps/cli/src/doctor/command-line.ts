import { type Command, Option } from "commander";
import type { DoctorSettings } from "../commands/doctor.ts";
import type { Io } from "../io.ts";

const help = `Examples:
  corpus doctor
  corpus doctor --db news.db
  corpus doctor --format json | jq '.findings[] | select(.status != "ok")'`;

/** Adds `doctor`: what corpus stands on, looked at. */
export function addDoctor(program: Command, io: Io, finish: (status: number) => void): void {
  program
    .command("doctor")
    .summary("check the installation, and a store")
    .description(
      "Looks at Node, SQLite, the model, the gazetteer, memory, the temporary folder, the configuration and, with --db, a store; says what is wrong and what to do.",
    )
    .option("--db <file>", "a store to check from end to end")
    .addOption(
      new Option("--format <name>", "table for people, json for machines")
        .choices(["table", "json"])
        .default("table"),
    )
    .action(async (flags: DoctorSettings) => {
      const { runDoctor } = await import("../commands/doctor.ts");
      finish(await runDoctor(flags, io));
    })
    .addHelpText("after", `\n${help}`);
}
