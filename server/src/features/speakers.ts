/** Who said what: speakers with their quotations, as trees, pictures and tables show them. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { FigureView, QuotationView, RowText, SpeakersView, SpeakerView } from "../../../protocol/protocol";
import type { Quotation } from "../engine/article";
import type { PlacedParagraph } from "../engine/reading";
import type { Language } from "../engine/language";
import { isCounted } from "./counts";
import { counted } from "../engine/checks/wording";
import { say, sayNamed } from "./messages";
import { countedBehind } from "./countedNouns";
import { rangeOf } from "./places";
import { ROOM_BELOW, rowOf } from "./rows";
import { valueFor } from "./values";

type Quoted = Analysis["quotations"][number];

/** One who speaks in an article. */
export interface ArticleSpeaker {
  /** The entity's id, or the name of a source without one; "" where nobody is found. */
  key: string;
  name: string;
  /** The first title that the article gives. */
  title: string;
  /** Of all words that are reported, in whole per cent; words of two speakers are half of each. Shares add up to 100. */
  share: number;
  quotations: Quoted[];
}

/** @returns the speakers in order of their first quotation, those whom nobody is found for under one empty name */
export function speakersOf(analysis: Analysis): ArticleSpeaker[] {
  const speakers = new Map<string, ArticleSpeaker & { words: number }>();
  let all = 0;
  for (const quotation of analysis.quotations) {
    const words = wordsOf(analysis, quotation);
    all += words;
    for (const { entity, name } of quotation.speakers) {
      const key = speakerKey({ entity, name });
      let one = speakers.get(key);
      if (one === undefined)
        speakers.set(key, (one = { key, name, title: titleOf(analysis, entity), share: 0, quotations: [], words: 0 }));
      one.words += words / quotation.speakers.length;
      one.quotations.push(quotation);
    }
  }
  const shares = sharesOf([...speakers.values()].map(({ words }) => (all === 0 ? 0 : (100 * words) / all)));
  return [...speakers.values()].map(({ key, name, title, quotations }, at) => ({
    key,
    name,
    title,
    quotations,
    share: shares[at] ?? 0,
  }));
}

