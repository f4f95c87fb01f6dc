import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { findNumbers } from "../../../server/src/engine/numbers/numbers";
import { readParagraph } from "../../../server/src/engine/text/paragraphs";
import type { Token } from "../../../server/src/engine/text/tokens";

/** How often the numbers room looks at a token, for each token of the paragraph: the work done, without a clock. */
function looksPerToken(text: string): number {
  const paragraph = readParagraph(text);
  let looks = 0;
  const tokens = new Proxy(paragraph.tokens as Token[], {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  findNumbers({ ...paragraph, tokens });
  return looks / Math.max(1, tokens.length);
}

const PIECES = [
  "ثلاثة",
  "وعشرون",
  "ألف",
  "ومئة",
  "نصف",
  "خمس",
  "أخماس",
  "فاصلة",
  "صفر",
  "سالب",
  "و",
  "من",
  "كل",
  "على",
  "إلى",
  "بين",
  "12",
  "123",
  "1,2",
  "-",
  "/",
  ".",
  ":",
  "%",
  "$",
  "(",
  ")",
  "مليون",
  "دولار",
  "دولاران",
  "ساعتين",
  "الساعة",
  "مايو",
  "صفر",
  "1443",
  "الأول",
  "الحادي",
  "بعد",
  "المئة",
  "هدفين",
  "مقابل",
  "كم",
  "ر",
];
const LENGTH = 100_000;
/** No construction looks further than a few tokens around. */
const MOST_LOOKS = 400;

describe("the work of finding numbers", () => {
  it("grows with the text's length only, whatever is repeated in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(" ", ""),
        (pieces, space) => {
          const piece = pieces.join(space) + space;
          const [short, long] = [LENGTH / 10, LENGTH].map((length) =>
            looksPerToken(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
          );
          expect(long).toBeLessThan(MOST_LOOKS);
          expect(long).toBeLessThan((short ?? 0) * 1.2 + 1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("and its checking too: a line of 200,000 numbers is read and judged whole", () => {
    expect(analyze("بلغ " + "1 و".repeat(200_000)).numbers).toHaveLength(200_000);
  });
});
