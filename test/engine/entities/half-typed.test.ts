/** A name that is being typed ends anywhere: what is read of it lies in the text, and nothing fails. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import pool from "../checks/fix-pool.json";

const mentionsIn = (text: string): string[] =>
  analyze(text).entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));

describe("a name behind whose particle nothing stands", () => {
  it.each([
    "وصل إلى ميناء الملك عبد",
    "وصل إلى ميناء الملك عبد.",
    "شارع الأمير سلطان بن",
    "شارع الأمير سلطان بن عبد",
    "مدينة الشيخ عبد\nوصل الوفد.",
    "جامعة الملك عبد",
    "وقال عبد",
    "قوات أبو",
  ])("takes nothing that is not there: %s", (text) => {
    for (const mention of mentionsIn(text)) expect(mention).toMatch(/^\S(?:.*[^\s.])?$/);
  });

  it("is whole where it is", () =>
    expect(mentionsIn("وصل إلى ميناء الملك عبد العزيز أمس.")).toEqual(["ميناء الملك عبد العزيز"]));
});

it("every beginning of every sentence is read", () => {
  for (const sentence of pool) {
    const words = sentence.split(" ");
    for (let count = 1; count < words.length; count++)
      for (const mention of mentionsIn(words.slice(0, count).join(" "))) expect(mention.trim()).not.toBe("");
  }
});
