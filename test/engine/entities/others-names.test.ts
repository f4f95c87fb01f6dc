/** A given name alone that is another's here, or the noun that it is, beside one that is somebody's short name. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each person as `name (title) ×mentions`. */
const told = (text: string): string[] =>
  analyze(text).entities.flatMap(({ type, name, titles, mentions }) =>
    type === "person"
      ? [
          `${name}${titles.length > 0 ? ` (${titles.join("؛ ")})` : ""}${mentions.length > 1 ? ` ×${String(mentions.length)}` : ""}`,
        ]
      : [],
  );

describe("a given name that the article has", () =>
  it.each<[string, string, string[]]>([
    [
      "is another's before a title that is no construct",
      "قتل كريم قائد عسكري سابق وكريم حسن في الانفجار.",
      ["كريم حسن"],
    ],
    [
      "is his before what he is",
      "وقال كريم الحسن إن العمل بدأ. وحضر كريم قائد الفريق.",
      ["كريم الحسن (قائد الفريق) ×2"],
    ],
    [
      "is his before somebody else with his office",
      "وقال كريم الحسن إن العمل بدأ. والتقى كريم وزعيم المعارضة. وسيعقد اجتماع بين كريم ومدير بنك محلي.",
      ["كريم الحسن ×3"],
    ],
    ["is another's before a given name", "وقال كريم الحسن إن العمل بدأ، وحضر كريم علي من مسقط.", ["كريم الحسن"]],
    ["is his before على", "وقال كريم الحسن إن العمل بدأ، وأثنى كريم على الفريق.", ["كريم الحسن ×2"]],
    ["is a noun before what it is of", "وقال جهاد الحسن إن جهاد الشعب مستمر.", ["جهاد الحسن"]],
    ["is his behind what he does", "وقال جهاد الحسن إن العمل بدأ. وغادر جهاد الملعب.", ["جهاد الحسن ×2"]],
    ["is his before what he loses", "وقال جهاد الحسن إن العمل بدأ. وأضاع جهاد ركلة.", ["جهاد الحسن ×2"]],
    ["is his behind an imperfect", "وقال جهاد الحسن إن العمل بدأ. ويقطع جهاد الطريق.", ["جهاد الحسن ×2"]],
    [
      "is whole where the name is said once more, though its words are ordinary",
      "قال المدرب صلاح البطل إن العمل بدأ. وغاب صلاح البطل أمس. وانتهى بحضور صلاح البطل.",
      ["صلاح البطل (المدرب) ×3"],
    ],
    [
      "is whole before what he did, too",
      "قال اللاعب عمر الفرج إن العمل بدأ. وسجل عمر الفرج هدفين.",
      ["عمر الفرج (اللاعب) ×2"],
    ],
    [
      "is another's where that is longer",
      "وقال محمد صلاح إن العمل بدأ. وحضر محمد صلاح الدين.",
      ["محمد صلاح", "محمد صلاح الدين"],
    ],
    ["is his behind any verb", "وقال جهاد الحسن إن العمل بدأ. ومرر جهاد الكرة.", ["جهاد الحسن ×2"]],
    ["is his before what he tells", "وقال جهاد الحسن إن العمل بدأ. ونفى جهاد وجود خلاف.", ["جهاد الحسن ×2"]],
    ["is his before a day", "وقال جهاد الحسن إن العمل بدأ. وأضاف جهاد الجمعة أنه مستمر.", ["جهاد الحسن ×2"]],
    ["is no noun that only opens so", "وقال كريم الحسن إن كريم الشعب.", ["كريم الحسن ×2"]],
    ["is a noun before what it is like", "وقال نصر الحسن إن العمل بدأ، وانتهى بعد نصر كبير.", ["نصر الحسن"]],
    ["is his before how much he did it", "وقال نصر الحسن إن العمل بدأ، وفاز نصر فوزا كبيرا.", ["نصر الحسن ×2"]],
    [
      "is his before a title and what that is like",
      "وقال جهاد الحسن إن العمل بدأ. وأعلن الفريق أن جهاد المدير مستقيل.",
      ["جهاد الحسن ×2"],
    ],
    [
      "is his before an office that is another's",
      "وقال كريم الحسن إن العمل بدأ. والتقى كريم رئيس الوفد أمس.",
      ["كريم الحسن ×2"],
    ],
    ["is his before his title", "وقال جهاد الحسن إن العمل بدأ. وأعلن الفريق أن جهاد القائد غائب.", ["جهاد الحسن ×2"]],
    ["is no noun before what ends a name", "وقال المدرب إن جهاد الإسلام غائب.", ["جهاد الإسلام"]],
    ["is no noun before a family's name", "وقال المدير إن جهاد الأسد مستمر.", ["جهاد الأسد"]],
    ["is his before whom he sees off", "وقال نصر الحسن إن العمل بدأ. وودع نصر سيما.", ["نصر الحسن ×2"]],
    ["is an age", "وقال عمر الحسن إن عمر الشركة خمسون عاما.", ["عمر الحسن"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a name whose second word is a title elsewhere", () =>
  it.each<[string, string, string[]]>([
    ["is whole before a name", "وسلم أحمد أمير حسين الكأس.", ["أحمد أمير حسين"]],
    ["is whole before a word that no list has", "وصنعه محمد أمين زنبوعة.", ["محمد أمين زنبوعة"]],
    [
      "is another than its half",
      "وقاد المدرب محمد أمين زنبوعة الفريق، وطرد الحكم محمد أمين اللاعب.",
      ["محمد أمين زنبوعة (المدرب)", "محمد أمين (الحكم)"],
    ],
    ["ends before what it is of", "وقال محمد أمين صندوق النقابة إن العمل بدأ.", ["محمد أمين"]],
    ["ends before a place", "والتقى أحمد أمير مكة.", ["أحمد"]],
    ["ends before a family's with the article", "وقال محمد أمين الحارثي إن العمل بدأ.", ["محمد أمين الحارثي"]],
    ["is longer by no title", "وقال محمد سالم زنبوعة إن العمل بدأ.", ["محمد سالم زنبوعة"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));

describe("a name ends", () =>
  it.each<[string, string, string[]]>([
    ["before a preposition", "وأشار كوبلر إلى أن العمل بدأ.", ["كوبلر"]],
    ["before a country that is told", "وأبلغ كوبلر روسيا أن العمل مستمر.", ["كوبلر"]],
    ["before a preposition, behind its title", "الوزير كوبلر إلى المدير: العمل مستمر.", ["كوبلر (الوزير)"]],
    ["before a town that is left", "وغادر الوزير كريم دورا.", ["كريم (الوزير)"]],
    ["before an office, its place behind that", "وحضر أحمد أمير جازان أمس.", ["أحمد (أمير جازان)"]],
    [
      "no sooner than its family's, though it opens as a plural",
      "وقال المدرب فابيو كوبلر إن العمل بدأ.",
      ["فابيو كوبلر (المدرب)"],
    ],
    ["and begins with its first letter", "وسجل سان كوبلر هدفين.", ["سان كوبلر"]],
  ])("%s: %s", (_, text, people) => {
    expect(told(text)).toEqual(people);
  }));
