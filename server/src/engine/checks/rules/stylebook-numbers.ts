import { countedNounAt } from "../../numbers/counted-nouns";
import { spellOut } from "../../numbers/spell-out";
import { rewrite, type Check, type Fix } from "../check";

const check: Check = {
  id: "stylebook-numbers",
  concern: "style",
  level: "hint",
  title: { ar: "عدد يُكتب بالحروف", en: "Number that is written in words" },
  message: {
    ar: "اكتب العدد بالحروف «{0}»: دليل الأسلوب يوجب كتابة الأعداد حتى {1} بالحروف",
    en: "Write the number in words, {0}: the stylebook has numbers up to {1} in words",
  },
  why: {
    ar: "إن نص دليل الأسلوب على كتابة الأعداد الصغيرة بالحروف نُبِّه على ما كُتب منها بالأرقام قبل معدود. والإعراب يختاره الكاتب.",
    en: "Where the stylebook asks for small numbers in words, those in digits before what they count are flagged. The writer chooses the case.",
  },
  source: { ar: "دليل أسلوب غرفة الأخبار", en: "The newsroom's stylebook" },
  examples: {
    wrong: [
      { text: "وصل 5 وزراء أمس." },
      { text: "شاركت 3 دول في القمة." },
      { text: "أغلقت 10 مدارس." },
      { text: "بعد 7 جولات من الحوار." },
      { text: "قتل 4 جنود أمس." },
    ],
    right: [
      "وصل خمسة وزراء أمس.",
      "وصل 15 وزيرا أمس.",
      "في 5 مايو وصل الوفد.",
      "ارتفع 5%.",
      "فاز الفريق 3-1.",
      "بلغت القيمة 5 ملايين دولار.",
    ],
    stylebook: { numbers: { wordsUpTo: 10 } },
  },
  article({ text, numbers, stylebook }, report) {
    const most = stylebook.rules.numbers?.wordsUpTo ?? 0;
    if (most === 0) return;
    for (const { kind, value, numeral, end } of numbers) {
      const noun =
        kind === "cardinal" &&
        /^\d+$/.test(value) &&
        Number(value) <= most &&
        Number(value) > 2 &&
        /\d|[\u0660-\u0669]/.test(text.slice(numeral.start, numeral.end))
          ? countedNounAt(text, end)
          : undefined;
      if (noun === undefined) continue;
      const cases = (["nominative", "accusative", "genitive"] as const).map((one) =>
        spellOut(value, { counted: noun.noun, case: one }),
      );
      const fixes = [...new Set(cases)].map((words): Fix => ({
        ...rewrite({ start: numeral.start, end: noun.end }, words),
        asks: true,
      }));
      report({ start: numeral.start, end: numeral.end, values: [cases[0] ?? "", String(most)], fixes });
    }
  },
};

export default check;
