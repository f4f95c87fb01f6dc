/** What the article says, as tables: for a monitoring desk's sheet, for notes and mails. */
import type { TableFormat, TableOf } from "../../../protocol/protocol";
import type { Analysis, Examination } from "../engine/analyze";
import { hasHeadline } from "../engine/checks/headline";
import type { Language } from "../engine/language";
import { csvRow, markdownCell, markdownRow } from "./cells";
import { countedBehind } from "./countedNouns";
import { say, sayNamed, type MessageKey } from "./messages";
import { boundedValue, daysFor, exactValue, isYearless } from "./values";
import { contentOf, doubted, isDoubted, titleOf } from "./speakers";

/** The answer to `arabicPress/table`: one quotation or one figure a row; as JSON, the whole article (article.d.ts). */
export function tableOf(
  { analysis, article }: Examination,
  of: TableOf,
  format: TableFormat,
  language: Language,
): string {
  return format === "json"
    ? `${JSON.stringify(article, null, 2)}\n`
    : printed(tableFor(analysis, of, format, language), format);
}

/** One table of many articles: each row begins with the name of its own. The answer to `arabicPress/workspaceTable`. */
export function tableOfMany(of: TableOf, format: TableFormat, language: Language): TableOfMany {
  const found: Examination["article"][] = [];
  const rows: string[][] = [];
  return {
    add(name, { analysis, article }) {
      if (format === "json") found.push(article);
      else for (const row of tableFor(analysis, of, format, language).rows) rows.push([name, ...row]);
    },
    text: () =>
      format === "json"
        ? `${JSON.stringify(found, null, 2)}\n`
        : printed({ head: [say(language, "factsArticle"), ...headsOf(of, format, language)], rows }, format),
  };
}

export interface TableOfMany {
  /** @param name of an article */
  add(name: string, examination: Examination): void;
  text(): string;
}

type Printed = Exclude<TableFormat, "json">;

const tableFor = (analysis: Analysis, of: TableOf, format: Printed, language: Language): Table =>
  of === "figures" ? figures(analysis, format, language) : quotations(analysis, language);

const printed = (table: Table, format: Printed): string =>
  format === "csv" ? [table.head, ...table.rows].map(csvRow).join("") : `${markdown(table)}\n`;

/** The article's facts in Markdown: dateline, who is named, who said what, figures. The answer to `arabicPress/facts`. */
export function factsAsMarkdown({ analysis }: Examination, language: Language): string {
  const parts = [named(analysis, language), quotations(analysis, language), figures(analysis, "markdown", language)]
    .filter(({ rows }) => rows.length > 0)
    .map(markdown);
  return `${[...headingOf(analysis), ...parts].join("\n\n")}\n`;
}

/** The headline, and where and when it was filed; a line of credit is neither. */
function headingOf({ dateline, paragraphs, text }: Analysis): string[] {
  const [first] = paragraphs;
  const isTold =
    dateline !== null &&
    (dateline.date !== undefined || (dateline.place !== undefined && dateline.author === undefined));
  const isCredit = first !== undefined && dateline !== null && dateline.start < first.start + first.reading.text.length;
  const headline = first !== undefined && !isCredit && hasHeadline(paragraphs) ? [first.reading.text.trim()] : [];
  const filed = isTold ? [text.slice(dateline.start, dateline.end)] : [];
  return [...headline, ...filed].map((line) => `**${markdownCell(line)}**`);
}

interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const QUOTATION_HEADS: readonly MessageKey[] = [
  "factsSpeaker",
  "factsTitle",
  "factsWords",
  "factsKind",
  "factsCue",
  "factsParagraph",
  "factsDate",
];
/** A sheet has the exact value and the unit's code beside the words; what is read has the words alone. */
const FIGURE_HEADS: Readonly<Record<Printed, readonly MessageKey[]>> = {
  csv: ["factsNumber", "factsCounted", "factsKind", "value", "factsUnit", "factsSaid"],
  markdown: ["factsNumber", "factsCounted", "factsKind", "value"],
};

const headsOf = (of: TableOf, format: Printed, language: Language): string[] =>
  headOf(language, of === "figures" ? FIGURE_HEADS[format] : QUOTATION_HEADS);

const headOf = (language: Language, ids: readonly MessageKey[]): string[] => ids.map((id) => say(language, id));

function named({ linking }: Analysis, language: Language): Table {
  const shown = linking.entities.filter(
    ({ type, unsure }) => (type === "person" || type === "organization") && !unsure,
  );
  return {
    head: headOf(language, ["factsName", "factsTitles", "factsMentions"]),
    rows: shown.map(({ name, titles, mentions }) => [name, titles.join("، "), String(mentions.length)]),
  };
}

function quotations(analysis: Analysis, language: Language): Table {
  const date = analysis.dateline?.date ?? "";
  const filed = isYearless(date) ? (daysFor(date, analysis.stylebook, language) ?? date) : date;
  const rows = analysis.quotations.flatMap((quotation) =>
    quotation.speakers.map(({ name, entity }) => [
      name === "" ? say(language, "unknownSpeaker") : doubted(name, isDoubted(quotation)),
      titleOf(analysis, entity),
      contentOf(analysis, quotation),
      say(language, quotation.mode),
      quotation.cue === null ? "" : analysis.text.slice(quotation.cue.start, quotation.cue.end),
      String(quotation.paragraph + 1),
      filed,
    ]),
  );
  return {
    head: headsOf("quotations", "csv", language),
    rows,
  };
}

function figures(analysis: Analysis, format: Printed, language: Language): Table {
  const { numbers, text, stylebook } = analysis;
  const rows = numbers.map((number) => {
    const { start, end, kind, unit } = number;
    const written = text.slice(start, end);
    const exact = exactValue(number);
    const said = boundedValue(number, written, stylebook, language);
    const told = isYearless(exact) ? said : exact;
    const values = format === "csv" ? [told, unit ?? "", said] : [exact === "" ? "" : said];
    return [written, countedBehind(analysis, number), sayNamed(language, "kind", kind), ...values];
  });
  return { head: headsOf("figures", format, language), rows };
}

const markdown = ({ head, rows }: Table): string =>
  [
    markdownRow(head),
    markdownRow(
      head.map(() => "---"),
      true,
    ),
    ...rows.map((cells) => markdownRow(cells)),
  ].join("\n");
