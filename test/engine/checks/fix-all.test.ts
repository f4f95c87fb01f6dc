/** The coordinator of fixes, on checks made up for it: they meet, undo each other, eat themselves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../server/src/engine/article";
import { fixAll, withEdits } from "../../../server/src/engine/checks/fix-all";

type Look = (text: string) => Finding[];

/** A check that writes `to` in the place of every `from`. */
const writes = (check: string, from: RegExp, to: string, asks?: true): Look => (text) =>
  [...text.matchAll(from)].map((match): Finding => {
    const span = { start: match.index, end: match.index + match[0].length };
    const fix = { title: check, edits: [{ ...span, text: to }] };
    return { ...span, check, severity: "warning", message: check, fixes: [asks === true ? { ...fix, asks } : fix] };
  });

const all = (...looks: Look[]): Look => (text) => looks.flatMap((look) => look(text)).sort((a, b) => a.start - b.start);

describe("all fixes at once", () => {
  it("makes in later rounds what the first ones gave occasion to", () => {
    const done = fixAll("أ ب ج", all(writes("one", /أ/g, "ب"), writes("two", /ب ب/g, "ب")));
    expect(done.text).toBe("ب ج");
    expect(done.corrections).toEqual([{ start: 0, end: 3, text: "ب", checks: ["one", "two"] }]);
    expect(done.mended).toBe(2);
  });

  it("takes one fix of a word in a round: the next is judged by what it wrote", () => {
    // Both see the word as it was; together they would write «تل» twice.
    const done = fixAll("بلد كبير", all(writes("one", /^ب/g, "ت"), writes("two", /^بلد/g, "بلدة"), writes("three", /^تلد/g, "تلة")));
    expect(done.text).toBe("تلة كبير");
    expect(done.corrections.map(({ checks }) => checks)).toEqual([["one", "three"]]);
  });

  it("mends letters before words, whichever stands first", () => {
    const done = fixAll("والقول ﻧﻌﻢ", all(writes("repeated-word", /القول ﻧﻌﻢ/g, "لا"), writes("presentation-form", /ﻧﻌﻢ/g, "نعم"), writes("number-case", /القول نعم/g, "القول: نعم")));
    expect(done.text).toBe("والقول: نعم");
    expect(done.corrections[0]?.checks).toEqual(["presentation-form", "number-case"]);
  });

  it("counts what it mended, and what waits for the writer", () => {
    const { text, mended, waiting } = fixAll("أ أ ب ب ب", all(writes("sure", /أ/g, "ا"), writes("asks", /ب/g, "ت", true)));
    expect([text, mended, waiting]).toEqual(["ا ا ب ب ب", 2, 3]);
  });

  it("lets a check write again where it makes the text shorter", () => {
    const done = fixAll("في في في في البيت", writes("twice", /في في/g, "في"));
    expect([done.text, done.fights]).toEqual(["في البيت", []]);
  });
});

describe("checks that fight", () => {
  it("leave the place as it was before them, and are named in the order in which they wrote", () => {
    const done = fixAll("قال إن", all(writes("first", /إن/g, "أن"), writes("second", /أن/g, "إن")));
    expect([done.text, done.mended, done.fights]).toEqual(["قال إن", 0, [{ start: 4, end: 6, checks: ["first", "second"] }]]);
  });

  it("keep what others wrote there, and all that is mended elsewhere", () => {
    const done = fixAll("قال ٳن ثم سافر  أمس", all(writes("presentation-form", /ٳ/g, "إ"), writes("first", /إن/g, "أن"), writes("second", /أن/g, "إن"), writes("double-space", / {2}/g, " ")));
    expect(done.text).toBe("قال إن ثم سافر أمس");
    expect(done.fights.map(({ checks }) => checks)).toEqual([["first", "second"]]);
    expect(done.corrections.map(({ text, checks }) => [text, checks])).toEqual([["إ", ["presentation-form"]], [" ", ["double-space"]]]);
  });

  it("may be three in a ring", () => {
    const done = fixAll("أ", all(writes("one", /أ/g, "ب"), writes("two", /ب/g, "ج"), writes("three", /ج/g, "أ")));
    expect([done.text, done.fights]).toEqual(["أ", [{ start: 0, end: 1, checks: ["one", "two", "three"] }]]);
  });

  it("may be one, that eats what it wrote itself", () => {
    const text = "وصل زيلينسكي أمس، وغادر زيلينسكي";
    let looks = 0;
    for (const [from, to] of [[/زيلينسك/g, "زيلينسكي"], [/زيلينسك\p{L}*/gu, "زيلينسكي"], [/(?<=زيلينسكي*)/gu, "ي"]] as const) {
      const hungry = writes("hungry", from, to);
      const done = fixAll(text, (now) => { looks++; return hungry(now); });
      expect(done.text).toBe(text);
      expect(new Set(done.fights.flatMap(({ checks }) => checks))).toEqual(new Set(["hungry"]));
    }
    // All places are given up together.
    expect(looks).toBeLessThan(30);
  });

  it("may write at other places than the one that they read", () => {
    // Each copies the other's word: a majority of one.
    const word = (check: string, at: 0 | 1): Look => (text) => {
      const words = text.split(" ");
      const [own, other] = [words[at] ?? "", words[1 - at] ?? ""];
      const start = at === 0 ? 0 : (words[0]?.length ?? 0) + 1;
      const to = at === 0 ? `${other}ا` : other;
      return own === to ? [] : [{ start, end: start + own.length, check, severity: "warning", message: "", fixes: [{ title: "", edits: [{ start, end: start + own.length, text: to }] }] }];
    };
    const done = fixAll("مئة مائة", all(word("left", 0), word("right", 1)));
    expect(done.fights.length).toBeGreaterThan(0);
    expect(fixAll(done.text, all(word("left", 0), word("right", 1))).text).toBe(done.text);
  });

  it("end, whatever they are", () => {
    const letter = fc.constantFrom(..."ابج ");
    const words = (maxLength: number): fc.Arbitrary<string> => fc.array(letter, { maxLength }).map((letters) => letters.join(""));
    const rule = fc.tuple(words(3), words(4));
    let most = 0;
    fc.assert(
      fc.property(words(10), fc.array(rule, { maxLength: 5 }), (text, rules) => {
        let looks = 0;
        const find: Look = (now) => {
          looks++;
          return rules.flatMap(([from, to], index) => (from === to ? [] : writes(`check-${index}`, new RegExp(from, "g"), to)(now)));
        };
        const { text: fixed, corrections } = fixAll(text, find);
        expect(withEdits(text, corrections)).toBe(fixed);
        most = Math.max(most, looks);
      }),
      { numRuns: 500, seed: 18 },
    );
    expect(most).toBeGreaterThan(10);
    expect(most).toBeLessThan(200);
  });
});
