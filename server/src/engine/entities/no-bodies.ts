/** What is no body by its words, though the tagger or a head has it for one. */
import { complementizerOf } from "../lexicon/function-words";
import { isCommon, marksOf, ordinaryLevel } from "../lexicon/words";
import { hasArticle, isDefinite } from "../morphology/article";
import {
  isDerivedParticiple,
  isFeminineAdjective,
  isFeminineKey,
  isFeminineNisba,
  isIndefiniteFeminine,
  isMasculineNisba,
  isPeoplePlural,
} from "../morphology/endings";
import { mayBeFourthForm } from "../morphology/verbs";
import { endsName } from "../nouns/name-words";
import { kunyaGender } from "../nouns/people-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isPlaceNoun, opensPhrase, phraseHeadAt } from "../nouns/phrase-heads";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import type { Token } from "../text/tokens";
import { type Word } from "../text/words";
import { type LocalMention } from "./mention";

/** Is the mention of a body none by its words? */
export const isNoBody = (tokens: readonly Token[], mention: LocalMention): boolean =>
  isNoName(
    tokens.slice(mention.from, mention.to).map(({ word }) => word),
    mention,
  ) ||
  isOffice(tokens, mention.from, mention.to) ||
  isMisspeltBody(tokens, mention);

function isNoName(words: readonly Word[], { ref }: LocalMention): boolean {
  const [first, second, last] = [...words.slice(0, 2), words.at(-1)];
  return (
    words.every(({ kind, plain }) => kind === "latin" && plain === plain.toLowerCase()) ||
    (ref === undefined &&
      first !== undefined &&
      second !== undefined &&
      // `قال رئيس منظمة | إن`: what it is said of goes on; `لجنة برلمانية | المحطة`: any of its kind.
      (complementizerOf(second) !== undefined ||
        // `بيت | الله`.
        (words.length === 2 && endsName(second)) ||
        isAdjectiveHere(first, second) ||
        isMine(first, second) ||
        // `وروت | أم | محمد`: a verb, and whose mother.
        (last !== undefined && kunyaGender(last) !== undefined) ||
        (words.length === 2 && (isWhatItDoes(first, second) || isWhomItMeets(first, second)))))
  );
}

/** `الأهلي | بيتي`: it is my house; not `النادي | الأهلي`. */
const isMine = (first: Word, second: Word): boolean =>
  hasArticle(first.plain) &&
  !hasArticle(second.plain) &&
  isMasculineNisba(second.plain) &&
  ordinaryLevel(marksOf(second.key.slice(0, -1))) > 0;

/** `استقبل | السفير | السعودي`: a paper elsewhere, and an office before its nation. */
const isOffice = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [word, next] = [tokens[from]?.word, tokens[to]?.word];
  return (
    to - from === 1 &&
    word !== undefined &&
    next !== undefined &&
    isPersonsTitle(word) &&
    isDefinite(next) &&
    nisbaCountry(next) !== undefined
  );
};

/** `للهيئة | المياه المركزية`: of `هيئة المياه`, misspelt. */
function isMisspeltBody(tokens: readonly Token[], { from, to }: LocalMention): boolean {
  const [placed, word] = [phraseHeadAt(tokens, from), tokens[from + 1]?.word];
  return (
    placed?.head.definite === true &&
    placed.to < to &&
    isFeminineKey(placed.reading.key) &&
    word !== undefined &&
    isDefinite(word) &&
    isCommon(word) &&
    !isFeminineAdjective(word.key)
  );
}

/** `أن المعهد | أنجز`: behind a head with the article. */
const isWhatItDoes = (head: Word, word: Word): boolean =>
  isDefinite(head) && opensPhrase(head) && mayBeFourthForm(word.plain);

/** `أمر الجيش | السكان`, `منعت الشرطة | المزارعين`: a body whose name is its article, and people. */
const isWhomItMeets = (body: Word, word: Word): boolean =>
  factsOf(body)?.definiteBody === true && (sourceHeadOf(word)?.number === "plural" || isPeoplePlural(word.plain));

/** `منطقة | نائية`, `حي | مكتظ`. */
export const isAdjectiveHere = (before: Word | undefined, word: Word): boolean =>
  before !== undefined &&
  !hasArticle(word.plain) &&
  ((isIndefiniteFeminine(before.plain) && isFeminineNisba(word.plain)) ||
    (isPlaceNoun(before.key) && !isPlaceNoun(word.key) && isDerivedParticiple(word.plain)));
