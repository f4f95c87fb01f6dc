/** Hovers in the page: the words of their Markdown, as text. */
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../client/src/writing/markdown";

const shown = (markdown: string): string[] =>
  paragraphsOf(markdown).map((paragraph) =>
    paragraph.map(({ text, strong }) => (strong ? `[${text}]` : text)).join(""),
  );

describe("a hover's Markdown", () => {
  it("is told in paragraphs, what is strong in them, and rules", () => {
    expect(shown("**سالم الرواحي** · شخص\n\nوزير الصيد\n\n---\n\nالسبب")).toEqual([
      "[سالم الرواحي] · شخص",
      "وزير الصيد",
      "",
      "السبب",
    ]);
  });

  it("keeps signs that were escaped, and drops markup", () => {
    expect(shown("1\\.2 \\* \\<b\\> [رابط](https://a.example) `x`")).toEqual(["1.2 * <b> رابط x"]);
    expect(shown("<script>alert(1)</script>\n\nنص")).toEqual(["نص"]);
  });

  it("loses the isolate around a whole line, and none inside it", () => {
    expect(shown("\u2067**القيمة**: \u20662025-03-13\u2069\u2069")).toEqual(["[القيمة]: \u20662025-03-13\u2069"]);
    expect(shown("\u2067أ\u2069 ثم \u2067ب\u2069")).toEqual(["\u2067أ\u2069 ثم \u2067ب\u2069"]);
  });
});
