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

describe("a noun of an expression, and a given name", () => {
  rules([
    ["is nobody", "وشكر الوفد كرم الضيافة.", []],
    ["nor is one that news has", "وعند نور الفجر خرج العمال.", []],
    ["but is somebody who says something", "وقالت نور الفجر إن العمل بدأ.", ["نور الفجر"]],
    ["or behind a title", "وحضرت المطربة نور الفجر الحفل.", ["نور الفجر (المطربة)"]],
    ["or by a family's name", "وشاركت نور الشريف في الحفل.", ["نور الشريف"]],
    ["or by one that is no noun", "وحضر سامر الفجر الحفل.", ["سامر الفجر"]],
  ]);
});

describe("behind a title and a given name, a noun", () => {
  rules([
    ["is a family's at the end", "غنت المطربة عبير نعمة.", ["عبير نعمة (المطربة)"]],
    ["is it before what she says", "وقالت الفنانة عبير نعمة إنها سعيدة.", ["عبير نعمة (الفنانة)"]],
    [
      "is it before what he is",
      "السفير تميم خلاف المتحدث الرسمي باسم الوزارة أكد ذلك.",
      ["تميم خلاف (السفير؛ المتحدث الرسمي باسم الوزارة)"],
    ],
    ["is what he does", "وقال إن الرئيس كارتر يرى أن العمل بدأ.", ["كارتر (الرئيس)"]],
    ["is what a verb may take", "حسم السفير تميم خلاف المتحدث مع الوزارة.", ["تميم (السفير)"]],
    ["is no more where the sentence goes on", "وغنت المطربة عبير نعمة كبيرة.", ["عبير (المطربة)"]],
  ]);
});

describe("behind a whole name, a given name that is a noun", () => {
  rules([
    ["is what is told", "أكد الناطق ماهر زين سلامة الركاب.", ["ماهر زين (الناطق)"]],
    ["is what somebody gets", "تسلم المدير رامي سعد وسام الشركة أمس.", ["رامي سعد (المدير)"]],
    ["before a word that no list has", "نال اللاعب كريم عادل وسام الاستحقاق.", ["كريم عادل (اللاعب)"]],
    ["but is a father's before a family's", "وتسلم سالم محمد نصر الحارثي الجائزة.", ["سالم محمد نصر الحارثي"]],
    ["or a compound's", "وتسلم سالم محمد كمال الدين الجائزة.", ["سالم محمد كمال الدين"]],
    ["is it of people", "أكد المدير نبيل حسن جهاد الموظفين.", ["نبيل حسن (المدير)"]],
    [
      "but is a family's where nothing is told of it",
      "أكد المدير نبيل حسن سلامة أن العمل مستمر.",
      ["نبيل حسن سلامة (المدير)"],
    ],
    ["and one that is no noun is a name's", "أعلن الوزير سالم عبدالله منصور الأمر.", ["سالم عبدالله منصور (الوزير)"]],
  ]);
});

describe("a middle name that is an office elsewhere", () => {
  rules([
    ["is one between two names", "وقال أحمد قائد صالح إن الجيش متأهب.", ["أحمد قائد صالح"]],
    ["but what somebody is before a country", "وصل تميم أمير قطر إلى مسقط.", ["تميم (أمير قطر)"]],
    ["and before a noun", "قال أحمد قائد الفريق إن الجيش متأهب.", ["أحمد (قائد الفريق)"]],
  ]);
});

describe("the rest of a name before what closes the subject", () => {
  rules([
    ["is an adjective of a country", "قال سمير المصري إن المباراة صعبة.", ["سمير المصري"]],
    ["behind a first name that is a preposition", "قال علي السوداني إن المباراة صعبة.", ["علي السوداني"]],
    ["not of one who is said to be of a kind", "قال سمير المنتظر إن المباراة صعبة.", ["سمير المنتظر"]],
    [
      "is a word that lists have as a name, before what she is",
      "قالت كارولين ليفيت المتحدثة باسم الشركة إن الاجتماع غدا.",
      ["كارولين ليفيت (المتحدثة باسم الشركة)"],
    ],
    [
      "is a short one that news has as nothing else",
      "قال تشانغ وي المتحدث باسم الجيش إن المناورات انتهت.",
      ["تشانغ وي (المتحدث باسم الجيش)"],
    ],
    ["is any name behind a title", "وقال المتحدث شرافت زمان إن الفيضانات مستمرة.", ["شرافت زمان (المتحدث)"]],
    ["but no word that is in no name", "وقال المتحدث شرافت مجددا إن الفيضانات مستمرة.", ["شرافت (المتحدث)"]],
    ["and no noun that is a name as well", "أكد كوبلر نجاح المدير في العملية.", ["كوبلر"]],
    ["nor any other before a title", "أكد كوبلر حضور المدير إلى القاعة.", ["كوبلر"]],
    ["and not whom he told", "أبلغ سامي الأهالي أن الطريق مغلق.", ["سامي"]],
    ["nor what he won", "أحرز ليونيل كأسا جديدة.", ["ليونيل"]],
    ["nor a title behind a title", "بحث سامي حداد مع السفير التعاون العسكري.", ["سامي حداد"]],
    [
      "and is whole behind a trade",
      "قال مصطفى عزوز ناظر مدرسة القرية إن الطلاب بخير.",
      ["مصطفى عزوز (ناظر مدرسة القرية)"],
    ],
    ["nor what he thinks", "وأضاف أن الرئيس شرافت يرى أن الوضع صعب.", ["شرافت (الرئيس)"]],
    ["and begins with a word that no list had", "زارت موزا بنت ناصر المعرض.", ["موزا بنت ناصر"]],
  ]);
});

describe("an office whose field is a word of two letters", () => {
  rules([
    ["is a title", "قال وزير الري سامي حداد إن العمل مستمر.", ["سامي حداد (وزير الري)"]],
    ["of another", "قال وزير الحج سامي حداد إن الموسم ناجح.", ["سامي حداد (وزير الحج)"]],
  ]);
});
