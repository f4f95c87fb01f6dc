/** An analysis in a form that a reviewer reads: strings beside values, one line a thing. */
import { analyze } from "../../server/src/engine/analyze";
import type { Span } from "../../server/src/engine/article";

/** @returns the golden text of an article: dateline, quotations, entities, numbers, findings. */
export function golden(text: string): string {
  const { dateline, entities, numbers, quotations, findings } = analyze(text);
  const quote = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const lines: string[] = [];
  if (dateline !== null) lines.push(`dateline | ${quote(dateline)} | ${names.get(dateline.place ?? "") ?? "-"} | ${dateline.date ?? "-"} | ${names.get(dateline.agency ?? "") ?? "-"}`);
  for (const { speakers, cue, contents, mode } of quotations) lines.push(`quotation | ${speakers.map(({ name, resolution }) => `${name} (${resolution})`).join(" + ")} | ${cue === null ? "-" : quote(cue)} | ${mode} | ${contents.map(quote).join(" … ")}`);
  for (const { name, type, titles, mentions } of entities) lines.push(`entity | ${name} | ${type} | ${titles.join("، ") || "-"} | ${mentions.map((mention) => `${quote(mention)}@${mention.start} ${mention.kind}`).join(", ")}`);
  for (const number of numbers) lines.push(`number | ${quote(number)}@${number.start} | ${number.kind} | ${number.value}${number.unit === undefined ? "" : ` ${number.unit}`}`);
  for (const { check, severity, start, end } of findings) lines.push(`finding | ${check} | ${severity} | ${quote({ start, end }).slice(0, 60)}@${start}`);
  return `${lines.join("\n")}\n`;
}
