import { closedList } from "../stems";
import type { Check } from "../check";

const check: Check = {
  id: "glued-la",
  concern: "spelling",
  level: "hint",
  title: { ar: "«لا» ملتصقة بما بعدها", en: "لا glued to the next word" },
  message: { ar: "اكتب «{0}»: «لا» النافية كلمة مستقلة", en: "Write “{0}”: لا is a word of its own" },
  why: {
    ar: "«لا» النافية كلمة مستقلة: لا يزال، لا يمكن. وكثيرون يكتبون «لابد» و«لاشك»، فالتنبيه تلميح.",
    en: "لا is a word of its own: لا يزال, لا يمكن. Many write لابد and لاشك: a hint.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "لايزال الوفد في المدينة.", right: "لا يزال الوفد في المدينة." },
      { text: "لابد من قرار جديد.", right: "لا بد من قرار جديد." },
      { text: "لاشك في الأمر.", right: "لا شك في الأمر." },
      { text: "قال إنه لايمكن قبول القرار.", right: "قال إنه لا يمكن قبول القرار." },
      { text: "لاتزال الطريق مغلقة.", right: "لا تزال الطريق مغلقة." },
    ],
    right: [
      "لا يزال الوفد في المدينة.",
      "لا بد من قرار جديد.",
      "قال لاعب الفريق إن اللقاء صعب.",
      "وصل لاحقا إلى المدينة.",
      "لاتفيا دولة على البلطيق.",
    ],
  },
  ...closedList("glued-la"),
};

export default check;
