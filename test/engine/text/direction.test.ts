import { describe, expect, it } from "vitest";
import { beside, directed, undirected } from "../../../server/src/engine/text/direction";

/** What orders a text, as it can be read: ‹…› left to right, {…} right to left, <…> by its first letter. */
const shown = (text: string): string =>
  [...text]
    .map((sign) => SIGNS[sign] ?? sign)
    .reduce((all, sign) => (sign === "end" ? all + ends.pop() : push(all, sign)), "");
const SIGNS: Readonly<Record<string, string>> = {
  "\u2066": "‹",
  "\u2067": "{",
  "\u2068": "<",
  "\u2069": "end",
  "\u200e": "→",
};
const ENDS: Readonly<Record<string, string>> = { "‹": "›", "{": "}", "<": ">" };
const ends: string[] = [];
const push = (all: string, sign: string): string => {
  const end = ENDS[sign];
  if (end !== undefined) ends.push(end);
  return all + sign;
};

describe("a line", () => {
  it.each([
    ["بحسب تاريخ الخبر: 2025-03-13", "{بحسب تاريخ الخبر: ‹2025-03-13›}"],
    ["بلغت الحرارة -5 درجات", "{بلغت الحرارة ‹-5› درجات}"],
    ["الاتفاق (كونا) 100 مليار يورو", "{الاتفاق (كونا) 100 مليار يورو}"],
    ["كوفيد-19 و1,234.5", "{كوفيد-19 و1,234.5}"],
    ["36.5 USD", "36.5 USD"],
  ])("in Arabic: %s", (text, expected) => expect(shown(directed(text, "ar"))).toBe(expected));

  it.each([
    ["Speaker: سالم الرواحي · explicit", "Speaker: {سالم الرواحي} · explicit"],
    ["**100 مليار يورو** · Money", "**{100 مليار يورو}** · Money"],
    ["Write “قال إن” for قال أن", "Write “{قال إن}” for {قال أن}"],
    ["Files (.arpress, .خبر) and (بعد أن)", "Files (.arpress, .{خبر}) and {(بعد أن)}"],
    ["**5 مارس 2025** · Date", "**{5 مارس 2025}** · Date"],
    ["Hijri: 13 رمضان 1446", "Hijri: {13 رمضان 1446}"],
    ["Nothing Arabic on 2025-03-13", "Nothing Arabic on 2025-03-13"],
  ])("in English: %s", (text, expected) => expect(shown(directed(text, "en"))).toBe(expected));
});

describe("facts beside a label", () => {
  it("stand apart from it and from each other", () =>
    expect(shown(beside("مكان", "", "2021-09-16"))).toBe("→<مكان> · <‹2021-09-16›>"));
  it("are nothing where there are none", () => expect(beside("", "")).toBe(""));
});

it("what orders a text is taken out of it again", () =>
  expect(undirected(beside(directed("في 2025-03-13", "ar"), "مكان"))).toBe("في 2025-03-13 · مكان"));
