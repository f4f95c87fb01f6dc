import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { rows } from "../../../server/src/engine/lexicon/lexicon";

/** Every verb of the table reports in its own frame, in each form that has a gender; and the letters that mean something else stay silent. */
const words = "العمل في الميناء بدأ صباح أمس";

interface Form {
  form: string;
  speaker: string;
}

/** The finite forms of the singular, each with somebody whom it fits. */
const FORMS: readonly { row: ReturnType<typeof rows<"cues">>[number]; forms: Form[] }[] = rows("cues").map((row) => ({
  row,
  forms: [
    { form: row.perfect.ms, speaker: "خالد الحداد" },
    { form: row.perfect.fs, speaker: "هدى الكندي" },
    { form: row.imperfect.ms, speaker: "خالد الحداد" },
    { form: row.imperfect.fs, speaker: "هدى الكندي" },
  ].filter((one): one is Form => one.form !== undefined),
}));

/** Whom one tells, or what one explains. */
const OBJECT = " السفير ناصر العامري";

/** The sentence that the verb's first frame makes: a clause behind its particle, else the words between marks. */
function reportOf({ form, speaker }: Form, frame: string | undefined, takesClause: boolean): string {
  const clause = frame?.split("/").find((one) => /[إأ]ن$/.test(one));
  const addressed = clause?.includes("…") === true ? OBJECT : "";
  return clause !== undefined && takesClause
    ? `و${form} ${speaker}${addressed} ${clause.replace("… ", "")} ${words}.`
    : `و${form} ${speaker}: «${words}».`;
}

describe("a verb of the table", () => {
  // Those that hand on another's words have their speaker behind عن; look-alikes have their own examples.
  const plain = FORMS.filter(
    ({ row }) =>
      row.class !== "transmit" &&
      !row.flags.some((flag) => ["document", "in-document", "outlet", "homograph"].includes(flag)),
  );
  it.each(plain.flatMap(({ row, forms }) => forms.map((form) => [row.lemma, form.form, form.speaker, row] as const)))(
    "%s, %s",
    (_, form, speaker, row) => {
      const text = reportOf({ form, speaker }, row.frames, !row.flags.includes("no-clause"));
      const found = analyze(text).quotations.filter(({ cue }) => cue !== null);
      expect(found.map(({ cue }) => text.slice(cue?.start, cue?.end))).toContain(form);
      const [quotation] = found.filter(({ cue }) => text.slice(cue?.start, cue?.end) === form);
      expect(quotation?.contents.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain(
        "الميناء بدأ صباح أمس",
      );
      expect(quotation?.speakers.map(({ name }) => name)).toEqual([speaker]);
    },
  );
});

describe("letters that mean something else", () => {
  it.each([
    "أشاعت الزينة البهجة في الشوارع.",
    "وروجت الشركة لمنتجاتها في المعرض.",
    "وبشرت الأمطار بموسم جيد.",
    "وقاطعت المعارضة الجلسة الأخيرة: عشرون نائبا.",
    "ونادت الأم أطفالها إلى البيت.",
    "وأنشد الأطفال نشيد المدرسة.",
    "وشهدت المدينة احتفالات كبيرة.",
    "وشهد الوزير توقيع الاتفاق.",
    "وقضى الوفد يومين في المدينة.",
    "وأمرت المحكمة بحبس المتهم.",
    "وراهن المدرب على الشباب.",
    "وشكا المريض ألما في ظهره.",
    "وأرجعت الشركة الأموال لأصحابها.",
    "واستكمل النادي صفقاته: لاعبان ومدرب.",
    "وقطع المتظاهرون الطريق أمام السيارات.",
    "واتفقت الشركتان على الأسعار.",
    "وتداولت السوق أسهما كثيرة.",
    "وشبهت الطفلة أمها.",
    "ونعى النادي لاعبه السابق.",
    "وبثت القناة المباراة كاملة.",
    "وسربت الأنابيب المياه.",
    "وتمسك الفريق بالصدارة.",
    "وأبرق البرق في السماء.",
    "وتكلم الطفل مبكرا.",
    "وأسهبت الكاتبة في الوصف.",
    "ويفترض أن تصل الحافلة مساء.",
    "صممت البرامج وفق خطة واضحة.",
    "وتوزع المقاعد حسب الكثافة.",
    "وبدأ العمل بالفعل.",
    "وشدد الحراس الرقابة على المدخل.",
    "وزار حازم أبو طالب المعرض.",
    "ويقع السوق بين المدينتين.",
    "وتحمل الشاحنة بضائع كثيرة.",
    "ورفض مسؤول طلب عدم الكشف عن اسمه الحضور.",
    "وعبر المسافرون الجسر.",
    "وعقب المباراة غادر الجمهور.",
    "وسجل اللاعب هدفين.",
    "وقدر الله وما شاء فعل.",
    "وحمل العمال الصناديق.",
    "ووعد اللاعبين بمكافآت كبيرة.",
    "ونشر الجيش قواته على الحدود.",
    "وكشف الطبيب على المريض.",
    "ورفع الحكم البطاقة الصفراء.",
    "ولوح الجمهور بالأعلام.",
    "وهدد الجفاف المحاصيل.",
    "وذكر اسم اللاعب في القائمة.",
    "وعلق العمال اللوحة على الجدار.",
    "وتابع الجمهور المباراة.",
    "وواصل الفريق تدريباته.",
    "ومضى الوقت سريعا.",
    "وزاد عدد الزوار.",
    "وختم الموظف الجواز.",
    "وأضاف الطاهي الملح.",
    "ورأى الطفل البحر.",
    "ونقل العمال الأثاث.",
    "ورد الحارس الكرة.",
    "وصف العمال المقاعد.",
    "وكتب الطفل اسمه.",
    "وصاح الديك فجرا.",
    "وقص الحلاق شعره.",
    "وأسر الجنود قائدهم.",
    "ودون الموظف الأسماء.",
    "ووجد الصياد قاربه.",
    "ودل الراعي المسافرين على الطريق.",
    "وأمل السكان كبير.",
    "وسخر القائد موارده.",
    "وأنذر الحكم اللاعب.",
    "وتذكر الجد شبابه.",
    "ورصد الصندوق مليونا للمشروع.",
    "واقتبس المخرج الفيلم من رواية.",
    "وجمع الوزير ملفاته.",
    "وأجمع المشترون على السعر.",
    "ولام الأب ابنه.",
    "وأكمل الطلاب الاختبار.",
    "وأتبع الفريق الفوز بفوز.",
  ])("%s", (text) =>
    expect(
      analyze(text)
        .quotations.filter(({ cue, contents }) => cue !== null && contents.length > 0)
        .map(({ cue, contents: [content] }) => [
          text.slice(cue?.start, cue?.end),
          text.slice(content?.start, content?.end),
        ]),
    ).toEqual([]),
  );
});
