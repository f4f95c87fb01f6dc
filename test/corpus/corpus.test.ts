/** Our own articles beside what the engine makes of them. `npm run corpus:update` writes the golden files anew: read the difference. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { golden } from "./golden";

const UPDATE = process.env["CORPUS_UPDATE"] === "1";

describe.each(["samples", "test/corpus/articles"])("%s", (folder) => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    it(file, () => {
      const target = join("test/corpus/golden", file);
      const now = golden(readFileSync(join(folder, file), "utf8"));
      if (UPDATE) writeFileSync(target, now);
      expect(existsSync(target), "a golden file").toBe(true);
      expect(now).toBe(readFileSync(target, "utf8"));
    });
  }
});
