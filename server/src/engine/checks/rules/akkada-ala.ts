import { type Check, rewrite } from "../check";
import { particleAt, rulingIn } from "../particle";

const check: Check = {
  id: "akkada-ala",
  concern: "grammar",
  level: "off",
  // Which verb rules the particle, every word before it may decide.
  uncoveredBy: "any",
  title: { ar: "«أكد على أن» و«أكد بأن»", en: "أكد على أن and أكد بأن" },
  message: {
    ar: "اكتب «{0}» بلا حرف جر: الفعل «أكد» يتعدى بنفسه",
    en: "Write {0} without a preposition: أكد takes its object directly",
  },
  why: {
    ar: "الأفصح «أكد أن» بلا «على» ولا باء. ومن اللغويين من يجيز الصيغتين، فالفحص غير مفعَّل ابتداء.",
    en: "Better أكد أن. The other forms have defenders: off by default.",
  },
  source: { ar: "LanguageTool؛ صحيفة الرياض، المادة 1844359", en: "LanguageTool; al-Riyadh 1844359" },
  examples: {
    wrong: [
      { text: "أكد الوزير على أن الاتفاق قريب.", right: "أكد الوزير أن الاتفاق قريب." },
      { text: "أكد الوزير بأن الاتفاق قريب.", right: "أكد الوزير أن الاتفاق قريب." },
      { text: "وأكدت المتحدثة على أنها مستعدة.", right: "وأكدت المتحدثة أنها مستعدة." },
      { text: "أكد المدير بأنه مستعد.", right: "أكد المدير أنه مستعد." },
      { text: "أكدوا على أن القرار نهائي.", right: "أكدوا أن القرار نهائي." },
    ],
    right: [
      "أكد الوزير أن الاتفاق قريب.",
      "شدد الوزير على أن الاتفاق قريب.",
      "أكد الوزير على الاتفاق.",
      "أفاد الوزير بأن الاتفاق قريب.",
      "وافق على أن يشارك.",
    ],
  },
  paragraph({ text, tokens, quotations }, report) {
    const rules = rulingIn(quotations);
    for (const quotation of quotations) {
      const { cue, complementizer } = quotation;
      if (cue?.form.lemma !== "أكد" || complementizer === undefined || !rules(quotation)) continue;
      const written = text.slice(complementizer.start, complementizer.end);
      const at = particleAt({ tokens }, complementizer);
      const before = tokens[at - 1];
      const right = written.replace(/^ب/, "");
      const start = before?.word.surface === "على" ? before.start : complementizer.start;
      if (start < complementizer.start || right !== written)
        report({
          start,
          end: complementizer.end,
          values: [right],
          fixes: [rewrite({ start, end: complementizer.end }, right)],
        });
    }
  },
};

export default check;
