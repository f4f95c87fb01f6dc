/** Two names side by side that are one person's. */
import { isNameKey } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { isFeminineKey } from "../morphology/endings";
import { beginsWithWaw, LAM } from "../morphology/proclitics";
import { givenName, particlePlace } from "../nouns/name-words";
import { isAddress } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { type Word, type WordReading } from "../text/words";
import { named, newMention, type LocalMention } from "./mention";
import { titlesAround } from "./people";
import { isFirstName } from "./no-names";
import { isSecondPerson, isWithWhom } from "./names-apart";

/** Words: of two names side by side, a longer one would be two people. */
const LONGEST_NAME = 5;

/** `زينب | لباد`, `وانغ آن | شون`: two people do not stand side by side; what is left of a word is no one's name. */
export function joined({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention): LocalMention[] {
  const { from, to, start } = mention;
  const token = tokens[to];
  if (next.type !== "person" || token === undefined) return [];
  // `محمد السيد | محمد سليمان`: a given name in Egypt, where no one stands beside another.
  const second = tokens[from + 1];
  if (
    second !== undefined &&
    isSir(second.word) &&
    next.from === from + 2 &&
    isFirstName((tokens[from] as Token).word)
  ) {
    const around = titlesAround(tokens, from, next.to, start > (tokens[from]?.start ?? 0));
    return [newMention(named(text, tokens, from, next.to, start), "person", "full", undefined, around)];
  }
  // `خالد بن فهد بن سالم … | بن جلوي`: a lineage is of any length.
  if (next.to - from > LONGEST_NAME && particlePlace(token.word) !== "joins") return [];
  if (next.to - next.from > 1 && isSecondPerson(tokens, from, next.from)) return [];
  const cut = next.start - token.start;
  if (cut > 0) {
    const [given, rest] = [tokens[from]?.word, token.word.readings.find(({ offset }) => offset === cut)];
    const isLetter = to - from === 1 && given !== undefined && isFirstName(given) && !beginsWithWaw(token.word.plain);
    if (!isLetter || rest === undefined || hasArticle(rest.plain) || isWhomItIsFor(given, rest)) return [];
    if (isWithWhom(tokens, from, to)) return [];
  }
  // `الرئيس سمير حداد | الوزير | كريم حسن`: a title that is a family's elsewhere is the next one's.
  const isCut = cut === 0 && from < next.phrase.from && next.phrase.from < next.from;
  const end = isCut ? next.phrase.from : next.to;
  const around = titlesAround(tokens, from, end, start > (tokens[from]?.start ?? 0));
  return [newMention(named(text, tokens, from, end, start), "person", "full", undefined, around)];
}

/** `السيد`. */
const isSir = (word: Word): boolean => isAddress(word) && !isFeminineKey(word.key);

/** `ركلة كوفاليتشي | لبيترسون`; the family of `سمير | لعلوي` begins so. */
const isWhomItIsFor = (first: Word, { proclitics, key }: WordReading): boolean =>
  proclitics === LAM && givenName(first) === undefined && isNameKey(key);
