import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";

/** The quoted words of each pair; `…` stands for a side that another paragraph has. */
function quoted(text: string): string[] {
  const { tokens, quotes } = readParagraph(text);
  return quotes.map(({ open, close }) => {
    const from = tokens[open + 1]?.start ?? text.length;
    const to = tokens[close - 1]?.end ?? 0;
    return (open < 0 ? "…" : "") + text.slice(from, to) + (close === tokens.length ? "…" : "");
  });
}

describe("quote marks", () => {
  it.each([
    ["guillemets", "قال: «نعم».", ["نعم"]],
    ["curly", "قال: “نعم”.", ["نعم"]],
    ["low and high curly", "قال: „نعم”.", ["نعم"]],
    ["single guillemets", "قال: ‹نعم›.", ["نعم"]],
    ["single curly", "قال: ‘نعم’.", ["نعم"]],
    ["straight", 'قال: "نعم" وقالت: "لا".', ["نعم", "لا"]],
    ["straight with spaces inside", 'وقال " نحن مستعدون " للعمل " معا ".', ["نحن مستعدون", "معا"]],
    ["straight with a space on one side", 'قال "نحن هنا " وأضاف " نبقى".', ["نحن هنا", "نبقى"]],
    ["nested", "قال: «سمعته يقول “لا” مرتين».", ["سمعته يقول “لا” مرتين", "لا"]],
    ["straight inside straight", 'روى: "قال لي: "لا تذهب" ثم رحل".', ['قال لي: "لا تذهب" ثم رحل', "لا تذهب"]],
    ["two of them", 'قال: "فيلم "الطريق" ثم "النهر" جيد".', ['فيلم "الطريق" ثم "النهر" جيد', "الطريق", "النهر"]],
    ["a closing mark that only touches what follows", 'قال "نحن هنا "وأضاف أن "الحل قريب".', ["نحن هنا", "الحل قريب"]],
    ["left open", "قال: «نبدأ الآن.", ["نبدأ الآن.…"]],
    ["closed from an earlier paragraph", "ونعود غدا».", ["…ونعود غدا"]],
    ["closed from an earlier paragraph, and another after it", "ونعود غدا». وقال «نعم».", ["…ونعود غدا", "نعم"]],
    ["reversed", "وصفه بأنه »خطوة أولى« مهمة.", ["خطوة أولى"]],
    ["an apostrophe in a Latin name", "زار O’Neill المدينة.", []],
  ])("%s", (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("names the reversed pair and the depth of a nested one", () => {
    expect(readParagraph("»أولى« ثم «ثانية “ثالثة”»").quotes.map(({ reversed, depth }) => [reversed, depth])).toEqual([
      [true, 0],
      [false, 0],
      [false, 1],
    ]);
  });

  it("reads a quotation over paragraphs mark by mark: each opens, the last closes", () => {
    expect(quoted("قالت: «نبدأ اليوم.")).toEqual(["نبدأ اليوم.…"]);
    expect(quoted("«ونعود غدا».")).toEqual(["ونعود غدا"]);
  });

  it("uses each mark once, opening before closing, for any order of marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'«»“”"‹›‘’ ا.:'), maxLength: 60 }), (text) => {
        const { tokens, quotes } = readParagraph(text);
        const used = quotes
          .flatMap(({ open, close }) => [open, close])
          .filter((index) => index >= 0 && index < tokens.length);
        expect(new Set(used).size).toBe(used.length);
        for (const { open, close } of quotes) expect(open).toBeLessThan(close);
      }),
    );
  });
});
