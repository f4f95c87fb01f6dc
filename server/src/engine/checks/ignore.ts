/** Findings that a newsroom has looked at and lets stand: told by what the text says, never by the message or the place. */
import type { Span } from "../article";
import type { PlacedParagraph } from "../reading";
import { folded, sentenceAt } from "../text/folded";
import type { CheckedArticle } from "./check";

export interface IgnoreList {
  /** One check in one sentence, wherever it stands. */
  here: readonly Ignored[];
  /** Checks that a file is not looked at by; its path as in the list, from the folder of the list. */
  files: readonly { file: string; checks: readonly string[] }[];
  /** Words that no check flags. */
  words: readonly string[];
}

export interface Ignored {
  check: string;
  /** What is flagged, as written; compared without marks and spelling variants, as the sentence is. */
  text: string;
  /** The sentence around it. */
  sentence: string;
}

export const NOTHING_IGNORED: IgnoreList = { here: [], files: [], words: [] };

/** @returns what a finding is known by in the list */
export function fingerprint(
  { check, start, end }: Span & { check: string },
  { text, paragraphs }: Pick<CheckedArticle, "text" | "paragraphs">,
): Ignored {
  return { check, text: inOneLine(text.slice(start, end)), sentence: inOneLine(writtenSentenceAt(paragraphs, start)) };
}

/** @returns what `CheckSettings.ignores` asks, for one file; undefined where nothing is ignored */
export function ignoring(
  { here, files, words }: IgnoreList,
  file: string,
): ((check: string, span: Span, analysis: CheckedArticle) => boolean) | undefined {
  const off = new Set(files.filter((one) => one.file === file).flatMap(({ checks }) => checks));
  const stand = new Set(here.map(keyOf));
  const free = new Set(words.map(folded));
  if (off.size + stand.size + free.size === 0) return undefined;
  return (check, span, analysis) =>
    off.has(check) ||
    (free.size > 0 && free.has(folded(analysis.text.slice(span.start, span.end)))) ||
    (stand.size > 0 && stand.has(keyOf(fingerprint({ check, ...span }, analysis))));
}

const keyOf = ({ check, text, sentence }: Ignored): string => `${check}\n${folded(text)}\n${folded(sentence)}`;

const inOneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

function writtenSentenceAt(paragraphs: readonly PlacedParagraph[], offset: number): string {
  const paragraph = paragraphs.findLast(({ start }) => start <= offset);
  return paragraph === undefined ? "" : sentenceAt(paragraph.reading, offset - paragraph.start);
}
