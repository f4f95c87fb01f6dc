/**
 * What people have put right in what the engine reads of an article: which words are names, and who speaks. Each is known by what is
 * written, never by its offset, so that it holds when the article is edited. Where they come from (.arabic-press/ignore.yaml) is not the
 * engine's business.
 */
import type { EntityType, Span } from "./article";
import { folded } from "./text/folded";
import { readParagraph } from "./text/paragraphs";
import { phraseTable } from "./text/phrases";
import type { Token } from "./text/tokens";

/** Of some words that they are a name of some kind, or none. */
export interface CorrectedName {
  /** The words, as written. */
  text: string;
  is: EntityType | "none";
  /** The words of them that are the name, where it ends before they do. */
  name?: string;
  /** Another name of the article, of the same one. */
  same?: string;
  /** The article in which it holds, by its path from the list's folder; all articles where it is left out. */
  file?: string;
  /** The sentence in which it holds; all sentences where it is left out. */
  sentence?: string;
}

/** Of a quotation who speaks in it. */
export interface CorrectedSpeaker {
  /** What the quotation is known by: see {@link quotationKey}. */
  quotation: string;
  /** A name of the article or any other; "" for nobody. */
  speaker: string;
  file?: string;
}

export interface CorrectionList {
  readonly names: readonly CorrectedName[];
  readonly speakers: readonly CorrectedSpeaker[];
}

/** Corrections of one article, ready to be looked up; undefined where there are none. */
export interface Corrections {
  /** Those of the words that begin at a token, of equal ones the longest. */
  readonly names:
    | ((
        tokens: readonly Token[],
        at: number,
        firstKey?: string,
      ) => { value: readonly CorrectedName[]; to: number } | undefined)
    | undefined;
  /** @returns who speaks in a quotation, "" for nobody; undefined where that was not put right */
  readonly speakers: ((key: string) => string | undefined) | undefined;
  /** @returns what a person put right of a quotation */
  speakerAt(key: string): CorrectedSpeaker | undefined;
}

/** @param file the article's path from the list's folder */
export function correctionsOf({ names, speakers }: CorrectionList, file: string): Corrections {
  const holds = (one: { file?: string }): boolean => one.file === undefined || one.file === file;
  const [named, spoken] = [names.filter(holds), speakers.filter(holds)];
  if (named.length + spoken.length === 0) return NO_CORRECTIONS;
  // What was put right last holds.
  const byWords = new Map<string, CorrectedName[]>();
  for (const one of named) byWords.set(inTokens(one.text), [one, ...(byWords.get(inTokens(one.text)) ?? [])]);
  const bySpeech = new Map(spoken.map((one) => [folded(one.quotation), one]));
  const speakerAt = (key: string): CorrectedSpeaker | undefined => bySpeech.get(folded(key));
  return {
    names: named.length === 0 ? undefined : phraseTable(byWords),
    speakers: spoken.length === 0 ? undefined : (key) => speakerAt(key)?.speaker,
    speakerAt,
  };
}

export const NO_CORRECTIONS: Corrections = { names: undefined, speakers: undefined, speakerAt: () => undefined };

/** As the article's words stand in tokens: `«الحياة»` is three. */
const inTokens = (text: string): string =>
  readParagraph(text)
    .tokens.map(({ word }) => word.key)
    .join(" ");

/**
 * @param text the article
 * @returns what a quotation is known by: its reporting word and its first words
 */
export function quotationKey(text: string, cue: Span | null, contents: readonly Span[]): string {
  const said = contents.map(({ start, end }) => text.slice(start, end)).join(" ");
  const first = said.trim().split(/\s+/, FIRST_WORDS).join(" ");
  return cue === null ? first : `${text.slice(cue.start, cue.end)}: ${first}`;
}

/** What is edited behind them leaves a correction in force. */
const FIRST_WORDS = 4;
