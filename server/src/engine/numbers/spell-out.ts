/**
 * Numbers in Arabic words, as press spells them: مئة, ثلاثمئة, مليار.
 *
 * The grammar is that of Wright, A Grammar of the Arabic Language I §§318–328 and II §§96–104: 1 and 2 agree with what is counted,
 * 3 to 10 take the opposite gender, 11 and 12 agree in both parts, the tens have no gender, and a thousand, a million … are
 * masculine nouns that are counted themselves. The last element decides the form of the noun.
 */
import { isDayOfMonth } from "./calendar";
import { monthIn, SYSTEMS } from "./months";
import { inflect, type GrammaticalCase, type Noun } from "./nouns";

/** What a percent sign is in words, as press spells it. */
export const IN_A_HUNDRED = "في المئة";

export interface SpellOutOptions {
  /** Gender of the singular of what is counted; masculine where nothing is said. */
  gender?: "m" | "f";
  case?: GrammaticalCase;
  /** What is counted: it follows in the form that the number asks for, and its gender counts. */
  counted?: Noun;
  /** Something is counted that no table knows, in construct: `مئتا مدرج`, `أربعون ألف متفرج`. */
  annexed?: boolean;
}

/**
 * @param value an integer up to ±10¹⁵, or a plain decimal ("3.05") of at most fifteen digits after the point
 * @returns the number in words, with what it counts where that is given: `ثلاثة وزراء`, `مئتا دولار`, `مئة دولار ودولار واحد`
 * @throws RangeError for what is no plain number, and beyond 10¹⁵
 */
export function spellOut(
  value: number | bigint | string,
  { gender, case: grammatical = "nominative", counted, annexed = counted !== undefined }: SpellOutOptions = {},
): string {
  if (counted?.tail !== undefined) {
    // What follows the noun unchanged stands last: كيلومتر واحد في الساعة.
    const { tail, ...head } = counted;
    return `${spellOut(value, { case: grammatical, counted: head })} ${tail}`;
  }
  const { negative, whole, decimals } = parse(value);
  const style: Style = { gender: counted?.gender ?? gender ?? "m", case: grammatical };
  const words = decimals === "" ? integer(whole, style, counted, annexed) : decimal(whole, decimals, style, counted);
  return negative ? `ناقص ${words}` : words;
}

/**
 * @param value 1 to 999, or a round thousand, million … of which one speaks (`المليون`)
 * @returns the ordinal: `الحادية عشرة`, `الثالث والعشرون`, `الأول بعد المئة`
 * @throws RangeError for another value
 */
export function spellOrdinal(
  value: number,
  { gender = "m", case: grammatical = "nominative", definite = true }: SpellOutOptions & { definite?: boolean } = {},
): string {
  const article = definite ? "ال" : "";
  const round = SCALES.find((scale) => scale.value === value);
  if (round !== undefined || value === 100) return article + (round?.singular ?? "مئة");
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`${value} has no ordinal in words`);
  const rest = value % 100;
  const style: Style = { gender, case: grammatical };
  const hundreds = hundredsWord(Math.floor(value / 100), "genitive", false);
  if (rest === 0) return article + hundredsWord(value / 100, grammatical, false);
  const ordinal = ordinalBelow100(rest, style, article);
  return value > 100 ? `${ordinal} بعد ال${hundreds}` : ordinal;
}

/**
 * @param iso a whole ISO date, or one without year ("--09-16") or day ("2021-09")
 * @param system whose names the months have (months.ts)
 * @param grammatical the case of the day: `في العشرين من مايو`
 * @returns the date in words: `السادس عشر من سبتمبر عام ألفين وواحد وعشرين`
 * @throws RangeError for what is no such date, as the 30th of February
 */
export function spellDate(
  iso: string,
  system: string = SYSTEMS.egyptian,
  grammatical: GrammaticalCase = "nominative",
): string {
  const [, written = "-", month = "", day] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const year = written === "-" ? undefined : Number(written);
  const name = monthIn(system, Number(month)) ?? monthIn(SYSTEMS.egyptian, Number(month));
  if (name === undefined || !isDayOfMonth(Number(day ?? 1), Number(month), year, "gregorian"))
    throw new RangeError(`${iso} is no date`);
  const days = day === undefined ? name : `${spellOrdinal(Number(day), { case: grammatical })} من ${name}`;
  return year === undefined ? days : `${days} عام ${spellOut(year, { case: "genitive" })}`;
}

/** @returns the form of a noun behind a whole number in digits: `5 دولارات`, `11 دولارا`, `100 دولار` */
export function countedForm(noun: Noun, value: number): string {
  return inflect(noun, formAfter(value % 100));
}

/**
 * @param value a number that is not negative
 * @returns a count as press writes it in digits, `case` showing in one and two: `قول واحد`, `قولان`, `5 أقوال`, `11 قولا`, `100 قول`, `2.5 نقطة`; none: `لا أقوال`
 */
