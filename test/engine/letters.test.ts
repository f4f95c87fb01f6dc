import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const engine = join(import.meta.dirname, "../../server/src/engine");

/** Arabic letters, and their escapes, in code: in strings, templates, regular expressions and names; not in comments. As "FILE:LINE text". */
function lettersIn(room: string): string[] {
  const files = readdirSync(join(engine, room), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.flatMap((name) => {
    const source = ts.createSourceFile(
      name,
      readFileSync(join(engine, room, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isJSDoc(node)) return;
      if (node.getChildCount(source) > 0) return node.getChildren(source).forEach(visit);
      const text = node.getText(source);
      if (/[\u0621-\u064a\u066e-\u06d3]|\\u(?:\{0*)?06/i.test(text))
        found.push(`${room}/${name}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${text}`);
    };
    visit(source);
    return found;
  });
}

describe("what is Arabic stands in tables, in the lexicon and in morphology", () => {
  it.each(["nouns", "cues", "entities", "quotations"])("%s has no letter of it in its code", (room) =>
    expect(lettersIn(room)).toEqual([]),
  );
  it("is seen where it stands", () => expect(lettersIn("morphology").length).toBeGreaterThan(0));
});
