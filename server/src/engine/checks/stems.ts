/** Closed lists of written forms: what most checks of spelling and grammar look words up in. */
import { rows, type TableName } from "../lexicon/lexicon";
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
 * @returns a look-up of words; the whole word before its readings without proclitics. Words with harakat or tatweel are left alone.
 */
export function stemTable<T>(entries: Iterable<readonly [pattern: string, value: T]>): (word: Word) => StemMatch<T> | undefined {
  const whole = new Map<string, T>();
  const stems = new Map<string, T>();
  for (const [pattern, value] of entries) {
    if (pattern.endsWith("*")) stems.set(pattern.slice(0, -1), value);
    else whole.set(pattern, value);
  }
  const shortest = Math.min(...[...stems.keys()].map((stem) => stem.length));
  const find = (form: string, start: number): StemMatch<T> | undefined => {
    const exact = whole.get(form);
    if (exact !== undefined) return { value: exact, start, end: start + form.length };
    for (let length = form.length; length >= shortest; length--) {
      const value = stems.get(form.slice(0, length));
      if (value !== undefined) return { value, start, end: start + length };
    }
    return undefined;
  };
  return perWord((word: Word): StemMatch<T> | undefined => {
    if (word.kind !== "arabic" || word.plain !== word.surface) return undefined;
    for (const { offset, proclitics } of word.readings) {
      // سـ stands before imperfects, of which no list has any.
      if (proclitics.endsWith("س")) continue;
      const form = word.surface.slice(offset);
      const article = form.startsWith("ال") || (offset > 0 && form.startsWith("ل")) ? (form.startsWith("ال") ? 2 : 1) : 0;
      const found = find(form, offset) ?? (article > 0 ? find(form.slice(article), offset + article) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/**
 * @param table columns `wrong right`
 * @param also looks at words that are wrong in some places only
 * @returns what a check of single words looks at: every word of the table is a finding with its fix
 */
export function closedList(table: TableName, also?: TokenLook): { token: TokenLook } {
  const wrong = stemTable(rows(table).map(([form = "", right = ""]) => [form, right.replace("*", "")] as const));
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