export function inFigures(value: number, noun: Noun, grammatical: GrammaticalCase = "nominative"): string {
  if (value === 0) return `لا ${inflect(noun, "plural")}`;
  if (value === 1 || (value === 2 && hasDual(noun)))
    return andNoun(0n, value, { gender: noun.gender, case: grammatical }, noun);
  return `${value} ${Number.isInteger(value) ? countedForm(noun, value) : inflect(noun, "singular")}`;
}

interface Style {
  gender: "m" | "f";
  case: GrammaticalCase;
}

const MAX = 10n ** 15n;

function parse(value: number | bigint | string): { negative: boolean; whole: bigint; decimals: string } {
  const written =
    typeof value === "number" && Number.isInteger(value) && Number.isSafeInteger(value)
      ? BigInt(value).toString()
      : String(value);
  const [, sign, digits = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,15}))?$/.exec(written) ?? [];
  if (digits === "" || BigInt(digits) > MAX) throw new RangeError(`${written} is no plain number up to 10^15`);
  return { negative: sign === "-", whole: BigInt(digits), decimals };
}

// Whole numbers.

interface Scale {
  value: number;
  singular: string;
  plural: string;
}

const SCALES: readonly Scale[] = [
  { value: 1e12, singular: "تريليون", plural: "تريليونات" },
  { value: 1e9, singular: "مليار", plural: "مليارات" },
  { value: 1e6, singular: "مليون", plural: "ملايين" },
  { value: 1e3, singular: "ألف", plural: "آلاف" },
];

/** The groups from the left; only the last one before a noun drops its nun or tanwin. */
function integer(value: bigint, style: Style, counted: Noun | undefined, annexed = counted !== undefined): string {
  if (value === 0n) return counted === undefined ? "صفر" : `صفر ${inflect(counted, "singular")}`;
  // After a hundred or a thousand, one and two are said with the noun again: مئة دولار ودولاران.
  const tail = value % 100n;
  if (counted !== undefined && (tail === 1n || (tail === 2n && hasDual(counted))))
    return andNoun(value - tail, Number(tail), style, counted);
  const groups: string[] = [];
  for (const { value: scale, ...name } of SCALES) {
    const count = Number((value / BigInt(scale)) % (scale === 1e12 ? MAX : 1000n));
    const last = value % BigInt(scale) === 0n;
    if (count > 0) groups.push(scaled(count, name, style.case, last && annexed));
  }
  const rest = Number(value % 1000n);
  if (rest > 0) groups.push(below1000(rest, style, annexed));
  const number = groups.join(" و");
  return counted === undefined ? number : `${number} ${inflect(counted, formAfter(Number(tail)))}`;
}

/** 3 to 10 take the plural, 11 to 99 the accusative singular, hundreds and thousands the singular. */
function formAfter(tail: number): "plural" | "accusative" | "singular" {
  return tail >= 3 && tail <= 10 ? "plural" : tail >= 11 ? "accusative" : "singular";
}

/** A loan in a long vowel has none, so that its two must be said: اثنان يورو. */
function hasDual(noun: Noun): boolean {
  return inflect(noun, "dual") !== inflect(noun, "singular");
}

function andNoun(hundreds: bigint, tail: number, style: Style, counted: Noun): string {
  const dual = style.case === "nominative" ? "dual" : "dual-oblique";
  const one = `${inflect(counted, style.case === "accusative" ? "accusative" : "singular")} ${unit(1, style)}`;
  const words = tail === 1 ? one : inflect(counted, dual);
  return hundreds === 0n ? words : `${integer(hundreds, style, counted)} و${words}`;
}

/** Thousands and millions are masculine nouns: ثلاثة آلاف, أحد عشر ألفا, مئة ألف; in construct (`annexed`) without nun and tanwin. */
function scaled(
  count: number,
  { singular, plural }: Omit<Scale, "value">,
  grammatical: GrammaticalCase,
  annexed: boolean,
): string {
  const scale: Noun = { gender: "m", singular, plural };
  if (count === 1) return inflect(scale, grammatical === "accusative" && !annexed ? "accusative" : "singular");
  if (count === 2) return inflect(scale, dualForm(grammatical, annexed));
  const tail = count % 100;
  if (count >= 1000) return spellOut(count, { case: grammatical, counted: scale });
  // 101 000 is said in two counts: مئة ألف وألف.
  if (tail === 1 || tail === 2)
    return `${scaled(count - tail, { singular, plural }, grammatical, false)} و${scaled(tail, { singular, plural }, grammatical, annexed)}`;
  const words = below1000(count, { gender: "m", case: grammatical }, true);
  const form = formAfter(tail);
  return `${words} ${inflect(scale, form === "accusative" && annexed ? "singular" : form)}`;
}

function dualForm(
  grammatical: GrammaticalCase,
  annexed: boolean,
): "dual" | "dual-oblique" | "dual-construct" | "dual-construct-oblique" {
  return grammatical === "nominative"
    ? annexed
      ? "dual-construct"
      : "dual"
    : annexed
      ? "dual-construct-oblique"
      : "dual-oblique";
}

