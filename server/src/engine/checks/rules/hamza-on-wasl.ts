import { closedList } from "../stems";
import type { Check } from "../check";

const check: Check = {
  id: "hamza-on-wasl",
  concern: "spelling",
  level: "warning",
  title: { ar: "همزة قطع على ألف وصل", en: "Hamza on a joining alef" },
  message: { ar: "ألف وصل بلا همزة: «{0}» بدل «{1}»", en: "A joining alef takes no hamza: “{0}” for “{1}”" },
  why: {
    ar: "ماضي الخماسي والسداسي ومصدرهما وأمرهما بألف وصل: اجتماع، استقبل. قائمة مغلقة لا قاعدة على الحروف الأولى: إستراتيجية وإنتاج وإنفاق وإسطنبول صحيحة، والإثنين وإطلاع وإتباع لا تُمس، ولا المضارع للمتكلم (أستقبل).",
    en: "Forms VII to X begin with a joining alef: اجتماع, استقبل. A closed list, never a pattern: إستراتيجية, إنتاج, إنفاق, إسطنبول are right; الإثنين, إطلاع, إتباع and first persons (أستقبل) are left alone.",
  },
  source: "Arabic orthography; corrections",
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
