import { describe, expect, it } from "vitest";
import { withSet } from "../../server/src/stylebook/edit";

describe("a value in a map", () => {
  it.each([
    ["in an empty file", "", "checks:\n  qala-anna: off\n"],
    ["where its map is not there yet", "# دليلنا\nnames: []\n", "# دليلنا\nnames: []\nchecks:\n  qala-anna: off\n"],
    [
      "behind the others",
      "checks:\n  long-sentence: hint   # طويلة\n# الأسماء\nnames: []\n",
      "checks:\n  long-sentence: hint   # طويلة\n  qala-anna: off\n# الأسماء\nnames: []\n",
    ],
    [
      "in the place of another",
      "checks:\n  qala-anna: error   # ما لم يُكتب\n  long-sentence: hint\n",
      "checks:\n  qala-anna: off   # ما لم يُكتب\n  long-sentence: hint\n",
    ],
    ["in a map on one line", "checks: {long-sentence: hint}\n", "checks: { long-sentence: hint, qala-anna: off }\n"],
  ])("stands %s", (_, source, written) => {
    expect(withSet(source, "checks", "qala-anna", "off")).toBe(written);
  });

  it("is not written into a file that cannot be read", () => {
    expect(() => withSet("checks: [", "checks", "qala-anna", "off")).toThrow();
  });
});
