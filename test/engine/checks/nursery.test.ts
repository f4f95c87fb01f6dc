/** A check in the nursery, made up: it speaks softly until its figures are known, and everything that names it says so. */
import { describe, expect, it, vi } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { Check } from "../../../server/src/engine/checks/check";
import { stylebookOf } from "../../../server/src/engine/house-style/stylebook";
import { undirected } from "../../../server/src/engine/text/direction";
import { levelsOf, page } from "../../../scripts/docs.mjs";

const { young } = vi.hoisted(() => {
  const check: Check = {
    id: "young",
    concern: "style",
    level: "warning",
    nursery: true,
    title: { ar: "كلمة جديدة", en: "New word" },
    message: { ar: "جديد", en: "New" },
    why: { ar: "لأنها جديدة", en: "It is new" },
    source: { ar: "مختلق", en: "Made up" },
    examples: { wrong: [], right: [] },
    token: {
      concerns: ({ plain }) => plain === "جديد",
      look: ({ tokens }, at, report) => {
        const token = tokens[at];
        // An error, the report says: not yet.
        if (token !== undefined) report({ start: token.start, end: token.end, severity: "error" });
      },
    },
  };
  return { young: check };
});
vi.mock("../../../server/src/engine/checks/rules.generated", () => ({ rules: [young] }));

const severities = (options?: Parameters<typeof analyze>[1]): string[] =>
  analyze("قرار جديد.", options).findings.map(({ severity }) => severity);

describe("a check in the nursery", () => {
  it("gives hints, whatever its level", () => expect(severities()).toEqual(["hint"]));

  it("gives what a user or a house sets", () => {
    expect(severities({ checks: { levels: { young: "warning" } } })).toEqual(["warning"]);
    expect(severities({ stylebook: stylebookOf({ checks: { young: "off" } }) })).toEqual([]);
  });

  it("is a hint in the settings, and named so there and on its page", () => {
    const { settings } = levelsOf([young.concern, { ar: "", en: "" }], [young]);
    expect(settings.map(({ name, contributed }) => [name, contributed.default])).toEqual([
      ["arabicPress.checks.young", "preset"],
    ]);
    const [[, told] = ["", { ar: "", en: "" }]] = settings[0]?.told ?? [];
    expect(undirected(told.ar)).toMatch(/^\*\*كلمة جديدة\*\* \(قيد التجربة\)\n/);
    expect(told.en).toMatch(/^\*\*New word\*\* \(in the nursery\)\n/);
    const section = (check: Partial<Check>): string => page([{ ...young, ...check }], (level) => level);
    expect(section({}).match(/^- .*$/gm)).toEqual([
      "- [`young`](#young) · كلمة جديدة · New word · hint · قيد التجربة · nursery",
    ]);
    expect(section({})).toContain("المستوى ابتداء: hint، فالفحص قيد التجربة.");
    expect(section({})).toContain("Level at first: hint, since it is in the nursery.");
    // Out of the nursery it has its own level, and no such mark.
    const grown = { ...young };
    delete grown.nursery;
    expect(page([grown], (level) => level)).toContain("Level at first: warning. Source");
  });
});
