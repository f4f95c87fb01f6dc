/** Words of news that are names elsewhere, each beside its like that is one; and nationalities of two words. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each entity as `name type (title؛ title)`. */
const told = (text: string): string =>
  analyze(text)
    .entities.map(({ name, type, titles }) => `${name} ${type}${titles.length > 0 ? ` (${titles.join("؛ ")})` : ""}`)
    .join("، ");

describe("what one did", () =>
  it.each([
    ["at the beginning", "أشرف وزير الصحة على انطلاق الحملة في مسقط.", "مسقط place"],
    ["behind a mark", "وصل الوفد، وأشرف محافظ نزوى على الاستقبال.", "نزوى place"],
    ["behind what opens a clause", "حيث أشرف محافظ نزوى على العمل.", "نزوى place"],
    ["is a name behind a verb", "وقال أشرف مدير المصنع إن العمل مستمر.", "أشرف person (مدير المصنع)"],
    ["is a name before more of it", "أشرف حداد مدير المصنع على حق.", "أشرف حداد person (مدير المصنع)"],
    ["is a name that is no verb", "خالد وزير الصحة في ضيافتنا.", "خالد person (وزير الصحة)"],
    ["is no town", "حرض المتهم زملاءه على الإضراب.", ""],
    ["is a town behind a preposition", "قتل ثلاثة جنود في حرض أمس.", "حرض place"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("a noun and whose it is", () =>
  it.each([
    ["is no name behind a title", "وعد الوزير عماله بزيادة الأجور.", ""],
    ["is no name as one of many", "ووعد النائب ناخبيه بخفض الضرائب.", ""],
    ["is a name that only ends so", "وقال النائب وجيه إن الأمر جيد.", "وجيه person (النائب)"],
    ["is a name that no list has", "وقال السيد دوشامبيه إن الحفل جميل.", "دوشامبيه person (السيد)"],
    ["is no town", "وعاش الطفل في بيت جده بالقرية.", ""],
    ["is a town by its letters", "وعاش سامي حداد في جدة سنوات.", "سامي حداد person، جدة place"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("an expression with a name in it", () =>
  it.each([
    ["names nobody", "ونال الفريق حصة الأسد من الجوائز.", ""],
    ["names nobody behind a proclitic", "وفاز الفريق بحصة الأسد من الجوائز.", ""],
    ["is a person's name elsewhere", "وقالت حصة العتيبي إن الأمر انتهى.", "حصة العتيبي person"],
    ["names nobody by a participle", "وأكد الوزير أنه جاري تنفيذ المشروع.", ""],
    ["is a name where more of it stands", "وقال جاري كوبر للصحيفة إنه سعيد.", "جاري كوبر person"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("a nationality of two words", () =>
  it.each([
    ["is the country's that both tell", "وتفوق اللاعبون الكوريون الشماليون.", "كوريا الشمالية place"],
    ["is the country's behind a direction", "وقال لاعب جنوب أفريقي إن الفوز مهم.", "جنوب أفريقيا place"],
    ["is the same behind و", "شارك لاعب سوري وجنوب أفريقي في السباق.", "سوريا place، جنوب أفريقيا place"],
    ["is one country's where the second is another's", "الوزراء الكوريون والشماليون.", "كوريا الجنوبية place"],
    ["tells no part of a country", "وعبروا الحدود السودانية الجنوبية.", "السودان place"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("what stands around a title", () =>
  it.each([
    ["is no rank", "افتتح المعرض بحضور الدكتور سامر الحداد.", "سامر الحداد person (الدكتور)"],
    ["is a rank", "قال العميد الدكتور سامر الحداد إن الأمر جيد.", "سامر الحداد person (العميد الدكتور)"],
    [
      "is for how long one holds it",
      "وصرح رئيس الهيئة بالتكليف سامر الحداد بأن العمل مستمر.",
      "سامر الحداد person (رئيس الهيئة بالتكليف)",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("a verb that looks like a head", () =>
  it.each([
    ["is no wadi", "وأدى الحريق إلى خسائر كبيرة.", ""],
    ["is no wadi before what no list has", "وأدى الانفجار إلى مقتل ثلاثة.", ""],
    ["is a wadi by its letters", "وقع الحادث في وادي الحريق.", "وادي الحريق place"],
    ["names somebody, and no spring", "وعين سامح الحداد مبعوثا.", "سامح الحداد person"],
    ["ends something, and is no endowment", "ودعت إلى وقف العدوان الروسي.", "روسيا place"],
    ["is an endowment of one", "أعلن وقف الملك عبدالعزيز الخطة.", "وقف الملك عبدالعزيز organization"],
    ["moves, and is no settlement", "وأضاف أن هجرة الأطباء تتزايد.", ""],
    ["is no company", "أودى الحادث بحياة ثلاثة.", ""],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("whom a body did it to", () =>
  it.each([
    ["is none of its name", "وجهت النيابة العامة للمتهم تهمة القتل.", "النيابة العامة organization"],
    ["is none of a ministry's", "سلمت وزارة الداخلية للنيابة المتهمين.", "وزارة الداخلية organization"],
    ["is a court's field", "قررت المحكمة العليا للشريعة التأجيل.", "المحكمة العليا للشريعة organization"],
    ["is its field", "أعلنت الهيئة العامة للطيران الخطة.", "الهيئة العامة للطيران organization"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("a word alone", () =>
  it.each([
    ["is no town with a pronoun", "قال في بيانه للصحفيين كل شيء.", ""],
    ["is no town before what it leaves", "ضبط الجماعات الخارجة عن القانون.", ""],
    ["is nobody in the accusative", "إن بلاغا ورد إلى غرفة العمليات.", ""],
    ["is nobody as a noun of doing", "بحث مع نظيره التونسي تشغيل العمالة.", "تونس place"],
    ["is a name as one", "قال الوزير التونسي توفيق إن الأمر جيد.", "تونس place، توفيق person (الوزير التونسي)"],
    [
      "is no paper as an office",
      "استقبل السفير السعودي وليد الحداد الوفد.",
      "المملكة العربية السعودية place، وليد الحداد person (السفير السعودي)",
    ],
    ["is a city behind its preposition", "وعقد الاجتماع في سيول أمس.", "سيول place"],
    ["is a ruler, and no city", "البابا ليون الرابع عشر يزور المخيم.", "ليون الرابع عشر person (البابا)"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("where one writes", () =>
  it.each([
    ["is none of the name", "كتب كوبلر على إكس أن الصفقة قريبة.", "كوبلر person"],
    ["is nobody", 'كتب الوزير سامر الحداد على إكس: "الحوار مستمر".', "سامر الحداد person (الوزير)"],
    ["is a father's name", "وقال علي حسن الحداد إنه سعيد.", "علي حسن الحداد person"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));

describe("a clause in marks", () =>
  it.each([
    ["is no body", "وصف تشكيل حكومة «دليل على الهزيمة التي منيت بها».", ""],
    ["is none where a name stands", "أعلن حزب «النهوض الجديد» برنامجه.", "النهوض الجديد organization"],
  ])("%s", (_, text, expected) => expect(told(text)).toBe(expected)));
