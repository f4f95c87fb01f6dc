import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** "speaker: content", one a quotation; "?" where nobody is found. */
function read(text: string): string[] {
  return analyze(text).quotations.map(
    ({ speakers, contents }) =>
      `${speakers.map(({ name }) => name || "?").join(" + ")}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );
}

/** Each kind of fault with what it looks like, and beside it what it must not be taken for. */
describe("pairs", () => {
  it.each([
    [
      "a topic before the verb is nobody, a title is somebody",
      "قال النائب خالد الحداد إن الجلسة غدا.\nوعن ملف المياه، قال: «الحل قريب جدا بإذن الله».\nالوزير قال: «سنبدأ العمل غدا صباحا».",
      ["خالد الحداد: الجلسة غدا", "خالد الحداد: الحل قريب جدا بإذن الله", "الوزير: سنبدأ العمل غدا صباحا"],
    ],
    [
      "quoted words are no subject of the verb behind them",
      "وصل المدرب سالم الرواحي أمس إلى الدوحة. «الفريق جاهز تماما للبطولة»، يقول مبتسما.",
      ["سالم الرواحي: الفريق جاهز تماما للبطولة"],
    ],
    [
      "how one speaks is nobody",
      "تجلس ليلى منصور أمام دكانها وتقول بحسرة «لم يبق لنا أي شيء هنا».\nوقالت بثينة العوضي إن السوق مغلقة.",
      ["ليلى منصور: لم يبق لنا أي شيء هنا", "بثينة العوضي: السوق مغلقة"],
    ],
    ["بين reports behind من جانبه", "من جانبه، بين المدير أن العمل بدأ.", ["المدير: العمل بدأ"]],
    ["بين stands between two", "بين المديرين أن الخطة واضحة خلاف قديم.", []],
    ["طالب in a name is none", "رحل حازم أبو طالب بهدوء عن المدينة.", []],
    ["طالب elsewhere demands", "وطالب حازم منصور بهدنة فورية.", ["حازم منصور: هدنة فورية"]],
    ["وهنا is no congratulation", "وهنا وصل الوفد: ثلاثة وزراء وسفير.", []],
    ["a noun with و of its own goes on", "وقالت مصادر وزارية إن اللقاء غدا.", ["مصادر وزارية: اللقاء غدا"]],
    [
      "a title behind a definite noun is whom the verb addresses",
      "ودعا التكتل وزير الطاقة إلى «مصارحة الناس فورا».",
      ["التكتل: مصارحة الناس فورا"],
    ],
    ["and not behind السيد", "وقال السيد وزير الطاقة إن العمل بدأ.", ["السيد وزير الطاقة: العمل بدأ"]],
    [
      "a participle with its pronoun is whole",
      "وقالت زوجة المجني عليه إنها سامحت الجاني.",
      ["زوجة المجني عليه: سامحت الجاني"],
    ],
    ["another verb's pronoun ends the subject", "وقال المدير له إن العمل بدأ.", ["المدير: العمل بدأ"]],
    ["a rank goes on", "وأوضح ضابط في الشرطة برتبة نقيب أن الطريق مغلق.", ["ضابط في الشرطة برتبة نقيب: الطريق مغلق"]],
    [
      "an adjective of a noun with its possessor is nobody",
      "أعلنت شركة النور افتتاح الفرع. وذكرت في بيان على موقعها الرسمي أن الباب مفتوح.",
      ["شركة النور: الباب مفتوح"],
    ],
    [
      "هكذا ties the verb to its quotation",
      "«الحكم ظلمنا في المباراة»، هكذا قال سالم الرواحي.",
      ["سالم الرواحي: الحكم ظلمنا في المباراة"],
    ],
    [
      "فهو stands between the subject and its verb",
      "أما سالم الرواحي فهو يؤكد أن العمل بدأ.",
      ["سالم الرواحي: العمل بدأ"],
    ],
    [
      "a main verb behind a clause that hangs on it has its own words",
      "قال النائب خالد الحداد إن الجلسة غدا. وإذ أكد أن «الكتلة لن تقاطع الجلسة»، شدد على أن الحوار هو السبيل.",
      ["خالد الحداد: الجلسة غدا", "خالد الحداد: الكتلة لن تقاطع الجلسة", "خالد الحداد: الحوار هو السبيل"],
    ],
    [
      "a clause with لكنها ends the report in the imperfect",
      "تعترف هدى الكندي بأن الجمهور تغير، لكنها تقول إن القاعة ممتلئة.",
      ["هدى الكندي: الجمهور تغير", "هدى الكندي: القاعة ممتلئة"],
    ],
    [
      "a source between a verb and what it asks for is passed",
      "ودعت وزارة التربية، وفق بيان صادر عنها، الأساتذة إلى تغليب مصلحة التلميذ.",
      ["وزارة التربية: تغليب مصلحة التلميذ"],
    ],
    [
      "the same source is whoever spoke",
      "أكد القاضي منير الزغلامي أن البحث متواصل.\nوأضاف المصدر نفسه أن الموقوفين ثلاثة.",
      ["منير الزغلامي: البحث متواصل", "منير الزغلامي: الموقوفين ثلاثة"],
    ],
    [
      "a source without نفسه may be another",
      "أكد القاضي منير الزغلامي أن البحث متواصل.\nوأضاف المصدر أن الموقوفين ثلاثة.",
      ["منير الزغلامي: البحث متواصل", "المصدر: الموقوفين ثلاثة"],
    ],
    [
      "whoever bears a name may act, an object may not",
      "وشكت المستفيدة هدى الكندي من التأخير، وقالت: «جاءتنا المعونة بعد الشتاء».",
      ["هدى الكندي: جاءتنا المعونة بعد الشتاء"],
    ],
    [
      "a promise's addressee does not speak",
      "تحمل رئيس النادي سامح الكندي تكاليف السفر، ووعد اللاعبين بمكافآت كبيرة، مشددا على أن الصعود هدف.",
      ["سامح الكندي: الصعود هدف"],
    ],
    [
      "a quotation behind another cue is not its first half",
      "كتب أحد المتابعين: «هنيئا لها بهذا الفوز»، فيما علقت مغردة: «نسأل الله أن يوفقها دائما».",
      ["أحد المتابعين: هنيئا لها بهذا الفوز", "مغردة: نسأل الله أن يوفقها دائما"],
    ],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
