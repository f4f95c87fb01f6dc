/** Ordinary words that look like names: each stands in a sentence in which it is none, beside one in which its like is a name. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** The names in a text, nisbas aside. */
const names = (text: string): string[] =>
  analyze(text).entities.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind !== "nisba").map(({ start, end }) => text.slice(start, end)),
  );

describe("is no name", () => {
  it.each([
    ["a scene", "عاد المحقق إلى مسرح الجريمة."],
    ["a quay that anyone knows", "انتظر العمال على رصيف الميناء."],
    ["what is around something", "سقطت القذيفة في محيط العاصمة."],
    ["what a road is like", "وهو طريق مكتظ في الصباح."],
    ["what an area is like", "عثر عليه في منطقة نائية تقع خلف الجبل."],
    ["a street by what it is like", "أغلق الشارع التجاري الرئيسي."],
    ["a noun with its adjective, though a town bears it", "خضع اللاعب للفحص الطبي."],
    ["an adverb", "كان لزاما أن يحضر."],
    ["a committee of some kind", "تزور لجنة برلمانية المحطة غدا."],
    ["a big man", "قال مسؤول كبير الاثنين إن الأمر انتهى."],
    ["an organisation that nobody names, before what is said", "قال رئيس منظمة إن العمل مستمر."],
    ["an organiser, before what he says", "قال منظمه إن المعرض مستمر."],
    ["a committee that organises", "أبدعت اللجنة المنظمة للحفل."],
    ["a case by its court", "اعترف في قضية فيدرالية أمس."],
    ["a verb of the future", "سيجتاز الفريق المرحلة."],
    ["a prayer for someone", "كان المدير يحفظه الله حاضرا."],
    ["a plural of people", "وقال المحامون إن المخاوف زادت."],
    ["what is said in marks behind a body", 'خشيت الأسقفية أن الهيئة "ستسعى إلى نقل التكاليف".'],
  ])("%s", (_, text) => expect(names(text)).toEqual([]));

  it.each([
    ["a system of government", "رحب النظام السوري بالقرار."],
    ["a body that an ordinary noun opens", "أشادت الإدارة بفرقة الإنقاذ التابعة لها."],
  ])("%s", (_, text) =>
    expect(analyze(text).entities.filter(({ type }) => type === "work" || type === "organization")).toEqual([]),
  );
});

describe("ends", () => {
  it.each([
    [
      "before a masculine word behind what is all feminine",
      "وأوضح وكيل أمانة العاصمة المقدسة المناوب.",
      "أمانة العاصمة المقدسة",
    ],
    ["before bodies that no name tells", "دعمته مؤسسة العلوم الوطنية والمنظمات الأخرى.", "مؤسسة العلوم الوطنية"],
  ])("%s", (_, text, name) => expect(names(text)).toContain(name));
});

describe("is a name", () => {
  it.each([
    ["a theatre of a name", "عرضت على مسرح الحمراء.", "مسرح الحمراء"],
    ["a hospital by any word", "نقل إلى مستشفى الأمل.", "مستشفى الأمل"],
    ["a committee of one kind in a country", "اجتمعت اللجنة التنظيمية العليا.", "اللجنة التنظيمية العليا"],
    ["a town behind its class", "ولد في محافظة معان.", "معان"],
  ])("%s", (_, text, name) => expect(names(text)).toContain(name));
});
