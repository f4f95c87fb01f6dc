/**
 * Who is written where nobody was seen, and is never another: behind a verb, before it, in the clause that it goes on with. For each rule
 * sentences that go wrong without it, and beside them those that it must leave alone.
 */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each report as `cue speaker: content`, and `?` behind who is unsure. */
const read = (text: string): string[] =>
  analyze(text).quotations.map(
    ({ cue, speakers, contents, certainty }) =>
      `${cue === null ? "" : `${text.slice(cue.start, cue.end)} `}${speakers.map(({ name }) => name).join(" + ")}${certainty === "unsure" ? "?" : ""}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );

type Case = [what: string, text: string, reports: string[]];

const holds = (cases: readonly Case[]): void => {
  it.each(cases)("%s: %s", (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });
};

describe("a name behind the verb", () => {
  holds([
    [
      "a family's name with بن that no list has",
      "قال الوزير سالم النحاس إن الضم قريب، بينما هدد بن جفير بالانسحاب.",
      ["قال سالم النحاس: الضم قريب", "هدد بن جفير: الانسحاب"],
    ],
    [
      "of طالب بن فرحان the verb is none of the name",
      "أكد الرئيس سالم النحاس أن الهدنة قريبة، بينما طالب بن فرحان بوقف إطلاق النار.",
      ["أكد سالم النحاس: الهدنة قريبة", "طالب بن فرحان: وقف إطلاق النار"],
    ],
    [
      "one word that no list has",
      "قال الوزير سالم النحاس إن الضم قريب، بينما ندد كورتشاك بالحصار.",
      ["قال سالم النحاس: الضم قريب", "ندد كورتشاك: الحصار"],
    ],
    [
      "not a thing that is done",
      "قال الوزير سالم النحاس إن الضم قريب، وندد مجددا بالحصار.",
      ["قال سالم النحاس: الضم قريب", "ندد سالم النحاس: الحصار"],
    ],
    [
      "a whole name, though lists have it of a woman",
      "وقالت نور الكندي إن الطريق مغلق. وقال جيهان الكندي إن الطريق سالك.",
      ["قالت نور الكندي: الطريق مغلق", "قال جيهان الكندي: الطريق سالك"],
    ],
    [
      "of a verb that is said to somebody she is whom he addressed",
      "وقال سالم النحاس إن الطريق مغلق. ودعا هدى الكندي إلى الصبر.",
      ["قال سالم النحاس: الطريق مغلق", "دعا سالم النحاس: الصبر"],
    ],
    [
      "nor does she speak whom he blames",
      "وقال سالم النحاس إن الطريق مغلق. واتهم هدى الكندي بالتقصير.",
      ["قال سالم النحاس: الطريق مغلق", "اتهم سالم النحاس: التقصير"],
    ],
    [
      "nor whom he calls something",
      "وقال سالم النحاس إن الطريق مغلق. ووصف هدى الكندي بـ«الشجاعة».",
      ["قال سالم النحاس: الطريق مغلق", "وصف سالم النحاس: الشجاعة"],
    ],
  ]);
});

describe("a paper by أما", () => {
  holds([
    [
      "between marks",
      "رأت صحيفة «الرأي» أن الحرب طويلة.\nأما «المنارة» فكتبت أن الحل قريب.",
      ["رأت الرأي: الحرب طويلة", "كتبت المنارة?: الحل قريب"],
    ],
    [
      "not what he speaks of",
      "قال سالم الرواحي إن الحل قريب. أما «الهدنة» فقال إنها هشة.",
      ["قال سالم الرواحي: الحل قريب", "قال سالم الرواحي?: هشة"],
    ],
    [
      "nor what she may speak of",
      "قالت هدى الكندي إن الحل قريب. أما «الهدنة» فقالت إنها هشة.",
      ["قالت هدى الكندي: الحل قريب", "قالت هدى الكندي?: هشة"],
    ],
    [
      "nor what opens without a mark",
      "قالت هدى الكندي إن الحل قريب. أما الهدنة فرأت أن الوقت لم يحن لها.",
      ["قالت هدى الكندي: الحل قريب", "رأت هدى الكندي?: الوقت لم يحن لها"],
    ],
  ]);
});

describe("a verb that is a document's name, too", () => {
  holds([
    [
      "before a title",
      "بحث وزير الخارجية مع نظيره التركي العلاقات، مؤكدا أن الشراكة قوية.",
      ["مؤكدا وزير الخارجية: الشراكة قوية"],
    ],
    ["a study before a body's noun is one", "بحث الجامعة يؤكد أن المرض ينتشر.", ["يؤكد بحث الجامعة: المرض ينتشر"]],
    [
      "an office before another is no verb",
      "نائب الوزير رفض التعليق، مؤكدا أن الحل قريب.",
      ["مؤكدا نائب الوزير: الحل قريب"],
    ],
    ["when one works is no part of who does", "عمل الفريق ليلا، وقال إن المهمة صعبة.", ["قال الفريق: المهمة صعبة"]],
    ["what is a title's own is no name of his", "نقل الرئيس تحياته، مؤكدا أن الحل قريب.", ["مؤكدا الرئيس: الحل قريب"]],
    [
      "nor what he did",
      "ذكر بيان للرئاسة أن الرئيس بحث الملف، مشيرا إلى أن العمل مستمر.",
      ["ذكر بيان للرئاسة: الرئيس بحث الملف", "مشيرا الرئيس: العمل مستمر"],
    ],
    ["a name behind السيد is", "وقال السيد بدر إن العمل بدأ.", ["قال بدر: العمل بدأ"]],
  ]);
});

describe("a participle behind what an office tells of somebody", () => {
  holds([
    [
      "whose office it is",
      "أوضح مكتب الوالي أن الوالي زار المصابين، معربا عن تضامنه معهم.",
      ["أوضح مكتب الوالي: الوالي زار المصابين", "معربا الوالي: تضامنه معهم"],
    ],
    [
      "one called by where his family is from",
      "أفاد مكتب رئيس الوزراء بأن السوداني استقبل الوفد، مشددا على الشراكة.",
      ["أفاد مكتب رئيس الوزراء: السوداني استقبل الوفد", "مشددا السوداني: الشراكة"],
    ],
    [
      "no word that only ends so",
      "قال مكتب الوزير إن الوعي مهم، مؤكدا أن العمل بدأ.",
      ["قال مكتب الوزير: الوعي مهم", "مؤكدا مكتب الوزير: العمل بدأ"],
    ],
    [
      "a man of whom a ministry tells",
      "ذكرت وزارة الخارجية أن الوزير سالم النحاس التقى نظيره، مشددا على أهمية الحل.",
      ["ذكرت وزارة الخارجية: الوزير سالم النحاس التقى نظيره", "مشددا سالم النحاس: أهمية الحل"],
    ],
    [
      "a thing says nothing",
      "أفاد مكتب الإحصاء بأن التضخم ارتفع، مشيرا إلى أن الأسعار زادت.",
      ["أفاد مكتب الإحصاء: التضخم ارتفع", "مشيرا مكتب الإحصاء: الأسعار زادت"],
    ],
    [
      "nor does he say what is hers",
      "ذكر بيان للوزارة أن الوزير غادر، مشيرة إلى أن العمل مستمر.",
      ["ذكر بيان للوزارة: الوزير غادر", "مشيرة بيان للوزارة: العمل مستمر"],
    ],
    [
      "a source speaks for himself",
      "قال مصدر أمني إن الضابط أطلق النار، مؤكدا أن الرجل فر.",
      ["قال مصدر أمني: الضابط أطلق النار", "مؤكدا مصدر أمني: الرجل فر"],
    ],
  ]);
});

describe("a participle behind a verb whose subject nobody has told of", () => {
  const BEFORE = "وقال القاضي سالم النحاس إن الجلسة بدأت. ";
  const JUDGE = "قال سالم النحاس: الجلسة بدأت";
  holds([
    [
      "before a clause of the verb",
      `${BEFORE}وقرر الدفاع أن يطعن في الحكم، مؤكدا أن موكله بريء.`,
      [JUDGE, "مؤكدا الدفاع: موكله بريء"],
    ],
    [
      "elsewhere perhaps",
      `${BEFORE}وطعن الدفاع في الحكم، مؤكدا أن موكله بريء.`,
      [JUDGE, "مؤكدا سالم النحاس?: موكله بريء"],
    ],
    [
      "of a man a noun of hers is the object",
      `${BEFORE}ورفع الجلسة، مؤكدا أن الحكم غدا.`,
      [JUDGE, "مؤكدا سالم النحاس: الحكم غدا"],
    ],
    [
      "so is the clause of his own verb",
      `${BEFORE}وقرر أن يرفع الجلسة، مؤكدا أن الحكم غدا.`,
      [JUDGE, "مؤكدا سالم النحاس: الحكم غدا"],
    ],
    [
      "a report between tells who it is",
      `${BEFORE}وطعن الدفاع في الحكم، وأكد المحامي خالد الحداد أن موكله بريء، وقال إن الأدلة ضعيفة.`,
      [JUDGE, "أكد خالد الحداد: موكله بريء", "قال خالد الحداد: الأدلة ضعيفة"],
    ],
  ]);
});

describe("a verb that is another's by its form", () => {
  holds([
    [
      "what she called so is none of a document's",
      "أعلنت القوات أن بيان المستشارين يمثل ما وصفته بـ«العبث».",
      ["أعلنت القوات: بيان المستشارين يمثل ما وصفته بـ«العبث»", "وصفته القوات: العبث"],
    ],
    [
      "what two said is none of their son's",
      "قال الوالدان إن ابنهما مفقود، وأضافا أن الشرطة تبحث.",
      ["قال الوالدان: ابنهما مفقود", "أضافا الوالدان?: الشرطة تبحث"],
    ],
    [
      "what may be claimed by nobody is perhaps his",
      "قال سالم النحاس إن العمل بدأ. ويزعم أن الشركة أفلست.",
      ["قال سالم النحاس: العمل بدأ", "يزعم سالم النحاس?: الشركة أفلست"],
    ],
    [
      "what is noticed by nobody is none",
      "قال سالم النحاس إن العمل بدأ. ويلاحظ أن الأسعار زادت.",
      ["قال سالم النحاس: العمل بدأ"],
    ],
    [
      "what somebody notices is",
      "قال سالم النحاس إن العمل بدأ. ويلاحظ خالد الحداد أن الأسعار زادت.",
      ["قال سالم النحاس: العمل بدأ", "يلاحظ خالد الحداد: الأسعار زادت"],
    ],
  ]);
});
