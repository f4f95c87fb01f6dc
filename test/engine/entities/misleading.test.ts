/** What would mislead an editor about names: for each, a sentence in which a word or a stretch is no name, or another's, beside one in which its like is one. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each entity as `type name`, with its titles. */
const told = (text: string): string[] =>
  analyze(text).entities.map(
    ({ type, name, titles }) => `${type} ${name}${titles.length === 0 ? "" : ` (${titles.join("؛ ")})`}`,
  );

describe("a blessing", () => {
  it.each<[string, string, string[]]>([
    ["is no person", "قال مدير المصنع رحمه الله إن العمل عبادة.", []],
    ["ends a name", "وقال الشيخ سالم الكبيسي رحمه الله إن العلم نور.", ["person سالم الكبيسي (الشيخ)"]],
    [
      "is a name where its letter tells",
      "وقال الرئيس رحمة الله نبيل إن العلم نور.",
      ["person رحمة الله نبيل (الرئيس)"],
    ],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a month", () => {
  it.each<[string, string, string[]]>([
    ["is no company in brackets behind its other name", "انعقد الاجتماع في أبريل (نيسان) الماضي.", []],
    ["is none before it", "وبدأ العمل في نيسان/أبريل الماضي.", []],
    ["is none behind one of two words", "انعقد الاجتماع في تشرين الثاني (نوفمبر) وبعده في كانون الأول (نيسان).", []],
    [
      "is a company beside a country in brackets",
      "وقالت نيسان (اليابان) إن السيارة جديدة.",
      ["organization نيسان", "place اليابان"],
    ],
    [
      "is a company before a month that another word parts from it",
      "وقالت نيسان في يوليو إن السيارة جديدة.",
      ["organization نيسان"],
    ],
    [
      "is a company behind a month that another word parts from it",
      "وفي يوليو قالت نيسان إن السيارة جديدة.",
      ["organization نيسان"],
    ],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a name behind ب", () => {
  it.each<[string, string, string[]]>([
    ["begins with a hamza", "والتقى سالم بأحمد حداد في المقر.", ["person سالم", "person أحمد حداد"]],
    ["begins with another ب", "واجتمع ترامب ببوتين أمس.", ["person ترامب", "person بوتين"]],
    ["has a second word", "والتقى بايدن بريشي سوناك أمس.", ["person بايدن", "person ريشي سوناك"]],
    ["is a family's behind a given name", "وقال سالم بسام إن العمل بدأ.", ["person سالم بسام"]],
    ["is within a name that no list has", "والتقى دورنيك بريشي سوناك أمس.", ["person دورنيك بريشي سوناك"]],
    ["is within a name that a list has whole", "ووصل توني بلير سوناك أمس.", ["person توني بلير سوناك"]],
    ["is a family's before what the sentence goes on with", "وشارك دالي بليند أساسيا.", ["person دالي بليند"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("what is ours", () => {
  it.each<[string, string, string[]]>([
    ["is no family's name", "وقال المزارع سليم الأحمد لوكالتنا إن الموسم جيد.", ["person سليم الأحمد (المزارع)"]],
    ["is one where no noun is left", "وقال المزارع سليم كرشنا إن الموسم جيد.", ["person سليم كرشنا (المزارع)"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a body", () => {
  it.each<[string, string, string[]]>([
    ["is no name with the people whom it keeps off", "منع الجيش المزارعين من الوصول.", []],
    ["is none with those whom it orders", "وأمر الجيش السكان بالرحيل.", []],
    ["is one with its adjective", "ونفى الجيش الشعبي ذلك.", ["organization الجيش الشعبي"]],
    ["is one of those people", "ونفى اتحاد المزارعين ذلك.", ["organization اتحاد المزارعين"]],
    ["is no navy where ب is a preposition", "وطالب النقيب بحرية وسائل الإعلام.", []],
    ["is a police of a field", "وقالت شرطة المرور إن الطريق سالك.", ["organization شرطة المرور"]],
    ["is no office of him who sits in it", "أعلن مكتب الحاكم كريم حداد أن الطرق مغلقة.", ["person كريم حداد (الحاكم)"]],
    ["has an office of its own", "أعلن مكتب الأمم المتحدة أن الطرق مغلقة.", ["organization مكتب الأمم المتحدة"]],
    ["is none that a press conference tells", "وعقد المدير المؤتمر الصحفي للحديث عن الخطة.", []],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

/** Places, those that adjectives tell of among them. */
const places = (text: string): string[] => told(text).filter((one) => one.startsWith("place"));

describe("an adjective of a country", () => {
  it.each<[string, string, string[]]>([
    ["is a language behind that noun", "ويصدر الموقع باللغة الإنجليزية.", []],
    ["is one behind another language", "ويصدر الموقع باللغتين العربية والفرنسية والإسبانية.", []],
    ["is one by itself behind ب", "وكتب الرواية بالفرنسية أولا.", []],
    ["is a country's behind another noun", "وزار الوفد الجامعة الفرنسية والإسبانية.", ["place فرنسا", "place إسبانيا"]],
    ["is a country's of a woman behind ب", "وتزوج الرجل بفرنسية أمس.", ["place فرنسا"]],
    ["is a country's behind a language", "وذكرت القناة الناطقة بالإنجليزية الفرنسية الخبر.", ["place فرنسا"]],
    ["is one of women with the article", "وحصدت اللاعبات المجريات البطولة.", ["place هنغاريا"]],
    ["is a country's of a man behind ب", "والتقى الوفد بالفرنسي كوبلر.", ["place فرنسا"]],
    ["is no plural noun in construct", "واطلع الوزير على مجريات الجلسة.", []],
    ["is a plural of women", "وتوجت لاعبات مجريات بالبطولة.", ["place هنغاريا"]],
  ])("%s: %s", (_, text, names) => {
    expect(places(text)).toEqual(names);
  });
});

describe("a spokesman's name", () => {
  it.each<[string, string, string[]]>([
    ["begins behind whom he speaks for", "وأكد المتحدث باسمه نوري الرواحي أن الطرق مغلقة.", ["person نوري الرواحي"]],
    [
      "so behind a woman whom he speaks for",
      "وأكد المتحدث باسمها نوري الرواحي أن الطرق مغلقة.",
      ["person نوري الرواحي"],
    ],
    ["ends before it", "وأكد كريم الرواحي باسمه أن الطرق مغلقة.", ["person كريم الرواحي"]],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});

describe("a name that ends or does not begin", () => {
  it.each<[string, string, string[]]>([
    ["at a closing mark", 'قال إن "الكاتبة أصدرت رواية"، وأضاف أن "الأمر انتهى".', []],
    ["but at an opening one", 'قال إن الكاتبة أصدرت رواية "المنارة"، وأضاف أن الأمر انتهى.', ["work المنارة"]],
    ["before the heir", "واستقبل الملك كريم الرواحي وولي عهده الوفد.", ["person كريم الرواحي (الملك)"]],
    ["where somebody is named to an office", "وعين الأمير كريم الرواحي مديرا.", ["person كريم الرواحي (الأمير)"]],
    ["but where a spring has a name", "وزار الوفد عين كريم في الجنوب.", ["place عين كريم"]],
    [
      "nor where a square is named after a title",
      "وزار الوفد ساحة الأمير كريم الرواحي.",
      ["place ساحة الأمير كريم الرواحي"],
    ],
  ])("%s: %s", (_, text, entities) => {
    expect(told(text)).toEqual(entities);
  });
});
