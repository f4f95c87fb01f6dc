/** Code actions on numbers: written in words or in digits, and all digits of the article in one system. */
import { CodeActionKind, type CodeAction, type TextEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { NumberMention, Span } from "../engine/article";
import { isInna } from "../engine/checks/inna";
import type { Language } from "../engine/language";
import { hasArticle } from "../engine/morphology/article";
import { countedNounAt } from "../engine/numbers/counted-nouns";
import { bareCurrencyNoun } from "../engine/numbers/currencies";
import { convertedBy } from "../engine/numbers/converted";
import { asciiDigits, digitSystemOf, inDigitSystem, DIGIT_ZEROS, type DigitSystem } from "../engine/numbers/digits";
import { compare, decimalOf, exact, exactOf, integerOf, over } from "../engine/numbers/exact";
import { nounOf } from "../engine/numbers/measures";
import { isOrdinalHead } from "../engine/numbers/numbers";
import { inflect, type GrammaticalCase, type Noun } from "../engine/numbers/nouns";
import { IN_A_HUNDRED, spellOrdinal, spellOut } from "../engine/numbers/spell-out";
import { formHasRole, hasRole } from "../engine/lexicon/function-words";
import { plainForm } from "../engine/text/fold";
import { say } from "./messages";
import { dateInWords } from "./monthNames";
import {
  countsThere,
  gendersBehind,
  governsNumber,
  isInConstruct,
  isInName,
  isNounBehind,
  isOfOneNoun,
  isPlaceInRow,
  numbersNoun,
  standsAlone,
  wordBefore,
} from "./rewritableNumbers";
import { otherValue } from "./values";

/** "Convert all digits", offered for the whole article. */
export const CONVERT_DIGITS = `${CodeActionKind.Source}.convertDigits.arabicPress`;

export interface Kinds {
  /** Does the editor take actions of this kind? */
  wanted: (kind: string) => boolean;
  /** Does it ask for some kinds only, as its menu of source actions does? */
  asked: boolean;
}

/**
 * @param span what is selected, or where the cursor stands
 * @returns "write in words" or "write in digits" for the number there, and "convert all digits to …" beside a number or where asked for
 */
export function numberActions(
  document: TextDocument,
  { analysis }: Examination,
  span: Span,
  { wanted, asked }: Kinds,
  language: Language,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const number = analysis.numbers.find(({ start, end }) => start <= span.end && span.start <= end);
  const replace = (target: Span, text: string): TextEdit => ({
    range: { start: document.positionAt(target.start), end: document.positionAt(target.end) },
    newText: text,
  });
  if (number !== undefined && wanted(CodeActionKind.RefactorRewrite)) {
    for (const { span: target, text, words } of rewritings(analysis, number)) {
      actions.push({
        title: say(language, words ? "writeInWords" : "writeInDigits", text),
        kind: CodeActionKind.RefactorRewrite,
        edit: { changes: { [document.uri]: [replace(target, text)] } },
      });
    }
  }
  if ((asked || number !== undefined) && wanted(CONVERT_DIGITS)) {
    const spans = digitSpans(analysis).map((one) => ({ ...one, written: analysis.text.slice(one.start, one.end) }));
    const used = new Set(spans.map(({ written }) => digitSystemOf(written)));
    for (const system of Object.keys(DIGIT_ZEROS) as DigitSystem[]) {
      // Arabic press has no Persian digits, unless the article does.
      if (system === "persian" && !used.has(system)) continue;
      const converted = convertedBy(analysis.numbers, system);
      const edits = spans.flatMap((one) =>
        inDigitSystem(asciiDigits(one.written), system) === one.written
          ? []
          : [replace(one, converted(one, one.written).text)],
      );
      if (edits.length > 0)
        actions.push({
          title: say(language, `digitsTo_${system}`),
          kind: CONVERT_DIGITS,
          edit: { changes: { [document.uri]: edits } },
        });
    }
  }
  return actions;
}

interface Rewriting {
  span: Span;
  text: string;
  words: boolean;
}

function rewritings(analysis: Analysis, number: NumberMention): Rewriting[] {
  const { text } = analysis;
  if (isInName(analysis, number)) return [];
  try {
    return /[\d٠-٩۰-۹]/.test(text.slice(number.numeral.start, number.numeral.end))
      ? inWords(analysis, number)
          .filter(({ span }) => standsAlone(text, span))
          .map((one) => joined(text, one))
      : inDigits(analysis, number).map((one) => joined(text, one));
  } catch (error) {
    // A number too large for words is offered none.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** A preposition of one letter is joined to words as it is, to digits by a tatweel: `بـ15`, `بخمسة عشر`. */
function joined(text: string, { span, text: written, words }: Rewriting): Rewriting {
  if (words)
    return {
      span: text[span.start - 1] === TATWEEL ? { start: span.start - 1, end: span.end } : span,
      text: written,
      words,
    };
  const attached = /[بلك]$/.test(text.slice(Math.max(0, span.start - 1), span.start));
  return { span, text: attached ? TATWEEL + written : written, words };
}

const TATWEEL = "\u0640";
/** `الـ15 دولة`, `الثلاثة والعشرون`: with ال. */
const isDefinite = (text: string, { start }: Span): boolean => hasArticle(text.slice(start));

/**
 * With a unit or a noun that the tables know, its form follows the number; where case or gender cannot be told from the text, each
 * written form is an action of its own, the likeliest first.
 */
function inWords(analysis: Analysis, number: NumberMention): Rewriting[] {
  const { text } = analysis;
  const { kind, value, numeral } = number;
  const whole = { start: number.start, end: number.end };
  const cases = casesAt(analysis, number);
  if (kind === "date")
    return number.calendar === undefined && /^\d{4}-\d\d-\d\d$/.test(value)
      ? rewriting(
          whole,
          cases.map((one) => dateInWords(analysis, number, one)),
        )
      : [];
  // The article of `الـ15 دولة` moves to the noun or to both parts in words: that is the writer's choice.
  if (!/^-?\d+(?:\.\d+)?$/.test(value) || (kind !== "ordinal" && isDefinite(text, number))) return [];
  if (kind === "ordinal")
    return rewriting(
      whole,
      cases.flatMap((one) =>
        gendersBefore(text, number.start).map((gender) => spellOrdinal(Number(value), { gender, case: one })),
      ),
    );
  // Two values are no words: `1.085 دولار`.
  if (otherValue(number, text.slice(number.start, number.end)) !== undefined) return [];
  const noun = measureOf(number, text);
  if (noun !== undefined) {
    if (kind !== "money" && isInTenths(number, noun)) return [];
    const counted = asWritten(noun, text.slice(numeral.end, number.end).trim());
    return rewriting(
      whole,
      cases.map((one) => spellOut(value, { counted, case: one })),
    );
  }
  if (kind === "percent") {
    const words = cases.map((one) => spellOut(value, { gender: "m", case: one }));
    // A sign stays with digits alone.
    return PERCENT_SIGN.test(text.slice(number.start, number.end))
      ? rewriting(
          whole,
          words.map((one) => `${one} ${percentIn(analysis)}`),
        )
      : rewriting(numeral, words);
  }
  if (kind !== "cardinal") return [];
  const counted = countedNounAt(text, number.end);
  if (counted === undefined) {
    const annexed = isNounBehind(analysis, number);
    const before = wordBefore(analysis, number.start);
    // `45 + 2` is said otherwise.
    if (/[+\-]/.test(before?.surface ?? "") || /^\s*\+/.test(text.slice(number.end))) return [];
    if (before !== undefined && !annexed && isOrdinalHead(before)) return asOrdinal(analysis, number);
    if (numbersNoun(analysis, number)) return [];
    return rewriting(
      numeral,
      cases.flatMap((one) =>
        gendersBehind(analysis, number).map((gender) => spellOut(value, { gender, case: one, annexed })),
      ),
    );
  }
  // `الدقيقة 88 هدفا`: the minute, and a goal.
  const head = wordBefore(analysis, number.start);
  if (head !== undefined && isOrdinalHead(head) && !hasRole(head, "adverb")) return [];
  const written = text.slice(number.end, counted.end).trim();
  if (!isOfOneNoun(written) || isInTenths(number, counted.noun)) return [];
  if (isInConstruct(analysis, counted, lacksAlef(number, counted.noun, written)))
    return beforeConstruct(number, counted.noun, cases);
  return rewriting(
    { start: number.start, end: counted.end },
    cases.map((one) => spellOut(value, { counted: counted.noun, case: one })),
  );
}

/** `6.3 درجات`: of a feminine noun six and three tenths, said otherwise. */
const isInTenths = ({ value }: NumberMention, { gender }: Noun): boolean => gender === "f" && value.includes(".");

/** `27 مكتب | صرافة`; `27 مكتبا` is counted, and nothing else. */
const lacksAlef = ({ value }: NumberMention, noun: Noun, written: string): boolean =>
  Number(value) % 100 > 10 && written === noun.singular && written !== inflect(noun, "accusative");

/** `34 | مشروع قانون`: what is counted is in construct, and keeps its form; not of one or two, whose noun is the number. */
function beforeConstruct(
  { value, start, end }: NumberMention,
  { gender }: Noun,
  cases: GrammaticalCase[],
): Rewriting[] {
  const tail = Number(value) % 100;
  if (tail === 1 || tail === 2) return [];
  return rewriting(
    { start, end },
    cases.map((one) => spellOut(value, { gender, case: one, annexed: true })),
  );
}

/** `الدقيقة 88`, `القرن 21`: in words an ordinal, in the case that the noun before it has. */
function asOrdinal({ text }: Analysis, { value, start, end }: NumberMention): Rewriting[] {
  const [gender = "m"] = gendersBefore(text, start);
  const governed = GOVERNED_HEAD.exec(text.slice(Math.max(0, start - 2 * LONGEST_PREPOSITION), start));
  const isGenitive = governed !== null && (governed[1] === undefined || isJoinedPreposition(governed[1]));
  return rewriting(
    { start, end },
    (isGenitive ? (["genitive"] as const) : (["genitive", "nominative"] as const)).map((one) =>
      spellOrdinal(Number(value), { gender, case: one }),
    ),
  );
}

/** A noun behind a preposition that is a word or joined to it: `في الدقيقة`, `بالدقيقة`, `للقرن`. */
const GOVERNED_HEAD = /(?:^|\s)(?:(\S+)\s+ال\S+|[وف]?(?:[بك]ا|ل)ل\S+)\s+$/;

const rewriting = (span: Span, words: string[]): Rewriting[] =>
  [...new Set(words)].map((one) => ({ span, text: one, words: true }));

const PERCENT_SIGN = /[%٪]/;

/** As the article writes it elsewhere: `في المئة`, `بالمئة`. */
function percentIn({ text, numbers }: Analysis): string {
  const written = numbers
    .filter(({ kind, unit }) => kind === "percent" && unit === undefined)
    .map(({ numeral, end }) => text.slice(numeral.end, end).trim());
  return written.find((one) => ARABIC_WORD.test(one)) ?? IN_A_HUNDRED;
}

const ARABIC_WORD = /^[\u0621-\u064a]/;

/** The noun of a unit or a currency: of a bare ريال, whose country nothing tells, as the text has it. */
function measureOf({ kind, unit, numeral, end }: NumberMention, text: string): Noun | undefined {
  if (kind === "percent") return unit === undefined ? undefined : nounOf("quantity", unit);
  if (kind !== "money" && kind !== "quantity") return undefined;
  return unit === undefined ? bareCurrencyNoun(text.slice(numeral.end, end).trim()) : nounOf(kind, unit);
}

/** `دولار` stays without أمريكي where the writer left it out; a sign or an abbreviation is written in full. */
function asWritten(noun: Noun, unit: string): Noun {
  const bare = !unit.includes(" ") && unit.startsWith(noun.singular.slice(0, 3));
  return bare ? { gender: noun.gender, singular: noun.singular, plural: noun.plural } : noun;
}

/** The likelier gender first, by the ending of the noun before: `الذكرى الـ76`. */
function gendersBefore(text: string, start: number): ("m" | "f")[] {
  return isAfterFeminine(text, start) ? ["f", "m"] : ["m", "f"];
}

/** @returns whether the word before an offset ends as feminine nouns do */
export const isAfterFeminine = (text: string, start: number): boolean =>
  /(?:[ةى]|اء)\s+$/.test(text.slice(Math.max(0, start - LONGEST_PREPOSITION), start));

/** A preposition, with the number or before it, asks for the genitive, as نحو an act and a measure (`مقتل 12`, `بكلفة 20`) do; أن for the accusative; elsewhere a number may be subject or object. */
function casesAt(analysis: Analysis, { start, bound }: NumberMention): GrammaticalCase[] {
  const { text } = analysis;
  const word = wordBefore(analysis, start);
  if (word !== undefined && isInna(word)) return ["accusative"];
  if (word !== undefined && governsNumber(word)) return ["genitive"];
  const attached = /[بلك]ـ?$/.test(text.slice(Math.max(0, start - 2), start));
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - LONGEST_PREPOSITION), start))?.[1] ?? "";
  const governed = attached || bound === "about" || isJoinedPreposition(before);
  return governed ? ["genitive"] : ["nominative", "accusative"];
}

