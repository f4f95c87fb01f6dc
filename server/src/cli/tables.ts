/** `arabic-press quotes`, `figures`, `names`: tables of one article or of many, for a sheet, a mail, or a program. */
import { createAnalyzer, type Analysis } from "../engine/analyze";
import type { Certainty, EntityType, NumberKind, NumberMention, Quotation } from "../engine/article";
import type { Language } from "../engine/language";
import { csvRow, markdownRow } from "../features/cells";
import { countedBehind } from "../features/countedNouns";
import { say, sayNamed } from "../features/messages";
import { contentOf, titleOf } from "../features/speakers";
import { boundedValue, daysFor, exactValue } from "../features/values";
import { complain, print } from "./output";
import { openCorrections } from "./put-right";
import { sourcesOf } from "./sources";
import { tell } from "./words";

export interface TableCommand {
  format: "csv" | "markdown" | "json";
  language: Language;
  encoding: string;
}

/** A column: its name for programs, its head for people, and the rows' cells by `rowsOf`. */
export interface Table {
  columns: readonly Column[];
  rowsOf(analysis: Analysis, naming: Naming): readonly (readonly string[])[];
}

interface Column {
  id: string;
  head: Parameters<typeof tell>[1];
  isNumber?: true;
  /** The formats that have it, where not all do: codes are for sheets and programs, words for sheets and people. */
  in?: readonly TableCommand["format"][];
}

/** How kinds and values are told: in words for people, by their ids and codes (article.d.ts) for programs. */
interface Naming {
  quotation(mode: Quotation["mode"]): string;
  number(kind: NumberKind): string;
  entity(type: EntityType): string;
  certainty(level: Certainty): string;
  unknown: string;
  day(iso: string, analysis: Analysis): string;
  value(number: NumberMention, analysis: Analysis): string;
}

const BY_IDS: Naming = {
  quotation: (mode) => mode,
  number: (kind) => kind,
  entity: (type) => type,
  certainty: (level) => level,
  unknown: "",
  day: (iso) => iso,
  value: exactValue,
};
const inWords = (language: Language): Naming => ({
  quotation: (mode) => say(language, mode),
  number: (kind) => sayNamed(language, "kind", kind),
  entity: (type) => say(language, type),
  certainty: (level) => say(language, level),
  unknown: say(language, "unknownSpeaker"),
  day: (iso, { stylebook }) => daysFor(iso, stylebook, language) ?? iso,
  value: (number, { text, stylebook }) =>
    boundedValue(number, text.slice(number.start, number.end), stylebook, language),
});

export async function printTable(
  table: Table,
  paths: readonly string[],
  { format, language, encoding }: TableCommand,
): Promise<void> {
  const analyzer = createAnalyzer();
  const correctionsIn = openCorrections();
  const naming = format === "json" ? BY_IDS : inWords(language);
  const heads = columnsIn(table, format).map(({ head }) => tell(language, head));
  if (format === "csv") await print(csvRow(heads));
  if (format === "markdown")
    await print(
      `${markdownRow(heads)}\n${markdownRow(
        heads.map(() => "---"),
        true,
      )}\n`,
    );
  for await (const source of sourcesOf(paths, { language, encoding })) {
    if ("trouble" in source) {
      complain(source.name, source.trouble);
      continue;
    }
    const { name } = source;
    const options = { uri: name, corrections: correctionsIn(name) };
    const analysis = analyzer.read(source.article, options);
    for (const cells of table.rowsOf(analysis, naming)) await print(rowIn(format, table, [name, ...cells]));
  }
}

/** The columns that a format has, each with its place among all. */
const columnsIn = ({ columns }: Table, format: TableCommand["format"]): (Column & { at: number })[] =>
  columns.map((column, at) => ({ ...column, at })).filter((column) => column.in?.includes(format) !== false);

function rowIn(format: TableCommand["format"], table: Table, cells: readonly string[]): string {
  const columns = columnsIn(table, format);
  const shown = columns.map(({ at }) => cells[at] ?? "");
  if (format === "csv") return csvRow(shown);
  if (format === "markdown") return `${markdownRow(shown)}\n`;
  const values = columns.map(({ id, isNumber }, index) => [id, valueOf(shown[index] ?? "", isNumber)]);
  return `${JSON.stringify(Object.fromEntries(values))}\n`;
}

const valueOf = (cell: string, isNumber = false): string | number | null => {
  if (!isNumber) return cell;
  return cell === "" ? null : Number(cell);
};

const ARTICLE = { id: "article", head: "columnArticle" } as const;

export const TABLES = {
  quotes: {
    columns: [
      ARTICLE,
      { id: "date", head: "columnDate", in: ["csv", "json"] },
      { id: "day", head: "columnDate", in: ["markdown"] },
      { id: "speaker", head: "columnSpeaker" },
      { id: "title", head: "columnTitle" },
      { id: "kind", head: "columnKind" },
      { id: "cue", head: "columnCue" },
      { id: "words", head: "columnWords" },
      { id: "confidence", head: "columnConfidence", isNumber: true },
      { id: "certainty", head: "columnCertainty" },
    ],
    rowsOf: (analysis, naming) =>
      analysis.quotations.flatMap((quotation) =>
        quotation.speakers.map(({ name, entity, confidence, certainty }) => [
          analysis.dateline?.date ?? "",
          naming.day(analysis.dateline?.date ?? "", analysis),
          name === "" ? naming.unknown : name,
          titleOf(analysis, entity),
          naming.quotation(quotation.mode),
          quotation.cue === null ? "" : analysis.text.slice(quotation.cue.start, quotation.cue.end),
          contentOf(analysis, quotation),
          confidence === undefined ? "" : String(confidence),
          name === "" ? "" : naming.certainty(certainty ?? "unsure"),
        ]),
      ),
  },
  figures: {
    columns: [
      ARTICLE,
      { id: "figure", head: "columnFigure" },
      { id: "counted", head: "columnCounted" },
      { id: "kind", head: "columnKind" },
      { id: "value", head: "columnValue", in: ["csv", "json"] },
      { id: "unit", head: "columnUnit", in: ["csv", "json"] },
      { id: "bound", head: "columnBound", in: ["json"] },
      { id: "said", head: "columnSaid", in: ["csv", "markdown"] },
    ],
    rowsOf: (analysis, naming) =>
      analysis.numbers.map((number) => [
        analysis.text.slice(number.start, number.end),
        countedBehind(analysis, number),
        naming.number(number.kind),
        exactValue(number),
        number.unit ?? "",
        number.bound ?? "",
        naming.value(number, analysis),
      ]),
  },
  names: {
    columns: [
      ARTICLE,
      { id: "name", head: "columnName" },
      { id: "kind", head: "columnKind" },
      { id: "titles", head: "columnTitles" },
      { id: "mentions", head: "columnMentions", isNumber: true },
    ],
    rowsOf: ({ linking }, naming) =>
      linking.entities
        .filter(({ unsure }) => !unsure)
        .map(({ name, type, titles, mentions }) => [
          name,
          naming.entity(type),
          titles.join("، "),
          String(mentions.length),
        ]),
  },
} as const satisfies Record<string, Table>;
