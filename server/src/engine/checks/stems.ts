/** Closed lists of written forms: what most checks of spelling and grammar look words up in. */
import { rows, type TableWith } from "../lexicon/lexicon";
import { ARTICLE, hasArticle } from "../morphology/article";
import { isFuture, LAM, WAW } from "../morphology/proclitics";
import { perWord, type Word } from "../text/words";
import { misspelt, type TokenLook } from "./check";

export interface StemMatch<T> {
  value: T;
  /** UTF-16 offsets of the listed letters in the word; its proclitics, ال and ending stay outside. */
  start: number;
  end: number;
}

/**
 * @param entries written forms letter by letter (أ is not ا), as they stand behind proclitics and ال; `إستقبل*` takes any ending
 * @returns a look-up of words; the whole word before its readings without proclitics. Words with harakat but a tanwin at their end, or with tatweel, are left alone.
 */
export function stemTable<T>(
  entries: Iterable<readonly [pattern: string, value: T]>,
): (word: Word) => StemMatch<T> | undefined {
  const whole = new Map<string, T>();
  const stems = new Map<string, T>();
  for (const [pattern, value] of entries) {
    if (pattern.endsWith("*")) stems.set(pattern.slice(0, -1), value);
    else whole.set(pattern, value);
  }
  const lengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  const find = (form: string, start: number, isWhole: boolean): StemMatch<T> | undefined => {
    const exact = isWhole ? whole.get(form) : undefined;
    if (exact !== undefined) return { value: exact, start, end: start + form.length };
    for (const length of lengths) {
      const value = length <= form.length ? stems.get(form.slice(0, length)) : undefined;
      if (value !== undefined) return { value, start, end: start + length };
    }
    return undefined;
  };
  return perWord((word: Word): StemMatch<T> | undefined => {
    const written = beforeTanwin(word);
    if (written === undefined) return undefined;
    // Of `شيئًا` the letters before the tanwin are not the whole word.
    const isWhole = !word.surface.endsWith("\u064bا");
    for (const reading of word.readings) {
      // No list has an imperfect.
      if (isFuture(reading)) continue;
      const { offset } = reading;
      const form = written.slice(offset);
      const article = hasArticle(form) ? ARTICLE.length : offset > 0 && form.startsWith(LAM) ? LAM.length : 0;
      const found =
        find(form, offset, isWhole) ?? (article > 0 ? find(form.slice(article), offset + article, isWhole) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** @returns the letters as written, the tanwin at their end off with an alef behind it (`كبيراً`, `كبيرًا`); undefined where others have their harakat */
function beforeTanwin({ kind, plain, surface }: Word): string | undefined {
  if (kind !== "arabic" || plain === surface) return kind === "arabic" ? surface : undefined;
  const written = surface.replace(/\u064bا?$/, "");
  return plain.startsWith(written) ? written : undefined;
}

/**
 * @param proclitics the letters that a short form takes beside و
 * @returns whether a form's proclitics may be ones: a long form takes any, a short one و, and what is told: `فاخر`, `كامن` and `بلدية` are words of their own
 */
export function mayJoin({ surface }: Word, { start, end }: StemMatch<unknown>, proclitics = ""): boolean {
  const joined = surface.slice(0, start);
  if (joined === "" || end - start >= LONG || /[ال]ل$/.test(joined)) return true;
  if (joined === WAW) return end - start > 2;
  return proclitics.includes(joined.replace(/^[وف](?=.)/, ""));
}

const LONG = 5;

/** What a table of slips tells: a form, as `stemTable` takes it, and what to write for it. */
export interface Slip {
  wrong: string;
  right: string;
}

/**
 * @param also looks at words that are wrong in some places only
 * @param proclitics whether any form takes any proclitic, or a short one none but و
 * @returns what a check of single words looks at: every word of the table is a finding with its fix
 */
export function closedList(
  table: TableWith<Slip>,
  also?: TokenLook,
  proclitics: "free" | "told" = "free",
): { token: TokenLook } {
  const find = stemTable(rows(table).map(({ wrong, right }) => [wrong, right] as const));
  const wrong = (word: Word): StemMatch<string> | undefined => {
    const match = find(word);
    return match !== undefined && (proclitics === "free" || mayJoin(word, match)) ? match : undefined;
  };
  return {
    token: {
      concerns: (word) => wrong(word) !== undefined || also?.concerns(word) === true,
      look(reading, at, report) {
        const token = reading.tokens[at];
        const match = token && wrong(token.word);
        if (token === undefined || match === undefined) return also?.look(reading, at, report);
        const { surface } = token.word;
        const right = surface.slice(0, match.start) + match.value + surface.slice(match.end);
        report(misspelt(token, right, surface));
      },
    },
  };
}
