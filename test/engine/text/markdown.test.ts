/** Markdown: only what a reader reads is left, where it stands. */
import { describe, expect, it } from "vitest";
import { maskMarkdown } from "../../../server/src/engine/text/markdown";

describe("markdown", () => {
  it("is masked at the same length", () => {
    const source = "# العنوان\n\n- قال **الوزير** إن [العمل](https://example.org) بدأ.\n";
    const masked = maskMarkdown(source);
    expect(masked).toHaveLength(source.length);
    expect(masked.split(/\s+/).filter(Boolean)).toEqual(["العنوان", "قال", "الوزير", "إن", "العمل", "بدأ."]);
    expect(masked.indexOf("بدأ.")).toBe(source.indexOf("بدأ."));
  });
  it("is read with lists in each other, however deep", () => {
    const source = Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- بند ${depth}\n`).join("");
    const masked = maskMarkdown(source);
    expect(masked).toHaveLength(source.length);
    expect(masked.match(/بند \d+/g)).toHaveLength(200);
  });
});
