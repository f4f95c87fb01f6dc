/** Completion: names of the article and the stylebook, reporting verbs with their particle, months, counted nouns and currencies, numbers in words, places, agencies and datelines. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/checks/check";
import { monthIn, SYSTEMS } from "../engine/numbers/months";
import { rows } from "../engine/lexicon/lexicon";
import { hijriDate } from "../engine/numbers/calendar";
import { COUNTABLE } from "../engine/numbers/counted-nouns";
import { currencyNoun } from "../engine/numbers/currencies";
import { asciiDigits } from "../engine/numbers/digits";
import { countedForm, spellOut } from "../engine/numbers/spell-out";
import { usualParticle } from "../engine/quotations/cues";
import { keyForm } from "../engine/text/fold";
import { say } from "./messages";
import { rangeOf } from "./places";

/** A thing to write: what is found by, what is shown, what is written. */
interface Offer {
  label: string;
  text: string;
  detail: string;
  kind: CompletionItemKind;
  /** Sorts the offers: names of the article first. */
  rank: number;
  snippet?: true;
}

/**
 * @param offset UTF-16 offset of the caret
 * @param today whole ISO date, for datelines
 */
export function completions(document: TextDocument, { analysis }: Examination, offset: number, today: string, language: Language): CompletionItem[] {
  const word = wordBefore(analysis.text, offset);
  const typed = analysis.text.slice(word.start, offset);
  // Editors ask at every letter: one by itself says too little, and a list at every word would be noise.
  if (typed.length === 1) return [];
  if (word.start === offset && DIGIT.test(analysis.text.charAt(offset - 1))) return inWords(document, analysis.text, offset, language);
  const all = [...monthOffers(analysis, word.start, language), ...countedOffers(analysis, word, language), ...nameOffers(analysis, offset, language), ...houseOffers(analysis, offset, language), ...(typed === "" && !isLineStart(analysis.text, word.start) ? [] : [...cueOffers(analysis, offset, language), ...agencyOffers(language)]), ...(typed.length > 1 ? placeOffers(language) : []), ...(isLineStart(analysis.text, word.start) ? datelineOffers(today, language) : [])];
  const seen = new Set<string>();
  return all.flatMap((offer): CompletionItem[] => {
    const proclitics = procliticsOf(typed, offer.label);
    if (proclitics === undefined || seen.has(offer.text)) return [];
    seen.add(offer.text);
    const range = rangeOf(document, { start: word.start + proclitics, end: offset });
    // The editor compares with what is in the range, hamza for hamza: it gets what was typed.
    return [{ label: offer.label, detail: offer.detail, kind: offer.kind, sortText: `${offer.rank}${offer.label}`, filterText: typed.slice(proclitics) + offer.label, textEdit: { range, newText: offer.text }, ...(offer.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}) }];
  });
}

/** The letters before the caret. */
function wordBefore(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\p{L}\p{M}\u0640]/u.test(text.charAt(start - 1))) start--;
  return { start, end: offset };
}

/** How many letters of what was typed are proclitics before an offer that goes on from the rest; undefined where none fits. */
function procliticsOf(typed: string, label: string): number | undefined {
  const wanted = keyForm(label);
  for (let letters = 0; letters <= Math.min(2, typed.length); letters++) {
    if (letters > 0 && !/^[وفبلك]+$/.test(typed.slice(0, letters))) return undefined;
    const rest = keyForm(typed.slice(letters));
    if (wanted.startsWith(rest) && (rest !== "" || typed === "")) return letters;
    // A name may be found by its last part: لاف for سيرجي لافروف.
    if (rest.length > 1 && wanted.split(" ").some((part) => part.startsWith(rest))) return letters;
  }
  return undefined;
}

const isLineStart = (text: string, offset: number): boolean => offset === 0 || text.charAt(offset - 1) === "\n";

/** Who has been named in full before the caret is offered short, too. */
function nameOffers({ linking, text }: Analysis, offset: number, language: Language): Offer[] {
  return linking.entities.filter(({ unsure, mentions }) => !unsure && mentions.some(({ end }) => end !== offset)).flatMap(({ name, type, mentions }): Offer[] => {
    const full: Offer = { label: name, text: name, detail: say(language, "inArticle"), kind: type === "person" ? CompletionItemKind.Variable : CompletionItemKind.Reference, rank: 1 };
    const short = mentions.find(({ kind, end }) => kind === "short" && end !== offset);
    const written = short && text.slice(short.start, short.end);
    return written === undefined ? [full] : [full, { ...full, label: written, text: written, rank: 2 }];
  });
}

/** Names of the stylebook: at their first mention with the title. */
function houseOffers({ house, linking }: Analysis, offset: number, language: Language): Offer[] {
  return (house.rules.names ?? []).map(({ name, titles = [] }): Offer => {
    const named = linking.entities.some(({ ref, mentions }) => house.byRef(ref)?.name === name && mentions.some(({ start }) => start < offset - name.length));
    const title = titles.find(({ until }) => until === undefined)?.title;
    const first = !named && title !== undefined;
    return { label: name, text: first ? `${title} ${name}` : name, detail: say(language, first ? "titled" : "inStylebook"), kind: CompletionItemKind.Variable, rank: 0 };
  });
}

