import type { QuotePair } from "../../text/quotes";
import type { Check } from "../check";
import { markNamed } from "../wording";

const check: Check = {
  id: "space-before-punct",
  concern: "characters",
  level: "warning",
  title: { ar: "مسافة قبل علامة الترقيم", en: "Space before punctuation" },
  message: { ar: "احذف المسافة قبل {0}", en: "Remove the space before the {0}" },
  why: {
    ar: "علامة الترقيم تلتصق بالكلمة التي قبلها. وقبل النقطتين وعلامتي الاستفهام والتعجب يكون التنبيه تلميحا، فالصحافة المغاربية تفصلها أحيانا.",
    en: "Punctuation touches the word before it. Before : ؟ ! it is a hint: Maghreb papers sometimes set them apart.",
  },
  source: { ar: "dorar.net في علامات الترقيم", en: "dorar.net on punctuation" },
  examples: {
    wrong: [
      { text: "غادر الوفد .وقال نعم ،(لا).", right: "غادر الوفد. وقال نعم، (لا)." },
      { text: "وصل الوزير ، ثم غادر.", right: "وصل الوزير، ثم غادر." },
      { text: "هل وصل الوفد ؟", right: "هل وصل الوفد؟" },
      { text: "وصل الوزير . ثم غادر.", right: "وصل الوزير. ثم غادر." },
      { text: "زار مصر ؛ ثم عاد.", right: "زار مصر؛ ثم عاد." },
      { text: "قال : «نعم».", right: "قال: «نعم»." },
      { text: "افتتح معرض «الألوان» ، ثم غادر.", right: "افتتح معرض «الألوان»، ثم غادر." },
      { text: "ارتفع السهم (كوابل) ، ثم هبط 5% .", right: "ارتفع السهم (كوابل)، ثم هبط 5%." },
    ],
    right: [
      "ارتفع السهم بنسبة .5 في المئة، وزار موقع .com أمس.",
      "انتهت المباراة بنتيجة 2 : 1 للفريق.",
      "وصل الوزير، ثم غادر.",
      "قال: «نعم».",
      "الرباط 16 - 9 (كونا) - وصل الوزير.",
      "بلغ السعر 1.5 دولار.",
      "وصل الوفد ... ثم غادر.",
    ],
  },
  token: {
    concerns: ({ kind, surface }) => kind === "punctuation" && MARKS.has(surface),
    look({ text, tokens, quotes }, at, report) {
      const token = tokens[at];
      if (token === undefined) return;
      const mark = token.word.surface;
      const before = tokens[at - 1];
      if (
        before === undefined ||
        before.end === token.start ||
        (/[\p{P}\p{S}]$/u.test(before.word.surface) && !closes(before.word.surface, quotes, at - 1)) ||
        !/^[ \u00a0\t]+$/.test(text.slice(before.end, token.start))
      )
        return;
      const next = tokens[at + 1];
      const touches = next?.start === token.end;
      // `.5`, `.com`, `2 : 1`: a number's, an address's, a score's.
      if (
        next?.word.surface === mark ||
        (touches && (next.word.kind === "number" || next.word.kind === "latin")) ||
        (mark === ":" && before.word.kind === "number" && next?.word.kind === "number")
      )
        return;
      // `قال :نعم`: the space stands on the wrong side.
      const moves =
        touches &&
        (next.word.kind === "arabic" ||
          /[([«“]/.test(next.word.surface) ||
          (mark === ":" && next.word.surface === '"'));
      const removed = { start: before.end, end: token.start, text: "" };
      const fix = moves
        ? {
            title: { ar: "ضع المسافة بعد العلامة", en: "Put the space after the mark" },
            edits: [removed, { start: token.end, end: token.end, text: " " }],
          }
        : { title: { ar: "احذف المسافة", en: "Remove the space" }, edits: [removed] };
      report({
        start: before.end,
        end: token.end,
        values: [markNamed(mark)],
        ...(LOOSE.has(mark) ? { severity: "hint" as const } : {}),
        fixes: [fix],
      });
    },
  },
};

/** `«كذا» ،`, `(كذا) .`, `5% ،`: a mark that ends something, behind which punctuation stands as behind a word. */
const closes = (mark: string, quotes: readonly QuotePair[], at: number): boolean =>
  /[»”)\]%٪]/.test(mark) || (mark === '"' && quotes.some(({ open, close }) => open >= 0 && close === at));

const MARKS = new Set(["،", "؛", ".", ":", "؟", "!"]);
const LOOSE = new Set([":", "؟", "!"]);

export default check;
