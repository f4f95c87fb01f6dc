/** Numerals: digits and number words, and their value. */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Reading, type Word } from "../text/words";

export interface Numeral {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** Offsets in the paragraph, without proclitics but with the article. */
  start: number;
  end: number;
  value: number;
  ordinal: boolean;
  /** Written with ال, or with الـ before digits. */
  definite: boolean;
  /** In digits alone. */
  digits: boolean;
  /** Ends with a scale word (ألف, مليون …). */
  scaled: boolean;
}

/** @returns the longest numeral that begins at token `at`, or undefined. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.word.kind === "number") return digitsAt(tokens, at, token.start, false);
  if (token.word.kind !== "arabic") return undefined;
  const article = ARTICLE.get(token.word.plain);
  const next = tokens[at + 1];
  if (article !== undefined && next?.word.kind === "number") {
    const numeral = digitsAt(tokens, at + 1, token.start + article, true);
    return numeral && { ...numeral, from: at };
  }
  return wordsAt(tokens, at);
}

/** What one number word means by itself. */
export interface NumberWord {
  kind: "unit" | "ten" | "tens" | "hundred" | "scale" | "dual-scale" | "ordinal" | "fraction" | "part";
  value: number;
  reading: Reading;
  definite: boolean;
}

/** @returns the word's reading as a number word, whole word before shorter readings. */
export const numberWord = perWord((word: Word): NumberWord | undefined => {
  for (const reading of word.readings) {
    const found = WORDS.get(reading.key);
    if (found !== undefined) return { ...found, reading };
  }
  return undefined;
});

/** The word as one that و adds to a numeral: `وأحد` reads as `واحد` by itself, but as و + أحد inside a number. */
const addedWord = perWord((word: Word): NumberWord | undefined => {
  const reading = word.readings.find(({ proclitics }) => proclitics === "و");
  const found = reading && WORDS.get(reading.key);
  return reading !== undefined && found !== undefined ? { ...found, reading } : undefined;
});

/**
 * @returns the value of a numeral in any of the three digit systems, or undefined where it has none (as `1.2.3`).
 * A dot or comma before exactly three digits groups thousands (`77.000`, `1,300`), unless `decimal` says that a
 * fraction is meant (before a percent sign or a scale word).
 */
function valueOfDigits(written: string, decimal = false): number | undefined {
  const vulgar = VULGAR[written.at(-1) ?? ""] ?? 0;
  const ascii = asciiDigits(vulgar === 0 ? written : written.slice(0, -1));
  if (ascii === "") return vulgar || undefined;
  const groups = ascii.split(/[.,٫٬،]/);
  const separators = ascii.replace(/\d/g, "");
  if (groups.length === 1) return Number(ascii) + vulgar;
  const last = groups.at(-1) ?? "";
  const head = groups.slice(0, -1);
  const grouped = (parts: string[]): boolean => parts.every((part, index) => (index === 0 ? part.length <= 3 && part !== "0" : part.length === 3));
  const lastSeparator = separators.at(-1);
  const mayGroup = grouped([...head, last]) && lastSeparator !== "٫" && new Set(separators).size === 1;
  if (mayGroup && !(decimal && groups.length === 2 && lastSeparator === ".")) return Number(groups.join("")) + vulgar;
  const decimalPoint = new Set(separators.slice(0, -1)).size <= 1 && !separators.slice(0, -1).includes(lastSeparator ?? "");
  return grouped(head) && decimalPoint ? Number(`${head.join("")}.${last}`) : head.length === 1 && decimalPoint ? Number(`${ascii.replace(/[^\d]/, ".")}`) : undefined;
}

/** @returns the digits of any Unicode decimal system as ASCII digits, everything else as it is. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < "۰" ? 0x660 : 0x6f0)) % 10));
}

const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875 };

/** Tokens that carry the article before digits, and where the span begins in them: الـ76, بالـ76, للـ20. */
const ARTICLE = new Map([["ال", 0], ["وال", 1], ["فال", 1], ["بال", 1], ["كال", 1], ["لل", 1], ["وبال", 2], ["ولل", 2]]);

/** Is this ال by itself, with or without a proclitic, as it stands before digits? */
export function isArticle(word: Word): boolean {
  return ARTICLE.has(word.plain);
}

const WORDS = new Map<string, Omit<NumberWord, "reading">>();
for (const [form = "", kind = "", value = ""] of rows("number-words")) {
  const [top = 0, bottom = 1] = value.split("/").map(Number);
  const fact = { kind: kind as NumberWord["kind"], value: top / bottom };
  const key = keyForm(form);
  if (!WORDS.has(key)) WORDS.set(key, { ...fact, definite: false });
  if (!WORDS.has("ال" + key)) WORDS.set("ال" + key, { ...fact, definite: true });
}

function digitsAt(tokens: readonly Token[], at: number, start: number, definite: boolean): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const reversed = reversedDecimal(tokens, at);
  const value = reversed ?? valueOfDigits(token.word.surface, beforeFractionSign(tokens, at));
  if (value === undefined) return undefined;
  const to = reversed === undefined ? at + 1 : at + 3;
  const base: Numeral = { from: at, to, start, end: tokens[to - 1]?.end ?? token.end, value, ordinal: false, definite, digits: true, scaled: false };
  return extended(tokens, base);
}

/** Old agency copy writes 17.5 as `5 ر 17`, fraction first. */
function reversedDecimal(tokens: readonly Token[], at: number): number | undefined {
  const [fraction, mark, whole] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (mark?.plain !== "ر" || whole?.kind !== "number" || fraction === undefined) return undefined;
  const value = Number(`${asciiDigits(whole.surface)}.${asciiDigits(fraction.surface)}`);
  return Number.isNaN(value) ? undefined : value;
}

