/** Currencies: every ISO 4217 currency by its CLDR name, with the press's own spellings, signs and minor units. */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { formsOf, type Noun } from "./nouns";

export interface CurrencyPhrase {
  noun: Noun;
  /** ISO 4217; "" where a bare noun is several countries'. */
  code: string;
  /** Theirs: the article decides. */
  candidates?: readonly string[];
}

/** @returns every currency noun, bare and with each adjective that tells whose it is. */
export function currencyPhrases(): CurrencyPhrase[] {
  return [...named(), ...byNisba(), ...byCldr(), ...bare()];
}

export interface CurrencySign {
  sign: string;
  /** ISO 4217; "" where several share the sign and press has no usual one. */
  code: string;
  candidates?: readonly string[];
}

/** @returns signs and codes as they stand beside a number: `$`, `KWD`, `ج.م`; with all currencies that share one (kr; د.إ and د.أ fold together). */
export function currencySigns(): CurrencySign[] {
  const press = rows("currency-signs").map(([sign = "", code = ""]) => ({ sign, code }));
  const own = new Set(press.map(({ sign }) => keyForm(sign)));
  const cldr = CURRENCIES.flatMap(({ code, symbols }) => [code, ...symbols].map((sign) => ({ sign, code }))).filter(({ sign }) => !own.has(keyForm(sign)) && (sign.length > 1 || !LETTER.test(sign)));
  const sharing = new Map<string, string[]>();
  for (const { sign, code } of [...press, ...cldr]) sharing.set(keyForm(sign), [...(sharing.get(keyForm(sign)) ?? []), code]);
  return [...press, ...cldr].map(({ sign, code }) => {
    const candidates = sharing.get(keyForm(sign)) ?? [];
    return candidates.length < 2 ? { sign, code } : { sign, code: own.has(keyForm(sign)) ? (candidates[0] ?? code) : "", candidates };
  });
}

/** @returns the noun to spell a currency out with, as press names it (`دولار أمريكي`). */
export function currencyNoun(code: string): Noun | undefined {
  return SPELT.get(code);
}

