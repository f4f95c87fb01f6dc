/** What completion may offer: names of the article and the stylebook, months, counted nouns and currencies, reporting verbs with their particle, agencies, places and datelines. */
import { CompletionItemKind, type CompletionItem } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/language";
import { lastUnit } from "../engine/entities/name-units";
import { rows } from "../engine/lexicon/lexicon";
import { COUNTABLE } from "../engine/numbers/counted-nouns";
import { currencyNoun } from "../engine/numbers/currencies";
import { asciiDigits } from "../engine/numbers/digits";
import { countedForm, spellOut } from "../engine/numbers/spell-out";
import { PLACE_OF_OBJECT, reportingVerbs } from "../engine/cues/usage";
import { AGENCIES, datelines } from "./datelines";
import { monthSystemOf } from "./monthNames";
import { say } from "./messages";
import { isOn, rangeOf } from "./places";

/** A thing to write. */
export interface Offer {
  /** What is shown. */
  label: string;
  /** What is written; a snippet has placeholders in it. */
  text: string;
  detail: string;
  kind: CompletionItemKind;
  /** What it is found by, where that is not what is shown. */
  foundBy?: string;
  snippet?: true;
}

interface OfferOptions {
  /** Did the writer ask? Then more is offered than goes on from what stands. */
  asked: boolean;
  /** Whole ISO date, for datelines. */
  today: string;
}

/** @returns what may be written in the place of a word, best first: names of the article, then of the stylebook */
export function offersAt(analysis: Analysis, word: Span, { asked, today }: OfferOptions, language: Language): Offer[] {
  const { text } = analysis;
  const number = numberBefore(text, word.start);
  const isEmpty = word.start === word.end;
  // Right behind a number nothing else is meant.
  if (isEmpty && number !== undefined)
    return [...monthOffers(analysis, number, word.end, language), ...countedOffers(analysis, number, true, language)];
  const opensLine = word.start === 0 || text.charAt(word.start - 1) === "\n";
  return [
    ...nameOffers(analysis, word.end, language),
    ...stylebookOffers(analysis, word.end, asked, language),
    ...(number === undefined
      ? []
      : [...monthOffers(analysis, number, word.end, language), ...countedOffers(analysis, number, false, language)]),
    ...(isEmpty && !opensLine ? [] : [...verbOffers(analysis, word.end, language), ...agencyOffers(language)]),
    ...(isEmpty ? [] : placeOffers(language)),
    ...(opensLine && asked ? datelineOffers(today, language) : []),
  ];
}

/** `${1:المدينة}` → `المدينة`, for editors without snippets. */
export const withoutPlaceholders = (snippet: string): string => snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1");

/** Who is named elsewhere in the article, in full and short; not what is being written itself. */
function nameOffers({ linking, text }: Analysis, offset: number, language: Language): Offer[] {
  return linking.entities.flatMap(({ unsure, name, type, mentions }): Offer[] => {
    const others = mentions.filter((mention) => !isOn(mention, offset));
    if (unsure || others.length === 0) return [];
    const short = others.find(({ kind }) => kind === "short");
    const forms = [
      name,
      ...(short === undefined ? [] : [text.slice(short.start, short.end)]),
      ...(type === "person" ? [lastUnit(name.split(" ")).join(" ")] : []),
    ];
    return forms.map((form) => ({
      label: form,
      text: form,
      detail: say(language, "inArticle"),
      kind: type === "person" ? CompletionItemKind.Variable : CompletionItemKind.Reference,
    }));
  });
}

/** Names of the stylebook; with their title where they are named for the first time, if it is what was begun or the writer asked. */
function stylebookOffers(
  { stylebook, linking }: Analysis,
  offset: number,
  asked: boolean,
  language: Language,
): Offer[] {
  return (stylebook.rules.names ?? []).flatMap(({ name, titles = [] }): Offer[] => {
    const plain: Offer = {
      label: name,
      text: name,
      detail: say(language, "inStylebook"),
      kind: CompletionItemKind.Variable,
    };
    const named = linking.entities.some(
      ({ ref, mentions }) =>
        stylebook.byRef(ref)?.name === name &&
        mentions.some((mention) => mention.start < offset && !isOn(mention, offset)),
    );
    const title = titles.find(({ until }) => until === undefined)?.title;
    if (named || title === undefined) return [plain];
    const full: Offer = {
      ...plain,
      label: `${title} ${name}`,
      text: `${title} ${name}`,
      detail: say(language, "titled"),
    };
    return [full, ...(asked ? [{ ...full, foundBy: name }] : []), plain];
  });
}

