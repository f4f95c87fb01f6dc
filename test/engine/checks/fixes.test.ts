/** Fixes on texts that nobody wrote: a few seeds; `npm run fixes` takes a hundred. */
import { describe, expect, it } from "vitest";
import { checks } from "../../../server/src/engine/checks/registry";
import { faultsOfFixes } from "./fix-property";

describe("fixes", () => {
  it.each([1, 2, 3, 4])("undo no other, uncover what they may, and leave nothing for a second time: seed %i", (seed) => expect(Object.fromEntries(faultsOfFixes(seed, 400))).toEqual({}));
});

describe("what a fix may uncover", () => {
  it("is named by the ids of other checks", () => {
    const ids = new Set(checks.map(({ id }) => id));
    for (const { id, mayUncover = [], uncoveredBy = [] } of checks) {
      for (const named of [mayUncover, uncoveredBy]) if (named !== "any") expect(named.filter((one) => !ids.has(one) || one === id), id).toEqual([]);
    }
  });
});