/** @returns the noun that is written in a form of its own, without an adjective (`ريالات`), whosever money it is; undefined for another word */
export function bareCurrencyNoun(written: string): Noun | undefined {
  const key = keyForm(written);
  for (const { nouns } of NOUNS.values()) {
    const noun = nouns.find((one) => formsOf(one).some(({ form }) => keyForm(form) === key));
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** @returns minor units by every form of their noun: what part of each currency they are (سنت is a hundredth of USD, EUR …). */
export function subunitPhrases(): [form: string, divisors: ReadonlyMap<string, number>][] {
  const byForm = new Map<string, Map<string, number>>();
  for (const [gender, singular = "", plural = "", divisor, codes = ""] of rows("subunits")) {
    for (const { form } of formsOf({ gender: gender === "f" ? "f" : "m", singular, plural })) {
      const divisors = byForm.get(form) ?? new Map<string, number>();
      for (const code of codes.split(" ")) divisors.set(code, Number(divisor));
      byForm.set(form, divisors);
    }
  }
  return [...byForm];
}

interface Currency {
  code: string;
  /** The CLDR name's first word, and the rest. */
  head: string;
  rest: string;
  symbols: readonly string[];
  /** Legal tender somewhere today. */
  current: boolean;
}

const CURRENCIES: readonly Currency[] = rows("currencies").map(([code = "", name = "", symbols = "", current]) => {
  const [head = "", ...rest] = name.split(" ");
  return { code, head, rest: rest.join(" "), symbols: [...new Set(symbols.split(" ").filter((one) => one !== ""))], current: current === "current" };
}).sort((a, b) => Number(b.current) - Number(a.current));
const LETTER = /\p{L}/u;

/** The press's spellings of each currency noun, and the currency that it means by itself ("" for none). */
const NOUNS = new Map<string, { nouns: Noun[]; usual: string }>();
/** Press spellings that are not the noun's standard one: دلار for دولار. */
const VARIANTS = new Set<string>();
for (const [head = "", gender, plural = "", usual = "-", singular = ""] of rows("currency-nouns")) {
  const noun: Noun = { gender: gender === "f" ? "f" : "m", singular, plural };
  const known = NOUNS.get(head) ?? { nouns: head === singular ? [] : [{ ...noun, singular: head }], usual: usual === "-" ? "" : usual };
  known.nouns.push(noun);
  NOUNS.set(head, known);
  if (head !== singular) VARIANTS.add(singular);
}

/** A noun that press has no spellings listed for is CLDR's own word, a masculine without plural. */
function nounsFor(head: string): Noun[] {
  return NOUNS.get(head)?.nouns ?? [{ gender: "m", singular: head, plural: head }];
}

const described = (head: string, adjective: string): Noun[] => nounsFor(head).map((noun) => ({ ...noun, adjective }));

function named(): CurrencyPhrase[] {
  return rows("currency-names").flatMap(([head = "", adjective = "", code = ""]) => (adjective.includes(" ") ? nounsFor(head).map((noun) => ({ noun: { ...noun, tail: adjective }, code })) : described(head, adjective).map((noun) => ({ noun, code }))));
}

const CURRENCY_OF = new Map<string, string>();
for (const [code = "", , currency = ""] of rows("territories")) if (!CURRENCY_OF.has(code)) CURRENCY_OF.set(code, currency);
const HEADS = new Map(CURRENCIES.map(({ code, head }) => [code, head]));

/** `دينار أردني`: the noun and a nationality whose country has a currency of that noun. */
function byNisba(): CurrencyPhrase[] {
  return rows("nisba-countries").flatMap(([country = "", stem = ""]) => {
    const code = CURRENCY_OF.get(country) ?? "";
    const head = HEADS.get(code);
    return head === undefined || /[\u0629 ]/.test(stem) ? [] : described(head, stem).map((noun) => ({ noun, code }));
  });
}

/** CLDR's names, the adjective in agreement where it is one word, and as CLDR has it where it does not agree (روبية نيبالي). */
function byCldr(): CurrencyPhrase[] {
  return CURRENCIES.filter(({ head }) => head.length > 1).flatMap(({ code, head, rest }) =>
    nounsFor(head).flatMap((noun) => (rest === "" ? [{ noun, code }] : [{ noun: withRest(noun, rest), code }, { noun: { ...noun, tail: rest }, code }])),
  );
}

function withRest(noun: Noun, rest: string): Noun {
  const adjective = noun.gender === "f" ? rest.replace(/ة$/, "") : rest;
  return /^[^ ]+ي$/.test(adjective) ? { ...noun, adjective } : { ...noun, tail: rest };
}

/** The noun by itself: one currency's alone (يورو) or first of all (a دولار is American), or the candidates' that share it. */
function bare(): CurrencyPhrase[] {
  return [...NOUNS].flatMap(([head, { nouns, usual }]) => {
    const sharing = usual === "" ? CURRENCIES.filter((one) => one.current && headInPress(one) === head).map(({ code }) => code) : [usual];
    const [only = "", ...others] = sharing;
    return nouns.map((noun): CurrencyPhrase => (others.length === 0 ? { noun, code: only } : { noun, code: "", candidates: sharing }));
  });
}

/** Lebanon's pound in CLDR is a lira in the press. */
const headInPress = ({ code, head }: Currency): string => PRESS_HEADS.get(code) ?? head;
const PRESS_HEADS = new Map(rows("currency-names").map(([head = "", , code = ""]) => [code, head]));

/** The noun of each currency in its standard spelling: the press's name before CLDR's. */
const SPELT = new Map<string, Noun>();
for (const { noun, code } of [...named(), ...byCldr()]) if (!SPELT.has(code) && !VARIANTS.has(noun.singular)) SPELT.set(code, noun);
