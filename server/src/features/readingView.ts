/**
 * The article as it will be read: paragraphs of runs, each with what the server knows of it. The client's reading view paints them.
 * After the first answer only what changed is told: a keystroke in a long article moves one paragraph, not the whole page.
 */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Finding, Span } from "../engine/article";
import { hasHeadline } from "../engine/checks/headline";
import {
  PAINTED,
  type Kind,
  type ParagraphView,
  type ReadingPatch,
  type RunView,
  type SpeakerShare,
} from "../../../protocol/protocol";
import { approvedIn } from "./approved";
import { wordsIn } from "./counts";
import { touching } from "./places";
import type { Language } from "../engine/language";
import { doubted, howMuch, isDoubted, speakerKey, speakersOf } from "./speakers";

interface ReadingView {
  paragraphs: ParagraphView[];
  /** The line of each paragraph in the document, from 0. */
  lines: number[];
  speakers: SpeakerShare[];
}

/**
 * @returns the answers to `arabicPress/readingView`. The view that was told last is remembered, of one document: there is one page.
 *   `known` is the version that the page has, 0 for none.
 */
export function createReadingViews(): (
  document: TextDocument,
  examination: Examination,
  known: number,
  language: Language,
) => ReadingPatch {
  let last: { uri: string; version: number; view: ReadingView } | undefined;
  let versions = 0;
  return (document, examination, known, language) => {
    const view = readingView(document, examination, language);
    const before = last !== undefined && last.uri === document.uri && last.version === known ? last : undefined;
    last = { uri: document.uri, version: ++versions, view };
    return patch(before?.view.paragraphs ?? [], view, before?.version ?? 0, versions);
  };
}

function patch(
  before: readonly ParagraphView[],
  { paragraphs, lines, speakers }: ReadingView,
  base: number,
  version: number,
): ReadingPatch {
  const shorter = Math.min(before.length, paragraphs.length);
  let from = 0;
  while (from < shorter && areSame(before[from], paragraphs[from])) from++;
  let behind = 0;
  while (
    behind < shorter - from &&
    areSame(before[before.length - 1 - behind], paragraphs[paragraphs.length - 1 - behind])
  )
    behind++;
  return {
    base,
    version,
    from,
    removed: before.length - from - behind,
    paragraphs: paragraphs.slice(from, paragraphs.length - behind),
    lines,
    speakers,
  };
}

/** Would the page show both alike? */
function areSame(some: ParagraphView | undefined, other: ParagraphView | undefined): boolean {
  return (
    some !== undefined &&
    other !== undefined &&
    some.role === other.role &&
    some.words === other.words &&
    some.speaker === other.speaker &&
    some.findings === other.findings &&
    some.begins?.speaker === other.begins?.speaker &&
    some.begins?.label === other.begins?.label &&
    some.runs.length === other.runs.length &&
    some.runs.every((run, at) => isSameRun(run, other.runs[at]))
  );
}

const isSameRun = (run: RunView, other: RunView | undefined): boolean =>
  run.text === other?.text &&
  run.character === other.character &&
  run.kind === other.kind &&
  run.finding === other.finding &&
  run.speaker === other.speaker &&
  run.approved === other.approved;

/** @returns the whole view */
export function readingView(
  document: TextDocument,
  { analysis, findings }: Examination,
  language: Language,
): ReadingView {
  const speakers = speakersOf(analysis).filter(({ key }) => key !== "");
  const indices = new Map(speakers.map(({ key }, index) => [key, index]));
  const speakerOf = ({ speakers: [first] }: Quoted): number | undefined =>
    first === undefined ? undefined : indices.get(speakerKey(first));
  const marks = touching(analysis, marksOf(analysis, findings, speakerOf));
  const spoken = new Map<number, { speaker: number; quotation: Quoted }>();
  for (const quotation of analysis.quotations) {
    const speaker = speakerOf(quotation);
    if (speaker !== undefined && !spoken.has(quotation.paragraph))
      spoken.set(quotation.paragraph, { speaker, quotation });
  }
  let last: string | undefined;
  const paragraphs = analysis.paragraphs.map(({ start, reading }, index): ParagraphView => {
    const span = { start, end: start + reading.text.length };
    const here = marks[index] ?? [];
    const { speaker, quotation } = spoken.get(index) ?? {};
    const who = quotation?.speakers.map(speakerKey).join(" ");
    const one: ParagraphView = {
      role: index === 0 && hasHeadline(analysis.paragraphs) ? "headline" : "body",
      runs: runsOf(document, analysis.text, span, here),
      words: wordsIn(reading),
      findings: here.filter(({ finding, start: at }) => finding !== undefined && at >= start).length,
    };
    if (speaker !== undefined) one.speaker = speaker;
    if (speaker !== undefined && quotation !== undefined && who !== last)
      one.begins = { speaker, label: labelOf(speakers[speaker], quotation) };
    last = who ?? last;
    return one;
  });
  return {
    paragraphs,
    lines: analysis.paragraphs.map(({ start }) => document.positionAt(start).line),
    speakers: speakers.map(({ name, share, quotations }) => ({
      name,
      said: howMuch(quotations.length, share, language).join(" · "),
    })),
  };
}

