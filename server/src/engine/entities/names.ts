/** What lists tell of a name that the tagger found: where it begins in its first word, and what it stands for. */
import type { EntityType } from "../article";
import { listLevel, marksOf, placeLevel, roleOf } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { isConjoined, mayHaveProclitic } from "../morphology/proclitics";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { isGoverned, listedNameAt } from "./listed-names";
import { isGivenKey, nameReading } from "../nouns/name-words";
import { factsOf } from "../nouns/title-words";

/** @returns UTF-16 units of proclitics before the name that begins with token `from`: 1 in `وطهران`, 0 in `وانغ` */
export function nameOffset(tokens: readonly Token[], from: number, type: EntityType): number {
  const token = tokens[from];
  if (token?.word.kind !== "arabic") return 0;
  const listed = listedNameAt(tokens, from);
  if (listed?.name.type === type) return listed.reading.offset;
  if (isGoverned(tokens, from) && mayHaveProclitic(token.word.plain)) return 0;
  // `كرم جابر`: a place's name begins behind its first letter.
  if (type === "person" && isGivenKey(token.word.key)) return 0;
  const reading = type === "person" ? nameReading(token.word) : factsOf(token.word)?.reading;
  return reading?.offset ?? listed?.reading.offset ?? likelyOffset(token.word);
}

/** @returns what the lexicon knows the name as */
export function refOf(tokens: readonly Token[], from: number, to: number, type: EntityType): string | undefined {
  const listed = listedNameAt(tokens, from);
  return listed?.to === to && listed.name.type === type ? listed.name.ref : undefined;
}

/** A word that no list has loses what leaves a well-known name (`لطهران`, not `فيوريك`), and a `و` (few names begin so). */
const likelyOffset = perWord((word: Word): number => {
  if (isListed(word.key)) return 0;
  const known = word.readings.slice(1).find(({ key }) => isWellKnown(key) || hasArticle(key));
  if (known !== undefined) return known.offset;
  const [, conjoined] = word.readings;
  return conjoined !== undefined && isConjoined(conjoined) && conjoined.key.length > 2 ? conjoined.offset : 0;
});

function isListed(key: string): boolean {
  const marks = marksOf(key);
  return roleOf(marks) !== undefined || listLevel(marks) > 0 || placeLevel(marks) > 0;
}

function isWellKnown(key: string): boolean {
  const marks = marksOf(key);
  return roleOf(marks) === "common" || listLevel(marks) > 1 || placeLevel(marks) > 1;
}
