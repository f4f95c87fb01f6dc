/** Who said what: speakers with their quotations, as trees, pictures and tables show them. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { FigureView, QuotationView, SpeakersView } from "../../../protocol/protocol";
import type { Quotation } from "../engine/article";
import type { Language } from "../engine/language";
import { isCounted } from "./counts";
import { sayNamed } from "./messages";
import { rangeOf } from "./places";

type Quoted = Analysis["quotations"][number];

/** One who speaks in an article. */
export interface ArticleSpeaker {
  /** The entity's id, or the name of a source without one; "" where nobody is found. */
  key: string;
  name: string;
  /** The first title that the article gives. */
  title: string;
  /** Of all words that are reported, in whole per cent; words of two speakers are each one's. */
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
      one.words += words;
      one.quotations.push(quotation);
    }
  }
  return [...speakers.values()].map(({ words, ...one }) => ({
    ...one,
    share: all === 0 ? 0 : Math.round((100 * words) / all),
  }));
}

/** @returns what tells one speaker of an article from another */
export const speakerKey = ({ entity, name }: { entity?: string | undefined; name: string }): string =>
  name === "" ? "" : (entity ?? name);

/** @returns the first title that the article gives an entity, "" for none */
export const titleOf = ({ linking }: Pick<Analysis, "linking">, entity: string | undefined): string =>
  linking.entities.find(({ id }) => id === entity)?.titles[0] ?? "";

/** The answer to `arabicPress/speakers`. */
export function speakersView(document: TextDocument, { analysis }: Examination, language: Language): SpeakersView {
  const viewOf = (quotation: Quoted): QuotationView => {
    const form = quotation.local?.cue?.form;
    return {
      words: contentOf(analysis, quotation),
      mode: quotation.mode,
      stance: form === undefined ? "" : sayNamed(language, "stance", form.stance),
      paragraph: quotation.paragraph + 1,
      range: rangeOf(document, quotation),
    };
  };
  const all = speakersOf(analysis);
  const speaking = new Set(all.map(({ key }) => key));
  const speakers = [...all.filter(({ key }) => key === ""), ...all.filter(({ key }) => key !== "")].map(
    ({ name, title, share, quotations }) => ({ name, title, share, quotations: quotations.map(viewOf) }),
  );
  const silent = analysis.linking.entities
    .filter(({ type, id, unsure }) => type === "person" && !unsure && !speaking.has(id))
    .flatMap(({ name, mentions: [first] }) => (first === undefined ? [] : [{ name, range: rangeOf(document, first) }]));
  return { speakers, silent };
}

/** What is said, its parts joined where the reporting words stand between. */
export const contentOf = ({ text }: Pick<Analysis, "text">, { contents }: Pick<Quotation, "contents">): string =>
  contents
    .map(({ start, end }) => text.slice(start, end))
    .join(" … ")
    .replace(/\s+/g, " ");

/** Words as counts.ts has them. */
function wordsOf({ paragraphs }: Analysis, { contents, paragraph }: Quoted): number {
  const { start: offset, reading } = paragraphs[paragraph] ?? { start: 0, reading: undefined };
  let words = 0;
  for (const { start, end, word } of reading?.tokens ?? []) {
    if (!isCounted(word)) continue;
    for (const content of contents) if (content.start <= offset + start && offset + end <= content.end) words++;
  }
  return words;
}

/** The facts of the article: dates, money and figures in order, with their values. The answer to `arabicPress/figures`. */
export function figuresView(
  document: TextDocument,
  { analysis: { numbers, text } }: Examination,
  language: Language,
): FigureView[] {
  return numbers.map((number) => ({
    written: text.slice(number.start, number.end),
    kind: sayNamed(language, "kind", number.kind),
    value: `${number.resolved ?? number.value}${number.unit === undefined ? "" : ` ${number.unit}`}`,
    range: rangeOf(document, number),
  }));
}
