/** What the extension says to people: every text has its Arabic, and no Arabic is left over. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const json = (file: string): Record<string, string> => JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
const source = readdirSync("client/src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`client/src/${file}`, "utf8"))
  .join("\n");

describe("the client's texts", () => {
  it("are all in the Arabic bundle, which has no others", () => {
    const said = [...source.matchAll(/(?:l10n\.t|\bown|\bsay|\btold)\(\s*(?:[\w.]+,\s*)?"((?:[^"\\]|\\.)*)"/g)].map(
      (match) => JSON.parse(`"${match[1] ?? ""}"`) as string,
    );
    expect([...new Set(said)].sort()).toEqual(Object.keys(json("l10n/bundle.l10n.ar.json")).sort());
  });

  it("of package.json are in both languages, and all are used", () => {
    const used = [...readFileSync("package.json", "utf8").matchAll(/"%([^%"]+)%"/g)].map(([, key = ""]) => key);
    expect(Object.keys(json("package.nls.json")).sort()).toEqual([...new Set(used)].sort());
    expect(Object.keys(json("package.nls.ar.json")).sort()).toEqual([...new Set(used)].sort());
  });

  it("keep their places for values", () => {
    for (const [english, arabic] of Object.entries(json("l10n/bundle.l10n.ar.json")))
      expect(arabic.match(/\{\d\}/g) ?? []).toEqual(english.match(/\{\d\}/g) ?? []);
  });
});
