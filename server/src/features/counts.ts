/** How long an article is, as a desk counts: words, and minutes to read. */
import type { Examination } from "../engine/analyze";
import type { Word } from "../engine/text/words";

export interface Counts {
  words: number;
  /** Whole minutes, at least one where there is anything to read. */
  minutes: number;
  quotations: number;
}

/** Words are letters and numbers between spaces: a clitic is no word of its own, marks and signs are none. */
export function counts({ analysis: { paragraphs, quotations } }: Examination): Counts {
  let words = 0;
  for (const { reading } of paragraphs) for (const { word } of reading.tokens) if (isCounted(word)) words++;
  return { words, minutes: Math.ceil(words / WORDS_A_MINUTE), quotations: quotations.length };
}

/** Is this a word of the count? */
export const isCounted = ({ kind }: Word): boolean => kind === "arabic" || kind === "latin" || kind === "number";

/** Silent reading of Arabic: 181 words a minute (Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019). */
const WORDS_A_MINUTE = 181;
