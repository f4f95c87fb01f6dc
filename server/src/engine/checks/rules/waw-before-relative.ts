import { hasArticle } from "../../morphology/article";
import { isFeminineForm } from "../../morphology/endings";
import { withoutWaw } from "../../morphology/proclitics";
import type { Token } from "../../text/tokens";
import type { Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "waw-before-relative",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "واو قبل الاسم الموصول", en: "“And” before a relative" },
  message: {
    ar: "اكتب «{0}» بلا واو: تصف ما قبلها ولا تُعطف عليه",
    en: "Write “{0}” without و: it describes the noun before it, and is not joined to it",
  },
  why: {
    ar: "«المعرض والذي» ترجمة حرفية، والصواب «المعرض الذي». وتبقى الواو حيث يسبقها في الجملة اسم موصول آخر تُعطف عليه، وفي أول الجملة.",
    en: "المعرض والذي is a calque for المعرض الذي. The و stays where another relative stands before it in the sentence, and at a sentence's beginning.",
  },
  source: { ar: "معاجم الأخطاء الشائعة", en: "Dictionaries of common errors" },
  examples: {
    wrong: [
      { text: "افتتح الوزير المعرض والذي يستمر أسبوعا.", right: "افتتح الوزير المعرض الذي يستمر أسبوعا." },
      { text: "وصلت الطائرة والتي تقل الوفد.", right: "وصلت الطائرة التي تقل الوفد." },
      { text: "شكر المدير العمال والذين بنوا الجسر.", right: "شكر المدير العمال الذين بنوا الجسر." },
      { text: "وقع الطرفان الاتفاقية، والتي تنص على الهدنة.", right: "وقع الطرفان الاتفاقية، التي تنص على الهدنة." },
      {
        text: "عاد الوفد من المدينة التي زارها إلى المعرض والذي يستمر أسبوعا.",
        right: "عاد الوفد من المدينة التي زارها إلى المعرض الذي يستمر أسبوعا.",
      },
      { text: "زار الوفد المصنع والذي افتتح أمس.", right: "زار الوفد المصنع الذي افتتح أمس." },
    ],
    right: [
      "• والذي يحضر يفز.",
      "افتتح الوزير المعرض الذي يستمر أسبوعا.",
      "المعرض الذي افتتح أمس والذي يستمر أسبوعا كبير.",
      "والذي يحضر يفز.",
      "شكر من حضروا والذين غابوا.",
      "شكر المدير ما قدمه العمال والذي وعدوا به.",
      "وصل الوفد. والتي تلته طائرة أخرى.",
    ],
  },
  token: {
    concerns: ({ plain, kind }) => kind === "arabic" && plain.startsWith("وال") && WRITTEN.test(plain),
    look({ tokens, sentences }, at, report) {
      const token = tokens[at];
      const from = sentences.find(({ to }) => at < to)?.from ?? 0;
      if (token === undefined || tokens.slice(from, at).every(({ word }) => word.kind !== "arabic")) return;
      const own = kindOf(token.word.plain);
      for (let i = from; i < at; i++) {
        const { plain } = (tokens[i] as Token).word;
        if (RELATIVE.test(plain) ? kindOf(plain) === own : isFreeRelative(plain, tokens[i + 1]?.word)) return;
      }
      report({
        start: token.start,
        end: token.end,
        values: [withoutWaw(token.word.surface)],
        fixes: [
          {
            title: { ar: "احذف الواو", en: "Remove the و" },
            edits: [{ start: token.start, end: token.start + 1, text: "" }],
            asks: true,
          },
        ],
      });
    },
  },
};

const WRITTEN = /^و(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي)$/;
const RELATIVE = /^[وفبكل]{0,2}(?:ال|ل)ل?(?:ذي|تي|ذين|ذان|تان|تين|واتي|اتي)$/;
/** What a relative describes: one of another kind is joined to other words. */
const kindOf = (relative: string): string => (/ذي$/.test(relative) ? "one m" : /تي$/.test(relative) ? "f" : "more");

/** `من حضروا`, `ما قيل`, that a relative may be joined to; not the preposition (`من المدينة`, `من مدينة`). */
const isFreeRelative = (plain: string, next: Word | undefined): boolean =>
  /^[وف]?ما$/.test(plain) ||
  (/^[وف]?من$/.test(plain) && (next?.kind !== "arabic" || !(hasArticle(next.plain) || isFeminineForm(next.plain))));

export default check;
