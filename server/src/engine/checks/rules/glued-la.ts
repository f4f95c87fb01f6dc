import { closedList } from "../stems";
import type { Check } from "../check";

const check: Check = {
  id: "glued-la",
  concern: "spelling",
  level: "hint",
  mayUncover: ["ambiguous-speaker", "anonymous-source", "continuation-without-antecedent"],
  title: { ar: "«لا» ملتصقة بما بعدها", en: "لا glued to the next word" },
  message: { ar: "الأفصح «{0}» بدل «{1}»", en: "Better “{0}” for “{1}”" },
  why: {
    ar: "لا النافية كلمة: لا يزال، لا يمكن. كثيرون يكتبون لابد ولاشك، فالتنبيه تلميح.",
    en: "لا is a word of its own: لا يزال, لا يمكن. Many write لابد and لاشك: a hint.",
  },
  source: "Arabic orthography; corrections",
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
