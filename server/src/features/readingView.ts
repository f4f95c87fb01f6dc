/** The article as it will be read: paragraphs of runs, each with what the server knows of it. The client's reading view paints them. */
import type { Position } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Finding, Span } from "../engine/article";
import { hasHeadline } from "../engine/checks/headline";
import { wordsOf } from "./speakers";

/** A stretch of text with one set of marks. */
export interface RunView {
  text: string;
  /** Where it begins in the document: for hovers, and to go there. */
  at: Position;
  /** person, organization, place, number; at most one. */
  kind?: string;
  /** Severity of the gravest finding on it. */
  finding?: Finding["severity"];
  /** Index of the speaker whose words these are. */
  speaker?: number;
}

export interface ParagraphView {
  /** Line in the document, from 0. */
  line: number;
  role: "headline" | "body";
  runs: RunView[];
  /** The speaker who begins to speak here: named in the margin. */
  begins?: number;
  /** For the strip: words, the speaker of most of them, findings. */
  words: number;
  speaker?: number;
  findings: number;
}

export interface ReadingView {
  paragraphs: ParagraphView[];
  speakers: { name: string; title: string; /** Whole per cent of all reported words. */ share: number; count: number }[];
}

/** The answer to `arabicPress/readingView`. */
export function readingView(document: TextDocument, { analysis, findings }: Examination): ReadingView {
  const speakers = speakersOf(analysis);
  const marks = marksOf(analysis, findings, speakers.index);
  let last: number | undefined;
  const paragraphs = analysis.paragraphs.map(({ start, reading }, index): ParagraphView => {
    const span = { start, end: start + reading.text.length };
    const runs = runsOf(document, analysis.text, span, marks);
    const spoken = analysis.quotations.filter(({ paragraph }) => paragraph === index).map((one) => speakers.index.get(keyOf(one))).find((one) => one !== undefined);
    const begins = spoken !== undefined && spoken !== last ? spoken : undefined;
    if (spoken !== undefined) last = spoken;
    const headline = index === 0 && hasHeadline(analysis.paragraphs);
    return {
      line: document.positionAt(start).line, role: headline ? "headline" : "body", runs, words: reading.tokens.filter(({ word }) => word.kind !== "punctuation").length,
      findings: findings.filter((one) => span.start <= one.start && one.start < span.end).length, ...(begins === undefined ? {} : { begins }), ...(spoken === undefined ? {} : { speaker: spoken }),
    };
  });
  return { paragraphs, speakers: speakers.list };
}

const keyOf = ({ speakers: [first] }: Analysis["quotations"][number]): string => (first === undefined || first.name === "" ? "" : (first.entity ?? first.name));

function speakersOf(analysis: Analysis): { index: Map<string, number>; list: ReadingView["speakers"] } {
  const index = new Map<string, number>();
  const list: { name: string; title: string; share: number; count: number; words: number }[] = [];
  for (const quotation of analysis.quotations) {
    const key = keyOf(quotation);
    if (key === "") continue;
    const known = index.get(key) ?? list.length;
    index.set(key, known);
    const entity = analysis.linking.entities.find(({ id }) => id === key);
    const one = (list[known] ??= { name: quotation.speakers[0]?.name ?? "", title: entity?.titles[0] ?? "", share: 0, count: 0, words: 0 });
    one.count++;
    one.words += wordsOf(analysis, quotation);
  }
  const all = list.reduce((sum, { words }) => sum + words, 0);
  return { index, list: list.map(({ words, ...one }) => ({ ...one, share: all === 0 ? 0 : Math.round((100 * words) / all) })) };
}

interface Mark extends Span {
  kind?: string;
  finding?: Finding["severity"];
  speaker?: number;
}

/** All marks of the article in order of their start. */
function marksOf({ linking, numbers, quotations }: Analysis, findings: readonly Finding[], speakers: ReadonlyMap<string, number>): Mark[] {
  const names = linking.entities.filter(({ type, unsure }) => !unsure && NAMED.has(type)).flatMap(({ type, mentions }) => mentions.filter(({ kind }) => kind !== "nisba" && kind !== "title").map(({ start, end }): Mark => ({ start, end, kind: type })));
  const said = quotations.flatMap((quotation) => {
    const speaker = speakers.get(keyOf(quotation));
    return speaker === undefined ? [] : quotation.contents.map(({ start, end }): Mark => ({ start, end, speaker }));
  });
  return [...names, ...numbers.map(({ start, end }): Mark => ({ start, end, kind: "number" })), ...said, ...findings.map(({ start, end, severity }): Mark => ({ start, end, finding: severity }))].sort((a, b) => a.start - b.start || b.end - a.end);
}

const NAMED = new Set(["person", "organization", "place"]);
const GRAVITY = ["hint", "information", "warning", "error"] as const;

/** The paragraph cut wherever a mark begins or ends; of two kinds on one stretch the inner one counts. */
function runsOf(document: TextDocument, text: string, span: Span, marks: readonly Mark[]): RunView[] {
  const inside = marks.filter(({ start, end }) => start < span.end && span.start < end && start < end);
  const cuts = [...new Set([span.start, span.end, ...inside.flatMap(({ start, end }) => [Math.max(start, span.start), Math.min(end, span.end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): RunView => {
    const end = cuts[index + 1] ?? span.end;
    const on = inside.filter((mark) => mark.start <= start && end <= mark.end);
    const kind = on.findLast((mark) => mark.kind !== undefined)?.kind;
    const speaker = on.findLast((mark) => mark.speaker !== undefined)?.speaker;
    const finding = on.flatMap((mark) => mark.finding ?? []).sort((a, b) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a))[0];
    return { text: text.slice(start, end), at: document.positionAt(start), ...(kind === undefined ? {} : { kind }), ...(finding === undefined ? {} : { finding }), ...(speaker === undefined ? {} : { speaker }) };
  });
}