/** Reporting verbs with their particle, in the gender of who spoke last: `أكدت أن`. */
function verbOffers({ quotations, linking }: Analysis, offset: number, language: Language): Offer[] {
  const last = quotations.findLast(({ end }) => end < offset);
  const speaker = linking.entities.find(({ id }) => id === last?.speakers[0]?.entity);
  const isFeminine =
    speaker?.gender === "f" || (last?.local?.cue?.form.gender === "f" && speaker?.gender === undefined);
  return reportingVerbs().flatMap(({ masculine, feminine, frames }) => {
    const verb = isFeminine ? feminine : masculine;
    return verb === undefined ? [] : frames.map((frame) => verbOffer(`${verb} ${frame}`, say(language, "cueVerb")));
  });
}

/** `طالب بـ` is written up to its preposition; `وصف … بأنه` leaves room for what is described. */
function verbOffer(label: string, detail: string): Offer {
  const text = label.endsWith("بـ") ? label.slice(0, -1) : `${label} `;
  const snippet = label.includes(PLACE_OF_OBJECT);
  return {
    label,
    text: text.replace(PLACE_OF_OBJECT, `\${1:${PLACE_OF_OBJECT}}`),
    detail,
    kind: CompletionItemKind.Keyword,
    ...(snippet ? { snippet } : {}),
  };
}

/** @returns the digits before an offset, white space between */
export const numberBefore = (text: string, offset: number): string | undefined =>
  /([\d\u0660-\u0669]{1,9})\s+$/.exec(text.slice(Math.max(0, offset - 12), offset))?.[1];

/** Months behind a day, in the names that the stylebook chose, else in those of the article. */
function monthOffers(analysis: Analysis, number: string, offset: number, language: Language): Offer[] {
  const day = Number(asciiDigits(number));
  if (day < 1 || day > 31) return [];
  const system = monthSystemOf(analysis, offset);
  return Array.from(
    { length: 12 },
    (_, month) =>
      MONTHS.find((one) => one.system === system && one.month === month + 1) ??
      MONTHS.find((one) => one.month === month + 1),
  ).flatMap((one): Offer[] =>
    one === undefined
      ? []
      : [{ label: one.form, text: one.form, detail: say(language, "inLexicon"), kind: CompletionItemKind.Constant }],
  );
}

/** Digits at the caret, written out: for nouns of either gender. */
export function inWords(document: TextDocument, text: string, offset: number, language: Language): CompletionItem[] {
  const digits = /[\d\u0660-\u0669]{1,12}$/.exec(text.slice(Math.max(0, offset - 13), offset))?.[0] ?? "";
  if (digits === "" || /[.,\d\u0660-\u0669]/.test(text.charAt(offset - digits.length - 1))) return [];
  const range = rangeOf(document, { start: offset - digits.length, end: offset });
  const written = new Set((["m", "f"] as const).map((gender) => spellOut(asciiDigits(digits), { gender })));
  return [...written].map((words) => ({
    label: words,
    detail: say(language, "inWords"),
    kind: CompletionItemKind.Value,
    filterText: digits,
    textEdit: { range, newText: words },
  }));
}

/** Behind a number: what press counts, and currencies, in the form that the number asks for; `own`: only what the article counts in. */
function countedOffers({ numbers }: Analysis, number: string, own: boolean, language: Language): Offer[] {
  const value = Number(asciiDigits(number));
  const codes = own
    ? new Set(numbers.flatMap(({ kind, unit }) => (kind === "money" && unit !== undefined ? [unit] : [])))
    : CURRENCY_CODES;
  // `15 | دول`: what is counted in any article comes before the world's dollars.
  const nouns = [...(own ? [] : COUNTABLE), ...[...codes].flatMap((code) => currencyNoun(code) ?? [])];
  return nouns
    .map((noun) => countedForm(noun, value))
    .map((form) => ({ label: form, text: form, detail: say(language, "inLexicon"), kind: CompletionItemKind.Unit }));
}

const CURRENCY_CODES: ReadonlySet<string> = new Set(rows("territories").flatMap(({ currency }) => currency ?? []));

const MONTHS = rows("gregorian-months");

const agencyOffers = (language: Language): Offer[] =>
  AGENCIES.map((name) => ({
    label: name,
    text: name,
    detail: say(language, "inLexicon"),
    kind: CompletionItemKind.Module,
  }));

const datelineOffers = (today: string, language: Language): Offer[] =>
  datelines(today).map(({ agency, snippet }) => ({
    label: agency,
    text: snippet,
    detail: say(language, "datelineOf", agency),
    kind: CompletionItemKind.Snippet,
    snippet: true,
  }));

/** Countries, and the cities that CLDR names. */
const PLACES = [...new Set([...rows("territories"), ...rows("exemplar-cities")].map(({ name }) => name))];
const placeOffers = (language: Language): Offer[] =>
  PLACES.map((name) => ({
    label: name,
    text: name,
    detail: say(language, "inLexicon"),
    kind: CompletionItemKind.Reference,
  }));
