/** DOCX, to be read only: the paragraphs of its main part (ECMA-376, part 1, 17.2). */
import { strFromU8, unzipSync } from "fflate";
import type { Extract } from "./extract";
import { textOfMarkup, type Vocabulary } from "./markup";
import { FormatRefusal } from "./refusal";

/** @returns the text, whose offsets are its own: a line a paragraph @throws FormatRefusal */
export function textOfDocx(bytes: Uint8Array): Extract {
  const { text } = textOfMarkup(mainPart(bytes), WORDS);
  return { text, pieces: [], escapes: undefined };
}

const MAIN = "word/document.xml";
/** A novel of a thousand pages has four million characters, with markup forty. */
const MOST_BYTES = 64 * 1024 * 1024;

function mainPart(bytes: Uint8Array): string {
  let isTooLarge = false;
  const isMain = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name !== MAIN) return false;
    isTooLarge = originalSize > MOST_BYTES;
    return !isTooLarge;
  };
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, { filter: isMain })[MAIN];
  } catch {
    throw new FormatRefusal("noDocx");
  }
  if (isTooLarge) throw new FormatRefusal("tooLarge");
  if (part === undefined) throw new FormatRefusal("noDocx");
  return strFromU8(part);
}

/** What is written stands in `w:t`; deleted text, field codes and drawings do not. */
const WORDS: Vocabulary = {
  isXml: true,
  blocks: new Set(["p", "br", "cr"]),
  skipped: new Set(["deltext", "instrtext", "drawing", "pict", "del", "fallback"]),
  bodies: new Set(["t", "tab"]),
  spaces: new Set(["tab"]),
};
