/** Bodies and places beside verbs, objects and people: where the one ends and the other begins, and what is none. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each entity as `name type (title؛ title)`. */
const told = (text: string): string =>
  analyze(text)
    .entities.map(({ name, type, titles }) => `${name} ${type}${titles.length > 0 ? ` (${titles.join("؛ ")})` : ""}`)
    .join("، ");

describe("a verb with the letters of a noun that opens names", () =>
  it.each([
    ["opens a sentence", "وقف الوزير سالم النجار في الصف.", "سالم النجار person (الوزير)"],
    ["stands behind a و", "غنى الجمهور ووقف الرئيس سالم النجار.", "سالم النجار person (الرئيس)"],
    ["stands behind a word of clauses", "هكذا مضى الأمر كما وقف اللاعب سالم النجار.", "سالم النجار person (اللاعب)"],
    ["is none behind a verb", "أعلن وقف الملك سعود الخطة.", "وقف الملك سعود organization"],
    ["is none behind a preposition", "وصلت المعونة من وقف الملك سعود أمس.", "وقف الملك سعود organization"],
    [
      "has a body for its subject",
      "وعين الاتحاد الإفريقي الحكم سالم النجار.",
      "الاتحاد الإفريقي organization، سالم النجار person (الحكم)",
    ],
    ["has one that nobody names", "وعين مجلس الإدارة مديرا جديدا.", ""],
    ["is none where no verb has its letters", "وقناة العربية في الصف.", "قناة العربية organization"],
  ])("%s", (_, text, names) => expect(told(text)).toBe(names)));

describe("a family's name by its hamza", () =>
  it.each([
    ["is no preposition", "سجل اللاعب كريم حداد أمام الفريق هدفا.", "كريم حداد person (اللاعب)"],
    ["is one with the hamza below", "سجل اللاعب كريم إمام هدفا.", "كريم إمام person (اللاعب)"],
  ])("%s", (_, text, names) => expect(told(text)).toBe(names)));

describe("a body that does something to a place or gives something", () =>
  it.each([
    ["ends before a village", "هاجمت قوات الدعم السريع القرية أمس.", "قوات الدعم السريع organization"],
    ["ends before one behind a world's body", "زارت منظمة الصحة العالمية القرية.", "منظمة الصحة العالمية organization"],
    ["is nobody's name with what it took", "دخلت قوات الجيش المدينة.", ""],
    ["keeps an adjective of its forces", "تقدمت قوات الجيش البرية أمس.", "قوات الجيش البرية organization"],
    ["keeps a state's word of its command", "أعلنت قيادة الجيش العامة الأمر.", "قيادة الجيش العامة organization"],
    [
      "keeps such an adjective of a feminine noun",
      "أعلنت المنظمة الحديثة للتعليم الأمر.",
      "المنظمة الحديثة للتعليم organization",
    ],
    [
      "ends before whom it gives many things",
      "قدمت مؤسسة التمويل الدولية للمزارعين قروضا.",
      "مؤسسة التمويل الدولية organization",
    ],
    [
      "ends before them within another's name",
      "وزعت جمعية الهلال الأحمر للنازحين مساعدات.",
      "جمعية الهلال الأحمر organization",
    ],
    ["goes on with whom it is for", "اجتمعت الهيئة العامة للمتقاعدين أمس.", "الهيئة العامة للمتقاعدين organization"],
    [
      "goes on with them where nothing is given",
      "قدمت الهيئة العامة للمتقاعدين أمس.",
      "الهيئة العامة للمتقاعدين organization",
    ],
  ])("%s", (_, text, names) => expect(told(text)).toBe(names)));

describe("an East Asian name that opens with an Arabic word", () =>
  it.each([
    ["stands behind its verb", "قال لي تشيانغ رئيس اللجنة إن العمل مستمر.", "لي تشيانغ person (رئيس اللجنة)"],
    ["has more syllables", "وقال هو تشون هوا نائب المدير إن العمل مستمر.", "هو تشون هوا person (نائب المدير)"],
    ["is none before another's", "قال لي سالم النجار إن العمل مستمر.", "سالم النجار person"],
    ["is none where a sentence tells who it is", "المدير الجديد هو وانغ يي.", "وانغ يي person"],
    ["has no noun in the accusative", "قال سالم خبزا إن العمل مستمر.", "سالم person"],
  ])("%s", (_, text, names) => expect(told(text)).toBe(names)));

it("speaks where its name opens with what is 'to me' elsewhere", () => {
  const speakers = (text: string): string[] =>
    analyze(text).quotations.flatMap((quotation) => quotation.speakers.map(({ name }) => name));
  expect(speakers("قال لي تشيانغ رئيس اللجنة إن العمل مستمر.")).toEqual(["لي تشيانغ"]);
  expect(speakers("قال لي سالم النجار إن العمل مستمر.")).toEqual(["سالم النجار"]);
});

describe("years behind a word that no list has", () =>
  it.each([
    ["are no age behind an adjective", "حكم عليه بالسجن المشدد 15 عاما، ثم خرج.", "duration"],
    ["are one behind what may be a name", "حضر سالم كوبلرين 64 عاما، ثم خرج.", "age"],
  ])("%s", (_, text, kind) => expect(analyze(text).numbers.map((number) => number.kind)).toEqual([kind])));