function beforeFractionSign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  if (next === undefined) return false;
  return next.surface === "%" || next.surface === "٪" || next.key === "بالميه" || next.key === "بالمايه" || (next.key === "في" && /^الما?يه$/.test(tokens[at + 2]?.word.key ?? "")) || numberWord(next)?.kind === "scale";
}

function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  const word = token && numberWord(token.word);
  if (token === undefined || word === undefined) return undefined;
  const base: Numeral = {
    from: at, to: at + 1, start: token.start + word.reading.offset, end: token.end,
    value: word.value, ordinal: word.kind === "ordinal", definite: word.definite, digits: false, scaled: word.kind === "scale" || word.kind === "dual-scale",
  };
  const scale = tokens[at + 1];
  const scaleWord = scale && numberWord(scale.word);
  if (word.kind === "fraction" && scale !== undefined && scaleWord?.kind === "scale" && scaleWord.reading.proclitics === "" && !word.definite) {
    return { ...base, to: at + 2, end: scale.end, value: round(word.value * scaleWord.value), scaled: true };
  }
  if (word.kind === "fraction" || word.kind === "part") return base;
  const numeral = extended(tokens, base);
  return standsAlone(word, numeral) ? numeral : undefined;
}

/** `واحد` and `أحد` by themselves are pronouns, `الاثنين` a weekday, `آلاف` and `المليون` by themselves no count. */
function standsAlone(word: NumberWord, numeral: Numeral): boolean {
  if (numeral.to - numeral.from > 1) return true;
  if (word.kind === "unit" && (word.value === 1 || (word.value === 2 && word.definite))) return false;
  return !(word.kind === "scale" && (word.definite || PLURAL_SCALES.has(word.reading.key)));
}

const PLURAL_SCALES = new Set(["آلاف", "ملايين", "مليارات", "بلايين", "تريليونات"].map(keyForm));

/**
 * Takes in the words that go on a numeral: `ثلاثة عشر`, `ثلاث مئة`, `12 ألفا و500`, `خمسة وعشرون`, `مليون ونصف المليون`.
 * `whole` is the sum of finished groups (thousands, millions), `group` what stands after the last scale word.
 */
function extended(tokens: readonly Token[], base: Numeral): Numeral {
  let whole = base.scaled ? base.value : 0;
  let group = base.scaled ? 0 : base.value;
  let scale = base.scaled ? base.value : Number.POSITIVE_INFINITY;
  let open = true;
  const numeral = { ...base };
  const take = (to: number): void => {
    numeral.to = to;
    numeral.end = tokens[to - 1]?.end ?? numeral.end;
    numeral.value = round(whole + group);
  };
  while (open) {
    const token = tokens[numeral.to];
    if (token === undefined) break;
    const word = addedWord(token.word) ?? numberWord(token.word);
    const added = word?.reading.proclitics === "و";
    const afterAnd = token.word.plain === "و" ? tokens[numeral.to + 1] : undefined;
    if (afterAnd?.word.kind === "number" && numeral.scaled && !spaceBefore(tokens, numeral.to + 1)) {
      const value = valueOfDigits(afterAnd.word.surface);
      if (value === undefined || value >= scale) break;
      group += value;
      numeral.digits = false;
      take(numeral.to + 2);
    } else if (word === undefined || (word.reading.proclitics !== "" && !added)) break;
    else if (word.kind === "fraction" && added && numeral.scaled && word.value < 1) {
      whole += scale * word.value;
      const repeats = numberWord(tokens[numeral.to + 1]?.word ?? token.word);
      take(repeats?.kind === "scale" && repeats.definite ? numeral.to + 2 : numeral.to + 1);
      open = false;
    } else if (!added && word.kind === "scale") {
      if (group === 0 && whole === 0) break;
      whole = group > 0 ? whole + group * word.value : whole * word.value;
      group = 0;
      scale = word.value;
      numeral.scaled = true;
      numeral.digits = false;
      take(numeral.to + 1);
    } else if (!added && word.kind === "ten" && group % 100 > 0 && group % 100 < 10) {
      group += 10;
      take(numeral.to + 1);
    } else if (!added && word.kind === "hundred" && word.value === 100 && group >= 3 && group <= 9) {
      group *= 100;
      take(numeral.to + 1);
    } else if (added && !base.digits && (word.kind === "scale" || word.kind === "dual-scale") && scale > word.value && whole > 0 && group === 0) {
      whole += word.value;
      scale = word.kind === "scale" ? word.value : word.value / 2;
      take(numeral.to + 1);
    } else if (added && joins(word, group, numeral)) {
      group += word.value;
      take(numeral.to + 1);
    } else break;
  }
  return numeral;
}

/** May this word be added to the group so far (`خمسة` + `وعشرون`, `مئة` + `وخمسة`)? */
function joins(word: NumberWord, group: number, numeral: Numeral): boolean {
  if (numeral.digits || (group === 0 && !numeral.scaled)) return false;
  if (word.kind === "tens") return group % 100 < 10 && (!numeral.ordinal || word.definite || group > 0);
  if (word.kind === "unit" || word.kind === "ten") return group % 100 === 0 && !numeral.ordinal;
  return word.kind === "hundred" && group === 0;
}

/** Decimal fractions of millions are exact to the unit; this drops binary dust (3.3 × 10⁶ = 3299999.9999999995). */
function round(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}
