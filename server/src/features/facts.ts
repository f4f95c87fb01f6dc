/** The article's facts as Markdown, for notes and mails: who, who said what, numbers. */
import type { Examination } from "../engine/analyze";
import type { Language } from "../engine/checks/check";
import { say, sayNamed } from "./messages";
import { markdownCell } from "./speakers";

export function factsAsMarkdown({ analysis: { text, linking, quotations, numbers, dateline } }: Examination, language: Language): string {
  const written = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const people = linking.entities.filter(({ type, unsure }) => (type === "person" || type === "organization") && !unsure).map(({ name, titles, mentions }) => [name, titles.join("، "), String(mentions.length)]);
  const said = quotations.map(({ speakers, contents, mode }) => [speakers.map(({ name }) => name || say(language, "unknownSpeaker")).join("، "), contents.map(written).join(" … "), say(language, mode)]);
  const figures = numbers.map((number) => [written(number), sayNamed(language, "kind", number.kind), `${number.value}${number.unit === undefined ? "" : ` ${number.unit}`}`]);
  return [
    ...(dateline === null ? [] : [`**${markdownCell(written(dateline))}**`]),
    table([say(language, "factsName"), say(language, "factsTitles"), say(language, "factsMentions")], people),
    table([say(language, "speaker"), say(language, "factsWords"), say(language, "factsKind")], said),
    table([say(language, "factsNumber"), say(language, "factsKind"), say(language, "value")], figures),
  ].filter((part) => part !== "").join("\n\n") + "\n";
}

/** A Markdown table; nothing for one without rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => (cell === "---" ? cell : markdownCell(cell))).join(" | ")} |`).join("\n");
}