/** Rounded so that they add up to what they added up to: those that lost most to rounding get what is left (largest remainder). */
function sharesOf(exact: readonly number[]): number[] {
  const shares = exact.map(Math.floor);
  const sum = Math.round(exact.reduce((all, one) => all + one, 0));
  const left = sum - shares.reduce((all, one) => all + one, 0);
  const byRemainder = exact.map((one, at) => ({ at, rest: one % 1 })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

/** Is the speaker no more than the best guess? Where nobody was found there is nothing to doubt. */
export const isDoubted = ({ certainty, speakers }: Pick<Quotation, "certainty" | "speakers">): boolean =>
  certainty === "unsure" && speakers.some(({ name }) => name !== "");

/** What stands behind a name that is not sure. */
const DOUBT = "؟";

/** @returns that a speaker is not sure, as a row tells it; "" where the speaker is */
export const doubtOf = (isUnsure: boolean, language: Language): string =>
  isUnsure ? `${DOUBT} ${say(language, "unsureHere")}` : "";

/** @returns a name as it is shown, with its doubt */
export const doubted = (name: string, isUnsure: boolean): string => (isUnsure ? name + DOUBT : name);

/** @returns the names of those who speak, as they are shown: `الرواحي`, `الرواحي، الكندي؟` where that is unsure; "" where nobody was found */
export function shownSpeakers(quotation: Pick<Quotation, "certainty" | "speakers">): string {
  const names = quotation.speakers.map(({ name }) => name).filter((name) => name !== "");
  return doubted(names.join("، "), isDoubted(quotation));
}

/** @returns what tells one speaker of an article from another */
export const speakerKey = ({ entity, name }: { entity?: string | undefined; name: string }): string =>
  name === "" ? "" : (entity ?? name);

/** @returns the first title that the article gives an entity, "" for none */
export const titleOf = ({ linking }: Pick<Analysis, "linking">, entity: string | undefined): string =>
  linking.entities.find(({ id }) => id === entity)?.titles[0] ?? "";

/** The answer to `arabicPress/speakers`. */
export function speakersView(document: TextDocument, { analysis }: Examination, language: Language): SpeakersView {
  const doubt = (quotation: Quoted): string => doubtOf(isDoubted(quotation), language);
  const viewOf = (quotation: Quoted): QuotationView => {
    const stance = quotation.local?.cue?.form.stance;
    const said = contentOf(analysis, quotation);
    const told = stance === undefined ? "" : sayNamed(language, "stance", stance);
    const spoken = [doubt(quotation), say(language, "inParagraph", quotation.paragraph + 1), told];
    return {
      words: said,
      // There is room for the words only; the rest is in the tooltip.
      row: rowOf({ label: said, facts: [doubt(quotation)], spoken, room: ROOM_BELOW }, language),
      cited: citedAs(quotation, said),
      mode: quotation.mode,
      stance: told,
      paragraph: quotation.paragraph + 1,
      range: rangeOf(document, quotation),
    };
  };
  const all = speakersOf(analysis);
  const speaking = new Set(all.map(({ key }) => key));
  const speakers = [...all.filter(({ key }) => key !== ""), ...all.filter(({ key }) => key === "")].map(
    ({ key, name, title, share, quotations }) => ({
      name,
      row: speakerRow(
        doubted(name, quotations.every(isDoubted)),
        title,
        ...howMuch(quotations.length, share, language),
        language,
        say(language, "shareInRow", share),
      ),
      source: sourceOf(analysis, key),
      ...firstMention(document, analysis, key),
      title,
      share,
      quotations: quotations.map(viewOf),
    }),
  );
  const silent = analysis.linking.entities
    .filter(({ type, id, unsure }) => type === "person" && !unsure && !speaking.has(id))
    .flatMap(({ name, titles, mentions: [first] }) =>
      first === undefined
        ? []
        : [{ row: rowOf({ label: name, facts: [titles[0] ?? ""] }, language), range: rangeOf(document, first) }],
    );
  const silentRow = rowOf(
    { label: say(language, "silent"), facts: [counted("name", silent.length)[language]] },
    language,
  );
  return { speakers, silent, silentRow };
}

/** @returns how often somebody speaks, and how much of what is reported that is */
export const howMuch = (quotations: number, share: number, language: Language): [count: string, share: string] => [
  counted("quotation", quotations)[language],
  say(language, "shareOfWords", share),
];

/** How much somebody says is what a narrow tree shows; the title is read before it, and is the first to be cut. */
export function speakerRow(
  name: string,
  title: string,
  count: string,
  share: string,
  language: Language,
  shortShare = share,
): RowText {
  const label = name === "" ? say(language, "unknownSpeakers") : name;
  return rowOf({ label, facts: [count, shortShare, title], spoken: [title, count, share] }, language);
}

function firstMention(document: TextDocument, { linking }: Analysis, key: string): Pick<SpeakerView, "mention"> {
  const [first] = linking.entities.find(({ id }) => id === key)?.mentions ?? [];
  return first === undefined ? {} : { mention: rangeOf(document, first) };
}

/** A person unless the text tells otherwise: most sources without a name are people. */
function sourceOf({ linking }: Analysis, key: string): SpeakerView["source"] {
  if (key === "") return "unknown";
  const type = linking.entities.find(({ id }) => id === key)?.type ?? "person";
  if (type === "person" || type === "group") return "person";
  return type === "work" || type === "product" ? "document" : "body";
}

/** `سالم الرواحي: «…»`, `سالم الرواحي: …` */
function citedAs({ speakers, mode }: Quoted, said: string): string {
  const names = speakers
    .map(({ name }) => name)
    .filter((name) => name !== "")
    .join("، ");
  const cited = mode === "direct" ? `«${said}»` : said;
  return names === "" ? cited : `${names}: ${cited}`;
}

/** What is said, its parts joined where the reporting words stand between. */
export const contentOf = ({ text }: Pick<Analysis, "text">, { contents }: Pick<Quotation, "contents">): string =>
  contents
    .map(({ start, end }) => withOpening(text.slice(start, end)))
    .join(" … ")
    .replace(/\s+/g, " ");

/** `«أننا سنعود» غدا`: the mark that closes has its own before the particle, which is left out. */
function withOpening(words: string): string {
  for (const [opening, closing] of MARKS) {
    const close = words.indexOf(closing);
    if (close < 0) continue;
    const open = words.indexOf(opening);
    if (open < 0 || open > close || (opening === closing && isOdd(words.split(opening).length - 1)))
      return opening + words;
  }
  return words;
}

const MARKS = [
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
] as const;
const isOdd = (count: number): boolean => count % 2 === 1;

/** Words as counts.ts has them. */
function wordsOf({ paragraphs }: Analysis, { contents, paragraph }: Quoted): number {
  const last = contents.at(-1)?.end ?? 0;
  let words = 0;
  for (let at = paragraph; (paragraphs[at]?.start ?? Infinity) < Math.max(last, 1); at++) {
    const { start: offset, reading } = paragraphs[at] as PlacedParagraph;
    for (const { start, end, word } of reading.tokens) {
      if (!isCounted(word)) continue;
      for (const content of contents) if (content.start <= offset + start && offset + end <= content.end) words++;
    }
  }
  return words;
}

/** The facts of the article: dates, money and figures in order, with their values. The answer to `arabicPress/figures`. */
export function figuresView(document: TextDocument, { analysis }: Examination, language: Language): FigureView[] {
  const { numbers, text, stylebook } = analysis;
  return numbers.map((number) => {
    const written = text.slice(number.start, number.end);
    const kind = sayNamed(language, "kind", number.kind);
    const value = valueFor(number, written, stylebook, language);
    // What is written as it would be said is not said again.
    const label = [written, countedBehind(analysis, number)].join(" ").trim();
    const row = rowOf({ label, facts: [kind, value === written ? "" : value] }, language);
    return { written, row, kind, value, range: rangeOf(document, number) };
  });
}
