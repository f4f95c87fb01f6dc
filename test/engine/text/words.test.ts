import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyForm, plainForm } from "../../../server/src/engine/text/fold";
import { newWord } from "../../../server/src/engine/text/words";

const readings = (word: string): string[] =>
  newWord(word, "arabic").readings.map(({ proclitics, plain }) => `${proclitics}+${plain}`);

describe("words", () => {
  it("gives the whole word first, then every way to take proclitics off", () => {
    expect(readings("وبالصين")).toEqual(["+وبالصين", "و+بالصين", "وب+الصين"]);
    expect(readings("للتعاون")).toEqual(["+للتعاون", "ل+التعاون"]);
    expect(readings("وللوزير")).toEqual(["+وللوزير", "و+للوزير", "ول+الوزير"]);
    expect(readings("سيزور")).toEqual(["+سيزور", "س+يزور"]);
    expect(readings("مسقط")).toEqual(["+مسقط"]);
  });

  it("says where in the written form the rest begins, over harakat and tatweel", () => {
    const surface = "وَبِالصين";
    const last = newWord(surface, "arabic").readings.at(-1);
    expect(surface.slice(last?.offset)).toBe("الصين");
  });

  it("keeps proclitics on numbers and Latin words as they are", () => {
    expect(newWord("Brent", "latin").readings).toHaveLength(1);
  });

  it.each([
    ["أضاف", "اضاف"],
    ["إلى", "الي"],
    ["وزارة", "وزاره"],
    ["مسؤول", "مسوول"],
    ["کوریا", "كوريا"],
    ["مُـحمَّد", "محمد"],
  ])("gives %s and %s one key", (one, other) => {
    expect(keyForm(one)).toBe(keyForm(other));
  });

  it("tells على from علي in the plain form only", () => {
    expect(plainForm("على")).not.toBe(plainForm("علي"));
    expect(keyForm("على")).toBe(keyForm("علي"));
  });

  it("folds any text to a form that folding leaves alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainForm(plainForm(text))).toBe(plainForm(text));
        expect(keyForm(keyForm(text))).toBe(keyForm(text));
      }),
    );
  });

  it("places the rest of every reading at its own letters", () => {
    const word = fc.string({ unit: fc.constantFrom(..."وفبلكسانرمي\u064e\u0651\u0640"), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(word, (surface) => {
        for (const { proclitics, offset } of newWord(surface, "arabic").readings)
          expect(plainForm(surface.slice(0, offset))).toBe(proclitics);
      }),
    );
  });
});
