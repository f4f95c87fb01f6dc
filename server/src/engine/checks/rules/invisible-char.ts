import type { Span } from "../../article";
import { marksOf } from "../../lexicon/words";
import type { Reading } from "../../reading";
import { keyForm } from "../../text/fold";
import { hasOddCharacters } from "../characters";
import type { Check, Fix } from "../check";

const check: Check = {
  id: "invisible-char",
  concern: "characters",
  level: "warning",
  title: { ar: "محرف خفي", en: "Invisible character" },
  message: {
    ar: "احذف المحرف الخفي ({0}): لا يُرى ويفسد البحث في النص",
    en: "Remove the invisible character ({0}): it cannot be seen and breaks search",
  },
  why: {
    ar: "المحارف التي لا تُرى (مسافة صفرية، واصلة رخوة، BOM، NUL) تفسد البحث والمقارنة. أما الفاصل الصفري ZWNJ فعادة فارسية ولا يُنبَّه عليه. وإن وقع المحرف بين حروف لا تكوّن كلمة معروفة فقد يقوم مقام مسافة، فيقرر الكاتب.",
    en: "Characters that show nothing (zero-width space, soft hyphen, BOM, NUL) break search and comparison. ZWNJ is Persian practice and is left alone. Between letters that make no known word together it may stand for a space: the writer decides.",
  },
  source: { ar: "Unicode؛ unicodeHighlight في VS Code", en: "Unicode; VS Code unicodeHighlight" },
  examples: {
    wrong: [
      { text: "زار الصي​ن وفد كبير.", right: "زار الصين وفد كبير." },
      { text: "وقّع­ الطرفان.", right: "وقّع الطرفان." },
      { text: "وصل الوفد\ufeff أمس.", right: "وصل الوفد أمس." },
      { text: "وصل\0 الوفد أمس.", right: "وصل الوفد أمس." },
      { text: "قال الو⁠زير نعم.", right: "قال الوزير نعم." },
      { text: "وصل​ الوفد.", right: "وصل الوفد." },
      { text: "وصل​الوفد أمس.", right: "وصل الوفد أمس." },
    ],
    right: ["زار الصين وفد كبير.", "می‌خواهم", "بلغ العدد 5 آلاف.", "وصل الوفد 👨‍👩‍👧 أمس.", "قال «نعم» ثم غادر."],
  },
  paragraph(reading, report) {
    if (!hasOddCharacters(reading)) return;
    for (const { 0: char, index: start } of reading.text.matchAll(/[\0\u200b\u2060\ufeff\u00ad]/g)) {
      const span = { start, end: start + 1 };
      const removed: Fix = { title: { ar: "احذف المحرف", en: "Remove the character" }, edits: [{ ...span, text: "" }] };
      const parts = char === SOFT_HYPHEN ? undefined : wordAround(reading, start);
      report({
        ...span,
        values: [`U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`],
        fixes: parts === undefined || isKnown(parts.join("")) ? [removed] : doubtful(span, removed, parts),
      });
    }
  },
};

/** `قال\u200bالوزير`: between letters that make no known word together the character may stand for a space, and does where it parts two words. */
function doubtful(span: Span, removed: Fix, parts: readonly string[]): Fix[] {
  const spaced: Fix = {
    title: { ar: "ضع مسافة مكانه", en: "Put a space in its place" },
    edits: [{ ...span, text: " " }],
    asks: true,
  };
  const asked: Fix = { ...removed, asks: true };
  return parts.every(isKnown) ? [spaced, asked] : [asked, spaced];
}

/** What stands before and behind it in one run of letters; undefined where a space or a mark is beside it. */
function wordAround({ text, tokens }: Reading, at: number): [string, string] | undefined {
  if (!/[\p{L}\p{M}]/u.test(text.charAt(at - 1)) || !/\p{L}/u.test(text.charAt(at + 1))) return undefined;
  const word = tokens.find(({ start, end }) => start <= at && at < end);
  return word === undefined ? undefined : [text.slice(word.start, at), text.slice(at + 1, word.end)];
}

/** Do lists and news text have the word, a conjunction or a preposition before it or not? */
const isKnown = (written: string): boolean =>
  [written, written.slice(1)].some((form) => form.length > 1 && marksOf(keyForm(form)) !== 0);

const SOFT_HYPHEN = "\u00ad";

export default check;
