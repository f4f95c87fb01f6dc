/** Names in quotation marks behind what they name. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

const names = (text: string, type: string): string[] =>
  analyze(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);

describe("a work", () => {
  it.each([
    ["behind its kind", "شارك في مسرحية «ملك الجبل» أمس.", "ملك الجبل"],
    ["behind what it is like", "عرض المسلسل الدرامي القصير «باب الليل» مساء.", "باب الليل"],
    ["behind whose it is", "قدم روايته الجديدة «ظلال القرية» أمس.", "ظلال القرية"],
    ["behind its author", "ناقش النادي رواية نجيب حداد «البيت القديم».", "البيت القديم"],
    ["behind a word that says so", "أصدر كتابا بعنوان «تاريخ الحارة».", "تاريخ الحارة"],
    ["of a station", "يقدم برنامج «كلام الليل» مساء كل أحد.", "كلام الليل"],
  ])("stands %s", (_, text, name) => expect(names(text, "work")).toEqual([name]));

  it.each([
    ["what a letter says", "كتب رسالة قال فيها «لن نعود»."],
    ["what follows a closing mark", 'قال إنه "أنهى كتابه" ولم "يعد".'],
    ["an undertaking", "انطلقت مبادرة «نزرع الأمل» أمس."],
    ["words behind others", "تحدث فيلم قصير عن القرية «الجميلة»."],
  ])("is not %s", (_, text) => expect(names(text, "work")).toEqual([]));
});

describe("a product", () => {
  it("stands behind its kind, and what that is like", () =>
    expect(names("أبحرت السفينة الحربية «النورس» أمس.", "product")).toEqual(["النورس"]));
  it("is no body that has its name", () => expect(names("استقل سيارة «أوبر» إلى منزله.", "product")).toEqual([]));
});
