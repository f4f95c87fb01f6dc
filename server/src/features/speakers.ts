/** Who said what: speakers with their quotations, as a tree shows them and a monitoring desk's table lists them. */
import type { Range } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Quotation } from "../engine/article";
import type { Language } from "../engine/checks/check";
import { say, sayNamed } from "./messages";
import { rangeOf } from "./places";

export interface SpeakerView {
  name: string;
  title: string;
  /** Of the words that all speakers are reported to have said, in whole per cent. */
  share: number;
  quotations: QuotationView[];
}

export interface QuotationView {
  words: string;
  mode: Quotation["mode"];
  /** What the reporting verb tells of the writer's view, in a word; "" without a verb. */
  stance: string;
  /** The paragraph, from 1. */
  paragraph: number;
  range: Range;
}

export interface SpeakersView {
  /** In order of their first quotation; those that nobody is found for come first, under an empty name. */
  speakers: SpeakerView[];
  /** Persons who are named and never speak. */
  silent: { name: string; range: Range }[];
}

/** The answer to `arabicPress/speakers`. */
export function speakersView(document: TextDocument, { analysis }: Examination, language: Language): SpeakersView {
  const groups = new Map<string, { name: string; title: string; words: number; quotations: QuotationView[] }>();
  let all = 0;
  for (const quotation of analysis.quotations) {
    const count = wordsOf(analysis, quotation);
    all += count;
    for (const { entity, name } of quotation.speakers) {
      const key = entity ?? name;
      const title = analysis.linking.entities.find(({ id }) => id === entity)?.titles[0] ?? "";
      const group = groups.get(key) ?? { name, title, words: 0, quotations: [] };
      group.words += count;
      const form = quotation.local?.cue?.form;
      group.quotations.push({ words: contentOf(analysis, quotation), mode: quotation.mode, stance: form === undefined ? "" : sayNamed(language, "stance", form.stance), paragraph: quotation.paragraph + 1, range: rangeOf(document, quotation) });
      groups.set(key, group);
    }
  }
  const speaking = new Set(analysis.quotations.flatMap(({ speakers }) => speakers.map(({ entity }) => entity)));
  const speakers = [...groups.values()].map(({ name, title, words, quotations }) => ({ name, title, share: all === 0 ? 0 : Math.round((100 * words) / all), quotations }));
  const silent = analysis.linking.entities.filter(({ type, id, unsure }) => type === "person" && !unsure && !speaking.has(id)).flatMap(({ name, mentions: [first] }) => (first === undefined ? [] : [{ name, range: rangeOf(document, first) }]));
  return { speakers: [...speakers.filter(({ name }) => name === ""), ...speakers.filter(({ name }) => name !== "")], silent };
}

/** What is said, its parts joined where the reporting words stand between. */
export const contentOf = ({ text }: Pick<Analysis, "text">, { contents }: Pick<Quotation, "contents">): string => contents.map(({ start, end }) => text.slice(start, end)).join(" … ").replace(/\s+/g, " ");

export const wordsOf = (analysis: Pick<Analysis, "text">, quotation: Pick<Quotation, "contents">): number => contentOf(analysis, quotation).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The facts of the article: dates, money and figures in order, with their values. The answer to `arabicPress/figures`. */
export function figuresView(document: TextDocument, { analysis: { numbers, text } }: Examination, language: Language): { written: string; kind: string; value: string; range: Range }[] {
  return numbers.map((number) => ({ written: text.slice(number.start, number.end), kind: sayNamed(language, "kind", number.kind), value: `${number.resolved ?? number.value}${number.unit === undefined ? "" : ` ${number.unit}`}`, range: rangeOf(document, number) }));
}

export type TableFormat = "markdown" | "csv" | "json";

/** The monitoring analyst's table, one quotation a row: the answer to `arabicPress/table`. */
export function quotationTable({ analysis, article }: Examination, format: TableFormat, language: Language): string {
  if (format === "json") return `${JSON.stringify(article, null, 2)}\n`;
  const head = (["factsSpeaker", "factsTitle", "factsWords", "factsKind", "factsCue", "factsParagraph", "factsDate"] as const).map((key) => say(language, key));
  const rows = analysis.quotations.flatMap((quotation) =>
    quotation.speakers.map(({ name, entity }) => [
      name === "" ? say(language, "unknownSpeaker") : name, analysis.linking.entities.find(({ id }) => id === entity)?.titles[0] ?? "", contentOf(analysis, quotation), say(language, quotation.mode),
      quotation.cue === null ? "" : analysis.text.slice(quotation.cue.start, quotation.cue.end), String(quotation.paragraph + 1), analysis.dateline?.date ?? "",
    ]),
  );
  return format === "csv" ? [head, ...rows].map((cells) => cells.map(csvCell).join(",")).join("\r\n") + "\r\n" : [head, head.map(() => "---"), ...rows].map((cells, index) => `| ${cells.map((cell) => (index === 1 ? cell : markdownCell(cell))).join(" | ")} |`).join("\n") + "\n";
}

/** RFC 4180; a cell that a spreadsheet would run as a formula is told to be text. */
function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text of the article is not Markdown. */
export const markdownCell = (text: string): string => text.replace(/[\\`*_{}[\]()#|<>~]/g, "\\$&").replace(/\s+/g, " ");
