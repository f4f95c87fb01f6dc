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
      "is one before an adjective that is a field, too",
      "وزار الوفد الكلية التقنية للبنات بالخبر أمس.",
      ["organization الكلية التقنية للبنات بالخبر"],
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

describe("a person", () => {
  it.each<[string, string, string[]]>([
    ["is none where many are told by whose they are", "وقال محللو ساكسو بنك إن الذهب سيرتفع.", []],
    ["may end so", "وقال عمرو حداد إن الذهب سيرتفع.", ["person عمرو حداد"]],
    ["is none who is my child", "وقالت السيدة: «ابني هاجر إلى كندا».", ["place كندا"]],
    ["may begin so", "وقالت السيدة هاجر حداد إن العمل مستمر.", ["person هاجر حداد"]],
    ["is none by what is forbidden", "والتشهير عبر الوسائل محرم شرعا.", []],
    ["is one behind a verb", "وسجل عادل هدفا في الشوط الثاني.", ["person عادل"]],
    ["is one of whose father", "لعب والده عادل كرة السلة.", ["person عادل"]],
    ["is none who is just", "الحكم عادل.", []],
    ["is one who speaks", "وقال الحكم عادل إن المباراة سهلة.", ["person عادل"]],
    ["is one in a headline", "الحكم عادل: المباراة سهلة", ["person عادل"]],
    ["is one behind what was done to him", "وغادر نبيل صالح القصر. وحضر المخلوع صالح أمس.", ["person نبيل صالح ×2"]],
    ["is one behind what he is", "ونقل المصاب الشاب سعيد إلى المستشفى.", ["person سعيد"]],
    ["is none who was of good repute", "وكان الراحل حسن السيرة.", []],
    ["is one of a family", "وكان الراحل حسن الرواحي معلما.", ["person حسن الرواحي"]],
    ["is none who went along", "وكان رفيق الدرب في المقدمة.", []],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a word that is a place elsewhere", () => {
  it.each<[string, string, string[]]>([
    ["is a shield with its adjective", "وتسلم الفائز درعا تكريميا.", []],
    ["is one that somebody was given", "وسلمه درعا في الحفل.", []],
    ["is the city before a noun", "وشهدت درعا هدوءا حذرا.", ["place درعا"]],
    ["is the city behind a verb", "وقصفت الطائرات درعا أمس.", ["place درعا"]],
    ["is floods beside rain", "وأدت الأمطار إلى سيول.", []],
    ["is the city without rain", "وعاد الوفد من سيول أمس.", ["place سيول"]],
    [
      "is the city in its country",
      "وهطلت الأمطار على سيول أمس. وقالت كوريا الجنوبية إن الأمر عادي.",
      ["place سيول", "place كوريا الجنوبية"],
    ],
    ["is a match of neighbours", "وحسم الوحدة ديربي العاصمة أمس.", []],
    ["is the evening behind what is before it", "وعاد الصياد قبيل المغرب.", []],
    ["is what is bridged", "ويهدف المشروع إلى جسر الهوة.", []],
    ["is no country where a clause begins with a man", "وذكر البيان أن السوداني شدد على ذلك.", []],
    ["is his country's before a man's name", "وذكر البيان أن السوداني كريما شدد على ذلك.", ["place السودان"]],
    ["is a country's behind a noun", "وذكر البيان أن الوزير السوداني شدد على ذلك.", ["place السودان"]],
    ["is an agency in a dateline", "عمان - بترا - رعى الوزير الحفل.", ["place عمان", "organization بترا"]],
    ["is an agency by its site", "عدن - سبأنت: بحث الوزير الملف.", ["place عدن", "organization سبأنت"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a platform or a body", () => {
  it.each<[string, string, string[]]>([
    ["is no person", "وكتب على فيس بوك وتيك توك.", ["organization فيس بوك", "organization تيك توك"]],
    ["is none by what is mine", "ورفع الجمهور لافتة «الأهلي بيتي» أمس.", []],
    ["is one in Latin letters", "وارتفع سهم شركة Nvidia أمس.", ["organization Nvidia"]],
    ["is none in small ones", "وارتفع سهم شركة online أمس.", []],
    ["is none behind another noun", "وارتفع سعر جهاز Nvidia أمس.", []],
    ["is none behind the company that the text speaks of", "وارتفع سهم الشركة Nvidia أمس.", []],
    ["is none by a verb and a mother", "وروت أم محمد ما جرى أمس.", ["person أم محمد"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});
