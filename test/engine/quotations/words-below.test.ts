import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

/** "speaker: content", one a quotation; … between the paragraphs of a content. */
const read = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join("\n");
  return analyze(text).quotations.map(
    ({ speakers, contents }) =>
      `${speakers.map(({ name }) => name || "?").join(" + ")}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );
};

const WROTE = "وكتب الجندي سالم الرواحي في رسالته الأخيرة:";
const MOTHER = "أمي الحبيبة، الطقس هنا بارد والطعام قليل.";
const RECITED = "وصعد الشاعر هلال المعولي إلى المنصة وأنشد يقول:";
const VERSES = ["يا بحر صور هل رأيت سفينتي", "ضاعت مع الأمواج في ليل الشتاء"];

describe("words below a colon that announces them", () => {
  it.each<[string, string[], string[]]>([
    [
      "a letter goes on to its signature",
      [WROTE, MOTHER, "لا تحزني علي، فالمطر قريب.", "ابنك سالم", "وقال والده خليفة إن الأسرة تنتظره."],
      [
        "سالم الرواحي: أمي الحبيبة، الطقس هنا بارد والطعام قليل … لا تحزني علي، فالمطر قريب",
        "والده خليفة: الأسرة تنتظره",
      ],
    ],
    [
      "without a signature, the paragraph behind the colon",
      [WROTE, MOTHER, "وعاد القطار إلى المدينة مساء."],
      ["سالم الرواحي: أمي الحبيبة، الطقس هنا بارد والطعام قليل"],
    ],
    [
      "a statement goes on in the first person, to who speaks next",
      [
        "أصدرت نقابة الصيادين بيانا أمس. وجاء في البيان:",
        "إن نقابة الصيادين ترفض إغلاق المرفأ جملة وتفصيلا.",
        "وقررنا وقف العمل ثلاثة أيام.",
        "وأكد رئيس النقابة راشد السعدي أن الحوار ممكن.",
      ],
      [
        "نقابة الصيادين: إن نقابة الصيادين ترفض إغلاق المرفأ جملة وتفصيلا … وقررنا وقف العمل ثلاثة أيام",
        "راشد السعدي: الحوار ممكن",
      ],
    ],
    [
      "verses, to the first line that is none",
      [RECITED, ...VERSES, "وصفق له الحضور طويلا في القاعة."],
      [`هلال المعولي: ${VERSES.join(" … ")}`],
    ],
    [
      "of a poem, its verses",
      ["وقال الشاعر هلال المعولي في قصيدته:", ...VERSES, "المهرجان"],
      [`هلال المعولي: ${VERSES.join(" … ")}`],
    ],
    [
      "whom a letter tells of has no floor",
      [WROTE, "وصل الطبيب حازم منصور إلينا أمس ومعه الدواء.", "وأضاف: «نحن بخير والحمد لله»."],
      ["سالم الرواحي: وصل الطبيب حازم منصور إلينا أمس ومعه الدواء", "سالم الرواحي: نحن بخير والحمد لله"],
    ],
  ])("%s", (_, paragraphs, expected) => {
    expect(read("عنوان الخبر في الصحيفة", ...paragraphs)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    [
      "a report behind the colon is the reporter's",
      [WROTE, "وقال والده خليفة إن الأسرة تنتظره."],
      ["سالم الرواحي: ", "والده خليفة: الأسرة تنتظره"],
    ],
    [
      "words between marks stand for themselves",
      [WROTE, "«أمي الحبيبة، الطقس هنا بارد»."],
      ["سالم الرواحي: ", "سالم الرواحي: أمي الحبيبة، الطقس هنا بارد"],
    ],
    [
      "who only speaks announces nothing",
      ["وقال المدير سالم الرواحي عن الموعد:", "وعاد القطار إلى المدينة مساء."],
      ["سالم الرواحي: "],
    ],
    [
      "a colon inside a paragraph ends with it",
      ["وكتب سالم الرواحي في رسالته: الطقس هنا بارد.", "وعاد القطار إلى المدينة مساء."],
      ["سالم الرواحي: الطقس هنا بارد"],
    ],
    ["prose is no verse", [RECITED, "وعاد القطار إلى المدينة مساء أمس."], ["هلال المعولي: "]],
  ])("not where %s", (_, paragraphs, expected) => {
    expect(read("عنوان الخبر في الصحيفة", ...paragraphs)).toEqual(expected);
  });
});

describe("a text that stands beside its announcement", () => {
  it.each<[string, string, string[]]>([
    [
      "of whoever put it out",
      'وصل بيان صادر عن مكتب سامر نوار، الناطق بلسان السلطة، جاء فيه ما يلي: "نرفض الاتفاق".',
      ["مكتب سامر نوار: نرفض الاتفاق"],
    ],
    [
      "of whom one had it from",
      'وتلقت الصحيفة بيانا من حزب النور جاء فيه: "نرفض الاتفاق".',
      ["حزب النور: نرفض الاتفاق"],
    ],
    [
      "of whoever the sentence is about",
      'وأصدر حزب النور بيانا مساء أمس جاء فيه ما نصه: "نرفض الاتفاق".',
      ["حزب النور: نرفض الاتفاق"],
    ],
    ["by no verb", 'وأصدر نادي الوحدة بيانا هذا نصه: "نرفض الاتفاق".', ["نادي الوحدة: نرفض الاتفاق"]],
    [
      "without marks to the paragraph's end",
      "ووجه الوزير سالم الرواحي رسالة نصها: نحن معكم في كل خطوة.",
      ["سالم الرواحي: نحن معكم في كل خطوة"],
    ],
    ["a law's is its own", 'ونص القانون على ما يلي: "يعاقب كل من سرق".', []],
    ["a verb of saying has it before", 'وقال سالم الرواحي ما نصه: "نرفض الاتفاق".', ["سالم الرواحي: نرفض الاتفاق"]],
    ["who came there is no text", "ووصل الوفد إلى المقر وجاء فيه: ثلاثة وزراء وسفير.", []],
    ["what nobody marks is no text", "وأعدت الشركة بيانا جاء فيه السفير إلى المقر.", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
