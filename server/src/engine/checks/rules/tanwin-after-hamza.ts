import { closedList } from "../stems";
import type { Check } from "../check";

const check: Check = {
  id: "tanwin-after-hamza",
  concern: "spelling",
  level: "warning",
  title: { ar: "ألف بعد همزة منونة", en: "Alef after a hamza with tanwin" },
  message: {
    ar: "اكتب «{0}»: لا تُزاد ألف التنوين بعد همزة تسبقها ألف",
    en: "Write “{0}”: no alef follows a hamza that stands after an alef",
  },
  why: {
    ar: "تنوين النصب على همزة قبلها ألف لا تُزاد بعده ألف: مساءً، بناءً. أما الأفعال المسندة إلى المثنى (جاءا، شاءا) فصحيحة.",
    en: "A hamza after an alef bears its tanwin alone: مساءً, بناءً. Dual verbs (جاءا, شاءا) are right.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "وصل الوزير مساءا.", right: "وصل الوزير مساء." },
      { text: "بناءا على القرار أغلق الطريق.", right: "بناء على القرار أغلق الطريق." },
      { text: "اتخذ المجلس إجراءا جديدا.", right: "اتخذ المجلس إجراء جديدا." },
      { text: "عقد الطرفان لقاءا ثانيا.", right: "عقد الطرفان لقاء ثانيا." },
      { text: "فتح الطريق ابتداءا من الغد.", right: "فتح الطريق ابتداء من الغد." },
    ],
    right: [
      "وصل الوزير مساء.",
      "وصل الوزير مساءً.",
      "الوزيران جاءا أمس.",
      "شغل جزءا من المبنى وعبئا عليه.",
      "إن شاءا وصلا غدا.",
    ],
  },
  ...closedList("tanwin-after-hamza"),
};

export default check;
