/** A paragraph that is no press text: its opening is read as any other, the rest plainly, and the reader is told. */
import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer } from "../../server/src/engine/analyze";
import { LONGEST, PIECE, splitParagraphs, splitPieces } from "../../server/src/engine/text/paragraphs";
import { counts } from "../../server/src/features/counts";

const SAID = "قالت الوزيرة ليلى حداد إن العمل بدأ في المصنع. ";
/** Of so many UTF-16 units, at least. */
const long = (sentence: string, units: number): string => sentence.repeat(Math.ceil(units / sentence.length)).trim();

describe("a long paragraph", () => {
  it("is read whole up to its bound", () =>
    expect(splitPieces(`${"ا".repeat(LONGEST)}\nنعم`).map(({ part }) => part)).toEqual(["whole", "whole"]));

  it("is cut where no word is, into pieces that leave nothing out", () => {
    const text = long(SAID, LONGEST + PIECE);
    const pieces = splitPieces(text);
    expect(pieces.map(({ part }) => part)).toEqual(["opening", "rest", "rest", "rest"]);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    for (const { start } of pieces.slice(1)) expect(text.charAt(start)).toBe(" ");
  });

  it.each([
    ["letters", "ب"],
    ["pairs of surrogates", "😀"],
  ])("is cut between %s where a word goes on and on", (_, letter) => {
    const pieces = splitPieces(letter.repeat(LONGEST + 1));
    expect(pieces.length).toBeGreaterThan(2);
    for (const { start } of pieces) expect(start % letter.length).toBe(0);
  });

  const text = `${long(SAID, LONGEST)} وزار الوزير كريم منصور المصنع وفيه 120 عاملا و35 مهندسا.\u200b.`;
  const article = analyze(`زيارة المصنع\n${text}\nوقال كريم منصور إن العمل انتهى.`);
  const lastLine = splitParagraphs(article.uri).length + text.length;

  it("has every quotation of its opening, and those of the paragraphs behind it", () => {
    const starts = article.quotations.map(({ start }) => start);
    expect(starts.filter((start) => start < PIECE).length).toBe(Math.floor(PIECE / SAID.length) + 1);
    expect(starts.filter((start) => start > PIECE + SAID.length && start < lastLine)).toEqual([]);
    expect(article.quotations.at(-1)?.speakers.map(({ name }) => name)).toEqual(["كريم منصور"]);
  });

  it("has the numbers of its rest, where they stand", () => {
    const whole = `زيارة المصنع\n${text}\nوقال كريم منصور إن العمل انتهى.`;
    expect(article.numbers.map(({ start, end }) => whole.slice(start, end))).toEqual(["120", "35"]);
  });

  it("tells the reader once, and of characters that do not show", () => {
    const found = article.findings.map(({ check }) => check);
    expect(found.filter((check) => check === "long-paragraph")).toHaveLength(1);
    expect(found).toContain("invisible-char");
    expect(found).not.toContain("unbalanced-delimiter");
  });

  it("has all its words counted, and the minutes that it takes to read them", () => {
    const written = long(SAID, 4 * PIECE + LONGEST);
    const told = counts(createAnalyzer().examine(written), "ar");
    expect(told.words).toBe(written.split(" ").length);
    expect(told.minutes).toBe(Math.ceil(told.words / 181));
  });

  it("is one paragraph of the article", () => expect(article.paragraphs).toHaveLength(3));
});
