import type { Check } from "../check";
import { closedList } from "../stems";
import { isLam, JUSSIVES } from "../weak-jussives";

const LISTED = closedList("waw-alif").token;

const check: Check = {
  id: "waw-alif",
  concern: "spelling",
  level: "warning",
  mayUncover: ["verb-number-before-subject"],
  title: { ar: "الألف الفارقة", en: "The separating alef" },
  message: {
    ar: "اكتب «{0}»: الألف بعد الواو للفعل المسند إلى واو الجماعة دون غيره",
    en: "Write “{0}”: the alef after و marks plural verbs and nothing else",
  },
  why: {
    ar: "الألف بعد الواو علامة الفعل المسند إلى واو الجماعة (قالوا)، ولا تُكتب في جمع مضاف (مسؤولو الحكومة) ولا في فعل مفرد (ندعو). والقائمة مغلقة.",
    en: "The alef after و marks plural verbs (قالوا) only, not plurals in construct (مسؤولو الحكومة) nor singular verbs (ندعو). A closed list.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "وصل مسؤولوا الحكومة أمس.", right: "وصل مسؤولو الحكومة أمس." },
      { text: "حضر ممثلوا فرنسا اللقاء.", right: "حضر ممثلو فرنسا اللقاء." },
      { text: "قالو إن الاتفاق قريب.", right: "قالوا إن الاتفاق قريب." },
      { text: "أضرب موظفوا البلدية.", right: "أضرب موظفو البلدية." },
      { text: "الوزراء أكدو القرار.", right: "الوزراء أكدوا القرار." },
      { text: "لن ندعوا إلى لقاء.", right: "لن ندعو إلى لقاء." },
    ],
    right: [
      "وصل مسؤولو الحكومة أمس.",
      "قالوا إن الاتفاق قريب.",
      "طلب الوزير أن يدعوا إلى اللقاء.",
      "لاعبوا الفريق الضيف أمس.",
      "وصل طالبو اللجوء إلى الميناء.",
      "نرجو حضور اللقاء.",
      "لم ندعوا إلى اللقاء.",
    ],
  },
  token: {
    concerns: LISTED.concerns,
    look(reading, at, report) {
      // `لم ندعوا`: its و goes as well (lam-weak-verb).
      if (!JUSSIVES.has(reading.tokens[at]?.word.surface ?? "") || !isLam(reading.tokens[at - 1]?.word))
        LISTED.look(reading, at, report);
    },
  },
};

export default check;
