import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram } from "../program.ts";
import { run, silentIo } from "../run.fixture.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fish = "fish";
const has = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"])
    writeFileSync(path.join(folder, `corpus.${shell}`), (await run(["completion", shell])).out);
  writeFileSync(path.join(folder, "articles.ndjson"), "");
});

// What is typed, its last word being the one under the cursor, and what is offered for it.
const typed: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [["an"], ["analyze", "annotate"]],
  [["annotate", "--form"], ["--format"]],
  [
    ["annotate", "--format", ""],
    ["ndjson", "json"],
  ],
  [["search", "--quote-kind", "in"], ["indirect"]],
  [["annotate", "--layers", "qu"], ["quotes"]],
  [["annotate", "--layers", "mentions,qu"], ["mentions,quotes"]],
  [
    ["events", "--type", "AGREE,CON"],
    ["AGREE,CONSULT", "AGREE,CONCEDE"],
  ],
  [
    ["entities", "--min"],
    ["--min-mentions", "--min-articles"],
  ],
  [
    ["completion", ""],
    ["bash", "zsh", "fish"],
  ],
  [["help", "ti"], ["timeline"]],
  [
    ["export", "--to", "c"],
    ["conllu", "csv"],
  ],
  [["export", "--part", "ment"], ["mentions"]],
];

describe.skipIf(!has("bash"))("bash", () => {
  const complete = (words: readonly string[]) => {
    const script = `source corpus.bash; COMP_WORDS=(corpus "$@"); COMP_CWORD=$#; _corpus; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...words], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return stdout.split("\n").filter((line) => line !== "");
  };

  test.each(typed)("%j offers %j", (words, offered) => {
    const found = complete(words);
    if (words.at(-1) === "") expect(found).toEqual(expect.arrayContaining([...offered]));
    else expect(found.toSorted()).toEqual(offered.toSorted());
  });

  test("“--format=” is three words there", () => {
    expect(complete(["annotate", "--format", "=", "js"])).toEqual(["json"]);
    expect(complete(["annotate", "--format", "="])).toEqual(["ndjson", "json"]);
  });

  test("where files are due it leaves them to bash", () => {
    expect(complete(["analyze", "art"])).toEqual([]);
    expect(complete(["search", "--db", "art"])).toEqual([]);
    const { stdout } = spawnSync("bash", ["-c", "source corpus.bash; complete -p corpus"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("complete -o default -F _corpus corpus\n");
  });

  test("every command and every option of it is offered", () => {
    const program = buildProgram(silentIo, () => {});
    expect(complete([""])).toEqual(expect.arrayContaining(program.commands.map((c) => c.name())));
    for (const command of program.commands)
      expect(complete([command.name(), "--"])).toEqual(
        expect.arrayContaining(command.options.map(({ long }) => long!)),
      );
  });
});

describe.skipIf(!has(fish))("fish", () => {
  const complete = (words: readonly string[]) => {
    const line = ["corpus", ...words].join(" ");
    const script = `source corpus.fish; complete -C '${line}'`;
    const { stdout } = spawnSync(fish, ["-c", script], { cwd: folder, encoding: "utf8" });
    return stdout
      .split("\n")
      .filter((found) => found !== "")
      .map((found) => found.split("\t")[0]!);
  };

  test.each(typed)("%j offers %j", (words, offered) => {
    expect(complete(words).toSorted()).toEqual(offered.toSorted());
  });

  test("files where files are due", () => {
    expect(complete(["analyze", "art"])).toEqual(["articles.ndjson"]);
    expect(complete(["search", "--db", "art"])).toEqual(["articles.ndjson"]);
    expect(complete(["schema", "art"])).toEqual([]);
  });
});

test.skipIf(!has("zsh"))("zsh reads what is written for it", () => {
  const script = "autoload -U compinit; compinit -u -d dump; source corpus.zsh; whence -w _corpus";
  const { stdout, stderr } = spawnSync("zsh", ["-fc", script], { cwd: folder, encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["_corpus: function\n", ""]);
});

test("another shell is refused, with those that there are", async () => {
  const { status, err } = await run(["completion", "tcsh"]);
  expect(err).toContain("Allowed choices are bash, zsh, fish");
  expect(status).toBe(2);
});