function below1000(value: number, style: Style, annexed: boolean): string {
  const rest = value % 100;
  const hundreds = hundredsWord(Math.floor(value / 100), style.case, annexed && rest === 0);
  if (rest === 0) return hundreds;
  const words = below100(rest, style, annexed);
  return hundreds === "" ? words : `${hundreds} و${words}`;
}

function hundredsWord(hundreds: number, grammatical: GrammaticalCase, annexed: boolean): string {
  if (hundreds === 0) return "";
  if (hundreds === 1) return "مئة";
  if (hundreds === 2) return inflect({ gender: "f", singular: "مئة", plural: "مئات" }, dualForm(grammatical, annexed));
  // The standard spelling drops the ya of ثماني before مئة, as dictionaries and newsrooms do: ثمانمئة.
  return `${hundreds === 8 ? "ثمان" : (UNITS[hundreds] ?? "")}مئة`;
}

function below100(value: number, style: Style, annexed: boolean): string {
  const one = value % 10;
  const ten = Math.floor(value / 10);
  if (value <= 10) return unit(value, style, annexed);
  if (ten === 1) return teen(one, style);
  const tens = (TENS[ten] ?? "") + (style.case === "nominative" ? "ون" : "ين");
  if (one === 0) return tens;
  return `${one === 1 && style.gender === "f" ? "إحدى" : unit(one, style)} و${tens}`;
}

/** Both parts agree in 11 and 12; in 13 to 19 the ten agrees and the unit takes the opposite gender. The case shows in 12 only. */
function teen(one: number, { gender, case: grammatical }: Style): string {
  const ten = gender === "m" ? "عشر" : "عشرة";
  if (one === 1) return `${gender === "m" ? "أحد" : "إحدى"} ${ten}`;
  if (one === 2) return `${gender === "m" ? "اثن" : "اثنت"}${grammatical === "nominative" ? "ا" : "ي"} ${ten}`;
  return `${gender === "f" ? (one === 8 ? "ثماني" : (UNITS[one] ?? "")) : opposite(one)} ${ten}`;
}

/** One to ten: 1 and 2 agree, the others take the opposite gender. `annexed` before the noun: ثماني دول; elsewhere ثمان, and with tanwin ثلاثا وعشرين, ثمانيا. */
function unit(value: number, { gender, case: grammatical }: Style, annexed = false): string {
  if (value === 1) return gender === "f" ? "واحدة" : grammatical === "accusative" ? "واحدا" : "واحد";
  if (value === 2) return (gender === "m" ? "اثن" : "اثنت") + (grammatical === "nominative" ? "ان" : "ين");
  if (gender === "m") return opposite(value);
  const stem = value === 8 ? "ثماني" : (UNITS[value] ?? "");
  if (annexed) return stem;
  return grammatical === "accusative" ? `${stem}ا` : (UNITS[value] ?? "");
}

/** The unit of a masculine noun, with ة. */
const opposite = (value: number): string => (value === 8 ? "ثمانية" : `${UNITS[value] ?? ""}ة`);

const UNITS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

// Decimals.

/** `ثلاثة فاصلة صفر خمسة دولار`: zeros after the point one by one, the rest as one number; the noun in the singular, as press has it. */
function decimal(whole: bigint, decimals: string, style: Style, counted: Noun | undefined): string {
  const zeros = /^0*/.exec(decimals)?.[0].length ?? 0;
  const rest = decimals.slice(zeros);
  const neutral: Style = { ...style, gender: "m" };
  const parts = [
    ...Array.from({ length: zeros }, () => "صفر"),
    ...(rest === "" ? [] : [integer(BigInt(rest), neutral, undefined)]),
  ];
  return `${integer(whole, neutral, undefined)} فاصلة ${parts.join(" ")}${counted === undefined ? "" : ` ${inflect(counted, "singular")}`}`;
}

// Ordinals.

const ORDINALS = ["", "", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];

function ordinalBelow100(value: number, { gender, case: grammatical }: Style, article: string): string {
  const one = value % 10;
  const ten = Math.floor(value / 10);
  const feminine = (word: string): string => (gender === "f" ? `${word}ة` : word);
  if (value === 1) return article + (gender === "f" ? "أولى" : "أول");
  // The indefinite ثان and حاد lose their ya, but not in the accusative nor before عشر.
  const defective = (word: string): string =>
    article !== "" || gender === "f" || !word.endsWith("ي")
      ? article + feminine(word)
      : grammatical === "accusative"
        ? `${word}ا`
        : word.slice(0, -1);
  if (value === 2) return defective("ثاني");
  if (value <= 10) return article + feminine(ORDINALS[value] ?? "");
  const first = one === 1 ? "حادي" : (ORDINALS[one] ?? "");
  if (ten === 1) return `${article}${feminine(first)} ${gender === "f" ? "عشرة" : "عشر"}`;
  const tens = `${article}${TENS[ten] ?? ""}${grammatical === "nominative" ? "ون" : "ين"}`;
  return one === 0 ? tens : `${defective(first)} و${tens}`;
}
