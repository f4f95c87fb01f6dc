import { rows } from "../../lexicon/lexicon";
import { keyForm } from "../../text/fold";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "indirect-first-person",
  concern: "attribution",
  level: "information",
  title: { ar: "ضمير المتكلم في كلام غير منصوص", en: "First person inside reported speech" },
  message: { ar: "«{0}» بضمير المتكلم في قول غير مقتبس", en: "“{0}” is first person, but the speech is not quoted" },
  why: {
    ar: "في الكلام المنقول بالمعنى يُكتب الفعل بضمير الغائب، أو يوضع الكلام بين علامتي تنصيص.",
    en: "Reported speech takes the third person; words kept in the first person belong in quote marks.",
  },
  source: "Press practice",
  examples: {
    wrong: [
      { text: "قال الوزير إنه منذ أيام حضرنا معا افتتاح المعرض." },
      { text: "قال المدير إنه في العام الماضي حضرنا اللقاء." },
      { text: "أكد الوزير أننا مستعدون للحوار." },
      { text: "وأضاف أنني مستعد للحوار." },
      { text: "قالت الوزيرة إننا سنسافر غدا." },
    ],
    right: [
      "قال الوزير إنهما حضرا معا افتتاح المعرض.",
      "قال الوزير: «حضرنا معا افتتاح المعرض».",
      "قال الوزير إن الوفدين أعلنا بيانا مشتركا.",
      "حضرنا معا افتتاح المعرض.",
      "قال الوزير: «إننا مستعدون للحوار».",
    ],
  },
  paragraph({ text, tokens, quotes, quotations }, report) {
    for (const { mode, contents, cue, complementizer } of quotations) {
      if (mode === "direct" || cue === null) continue;
      if (complementizer !== undefined && /[أإ]ن(?:نا|ني|ا)$/.test(text.slice(complementizer.start, complementizer.end))) {
        report({ start: complementizer.start, end: complementizer.end, values: [text.slice(complementizer.start, complementizer.end)] });
        continue;
      }
      const said = tokens.find(({ start, end, word }, at) => contents.some((span) => span.start <= start && end <= span.end) && isFirstPerson(word) && !quotes.some(({ open, close }) => open < at && at < close));
      if (said === undefined) continue;
      const offset = said.word.readings.find(({ key }) => FIRST_PERSON.has(key))?.offset ?? 0;
      report({ start: said.start + offset, end: said.end, values: [text.slice(said.start + offset, said.end)] });
    }
  },
};

const FIRST_PERSON = new Set(rows("first-person-verbs").map(({ form }) => keyForm(form)));
const isFirstPerson = perWord((word: Word) => word.kind === "arabic" && word.readings.some(({ key, proclitics }) => (proclitics === "" || proclitics === "و" || proclitics === "ف") && FIRST_PERSON.has(key)));

export default check;
