/** How long an article is, as a desk counts: words, and minutes to read. */
import type { Counts } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import type { Language } from "../engine/language";
import { counted } from "../engine/checks/wording";
import { perReading } from "../engine/memory";
import type { Reading } from "../engine/reading";
import type { Word } from "../engine/text/words";
import { directed } from "../engine/text/direction";
import { say } from "./messages";

/** Words are letters and numbers between spaces: a clitic is no word of its own, marks and signs are none. */
export function counts({ analysis: { paragraphs, quotations } }: Examination, language: Language): Counts {
  const words = paragraphs.reduce((all, { reading }) => all + wordsIn(reading), 0);
  const minutes = Math.ceil(words / WORDS_A_MINUTE);
  return { words, minutes, quotations: quotations.length, ...told(words, minutes, quotations.length, language) };
}

function told(
  words: number,
  minutes: number,
  quotations: number,
  language: Language,
): Pick<Counts, "label" | "details"> {
  const none = counted("word", 0)[language];
  if (words === 0) return { label: none, details: none };
  const [read, spoken] = [counted("word", words), counted("quotation", quotations)];
  return {
    label: directed(say(language, "countsLabel", read, counted("minute", minutes)), language),
    details: directed(say(language, "countsDetails", read, spoken, counted("minute", minutes, "accusative")), language),
  };
}

/** @returns how many words a paragraph has; one that is read in part has the words of all of it */
export const wordsIn = perReading(({ text, part, tokens }: Reading): number =>
  part === "rest" ? writtenIn(text) : tokens.reduce((all, { word }) => all + (isCounted(word) ? 1 : 0), 0),
);

function writtenIn(text: string): number {
  let words = 0;
  for (WRITTEN.lastIndex = 0; WRITTEN.test(text);) words++;
  return words;
}

/** Near what tokens are. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640.,٫٬'’-]*/gu;

/** Is this a word of the count? */
export const isCounted = ({ kind }: Word): boolean => kind === "arabic" || kind === "latin" || kind === "number";

/** Silent reading of Arabic: 181 words a minute (Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019). */
const WORDS_A_MINUTE = 181;
