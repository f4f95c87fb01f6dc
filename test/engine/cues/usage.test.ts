import { describe, expect, it } from "vitest";
import { rows } from "../../../server/src/engine/lexicon/lexicon";
import { clauseParticle, clausePreposition, reportingVerbs } from "../../../server/src/engine/cues/usage";

describe("what stands behind a reporting verb", () => {
  const table = rows("cues").map(({ lemma, nounPreposition: preposition, flags, frames }) => ({
    lemma,
    preposition,
    flags,
    frames: frames?.split("/") ?? [],
  }));

  it("is one of the frames of usage", () => {
    for (const { lemma, frames } of table)
      for (const frame of frames)
        expect(frame, lemma).toMatch(/^(?:(?:عن )?… )?(?:إن|(?:(?:إلى|على|من) |ب)?أن|بأنه|إلى|على|عن|من|بـ)$/);
  });

  it("is إن behind قال alone", () =>
    expect(table.filter(({ frames }) => frames.includes("إن")).map(({ lemma }) => lemma)).toEqual(["قال"]));

  it("opens no clause where the verb takes none", () => {
    for (const { lemma, flags, frames } of table) if (flags.includes("no-clause")) expect(frames, lemma).toEqual([]);
  });

  it("has the verb's own preposition, or على where it reports with على أن", () => {
    for (const { lemma, preposition, flags, frames } of table) {
      if (preposition === undefined || frames.length === 0 || flags.includes("stressed")) continue;
      const own = (word: string): boolean =>
        word === preposition ||
        (preposition === "ب" && word.startsWith("ب")) ||
        (flags.includes("ala") && word === "على");
      expect(
        frames.some((frame) => frame.split(" ").some(own)),
        lemma,
      ).toBe(true);
    }
  });

  it("leaves room for the object that the verb asks for", () => {
    const bare = table
      .filter(
        ({ flags, frames }) =>
          flags.includes("object") && frames.length > 0 && frames.every((frame) => !frame.includes("…")),
      )
      .map(({ lemma }) => lemma);
    // Both report without one, too: طالب بوقف إطلاق النار, حذر من العواقب.
    expect(bare).toEqual(["طالب", "حذر"]);
  });

  it("is not offered behind look-alikes, nor where usage has none", () => {
    const offered = reportingVerbs().map(({ lemma }) => lemma);
    expect(offered).toContain("قال");
    expect(offered).not.toContain("عبر");
    expect(offered).not.toContain("تحدث");
  });

  it.each([
    ["أشار", "إلى"],
    ["شدد", "على"],
    ["صرح", undefined],
    ["تحدث", undefined],
  ])("has for %s the preposition %s before أن", (lemma, preposition) =>
    expect(clausePreposition(lemma)).toBe(preposition),
  );

  it.each([
    ["قال", "إن"],
    ["أشار", "إلى أن"],
    ["صرح", "بأن"],
    ["كشف", "أن"],
    ["دعا", undefined],
    ["وصف", undefined],
    ["أبلغ", undefined],
    ["رحب", undefined],
  ])("turns %s into a clause with %s", (lemma, particle) => expect(clauseParticle(lemma)).toBe(particle));
});
