import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../server/src/engine/text/tokens";

const surfaces = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  it.each([
    ["وقال إن الذكرى الـ76 حلت.", ["وقال", "إن", "الذكرى", "الـ", "76", "حلت", "."]],
    ["جائحة كوفيد-19 في آسيا-الباسيفيك", ["جائحة", "كوفيد-19", "في", "آسيا-الباسيفيك"]],
    ["بلغ 1,300.5 دولار و٣٫٥٪", ["بلغ", "1,300.5", "دولار", "و", "٣٫٥", "٪"]],
    ["بين 10-15 درجة", ["بين", "10", "-", "15", "درجة"]],
    ["عقدت مجموعة G20 قمة", ["عقدت", "مجموعة", "G20", "قمة"]],
    [
      "كتب @waha_kw على https://example.org/a،b «نعم»",
      ["كتب", "@waha_kw", "على", "https://example.org/a", "،", "b", "«", "نعم", "»"],
    ],
    ["قالَ مُحَمَّدٌ", ["قالَ", "مُحَمَّدٌ"]],
    ["سعر 😀 النفط", ["سعر", "😀", "النفط"]],
    ["۞ نص", ["۞", "نص"]],
  ])("cuts %s", (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it("keeps an invisible character inside a word, and leaves one at its end out", () => {
    expect(surfaces("م\u200bسابقة\u200f جديدة")).toEqual(["م\u200bسابقة", "جديدة"]);
    expect(tokenize("م\u200bسابقة")[0]?.word.plain).toBe("مسابقة");
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."وقال إن«»\"“”'.،؟-٪12٣۴\u200b\u202e\u0640\u064b@#/:aZé\ud800 \t"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 80,
  });

  it("covers every visible character once, in order, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, word } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(word.surface).toBe(text.slice(start, end));
          expect(showsNothing(text.slice(at, start))).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(showsNothing(text.slice(at))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** White space, invisible characters, and marks that have no letter to stand on (Quranic small waw and ya among them). */
  function showsNothing(gap: string): boolean {
    return /^[\s\p{Cf}\p{Mn}ـ\u06e5\u06e6]*$/u.test(gap);
  }
});
