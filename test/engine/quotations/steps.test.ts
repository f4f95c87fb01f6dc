/** Texts that repeat themselves: twice the length takes twice the steps, counted as looks at tokens, marks and names. */
import { describe, expect, it } from "vitest";
import { findFrames } from "../../../server/src/engine/cues/frames";
import { findQuotations } from "../../../server/src/engine/quotations/quotations";
import { readParagraph, type Paragraph } from "../../../server/src/engine/text/paragraphs";
import { createVocabulary } from "../../../server/src/engine/text/vocabulary";

const MOST = 2.1;

/** Looks at the elements of the paragraph's lists while its quotations are found. */
function stepsFor(text: string): number {
  let steps = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get: (target, key, receiver): unknown => {
        if (typeof key === "string" && /^\d+$/.test(key)) steps++;
        return Reflect.get(target, key, receiver);
      },
    });
  const read = readParagraph(text, createVocabulary());
  const paragraph = { ...read, tokens: counted(read.tokens), quotes: counted(read.quotes) } as Paragraph;
  findQuotations(paragraph, findFrames(paragraph), []);
  return steps;
}

describe("the steps of finding quotations grow as the text does", () => {
  it.each([
    ["sentences with a cue", "وقال الوزير سالم الرواحي إن العمل بدأ. "],
    ["one sentence of cues", "وأكد المدير أن العمل بدأ، "],
    ["quotations", "قال المدير «بدأ العمل في الصيف». "],
    ["single words between marks", "«ا» "],
    ["closing marks", "» "],
    ["names joined by و", "وسالم "],
    ["speech behind a colon", "وقال المدير: نحن جاهزون.. "],
  ])("%s", (_, unit) => {
    const [once, twice, again] = [200, 400, 800].map((count) => stepsFor(unit.repeat(count)));
    expect((twice ?? 0) / (once ?? 1)).toBeLessThanOrEqual(MOST);
    expect((again ?? 0) / (twice ?? 1)).toBeLessThanOrEqual(MOST);
  });
});