const isJoinedPreposition = (word: string): boolean =>
  isPreposition(word) || (/^[وف]/.test(word) && isPreposition(word.slice(1)));
const isPreposition = (word: string): boolean => formHasRole(plainForm(word), "preposition");
const LONGEST_PREPOSITION = 16;

/** Digits in the system that the article uses most; millions keep their word: `2.5 مليون`. */
function inDigits(analysis: Analysis, number: NumberMention): Rewriting[] {
  const { kind, value, numeral } = number;
  if (
    kind === "date" ||
    kind === "time" ||
    kind === "range" ||
    kind === "score" ||
    kind === "duration" ||
    kind === "fraction" ||
    !/^-?\d+(?:\.\d+)?$/.test(value)
  )
    return [];
  const digits = (ascii: string): string => inDigitSystem(ascii, articleDigits(analysis));
  if (kind === "ordinal" ? !isPlaceInRow(analysis, number) : !countsThere(analysis, number)) return [];
  if (kind === "ordinal" || isDefinite(analysis.text, numeral))
    return [{ span: numeral, text: `الـ${digits(value)}`, words: false }];
  const [figure, scale] = shortened(value);
  if (figure === "1") return [];
  const noun = numeral.end < number.end ? measureOf(number, analysis.text) : undefined;
  const text = digits(figure) + (scale === undefined ? "" : ` ${scale}`);
  // After a scale word the unit stands in the singular: `2 مليون دولار`.
  const unitText = analysis.text.slice(numeral.end, number.end).trim();
  return noun !== undefined && scale !== undefined
    ? [
        {
          span: { start: number.start, end: number.end },
          text: `${text} ${inflect(asWritten(noun, unitText), "singular")}`,
          words: false,
        },
      ]
    : [{ span: numeral, text, words: false }];
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, "تريليون"],
  [1e9, "مليار"],
  [1e6, "مليون"],
];

