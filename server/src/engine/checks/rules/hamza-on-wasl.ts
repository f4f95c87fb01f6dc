import { closedList } from "../stems";
import type { Check } from "../check";

const check: Check = {
  id: "hamza-on-wasl",
  concern: "spelling",
  level: "warning",
  title: { ar: "همزة قطع على ألف وصل", en: "Hamza on a joining alef" },
  message: { ar: "اكتب «{0}» بلا همزة: ألفها ألف وصل", en: "Write “{0}” without a hamza: its alef is a joining one" },
  why: {
    ar: "ماضي الخماسي والسداسي وأمرهما ومصدرهما بألف الوصل: اجتماع، استقبل. والقائمة مغلقة لا تحكم بالحروف الأولى: «إستراتيجية» و«إنتاج» و«إنفاق» و«إسطنبول» صحيحة، ولا تُمس «الإثنين» و«إطلاع» و«إتباع»، ولا مضارع المتكلم (أستقبل).",
    en: "Forms VII to X begin with a joining alef: اجتماع, استقبل. A closed list, never a pattern: إستراتيجية, إنتاج, إنفاق, إسطنبول are right; الإثنين, إطلاع, إتباع and first persons (أستقبل) are left alone.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "عقدت اللجنة إجتماعا أمس.", right: "عقدت اللجنة اجتماعا أمس." },
      { text: "جرت الإنتخابات أمس.", right: "جرت الانتخابات أمس." },
      { text: "إستقبل الوزير وفدا.", right: "استقبل الوزير وفدا." },
      { text: "وقع الطرفان الإتفاق.", right: "وقع الطرفان الاتفاق." },
      { text: "سقط إثنان من الجرحى.", right: "سقط اثنان من الجرحى." },
      { text: "وصل بإسم الوفد.", right: "وصل باسم الوفد." },
    ],
    right: [
      "التنوع الإثني في المنطقة، وفي الخلاف بعد إثني.",
      "عقدت اللجنة اجتماعا أمس.",
      "زاد إنتاج النفط والإنفاق.",
      "وضعت إستراتيجية جديدة في إسطنبول.",
      "وصل يوم الإثنين إطلاعا على الأمر.",
      "قال: «أستقبل الوفد غدا».",
      "أعلن إنهاء الحرب وإنشاء هيئة.",
      "فازت إبتسام بالجائزة.",
    ],
  },
  ...closedList("hamza-on-wasl"),
};

export default check;
