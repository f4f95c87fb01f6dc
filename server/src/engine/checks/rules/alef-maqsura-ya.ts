import { systematic } from "../systematic";
import type { Check } from "../check";

const check: Check = {
  id: "alef-maqsura-ya",
  concern: "spelling",
  level: "warning",
  title: { ar: "ياء وألف مقصورة", en: "Ya and alef maqsura" },
  message: { ar: "تختلط الياء والألف المقصورة: «{1}» تُكتب «{0}»", en: "Ya and alef maqsura are confused: “{1}” is written “{0}”" },
  why: {
    ar: "«فى» و«التى» عادة مصرية في الطباعة؛ والتنبيه واحد للخبر كله وله إصلاح واحد، ومن اختارها أغلق الفحص. على وعلي وإلي ولدي لا تُمس: كل منها كلمة.",
    en: "فى, التى are an Egyptian habit of print: one finding for the article, with one fix; a house that keeps it turns the check off. على, علي, إلي, لدي are left alone: each is a word.",
  },
  source: "Egyptian press usage; corrections",
  examples: {
    wrong: [
      { text: "قال فى الكلمة التى ألقاها إن الاتفاق قريب." },
      { text: "وصل إلي مستشفي المدينة حتي المساء." },
      { text: "الوزير الذى وصل فى الصباح غادر." },
      { text: "هى المرة الأولى فى مصر." },
      { text: "المجلس العسكرى والوفد المصرى وصلا." },
    ],
    right: [
      "قالت عبير موسي إن الحزب حاضر.",
      "قال في الكلمة التي ألقاها إن الاتفاق قريب.",
      "وصل علي إلى لدي حتى المساء.",
      "أقيم اللقاء فى مصر.",
      "ذهب الفتى إلى المرسى.",
      "قال: «فى التى الذى».",
    ],
  },
  ...systematic("alef-maqsura-ya", 2),
};

export default check;