/** @returns the figure in digits, and the scale word that stands after it where two decimals say it all. */
function shortened(value: string): [figure: string, scale: string | undefined] {
  for (const [scale, word] of SCALES) {
    const count = over(exactOf(value) ?? exact(0), scale);
    const figure = decimalOf(count, 2);
    if (compare(count, 1) < 0 || figure.rounded) continue;
    const whole = integerOf(count);
    return [figure.digits, whole >= 3 && whole <= 10 ? (PLURALS[word] ?? word) : word];
  }
  return [value, undefined];
}

const PLURALS: Readonly<Record<string, string>> = { مليون: "ملايين", مليار: "مليارات", تريليون: "تريليونات" };

/** @returns the digit system that the article uses most, Latin digits where it has none. */
function articleDigits(analysis: Analysis): DigitSystem {
  const counts: Record<DigitSystem, number> = { ascii: 0, arabic: 0, persian: 0 };
  for (const { start, end } of digitSpans(analysis)) {
    const system = digitSystemOf(analysis.text.slice(start, end));
    if (system !== undefined) counts[system]++;
  }
  return (Object.keys(counts) as DigitSystem[]).reduce(
    (most, system) => (counts[system] > counts[most] ? system : most),
    "ascii",
  );
}

/** Tokens with digits, without links, handles and Latin names (`F-16`), whose digits stay as they are. */
function digitSpans({ paragraphs }: Analysis): Span[] {
  return paragraphs.flatMap(({ start, reading }) =>
    reading.tokens
      .filter(
        ({ word }) => word.kind === "number" || (word.kind === "arabic" && digitSystemOf(word.surface) !== undefined),
      )
      .map((token) => ({ start: start + token.start, end: start + token.end })),
  );
}