type Quoted = Analysis["quotations"][number];

/** `سالم الرواحي، وزير الصيد`, `سالم الرواحي وليلى حداد`: one with their title, all of those who speak together. */
function labelOf(first: { name: string; title: string } | undefined, quotation: Quoted): string {
  if (first === undefined) return "";
  const together = new Set(quotation.speakers.map(({ name }) => name).filter((name) => name !== ""));
  if (together.size > 1) return doubted([...together].join(" و"), isDoubted(quotation));
  const name = doubted(first.name, isDoubted(quotation));
  return first.title === "" ? name : `${name}، ${first.title}`;
}

interface Mark extends Span {
  kind?: Kind;
  finding?: Finding["severity"];
  speaker?: number;
  approved?: true;
}

/** All marks of the article in order of their start. */
function marksOf(
  analysis: Analysis,
  findings: readonly Finding[],
  speakerOf: (quotation: Quoted) => number | undefined,
): Mark[] {
  const { linking, numbers, quotations, paragraphs } = analysis;
  const names = linking.entities.flatMap(({ type, unsure, mentions }) => {
    const painted = PAINTED.find((one) => one === type);
    return painted === undefined || unsure
      ? []
      : mentions
          .filter(({ kind }) => kind !== "nisba" && kind !== "title")
          .map(({ start, end }): Mark => ({ start, end, kind: painted }));
  });
  const said = quotations.flatMap((quotation) => {
    const speaker = speakerOf(quotation);
    return speaker === undefined ? [] : quotation.contents.map(({ start, end }): Mark => ({ start, end, speaker }));
  });
  const approved = paragraphs.flatMap(({ start: from }, index) =>
    approvedIn(analysis, index).map(({ start, end }): Mark => ({
      start: from + start,
      end: from + end,
      approved: true,
    })),
  );
  const marks = [
    ...names,
    ...approved,
    ...numbers.map(({ start, end }): Mark => ({ start, end, kind: "number" })),
    ...said,
    ...findings.map(({ start, end, severity }): Mark => ({ start, end, finding: severity })),
  ];
  return marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

const GRAVITY = ["hint", "information", "warning", "error"] as const;

/** The paragraph cut wherever a mark begins or ends; of two kinds on one stretch the inner one counts. */
function runsOf(document: TextDocument, text: string, span: Span, marks: readonly Mark[]): RunView[] {
  const cuts = [span.start, span.end];
  for (const { start, end } of marks) cuts.push(Math.max(start, span.start), Math.min(end, span.end));
  cuts.sort((a, b) => a - b);
  const column = document.positionAt(span.start).character - span.start;
  const runs: RunView[] = [];
  for (let index = 1, start = span.start; index < cuts.length; index++) {
    const end = cuts[index] ?? span.end;
    if (end === start) continue;
    runs.push(runOf(text.slice(start, end), column + start, start, end, marks));
    start = end;
  }
  return runs;
}

function runOf(text: string, character: number, start: number, end: number, marks: readonly Mark[]): RunView {
  const run: RunView = { text, character };
  for (const mark of marks) {
    if (mark.start > start) break;
    if (end > mark.end) continue;
    if (mark.kind !== undefined) run.kind = mark.kind;
    if (mark.speaker !== undefined) run.speaker = mark.speaker;
    if (mark.approved === true) run.approved = true;
    if (
      mark.finding !== undefined &&
      (run.finding === undefined || GRAVITY.indexOf(mark.finding) > GRAVITY.indexOf(run.finding))
    )
      run.finding = mark.finding;
  }
  return run;
}
