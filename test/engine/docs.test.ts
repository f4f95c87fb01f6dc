import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generated } from "../../scripts/docs.mjs";

it("docs/checks.md, the settings with their texts, and the schema follow from the source", async () => {
  const files = await generated();
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(path, "utf8"), `${path}: run npm run docs`).toBe(text);
});

it("docs/checks.md has no character that is not seen: git and grep take a file with U+0000 for no text", () => {
  expect(readFileSync("docs/checks.md", "utf8")).not.toMatch(/(?!\n)\p{Cc}/u);
});
