import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { rows } from "../../../server/src/engine/lexicon/lexicon";

/** Every verb of the table reports in its own frame, in each form that has a gender; and the letters that mean something else stay silent. */
const words = "العمل في الميناء بدأ صباح أمس";

interface Form {
  form: string;
  speaker: string;
  /** Does the speaker stand before the verb? A verb before many is in the singular. */
  first?: true;
  /** Of a participle: what the speaker does beside speaking. */
  beside?: string;
}

/** Every form that is a report by itself, each with somebody whom it fits. */
const FORMS: readonly { row: Row; forms: Form[] }[] = rows("cues").map((row) => ({
  row,
  forms: formsOf(row).filter((one): one is Form => one.form !== undefined),
}));

type Row = ReturnType<typeof rows<"cues">>[number];

function formsOf(row: Row): (Omit<Form, "form"> & { form: string | undefined })[] {
  return [
    { form: row.perfect.ms, speaker: "خالد الحداد" },
    { form: row.perfect.fs, speaker: "هدى الكندي" },
    { form: row.perfect.md, speaker: "المسؤولان", first: true },
    { form: row.perfect.fd, speaker: "المسؤولتان", first: true },
    { form: row.perfect.mp, speaker: "المسؤولون", first: true },
    { form: row.imperfect.ms, speaker: "خالد الحداد" },
    { form: row.imperfect.fs, speaker: "هدى الكندي" },
    { form: row.imperfect.mp, speaker: "المسؤولون", first: true },
    { form: row.participle.m, speaker: "خالد الحداد", beside: "ووصل" },
    { form: row.participle.f, speaker: "هدى الكندي", beside: "ووصلت" },
    { form: row.participle.mp, speaker: "المسؤولون", beside: "ووصل" },
  ];
}

/** Whom one tells, or what one explains. */
const OBJECT = " السفير ناصر العامري";

/** The sentence that the verb's first frame makes: a clause behind its particle, else the words between marks. */
function reportOf({ form, speaker, first, beside }: Form, frame: string | undefined, takesClause: boolean): string {
  const clause = frame?.split("/").find((one) => /[إأ]ن$/.test(one));
  const addressed = clause?.includes("…") === true ? OBJECT : "";
  const said =
    clause !== undefined && takesClause ? `${addressed} ${clause.replace("… ", "")} ${words}.` : `: «${words}».`;
  if (beside !== undefined) return `${beside} ${speaker} إلى الميناء، ${form}${said}`;
  return first === true ? `${speaker} ${form}${said}` : `و${form} ${speaker}${said}`;
}

describe("a verb of the table", () => {
  // Those that hand on another's words have their speaker behind عن; look-alikes have their own examples.
  const plain = FORMS.filter(
    ({ row }) =>
      row.class !== "transmit" &&
      !row.flags.some((flag) => ["document", "in-document", "outlet", "homograph", "cites"].includes(flag)),
  );
  it.each(plain.flatMap(({ row, forms }) => forms.map((one) => [row.lemma, one.form, one, row] as const)))(
    "%s, %s",
    (_, form, one, row) => {
      const text = reportOf(one, row.frames, !row.flags.includes("no-clause"));
      const found = analyze(text).quotations.filter(({ cue }) => cue !== null);
      expect(found.map(({ cue }) => text.slice(cue?.start, cue?.end))).toContain(form);
      const [quotation] = found.filter(({ cue }) => text.slice(cue?.start, cue?.end) === form);
      expect(quotation?.contents.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain(
        "الميناء بدأ صباح أمس",
      );
      expect(quotation?.speakers.map(({ name }) => name)).toEqual([one.speaker]);
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
    "ولخص الكتاب ثلاثة فصول.",
    "واستند الرجل إلى الجدار.",
    "وركز المدرب على الدفاع.",
    "وانتهى اللقاء بعد ساعة.",
    "وانتهت المباراة إلى التعادل.",
    "وذهب الطفل إلى المدرسة.",
    "ودفع المشتري ثمن السيارة.",
    "وسلم الحارس المفاتيح.",
    "وتشبث الطفل بأمه.",
    "وقرأ الطفل ثلاث قصص: الأسد والفأر والنملة.",
    "ومزح الأطفال طويلا.",
    "وداعب النسيم الأشجار.",
    "وعممت المدرسة الجدول.",
    "وعادا إلى المدينة.",
    "وشتم السائق الشرطي.",
    "وغمز الطفل بعينه.",
    "وتغنى الشاعر بالوطن.",
    "واستعاد الفريق صدارته: خمسون نقطة.",
    "واسترجع المالك سيارته.",
    "وتألم اللاعب من إصابته.",
    "وانزعج الجيران من الضوضاء.",
    "ونطق القاضي بالحكم: السجن عامين.",
    "ورثى الشاعر صديقه.",
    "وارتجل الشاعر قصيدته.",
    "وتكفل المحسن بالعلاج.",
    "وأنحى باللائمة على الحكم.",
    "ووجه المدرب لاعبيه.",
    "وأوهم الظلام المارة.",
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
