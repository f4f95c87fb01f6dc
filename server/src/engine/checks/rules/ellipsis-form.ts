import { type Check, misspelt } from "../check";
import { endOfRun } from "../characters";

const check: Check = {
  id: "ellipsis-form",
  concern: "characters",
  level: "off",
  title: { ar: "شكل نقاط الحذف", en: "Form of the ellipsis" },
  message: { ar: "اكتب «{0}»: نقاط الحذف محرف واحد", en: "Write “{0}”: the ellipsis is one character" },
  why: {
    ar: "هذا الفحص لمن يكتب نقاط الحذف محرفا واحدا (…). وهو غير مفعَّل ابتداء، فالنقطتان فاصل مألوف في العناوين.",
    en: "For houses that write the ellipsis as one character. Off by default: two dots are a usual separator in headlines.",
  },
  source: { ar: "اختيار غرفة الأخبار", en: "House choice" },
  examples: {
    wrong: [
      { text: "وصل الوفد... ثم غادر.", right: "وصل الوفد… ثم غادر." },
      { text: "وصل الوفد.. ثم غادر.", right: "وصل الوفد… ثم غادر." },
      { text: "قال «نعم...» ثم غادر.", right: "قال «نعم…» ثم غادر." },
      { text: "وصل الوفد..... ثم غادر.", right: "وصل الوفد… ثم غادر." },
      { text: "المغرب.. عودة الحياة", right: "المغرب… عودة الحياة" },
    ],
    right: [
      "وصل الوفد… ثم غادر.",
      "وصل الوفد.",
      "وصل الوفد. وغادر.",
      "بلغ السعر 1.5 دولار.",
      "زر www.example.com غدا.",
    ],
  },
  token: {
    concerns: ({ surface }) => surface === ".",
    look({ text, tokens }, at, report) {
      const start = tokens[at]?.start ?? 0;
      if (text.charAt(start - 1) === "." || text.charAt(start + 1) !== ".") return;
      const end = endOfRun(text, start);
      report(misspelt({ start, end }, "…", text.slice(start, end)));
    },
  },
};

export default check;
