/** How long an article is, as a desk counts: words, and minutes to read. */
import type { Counts } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import type { Language } from "../engine/language";
import { counted } from "../engine/checks/wording";
import type { Word } from "../engine/text/words";
import { isolated } from "./diagnostics";
import { say } from "./messages";

/** Words are letters and numbers between spaces: a clitic is no word of its own, marks and signs are none. */
export function counts({ analysis: { paragraphs, quotations } }: Examination, language: Language): Counts {
  let words = 0;
  for (const { reading } of paragraphs) for (const { word } of reading.tokens) if (isCounted(word)) words++;
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
    label: isolated(say(language, "countsLabel", read, counted("minute", minutes)), language),
    details: isolated(say(language, "countsDetails", read, spoken, counted("minute", minutes, "accusative")), language),
  };
}

/** Is this a word of the count? */
export const isCounted = ({ kind }: Word): boolean => kind === "arabic" || kind === "latin" || kind === "number";

/** Silent reading of Arabic: 181 words a minute (Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019). */
const WORDS_A_MINUTE = 181;