/** Reporting verbs with their particle, in the gender of who spoke last: `أكدت أن`. */
function cueOffers({ quotations, linking }: Analysis, offset: number, language: Language): Offer[] {
  const last = quotations.findLast(({ end }) => end < offset);
  const speaker = linking.entities.find(({ id }) => id === last?.speakers[0]?.entity);
  const feminine = speaker?.gender === "f" || (last?.local?.cue?.form.gender === "f" && speaker?.gender === undefined);
  return CUES.flatMap(({ masculine, feminine: other, particle }): Offer[] => {
    const verb = feminine ? other : masculine;
    return verb === undefined ? [] : [{ label: `${verb} ${particle}`, text: `${verb} ${particle} `, detail: say(language, "cueVerb"), kind: CompletionItemKind.Keyword, rank: 3 }];
  });
}

/** Verbs that report a clause, as cues.tsv has them. */
const CUES = rows("cues").flatMap(({ lemma, perfect: { ms: masculine, fs: feminine }, flags }) => {
  if (flags.includes("no-clause") || flags.includes("homograph") || masculine === undefined) return [];
  return [{ masculine, feminine, particle: usualParticle(lemma) }];
});

/** Months behind a day, in the names that the article uses, else the stylebook's. */
function monthOffers({ text, house }: Analysis, start: number, language: Language): Offer[] {
  if (!/[\d\u0660-\u0669]\s+$/.test(text.slice(Math.max(0, start - 4), start))) return [];
  const chosen = SYSTEMS[house.rules.months ?? "egyptian"];
  const used = house.rules.months === undefined ? MONTHS.find(({ form, system }) => system !== "EG" && text.includes(form))?.system : undefined;
  const system = used ?? chosen;
  return Array.from({ length: 12 }, (_, month) => MONTHS.find((one) => one.system === system && one.month === month + 1) ?? MONTHS.find((one) => one.month === month + 1)).flatMap((one): Offer[] => (one === undefined ? [] : [{ label: one.form, text: one.form, detail: say(language, "inLexicon"), kind: CompletionItemKind.Constant, rank: 0 }]));
}

const DIGIT = /[\d\u0660-\u0669]/;

/** Digits at the caret, written out: for nouns of either gender. */
function inWords(document: TextDocument, text: string, offset: number, language: Language): CompletionItem[] {
  const digits = /[\d\u0660-\u0669]{1,12}$/.exec(text.slice(Math.max(0, offset - 13), offset))?.[0] ?? "";
  if (digits === "" || /[.,\d\u0660-\u0669]/.test(text.charAt(offset - digits.length - 1))) return [];
  const range = rangeOf(document, { start: offset - digits.length, end: offset });
  const written = new Set((["m", "f"] as const).map((gender) => spellOut(asciiDigits(digits), { gender })));
  return [...written].map((words) => ({ label: words, detail: say(language, "inWords"), kind: CompletionItemKind.Value, filterText: digits, textEdit: { range, newText: words } }));
}

/** Behind a number: what press counts, and currencies, in the form that the number asks for. Without a letter typed only what the article counts in. */
function countedOffers({ text, numbers }: Analysis, { start, end }: Span, language: Language): Offer[] {
  const digits = /([\d\u0660-\u0669]{1,9})\s+$/.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  if (digits === undefined) return [];
  const value = Number(asciiDigits(digits));
  const own = new Set(numbers.flatMap(({ kind, unit }) => (kind === "money" && unit !== undefined ? [unit] : [])));
  const codes = start === end ? [...own] : CURRENCY_CODES;
  const nouns = [...codes.flatMap((code) => currencyNoun(code) ?? []), ...(start === end ? [] : COUNTABLE)];
  return nouns.map((noun) => countedForm(noun, value)).map((form) => ({ label: form, text: form, detail: say(language, "inLexicon"), kind: CompletionItemKind.Unit, rank: 1 }));
}

const CURRENCY_CODES = [...new Set(rows("territories").flatMap(({ currency = [] }) => currency))];

const MONTHS = rows("gregorian-months");

const AGENCIES = [...new Set(rows("agencies").filter(({ where }) => where === "anywhere").map(({ agency }) => agency))];

const agencyOffers = (language: Language): Offer[] => AGENCIES.map((name) => ({ label: name, text: name, detail: say(language, "inLexicon"), kind: CompletionItemKind.Module, rank: 4 }));

const datelineOffers = (today: string, language: Language): Offer[] => datelines(today).map(({ agency, snippet }) => ({ label: agency, text: snippet, detail: say(language, "datelineOf", agency), kind: CompletionItemKind.Snippet, rank: 5, snippet: true }));

/** Countries, and the cities that CLDR names. */
const PLACES = [...new Set([...rows("territories"), ...rows("exemplar-cities")].map(({ name }) => name))];
const placeOffers = (language: Language): Offer[] => PLACES.map((name) => ({ label: name, text: name, detail: say(language, "inLexicon"), kind: CompletionItemKind.Reference, rank: 6 }));

/**
 * @param today whole ISO date
 * @returns the dateline of each agency in its style, as a snippet: `PLACE 26 نوفمبر 2026 (شينخوا) `
 */
export function datelines(today: string): { agency: string; snippet: string }[] {
  const [year = "", month, day] = today.split("-");
  const parts: Readonly<Record<string, string>> = { place: "${1:المدينة}", day: String(Number(day)), month: monthIn(SYSTEMS.egyptian, Number(month)) ?? "", levant: monthIn(SYSTEMS.levantine, Number(month)) ?? "", number: String(Number(month)), year, hijri: hijriDate(today) };
  const agencies = [...new Set([...STYLES.keys(), ...AGENCIES])];
  return agencies.map((agency) => ({ agency, snippet: `${(STYLES.get(agency) ?? `{place} {day} {month} {year} (${agency}) -`).replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "")} ` }));
}

const STYLES = new Map(rows("dateline-styles").map(({ agency, style }) => [agency, style]));
