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
  message: { ar: "محرف خفي ({0}) داخل النص", en: "Invisible character ({0}) in the text" },
  why: {
    ar: "محارف لا تُرى (مسافة صفرية، واصلة رخوة، BOM) تفسد البحث والمقارنة. الفاصل الصفري ZWNJ عادة فارسية ولا يُنبَّه عليه. إن وقع المحرف بين حروف لا تكوّن كلمة معروفة فقد يقوم مقام مسافة، فيقرر الكاتب.",
    en: "Characters that show nothing (zero-width space, soft hyphen, BOM) break search and comparison. ZWNJ is Persian practice and is left alone. Between letters that make no known word together it may stand for a space: the writer decides.",
  },
  source: "Unicode; VS Code unicodeHighlight",
  examples: {
    wrong: [
      { text: "زار الصي​ن وفد كبير.", right: "زار الصين وفد كبير." },
      { text: "وقّع­ الطرفان.", right: "وقّع الطرفان." },
      { text: "وصل الوفد\ufeff أمس.", right: "وصل الوفد أمس." },
      { text: "قال الو⁠زير نعم.", right: "قال الوزير نعم." },
      { text: "وصل​ الوفد.", right: "وصل الوفد." },
      { text: "وصل​الوفد أمس.", right: "وصل الوفد أمس." },
    ],
    right: [
      "زار الصين وفد كبير.",
      "می‌خواهم",
      "بلغ العدد 5 آلاف.",
      "وصل الوفد 👨‍👩‍👧 أمس.",
      "قال «نعم» ثم غادر.",
    ],
  },
  paragraph(reading, report) {
    if (!hasOddCharacters(reading)) return;
    for (const { 0: char, index: start } of reading.text.matchAll(/[\u200b\u2060\ufeff\u00ad]/g)) {
      const span = { start, end: start + 1 };
      const removed: Fix = { title: { ar: "حذف المحرف", en: "Remove the character" }, edits: [{ ...span, text: "" }] };
      const parts = char === SOFT_HYPHEN ? undefined : wordAround(reading, start);
      report({ ...span, values: [`U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`], fixes: parts === undefined || isKnown(parts.join("")) ? [removed] : doubtful(span, removed, parts) });
    }
  },
};

/** `قال\u200bالوزير`: between letters that make no known word together the character may stand for a space, and does where it parts two words. */
function doubtful(span: Span, removed: Fix, parts: readonly string[]): Fix[] {
  const spaced: Fix = { title: { ar: "استبدال مسافة به", en: "Write a space for it" }, edits: [{ ...span, text: " " }], asks: true };
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
const isKnown = (written: string): boolean => [written, written.slice(1)].some((form) => form.length > 1 && marksOf(keyForm(form)) !== 0);

const SOFT_HYPHEN = "\u00ad";

export default check;
