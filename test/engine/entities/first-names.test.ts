/** People's names whole, whatever else their words are: for each kind its like that is none. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each person as `name (title؛ title)`. */
const people = (text: string): string[] =>
  analyze(text)
    .entities.filter(({ type }) => type === "person")
    .map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join("؛ ")})` : name));

const rules = (rows: readonly [rule: string, text: string, expected: string[]][]): void => {
  it.each(rows)("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
};

describe("a first name whose first letter could stand before another", () => {
  rules([
    ["is whole though a place is called like its rest", "قال كرم جابر إن الوضع صعب.", ["كرم جابر"]],
    ["behind its title", "وأكد الكاتب كرم منصور أن الكتاب صدر.", ["كرم منصور (الكاتب)"]],
    ["but the letter goes before a whole one", "قال سامي حداد لكرم منصور إن الكتاب صدر.", ["سامي حداد", "كرم منصور"]],
  ]);
});

describe("a first name with the article", () => {
  rules([
    ["is no part of a rank", "وقال اللواء الطيب بابكر إن القوات تقدمت.", ["الطيب بابكر (اللواء)"]],
    [
      "nor of an office behind its field",
      "وقال وزير الثقافة المنصف بن عامر إن المهرجان نجح.",
      ["المنصف بن عامر (وزير الثقافة)"],
    ],
    ["nor behind a country", "وأكد مندوب السودان الحارث إدريس أن الحرب مستمرة.", ["الحارث إدريس (مندوب السودان)"]],
    ["before a word that no list has", "وصل الوزير الطاهر سيالة إلى طرابلس.", ["الطاهر سيالة (الوزير)"]],
    ["which could be two", "وصل الوزير الطاهر بوغالي إلى طرابلس.", ["الطاهر بوغالي (الوزير)"]],
    [
      "but is what a hospital is called by",
      "قال مدير مستشفى المنصف سامي حداد إن العمل مستمر.",
      ["سامي حداد (مدير مستشفى المنصف)"],
    ],
    [
      "and one that is a nation's or a kind's goes on the body",
      "قال رئيس البرلمان العربي عادل حسن إن القمة نجحت.",
      ["عادل حسن (رئيس البرلمان العربي)"],
    ],
    ["and a name ends before what is said", "قال الوزير محمد سيالة إن القمة نجحت.", ["محمد سيالة (الوزير)"]],
  ]);
});
