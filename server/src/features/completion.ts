/** Completion: names of the article and the stylebook, reporting verbs with their particle, months, agencies and datelines. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/checks/check";
import { rows } from "../engine/lexicon/lexicon";
import { usualParticle } from "../engine/quotations/particles";
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
  const all = [...monthOffers(analysis, word.start, language), ...nameOffers(analysis, offset, language), ...houseOffers(analysis, offset, language), ...cueOffers(analysis, offset, language), ...agencyOffers(language), ...(isLineStart(analysis.text, word.start) ? datelineOffers(today, language) : [])];
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
    return verb === "-" ? [] : [{ label: `${verb} ${particle}`, text: `${verb} ${particle} `, detail: say(language, "cueVerb"), kind: CompletionItemKind.Keyword, rank: 3 }];
  });
}

/** Verbs that report a clause, as cues.tsv has them. */
const CUES = rows("cues").flatMap(([lemma = "", perfect = "", , , , , , , flags = ""]) => {
  const [masculine = "-", feminine = "-"] = perfect.split(" ");
  const has = new Set(flags.split(" "));
  if (has.has("no-clause") || has.has("homograph") || masculine === "-") return [];
  return [{ masculine, feminine, particle: usualParticle(lemma) }];
});

/** Months behind a day, in the names that the article uses, else the stylebook's. */
function monthOffers({ text, house }: Analysis, start: number, language: Language): Offer[] {
  if (!/[\d\u0660-\u0669]\s+$/.test(text.slice(Math.max(0, start - 4), start))) return [];
  const chosen = { egyptian: "EG", levantine: "LB", algerian: "DZ", moroccan: "MA" }[house.rules.months ?? "egyptian"];
  const used = house.rules.months === undefined ? MONTHS.find(({ form, system }) => system !== "EG" && text.includes(form))?.system : undefined;
  const system = used ?? chosen;
  return Array.from({ length: 12 }, (_, month) => MONTHS.find((one) => one.system === system && one.month === month + 1) ?? MONTHS.find((one) => one.month === month + 1)).flatMap((one): Offer[] => (one === undefined ? [] : [{ label: one.form, text: one.form, detail: say(language, "inLexicon"), kind: CompletionItemKind.Constant, rank: 0 }]));
}

const MONTHS = rows("gregorian-months").map(([month, form = "", system = ""]) => ({ month: Number(month), form, system }));

const AGENCIES = [...new Set(rows("agencies").filter(([, where]) => where === "anywhere").map(([, , agency = ""]) => agency))];

const agencyOffers = (language: Language): Offer[] => AGENCIES.map((name) => ({ label: name, text: name, detail: say(language, "inLexicon"), kind: CompletionItemKind.Module, rank: 4 }));

const datelineOffers = (today: string, language: Language): Offer[] => datelines(today).map(({ agency, snippet }) => ({ label: agency, text: snippet, detail: say(language, "datelineOf", agency), kind: CompletionItemKind.Snippet, rank: 5, snippet: true }));

/**
 * @param today whole ISO date
 * @returns the dateline of each agency as a snippet: `PLACE 26 نوفمبر 2026 (شينخوا) - `
 */
export function datelines(today: string): { agency: string; snippet: string }[] {
  const [year = "", month, day] = today.split("-");
  const name = MONTHS.find((one) => one.month === Number(month))?.form ?? "";
  return AGENCIES.map((agency) => ({ agency, snippet: `\${1:المدينة} ${Number(day)} ${name} ${year} (${agency}) - ` }));
}
