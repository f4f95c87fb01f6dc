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
 * @returns a look-up of words; the whole word before its readings without proclitics. Words with harakat but a tanwin at their end, or with tatweel,
 *   are left alone. To be called where modules load, before the first word is looked up: one look tells what all tables have of a word
 */
export function stemTable<T>(
  entries: Iterable<readonly [pattern: string, value: T]>,
): (word: Word) => StemMatch<T> | undefined {
  const table = tables++;
  for (const [pattern, value] of entries) {
    const isStem = pattern.endsWith("*");
    const form = isStem ? pattern.slice(0, -1) : pattern;
    add(isStem ? STEMS : WHOLE, form, { table, value });
    if (isStem) addLength(form);
  }
  return (word) => {
    const matches = matchesOf(word);
    // What a table finds is what it was given.
    return matches === NONE ? undefined : (matches.find((match) => match.table === table) as StemMatch<T> | undefined);
  };
}

/** What a table has for a form. */
interface Listed {
  readonly table: number;
  readonly value: unknown;
}

/** How many tables there are; all of them lie in these two, by their forms. */
let tables = 0;
const WHOLE = new Map<string, Listed[]>();
const STEMS = new Map<string, Listed[]>();
/** How long the stems are that open with two letters, the longest first. */
const LENGTHS = new Map<string, number[]>();

/** Of two equal forms of a table the last counts. */
function add(forms: Map<string, Listed[]>, form: string, listed: Listed): void {
  const others = forms.get(form)?.filter(({ table }) => table !== listed.table) ?? [];
  forms.set(form, [...others, listed]);
}

function addLength(stem: string): void {
  const opening = stem.slice(0, OPENING);
  const lengths = LENGTHS.get(opening) ?? [];
  if (!lengths.includes(stem.length))
    LENGTHS.set(
      opening,
      [...lengths, stem.length].sort((a, b) => b - a),
    );
}

/** No stem is shorter. */
const OPENING = 2;

type Match = StemMatch<unknown> & Pick<Listed, "table">;
const NONE: readonly Match[] = [];

/** What each table finds first; most words are in none. */
const matchesOf = perWord((word: Word): readonly Match[] => {
  const written = beforeTanwin(word);
  if (written === undefined) return NONE;
  // Of `شيئًا` the letters before the tanwin are not the whole word.
  const isWhole = !word.surface.endsWith("\u064bا");
  const matches: Match[] = [];
  for (const reading of word.readings) {
    // No list has an imperfect.
    if (isFuture(reading)) continue;
    const { offset } = reading;
    const form = written.slice(offset);
    const article = hasArticle(form) ? ARTICLE.length : offset > 0 && form.startsWith(LAM) ? LAM.length : 0;
    find(form, offset, isWhole, matches);
    if (article > 0) find(form.slice(article), offset + article, isWhole, matches);
  }
  return matches.length === 0 ? NONE : matches;
});

/** Adds what the tables have that found nothing yet: for the whole form, or for the longest stem of it. */
function find(form: string, start: number, isWhole: boolean, matches: Match[]): void {
  const report = (found: readonly Listed[] | undefined, end: number): void => {
    for (const { table, value } of found ?? [])
      if (!matches.some((match) => match.table === table)) matches.push({ table, value, start, end });
  };
  if (isWhole) report(WHOLE.get(form), start + form.length);
  for (const length of LENGTHS.get(form.slice(0, OPENING)) ?? [])
    if (length <= form.length) report(STEMS.get(form.slice(0, length)), start + length);
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
