import type { Check } from "../check";
import { checkWords } from "../check-words";

const check: Check = {
  id: "anonymous-source",
  concern: "attribution",
  level: "off",
  title: { ar: "مصدر بلا اسم", en: "Unnamed source" },
  message: {
    ar: "سمِّ المصدر أو اذكر سبب حجب اسمه: لا تدل عليه عبارة «{0}»",
    en: "Name the source or say why it is not named: {0} does not tell",
  },
  why: {
    ar: "يعين من يراجع الإسناد على رؤية المصادر المجهولة. والفحص غير مفعَّل ابتداء، فقلما يخلو خبر منها.",
    en: "Helps those who review attribution to see unnamed sources. Off by default: nearly every story has some.",
  },
  source: { ar: "أدلة الوكالات في الإسناد", en: "Agency handbooks on sourcing" },
  examples: {
    wrong: [
      { text: "قالت مصادر مطلعة إن الاتفاق قريب." },
      { text: "أكد مصدر دبلوماسي أن القرار نهائي." },
      { text: "وقال مسؤول إن الطريق مفتوح." },
      { text: "ذكر مراقبون أن اللقاء ناجح." },
      { text: "قالت مصادر دبلوماسية إن اللقاء قريب." },
    ],
    right: [
      "قال وزير الخارجية إن الاتفاق قريب.",
      "قال سيرجي إيفانوف إن الاتفاق قريب.",
      "قالت وكالة رويترز إن الاتفاق قريب.",
      "قالت الحكومة إن الاتفاق قريب.",
      "وصل مصدر الماء.",
    ],
  },
  article({ quotations }, report) {
    for (const { speakers } of quotations) {
      for (const { span, entity, name } of speakers)
        if (span !== undefined && entity === undefined && UNNAMED.has(name.split(" ")[0] ?? ""))
          report({ ...span, values: [name] });
    }
  },
};

const UNNAMED = new Set(checkWords("anonymous-source:unnamed"));

export default check;
