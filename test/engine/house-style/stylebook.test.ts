/** Forms that a stylebook rejects, where a form stands that it wants. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { isSure } from "../../../server/src/engine/checks/check";
import { fixAll, withEdits } from "../../../server/src/engine/checks/fix-all";
import { stylebookOf, type Stylebook } from "../../../server/src/engine/house-style/stylebook";
import type { StylebookName, StylebookTerm } from "../../../server/src/engine/house-style/rules";

const found = (text: string, stylebook: Stylebook): Finding[] =>
  analyze(text, { stylebook }).findings.filter(({ check }) => check === "stylebook-name" || check === "stylebook-term");
const houseWith = (names: Partial<StylebookName>[], terms: StylebookTerm[] = []): Stylebook =>
  stylebookOf({ names: names.map((name) => ({ name: "", type: "person", ...name })), terms });
const flagged = (text: string, stylebook: Stylebook): string[] =>
  found(text, stylebook).map(({ start, end }) => text.slice(start, end));

describe("a rejected form with any ending", () => {
  const stylebook = houseWith([
    { name: "فولوديمير زيلينسكي", rejected: ["زيلينسك*", "فلاديمير زيلينسك*"], aliases: ["زيلينسكي"] },
  ]);

  it.each([
    "قال زيلينسكي نعم.",
    "قال فولوديمير زيلينسكي نعم.",
    "قال لزيلينسكي نعم.",
    "وزيلينسكي قال نعم.",
    "أنصار زيلينسكيون في المدينة.",
  ])("is not what the preferred form is: %s", (text) => {
    expect(flagged(text, stylebook)).toEqual([]);
    expect(fixAll(text, (one) => found(one, stylebook)).text).toBe(text);
  });

  it("is what other endings are, as a whole word, and the writer says", () => {
    const text = "قال زيلينسكى وفلاديمير زيلينسكي نعم.";
    expect(flagged(text, stylebook)).toEqual(["زيلينسكى", "فلاديمير زيلينسكي"]);
    expect(found(text, stylebook).map((finding) => [finding.fixes[0]?.edits[0]?.text, isSure(finding)])).toEqual([
      ["زيلينسكي", false],
      ["فولوديمير زيلينسكي", true],
    ]);
  });

  it("keeps its ending in a term, and doubles none that the preferred form has", () => {
    const terms = houseWith(
      [{ name: "سيرغي", rejected: ["سيرج*"] }],
      [
        { preferred: "احتفال", rejected: ["كرنفال*"] },
        { preferred: "ضربات", rejected: ["غار*"] },
        { preferred: "نزاعات", rejected: ["نزاع*"] },
      ],
    );
    expect(fixAll("حضر سيرجي الكرنفالات بعد غارات.", (text) => found(text, terms)).text).toBe(
      "حضر سيرغي الاحتفالات بعد ضربات.",
    );
    const [finding] = found("وقع نزاعان أمس.", terms);
    expect([finding && isSure(finding), finding?.fixes[0]?.edits[0]]).toEqual([
      false,
      expect.objectContaining({ start: 4, end: 10, text: "نزاعات" }),
    ]);
  });
});

describe("a rejected form that is part of a wanted one", () => {
  it("is right within it, whoever wants it", () => {
    const stylebook = houseWith(
      [{ name: "محمد بن سالم آل حداد", rejected: ["محمد بن سالم"] }],
      [
        { preferred: "جيش الاحتلال", rejected: ["الاحتلال"] },
        { preferred: "هجمة", rejected: ["عملية"] },
        { preferred: "عملية جراحية", rejected: ["جراحة"] },
      ],
    );
    for (const text of [
      "وصل محمد بن سالم آل حداد أمس.",
      "دخل جيش الاحتلال المدينة، ثم انسحب وجيش الاحتلال.",
      "أجريت له عملية جراحية أمس.",
    ]) {
      expect(flagged(text, stylebook)).toEqual([]);
      expect(fixAll(text, (one) => found(one, stylebook)).text).toBe(text);
    }
    expect(fixAll("وصل محمد بن سالم، ودخل الاحتلال المدينة بعد عملية.", (text) => found(text, stylebook)).text).toBe(
      "وصل محمد بن سالم آل حداد، ودخل جيش الاحتلال المدينة بعد هجمة.",
    );
  });

  it("is rejected where it goes beyond it", () => {
    const stylebook = houseWith(
      [],
      [
        { preferred: "هجوم", rejected: ["هجوم إرهابي"] },
        { preferred: "احتلال", rejected: ["الاحتلال"] },
      ],
    );
    expect(flagged("وقع هجوم إرهابي بعد الاحتلال.", stylebook)).toEqual(["هجوم إرهابي", "الاحتلال"]);
  });

  it("is right where the stylebook contradicts itself", () => {
    const stylebook = houseWith(
      [],
      [
        { preferred: "هجوم", rejected: ["اعتداء"] },
        { preferred: "اعتداء", rejected: ["هجوم"] },
      ],
    );
    expect(flagged("وقع هجوم بعد اعتداء.", stylebook)).toEqual([]);
  });
});

describe("any one entry", () => {
  const word = fc.constantFrom("قوس", "قوسي", "قوسين", "ندى", "ندية", "شمس", "شم", "وقوس");
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const entry = fc.record({
    preferred: phrase,
    rejected: fc.array(
      fc.tuple(phrase, fc.boolean()).map(([form, open]) => (open ? `${form}*` : form)),
      { minLength: 1, maxLength: 3 },
    ),
  });
  const text = fc
    .array(
      fc.tuple(fc.constantFrom("", "و", "ال", "وال", "ل"), word).map(([before, one]) => before + one),
      { minLength: 1, maxLength: 9 },
    )
    .map((words) => words.join(" "));

  it("is silent where its preferred form stands, and what it corrects stays as it is", () => {
    fc.assert(
      fc.property(entry, text, fc.boolean(), (term, words, person) => {
        const stylebook = person
          ? houseWith([{ name: term.preferred, rejected: term.rejected }])
          : houseWith([], [term]);
        const alone = `${term.preferred}.`;
        expect(flagged(alone, stylebook)).toEqual([]);
        const fixed = fixAll(words, (one) => found(one, stylebook)).text;
        expect(fixAll(fixed, (one) => found(one, stylebook)).text).toBe(fixed);
        for (const finding of found(words, stylebook)) {
          const [edit] = finding.fixes[0]?.edits ?? [];
          if (edit === undefined) continue;
          const changed = withEdits(words, [edit]);
          const within = found(changed, stylebook).filter(
            ({ start, end }) => edit.start <= start && end <= edit.start + edit.text.length,
          );
          expect(
            within.map(({ start, end }) => changed.slice(start, end)),
            `${words} → ${changed}`,
          ).toEqual([]);
        }
      }),
      { numRuns: 2000, seed: 18 },
    );
  });
});

describe("behind لل", () => {
  const stylebook = houseWith(
    [{ name: "المجلس الرئاسي", type: "organization", rejected: ["مجلس الرئاسة", "المجلس الرئاسى"] }],
    [
      { preferred: "أوكرانيا", rejected: ["الجمهورية الأوكرانية"] },
      { preferred: "صحافي", rejected: ["صحفي*"] },
      { preferred: "مهجر", rejected: ["نازح"] },
      { preferred: "اللجنة العليا", rejected: ["اللجنة الكبرى"] },
    ],
  );

  it.each([
    ["وإن للجمهورية الأوكرانية دورا.", "وإن لأوكرانيا دورا."],
    ["ووزعت للصحفيين بطاقات.", "ووزعت للصحافيين بطاقات."],
    ["وللنازح بيت.", "وللمهجر بيت."],
    ["وإن للمجلس الرئاسى رأيا.", "وإن للمجلس الرئاسي رأيا."],
    ["وإن للجنة الكبرى رأيا.", "وإن للجنة العليا رأيا."],
  ])("finds a form, and writes what is wanted: %s", (text, right) => {
    expect(fixAll(text, (one) => found(one, stylebook)).text).toBe(right);
    expect(flagged(right, stylebook)).toEqual([]);
  });

  it("marks what stands as it is wanted", () => {
    const { paragraphs } = createAnalyzer().read("وإن للمجلس الرئاسي رأيا.");
    const [reading] = paragraphs.map((paragraph) => paragraph.reading);
    const spans = reading === undefined ? [] : stylebook.approvedIn(reading);
    expect(spans.map(({ start, end }) => reading?.text.slice(start, end))).toEqual(["لمجلس الرئاسي"]);
  });
});
