import { type Check, misspelt } from "../check";

const check: Check = {
  id: "haythu-anna",
  concern: "grammar",
  level: "off",
  title: { ar: "«حيث أن» و«إذ أن»", en: "حيث أن and إذ أن" },
  message: {
    ar: "اكتب «{0}»: تُكسر الهمزة بعد «{2}» عند الأكثرين",
    en: "Write {0}: after {2} most grammarians have إن",
  },
  why: {
    ar: "تُكسر همزة «إن» بعد «حيث» و«إذ» عند أكثر النحاة، وأجاز المجمع الفتح؛ لذلك كان الفحص غير مفعَّل ابتداء.",
    en: "Most grammarians write إن after حيث and إذ; the Academy allows أن, so the check is off by default.",
  },
  source: {
    ar: "mahmoudqahtan.com؛ مجمع اللغة العربية بالقاهرة في «حيث أن»",
    en: "mahmoudqahtan.com; Cairo Academy on حيث أن",
  },
  examples: {
    wrong: [
      { text: "تأجل اللقاء حيث أن الوفد تأخر.", right: "تأجل اللقاء حيث إن الوفد تأخر." },
      { text: "رفض القرار إذ أن المجلس لم يجتمع.", right: "رفض القرار إذ إن المجلس لم يجتمع." },
      { text: "تأخر حيث أنه كان مريضا.", right: "تأخر حيث إنه كان مريضا." },
      { text: "عادت إذ أنها مريضة.", right: "عادت إذ إنها مريضة." },
      { text: "تأخروا حيث أنهم سافروا.", right: "تأخروا حيث إنهم سافروا." },
    ],
    right: [
      "تأجل اللقاء حيث إن الوفد تأخر.",
      "رفض القرار لأن المجلس لم يجتمع.",
      "وصل إلى حيث أنشئ المبنى.",
      "من حيث أتى الوفد.",
      "تأخر إذ كان مريضا.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === "حيث" || plain === "إذ",
    look({ tokens }, at, report) {
      const next = tokens[at + 1];
      if (next !== undefined && /^أن(?:ه|ها|هم|هما|هن|نا|ني)?$/.test(next.word.surface))
        report(misspelt(next, next.word.surface.replace("أ", "إ"), next.word.surface, tokens[at]?.word.surface ?? ""));
    },
  },
};

export default check;
