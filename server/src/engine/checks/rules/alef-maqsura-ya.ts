import { systematic } from "../systematic";
import type { Check } from "../check";

const check: Check = {
  id: "alef-maqsura-ya",
  concern: "spelling",
  level: "warning",
  title: { ar: "ياء وألف مقصورة", en: "Ya and alef maqsura" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: الياء في آخر الكلمة غير الألف المقصورة",
    en: "Write “{0}”, not “{1}”: final ya and alef maqsura are two letters",
  },
  why: {
    ar: "كتابة «فى» و«التى» بلا نقطتين عادة في الطباعة المصرية، فالتنبيه واحد للخبر كله وله إصلاح واحد، ومن اختارها أوقف الفحص. ولا تُمس «على» و«علي» و«إلي» و«لدي»: كل منها كلمة قائمة بنفسها.",
    en: "فى, التى are an Egyptian habit of print: one finding for the article, with one fix; a house that keeps it turns the check off. على, علي, إلي, لدي are left alone: each is a word.",
  },
  source: { ar: "عرف الصحافة المصرية", en: "Egyptian press usage" },
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
      "كفى بالله شهيدا، وكفى المدير أنه وصل في موعده وفي مصر التي زارها.",
      "قال: «فى التى الذى».",
    ],
  },
  ...systematic("alef-maqsura-ya", 2, "told"),
};

export default check;
