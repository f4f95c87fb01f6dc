/** Who can speak: a name, a title, a source, a body, or a definite noun, and whether a verb agrees with it. */
import { factsOf } from "../nouns/title-words";
import { isSourceHead, sourceHeadOf } from "../nouns/source-words";
import { isAdjunctWord } from "../nouns/clause-words";
import { endsInTaMarbuta, isSoundFemininePlural } from "../morphology/endings";
import { isDefinite, withoutArticle, hasArticle } from "../morphology/article";
import { isCountry } from "../lexicon/countries";
import { isCommon } from "../lexicon/words";
import { rows } from "../lexicon/lexicon";
import { hasRole } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { isCutFromPreposition } from "./phrase-names";
import type { NounPhrase } from "./phrase-steps";
import { isNominativeConstruct } from "./phrase-words";

/** A name, a title, a source, a body, or a definite noun. */
export function isSomebody(paragraph: Paragraph, mentions: readonly LocalMention[], at: number): boolean {
  const word = paragraph.tokens[at]?.word;
  if (word?.kind !== "arabic" || isAdjunctWord(word) || isCutFromPreposition(paragraph.tokens, mentions, at))
    return false;
  if (mentions.some(({ phrase }) => phrase.from === at)) return true;
  const facts = factsOf(word);
  return (
    (facts !== undefined &&
      facts.reading.proclitics.length === facts.reading.offset &&
      facts.placeHead === undefined &&
      facts.reading.offset <= 1) ||
    isSourceHead(word) ||
    isDefinite(word) ||
    isManyOf(word, paragraph.tokens[at + 1]?.word)
  );
}

/** `سائقو الحافلات`: the many whom a definite noun tells of, in the nominative. */
const isManyOf = (word: Word, next: Word | undefined): boolean => isDefinite(next) && isNominativeConstruct(word);

export function isSomebodyOrMany(paragraph: Paragraph, mentions: readonly LocalMention[], at: number): boolean {
  return isSomebody(paragraph, mentions, at) || hasRole(paragraph.tokens[at]?.word, "partitive");
}

/** A name, a title, a source or a body. */
export function canSpeak({ tokens }: Paragraph, mentions: readonly LocalMention[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.from]?.word;
  return (
    head !== undefined &&
    (phrase.name !== undefined ||
      factsOf(head) !== undefined ||
      sourceHeadOf(head) !== undefined ||
      mentions.some((mention) => mention.phrase.from === phrase.from))
  );
}

/** A verb does not speak for a noun of the other gender: `قالت الوزارة`, but `دعا الحكومة` has the noun for its object. */
export function fitsVerb(
  tokens: readonly Token[],
  phrase: NounPhrase,
  gender: "m" | "f" | undefined,
  mentions: readonly LocalMention[],
): boolean {
  const head = tokens[phrase.from]?.word;
  if (gender === undefined || head === undefined || phrase.name?.from === phrase.from) return true;
  const person = mentions.find(({ type, phrase: { from } }) => type === "person" && from === phrase.from);
  if (person !== undefined) return person.gender === undefined || person.gender === gender || person.from > phrase.from;
  // `اتهم شركات …`: the verb of a plural of things is feminine.
  if (gender === "m" && sourceHeadOf(head)?.gender === "f") return false;
  // `دعا الولايات المتحدة إلى`: whom a man called upon.
  if (gender === "m" && hasArticle(head.plain) && isSoundFemininePlural(head.key)) return false;
  // `وحذر إسرائيل من`: most countries are feminine.
  if (gender === "m" && isCountry(head) && !MASCULINE_COUNTRIES.has(head.key)) return false;
  const isFeminine =
    endsInTaMarbuta(head.plain) &&
    (isCommon(head) || factsOf(head) !== undefined) &&
    !MASCULINE_IN_TA.has(withoutArticle(head.plain));
  return gender === "f" || !isFeminine || !hasArticle(head.plain);
}

const MASCULINE_COUNTRIES = new Set(rows("masculine-countries").map(({ form }) => keyForm(form)));

/** Men's nouns in ة: خليفة. */
export const MASCULINE_IN_TA = new Set(rows("masculine-in-ta").map(({ form }) => form));
