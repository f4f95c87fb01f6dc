/** Every row of the closed list shows itself: its wrong example fires and is mended to its right one, which is silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { withEdits } from "../../../server/src/engine/checks/fix-all";
import { rows } from "../../../server/src/engine/lexicon/lexicon";

const found = (text: string) => analyze(text).findings.filter(({ check }) => check === "misspelling");

describe("the list of misspellings", () => {
  it.each(rows("misspellings").map((row) => [row.wrong, row.wrongExample, row.rightExample] as const))(
    "%s",
    (_, wrong, right) => {
      const [finding, ...others] = found(wrong);
      expect(others).toEqual([]);
      expect(withEdits(wrong, finding?.fixes[0]?.edits ?? [])).toBe(right);
      expect(found(right)).toEqual([]);
    },
  );
});
