import type { Check } from "../check";

const check: Check = {
  id: "amma-without-fa",
  concern: "grammar",
  level: "information",
  nursery: true,
  title: { ar: "«أما» بلا فاء", en: "أما without its ف" },
  message: { ar: "أضف الفاء في جواب «أما»: أما كذا فكذا", en: "Add the ف that answers أما: أما الوزير فعاد" },
  why: {
    ar: "جواب «أما» يقترن بالفاء: أما الوزير فعاد. ولا يُنبَّه على «أما بعد» و«أما آن» ولا على سؤال، ولا حيث تبدأ في الجملة كلمة بفاء غير «في» وأخواتها.",
    en: "What answers أما takes ف: أما الوزير فعاد. أما بعد, أما آن and questions are left alone, as is a sentence with any word in ف but في and its like.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "أما الوزير عاد إلى المدينة." },
      { text: "وأما المصنع الجديد يبدأ العمل غدا." },
      { text: "وصل الوفد. أما المدير غادر مساء." },
      { text: "أما في المدينة وصل الوفد متأخرا." },
      { text: "أما المباراة الثانية انتهت بالتعادل." },
    ],
    right: [
      "أما الوزير فعاد إلى المدينة.",
      "أما بعد، أيها السادة.",
      "أما آن للوفد أن يعود.",
      "أما زال الوفد هنا؟",
      "أما الفريق ففاز أمس.",
      "أما المدير",
    ],
  },
  paragraph({ tokens, sentences }, report) {
    for (const { from, to } of sentences) {
      const [opener, next, last] = [tokens[from], tokens[from + 1], tokens[to - 1]];
      if (
        opener === undefined ||
        next?.word.kind !== "arabic" ||
        !/^و?أما$/.test(opener.word.surface) ||
        last?.word.surface !== "." ||
        /^(?:بعد|آن|إذا|إن|أن|كان|زال|ترى|والله)$/.test(next.word.plain)
      )
        continue;
      if (
        tokens.slice(from, to).some(({ word }) => word.plain.startsWith("ف") && !/^في(?:ه|ها|هم|ما)?$/.test(word.plain))
      )
        continue;
      report({ start: opener.start, end: opener.end });
    }
  },
};

export default check;
