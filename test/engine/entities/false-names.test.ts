/** What is no name, or more or less than one, and misleads who reads the names or gives one another: each beside a sentence in which its like is one. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each entity as `type name ×mentions`. */
const told = (text: string): string[] =>
  analyze(text).entities.map(
    ({ type, name, mentions }) => `${type} ${name}${mentions.length > 1 ? ` ×${String(mentions.length)}` : ""}`,
  );

describe("a body's name", () => {
  it.each<[string, string, string[]]>([
    [
      "ends before where its fighters are",
      "وتقدمت قوات الدعم السريع بنيالا. وانسحبت قوات الدعم السريع بالعاصمة الخرطوم.",
      ["organization قوات الدعم السريع ×2", "place نيالا", "place الخرطوم"],
    ],
    [
      "has its place where no list has it whole",
      "ونظمت جمعية الثقافة والفنون بأبها معرضا.",
      ["organization جمعية الثقافة والفنون بأبها"],
    ],
    [
      "is another's than its club's",
      "وأعلنت نقابة المهن التمثيلية الخبر. ويقام العزاء في نادي نقابة المهن التمثيلية.",
      ["organization نقابة المهن التمثيلية", "organization نادي نقابة المهن التمثيلية"],
    ],
    ["is its club's where that goes by it", "وفاز نادي الشباب أمس.", ["organization نادي الشباب"]],
    [
      "has no article before what a committee sees to",
      "وقدم الوزير عرضا للجنة الشؤون الخارجية أمس.",
      ["organization لجنة الشؤون الخارجية"],
    ],
    ["nor before what it does", "وقدم الوزير عرضا للجنة المتابعة العربية أمس.", ["organization لجنة المتابعة العربية"]],
    [
      "nor before a field that looks like an adjective",
      "وقدم الوزير عرضا للجنة التربية والتعليم أمس.",
      ["organization لجنة التربية والتعليم"],
    ],
    [
      "nor before a field that is a body elsewhere",
      "وقدم الوزير عرضا للجنة الإدارة المحلية أمس.",
      ["organization لجنة الإدارة المحلية"],
    ],
    [
      "has it before an adjective",
      "وقدم الوزير عرضا للجنة العليا للانتخابات أمس.",
      ["organization اللجنة العليا للانتخابات"],
    ],
    [
      "has it where a list has it so",
      "وقدم الوزير عرضا للجنة الأولمبية الكويتية أمس.",
      ["organization اللجنة الأولمبية الكويتية"],
    ],
    ["is no article before a noun", "وسلم الوزير للهيئة المياه المركزية الملف.", []],
    ["is one before an adjective", "وسلم الوزير الهيئة العامة للمياه الملف.", ["organization الهيئة العامة للمياه"]],
    [
      "ends before whom it gives something",
      "وسلمت هيئة الإغاثة الإسلامية للنازحين الخيام.",
      ["organization هيئة الإغاثة الإسلامية"],
    ],
    ["has whom it is for", "وقالت هيئة الإغاثة للنازحين إن العمل مستمر.", ["organization هيئة الإغاثة للنازحين"]],
    [
      "has them behind a verb that gives no one anything",
      "وزارت هيئة الإغاثة للنازحين الخيام.",
      ["organization هيئة الإغاثة للنازحين"],
    ],
    [
      "has whom it is for where nothing is given",
      "وقدمت هيئة الإغاثة للنازحين عرضا.",
      ["organization هيئة الإغاثة للنازحين"],
    ],
    [
      "ends before what it belongs to",
      "وقالت كتلة الوفاق البرلمانية المنضوية في التحالف إنها ترفض.",
      ["organization كتلة الوفاق البرلمانية"],
    ],
    ["ends before what it is for now", "وأعلن مجلس الوزراء المستقيل القرار.", ["organization مجلس الوزراء"]],
    ["is no slogan in marks", "وهذا حزب «لا يعرف من السياسة إلا الكلام» فقط.", []],
    ["may begin with a no", "وأطلقت الجمعية حملة، وأسس الشبان حزب «لا للفساد» أمس.", ["organization لا للفساد"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a place's name", () => {
  it.each<[string, string, string[]]>([
    ["goes on with which sea it is", "ويقع البيت على ترعة البحر الصغير.", ["place ترعة البحر الصغير"]],
    ["so that of a street", "ويقع البيت في شارع البحر الأعظم.", ["place شارع البحر الأعظم"]],
    ["not with what it is like", "ووقف على ترعة البحر الواسع.", ["place ترعة البحر"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});
