/** What و joins to a name's words, and the seat that stands behind them. */
import { isFunctionWord } from "../lexicon/function-words";
import { hasArticle, isDefinite } from "../morphology/article";
import { isPeoplePlural } from "../morphology/endings";
import { isConjoined } from "../morphology/proclitics";
import { isBodyField, isMission, isProgramme } from "../nouns/body-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isManyBodies, opensPhrase, phraseHeadAt } from "../nouns/phrase-heads";
import { isBareHead, isPersonsTitle } from "../nouns/title-words";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { knownNameAt, listedNameAt } from "./listed-names";
import { isFieldNoun } from "./phrase-parts";
import { type Phrase } from "./phrase-telling";

/** `سفارة المملكة | في مدريد`, `بعثة المراقبين | في الهند وباكستان`. */
export function seatEnd(tokens: readonly Token[], { placed, to: at, telling }: Phrase): number | undefined {
  const seat = isMission(placed.reading.key) ? listedNameAt(tokens, at + 1) : undefined;
  if (seat?.reading.offset !== 0 || seat.name.type !== "place") return undefined;
  telling.places++;
  const second = listedNameAt(tokens, seat.to);
  return second?.name.type === "place" && isConjoined(second.reading) ? second.to : seat.to;
}

/** `التحقيق | والادعاء`, `الثقافة | والفنون`: a second field; not a second body, and not people. */
export function joinedEnd(tokens: readonly Token[], plain: string, { to: at, telling }: Phrase): number | undefined {
  const word = tokens[at]?.word;
  if (word === undefined || telling.nouns + telling.purposes === 0 || telling.places > 0) return undefined;
  // `لجنة المرأة | وشؤون الأسرة`.
  if (!hasArticle(plain)) {
    const isField =
      isBodyField(keyForm(plain)) &&
      !opensPhrase(word) &&
      isDefinite(tokens[at + 1]?.word) &&
      isFieldNoun(tokens, at + 1);
    if (isField) telling.joined++;
    return isField ? at + 2 : undefined;
  }
  const isField =
    !isPersonsTitle(word) &&
    !isBareHead(word) &&
    !isManyBodies(plain) &&
    !opensWork(tokens, at) &&
    !isFunctionWord(word) &&
    knownNameAt(tokens, at) === undefined &&
    nisbaCountry(word) === undefined &&
    !isPeoplePlural(plain);
  if (!isField) return undefined;
  telling.joined++;
  return at + 1;
}

/** `النظام العام للبيئة | والبرنامج الوطني`: another. */
function opensWork(tokens: readonly Token[], at: number): boolean {
  const placed = phraseHeadAt(tokens, at);
  return (
    placed !== undefined &&
    (isProgramme(placed.reading.key) || (placed.head.type === "work" && SEVERAL.has(placed.head.kind)))
  );
}

const SEVERAL: ReadonlySet<string> = new Set(["law", "treaty", "plan"]);
