import type { Reading } from "../../reading";
import type { Token } from "../../text/tokens";
import type { Check } from "../check";
import { areClosed } from "../quote-sides";

const check: Check = {
  id: "space-around-brackets",
  concern: "characters",
  level: "warning",
  title: { ar: "مسافة ناقصة عند قوس أو علامة تنصيص", en: "Missing space at a bracket or quotation mark" },
  message: {
    ar: "أضف مسافة {0}: القوس وعلامة التنصيص ينفصلان عن الكلمة خارجهما",
    en: "Add a space {0}: brackets and quotation marks stand apart from the word outside",
  },
  why: {
    ar: "تفصل مسافة بين القوس أو علامة التنصيص والكلمة التي خارجهما. وتتصل بهما الحروف المفردة (و«الأهرام»، بـ«كذا»، الـ(5)) ولواحق التأنيث والجمع (الطالب(ة))، ولا يُنبَّه في فقرة فيها علامة تنصيص بلا قرينتها.",
    en: "A space parts a bracket or quotation mark from the word outside. Clitics (و«الأهرام», بـ«كذا») and endings in brackets (الطالب(ة)) touch it; paragraphs with a loose quotation mark are left alone.",
  },
  source: { ar: "أعراف الطباعة العربية", en: "Arabic typography" },
  examples: {
    wrong: [
      { text: "انتهت أعمال الصيانة (أمس)وعاد التيار.", right: "انتهت أعمال الصيانة (أمس) وعاد التيار." },
      { text: "زار الوفد «المتحف الوطني»ثم غادر.", right: "زار الوفد «المتحف الوطني» ثم غادر." },
      { text: "وصل المدير(أمس) إلى المدينة.", right: "وصل المدير (أمس) إلى المدينة." },
      { text: "نشرت صحيفة«الساحل» الخبر.", right: "نشرت صحيفة «الساحل» الخبر." },
      { text: 'نشرت صحيفة "الساحل"الخبر.', right: 'نشرت صحيفة "الساحل" الخبر.' },
      { text: "اشترت «الساحل»و«المدى» المبنى.", right: "اشترت «الساحل» و«المدى» المبنى." },
    ],
    right: [
      "انتهت أعمال الصيانة (أمس) وعاد التيار.",
      "نشرت صحيفتا «الساحل» و«المدى» الخبر، ورحب به بـ«حرارة».",
      "على الطالب(ة) أن يحضر، وعلى المشرف(ين) التوقيع.",
      "1)المدارس\n2)الطرق",
      "قال «نعم»، ثم غادر (أمس).",
      "قال” نعم“ثم غادر.",
      'قائلة"لقد عادوا ثم غادرت.',
    ],
  },
  paragraph(reading, report) {
    const space = (at: number, side: "before" | "after"): void =>
      report({
        ...(side === "before" ? spanOf(reading.tokens, at - 1, at) : spanOf(reading.tokens, at, at + 1)),
        values: [SIDES[side]],
        // Which of two straight marks opens is worked out from the spaces that are there.
        ...(reading.tokens[at]?.word.surface === '"' ? { severity: "information" as const } : {}),
        fixes: [
          {
            title: { ar: "أضف مسافة", en: "Add a space" },
            edits: [placeAt(reading.tokens[at], side)],
          },
        ],
      });
    for (const { open, close } of [...bracketPairs(reading), ...quotePairs(reading)]) {
      if (touchesBefore(reading.tokens, open)) space(open, "before");
      if (touchesAfter(reading.tokens, close)) space(close, "after");
    }
  },
};

const SIDES = {
  before: { ar: "قبل العلامة", en: "before the mark" },
  after: { ar: "بعد العلامة", en: "after the mark" },
};

const spanOf = (tokens: readonly Token[], from: number, to: number): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});

function placeAt(mark: Token | undefined, side: "before" | "after"): { start: number; end: number; text: string } {
  const at = (side === "before" ? mark?.start : mark?.end) ?? 0;
  return { start: at, end: at, text: " " };
}

/** Token indices of the two marks. */
interface Pair {
  open: number;
  close: number;
}

/** Round and square brackets around more than an ending: `الطالب(ة)`, `المشرف(ين)`. */
function bracketPairs({ text, tokens }: Reading): Pair[] {
  if (!/[([]/.test(text)) return [];
  const open: number[] = [];
  return tokens.flatMap(({ word }, close) => {
    if (word.surface === "(" || word.surface === "[") open.push(close);
    if (word.surface !== ")" && word.surface !== "]") return [];
    const from = open.pop();
    const only = close - (from ?? 0) === 2 ? tokens[close - 1]?.word : undefined;
    return from === undefined || (only?.kind === "arabic" && only.plain.length <= 2) ? [] : [{ open: from, close }];
  });
}

/** Quotations whose marks touch what they surround, in a paragraph without a loose mark. */
const quotePairs = ({ tokens, quotes }: Reading): Pair[] =>
  areClosed(tokens, quotes)
    ? quotes.filter(
        ({ style, open, close, reversed }) =>
          !reversed &&
          !style.startsWith("single") &&
          (style !== "curly" || (tokens[open]?.word.surface === "“" && tokens[close]?.word.surface === "”")) &&
          tokens[open]?.end === tokens[open + 1]?.start &&
          tokens[close - 1]?.end === tokens[close]?.start,
      )
    : [];

/** A whole word before it; not `و«…»`, `بـ(…)`, `ال(…)`. */
function touchesBefore(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && before.end === mark?.start && isWord(before) && !/^[وف]?[بك]?ال$/.test(before.word.plain)
  );
}

function touchesAfter(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (next === undefined || next.start !== mark?.end) return false;
  // `»و«`: the conjunction belongs to what follows.
  return isWord(next) || (next.word.surface === "و" && tokens[at + 2]?.start === next.end);
}

const isWord = ({ word: { kind, plain, surface } }: Token): boolean =>
  kind === "arabic" && plain.length > 1 && !surface.endsWith("ـ");

export default check;
