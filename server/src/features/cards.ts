/** Findings as cards, to be looked at one after the other: the sentence, what is to be done and why, each fix. The answer to `arabicPress/cards`. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FindingCard } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import { fingerprint } from "../engine/checks/ignore";
import type { Language } from "../engine/language";
import { directed } from "../engine/text/direction";
import { checkOf } from "./explanations";
import { sayNamed } from "./messages";
import type { NewsroomFiles } from "./newsroomActions";
import { paragraphAt, rangeOf } from "./places";

/** @returns the cards in the order of the text */
export function cards(
  document: TextDocument,
  { analysis, findings }: Examination,
  { ignoreFile }: NewsroomFiles,
  language: Language,
): FindingCard[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.map((finding): FindingCard => {
    const { start, end, check, severity, message, fixes } = finding;
    const here = fingerprint(finding, analysis);
    const rule = checkOf(check);
    const around = sentenceAround(analysis, start, end);
    return {
      key: [check, here.text, here.sentence].join("\n"),
      title: directed(rule?.title[language] ?? check, language),
      level: sayNamed(language, "level", severity),
      severity,
      message: directed(message, language),
      why: directed(rule?.why[language] ?? "", language),
      before: analysis.text.slice(around.start, start),
      words: analysis.text.slice(start, end),
      after: analysis.text.slice(end, around.end),
      range: rangeOf(document, { start, end }),
      fixes: fixes.map(({ title, edits }) => ({
        title: directed(title, language),
        edits: edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })),
      })),
      ignore: ignoreFile === undefined ? null : { file: ignoreFile, entry: { here } },
    };
  });
}

/** From the beginning of the sentence in which it begins to the end of that in which it ends. */
function sentenceAround(analysis: Examination["analysis"], start: number, end: number): { start: number; end: number } {
  const paragraph = paragraphAt(analysis, start);
  if (paragraph === undefined) return { start, end };
  const { tokens, sentences } = paragraph.reading;
  const beginOf = (from: number): number => paragraph.start + (tokens[from]?.start ?? 0);
  const endOf = (to: number): number => paragraph.start + (tokens[to - 1]?.end ?? 0);
  const first = sentences.findLast(({ from }) => beginOf(from) <= start);
  const last = sentences.find(({ to }) => end <= endOf(to));
  return {
    start: Math.min(start, first === undefined ? start : beginOf(first.from)),
    end: Math.max(end, last === undefined ? end : endOf(last.to)),
  };
}
