/** Who acts behind a dateline, in an office's statement, in a headline; and where nobody knows who does. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** Each report as `speaker, certainty: content`. */
const read = (text: string): string[] =>
  analyze(text).quotations.map(
    ({ speakers, certainty, contents }) =>
      `${speakers.map(({ name }) => name || "?").join(" + ")}, ${certainty ?? ""}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );

const each = (rows: [what: string, text: string, reports: string[]][]): void => {
  it.each(rows)("%s: %s", (_, text, reports) => {
    expect(read(text)).toEqual(reports);
  });
};

describe("where the story was filed does nothing", () => {
  each([
    [
      "the minister does",
      "دمشق - أعلن وزير الزراعة سالم الرواحي توزيع البذار، مشيرا إلى أن الكمية تكفي.\nوأضاف أن العمل مستمر.",
      ["سالم الرواحي, likely: الكمية تكفي", "سالم الرواحي, likely: العمل مستمر"],
    ],
    [
      "so behind an agency",
      "أبوظبي - وام: زار الوزير سالم الرواحي المعرض، مشيدا بجهود العاملين.",
      ["سالم الرواحي, likely: جهود العاملين"],
    ],
    [
      "a place acts in its own sentence",
      "وانسحبت روسيا من الاتفاق، معتبرة أن الشروط ظالمة.",
      ["روسيا, likely: الشروط ظالمة"],
    ],
  ]);
});

describe("a byline below a headline", () => {
  each([
    [
      "is nobody's words",
      "خطة جديدة للنقل\nكتب: فهد القحطاني - الرياض\nأعلنت الوزارة أن العمل بدأ.",
      ["الوزارة, sure: العمل بدأ"],
    ],
    [
      "who wrote it on a wall, wrote it",
      "كتب سالم الرواحي: «الطريق طويل جدا».",
      ["سالم الرواحي, sure: الطريق طويل جدا"],
    ],
  ]);
});

describe("whom an office tells of", () => {
  each([
    [
      "a person goes on, not the statement",
      "ذكر بيان لمكتب رئيس الحكومة أن الوزير شدد على ضرورة العمل، مشيرا إلى أن الحكومة ماضية.",
      [
        "مكتب رئيس الحكومة, sure: الوزير شدد على ضرورة العمل",
        "الوزير, likely: ضرورة العمل",
        "الوزير, likely: الحكومة ماضية",
      ],
    ],
    [
      "a person who tells of another goes on himself",
      "أوضح المدير كريم الصالح أن الوزير زار المصابين، مشيرا إلى أن حالتهم مستقرة.",
      ["كريم الصالح, sure: الوزير زار المصابين", "كريم الصالح, sure: حالتهم مستقرة"],
    ],
  ]);
});

describe("a participle that is another's", () => {
  each([
    [
      "of a woman, behind a man",
      "اعتقل الناشط كريم الصالح من منزله، مشيرة إلى أن التهمة ملفقة.",
      ["كريم الصالح, unsure: التهمة ملفقة"],
    ],
    [
      "of a man, behind him",
      "وتراجع الناشط كريم الصالح عن أقواله، مشيرا إلى أن التهمة ملفقة.",
      ["كريم الصالح, likely: التهمة ملفقة"],
    ],
    [
      "of somebody whom nothing could read",
      "قال القاضي كريم الحداد إن الجلسة رفعت. وعلق عيد المتهم من القفص قائلا إن الحكم ظالم.",
      ["كريم الحداد, sure: الجلسة رفعت", "كريم الحداد, unsure: الحكم ظالم"],
    ],
    [
      "and of who ended what he said",
      "قال القاضي كريم الحداد إن الجلسة رفعت. وختم حديثه مؤكدا أن الحكم عادل.",
      ["كريم الحداد, sure: الجلسة رفعت", "كريم الحداد, sure: الحكم عادل"],
    ],
    [
      "who adds to what he said has no other's name behind it",
      "قال القاضي كريم الحداد إن الجلسة رفعت. وعلق على القرار قائلا إن الحكم عادل.",
      ["كريم الحداد, sure: الجلسة رفعت", "كريم الحداد, sure: الحكم عادل"],
    ],
    [
      "a verb has a subject of its own",
      "قال القاضي كريم الحداد إن الجلسة رفعت. وأعلن الحكم ثم قال إن الحكم عادل.",
      ["كريم الحداد, sure: الجلسة رفعت", "كريم الحداد, sure: الحكم عادل"],
    ],
    [
      "what أما brings in is another",
      "رأت صحيفة «المنارة» أن الحرب طويلة.\nأما «الضفة» فكتبت أن الحل قريب.",
      ["المنارة, sure: الحرب طويلة", "الضفة, unsure: الحل قريب"],
    ],
  ]);
});

describe("a statement of nobody knows whom", () => {
  each([
    [
      "is its own, and not of who spoke before",
      "قال الوزير سالم الرواحي إن العمل بدأ.\nوانتشر بيان على المواقع جاء فيه: «الوضع خطير جدا في المدينة».",
      ["سالم الرواحي, sure: العمل بدأ", "بيان, likely: الوضع خطير جدا في المدينة"],
    ],
  ]);
});

describe("a headline's voices", () => {
  each([
    [
      "another's words are not the first one's",
      "سالم الرواحي: لا تراجع عن القرار.. والمعارضة: سنواصل\nقال الوزير سالم الرواحي إن العمل بدأ.",
      ["سالم الرواحي, sure: لا تراجع عن القرار", "سالم الرواحي, sure: العمل بدأ"],
    ],
    [
      "of so many years she may only be told of",
      "هدى الكندي: خمسون عاما على الرحيل\nتحل اليوم ذكرى رحيل المطربة.",
      ["هدى الكندي, unsure: خمسون عاما على الرحيل"],
    ],
    ["who wants so many says so", "سالم الرواحي: نريد 5 سفن\nصدر كتاب جديد أمس.", ["سالم الرواحي, sure: نريد 5 سفن"]],
    [
      "two dots before no other's label end nothing",
      "سالم الرواحي: لا تراجع عن القرار.. مستقبلنا يبدأ غدا\nصدر كتاب جديد أمس.",
      ["سالم الرواحي, sure: لا تراجع عن القرار.. مستقبلنا يبدأ غدا"],
    ],
    [
      "where one speaks, all is his",
      "سالم الرواحي: مستقبلنا يبدأ غدا\nصدر كتاب جديد أمس.",
      ["سالم الرواحي, sure: مستقبلنا يبدأ غدا"],
    ],
  ]);
});
