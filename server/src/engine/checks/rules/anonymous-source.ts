import type { Check } from "../check";
import { checkWords } from "../check-words";

const check: Check = {
  id: "anonymous-source",
  concern: "attribution",
  level: "off",
  title: { ar: "مصدر بلا اسم", en: "Unnamed source" },
  message: { ar: "مصدر بلا اسم: «{0}»", en: "Unnamed source: {0}" },
  why: {
    ar: "يعين من يراجع الإسناد على رؤية المصادر المجهولة. مغلق ابتداء، فكل خبر فيه منها.",
    en: "Helps who reviews attribution to see unnamed sources. Off at first: nearly every story has some.",
  },
  source: "Agency handbooks on sourcing",
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
      for (const { span, entity, name } of speakers) if (span !== undefined && entity === undefined && UNNAMED.has(name.split(" ")[0] ?? "")) report({ ...span, values: [name] });
    }
  },
};

const UNNAMED = new Set(checkWords("anonymous-source:unnamed"));

export default check;
