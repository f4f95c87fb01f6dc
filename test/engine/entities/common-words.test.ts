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
