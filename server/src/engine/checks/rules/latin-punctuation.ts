import type { Token } from "../../text/tokens";
import { rewrite, type Check } from "../check";
import { markNamed } from "../wording";

const check: Check = {
  id: "latin-punctuation",
  concern: "characters",
  level: "warning",
  title: { ar: "علامة ترقيم لاتينية", en: "Latin punctuation" },
  message: { ar: "اكتب {2} العربية «{1}»: «{0}» علامة لاتينية", en: "Write the Arabic {2} “{1}”: “{0}” is Latin" },
  why: {
    ar: "للفاصلة والفاصلة المنقوطة وعلامة الاستفهام صور عربية. ولا يُنبَّه عليها في الأرقام والنصوص اللاتينية والروابط.",
    en: "Comma, semicolon and question mark have Arabic forms. Numbers, Latin runs and links are left alone.",
  },
  source: { ar: "عرف الصحافة العربية", en: "Arabic press usage" },
  examples: {
    wrong: [
      { text: 'قال الوزير,"إن الخطة" جاهزة.', right: 'قال الوزير، "إن الخطة" جاهزة.' },
      { text: "زار الوفد تونس, والمغرب.", right: "زار الوفد تونس، والمغرب." },
      { text: "هل انتهت الأزمة?", right: "هل انتهت الأزمة؟" },
      { text: "زار مصر; ثم عاد.", right: "زار مصر؛ ثم عاد." },
      { text: "وصل الوزير, ثم غادر.", right: "وصل الوزير، ثم غادر." },
      { text: "من وصل أمس?", right: "من وصل أمس؟" },
    ],
    right: [
      "بلغ السعر 1,300 دولار.",
      "قالت شركة Smith, Jones إنها تعمل.",
      "زار الوفد تونس، والمغرب؛ ثم عاد.",
      "زر الموقع www.example.com?page=1 غدا.",
      "وصل وفد Airbus, وغادر.",
    ],
  },
  token: {
    concerns: ({ kind, surface }) => kind === "punctuation" && ARABIC[surface] !== undefined,
    look({ tokens }, at, report) {
      const token = tokens[at];
      if (token === undefined) return;
      const arabic = ARABIC[token.word.surface];
      const before = tokens[at - 1];
      if (arabic === undefined || before === undefined) return;
      const word = before.word.kind === "punctuation" ? tokens[at - 2] : before;
      if (word?.word.kind !== "arabic" || tokens[at + 1]?.word.kind === "latin") return;
      report({
        start: token.start,
        end: token.end,
        values: [token.word.surface, arabic, markNamed(arabic)],
        fixes: [rewrite(token, opensQuote(tokens, at + 1) ? `${arabic} ` : arabic)],
      });
    },
  },
};

/** `,"إن`: a mark opens right behind it, and the space is missing. */
const opensQuote = (tokens: readonly Token[], at: number): boolean =>
  /^["“«(]$/.test(tokens[at]?.word.surface ?? "") &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at + 1]?.word.kind === "arabic";

const ARABIC: Readonly<Record<string, string>> = { ",": "،", ";": "؛", "?": "؟" };

export default check;
