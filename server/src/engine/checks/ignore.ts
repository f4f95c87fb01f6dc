/** Findings that a newsroom has looked at and lets stand: told by what the text says, never by the message or the place. */
import type { Span } from "../article";
import type { PlacedParagraph } from "../reading";
import { keyForm } from "../text/fold";
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
  /** What is flagged, folded. */
  text: string;
  /** The sentence around it, folded: marks and spelling variants do not tell two of them apart. */
  sentence: string;
}

export const NOTHING_IGNORED: IgnoreList = { here: [], files: [], words: [] };

/** @returns what a finding is known by in the list */
export function fingerprint(
  { check, start, end }: Span & { check: string },
  { text, paragraphs }: Pick<CheckedArticle, "text" | "paragraphs">,
): Ignored {
  return { check, text: folded(text.slice(start, end)), sentence: sentenceAt(paragraphs, start) };
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

const keyOf = ({ check, text, sentence }: Ignored): string => `${check}\n${text}\n${sentence}`;

/** Letters and digits alone, spelling-blind; marks are kept where there is nothing else. */
export function folded(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? text.trim() : words.map(keyForm).join(" ");
}

function sentenceAt(paragraphs: readonly PlacedParagraph[], offset: number): string {
  const paragraph = paragraphs.findLast(({ start }) => start <= offset);
  if (paragraph === undefined) return "";
  const { text, tokens, sentences } = paragraph.reading;
  const at = offset - paragraph.start;
  const sentence = sentences.find(({ to }) => at < (tokens[to - 1]?.end ?? 0));
  return folded(
    sentence === undefined
      ? text
      : text.slice(tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? text.length),
  );
}
