import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParagraph, splitParagraphs } from "../../../server/src/engine/text/paragraphs";

const paragraphs = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] => {
  const { tokens, sentences } = readParagraph(text);
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe("paragraphs", () => {
  it("are the lines with something on them, whatever ends a line", () => {
    expect(paragraphs("\tأولى \r\n\r\n  \nثانية\rثالثة\n")).toEqual(["أولى", "ثانية", "ثالثة"]);
    expect(paragraphs(" \t\r\n")).toEqual([]);
  });

  it("hold every visible character of any text, in order", () => {
    const lines = fc.string({
      unit: fc.oneof(fc.constantFrom("\n", "\r", "\t", " "), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(lines, (text) => {
        const spans = splitParagraphs(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        spans.forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0));
      }),
    );
  });
});

describe("sentences", () => {
  it("cuts a text without stops at a mark, far past any sentence", () => {
    const found = sentences("وصل الوزير إلى المدينة، ".repeat(300));
    expect(found.length).toBeGreaterThan(2);
    expect(found.slice(0, -1).every((one) => one.endsWith("،"))).toBe(true);
    expect(sentences("وصل الوزير إلى المدينة، ".repeat(40))).toHaveLength(1);
  });
  it.each([
    ["وصل الوفد. وغادر المساء.", ["وصل الوفد.", "وغادر المساء."]],
    ["قال: «انتهى العمل.» ثم صمت.", ["قال: «انتهى العمل.»", "ثم صمت."]],
    ["هل عاد؟! لا أحد يعلم…", ["هل عاد؟!", "لا أحد يعلم…"]],
    ["قال د. سامي إن الخبر صحيح", ["قال د. سامي إن الخبر صحيح"]],
    ["ذكرت أ.ف.ب أن السعر 3.5 دولار.", ["ذكرت أ.ف.ب أن السعر 3.5 دولار."]],
    [
      "وأكد م. حسن الشامي وم . كريم فرج أن الجسر متين. وغادرا.",
      ["وأكد م. حسن الشامي وم . كريم فرج أن الجسر متين.", "وغادرا."],
    ],
    [
      "وقال د.سامي حداد وأ.د.كريم منصور إن اللقاح آمن.وأضافا: نعم.",
      ["وقال د.سامي حداد وأ.د.كريم منصور إن اللقاح آمن.", "وأضافا: نعم."],
    ],
    ["أمطرت على الحدود الشمالية.من جهته قال المدير نعم.", ["أمطرت على الحدود الشمالية.", "من جهته قال المدير نعم."]],
    ["ختم المهرجان «كلنا معا».كما كرم الفائزون!وغادروا", ["ختم المهرجان «كلنا معا».", "كما كرم الفائزون!", "وغادروا"]],
    [
      "افتتح المعهد عام 1436 هـ. وبدأ العام 2015م. وانتهى.",
      ["افتتح المعهد عام 1436 هـ.", "وبدأ العام 2015م.", "وانتهى."],
    ],
    ["وقال لقناة سي.إن.إن ولموقع بوكينغ.كوم وإم.بي.سي نعم.", ["وقال لقناة سي.إن.إن ولموقع بوكينغ.كوم وإم.بي.سي نعم."]],
    ["1.المقدمة بعد الفهرس", ["1.المقدمة بعد الفهرس"]],
  ])("cut %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("a single line of 100,000 characters", () => {
  it.each(["وقال إن ", "«", '"', "»", "1,", "ا-", "@", "http://", "a.", ". ", "\u0640", "‘ ’"])(
    "of %j is read",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const { tokens, sentences } = readParagraph(text);
      expect(tokens.length).toBeLessThanOrEqual(text.length);
      if (tokens.length > 0) expect(sentences.at(-1)?.to).toBe(tokens.length);
    },
  );
});
